"""A file server on 127.0.0.1 with a line of a given speed and round trip to each client.

Run as a program it prints its address and serves until its standard input closes; a line on
standard input is answered with the number of bytes sent so far.
"""

from __future__ import annotations

import re
import subprocess
import sys
import threading
import time
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socket import SO_SNDBUF, SOL_SOCKET
from typing import Any, Iterator

_BLOCK = bytes(range(256)) * 4096
_SMALL = 64 * 1024


@dataclass
class ShapedServer:
    """The other process, as the bench sees it."""

    url: str
    process: subprocess.Popen

    def sent_bytes(self) -> int:
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write("\n")
        self.process.stdin.flush()
        return int(self.process.stdout.readline())


@contextmanager
def shaped(
    size: int, bytes_per_s: float = 0.0, round_trip_s: float = 0.0
) -> Iterator[ShapedServer]:
    """Serve one file of a size; each connection has a line of its own."""
    command = [sys.executable, __file__, str(size), str(bytes_per_s), str(round_trip_s)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        try:
            yield ShapedServer(process.stdout.readline().strip(), process)
        finally:
            process.kill()


def content(first: int, count: int) -> bytes:
    """What the file holds there."""
    start = first % len(_BLOCK)
    return (_BLOCK * (2 + count // len(_BLOCK)))[start : start + count]


def _serve(size: int, bytes_per_s: float, round_trip_s: float) -> None:
    sent, lock = [0], threading.Lock()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *_: Any) -> None:
            """Say nothing."""

        def do_GET(self) -> None:  # noqa: N802
            time.sleep(round_trip_s)
            match = re.fullmatch(r"bytes=(\d+)-(\d*)", self.headers.get("Range", ""))
            first = int(match[1]) if match else 0
            last = int(match[2]) if match and match[2] else size - 1
            self.send_response(206 if match else 200)
            self.send_header("ETag", '"bench"')
            self.send_header("Content-Length", str(last - first + 1))
            if match:
                self.send_header("Content-Range", f"bytes {first}-{last}/{size}")
            self.end_headers()
            with suppress(OSError):  # the client had enough
                self._send(first, last + 1)
            self.close_connection = True

        def _send(self, position: int, stop: int) -> None:
            if bytes_per_s:  # what waits in the socket is not on its way yet
                self.connection.setsockopt(SOL_SOCKET, SO_SNDBUF, _SMALL)
            view, started, begun = memoryview(_BLOCK), time.monotonic(), position
            while position < stop:
                start = position % len(_BLOCK)
                most = min(_SMALL if bytes_per_s else len(_BLOCK), stop - position)
                piece = view[start : start + most]
                self.connection.sendall(piece)
                position += len(piece)
                with lock:
                    sent[0] += len(piece)
                if bytes_per_s:
                    ahead = (position - begun) / bytes_per_s - (time.monotonic() - started)
                    time.sleep(max(0.0, ahead))

    class Server(ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, *_: Any) -> None:
            """Clients hang up."""

    server = Server(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(f"http://127.0.0.1:{server.server_address[1]}/image.bin", flush=True)
    for _ in sys.stdin:
        print(sent[0], flush=True)


if __name__ == "__main__":
    _serve(int(sys.argv[1]), float(sys.argv[2]), float(sys.argv[3]))
