"""A WMTS service on this machine: a document like the Géoplateforme's, and green tiles."""

import threading
import time
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from fakes import png

from dinamis_qgis.domain.coverage import read_coverages
from dinamis_qgis.domain.coverage_source import CoverageSource

DOCUMENT = (Path(__file__).parent / "data" / "geoplateforme_wmts.xml").read_bytes()
PREFIXES = {
    "spot67": "ORTHOIMAGERY.ORTHO-SAT.SPOT.",
    "pleiades": "ORTHOIMAGERY.ORTHO-SAT.PLEIADES.",
}
SOURCE = CoverageSource("IGN", "https://wmts.test/wmts", PREFIXES, "https://open.test")


def coverages():
    """All of the document's, by the end of their layer's name."""
    found = read_coverages(DOCUMENT, PREFIXES)
    return {coverage.layer.split("ORTHO-SAT.")[1]: coverage for coverage in found}


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        query = {
            key.lower(): value[0] for key, value in parse_qs(urlsplit(self.path).query).items()
        }
        self.server.asked.append(query)
        if query["request"] == "GetCapabilities":
            time.sleep(self.server.delay_s)
            here = f"http://127.0.0.1:{self.server.server_port}/wmts".encode()
            body = self.server.document.replace(b"https://data.geopf.fr/wmts", here)
            self._send("application/xml", body)
        else:
            self._send("image/png", self.server.tile)

    def _send(self, kind, body):
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args):
        pass


@contextmanager
def wmts_server():
    """The server, which has ``capabilities_url``, ``asked``, ``document`` and ``delay_s``."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.asked, server.document, server.delay_s, server.tile = [], DOCUMENT, 0, png(256, 256)
    base = f"http://127.0.0.1:{server.server_port}/wmts"
    server.capabilities_url = f"{base}?SERVICE=WMTS&VERSION=1.0.0&REQUEST=GetCapabilities"
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
