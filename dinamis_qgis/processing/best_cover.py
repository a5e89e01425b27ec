"""`dinamis:bestcover`: the few scenes that cover an area best."""

from __future__ import annotations

from typing import Any, Dict, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from .candidates import CandidateAlgorithm
from .output_titles import output_title


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
        goal = QgsProcessingParameterString("GOAL", self.tr("Goal"), "fewest")
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
