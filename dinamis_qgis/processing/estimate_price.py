"""`dinamis:estimate`: what a request would use of the quota and cost."""

from __future__ import annotations

from typing import Any, Dict, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from .algorithm import DinamisAlgorithm
from .output_titles import output_title


class EstimatePrice(DinamisAlgorithm):
    """Prices an area without a window."""

    def name(self) -> str:
        return "estimate"

    def displayName(self) -> str:  # noqa: N802
        return self.tr("Estimate quota and price")

    def shortHelpString(self) -> str:  # noqa: N802
        return self.tr(
            "Estimates what a request for an area would use of the free quota and cost before "
            "VAT, from DINAMIS's dated tariff. MISSION: pleiades or spot67. KIND: archive or "
            "tasking. CATEGORY: scientific, public (also teaching), private or foreign. "
            "MODE: mono, stereo or tristereo. QUOTA_USED: km², or credits for spot67. "
            "LINES gives each step as JSON, with its rule, its source and its date."
        )

    def initAlgorithm(self, configuration: Optional[Dict[str, Any]] = None) -> None:  # noqa: N802
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                "AREA", self.tr("Area"), [QgsProcessing.SourceType.TypeVectorPolygon]
            )
        )
        for name, title, default in (
            ("MISSION", self.tr("Mission"), "pleiades"),
            ("KIND", self.tr("Archive or tasking"), "archive"),
            ("CATEGORY", self.tr("Category of user"), "public"),
            ("MODE", self.tr("Acquisition mode"), "mono"),
        ):
            self.addParameter(QgsProcessingParameterString(name, title, default))
        self.addParameter(
            QgsProcessingParameterString("DATE", self.tr("Day (YYYY-MM-DD)"), optional=True)
        )
        self.addParameter(
            QgsProcessingParameterNumber(
                "QUOTA_USED",
                self.tr("Quota already used"),
                QgsProcessingParameterNumber.Type.Double,
                0,
                optional=True,
                minValue=0,
            )
        )
        for name in ("AREA_KM2", "BILLED", "FREE", "PAID", "PRICE_EUR"):
            self.addOutput(QgsProcessingOutputNumber(name, output_title(name)))
        for name in ("TARIFF", "EXPLANATION", "LINES"):
            self.addOutput(QgsProcessingOutputString(name, output_title(name)))
