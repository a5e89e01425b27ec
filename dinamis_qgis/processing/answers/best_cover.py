"""What `dinamis:bestcover` does."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Dict

from qgis.core import (
    QgsFeature,
    QgsProcessingContext,
    QgsProcessingFeedback,
)

from ...domain.best_cover import BestCover as Chosen
from ...domain.best_cover import best_cover
from ...domain.cover_goal import CoverGoal
from ...words.cover_text import explain_best_cover
from .. import best_cover as asking
from .answering import require_running
from .candidates import CandidateAnswering
from .scene_layer import SCENE_FIELDS, layer_fields, scene_feature, written_layer

_FIELDS = (*SCENE_FIELDS, "rank:integer", "adds_km2:double", "adds_percent:double")


class BestCover(CandidateAnswering, asking.BestCover):
    """The same, able to run."""

    def answer(
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Dict[str, Any]:
        goal = self.choice(parameters, "GOAL", context, CoverGoal)
        most = int(self.number(parameters, "MAX_SCENES", context) or 0) or None
        area, scenes = self.candidates(parameters, context, feedback)
        cover = best_cover(area, scenes, goal, most, lambda: require_running(feedback))
        sentences = explain_best_cover(cover)
        for sentence in sentences:
            feedback.pushInfo(sentence)
        return {
            "OUTPUT": self._written(parameters, context, cover),
            "SHARE": round(100 * cover.share, 4),
            "COUNT": len(cover.scenes),
            "SCENES": ",".join(cover.ids),
            "EXPLANATION": "\n".join(sentences),
        }

    def _written(
        self, parameters: Dict[str, Any], context: QgsProcessingContext, cover: Chosen
    ) -> str:
        fields = layer_fields(_FIELDS)

        def features() -> Iterator[QgsFeature]:
            for one in cover.scenes:
                feature = scene_feature(one.scene, fields)
                feature["rank"] = one.rank
                feature["adds_km2"] = one.adds_km2
                feature["adds_percent"] = 100 * one.adds_share
                yield feature

        return written_layer(self, (parameters, "OUTPUT", context), fields, features())[0]
