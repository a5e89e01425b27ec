"""What each pass of a satellite could take, as a layer drawn by the forecast of clouds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import FrozenSet, List, NamedTuple, Tuple

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeature,
    QgsFillSymbol,
    QgsRendererCategory,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..domain.errors import AreaUnreadable
from ..domain.geojson import geojson_of
from ..domain.need import outline_of
from ..domain.opportunity import Forecast, Opportunity
from .plan_layers import MARK, geometry_of
from .temporal_fields import moment, play

_KIND = "opportunities"
_FIELDS = (
    ("row", "integer"),
    ("start", "datetime"),
    ("end", "datetime"),
    ("incidence", "double"),
    ("clouds", "double"),
    ("forecast", "string"),
)


class _Look(NamedTuple):
    """Told apart by lines, not by colour alone (Okabe and Ito): passes lie upon one another."""

    colour: str
    line: str


_LOOKS = {
    Forecast.CLEAR: _Look("0,158,115", "solid"),
    Forecast.MIXED: _Look("230,159,0", "dash"),
    Forecast.CLOUDY: _Look("90,90,90", "dot"),
    Forecast.UNKNOWN: _Look("0,114,178", "dash dot"),
}


def opportunity_layer(found: Sequence[Opportunity]) -> QgsVectorLayer:
    """Make a layer of passes, in memory; those that tell a point only are left out."""
    fields = "".join(f"&field={name}:{kind}" for name, kind in _FIELDS)
    title = QCoreApplication.translate("OpportunityLayer", "When it could be taken")
    layer = QgsVectorLayer(f"MultiPolygon?crs=EPSG:4326{fields}", title, "memory")
    features = [feature for row, one in enumerate(found) for feature in _features(row, one)]
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    layer.setCustomProperty(MARK, _KIND)
    layer.setCustomProperty("skipMemoryLayersCheck", 1)  # asked for anew: nothing is lost
    layer.setReadOnly(True)
    layer.setDisplayExpression("format_date(\"start\", 'yyyy-MM-dd HH:mm')")
    layer.setRenderer(_renderer(found))
    for index, alias in enumerate(_titles()):
        layer.setFieldAlias(index, alias)
    play(layer, "start", "end")
    return layer


def chosen_rows(layer: QgsVectorLayer) -> FrozenSet[int]:
    """Rows of the passes that are selected."""
    return frozenset(feature["row"] for feature in layer.selectedFeatures())


def choose_row(layer: QgsVectorLayer, row: int) -> None:
    """Select one pass, and no other; -1: none."""
    wanted = frozenset((row,)) if row >= 0 else frozenset()
    if chosen_rows(layer) != wanted:
        ids = [feature.id() for feature in layer.getFeatures() if feature["row"] in wanted]
        layer.selectByIds(ids)


def _features(row: int, one: Opportunity) -> List[QgsFeature]:
    try:
        outline = outline_of(one.footprint)
    except AreaUnreadable:
        return []
    feature = QgsFeature()
    feature.setGeometry(geometry_of(geojson_of(outline)))
    start, end = moment(one.start), moment(one.end)
    forecast = one.forecast.value
    feature.setAttributes([row, start, end, one.incidence_deg, one.cloud_percent, forecast])
    return [feature]


def _renderer(found: Sequence[Opportunity]) -> QgsCategorizedSymbolRenderer:
    """A line of the legend for each kind of sky that is there, the clear one first."""
    there = {one.forecast for one in found}
    categories = [
        QgsRendererCategory(forecast.value, _symbol(look), _word(forecast))
        for forecast, look in _LOOKS.items()
        if forecast in there
    ]
    return QgsCategorizedSymbolRenderer("forecast", categories)


def _symbol(look: _Look) -> QgsFillSymbol:
    return QgsFillSymbol.createSimple(
        {
            "style": "no",  # what is selected is filled all the same
            "outline_color": f"{look.colour},255",
            "outline_style": look.line,
            "outline_width": "0.5",
        }
    )


def _word(forecast: Forecast) -> str:
    return {
        Forecast.CLEAR: QCoreApplication.translate("OpportunityLayer", "Clear (to 20 % of clouds)"),
        Forecast.MIXED: QCoreApplication.translate("OpportunityLayer", "Mixed (20 to 50 %)"),
        Forecast.CLOUDY: QCoreApplication.translate("OpportunityLayer", "Cloudy (over 50 %)"),
        Forecast.UNKNOWN: QCoreApplication.translate("OpportunityLayer", "No forecast"),
    }[forecast]


def _titles() -> Tuple[str, ...]:
    return (
        QCoreApplication.translate("OpportunityLayer", "Row"),
        QCoreApplication.translate("OpportunityLayer", "From"),
        QCoreApplication.translate("OpportunityLayer", "To"),
        QCoreApplication.translate("OpportunityLayer", "Incidence (°)"),
        QCoreApplication.translate("OpportunityLayer", "Clouds by the forecast (%)"),
        QCoreApplication.translate("OpportunityLayer", "Sky"),
    )
