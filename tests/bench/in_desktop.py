"""What the search station costs in a real QGIS desktop, and against peers on the same server."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Any, Dict, List

from large_catalogue import copy_of
from loopback import ROOT, served
from measures import Measure, median, repeated

sys.path.insert(0, str(ROOT / "tests" / "demo"))

from desktop import VirtualDesktop
from throwaway_profile import NAME, make_profile

HERE = Path(__file__).resolve().parent
OUTPUT = ROOT / "build" / "bench" / "desktop"
PLUGIN = ROOT / "build" / "dinamis_qgis"
ROUND_TRIP_S = 0.06
FRANCE = {
    "type": "Polygon",
    "coordinates": [[[-4.5, 42.5], [8, 42.5], [8, 50.5], [-4.5, 50.5], [-4.5, 42.5]]],
}
_SIZES = {40_000: 50.0, 1_000_000: 500.0}
_LONGEST_RUN_S = 400


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
        Measure(
            f"stall: longest while browsing {spaced} scenes", max(seen["stalls_ms"]), "ms", 50.0
        ),
    ]


def _remote(environment: Dict[str, str]) -> List[Measure]:
    with served(ROUND_TRIP_S) as root:
        seen = _qgis(environment, 0, root)
        bare = repeated(lambda: _bare(root))
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
            bare,
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


def _bare(root: str) -> float:
    """The same thousand scenes, by the same pages, as Python's dictionaries."""
    import requests

    started = time.monotonic()
    session = requests.Session()
    body: Dict[str, Any] = {"limit": 500, "intersects": FRANCE, "collections": ["pleiades"]}
    scenes: List[Any] = []
    while body and len(scenes) < 1000:
        page = json.loads(session.post(f"{root}search", json=body).content)
        scenes.extend(page["features"])
        body = next((link["body"] for link in page["links"] if link["rel"] == "next"), {})
    assert len(scenes) == 1000
    return time.monotonic() - started


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
    profiles = make_profile(OUTPUT / "profile", PLUGIN, "en")
    home = profiles / "profiles" / NAME
    if size:
        copy_of(size, home / "dinamis" / "catalogue" / "training.gpkg")
    else:
        _add_service(home / "python" / "plugins" / "dinamis_qgis" / "resources", root)
    variables = {
        "DINAMIS_DEMO_SCRIPT": "browse",
        "DINAMIS_BENCH_OUTPUT": str(OUTPUT / "seen.json"),
        "DINAMIS_BENCH_REMOTE": "1" if root else "",
        "PYTHONPATH": f"{ROOT / 'tests' / 'demo'}:{HERE}",
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    options = ["--nologo", "--noversioncheck", "--profiles-path", str(profiles)]
    options += ["--profile", NAME, "--code", str(ROOT / "tests" / "demo" / "inside.py")]
    with (OUTPUT / "qgis.log").open("wb") as log:
        subprocess.run(
            ["qgis", *options],
            env={**environment, **variables},
            stdout=log,
            stderr=subprocess.STDOUT,
            timeout=_LONGEST_RUN_S,
            check=False,
        )
    seen = OUTPUT / "seen.json"
    if not seen.exists():
        raise SystemExit(f"QGIS wrote nothing:\n{(OUTPUT / 'qgis.log').read_text()[-3000:]}")
    result: Dict[str, Any] = json.loads(seen.read_text())
    return result


def _add_service(resources: Path, root: str) -> None:
    path = resources / "services.json"
    content = json.loads(path.read_text(encoding="utf-8"))
    entry = {"id": "bench", "title": "Bench", "stac": root, "collections": ["pleiades"]}
    content["services"].append(entry)
    path.write_text(json.dumps(content), encoding="utf-8")


if __name__ == "__main__":
    os.environ.pop("QT_QPA_PLATFORM", None)
    from measures import table

    print(table(measure_desktop()))
