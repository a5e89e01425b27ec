"""A store of files on this machine that answers ranges, and only signed requests."""

import re
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit
from uuid import uuid4


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        asked = urlsplit(self.path)
        name = asked.path.rpartition("/")[2]
        self.server.asked.append((self.command, asked.path, self.headers.get("Range")))
        signature = parse_qs(asked.query).get("X-Amz-Signature")
        if signature != [self.server.signature]:
            self._send(403, b"")
        elif name not in self.server.files:
            self._send(404, b"")
        else:
            self._send_range(self.server.files[name].read_bytes())

    def do_HEAD(self):
        self.do_GET()

    def _send_range(self, content):
        wanted = re.fullmatch(r"bytes=(\d+)-(\d+)", self.headers.get("Range") or "")
        if wanted is None:
            self._send(200, content)
            return
        first, last = int(wanted.group(1)), min(int(wanted.group(2)), len(content) - 1)
        self.server.sent_bytes += last - first + 1
        span = f"bytes {first}-{last}/{len(content)}"
        self._send(206, content[first : last + 1], {"Content-Range": span})

    def _send(self, status, body, headers=None):
        self.send_response(status)
        self.send_header("Accept-Ranges", "bytes")
        self.send_header("Content-Length", str(len(body)))
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def log_message(self, *args):
        pass


@contextmanager
def range_server(handler=Handler):
    """The server: its ``files`` by name, what it was ``asked``, and how it is signed for."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.files, server.asked, server.sent_bytes = {}, [], 0
    server.signature = uuid4().hex
    # An address used once: GDAL remembers what former tests were sent.
    server.root = f"http://127.0.0.1:{server.server_port}/{uuid4().hex}"

    def address(name):
        return f"{server.root}/{name}"

    def sign(href):
        return f"{href}?X-Amz-Expires=60&X-Amz-Signature={server.signature}"

    server.address_of, server.sign = address, sign
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
