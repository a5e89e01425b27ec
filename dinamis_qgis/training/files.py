"""The storage of the training service: files made on demand, served as S3 serves them."""

from __future__ import annotations

import hashlib
import io
import re
import threading
from collections.abc import Mapping
from datetime import datetime, timezone
from email.utils import format_datetime
from pathlib import Path
from typing import BinaryIO, Callable, Dict, Optional, Tuple, cast
from urllib.parse import unquote

from .http import Call, Refusal, Reply, not_found
from .products import make_delivery
from .quicklooks import quicklook_png
from .scene import TrainingScene
from .signing import SigningDesk

_PIXELS = {"thumbnail": 144, "quicklook": 720}
_MOST_BYTES = 2_000_000_000
"""Products beyond this are deleted, the longest unused first; they are made again when asked for."""

FindScene = Callable[[str], Optional[TrainingScene]]


class FileStore:
    """Makes files into a cache folder, and sends them whole or in part."""

    def __init__(
        self, folder: Path, world_map: Path, signing: SigningDesk, find_scene: FindScene
    ) -> None:
        self._folder = folder
        self._world_map = world_map
        self._signing = signing
        self._find_scene = find_scene
        self._lock = threading.Lock()
        self._making: Dict[str, threading.Lock] = {}

    def answer(self, call: Call) -> Reply:
        if call.method not in ("GET", "HEAD"):
            raise Refusal(405, f"{call.method} is not allowed")
        kind, scene = self._asked(call)
        if kind == "product":
            if "authorization" in call.headers:
                raise Refusal(400, "InvalidArgument: signed twice, in the address and the headers")
            self._signing.require_signature(call.url)
        return _file_reply(call, self._made(kind, scene))

    def _asked(self, call: Call) -> Tuple[str, TrainingScene]:
        match = re.fullmatch(
            r"/(?:public/(thumbnail|quicklook)/([^/]+)\.png|products/([^/]+)\.zip)", call.path
        )
        if match is None:
            raise not_found(call)
        picture, pictured, product = match.groups()
        scene = self._find_scene(unquote(pictured or product))
        if scene is None or (product and not scene.is_free):
            raise not_found(call)
        return picture or "product", scene

    def _made(self, kind: str, scene: TrainingScene) -> Path:
        suffix = ".zip" if kind == "product" else ".png"
        path = self._folder / kind / f"{scene.id}{suffix}"
        with self._lock_of(f"{kind}/{scene.id}"):
            if path.exists():
                path.touch()
                return path
            path.parent.mkdir(parents=True, exist_ok=True)
            if kind == "product":
                self._make_room()
                return make_delivery(scene, path, self._world_map)
            part = path.with_suffix(".part")
            part.write_bytes(quicklook_png(scene, _PIXELS[kind], self._world_map))
            return part.replace(path)

    def _lock_of(self, name: str) -> threading.Lock:
        """One lock a file: two that ask for the same one get the same one."""
        with self._lock:
            return self._making.setdefault(name, threading.Lock())

    def _make_room(self) -> None:
        kept = sorted(
            (self._folder / "product").glob("*.zip"), key=lambda p: p.stat().st_mtime, reverse=True
        )
        total = 0
        for path in kept:
            total += path.stat().st_size
            if total > _MOST_BYTES:
                path.unlink()


def _file_reply(call: Call, path: Path) -> Reply:
    """Answer a GET or HEAD, with one byte range at most (RFC 9110 §14)."""
    status = path.stat()
    etag = '"' + hashlib.md5(f"{path.name}{status.st_size}".encode()).hexdigest() + '"'  # noqa: S324
    made = datetime.fromtimestamp(int(status.st_mtime), timezone.utc)
    headers = {
        "Accept-Ranges": "bytes",
        "ETag": etag,
        "Last-Modified": format_datetime(made, usegmt=True),
        "Content-Type": "application/zip" if path.suffix == ".zip" else "image/png",
    }
    if call.headers.get("if-none-match") == etag:
        return Reply(304, b"", headers)
    asked = _range(call.headers, etag, status.st_size)
    first, last = asked or (0, status.st_size - 1)
    if first >= status.st_size:
        raise Refusal(416, "InvalidRange", Content_Range=f"bytes */{status.st_size}")
    headers["Content-Length"] = str(last - first + 1)
    if asked:
        headers["Content-Range"] = f"bytes {first}-{last}/{status.st_size}"
    body = b"" if call.method == "HEAD" else cast(BinaryIO, _Part(path, first, last))
    return Reply(206 if asked else 200, body, headers)


def _range(headers: Mapping[str, str], etag: str, size: int) -> Optional[Tuple[int, int]]:
    """First and last byte asked for; None for the whole file, also when it has changed."""
    match = re.fullmatch(r"bytes=(\d*)-(\d*)", headers.get("range", "").strip())
    if match is None or match.groups() == ("", ""):
        return None
    if headers.get("if-range", etag) != etag:
        return None
    first, last = match.groups()
    if not first:
        return max(0, size - int(last)), size - 1
    return int(first), min(int(last), size - 1) if last else size - 1


class _Part(io.RawIOBase):
    """Some bytes of a file, read as they are sent."""

    def __init__(self, path: Path, first: int, last: int) -> None:
        super().__init__()
        self._stream = path.open("rb")
        self._stream.seek(first)
        self._left = last - first + 1

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: object) -> int:
        view = memoryview(cast(bytearray, buffer))
        data = self._stream.read(min(len(view), self._left))
        view[: len(data)] = data
        self._left -= len(data)
        return len(data)

    def close(self) -> None:
        self._stream.close()
        super().close()
