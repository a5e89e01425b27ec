"""Inside QGIS: downloads a file through the dock, and notes what that costs the window."""

from __future__ import annotations

import os
import time
from datetime import datetime, timezone
from pathlib import Path
from typing import Any, Dict

from heartbeat import Heartbeat
from qgis.core import QgsApplication, QgsProject
from qgis.utils import iface, plugins
from script import Player, Steps, click, pause, until
from seen import end, output


def start() -> None:
    QgsApplication.authManager().setMasterPassword("bench of a throw-away profile", True)
    seen: Dict[str, Any] = {}
    Player(_download(seen), lambda error: end(seen, error)).start()


def _download(seen: Dict[str, Any]) -> Steps:
    yield from until("QGIS's window", lambda: iface.mainWindow().isVisible())
    iface.mainWindow().showMaximized()
    QgsProject.instance().setDirty(False)
    yield from pause(1)
    plugins["dinamis_qgis"].show_dock()
    yield from pause(1)
    dock = plugins["dinamis_qgis"].dock
    combo = dock.panels["sign_in"].service_combo
    combo.setCurrentIndex(combo.findData("bench"))
    dock.show_station("download")
    panel = dock.panels["download"]
    panel.folder_widget.setFilePath(str(output() / "downloads"))
    panel.load_check.setChecked(False)
    panel.set_scenes([_scene(os.environ["DINAMIS_BENCH_FILE"])])
    yield from pause(1)
    heartbeat, before = Heartbeat(), _resident_mb()
    peak = before
    yield from click(panel.download_button)
    began = time.monotonic()
    rows = panel.view.model
    while not (rows.rowCount() and rows.rows()[0].download.state.name == "DONE"):
        yield from pause(0.1)
        peak = max(peak, _resident_mb())
        if time.monotonic() - began > 300:
            raise AssertionError("it does not end")
    seen["seconds"] = time.monotonic() - began
    yield from pause(1)
    seen["stall_ms"], seen["culprit"] = heartbeat.take()
    seen["growth_mb"] = peak - before
    heartbeat.stop()


def _scene(href: str) -> Any:
    from dinamis_qgis.domain.scene import Scene

    moment = datetime(2021, 6, 13, 10, 42, 38, tzinfo=timezone.utc)
    ring = [[3, 43], [4, 43], [4, 44], [3, 44], [3, 43]]
    return Scene.from_stac(
        {
            "type": "Feature",
            "id": "DS_PHR1B_202106131042385_BENCH",
            "collection": "pleiades",
            "geometry": {"type": "Polygon", "coordinates": [ring]},
            "properties": {"datetime": moment.isoformat(), "platform": "PHR1B"},
            "assets": {"product": {"href": href, "roles": ["data"]}},
        }
    )


def _resident_mb() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6
