"""All requests as a layer of areas, drawn by their state."""

from __future__ import annotations

import json
from collections.abc import Sequence
from contextlib import suppress
from typing import Any, Callable, List, Tuple

from osgeo import ogr
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsRendererCategory,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..domain.request import StatusCode
from ..domain.request_table import RequestRow
from .temporal_fields import moment, play

REQUESTS = "dinamis/requests"
"""Custom property that tells our layer from the others."""

_FIELDS = (
    ("reference", "string"),
    ("project", "string"),
    ("mission", "string"),
    ("kind", "string"),
    ("state", "string"),
    ("sent", "datetime"),
    ("since", "datetime"),
    ("ended", "datetime"),
    ("deliveries", "integer"),
    ("km2", "double"),
    ("price_eur", "double"),
    ("service", "string"),
)
_OPEN, _WAITS, _DONE, _OVER = "0,114,178", "213,94,0", "0,158,115", "90,90,90"
_STYLES = {
    # colour, pattern of the area, line: the state is not told by colour
    StatusCode.RECEIVED: (_OPEN, "dense7", "dot"),
    StatusCode.HELD: (_OPEN, "dense6", "dot"),
    StatusCode.RESERVED: (_WAITS, "dense4", "dash"),
    StatusCode.ACCEPTED: (_OPEN, "horizontal", "dash"),
    StatusCode.SCHEDULED: (_OPEN, "f_diagonal", "dash"),
    StatusCode.TASKED: (_OPEN, "f_diagonal", "dash"),
    StatusCode.PROCESSING: (_OPEN, "cross", "solid"),
    StatusCode.COMPLETED: (_DONE, "solid", "solid"),
    StatusCode.REJECTED: (_OVER, "diagonal_x", "dash dot"),
    StatusCode.EXPIRED: (_OVER, "vertical", "dash dot"),
    StatusCode.FAILED: (_OVER, "diagonal_x", "dash dot"),
    StatusCode.CANCELLED: (_OVER, "no", "dash dot"),
    StatusCode.USER_CANCELLED: (_OVER, "no", "dot"),
}


def request_layer(rows: Sequence[RequestRow], word: Callable[[StatusCode], str]) -> QgsVectorLayer:
    """Make a layer of requests, in memory; what has no area on the ground is left out.

    Args:
        word: what a state is called.
    """
    fields = "".join(f"&field={name}:{kind}" for name, kind in _FIELDS)
    title = QCoreApplication.translate("RequestLayer", "My requests")
    layer = QgsVectorLayer(f"MultiPolygon?crs=EPSG:4326{fields}", title, "memory")
    layer.dataProvider().addFeatures([one for row in rows for one in _features(row)])
    layer.updateExtents()
    layer.setCustomProperty(REQUESTS, True)
    layer.setCustomProperty("skipMemoryLayersCheck", 1)  # made anew at a click: nothing is lost
    layer.setReadOnly(True)
    layer.setDisplayExpression('"reference" || \' \' || "project"')
    layer.setRenderer(_renderer(rows, word))
    for index, alias in enumerate(_titles()):
        layer.setFieldAlias(index, alias)
    # What is open still has no end.
    play(layer, "sent", "ended")
    return layer


def _features(row: RequestRow) -> List[QgsFeature]:
    parsed = None
    with suppress(RuntimeError):  # where somebody has GDAL raise its errors
        parsed = ogr.CreateGeometryFromJson(json.dumps(dict(row.area)))
    if parsed is None:
        return []
    geometry = QgsGeometry()
    geometry.fromWkb(bytes(parsed.ExportToWkb()))
    geometry.convertToMultiType()
    feature = QgsFeature()
    feature.setGeometry(geometry)
    feature.setAttributes(_values(row))
    return [feature]


def _values(row: RequestRow) -> List[Any]:
    return [
        row.reference,
        row.project,
        row.mission,
        row.kind.value,
        row.state.value,
        moment(row.sent),
        moment(row.since),
        moment(row.ended),
        row.deliveries,
        None if row.km2 is None else float(row.km2),
        None if row.price_eur is None else float(row.price_eur),
        row.service_id,
    ]


def _renderer(
    rows: Sequence[RequestRow], word: Callable[[StatusCode], str]
) -> QgsCategorizedSymbolRenderer:
    """The states that occur, in the order of a request's life."""
    there = {row.state for row in rows}
    categories = [
        QgsRendererCategory(code.value, _symbol(*style), word(code))
        for code, style in _STYLES.items()
        if code in there
    ]
    return QgsCategorizedSymbolRenderer("state", categories)


def _symbol(colour: str, pattern: str, line: str) -> QgsFillSymbol:
    """A pattern that leaves the images below in sight."""
    opacity = 70 if pattern == "solid" else 200
    return QgsFillSymbol.createSimple(
        {
            "color": f"{colour},{opacity}",
            "style": pattern,
            "outline_color": f"{colour},255",
            "outline_style": line,
            "outline_width": "0.5",
        }
    )


def _titles() -> Tuple[str, ...]:
    return (
        QCoreApplication.translate("RequestLayer", "Reference"),
        QCoreApplication.translate("RequestLayer", "Project"),
        QCoreApplication.translate("RequestLayer", "Mission"),
        QCoreApplication.translate("RequestLayer", "Kind of request"),
        QCoreApplication.translate("RequestLayer", "State"),
        QCoreApplication.translate("RequestLayer", "Sent"),
        QCoreApplication.translate("RequestLayer", "State since"),
        QCoreApplication.translate("RequestLayer", "Ended"),
        QCoreApplication.translate("RequestLayer", "Images delivered"),
        QCoreApplication.translate("RequestLayer", "Area (km²)"),
        QCoreApplication.translate("RequestLayer", "Estimated price (€)"),
        QCoreApplication.translate("RequestLayer", "Service"),
    )
