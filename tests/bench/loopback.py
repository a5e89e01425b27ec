"""The training service's catalogue behind HTTP on 127.0.0.1, for peers that need a socket.

Run as a program it prints its address and serves until its standard input closes.
"""

from __future__ import annotations

import subprocess
import sys
import time
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Iterator

ROOT = Path(__file__).resolve().parent.parent.parent
WORLD_MAP = Path("/usr/share/qgis/resources/data/world_map.gpkg")
STAC = "https://stac.training.dinamis.invalid/"


@contextmanager
def served(delay_s: float = 0.0) -> Iterator[str]:
    """Serve in a process of its own; yields the root of the STAC API.

    Args:
        delay_s: how long every answer is held back: a round trip.
    """
    process = subprocess.Popen(
        [sys.executable, __file__, str(delay_s)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        yield process.stdout.readline().strip()
    finally:
        process.stdin.close()
        process.wait(10)


def _serve(delay_s: float) -> None:
    sys.path.insert(0, str(ROOT))
    import threading

    import requests

    from dinamis_qgis.domain.request_rules import read_request_rules
    from dinamis_qgis.training.service import TrainingService
    from dinamis_qgis.training.transport import TrainingTransport

    rules = read_request_rules(ROOT / "resources" / "request_rules.json")
    service = TrainingService(ROOT / "build" / "bench" / "training", WORLD_MAP, rules)
    transport = TrainingTransport(service, wait=lambda seconds: None)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True  # as web servers do: else a small reply waits 40 ms

        def do_GET(self) -> None:  # noqa: N802
            self._answer()

        def do_POST(self) -> None:  # noqa: N802
            self._answer()

        def log_message(self, *_: Any) -> None:
            pass

        def _answer(self) -> None:
            size = int(self.headers.get("Content-Length") or 0)
            request = requests.Request(
                self.command,
                STAC + self.path.lstrip("/"),
                data=self.rfile.read(size) if size else None,
                headers={"Content-Type": self.headers.get("Content-Type") or ""},
            )
            time.sleep(delay_s)
            reply = transport.send(request.prepare())
            address = f"http://127.0.0.1:{self.server.server_address[1]}/"
            body = reply.content.replace(STAC.encode(), address.encode())
            self.send_response(reply.status_code)
            self.send_header("Content-Type", reply.headers.get("Content-Type", ""))
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            with suppress(BrokenPipeError):  # the client had enough
                self.wfile.write(body)

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    transport.send(requests.Request("POST", f"{STAC}search", json={"limit": 1}).prepare())
    print(f"http://127.0.0.1:{server.server_address[1]}/", flush=True)
    sys.stdin.read()


if __name__ == "__main__":
    _serve(float(sys.argv[1]))
