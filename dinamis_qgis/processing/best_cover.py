"""`dinamis:bestcover`: the few scenes that cover an area best."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Dict, Optional

from qgis.core import (
    QgsFeature,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..domain.best_cover import BestCover as Chosen
from ..domain.best_cover import best_cover
from ..domain.cover_goal import CoverGoal
from ..words.cover_text import explain_best_cover
from .algorithm import require_running
from .candidates import CandidateAlgorithm
from .output_titles import output_title
from .scene_layer import SCENE_FIELDS, layer_fields, scene_feature, written_layer

_FIELDS = (*SCENE_FIELDS, "rank:integer", "adds_km2:double", "adds_percent:double")


class BestCover(CandidateAlgorithm):
    """Chooses scenes without a window."""

    def name(self) -> str:
        return "bestcover"

    def displayName(self) -> str:  # noqa: N802
        return self.tr("Best cover of an area")

    def shortHelpString(self) -> str:  # noqa: N802
        return self.tr(
            "Chooses the few scenes that cover an area best. GOAL: fewest, newest, clearest, "
            "cheapest or season (all near one season of the year). The layer is in the order of "
            "a mosaic: rank 1 lies on top. SCENES names them, ready to be downloaded. "
            "MAX_SCENES: where that is too few to cover everything, those that cover most."
        )

    def initAlgorithm(self, configuration: Optional[Dict[str, Any]] = None) -> None:  # noqa: N802
        self.add_candidate_parameters()
        goal = QgsProcessingParameterString("GOAL", self.tr("Goal"), CoverGoal.FEWEST.value)
        self.addParameter(goal)
        self.addParameter(
            QgsProcessingParameterNumber(
                "MAX_SCENES",
                self.tr("Scenes at most"),
                QgsProcessingParameterNumber.Type.Integer,
                optional=True,
                minValue=1,
            )
        )
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                "OUTPUT", self.tr("Scenes"), QgsProcessing.SourceType.TypeVectorPolygon
            )
        )
        for name in ("SHARE", "COUNT"):
            self.addOutput(QgsProcessingOutputNumber(name, output_title(name)))
        for name in ("SCENES", "EXPLANATION"):
            self.addOutput(QgsProcessingOutputString(name, output_title(name)))

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
