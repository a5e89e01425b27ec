"""An opportunity to take an image, in words."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ...domain.opportunity import Opportunity, SearchState
from ...words.amounts import moment, number
from ...words.plan_words import percent

UNTOLD = "–"


def incidence_text(one: Opportunity) -> str:
    if one.incidence_deg is None:
        return UNTOLD
    return f"{number(one.incidence_deg)}°"


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
