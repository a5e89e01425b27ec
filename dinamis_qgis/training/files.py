"""The storage of the training service: files made on demand, served as S3 serves them."""

from __future__ import annotations

import os
import re
import tempfile
import threading
import time
from contextlib import suppress
from pathlib import Path
from typing import Callable, Dict, Optional, Tuple
from urllib.parse import unquote

from .file_reply import file_reply
from .http import Call, Reply, StorageRefusal
from .products import make_delivery
from .quicklooks import quicklook_png
from .scene import TrainingScene
from .signing import SigningDesk

_PIXELS = {"thumbnail": 144, "quicklook": 720}
_ADDRESS = re.compile(
    r"/(?:public/(?P<picture>thumbnail|quicklook)/(?P<pictured>[^/]+)\.png"
    r"|products/(?P<product>[^/]+)\.zip)"
)
_MOST_BYTES = 2_000_000_000
"""Products beyond this are deleted, the longest unused first; asked for again, they are remade."""

FindScene = Callable[[str], Optional[TrainingScene]]


class FileStore:
    """Makes files into a cache folder, and sends them."""

    def __init__(
        self,
        folder: Path,
        world_map: Path,
        signing: SigningDesk,
        find_scene: FindScene,
        most_bytes: int = _MOST_BYTES,
    ) -> None:
        self._folder = folder
        self._world_map = world_map
        self._signing = signing
        self._find_scene = find_scene
        self._most_bytes = most_bytes
        self._lock = threading.Lock()
        self._making: Dict[str, threading.Lock] = {}

    def answer(self, call: Call) -> Reply:
        if call.method not in ("GET", "HEAD"):
            raise StorageRefusal(405, "MethodNotAllowed", f"{call.method} is not allowed")
        kind, scene = self._asked(call)
        if kind == "product":
            if "authorization" in call.headers:
                raise StorageRefusal(
                    400, "InvalidArgument", "Only one auth mechanism allowed: address or header"
                )
            self._signing.require_signature(call.url)
        return file_reply(call, self._made(kind, scene))

    def _asked(self, call: Call) -> Tuple[str, TrainingScene]:
        match = _ADDRESS.fullmatch(call.path)
        name = unquote(match["pictured"] or match["product"]) if match else ""
        scene = self._find_scene(name) if name else None
        if match is None or scene is None or (match["product"] and not scene.is_free):
            raise StorageRefusal(404, "NoSuchKey", "The specified key does not exist.")
        return match["picture"] or "product", scene

    def _made(self, kind: str, scene: TrainingScene) -> Path:
        suffix = ".zip" if kind == "product" else ".png"
        path = self._folder / kind / f"{scene.id}{suffix}"
        with self._lock_of(f"{kind}/{scene.id}"):
            if path.exists():
                _note_use(path)
            elif kind == "product":
                path.parent.mkdir(parents=True, exist_ok=True)
                make_delivery(scene, path, self._world_map)
                self._make_room(path)
            else:
                _write(path, quicklook_png(scene, _PIXELS[kind], self._world_map))
        return path

    def _lock_of(self, name: str) -> threading.Lock:
        """One lock a file: two that ask for the same one get the same one."""
        with self._lock:
            return self._making.setdefault(name, threading.Lock())

    def _make_room(self, newest: Path) -> None:
        with self._lock:
            kept = sorted(
                newest.parent.glob("*.zip"), key=lambda path: path.stat().st_atime, reverse=True
            )
            total = 0
            for path in kept:
                total += path.stat().st_size
                if total > self._most_bytes and path != newest:
                    _delete_unless_open(path)


def _note_use(path: Path) -> None:
    """Set the time of last use only: the other one is the version of the file."""
    os.utime(path, ns=(time.time_ns(), path.stat().st_mtime_ns))


def _write(path: Path, content: bytes) -> None:
    """Complete or not at all, even if another QGIS writes the same file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, part = tempfile.mkstemp(dir=path.parent)
    with os.fdopen(handle, "wb") as stream:
        stream.write(content)
    os.replace(part, path)


def _delete_unless_open(path: Path) -> None:
    with suppress(PermissionError):  # Windows, while it is being sent
        path.unlink()
