"""What it costs to open a project of fifty streamed layers, in a real QGIS desktop.

Each layer is an image of its own in a store that answers after a round trip, to signed requests
only. The same project with the same files on the disk tells what QGIS itself takes.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import List

from desktop import VirtualDesktop
from loopback import ROOT
from measures import Measure
from qgis_run import run_in_qgis
from signing_store import service_of, signing_store

HERE = Path(__file__).resolve().parent
OUTPUT = ROOT / "build" / "bench" / "streamed"
LAYERS = 50
ROUND_TRIP_S = 0.06


def measure_streamed_projects() -> List[Measure]:
    shutil.rmtree(OUTPUT, ignore_errors=True)
    OUTPUT.mkdir(parents=True)
    files = {f"{number}.tif": OUTPUT / "image.tif" for number in range(LAYERS)}
    with VirtualDesktop() as screen, signing_store(files, ROUND_TRIP_S) as store:
        _write_projects(store.root)
        service = service_of(store.root)
        seen = run_in_qgis("streamed_inside", OUTPUT, screen.environment, service)
        batches = store.batches
    own = seen["opening_ms"] - seen["opening_local_ms"]
    return [
        Measure(f"project of {LAYERS} streamed layers: batches of signing", batches, "", 1),
        Measure("the same: what our layers add to opening it", own, "ms", 200.0),
        Measure("the same, with its files on the disk: QGIS alone", seen["opening_local_ms"], "ms"),
        Measure("stall: longest from there to all layers signed", seen["stall_ms"], "ms", 200.0),
        Measure("the same: until all are signed", seen["signed_ms"], "ms"),
    ]


def _write_projects(root: str) -> None:
    """Both projects, by a QGIS without a window."""
    command = [sys.executable, str(HERE / "streamed_inside.py"), root, str(OUTPUT), str(LAYERS)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environment["PYTHONPATH"] = f"{ROOT}:{ROOT / 'tests'}:{ROOT / 'tests' / 'demo'}"
    subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    from measures import table

    print(table(measure_streamed_projects()))
    print((OUTPUT / "seen.json").read_text())
