"""Inside QGIS: starts the plugin and opens its dock, and notes what that takes and asks."""

from __future__ import annotations

import time
from typing import Any, Dict, List

from heartbeat import Heartbeat
from qgis import utils
from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtWidgets import QAction
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
    yield from _open_dock(seen)


def _open_dock(seen: Dict[str, Any]) -> Steps:
    """By the button, as a user does: for the first time since QGIS was started."""
    window, heartbeat = utils.iface.mainWindow(), Heartbeat()
    plugin = utils.plugins[_PLUGIN]
    yield from pause(0.5)
    heartbeat.take()
    began = time.perf_counter()
    window.findChild(QAction, "dinamis_toggle").trigger()
    yield from until("the dock", lambda: plugin.dock is not None and plugin.dock.isVisible())
    seen["dock_s"] = time.perf_counter() - began
    yield from pause(0.5)
    seen["stall_ms"], seen["culprit"] = heartbeat.take()
    heartbeat.stop()
