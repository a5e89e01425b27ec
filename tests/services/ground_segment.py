"""Makes the files that the store does not have yet, and the scenes that an order brings.

Runs as a program, in QGIS's Python. What it is told is in the environment: PORT; MADE, where it
writes files; SCENES, where it keeps its catalogue. nginx asks it for a file, and is told where it
is now (``X-Accel-Redirect``); the tasking service posts an order, and gets STAC items.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from .processes import FOLDER, ROOT, answers, free_port, give, running

WORLD_MAP = Path("/usr/share/qgis/resources/data/world_map.gpkg")


@dataclass(frozen=True)
class GroundSegment:
    """The program that runs."""

    address: str
    made: Path
    """Where its files are."""


@contextmanager
def making(made: Path) -> Iterator[GroundSegment]:
    """Run it while the block runs.

    Args:
        made: the folder to make files in.
    """
    port = free_port()
    address = f"http://127.0.0.1:{port}/"
    env = {
        "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'tests'}",
        "PYTHONDONTWRITEBYTECODE": "1",
        "PORT": str(port),
        "MADE": str(made),
        "SCENES": str(give(FOLDER / "scenes")),
    }
    command = [sys.executable, "-m", "services.ground_segment"]
    log = FOLDER / "ground.log"
    with running(command, log, lambda: answers(f"{address}health"), env):
        yield GroundSegment(address, made)


class _Signed:
    """nginx looked at the signature before it asked us."""

    def require_signature(self, url: str) -> None:
        pass


class Ground:
    """Knows every scene, and draws it when it is asked for."""

    def __init__(self, made: Path, scenes: Path) -> None:
        from dinamis_qgis.training.files import FileStore
        from dinamis_qgis.training.scene_cache import SceneCache

        self._table = SceneCache(scenes, WORLD_MAP).table
        self._delivered: dict[str, Any] = {}
        self._files = FileStore(made, WORLD_MAP, _Signed(), self._scene)

    def make(self, path: str) -> tuple[int, str]:
        """Make the file of a path of the store; returns the status, and where it is."""
        from dinamis_qgis.training.hosts import STORAGE
        from dinamis_qgis.training.http import Call, Refusal

        try:
            self._files.answer(Call("HEAD", f"https://{STORAGE}{path}", {}))
        except Refusal as refusal:
            return refusal.status, ""
        kind = path.removeprefix("/public").replace("/products/", "/product/")
        return 200, f"/_made{kind}"

    def deliver(self, order: str, content: Mapping[str, Any]) -> list[dict[str, Any]]:
        """Make the scenes of an order."""
        from dinamis_qgis.training.delivered_scenes import scenes_of_order
        from dinamis_qgis.training.items import stac_item

        scenes = scenes_of_order(order, content, self._catalogued)
        self._delivered.update({scene.id: scene for scene in scenes})
        return [stac_item(scene) for scene in scenes]

    def _catalogued(self, identifier: str) -> Any:
        row = self._table.row(identifier)
        return None if row is None else self._table.scene(row)

    def _scene(self, identifier: str) -> Any:
        return self._delivered.get(identifier) or self._catalogued(identifier)


class _Handler(BaseHTTPRequestHandler):
    ground: Ground

    def do_GET(self) -> None:
        """Make what is asked for; nginx sends it, or tells how large it is."""
        path = self.path.partition("?")[0]
        status, where = (200, "") if path == "/health" else self.ground.make(path)
        self.send_response(status)
        if where:
            self.send_header("X-Accel-Redirect", where)
        self.end_headers()

    do_HEAD = do_GET  # noqa: N815 - http.server's own name

    def do_POST(self) -> None:
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        body = json.dumps(self.ground.deliver(asked["order"], asked["content"])).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.end_headers()
        self.wfile.write(body)


def _main() -> None:
    _Handler.ground = Ground(Path(os.environ["MADE"]), Path(os.environ["SCENES"]))
    ThreadingHTTPServer(("127.0.0.1", int(os.environ["PORT"])), _Handler).serve_forever()


if __name__ == "__main__":
    _main()
