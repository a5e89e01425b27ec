"""An opportunity to take an image, in a line."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, QDate, QLocale

from ...domain.order import Opportunity


def opportunity_line(one: Opportunity) -> str:
    """The day and hour here, the incidence and the clouds forecast, as far as they are told."""
    at = one.start.astimezone()
    day = QLocale().toString(QDate(at.year, at.month, at.day), QLocale.FormatType.ShortFormat)
    parts = [f"{day} {at:%H:%M}"]
    if one.incidence_deg is not None:
        text = QCoreApplication.translate("Opportunity", "incidence {}°")
        parts.append(text.format(QLocale().toString(float(one.incidence_deg), "f", 0)))
    if one.cloud_percent is not None:
        text = QCoreApplication.translate("Opportunity", "clouds {} %")
        parts.append(text.format(QLocale().toString(float(one.cloud_percent), "f", 0)))
    return ", ".join(parts)
