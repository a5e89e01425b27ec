"""How long a whole copy takes, against the time the server needs to send it.

Run as a program it makes one copy and prints seconds and megabytes.
"""

from __future__ import annotations

import json
import resource
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import List, Tuple

from loopback import ROOT, WORLD_MAP, served
from measures import REPEATS, Measure, median

COLLECTIONS = ("pleiades", "spot-6-7")
_PAGE = 500


def measure_mirror() -> List[Measure]:
    ours, bare, memory = [], [], []
    with served() as root:
        for _ in range(REPEATS):
            bare.append(_bare(root))
            seconds, megabytes = _copy_in_a_process(root)
            ours.append(seconds)
            memory.append(megabytes)
    name = "mirror: 40 000 scenes"
    return [
        Measure(name, median(ours), "s", 1.3, "bare requests", median(bare)),
        Measure("mirror: memory growth, 40 000 scenes", max(memory), "MB", 300),
    ]


def _bare(root: str) -> float:
    """Every page, one after the other, unread."""
    import requests

    started = time.monotonic()
    session = requests.Session()
    for collection in COLLECTIONS:
        body = {"collections": [collection], "limit": _PAGE}
        while body:
            page = session.post(f"{root}search", json=body).content
            # The link to the next page stands before the scenes.
            links = json.loads(page[: page.index(b', "features"')] + b"}")["links"]
            body = next((link["body"] for link in links if link["rel"] == "next"), {})
    return time.monotonic() - started


def _copy_in_a_process(root: str) -> Tuple[float, float]:
    out = subprocess.run(
        [sys.executable, __file__, root], check=True, capture_output=True, text=True
    ).stdout
    seconds, megabytes = map(float, out.split()[-2:])
    return seconds, megabytes


def _copy(root: str) -> None:
    sys.path.insert(0, str(ROOT))
    import numpy  # noqa: F401 - not part of what the copy needs
    from osgeo import ogr  # noqa: F401

    from dinamis_qgis.api.session import open_session
    from dinamis_qgis.api.stac import StacClient
    from dinamis_qgis.catalogue.catalogue import LocalCatalogue
    from dinamis_qgis.catalogue.mirror import Mirror
    from dinamis_qgis.catalogue.scene_store import SceneStore
    from dinamis_qgis.catalogue.toponyms import Toponyms

    folder = ROOT / "build" / "bench" / "copy"
    shutil.rmtree(folder, ignore_errors=True)
    catalogue = LocalCatalogue(SceneStore(Path(folder) / "copy.gpkg", Toponyms(WORLD_MAP)))
    client = StacClient(open_session(), root)
    before = _peak_mb()
    started = time.monotonic()
    for collection in client.collections():
        if collection.id in COLLECTIONS:
            mirror = Mirror(catalogue, client.search, lambda: None, lambda share, count: None)
            mirror.update(collection)
    print(time.monotonic() - started, _peak_mb() - before)
    kept = len(catalogue.answer(*_everything()).rows)
    assert kept == 40_000, kept


def _everything() -> Tuple[object, object]:
    from dinamis_qgis.domain.answer import Sorting
    from dinamis_qgis.domain.search import SceneQuery

    return SceneQuery(), Sorting()


def _peak_mb() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    _copy(sys.argv[1])
