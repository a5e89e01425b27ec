"""`dinamis:stereopairs`: pairs of scenes for a surface model, the best first."""

from __future__ import annotations

from typing import Any, Dict, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
)

from ..domain.stereo_limits import USUAL_LIMITS
from .candidates import CandidateAlgorithm
from .output_titles import output_title


class StereoPairsFinder(CandidateAlgorithm):
    """Finds stereo pairs without a window."""

    def name(self) -> str:
        return "stereopairs"

    def displayName(self) -> str:  # noqa: N802
        return self.tr("Stereo pairs over an area")

    def shortHelpString(self) -> str:  # noqa: N802
        return self.tr(
            "Finds the pairs of scenes that a surface model could be computed from: stereo and "
            "tri-stereo of one pass, and chance pairs at most MAX_DAYS apart (0: none), ranked "
            "with the reason. Scenes whose viewing angles are unknown are left out and counted. "
            "SHEET: the best pair as an order for DSM-OPT (JSON); DOSSIER: the same to read "
            "(Markdown)."
        )

    def initAlgorithm(self, configuration: Optional[Dict[str, Any]] = None) -> None:  # noqa: N802
        self.add_candidate_parameters()
        number = QgsProcessingParameterNumber
        for name, title, kind, default in (
            ("MAX_DAYS", self.tr("Days between two passes at most"), number.Type.Double,
             USUAL_LIMITS.max_days),
            ("MAX_PAIRS", self.tr("Pairs at most"), number.Type.Integer, USUAL_LIMITS.most),
        ):  # fmt: skip
            self.addParameter(number(name, title, kind, default, minValue=0))
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                "OUTPUT", self.tr("Stereo pairs"), QgsProcessing.SourceType.TypeVectorPolygon
            )
        )
        for name, title, kinds in (
            ("SHEET", self.tr("Order of a surface model"), "JSON (*.json)"),
            ("DOSSIER", self.tr("Dossier of the order"), "Markdown (*.md)"),
        ):
            file = QgsProcessingParameterFileDestination(name, title, kinds, optional=True)
            file.setCreateByDefault(False)
            self.addParameter(file)
        for name in ("COUNT", "WITHOUT_ANGLES"):
            self.addOutput(QgsProcessingOutputNumber(name, output_title(name)))
