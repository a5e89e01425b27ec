"""What a plan does where, what is free and what is missing, as layers with patterns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Dict, List, NamedTuple, Optional, Tuple

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsLayerTreeGroup,
    QgsLinePatternFillSymbolLayer,
    QgsProject,
    QgsRendererCategory,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QLocale
from shapely import wkb
from shapely.geometry import mapping, shape

from ..domain.antimeridian import split
from ..domain.free_cover import FreeCover
from ..domain.orderable_gap import OrderableGap
from ..domain.plan import Plan, Source
from ..domain.stereo import StereoPair

MARK = "dinamis/plan"
"""Custom property that tells our layers from the others; its value says which one it is."""

_PLAN, _FREE_FIRST, _PAIR = "plan", "free first", "pair"
_ORDERED = "ordered"
_FIELDS = "&field=source:string&field=area_km2:double"


class _Look(NamedTuple):
    """A colour that those who see few tell apart (Okabe and Ito), and the slant of lines."""

    colour: str
    line_angle: Optional[float]
    """Degrees; None: a plain wash."""

    outline: str = "solid"


_LOOKS: Dict[str, _Look] = {
    Source.FREE.value: _Look("0,158,115", None),
    Source.ARCHIVE.value: _Look("0,114,178", 45.0),
    Source.TASKING.value: _Look("213,94,0", 135.0, "dash"),
    Source.UNCOVERED.value: _Look("90,90,90", 0.0, "dot"),
    _ORDERED: _Look("204,121,167", None, "dash"),
}

Row = Tuple[str, Mapping[str, Any], float]
"""What it is, GeoJSON, km²."""


def plan_layer(plan: Plan, title: str) -> QgsVectorLayer:
    """The pieces of a plan, one feature a source."""
    rows = [(piece.source.value, piece.geometry, piece.km2) for piece in plan.pieces]
    return _layer(title, _PLAN, rows)


def free_first_layer(cover: FreeCover, gap: Optional[OrderableGap]) -> QgsVectorLayer:
    """What is free, what is missing, and the outlines in which that would be ordered."""
    rows: List[Row] = []
    if cover.covered is not None:
        rows.append((Source.FREE.value, cover.covered, cover.covered_km2))
    if cover.gap is not None:
        rows.append((Source.UNCOVERED.value, cover.gap, cover.gap_km2))
    if gap is not None:
        rows.extend((_ORDERED, area.geometry, area.km2) for area in gap.orders)
    title = QCoreApplication.translate("PlanLayers", "Free first")
    return _layer(title, _FREE_FIRST, rows)


def pair_layer(pair: StereoPair, area_km2: float) -> QgsVectorLayer:
    """Where both views of a pair see the area."""
    overlap = mapping(split(pair.overlap))
    title = QCoreApplication.translate("PlanLayers", "Stereo pair {}").format(pair.rank)
    row = (Source.FREE.value, overlap, pair.overlap_share * area_km2)
    return _layer(title, _PAIR, [row], QCoreApplication.translate("PlanLayers", "Seen twice"))


def put_on_top(project: QgsProject, layer: QgsVectorLayer, group: QgsLayerTreeGroup) -> None:
    """Show a layer above the others of a group, in place of the last one of its kind."""
    kind = layer.customProperty(MARK)
    for other in tuple(project.mapLayers().values()):
        if other.customProperty(MARK) == kind:
            project.removeMapLayer(other.id())
    project.addMapLayer(layer, False)
    group.insertLayer(0, layer)


def _layer(title: str, kind: str, rows: Sequence[Row], word: str = "") -> QgsVectorLayer:
    layer = QgsVectorLayer(f"MultiPolygon?crs=EPSG:4326{_FIELDS}", title, "memory")
    features = []
    for source, geometry, size in rows:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(geometry_of(geometry))
        feature.setAttributes([source, size])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    layer.setCustomProperty(MARK, kind)
    # Its content lies in memory: QGIS need not ask whether to save it.
    layer.setCustomProperty("skipMemoryLayersCheck", 1)
    layer.setRenderer(_renderer(rows, word))
    layer.setReadOnly(True)
    area_title = QCoreApplication.translate("PlanLayers", "Area (km²)")
    layer.setFieldAlias(layer.fields().indexOf("area_km2"), area_title)
    return layer


def _renderer(rows: Sequence[Row], word: str) -> QgsCategorizedSymbolRenderer:
    """A line of the legend for each kind that is there, with its size."""
    categories = []
    for source in dict.fromkeys(row[0] for row in rows):
        size = sum(row[2] for row in rows if row[0] == source)
        text = QCoreApplication.translate("PlanLayers", "{}: {} km²").format(
            word or _word(source), QLocale().toString(float(size), "f", 0 if size >= 10 else 1)
        )
        categories.append(QgsRendererCategory(source, _symbol(_LOOKS[source]), text))
    return QgsCategorizedSymbolRenderer("source", categories)


def _word(source: str) -> str:
    return {
        Source.FREE.value: QCoreApplication.translate("PlanLayers", "Free"),
        Source.ARCHIVE.value: QCoreApplication.translate("PlanLayers", "From the archive"),
        Source.TASKING.value: QCoreApplication.translate("PlanLayers", "New acquisition"),
        Source.UNCOVERED.value: QCoreApplication.translate("PlanLayers", "Missing"),
        _ORDERED: QCoreApplication.translate("PlanLayers", "Outline of the order"),
    }[source]


def _symbol(look: _Look) -> QgsFillSymbol:
    symbol = QgsFillSymbol.createSimple(
        {
            "color": f"{look.colour},{40 if look.line_angle is None else 15}",
            "outline_color": f"{look.colour},255",
            "outline_width": "0.5",
            "outline_style": look.outline,
        }
    )
    if look.line_angle is not None:
        lines = QgsLinePatternFillSymbolLayer.create(
            {
                "angle": str(look.line_angle),
                "distance": "2.5",
                "line_width": "0.3",
                "color": f"{look.colour},200",
            }
        )
        symbol.appendSymbolLayer(lines)
    return symbol


def geometry_of(geojson: Mapping[str, Any]) -> QgsGeometry:
    """A polygon as the layers here hold it: several parts, perhaps."""
    geometry = QgsGeometry()
    geometry.fromWkb(wkb.dumps(shape(geojson)))
    geometry.convertToMultiType()
    return geometry
