"""A map of the world to find one's way on, without network: the one QGIS ships."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication, QgsFillSymbol, QgsSingleSymbolRenderer, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication


def world_map_path() -> Path:
    """Natural Earth's countries and regions, in every QGIS since 3.8."""
    return Path(QgsApplication.pkgDataPath()) / "resources" / "data" / "world_map.gpkg"


def background_layer() -> QgsVectorLayer:
    """Open the departments and provinces of the world, quietly drawn."""
    name = QCoreApplication.translate("BackgroundMap", "Background map (Natural Earth)")
    layer = QgsVectorLayer(f"{world_map_path()}|layername=states_provinces", name, "ogr")
    symbol = QgsFillSymbol.createSimple(
        {"color": "243,240,232,255", "outline_color": "170,165,155,255", "outline_width": "0.15"}
    )
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    layer.setReadOnly(True)
    return layer
