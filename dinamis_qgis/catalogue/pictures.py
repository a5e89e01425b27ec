"""Thumbnails and quicklooks on the disk, within a limit."""

from __future__ import annotations

import hashlib
import os
import threading
from pathlib import Path
from typing import Callable, List, Tuple

from ..domain.scene import SceneKey

_MOST_BYTES = 300_000_000
_LOOK_EVERY = 200
"""Files written before the folder is measured again."""


_STARTS = ((b"\x89PNG\r\n", ".png"), (b"\xff\xd8\xff", ".jpg"), (b"GIF8", ".gif"))


def picture_suffix(data: bytes) -> str:
    """How the file of a picture ends; "" when these bytes are none."""
    return next((suffix for start, suffix in _STARTS if data.startswith(start)), "")


def picture_name(service_id: str, key: SceneKey) -> str:
    """How the picture of a scene, by its collection and id, is named.

    An MD5 of the three, a line each: a map tip finds it with QGIS's own ``md5()``.
    """
    text = "\n".join((service_id, *key))
    return hashlib.md5(text.encode("utf-8", "replace"), usedforsecurity=False).hexdigest()


class Pictures:
    """Keeps what was fetched once, each by its `picture_name`; safe in any thread.

    Pictures that an older plugin named by the scene's id alone are of nobody knows which
    collection: they are not used, and the first to make room.
    """

    def __init__(self, folder: Path, most_bytes: int = _MOST_BYTES) -> None:
        self._folder, self._most_bytes = folder, most_bytes
        self._lock = threading.Lock()
        self._written = 0

    def get(self, name: str, kind: str, fetch: Callable[[], bytes]) -> bytes:
        """The picture of a kind, fetched when it is not there."""
        path = self.path(name, kind)
        try:
            return path.read_bytes()
        except OSError:
            data = fetch()
        self._write(path, data)
        return data

    def path(self, name: str, kind: str) -> Path:
        """Where a picture is, or would be."""
        return self.folder(kind) / name

    def folder(self, kind: str) -> Path:
        """Where the pictures of a kind are."""
        return self._folder / kind

    @property
    def size_bytes(self) -> int:
        return sum(size for _, size, _ in self._measured())

    def clear(self) -> None:
        """Empty the folder; pictures come again when they are asked for."""
        for path in self._files():
            path.unlink(missing_ok=True)

    def _write(self, path: Path, data: bytes) -> None:
        """A picture that cannot be kept is shown all the same."""
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            part = path.with_name(f"{path.name}.{threading.get_ident()}")
            part.write_bytes(data)
            os.replace(part, path)
        except OSError:
            return
        with self._lock:
            self._written += 1
            is_time = self._written % _LOOK_EVERY == 1
        if is_time:
            self._make_room()

    def _make_room(self) -> None:
        """Drop those that were written first."""
        found = self._measured()
        total = sum(size for _, size, _ in found)
        for _, size, path in sorted(found):
            if total <= self._most_bytes:
                return
            path.unlink(missing_ok=True)
            total -= size

    def _measured(self) -> List[Tuple[float, int, Path]]:
        """When each file was written and its size; those that go meanwhile are left out."""
        found = []
        for path in self._files():
            try:
                status = path.stat()
            except OSError:
                continue
            found.append((status.st_mtime, status.st_size, path))
        return found

    def _files(self) -> List[Path]:
        return [path for path in self._folder.glob("*/*") if path.is_file()]
