"""How footprints are drawn: the mission by colour and mark, the state by the line."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Iterator, List, Tuple

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsMarkerLineSymbolLayer,
    QgsMarkerSymbol,
    QgsRendererCategory,
    QgsSimpleLineSymbolLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..domain.answer import STATES
from ..domain.mission import NAMES, mission_name

_CLASSES = '"mission" || \'/\' || "state"'
_UNKNOWN = ""
"""The mission of scenes whose service does not say."""

_LOOKS = {
    # Told from white and from QGIS's dark themes, and by the mark's shape from one another.
    "pleiades": ("30,130,205", "circle"),
    "spot67": ("213,94,0", "square"),
    "pleiades-neo": ("200,110,170", "star"),
    "sentinel-2": ("0,150,110", "triangle"),
    "spot-1-5": ("160,125,0", "diamond"),
    _UNKNOWN: ("128,128,128", "cross_fill"),
}
_LINES = {
    # line style, width in mm
    "free": ("solid", "0.4"),
    "to_order": ("dash", "0.4"),
    "requested": ("dash dot", "0.7"),
    "downloaded": ("solid", "1.0"),
}
_OTHER_LINE = ("dot", "0.4")
_MARK_MM = "3"


def footprint_renderer(missions: Iterable[str]) -> QgsCategorizedSymbolRenderer:
    """Draw these missions, by their keys; whatever else there is, as other scenes."""
    symbol = _outline(_UNKNOWN, _OTHER_LINE)
    other = [QgsRendererCategory(None, symbol, _name(_UNKNOWN))]
    return QgsCategorizedSymbolRenderer(_CLASSES, [*_categories(missions), *other])


def draw_missions(layer: QgsVectorLayer, missions: Iterable[str]) -> None:
    """Draw these missions too, where the layer does not yet; what the user changed stays."""
    renderer = layer.renderer()
    is_ours = isinstance(renderer, QgsCategorizedSymbolRenderer)
    if not is_ours or renderer.classAttribute() != _CLASSES:
        return
    drawn = {_mission_of(category) for category in renderer.categories()}
    missing = [mission for mission in missions if mission not in drawn]
    categories = [*renderer.categories(), *_categories(missing)]
    if len(categories) > len(renderer.categories()):
        with_all = renderer.clone()
        with_all.deleteAllCategories()
        for category in sorted(categories, key=_place):
            with_all.addCategory(category)
        layer.setRenderer(with_all)
        layer.triggerRepaint()


def _categories(missions: Iterable[str]) -> Iterator[QgsRendererCategory]:
    wanted = set(missions)
    for mission in _LOOKS:
        for state in STATES if mission in wanted else ():
            symbol = _outline(mission, _LINES[state])
            yield QgsRendererCategory(f"{mission}/{state}", symbol, _label(mission, state))


def _mission_of(category: QgsRendererCategory) -> str:
    return str(category.value() or "").rpartition("/")[0] if category.value() else "/"


def _place(category: QgsRendererCategory) -> int:
    """Missions in their order, after them what is of no mission."""
    keys: List[str] = list(_LOOKS)
    mission = _mission_of(category)
    return keys.index(mission) if mission in keys else len(keys)


def _outline(mission: str, line: Tuple[str, str]) -> QgsFillSymbol:
    """An outline only, selected or not: the images below stay in sight."""
    (colour, shape), (style, width) = _LOOKS[mission], line
    stroke = QgsSimpleLineSymbolLayer.create(
        {"line_color": f"{colour},255", "line_style": style, "line_width": width}
    )
    symbol = QgsFillSymbol.createSimple({})
    symbol.changeSymbolLayer(0, stroke)
    symbol.appendSymbolLayer(_mark(colour, shape))
    return symbol


def _mark(colour: str, shape: str) -> QgsMarkerLineSymbolLayer:
    """The mission's mark, where the outline begins."""
    mark = QgsMarkerLineSymbolLayer.create({"placement": "firstvertex", "rotate": "0"})
    mark.setSubSymbol(
        QgsMarkerSymbol.createSimple(
            {
                "name": shape,
                "color": f"{colour},255",
                "outline_color": f"{colour},255",
                "size": _MARK_MM,
            }
        )
    )
    return mark


def _name(mission: str) -> str:
    if mission in NAMES:
        return mission_name(mission)
    return QCoreApplication.translate("Footprints", "Other scenes")


def _label(mission: str, state: str) -> str:
    text = {
        "free": QCoreApplication.translate("Footprints", "{}, free"),
        "to_order": QCoreApplication.translate("Footprints", "{}, to order"),
        "requested": QCoreApplication.translate("Footprints", "{}, requested"),
        "downloaded": QCoreApplication.translate("Footprints", "{}, downloaded"),
    }[state]
    return text.format(_name(mission))
