"""`dinamis:requestsheet`: a request on paper, with its area in three formats."""

from __future__ import annotations

from typing import Any, Dict, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingOutputFile,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterString,
)

from .request_algorithm import RequestAlgorithm


class MakeRequestSheet(RequestAlgorithm):
    """Writes the request sheet without a window."""

    def createInstance(self) -> MakeRequestSheet:  # noqa: N802
        return self.able_to_run()(self._rules)

    def name(self) -> str:
        return "requestsheet"

    def displayName(self) -> str:  # noqa: N802
        return self.tr("Make a request sheet")

    def shortHelpString(self) -> str:  # noqa: N802
        return self.tr(
            "Writes the request sheet (fiche de demande) to sign, the area as GeoPackage, GeoJSON "
            "and KML, and the request as JSON, into a folder; only the sheet where OUTPUT ends in "
            ".pdf. The request is read from a DRAFT, from the fields, or from both: a field that "
            "is given replaces the draft's. Nothing is sent."
        )

    def flags(self) -> Any:
        # QGIS's layouts are made in the main thread only.
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def initAlgorithm(self, configuration: Optional[Dict[str, Any]] = None) -> None:  # noqa: N802
        self.add_request_parameters()
        self.addParameter(
            QgsProcessingParameterString(
                "ESTIMATE",
                self.tr("Estimate, as sentences"),
                multiLine=True,
                optional=True,
            )
        )
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                "COVERAGE",
                self.tr("Footprints of existing images"),
                [QgsProcessing.SourceType.TypeVectorPolygon],
                optional=True,
            )
        )
        self.addParameter(
            QgsProcessingParameterFolderDestination("OUTPUT", self.tr("Folder, or PDF file"))
        )
        self.addOutput(QgsProcessingOutputFile("SHEET", self.tr("Request sheet")))
