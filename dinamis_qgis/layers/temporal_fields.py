"""Moments as fields of a layer, so that the Temporal Controller plays it."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Optional

from qgis.core import Qgis, QgsVectorLayer
from qgis.PyQt.QtCore import QDateTime, Qt


def moment(at: Optional[datetime]) -> Optional[QDateTime]:
    """A moment as a field takes it, in UTC."""
    if at is None:
        return None
    text = f"{at.astimezone(timezone.utc):%Y-%m-%dT%H:%M:%SZ}"
    return QDateTime.fromString(text, Qt.DateFormat.ISODate)


def play(layer: QgsVectorLayer, start: str, end: str) -> None:
    """Show each feature between two of its fields; one without an end has none."""
    properties = layer.temporalProperties()
    properties.setMode(Qgis.VectorTemporalMode.FeatureDateTimeStartAndEndFromFields)
    properties.setStartField(start)
    properties.setEndField(end)
    properties.setIsActive(True)
