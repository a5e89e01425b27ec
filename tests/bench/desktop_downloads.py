"""What a large download costs in a real QGIS: through its network, with its window open."""

from __future__ import annotations

import shutil
import subprocess
import time
from pathlib import Path
from typing import Any, Dict, List

from desktop import VirtualDesktop
from loopback import ROOT
from measures import Measure, median
from qgis_run import run_in_qgis
from shaped_server import ShapedServer, shaped

_SIZE = 5 * 1000**3
_OUTPUT = ROOT / "build" / "bench" / "desktop-download"


def measure_desktop_downloads(times: int = 3) -> List[Measure]:
    """Ours and curl's in turn: the disk takes 5 GB in 6 or in 15 s, as it has been written to."""
    theirs, seen = [], []
    with VirtualDesktop() as screen, shaped(_SIZE) as server:
        for _ in range(times):
            _fresh()
            theirs.append(_curl(server))
            seen.append(_ours(server, screen.environment))
    name = "download: 5 GB in QGIS"
    seconds = median([one["seconds"] for one in seen])
    return [
        Measure(name, seconds, "s", 1 / 0.6, "curl", median(theirs)),
        Measure(f"{name}, memory growth", max(one["growth_mb"] for one in seen), "MB", 50),
        Measure(f"stall: longest during a {name}", max(one["stall_ms"] for one in seen), "ms", 50),
    ]


def _ours(server: ShapedServer, desktop: Dict[str, str]) -> Dict[str, Any]:
    root = server.url.rpartition("/")[0] + "/"
    service = {"id": "bench", "title": "Bench", "stac": root}
    environment = {**desktop, "DINAMIS_BENCH_FILE": server.url}
    try:
        seen = run_in_qgis("download_inside", _OUTPUT, environment, service)
        _require_whole()
    finally:
        shutil.rmtree(_OUTPUT / "downloads", ignore_errors=True)
    return seen


def _fresh() -> None:
    shutil.rmtree(_OUTPUT, ignore_errors=True)
    _OUTPUT.mkdir(parents=True)


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
