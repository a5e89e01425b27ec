"""How long a whole copy takes, against the time the server needs to send it.

Run as a program it makes one copy and prints seconds and megabytes.
"""

from __future__ import annotations

import json
import os
import resource
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import List, Tuple

from loopback import ROOT, WORLD_MAP, served
from measures import REPEATS, Measure, median, repeated

COLLECTIONS = ("pleiades", "spot-6-7")
SCENES = 40_000
_PAIRS = 11
"""A copy keeps two processors busy for all its time, and feels whatever else the machine does: the
ratio of five is 4 % off one time in four, of eleven one in twelve."""

_AT_LEAST = 3
_LONG_S = 150
"""No further run is begun after that."""


def measure_mirror() -> List[Measure]:
    """Against the training service, and against a real server where one is installed."""
    with served() as root:
        measures = _measured(root, "training service") + _measured_in_qgis(root)
    sys.path.insert(0, str(ROOT / "tests"))
    from services.stac_server import missing, served_by_pgstac

    if missing():
        print(f"mirror: not measured with pgstac: {missing()}", file=sys.stderr)
        return measures
    with served_by_pgstac() as root:
        return measures + _measured(root, "stac-fastapi on pgstac")


def _measured(root: str, service: str) -> List[Measure]:
    """Our copy and the bare requests in turn, so that what slows the machine slows both."""
    ours, bare, memory = [], [], []
    started = time.monotonic()
    while len(ours) < _PAIRS and (len(ours) < _AT_LEAST or time.monotonic() < started + _LONG_S):
        bare.append(_bare(root))
        seconds, megabytes = _copy_in_a_process(root)
        ours.append(seconds)
        memory.append(megabytes)
    peer = "bare requests" if len(ours) >= REPEATS else f"bare requests, of {len(ours)} runs"
    name = f"mirror: 40 000 scenes, {service}"
    return [
        Measure(name, median(ours), "s", 1.3, peer, median(bare)),
        Measure(f"mirror: memory growth, {service}", max(memory), "MB", 300),
    ]


def _measured_in_qgis(root: str) -> List[Measure]:
    """The same copy in a desktop, through QGIS's network, whose window is watched meanwhile."""
    from desktop import VirtualDesktop
    from qgis_run import run_in_qgis

    output = ROOT / "build" / "bench" / "mirror"
    shutil.rmtree(output, ignore_errors=True)
    output.mkdir(parents=True)
    service = {"id": "bench", "title": "Bench", "stac": root, "collections": list(COLLECTIONS)}
    wanted = {"DINAMIS_BENCH_COLLECTIONS": " ".join(COLLECTIONS)}
    with VirtualDesktop() as screen:
        bare = repeated(lambda: _bare(root), _AT_LEAST)
        seen = run_in_qgis("mirror_inside", output, {**screen.environment, **wanted}, service)
    assert seen["kept"] == [SCENES] * len(seen["kept"]), seen["kept"]
    name = "mirror: 40 000 scenes in QGIS's desktop, training service"
    return [
        Measure(name, median(seen["seconds"]), "s", None, "bare requests", bare),
        Measure(
            "stall: longest while 40 000 scenes are copied", max(seen["stalls_ms"]), "ms", 50.0
        ),
    ]


def _bare(root: str) -> float:
    """Seconds until every page was here, one after the other, unread.

    Each page but the first is where the one before says; the clock rests while that is read.
    """
    import requests

    from dinamis_qgis.catalogue.mirror import PAGE_SIZE

    session, seconds, scenes = requests.Session(), 0.0, 0
    for collection in COLLECTIONS:
        body = {"collections": [collection], "limit": PAGE_SIZE}
        link = {"method": "POST", "href": f"{root}search", "body": body}
        while link:
            started = time.monotonic()
            reply = session.request(link.get("method", "GET"), link["href"], json=link.get("body"))
            page = reply.content
            seconds += time.monotonic() - started
            reply.raise_for_status()
            content = json.loads(page)
            scenes += len(content["features"])
            link = next((link for link in content["links"] if link["rel"] == "next"), {})
    assert scenes == SCENES, scenes
    return seconds


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
    from qgis.core import QgsApplication

    from dinamis_qgis.api.qgis_transport import QgisTransport
    from dinamis_qgis.api.session import open_session
    from dinamis_qgis.api.stac import StacClient
    from dinamis_qgis.catalogue.catalogue import LocalCatalogue
    from dinamis_qgis.catalogue.mirror import copy_collections
    from dinamis_qgis.catalogue.scene_store import SceneStore
    from dinamis_qgis.catalogue.toponyms import Toponyms
    from dinamis_qgis.interpreter import sharing

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QgsApplication([], False)
    application.initQgis()
    folder = ROOT / "build" / "bench" / "copy"
    shutil.rmtree(folder, ignore_errors=True)
    catalogue = LocalCatalogue(SceneStore(Path(folder) / "copy.gpkg", Toponyms(WORLD_MAP)))
    # Through QGIS, as what is shipped: requests itself takes a page in a hundred pieces.
    client = StacClient(open_session(QgisTransport()), root)
    before = _peak_mb()
    started = time.monotonic()
    with sharing:  # as every job of `Background` runs
        wanted = [one for one in client.collections() if one.id in COLLECTIONS]
        copy_collections(catalogue, wanted, client.stream, lambda: None, lambda *told: None)
    print(time.monotonic() - started, _peak_mb() - before)
    kept = len(catalogue.answer(*_everything()).rows)
    assert kept == SCENES, kept
    application.exitQgis()


def _everything() -> Tuple[object, object]:
    from dinamis_qgis.domain.answer import Sorting
    from dinamis_qgis.domain.search import SceneQuery

    return SceneQuery(), Sorting()


def _peak_mb() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    _copy(sys.argv[1])
