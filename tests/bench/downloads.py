"""How fast files arrive, against curl; how much memory that takes; what a kill costs.

Run as a program it downloads one file with the queue: prints bytes that are recorded as they
arrive, then seconds and megabytes.
"""

from __future__ import annotations

import filecmp
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import List, Tuple

from loopback import ROOT
from measures import Measure, median
from shaped_server import ShapedServer, content, shaped

_LARGE = 5 * 1000**3
_FAR = 100 * 1000**2
_LINE_BYTES_PER_S = 50e6 / 8
_ROUND_TRIP_S = 0.06
_KILLED = 5 * 1000**3
_KILLED_BYTES_PER_S = 20e6
_KILLS = 20
_FOLDER = ROOT / "build" / "bench" / "downloads"


def measure_downloads() -> List[Measure]:
    shutil.rmtree(_FOLDER, ignore_errors=True)
    _FOLDER.mkdir(parents=True)
    try:
        return [*_loopback(), _far(), *_killed()]
    finally:
        shutil.rmtree(_FOLDER, ignore_errors=True)


def _loopback(times: int = 3) -> List[Measure]:
    """Ours and curl's in turn, so that what slows the machine slows both."""
    ours, whole, theirs, memory = [], [], [], []
    with shaped(_LARGE) as server:
        for _ in range(times):
            theirs.append(_curl(server))
            arrived, over, megabytes = _ours(server)
            ours.append(arrived)
            whole.append(over)
            memory.append(megabytes)
    name = "download: 5 GB over loopback"
    return [
        Measure(name, median(ours), "s", 1 / 0.6, "curl", median(theirs)),
        Measure(f"{name}, with checksums written", median(whole), "s"),
        Measure(f"{name}, memory growth", max(memory), "MB", 50),
    ]


def _far() -> Measure:
    """A line of 50 Mbit/s for each connection, 60 ms away."""
    with shaped(_FAR, _LINE_BYTES_PER_S, _ROUND_TRIP_S) as server:
        theirs = _curl(server)
        ours = _ours(server)[0]
    name = "download: 100 MB, 60 ms and 50 Mbit/s a connection"
    return Measure(name, ours, "s", 1 / 3, "curl", theirs)


def _killed() -> List[Measure]:
    """What is sent again because of twenty kills at random moments, in percent of the file."""
    _fresh()
    chance, lost = random.Random(20), [0]
    with shaped(_KILLED, _KILLED_BYTES_PER_S) as server:
        for _ in range(_KILLS):
            _run_and_kill(server, chance.uniform(0.1, 0.8))
            lost.append(server.sent_bytes() - _kept_bytes())
        subprocess.run(_command(server), check=True, capture_output=True)
        again = server.sent_bytes() - _KILLED
    (path,) = _FOLDER.rglob("image.bin")
    _require_right(path, _KILLED)
    worst = max(after - before for before, after in zip(lost, lost[1:]))
    name = "download: 5 GB, fetched again"
    return [
        Measure(f"{name} after the worst of {_KILLS} kills", 100 * worst / _KILLED, "%", 1),
        Measure(f"{name} after {_KILLS} kills in all", 100 * again / _KILLED, "%", 1),
    ]


def _kept_bytes() -> int:
    """What a start after the kill finds: recorded, or noted in the journal and there."""
    sys.path.insert(0, str(ROOT))
    from dinamis_qgis.downloads.journal import with_noted

    with closing(sqlite3.connect(_FOLDER / "downloads.sqlite")) as db:
        stretches = db.execute("SELECT first, stop, done FROM segments ORDER BY first").fetchall()
    (part,) = _FOLDER.rglob("*.part")
    noted = with_noted(stretches, part.with_name(part.name + ".log"), part)
    return sum(done for _, _, done in noted)


def _run_and_kill(server: ShapedServer, seconds: float) -> None:
    """Let it run for some time once the first bytes are recorded, and kill it."""
    with subprocess.Popen(_command(server), stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        program.stdout.readline()
        time.sleep(seconds)
        program.send_signal(signal.SIGKILL)


def _curl(server: ShapedServer) -> float:
    path = _FOLDER / "curl.bin"
    started = time.monotonic()
    subprocess.run(["curl", "-s", "-S", "-o", str(path), server.url], check=True)
    seconds = time.monotonic() - started
    path.unlink()
    return seconds


def _ours(server: ShapedServer) -> Tuple[float, float, float]:
    _fresh()
    out = subprocess.run(_command(server), check=True, capture_output=True, text=True).stdout
    arrived, over, megabytes = map(float, out.split()[-3:])
    return arrived, over, megabytes


def _command(server: ShapedServer) -> List[str]:
    return [sys.executable, __file__, server.url, str(_FOLDER)]


def _fresh() -> None:
    shutil.rmtree(_FOLDER, ignore_errors=True)
    _FOLDER.mkdir(parents=True)


def _require_right(path: Path, size: int) -> None:
    right = path.with_name("right.bin")
    with right.open("wb") as stream:
        for start in range(0, size, 1 << 20):
            stream.write(content(start, min(1 << 20, size - start)))
    assert filecmp.cmp(path, right, shallow=False), "the file is not what was sent"


def _download(url: str, folder: Path) -> None:
    sys.path[:0] = [str(ROOT), str(ROOT / "tests")]
    import requests
    from scenes import make_scene

    from dinamis_qgis.domain.download import DownloadState
    from dinamis_qgis.domain.scene import Asset
    from dinamis_qgis.downloads.download_queue import StoredDownloadQueue

    class Client:
        session = requests.Session()

        def address(self, href: str, is_again: bool = False) -> str:
            return href

    scene = replace(make_scene(assets=(Asset("image", url, roles=("data",)),)), source="")
    queue = StoredDownloadQueue(folder / "downloads.sqlite", lambda service: Client())
    arrived: List[float] = []
    over = threading.Event()

    def look(changed: Tuple) -> None:
        print(sum(one.done_bytes for one in changed), flush=True)
        if not arrived and changed[0].files[0].state is DownloadState.DONE:
            arrived.append(time.monotonic() - started)
        if changed[0].state.is_over:
            over.set()

    before = _peak_mb()
    started = time.monotonic()
    queue.subscribe(look)
    queue.add("service", [scene], str(folder))
    assert over.wait(3600)
    whole = time.monotonic() - started
    queue.close()
    print(arrived[0], whole, _peak_mb() - before)


def _peak_mb() -> float:
    """Of this program alone: ``getrusage`` counts what the one that started it had."""
    status = Path("/proc/self/status").read_text("ascii")
    line = next(line for line in status.splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) / 1024


if __name__ == "__main__":
    _download(sys.argv[1], Path(sys.argv[2]))
