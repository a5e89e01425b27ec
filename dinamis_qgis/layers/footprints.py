"""The footprints of the scenes found, as one layer: the catalogue's own file, filtered."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Optional, Tuple

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsMapLayer,
    QgsProject,
    QgsRendererCategory,
    QgsSimpleLineSymbolLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

_MARK = "dinamis/footprints"
"""Custom property that tells our layer from the others; its value is the service's id."""

_STYLES = (
    # mission, availability, outline, line style: the state is not told by colour alone
    ("pleiades", "free", "0,114,178", "solid"),
    ("pleiades", "to_order", "0,114,178", "dash"),
    ("spot67", "free", "213,94,0", "solid"),
    ("spot67", "to_order", "213,94,0", "dash"),
)


def footprint_layer(store: Path, table: str, name: str, service_id: str) -> QgsVectorLayer:
    """Open the catalogue's table as a styled layer that shows nothing yet."""
    layer = QgsVectorLayer(f"{store}|layername={table}", name, "ogr")
    layer.setCustomProperty(_MARK, service_id)
    layer.setReadOnly(True)
    layer.setDisplayExpression("\"platform\" || ' ' || format_date(\"acquired\", 'yyyy-MM-dd')")
    layer.setMapTipTemplate(_map_tip())
    layer.setRenderer(_renderer())
    show_scenes(layer, ())
    return layer


def find_footprint_layer(project: QgsProject, service_id: str) -> Optional[QgsVectorLayer]:
    """The footprint layer of a service in a project, however the user has named it."""
    found: Iterable[QgsMapLayer] = project.mapLayers().values()
    return next((layer for layer in found if layer.customProperty(_MARK) == service_id), None)


def show_scenes(layer: QgsVectorLayer, ids: Sequence[str]) -> None:
    """Filter the layer to these scenes."""
    quoted = ", ".join(_quoted(identifier) for identifier in ids)
    layer.setSubsetString(f'"id" IN ({quoted})')


def select_scenes(layer: QgsVectorLayer, ids: Iterable[str]) -> None:
    """Select these scenes on the map, and no other."""
    quoted = ", ".join(_quoted(identifier) for identifier in ids)
    if quoted:
        layer.selectByExpression(f'"id" IN ({quoted})')
    else:
        layer.removeSelection()


def selected_scene_ids(layer: QgsVectorLayer) -> Tuple[str, ...]:
    return tuple(feature["id"] for feature in layer.selectedFeatures())


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def _renderer() -> QgsCategorizedSymbolRenderer:
    classified = '"mission" || \'/\' || "availability"'
    categories = [
        QgsRendererCategory(
            f"{mission}/{availability}", _outline(colour, line), _label(mission, availability)
        )
        for mission, availability, colour, line in _STYLES
    ]
    other = QCoreApplication.translate("Footprints", "Other scenes")
    categories.append(QgsRendererCategory(None, _outline("90,90,90", "dot"), other))
    return QgsCategorizedSymbolRenderer(classified, categories)


def _outline(colour: str, line: str) -> QgsFillSymbol:
    """An outline only, selected or not: the images below stay in sight."""
    stroke = QgsSimpleLineSymbolLayer.create(
        {"line_color": f"{colour},255", "line_style": line, "line_width": "0.4"}
    )
    symbol = QgsFillSymbol.createSimple({})
    symbol.changeSymbolLayer(0, stroke)
    return symbol


def _label(mission: str, availability: str) -> str:
    name = {"pleiades": "Pléiades", "spot67": "SPOT 6-7"}[mission]
    if availability == "free":
        return QCoreApplication.translate("Footprints", "{}, free to download").format(name)
    return QCoreApplication.translate("Footprints", "{}, to order").format(name)


def _map_tip() -> str:
    clouds = QCoreApplication.translate("Footprints", "clouds")
    return (
        '<b>[% "platform" %]</b> [% format_date("acquired", \'yyyy-MM-dd\') %]<br>'
        f"{clouds}: [% coalesce(to_string(round(\"cloud_percent\")) || ' %', '–') %]<br>"
        '[% "id" %]'
    )
