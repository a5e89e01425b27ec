"""What `dinamis:coverage` does."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Dict, Optional, Tuple

from qgis.core import (
    QgsFeature,
    QgsFields,
    QgsProcessingContext,
    QgsProcessingFeedback,
)

from ...domain.free_cover import free_cover
from ...domain.orderable_gap import OrderableGap, orderable_gap
from ...words.cover_text import explain_free_cover, explain_orderable
from .. import coverage_share as asking
from .answering import require_running
from .candidates import CandidateAnswering
from .scene_layer import layer_fields, polygon_geometry, written_layer

_FIELDS = ("area_km2:double", "percent:double")
_ORDER_FIELDS = ("order:integer", "area_km2:double", "vertices:integer")

Row = Tuple[Mapping[str, Any], Sequence[Any]]
"""A GeoJSON geometry, and values."""


class CoverageShare(CandidateAnswering, asking.CoverageShare):
    """The same, able to run."""

    def answer(
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Dict[str, Any]:
        area, scenes = self.candidates(parameters, context, feedback)
        cover = free_cover(area, scenes, lambda: require_running(feedback))
        minimum = float(self.number(parameters, "MINIMUM_KM2", context) or 0)
        orders = orderable_gap(cover.gap, area.name, minimum) if cover.gap else None
        sentences = explain_free_cover(cover) + (explain_orderable(orders) if orders else ())
        for sentence in sentences:
            feedback.pushInfo(sentence)
        covered = [(cover.covered, (cover.covered_km2, 100 * cover.share))] if cover.covered else []
        gap = [(cover.gap, (cover.gap_km2, 100 * cover.gap_km2 / area.km2))] if cover.gap else []
        layers = {
            "COVERED": self._layer(parameters, context, "COVERED", _FIELDS, covered),
            "GAP": self._layer(parameters, context, "GAP", _FIELDS, gap),
            "ORDERABLE": self._layer(
                parameters, context, "ORDERABLE", _ORDER_FIELDS, _order_rows(orders)
            ),
        }
        return {
            **{name: layer for name, layer in layers.items() if layer},
            "SHARE": round(100 * cover.share, 4),
            "COVERED_KM2": round(cover.covered_km2, 4),
            "GAP_KM2": round(cover.gap_km2, 4),
            "ORDER_KM2": round(orders.billed_km2, 4) if orders else 0.0,
            "COUNT": len(cover.scene_ids),
        }

    def _layer(
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        name: str,
        described: Sequence[str],
        rows: Sequence[Row],
    ) -> str:
        """Write one layer; "" when it was not asked for."""
        fields = layer_fields(described)
        features = (_feature(fields, *row) for row in rows)
        return written_layer(self, (parameters, name, context), fields, features)[0]


def _feature(fields: QgsFields, geometry: Mapping[str, Any], values: Sequence[Any]) -> QgsFeature:
    feature = QgsFeature(fields)
    feature.setGeometry(polygon_geometry(geometry))
    feature.setAttributes(list(values))
    return feature


def _order_rows(orders: Optional[OrderableGap]) -> Sequence[Row]:
    if orders is None:
        return ()
    return [
        (area.geometry, (number, area.km2, area.vertex_count))
        for number, area in enumerate(orders.orders, 1)
    ]
