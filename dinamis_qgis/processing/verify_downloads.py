"""`dinamis:verifydownloads`: whether what was downloaded is still what arrived."""

from __future__ import annotations

import csv
import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Dict, List, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ..domain.errors import FileNotWritten, NoDownloads
from ..downloads.inspection import Finding, FoundFile, inspect
from .algorithm import DinamisAlgorithm, require_running


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

    def answer(
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Dict[str, Any]:
        text = self.parameterAsString(parameters, "FOLDER", context).strip()
        folder = Path(text)
        if not text or not folder.is_dir():
            raise NoDownloads(text)
        found: List[FoundFile] = []
        for one in inspect(folder, lambda: require_running(feedback)):
            found.append(one)
            _say(one, feedback)
        numbers = Counter(one.finding for one in found)
        results: Dict[str, Any] = {
            "CHECKED": len(found),
            "DAMAGED": numbers[Finding.DAMAGED],
            "MISSING": numbers[Finding.MISSING],
            "INCOMPLETE": numbers[Finding.INCOMPLETE],
        }
        report = self.parameterAsFileOutput(parameters, "REPORT", context)
        if report:
            _write(Path(report), found)
            results["REPORT"] = report
        return results


def _say(one: FoundFile, feedback: QgsProcessingFeedback) -> None:
    line = f"{one.finding.value}: {one.path}" + (f" ({one.detail})" if one.detail else "")
    if one.finding in (Finding.DAMAGED, Finding.MISSING):
        feedback.pushWarning(line)
    else:
        feedback.pushInfo(line)


def _write(path: Path, found: Sequence[FoundFile]) -> None:
    """The list as CSV or JSON, as the name of the file says.

    Raises:
        FileNotWritten: it cannot be.
    """
    rows = [{"file": one.path, "state": one.finding.value, "detail": one.detail} for one in found]
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("w", encoding="utf-8", newline="") as stream:
            if path.suffix.lower() == ".csv":
                writer = csv.DictWriter(stream, ("file", "state", "detail"))
                writer.writeheader()
                writer.writerows(rows)
            else:
                json.dump({"files": rows}, stream, ensure_ascii=False, indent=1)
    except OSError as error:
        raise FileNotWritten(f"{path}: {error}") from error
