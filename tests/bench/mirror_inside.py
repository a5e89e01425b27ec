"""Inside QGIS: copies collections as a user has them copied; notes the time and the stalls."""

from __future__ import annotations

import os
import shutil
import time
from typing import Any, Dict, List

from heartbeat import Heartbeat
from qgis.core import QgsApplication
from qgis.utils import iface, plugins
from script import Player, Steps, pause, until
from seen import end

_REPEATS = 5


def start() -> None:
    QgsApplication.authManager().setMasterPassword("bench of a throw-away profile", True)
    seen: Dict[str, List[Any]] = {"seconds": [], "stalls_ms": [], "culprits": [], "kept": []}
    Player(_watch(seen), lambda error: end(seen, error)).start()


def _watch(seen: Dict[str, List[Any]]) -> Steps:
    yield from until("QGIS's window", lambda: iface.mainWindow().isVisible())
    plugins["dinamis_qgis"].show_dock()
    yield from pause(2)
    heartbeat = Heartbeat()
    for run in range(_REPEATS):
        heartbeat.take()
        yield from _one_copy(seen, heartbeat, f"run{run}")
        stall_ms, culprit = heartbeat.take()
        seen["stalls_ms"].append(stall_ms)
        seen["culprits"].append(culprit)
    heartbeat.stop()


def _one_copy(seen: Dict[str, List[Any]], heartbeat: Heartbeat, name: str) -> Steps:
    from dinamis_qgis.library import Library

    plugin = plugins["dinamis_qgis"]
    client = plugin._connections.client("bench")
    wanted = os.environ["DINAMIS_BENCH_COLLECTIONS"].split()
    folder = plugin._library._folder / name
    library = Library(folder, plugin._library._toponyms._world_map)
    ends: List[Any] = []

    def copy(job: Any) -> float:
        client.collections()  # QGIS makes a thread's network at its first request
        began = time.monotonic()
        collections = [one for one in client.collections() if one.id in wanted]
        library.mirror(client, collections, job, lambda one, share, scenes: job.report(share))
        return time.monotonic() - began

    plugin._run("Copy", copy, ends.append, ends.append)
    yield from until("the copy", lambda: bool(ends), 300)
    if isinstance(ends[0], Exception):
        raise ends[0]
    seen["seconds"].append(ends[0])
    with heartbeat.apart():  # no part of a copy
        seen["kept"].append(library.catalogue("bench").kept(()))
        shutil.rmtree(folder)
