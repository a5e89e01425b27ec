"""What a large download costs in a real QGIS: through its network, with its window open."""

from __future__ import annotations

import shutil
import subprocess
import time
from pathlib import Path
from typing import List

from desktop import VirtualDesktop
from loopback import ROOT
from measures import Measure
from qgis_run import run_in_qgis
from shaped_server import ShapedServer, shaped

_SIZE = 5 * 1000**3
_OUTPUT = ROOT / "build" / "bench" / "desktop-download"


def measure_desktop_downloads() -> List[Measure]:
    shutil.rmtree(_OUTPUT, ignore_errors=True)
    _OUTPUT.mkdir(parents=True)
    try:
        with VirtualDesktop() as screen, shaped(_SIZE) as server:
            theirs = _curl(server)
            environment = {**screen.environment, "DINAMIS_BENCH_FILE": server.url}
            root = server.url.rpartition("/")[0] + "/"
            service = {"id": "bench", "title": "Bench", "stac": root}
            seen = run_in_qgis("download_inside", _OUTPUT, environment, service)
        _require_whole()
    finally:
        shutil.rmtree(_OUTPUT / "downloads", ignore_errors=True)
    name = "download: 5 GB in QGIS"
    return [
        Measure(name, seen["seconds"], "s", 1 / 0.6, "curl", theirs),
        Measure(f"{name}, memory growth", seen["growth_mb"], "MB", 50),
        Measure(f"stall: longest during a {name}", seen["stall_ms"], "ms", 50),
    ]


def _curl(server: ShapedServer) -> float:
    path = _OUTPUT / "curl.bin"
    started = time.monotonic()
    subprocess.run(["curl", "-s", "-S", "-o", str(path), server.url], check=True)
    taken = time.monotonic() - started
    path.unlink()
    return taken


def _require_whole() -> None:
    found: List[Path] = list((_OUTPUT / "downloads").rglob("image.bin"))
    assert [path.stat().st_size for path in found] == [_SIZE]
