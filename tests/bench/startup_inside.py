"""Inside QGIS: starts the plugin as QGIS does, and notes what that takes and asks."""

from __future__ import annotations

import time
from typing import Any, Dict, List

from qgis import utils
from qgis.core import QgsNetworkAccessManager
from script import Player, Steps, pause, until
from seen import end

_PLUGIN = "dinamis_qgis"


def start() -> None:
    seen: Dict[str, Any] = {}
    Player(_watch(seen), lambda error: end(seen, error)).start()


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
