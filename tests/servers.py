"""Real servers on this machine: they say what a test tells them, and remember what was asked."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Callable, Dict, List, Optional, Tuple

Answer = Tuple[int, Dict[str, str], bytes]


@dataclass(frozen=True)
class Asked:
    """A request as it arrived."""

    method: str
    path: str
    headers: Dict[str, str]
    """Names in lower case."""

    body: bytes = b""


@dataclass
class Server:
    """Answers each path with its own answers, the last one again and again.

    An answer of None hangs up without a word.
    """

    root: str
    answers: Dict[str, List[Optional[Answer]]] = field(default_factory=dict)
    asked: List[Asked] = field(default_factory=list)
    dated: str = ""
    """The time it tells; "" for the true one."""

    def says(self, path: str, *answers: Optional[Answer]) -> str:
        """Prepare the answers of a path; returns its address."""
        self.answers[path] = list(answers)
        return self.root + path.lstrip("/")

    def answer(self, path: str) -> Optional[Answer]:
        left = self.answers.get(path.split("?")[0], [reply(404)])
        return left.pop(0) if len(left) > 1 else left[0]


def reply(status: int = 200, body: bytes = b"{}", **headers: str) -> Answer:
    """An answer; header names are written with underscores."""
    return status, {name.replace("_", "-"): value for name, value in headers.items()}, body


def redirect(status: int, to: str) -> Answer:
    return reply(status, b"", Location=to)


@contextmanager
def serving(wrap: Callable[[Any], Any] = lambda plain: plain) -> Iterator[Server]:
    """Run a server while the block runs.

    Args:
        wrap: makes a TLS socket of a plain one.
    """
    http = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    plain = http.socket
    http.socket = wrap(plain)
    scheme = "http" if http.socket is plain else "https"
    http.told = Server(f"{scheme}://127.0.0.1:{http.server_port}/")  # type: ignore[attr-defined]
    thread = threading.Thread(target=http.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield http.told  # type: ignore[attr-defined]
    finally:
        http.shutdown()
        thread.join()
        http.server_close()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = 20

    def _act(self) -> None:
        told: Server = self.server.told  # type: ignore[attr-defined]
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        headers = {name.lower(): value for name, value in self.headers.items()}
        told.asked.append(Asked(self.command, self.path, headers, body))
        answer = told.answer(self.path)
        if answer is None:
            self.close_connection = True
            return
        status, extra, content = answer
        self.send_response(status)
        for name, value in extra.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    do_GET = do_POST = do_PUT = do_DELETE = _act  # noqa: N815

    def date_time_string(self, timestamp: Optional[float] = None) -> str:
        told: Server = self.server.told  # type: ignore[attr-defined]
        return told.dated or super().date_time_string(timestamp)

    def log_message(self, *args: Any) -> None:
        """Quiet."""
