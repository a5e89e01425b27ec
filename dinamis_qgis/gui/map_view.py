"""Where the map looks."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Tuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsMapLayer,
    QgsRectangle,
)
from qgis.gui import QgsMapCanvas

_MARGIN = 1.1


def go_to(canvas: QgsMapCanvas, layers: Iterable[QgsMapLayer]) -> None:
    """Look at layers, whole and with a little around them."""
    box = QgsRectangle()
    for layer in layers:
        extent = canvas.mapSettings().layerExtentToOutputExtent(layer, layer.extent())
        box.combineExtentWith(extent)
    box.scale(_MARGIN)
    canvas.setExtent(box)
    canvas.refresh()


def go_to_degrees(canvas: QgsMapCanvas, bounds: Tuple[float, float, float, float]) -> None:
    """Look at a box of longitudes and latitudes: west, south, east, north."""
    settings = canvas.mapSettings()
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    transform = QgsCoordinateTransform(
        degrees, settings.destinationCrs(), settings.transformContext()
    )
    try:
        box = transform.transformBoundingBox(QgsRectangle(*bounds))
    except QgsCsException:
        return  # the map's own system does not reach there
    box.scale(_MARGIN)
    canvas.setExtent(box)
    canvas.refresh()
