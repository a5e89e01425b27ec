"""How a script inside QGIS ends: with what it saw, or with what went wrong, in QGIS's log."""

from __future__ import annotations

import json
import os
import sys
import traceback
from pathlib import Path
from typing import Any, Dict, Optional

from qgis.core import QgsProject
from qgis.PyQt.QtWidgets import QApplication


def output() -> Path:
    """The folder of this run."""
    return Path(os.environ["DINAMIS_BENCH_OUTPUT"])


def end(seen: Dict[str, Any], error: Optional[BaseException]) -> None:
    """Leave what was seen to who started QGIS, and QGIS."""
    if error is not None:
        traceback.print_exception(type(error), error, error.__traceback__, file=sys.__stderr__)
    else:
        (output() / "seen.json").write_text(json.dumps(seen), encoding="utf-8")
    QgsProject.instance().setDirty(False)
    QApplication.instance().exit(0)
