"""`dinamis:searchscenes`: the scenes of a catalogue, as a polygon layer."""

from __future__ import annotations

from typing import Any, Dict, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from .service_algorithm import ServiceAlgorithm


class SearchScenes(ServiceAlgorithm):
    """Searches a service without a window."""

    def name(self) -> str:
        return "searchscenes"

    def displayName(self) -> str:  # noqa: N802
        return self.tr("Search scenes")

    def shortHelpString(self) -> str:  # noqa: N802
        return self.tr(
            "Finds the scenes of a catalogue that meet an area, a period and limits of cloud "
            "and incidence, as a polygon layer. A scene whose cloud or incidence is unknown is "
            "left out by that limit."
        )

    def initAlgorithm(self, configuration: Optional[Dict[str, Any]] = None) -> None:  # noqa: N802
        self.addParameter(QgsProcessingParameterString("SERVICE", self.tr("Service"), "training"))
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                "AREA",
                self.tr("Area"),
                [QgsProcessing.SourceType.TypeVectorPolygon],
                optional=True,
            )
        )
        for name, title in (
            ("COLLECTIONS", self.tr("Collections, separated by commas")),
            ("START", self.tr("First day (YYYY-MM-DD)")),
            ("END", self.tr("Last day (YYYY-MM-DD)")),
        ):
            self.addParameter(QgsProcessingParameterString(name, title, optional=True))
        number = QgsProcessingParameterNumber
        for name, title, kind, most in (
            ("MAX_CLOUD", self.tr("Clouds at most (%)"), number.Type.Double, 100),
            ("MAX_INCIDENCE", self.tr("Incidence at most (°)"), number.Type.Double, 90),
            ("LIMIT", self.tr("Scenes at most"), number.Type.Integer, 10_000_000),
        ):
            self.addParameter(number(name, title, kind, optional=True, minValue=0, maxValue=most))
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                "OUTPUT", self.tr("Scenes"), QgsProcessing.SourceType.TypeVectorPolygon
            )
        )
        self.addOutput(QgsProcessingOutputNumber("COUNT", self.tr("Number of scenes")))
