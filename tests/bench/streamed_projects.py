"""What it costs to open a project of fifty streamed layers, in a real QGIS desktop.

Each layer is an image of its own in a store that answers after a round trip, to signed requests
only. The same project with the same files on the disk tells what QGIS itself takes.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Dict, Iterator, List

from loopback import ROOT
from measures import Measure

sys.path.insert(0, str(ROOT / "tests"))
sys.path.insert(0, str(ROOT / "tests" / "demo"))

from desktop import VirtualDesktop
from throwaway_profile import NAME, make_profile

HERE = Path(__file__).resolve().parent
OUTPUT = ROOT / "build" / "bench" / "streamed"
LAYERS = 50
ROUND_TRIP_S = 0.06
_LONGEST_RUN_S = 300


def measure_streamed_projects() -> List[Measure]:
    shutil.rmtree(OUTPUT, ignore_errors=True)
    OUTPUT.mkdir(parents=True)
    with VirtualDesktop() as screen, _store() as store:
        _write_projects(store.root)
        seen = _qgis(screen.environment, store.root)
        batches = store.batches
    own = seen["opening_ms"] - seen["opening_local_ms"]
    return [
        Measure(f"project of {LAYERS} streamed layers: batches of signing", batches, "", 1),
        Measure("the same: what our layers add to opening it", own, "ms", 200.0),
        Measure("the same, with its files on the disk: QGIS alone", seen["opening_local_ms"], "ms"),
        Measure("stall: longest from there to all layers signed", seen["stall_ms"], "ms", 200.0),
        Measure("the same: until all are signed", seen["signed_ms"], "ms"),
    ]


@contextmanager
def _store() -> Iterator[Any]:
    """Fifty images, and the service that signs for them."""
    from range_server import Handler as StoreHandler
    from range_server import range_server

    class Handler(StoreHandler):
        def do_GET(self) -> None:
            time.sleep(ROUND_TRIP_S)
            super().do_GET()

        def do_POST(self) -> None:
            time.sleep(ROUND_TRIP_S)
            asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            self.server.batches += 1
            hrefs = {url: self.server.sign(url) for url in asked["urls"]}
            self._send(200, json.dumps({"expiry": "2999-01-01T00:00:00Z", "hrefs": hrefs}).encode())

    with range_server(Handler) as server:
        server.batches = 0
        server.files = {f"{number}.tif": OUTPUT / "image.tif" for number in range(LAYERS)}
        yield server


def _write_projects(root: str) -> None:
    """Both projects, by a QGIS without a window."""
    command = [sys.executable, str(HERE / "streamed_inside.py"), root, str(OUTPUT), str(LAYERS)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environment["PYTHONPATH"] = f"{ROOT}:{ROOT / 'tests'}:{ROOT / 'tests' / 'demo'}"
    subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL)


def _qgis(environment: Dict[str, str], root: str) -> Dict[str, float]:
    profiles = make_profile(OUTPUT / "profile", ROOT / "build" / "dinamis_qgis", "en")
    home = profiles / "profiles" / NAME
    path = home / "python" / "plugins" / "dinamis_qgis" / "resources" / "services.json"
    content = json.loads(path.read_text(encoding="utf-8"))
    base = root.rpartition("/")[0] + "/"
    entry = {"id": "bench", "title": "Bench", "stac": base, "signing": base}
    content["services"].append({**entry, "storage": "127.0.0.1", "sign_in": "device"})
    path.write_text(json.dumps(content), encoding="utf-8")
    variables = {
        "DINAMIS_DEMO_SCRIPT": "streamed_inside",
        "DINAMIS_BENCH_OUTPUT": str(OUTPUT),
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
    result: Dict[str, float] = json.loads(seen.read_text())
    return result


if __name__ == "__main__":
    from measures import table

    print(table(measure_streamed_projects()))
    print((OUTPUT / "seen.json").read_text())
