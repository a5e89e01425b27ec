"""What `dinamis:stereopairs` does."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path
from typing import Any, Dict, Optional

from qgis.core import (
    QgsFeature,
    QgsFields,
    QgsProcessingContext,
    QgsProcessingFeedback,
)
from shapely.geometry import mapping

from ...domain.antimeridian import split
from ...domain.errors import FileNotWritten
from ...domain.stereo import StereoPair
from ...domain.stereo_limits import StereoLimits
from ...domain.stereo_search import StereoPairs, stereo_pairs
from ...domain.surface_model import SurfaceModelOrder
from ...words.stereo_text import explain_pair
from ...words.surface_model_text import dossier
from .. import stereo_pairs as asking
from .answering import require_running
from .candidates import CandidateAnswering
from .scene_layer import layer_fields, polygon_geometry, written_layer

_FIELDS = (
    "rank:integer",
    "kind:string",
    "first:string",
    "second:string",
    "third:string",
    "convergence:double",
    "b_h:double",
    "asymmetry:double",
    "bisector:double",
    "days_apart:double",
    "overlap_percent:double",
    "reason:string(4000)",
)


class StereoPairsFinder(CandidateAnswering, asking.StereoPairsFinder):
    """The same, able to run."""

    def answer(
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Dict[str, Any]:
        area, scenes = self.candidates(parameters, context, feedback)
        usual = StereoLimits()
        limits = StereoLimits(
            max_days=_or(self.number(parameters, "MAX_DAYS", context), usual.max_days),
            most=int(_or(self.number(parameters, "MAX_PAIRS", context), usual.most)),
        )
        found = stereo_pairs(area, scenes, limits, lambda: require_running(feedback))
        self._tell(found, feedback)
        results = {
            "OUTPUT": self._written(parameters, context, found),
            "COUNT": len(found.pairs),
            "WITHOUT_ANGLES": len(found.without_angles),
        }
        return {**results, **self._files(parameters, context, found)}

    def _tell(self, found: StereoPairs, feedback: QgsProcessingFeedback) -> None:
        text = self.tr("{} pairs of {} scenes.")
        feedback.pushInfo(text.format(len(found.pairs), found.scenes))
        if found.without_angles:
            text = self.tr("{} scenes were left out: their viewing angles are unknown.")
            feedback.pushInfo(text.format(len(found.without_angles)))
        if found.passed_over:
            text = self.tr("{} more pairs rank behind these.")
            feedback.pushInfo(text.format(found.passed_over))

    def _written(
        self, parameters: Dict[str, Any], context: QgsProcessingContext, found: StereoPairs
    ) -> str:
        fields = layer_fields(_FIELDS)
        features = (_feature(pair, fields) for pair in found.pairs)
        return written_layer(self, (parameters, "OUTPUT", context), fields, features)[0]

    def _files(
        self, parameters: Dict[str, Any], context: QgsProcessingContext, found: StereoPairs
    ) -> Dict[str, str]:
        """The order of the best pair that can be ordered, where it was asked for.

        Where none can be, that of the best, with what is wrong with it; of no pair, nothing.
        """
        if not found.pairs:
            return {}
        orders = [SurfaceModelOrder.of(pair) for pair in found.pairs]
        order = next((one for one in orders if not one.pair_problems), orders[0])
        texts = {
            "SHEET": json.dumps(order.to_json(), ensure_ascii=False, indent=1),
            "DOSSIER": dossier(order),
        }
        written: Dict[str, str] = {}
        for name, text in texts.items():
            path = self.parameterAsFileOutput(parameters, name, context)
            if path:
                _write(Path(path), text)
                written[name] = path
        return written


def _or(given: Optional[Decimal], usual: float) -> float:
    return usual if given is None else float(given)


def _write(path: Path, text: str) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise FileNotWritten(f"{path}: {error}") from error


def _feature(pair: StereoPair, fields: QgsFields) -> QgsFeature:
    feature = QgsFeature(fields)
    feature.setGeometry(polygon_geometry(mapping(split(pair.overlap))))
    geometry = pair.geometry
    values = (
        pair.rank,
        pair.kind.value,
        pair.first.id,
        pair.second.id,
        pair.third.id if pair.third else None,
        geometry.convergence_deg,
        geometry.b_h,
        geometry.asymmetry_deg,
        geometry.bisector_elevation_deg,
        pair.days_apart,
        100 * pair.overlap_share,
        explain_pair(pair),
    )
    feature.setAttributes(list(values))
    return feature
