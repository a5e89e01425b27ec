"""What the plugin costs when QGIS starts, and when its dock is opened for the first time."""

from __future__ import annotations

import compileall
import shutil
import socketserver
import threading
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Iterator, List

from desktop import VirtualDesktop
from loopback import ROOT
from measures import REPEATS, Measure, median
from qgis_run import run_in_qgis

_OUTPUT = ROOT / "build" / "bench" / "startup"
_PROXIES = ("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "GDAL_HTTP_PROXY")


def measure_startup() -> List[Measure]:
    times, work, opened, stalls, asked = [], [], [], [], 0
    with VirtualDesktop() as screen, _counting_proxy() as proxy:
        address = f"http://127.0.0.1:{proxy.server_address[1]}"
        environment = {**screen.environment, **dict.fromkeys(_PROXIES, address)}
        for _ in range(REPEATS):
            shutil.rmtree(_OUTPUT, ignore_errors=True)
            _OUTPUT.mkdir(parents=True)
            seen = run_in_qgis("startup_inside", _OUTPUT, environment, prepare=_prepare)
            times.append(seen["start_ms"])
            work.append(seen["work_ms"])
            opened.append(seen["dock_s"])
            stalls.append(seen["stall_ms"])
            asked += len(seen["requests"])
        asked += proxy.connections
    return [
        Measure("startup: classFactory and initGui, median of five QGIS", median(times), "ms", 150),
        Measure("the same: processor time of the window's thread", median(work), "ms"),
        Measure("startup: requests before the user asks", asked, "", 0),
        Measure("dock: from the first click until it is shown", median(opened), "s"),
        Measure("stall: longest from there on, median", median(stalls), "ms", 50),
    ]


def _prepare(home: Path) -> None:
    """As at any start but the first: Python has compiled the plugin; the script starts it."""
    compileall.compile_dir(str(home / "python" / "plugins" / "dinamis_qgis"), quiet=1)
    settings = home / "QGIS" / "QGIS3.ini"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(text.replace("dinamis_qgis=true", "dinamis_qgis=false"), encoding="utf-8")


class _Handler(socketserver.BaseRequestHandler):
    def handle(self) -> None:
        self.server.connections += 1


@contextmanager
def _counting_proxy() -> Iterator[Any]:
    """What goes past QGIS's network manager meets it: it counts, and answers nothing."""
    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), _Handler) as server:
        server.connections = 0
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()
