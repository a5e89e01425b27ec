"""An opportunity to take an image, in words."""

from __future__ import annotations

from datetime import date, datetime

from qgis.PyQt.QtCore import QCoreApplication, QDate, QLocale

from ...domain.opportunity import Opportunity, SearchState
from ...words.plan_words import percent

UNTOLD = "–"


def moment(at: datetime) -> str:
    """Day and hour here; the year is that of the request."""
    here = at.astimezone()
    shown = QDate(here.year, here.month, here.day)
    return f"{QLocale().toString(shown, 'd MMM')} {here:%H:%M}"


def short_day(day: date) -> str:
    shown = QDate(day.year, day.month, day.day)
    return str(QLocale().toString(shown, QLocale.FormatType.ShortFormat))


def incidence_text(one: Opportunity) -> str:
    if one.incidence_deg is None:
        return UNTOLD
    return f"{QLocale().toString(float(one.incidence_deg), 'f', 0)}°"


def cloud_text(one: Opportunity) -> str:
    return UNTOLD if one.cloud_percent is None else percent(round(one.cloud_percent))


def share_text(one: Opportunity) -> str:
    return UNTOLD if one.area_share is None else percent(100 * one.area_share)


def opportunity_line(one: Opportunity) -> str:
    """When, and all that is told of it, in a line."""
    parts = [moment(one.start)]
    if one.incidence_deg is not None:
        text = QCoreApplication.translate("Opportunity", "incidence {}")
        parts.append(text.format(incidence_text(one)))
    if one.cloud_percent is not None:
        text = QCoreApplication.translate("Opportunity", "clouds {} (forecast)")
        parts.append(text.format(cloud_text(one)))
    if one.area_share is not None:
        text = QCoreApplication.translate("Opportunity", "sees {} of the area")
        parts.append(text.format(share_text(one)))
    return ", ".join(parts)


def search_sentence(state: SearchState) -> str:
    """How far the service is, for somebody who waits."""
    if state is SearchState.RECEIVED:
        return QCoreApplication.translate(
            "Opportunity", "The service has taken the question. You may go on meanwhile."
        )
    if state is SearchState.IN_PROGRESS:
        return QCoreApplication.translate(
            "Opportunity",
            "The passes are being computed by the service. You may go on meanwhile.",
        )
    return QCoreApplication.translate("Opportunity", "The passes are being fetched.")
