"""`dinamis:plan`: from a need to plans side by side, without a window."""

from __future__ import annotations

from typing import Any, Dict, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from .output_titles import output_title
from .service_algorithm import ServiceAlgorithm


class PlanImages(ServiceAlgorithm):
    """Plans without a window."""

    def name(self) -> str:
        return "plan"

    def displayName(self) -> str:  # noqa: N802
        return self.tr("Plan images for a need")

    def shortHelpString(self) -> str:  # noqa: N802
        return self.tr(
            "Compares up to three ways to get images of an area: free now, from the archive, a "
            "new acquisition, or a mix. PURPOSE: base_map, change, vegetation, coast, "
            "surface_model, emergency or teaching; it proposes START, END and MAX_CLOUD. "
            "CATEGORY: scientific, public (also teaching), private or foreign. BUDGET: euros "
            "before VAT. QUOTA_USED: km², or credits for SPOT 6-7. PLANS: everything as JSON. "
            "BEST, SHARE and PRICE_EUR are of the plan that covers most within the budget."
        )

    def initAlgorithm(self, configuration: Optional[Dict[str, Any]] = None) -> None:  # noqa: N802
        polygon = QgsProcessing.SourceType.TypeVectorPolygon
        self.addParameter(QgsProcessingParameterFeatureSource("AREA", self.tr("Area"), [polygon]))
        for name, title, default in (
            ("PURPOSE", self.tr("What for"), "base_map"),
            ("CATEGORY", self.tr("Category of user"), "public"),
            ("SERVICE", self.tr("Service"), "training"),
        ):
            self.addParameter(QgsProcessingParameterString(name, title, default))
        for name, title in (
            ("START", self.tr("First day (YYYY-MM-DD)")),
            ("END", self.tr("Last day (YYYY-MM-DD)")),
        ):
            self.addParameter(QgsProcessingParameterString(name, title, optional=True))
        number = QgsProcessingParameterNumber
        for name, title, limits in (
            ("MAX_CLOUD", self.tr("Clouds at most (%)"), {"maxValue": 100}),
            ("BUDGET", self.tr("Money at most (€ before VAT)"), {}),
            ("QUOTA_USED", self.tr("Quota already used"), {}),
        ):
            kind = number.Type.Double
            self.addParameter(number(name, title, kind, optional=True, minValue=0, **limits))
        plans = QgsProcessingParameterFileDestination(
            "PLANS", self.tr("Plans"), "JSON (*.json)", optional=True
        )
        pieces = QgsProcessingParameterFeatureSink(
            "OUTPUT", self.tr("Pieces of the plans"), polygon, optional=True
        )
        for destination in (plans, pieces):
            destination.setCreateByDefault(False)
            self.addParameter(destination)
        for name in ("COUNT", "SHARE", "PRICE_EUR", "FREE_SHARE"):
            self.addOutput(QgsProcessingOutputNumber(name, output_title(name)))
        for name in ("BEST", "EXPLANATION"):
            self.addOutput(QgsProcessingOutputString(name, output_title(name)))
