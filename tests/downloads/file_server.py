"""A file server on 127.0.0.1 that does what servers on bad days do."""

import re
import threading
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass
class ServedFile:
    """A file, and how it is served; tests change it under way."""

    content: bytes
    etag: str = '"one"'
    has_ranges: bool = True
    has_length: bool = True
    cuts: list = field(default_factory=list)
    """After how many bytes each of the next replies breaks off; None for not at all."""

    refusals: list = field(default_factory=list)
    """Statuses that the next replies have instead."""

    wrong_range: bool = False
    headers: dict = field(default_factory=dict)
    on_request: object = None
    on_piece: object = None
    """Called after each 64 KB."""

    asked: list = field(default_factory=list)
    """First byte of each range that was asked for."""

    conditions: list = field(default_factory=list)
    """``If-Range`` of each request, None where there was none."""

    heeds_conditions: bool = True

    sent: int = 0


class FileServer:
    def __init__(self, address):
        self.address = address
        self.files = {}
        self.gate = threading.Event()
        self.gate.set()
        self.lock = threading.Lock()

    def put(self, name, content, **how):
        self.files[name] = ServedFile(content, **how)
        return self.files[name]

    def url(self, name):
        return f"{self.address}/{name}"


@contextmanager
def file_server():
    """Serve until the test is over; nothing of it is left then."""
    files = FileServer("")

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *_):
            pass

        def do_GET(self):
            served = files.files.get(self.path.split("?")[0].lstrip("/"))
            if served is None:
                self._refuse(404)
                return
            if served.on_request is not None:
                served.on_request(self)
            with files.lock:
                refusal = served.refusals.pop(0) if served.refusals else None
                cut = served.cuts.pop(0) if served.cuts else None
            if refusal:
                self._refuse(refusal)
                return
            self._send(served, cut)

        def _refuse(self, status):
            self.send_response(status)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def _send(self, served, cut):
            content, etag = served.content, served.etag
            first, last = self._asked(served, content)
            if first is not None and first >= len(content):
                self.send_response(416)
                self.send_header("Content-Range", f"bytes */{len(content)}")
                self.send_header("Content-Length", "0")
                self.end_headers()
                return
            with files.lock:
                served.asked.append(first)
                served.conditions.append(self.headers.get("If-Range"))
            body = content if first is None else content[first : last + 1]
            self.send_response(200 if first is None else 206)
            for name, value in {"ETag": etag, **served.headers}.items():
                if value:
                    self.send_header(name, value)
            if first is not None:
                shift = 1 if served.wrong_range else 0
                self.send_header(
                    "Content-Range", f"bytes {first + shift}-{last + shift}/{len(content)}"
                )
            if served.has_length:
                self.send_header("Content-Length", str(len(body)))
            else:
                self.send_header("Connection", "close")
                self.close_connection = True
            self.end_headers()
            self._body(served, body if cut is None else body[:cut], cut)

        def _body(self, served, body, cut):
            with suppress(OSError):  # the client had enough
                for start in range(0, len(body), 65536):
                    piece = body[start : start + 65536]
                    self.wfile.write(piece)
                    with files.lock:
                        served.sent += len(piece)
                    if served.on_piece is not None:
                        served.on_piece()
                    files.gate.wait(30)
            if cut is not None:
                self.close_connection = True

        def _asked(self, served, content):
            match = re.fullmatch(r"bytes=(\d+)-(\d*)", self.headers.get("Range", ""))
            if match is None or not served.has_ranges:
                return None, None
            is_other = self.headers.get("If-Range") not in (None, served.etag)
            if is_other and served.heeds_conditions:
                return None, None
            last = int(match[2]) if match[2] else len(content) - 1
            return int(match[1]), min(last, len(content) - 1)

    class Server(ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, *_):
            """Clients hang up."""

    server = Server(("127.0.0.1", 0), Handler)
    files.address = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield files
    finally:
        files.gate.set()
        server.shutdown()
        server.server_close()
        thread.join()
