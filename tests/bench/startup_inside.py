"""Inside QGIS: starts the plugin as QGIS does, and notes what that takes and asks."""

from __future__ import annotations

import json
import os
import time
import traceback
from pathlib import Path
from typing import Any, Dict, List

from qgis import utils
from qgis.core import QgsNetworkAccessManager, QgsProject
from qgis.PyQt.QtWidgets import QApplication
from script import Player, Steps, pause, until

_PLUGIN = "dinamis_qgis"


def start() -> None:
    seen: Dict[str, Any] = {}
    Player(_watch(seen), lambda error: _end(seen, error)).start()


def _watch(seen: Dict[str, Any]) -> Steps:
    yield from until("QGIS's window", lambda: utils.iface.mainWindow().isVisible())
    yield from until("Processing", lambda: "processing" in utils.active_plugins)
    yield from pause(1)
    asked: List[str] = []
    manager = QgsNetworkAccessManager.instance()
    manager.requestAboutToBeCreated.connect(lambda one: asked.append(one.request().url().host()))
    began, work = time.perf_counter(), time.thread_time()
    is_started = utils.loadPlugin(_PLUGIN) and utils.startPlugin(_PLUGIN)
    seen["start_ms"] = (time.perf_counter() - began) * 1000
    seen["work_ms"] = (time.thread_time() - work) * 1000
    assert is_started
    yield from pause(3)
    seen["requests"] = asked


def _end(seen: Dict[str, Any], error: object) -> None:
    if error is not None:
        traceback.print_exception(error)
    else:
        path = Path(os.environ["DINAMIS_BENCH_OUTPUT"]) / "seen.json"
        path.write_text(json.dumps(seen), encoding="utf-8")
    QgsProject.instance().setDirty(False)
    QApplication.instance().exit(0)
