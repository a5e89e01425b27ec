"""An opportunity to take an image, in a line."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ...domain.order import Opportunity
from ...words.amounts import moment, number


def opportunity_line(one: Opportunity) -> str:
    """The day and hour here, the incidence and the clouds forecast, as far as they are told."""
    parts = [moment(one.start)]
    if one.incidence_deg is not None:
        text = QCoreApplication.translate("Opportunity", "incidence {}°")
        parts.append(text.format(number(one.incidence_deg)))
    if one.cloud_percent is not None:
        text = QCoreApplication.translate("Opportunity", "clouds {} %")
        parts.append(text.format(number(one.cloud_percent)))
    return ", ".join(parts)
