"""What `dinamis:requestsheet` does."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any, Dict, Mapping, Tuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
)

from ...domain.errors import FileNotWritten
from ...domain.request_sheet import RequestSheet
from ...layers.request_files import write_request_folder
from ...layers.request_sheet import write_sheet
from ...words.request_text import request_sheet
from .. import request_sheet as asking
from .given_request import RequestAnswering

_PDF = ".pdf"


class MakeRequestSheet(RequestAnswering, asking.MakeRequestSheet):
    """The same, able to run."""

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
