"""`dinamis:requestsheet`: a request on paper, with its area in three formats."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any, Dict, Mapping, Optional, Tuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterString,
)

from ..domain.errors import FileNotWritten
from ..domain.request_sheet import RequestSheet
from ..layers.request_files import write_request_folder
from ..layers.request_sheet import write_sheet
from ..words.request_text import request_sheet
from .request_algorithm import RequestAlgorithm

_PDF = ".pdf"


class MakeRequestSheet(RequestAlgorithm):
    """Writes the request sheet without a window."""

    def createInstance(self) -> MakeRequestSheet:  # noqa: N802
        return MakeRequestSheet(self._rules)

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

    def answer(
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Dict[str, Any]:
        request = self.request(parameters, context)
        self.tell_faults(request, feedback)
        estimate = self.parameterAsString(parameters, "ESTIMATE", context).splitlines()
        coverage = self._coverage(parameters, context)
        sheet = request_sheet(request, date.today(), estimate, coverage)
        target = Path(self.parameterAsString(parameters, "OUTPUT", context))
        if target.suffix.lower() == _PDF:
            return {"OUTPUT": str(target), "SHEET": self._only_sheet(sheet, target)}
        files = write_request_folder(target, request, sheet)
        return {"OUTPUT": str(target), "SHEET": str(files[0])}

    def _only_sheet(self, sheet: RequestSheet, target: Path) -> str:
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise FileNotWritten(f"{target.parent}: {error.strerror or error}") from error
        write_sheet(sheet, target)
        return str(target)

    def _coverage(
        self, parameters: Dict[str, Any], context: QgsProcessingContext
    ) -> Tuple[Mapping[str, Any], ...]:
        """The footprints as GeoJSON in longitude and latitude."""
        if parameters.get("COVERAGE") in (None, ""):
            return ()
        source = self.parameterAsSource(parameters, "COVERAGE", context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, "COVERAGE"))
        degrees = QgsCoordinateReferenceSystem("EPSG:4326")
        way = QgsCoordinateTransform(source.sourceCrs(), degrees, context.transformContext())
        found = []
        for feature in source.getFeatures():
            geometry = feature.geometry()
            if not geometry.isNull():
                geometry.transform(way)
                found.append(json.loads(geometry.asJson(7)))
        return tuple(found)
