"""What the search station costs in a real QGIS desktop, and against peers on the same server."""

from __future__ import annotations

import os
import shlex
import shutil
import sys
import time
from pathlib import Path
from typing import Any, Dict, List

import bare_pages
from bare_pages import FRANCE
from desktop import VirtualDesktop
from large_catalogue import copy_of
from loopback import ROOT, served
from measures import Measure, median, repeated
from qgis_run import run_in_qgis

OUTPUT = ROOT / "build" / "bench" / "desktop"
ROUND_TRIP_S = 0.06
_SIZES = {40_000: 50.0, 1_000_000: 500.0}


def measure_desktop() -> List[Measure]:
    found = []
    with VirtualDesktop() as screen:
        for size, budget_ms in _SIZES.items():
            found.extend(_browse(screen.environment, size, budget_ms))
        found.extend(_remote(screen.environment))
    return found


def _browse(environment: Dict[str, str], size: int, budget_ms: float) -> List[Measure]:
    seen = _qgis(environment, size, "")
    spaced = f"{size:,}".replace(",", " ")
    return [
        Measure(
            f"filter: {spaced} scenes, from the form to table, facets, timeline and map, median",
            median(seen["changes_ms"]),
            "ms",
            budget_ms,
        ),
        Measure(
            f"filter: {spaced} scenes, the same, slowest of {len(seen['changes_ms'])}",
            max(seen["changes_ms"]),
            "ms",
        ),
        Measure(f"stall: first search, {spaced} scenes", seen["stalls_ms"][0], "ms", 50.0),
        Measure(
            f"stall: longest while browsing {spaced} scenes", max(seen["stalls_ms"][1:]), "ms", 50.0
        ),
    ]


def _remote(environment: Dict[str, str]) -> List[Measure]:
    with served(ROUND_TRIP_S) as root:
        seen = _qgis(environment, 0, root)
        pystac = repeated(lambda: _pystac(root), 3)
    first, thousand = median(seen["first_rows_s"]), median(seen["thousand_s"])
    return [
        Measure("remote: first rows, 60 ms round trip", first, "s", 0.5),
        Measure(
            "remote: 1000 scenes in table and layer",
            thousand,
            "s",
            1.2,
            "bare requests + json",
            median(seen["bare_s"]),
        ),
        Measure(
            "remote: 1000 scenes in table and layer, against pystac-client",
            thousand,
            "s",
            1.2,
            "pystac-client",
            pystac,
        ),
        Measure("stall: longest while searching a service", max(seen["stalls_ms"]), "ms", 50.0),
    ]


def _pystac(root: str) -> float:
    import pystac_client

    started = time.monotonic()
    client = pystac_client.Client.open(root)
    search = client.search(collections=["pleiades"], intersects=FRANCE, limit=500, max_items=1000)
    assert len(list(search.items())) == 1000
    return time.monotonic() - started


def _qgis(environment: Dict[str, str], size: int, root: str) -> Dict[str, Any]:
    """Run QGIS with `browse`; returns what it saw."""
    shutil.rmtree(OUTPUT, ignore_errors=True)
    OUTPUT.mkdir(parents=True)
    entry = {"id": "bench", "title": "Bench", "stac": root, "collections": ["pleiades"]}

    def fill(home: Path) -> None:
        if size:
            copy_of(size, home / "dinamis" / "catalogue" / "training.gpkg")

    bare = shlex.join([sys.executable, bare_pages.__file__, root])
    remote = {"DINAMIS_BENCH_REMOTE": bare if root else ""}
    return run_in_qgis("browse", OUTPUT, {**environment, **remote}, None if size else entry, fill)


if __name__ == "__main__":
    os.environ.pop("QT_QPA_PLATFORM", None)
    from measures import table

    print(table(measure_desktop()))
