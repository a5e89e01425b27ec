"""`dinamis:coverage`: how much of an area the free catalogue covers, and what is missing."""

from __future__ import annotations

from typing import Any, Dict, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
)

from .candidates import CandidateAlgorithm
from .output_titles import output_title


class CoverageShare(CandidateAlgorithm):
    """Free first, without a window."""

    def name(self) -> str:
        return "coverage"

    def displayName(self) -> str:  # noqa: N802
        return self.tr("Coverage of an area")

    def shortHelpString(self) -> str:  # noqa: N802
        return self.tr(
            "Says how much of an area the scenes cover that meet your conditions, as a "
            "percentage and a layer, and what is missing. ORDERABLE: the missing part in shapes "
            "that a supplier takes (one polygon each, at most 999 points, no hole), each at "
            "least MINIMUM_KM2 in the bill. A scene whose cloud or incidence is unknown is left "
            "out by that limit."
        )

    def initAlgorithm(self, configuration: Optional[Dict[str, Any]] = None) -> None:  # noqa: N802
        self.add_candidate_parameters()
        self.addParameter(
            QgsProcessingParameterNumber(
                "MINIMUM_KM2",
                self.tr("Smallest area that is billed (km²)"),
                QgsProcessingParameterNumber.Type.Double,
                0,
                optional=True,
                minValue=0,
            )
        )
        for name, title, is_made in (
            ("COVERED", self.tr("Covered"), True),
            ("GAP", self.tr("Missing"), True),
            ("ORDERABLE", self.tr("Missing, to order"), False),
        ):
            sink = QgsProcessingParameterFeatureSink(
                name, title, QgsProcessing.SourceType.TypeVectorPolygon, optional=True
            )
            sink.setCreateByDefault(is_made)
            self.addParameter(sink)
        for name in ("SHARE", "COVERED_KM2", "GAP_KM2", "ORDER_KM2", "COUNT"):
            self.addOutput(QgsProcessingOutputNumber(name, output_title(name)))
