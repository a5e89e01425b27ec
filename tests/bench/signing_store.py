"""A store that opens to signed requests only, and the service that signs for it."""

from __future__ import annotations

import json
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Dict, Iterator

from loopback import ROOT

sys.path.insert(0, str(ROOT / "tests"))

from range_server import Handler as StoreHandler
from range_server import range_server


@contextmanager
def signing_store(files: Dict[str, Path], round_trip_s: float = 0.0) -> Iterator[Any]:
    """The server of both, which counts ``batches`` of signing and lists all it was ``asked``."""

    class Handler(StoreHandler):
        def do_GET(self) -> None:
            time.sleep(round_trip_s)
            super().do_GET()

        def do_POST(self) -> None:
            time.sleep(round_trip_s)
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            self.server.asked.append((self.command, self.path, None))
            self.server.batches += 1
            hrefs = {url: self.server.sign(url) for url in body["urls"]}
            self._send(200, json.dumps({"expiry": "2999-01-01T00:00:00Z", "hrefs": hrefs}).encode())

    with range_server(Handler) as server:
        server.batches, server.files = 0, files
        yield server


def service_of(root: str) -> Dict[str, Any]:
    """What ``services.json`` says of it.

    Args:
        root: of the store, as its server tells it.
    """
    base = root.rpartition("/")[0] + "/"
    entry = {"id": "bench", "title": "Bench", "stac": base, "signing": base}
    return {**entry, "storage": "127.0.0.1", "sign_in": "device"}
