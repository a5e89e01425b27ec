"""The map of a request sheet: the area, what exists there, and where on Earth that is."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any, List, Tuple

from osgeo import ogr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsMapLayer,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor
from shapely.geometry import shape

from ..domain.antimeridian import polygons_of
from ..domain.request_sheet import SheetMap
from .background_map import background_layer
from .sheet_pages import INK, INNER_MM, MARGIN_MM, QUIET, SheetPages
from .sheet_text import LineBreaker

_HEIGHT_MM = 92.0
_INSET_MM = 30.0
_AREA = {"style": "no", "outline_color": "200,30,45", "outline_width": "0.9"}
_COVERAGE = {
    "color": "0,114,178,110",
    "style": "b_diagonal",
    "outline_color": "0,114,178",
    "outline_width": "0.35",
}
_SCALE_POINTS = 7.5
_LEAST_M = 3_000.0
_MARGIN_SHARE = 1.35
_INSET_LEAST_M = 900_000.0
_SEA = "#e4eef3"
_FURTHEST_UTM = 80.0

Layers = List[QgsMapLayer]


def add_map(pages: SheetPages, layout: QgsPrintLayout, drawn: SheetMap) -> None:
    """Put the map on the page at hand, or on the next where it does not fit."""
    pages.need(_HEIGHT_MM + 12)
    top = pages.y
    project = layout.project()
    area = _layer(project, "area", [drawn.area], _AREA)
    covered = _layer(project, "coverage", drawn.coverage, _COVERAGE)
    background = background_layer()
    project.addMapLayer(background, False)
    crs = local_system(drawn.area)
    extent = _extent(area, crs)
    main = _map_item(layout, [area, covered, background], crs)
    pages.put(main, MARGIN_MM, top, INNER_MM, _HEIGHT_MM)
    main.zoomToExtent(extent)
    inset = _map_item(layout, [area, background], crs)
    x = MARGIN_MM + INNER_MM - _INSET_MM - 2
    pages.put(inset, x, top + 2, _INSET_MM, _INSET_MM)
    inset.zoomToExtent(_around(extent, _INSET_LEAST_M, 6.0))
    _add_scale(pages, layout, main, top)
    pages.y = top + _HEIGHT_MM + 2
    _add_key(pages, drawn)


def local_system(area: Mapping[str, Any]) -> QgsCoordinateReferenceSystem:
    """Where lengths are true around an area: its UTM zone, or a polar projection."""
    largest = max(polygons_of(shape(area)), key=lambda polygon: polygon.area)
    longitude, latitude = largest.centroid.coords[0]
    if abs(latitude) > _FURTHEST_UTM:
        return QgsCoordinateReferenceSystem("EPSG:3995" if latitude > 0 else "EPSG:3031")
    zone = int((longitude + 180) // 6) % 60 + 1
    return QgsCoordinateReferenceSystem(f"EPSG:{(32600 if latitude >= 0 else 32700) + zone}")


def _layer(
    project: QgsProject,
    name: str,
    geometries: Iterable[Mapping[str, Any]],
    style: Mapping[str, str],
) -> QgsVectorLayer:
    """A layer of the sheet's own, that no layer tree shows."""
    made = QgsVectorLayer("MultiPolygon?crs=EPSG:4326", name, "memory")
    features = []
    for geometry in geometries:
        feature = QgsFeature()
        feature.setGeometry(_geometry(geometry))
        features.append(feature)
    made.dataProvider().addFeatures(features)
    made.updateExtents()
    symbol = QgsFillSymbol.createSimple(dict(style))
    made.setRenderer(QgsSingleSymbolRenderer(symbol))
    project.addMapLayer(made, False)
    return made


def _geometry(content: Mapping[str, Any]) -> QgsGeometry:
    made = QgsGeometry()
    made.fromWkb(bytes(ogr.CreateGeometryFromJson(json.dumps(content)).ExportToWkb()))
    made.convertToMultiType()
    return made


def _map_item(
    layout: QgsPrintLayout, layers: Layers, crs: QgsCoordinateReferenceSystem
) -> QgsLayoutItemMap:
    made = QgsLayoutItemMap(layout)
    made.setKeepLayerSet(True)
    made.setLayers(layers)
    made.setCrs(crs)
    made.setFrameEnabled(True)
    made.setFrameStrokeColor(QColor(QUIET))
    made.setBackgroundEnabled(True)
    made.setBackgroundColor(QColor(_SEA))
    return made


def _extent(layer: QgsVectorLayer, crs: QgsCoordinateReferenceSystem) -> QgsRectangle:
    way = QgsCoordinateTransform(layer.crs(), crs, layer.transformContext())
    box = QgsRectangle()
    for feature in layer.getFeatures():
        outline = feature.geometry()
        outline.transform(way)
        box.combineExtentWith(outline.boundingBox())
    return _around(box, _LEAST_M, _MARGIN_SHARE)


def _around(box: QgsRectangle, least: float, share: float) -> QgsRectangle:
    """A box of the same middle, so many times as large, and no smaller than ``least`` metres."""
    width = max(box.width() * share, least)
    height = max(box.height() * share, least)
    middle = box.center()
    return QgsRectangle(
        middle.x() - width / 2,
        middle.y() - height / 2,
        middle.x() + width / 2,
        middle.y() + height / 2,
    )


def _add_scale(
    pages: SheetPages, layout: QgsPrintLayout, shown: QgsLayoutItemMap, top: float
) -> None:
    bar = QgsLayoutItemScaleBar(layout)
    bar.setStyle("Single Box")
    bar.setLinkedMap(shown)
    letters = bar.textFormat()
    letters.setSize(_SCALE_POINTS)
    bar.setTextFormat(letters)
    bar.setHeight(1.6)
    bar.applyDefaultSize(bar.guessUnits())
    bar.setBackgroundEnabled(True)
    size = bar.minimumSize()
    pages.put(bar, MARGIN_MM + 2, top + _HEIGHT_MM - size.height() - 2, size.width(), size.height())


def _add_key(pages: SheetPages, drawn: SheetMap) -> None:
    """What the outlines mean, by pattern as well as by colour, and where the corners are."""
    small = LineBreaker(8)
    x = MARGIN_MM
    entries: List[Tuple[str, Mapping[str, str]]] = [(drawn.area_label, _AREA)]
    if drawn.coverage:
        entries.append((drawn.coverage_label, _COVERAGE))
    for text, style in entries:
        pages.swatch(x, pages.y, style)
        pages.write([text], x + 8, small.width_mm(text), small, INK)
        x += 14 + small.width_mm(text)
    note = drawn.note
    left = MARGIN_MM + INNER_MM - small.width_mm(note)
    if left < x:
        pages.y += small.line_mm + 1
    pages.write([note], max(MARGIN_MM, left), small.width_mm(note), small, QUIET)
    pages.y += small.line_mm + 2
