"""What QGIS's network costs a stream of a gigabyte, and what it takes to have links signed."""

from __future__ import annotations

import shutil
import subprocess
import time
from typing import List

from desktop import VirtualDesktop
from loopback import ROOT
from measures import Measure, median, repeated
from qgis_run import run_in_qgis
from shaped_server import shaped
from signing_store import service_of, signing_store

_SIZE = 1000**3
_LINKS = 500
_PIECE = 1 << 20
_OUTPUT = ROOT / "build" / "bench" / "transport"


def measure_transport() -> List[Measure]:
    _clean()
    with VirtualDesktop() as screen, shaped(_SIZE) as server:
        theirs = repeated(lambda: _curl_read(server.url), 3)
        thrown = repeated(lambda: _curl_thrown_away(server.url), 3)
        wanted = {"DINAMIS_BENCH_FILE": server.url, "DINAMIS_BENCH_SIZE": str(_SIZE)}
        service = {"id": "bench", "title": "Bench", "stac": server.url.rpartition("/")[0] + "/"}
        seen = run_in_qgis("network_inside", _OUTPUT, {**screen.environment, **wanted}, service)
    name = "transport: 1 GB streamed through QGIS's network"
    ours = median(seen["seconds"])
    return [
        Measure(name, ours, "s", 1 / 0.6, "curl, read by a program", theirs),
        Measure(f"{name} (no budget)", ours, "s", None, "curl to /dev/null", thrown),
        Measure(f"{name}, memory growth", seen["growth_mb"], "MB", 32),
    ]


def measure_signing() -> List[Measure]:
    _clean()
    with VirtualDesktop() as screen, signing_store({}) as server:
        wanted = {"DINAMIS_BENCH_LINKS": f"{server.root} {_LINKS}"}
        environment = {**screen.environment, **wanted}
        seen = run_in_qgis("network_inside", _OUTPUT, environment, service_of(server.root))
        requests = len(server.asked)
    return [
        Measure(f"sign: {_LINKS} links, requests to the service", requests, "", 8),
        Measure(f"sign: {_LINKS} links", seen["seconds"], "s"),
    ]


def _clean() -> None:
    shutil.rmtree(_OUTPUT, ignore_errors=True)
    _OUTPUT.mkdir(parents=True)


def _curl_read(url: str) -> float:
    """What is streamed is read by somebody: by a program as ours is, a piece at a time."""
    started, size = time.monotonic(), 0
    with subprocess.Popen(["curl", "-s", "-S", url], stdout=subprocess.PIPE) as curl:
        assert curl.stdout is not None
        for piece in iter(lambda: curl.stdout.read(_PIECE), b""):
            size += len(piece)
    assert size == _SIZE
    return time.monotonic() - started


def _curl_thrown_away(url: str) -> float:
    started = time.monotonic()
    subprocess.run(["curl", "-s", "-S", "-o", "/dev/null", url], check=True)
    return time.monotonic() - started
