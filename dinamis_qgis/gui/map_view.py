"""Where the map looks."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsMapLayer, QgsRectangle
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
