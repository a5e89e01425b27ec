"""What `dinamis:verifydownloads` does."""

from __future__ import annotations

import csv
import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Dict, List

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
)

from ...domain.errors import FileNotWritten, NoDownloads
from ...downloads.inspection import Finding, FoundFile, inspect
from .. import verify_downloads as asking
from .answering import Answering, require_running


class VerifyDownloads(Answering, asking.VerifyDownloads):
    """The same, able to run."""

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
