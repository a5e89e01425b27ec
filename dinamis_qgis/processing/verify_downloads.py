"""`dinamis:verifydownloads`: whether what was downloaded is still what arrived."""

from __future__ import annotations

from typing import Any, Dict, Optional

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from .algorithm import DinamisAlgorithm


class VerifyDownloads(DinamisAlgorithm):
    """Downloads looked at again, without a window."""

    def name(self) -> str:
        return "verifydownloads"

    def displayName(self) -> str:  # noqa: N802
        return self.tr("Verify downloads")

    def shortHelpString(self) -> str:  # noqa: N802
        return self.tr(
            "Reads every file that was downloaded into a folder, and those below it, and "
            "compares it with the checksums written on arrival and with the catalogue's. "
            "REPORT lists the files, as JSON or CSV: ok, damaged, missing, incomplete, or "
            "unknown where nothing says what they should be. Nothing is changed."
        )

    def initAlgorithm(self, configuration: Optional[Dict[str, Any]] = None) -> None:  # noqa: N802
        # Text: a file parameter of QGIS 3.22 refuses folders in models.
        self.addParameter(QgsProcessingParameterString("FOLDER", self.tr("Folder of downloads")))
        self.addParameter(
            QgsProcessingParameterFileDestination(
                "REPORT",
                self.tr("Report"),
                "JSON (*.json);;CSV (*.csv)",
                optional=True,
                createByDefault=False,
            )
        )
        self.addOutput(QgsProcessingOutputNumber("CHECKED", self.tr("Files checked")))
        self.addOutput(QgsProcessingOutputNumber("DAMAGED", self.tr("Damaged files")))
        self.addOutput(QgsProcessingOutputNumber("MISSING", self.tr("Missing files")))
        self.addOutput(QgsProcessingOutputNumber("INCOMPLETE", self.tr("Incomplete files")))
