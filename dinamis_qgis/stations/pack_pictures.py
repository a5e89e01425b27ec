"""The pictures of an offline pack: kept ones copied, others fetched, a few at once."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from pathlib import Path
from typing import Callable, Dict, NamedTuple, Optional, Set

from ..catalogue.catalogue import LocalCatalogue
from ..catalogue.exports import Tell
from ..catalogue.pictures import picture_suffix
from ..domain.errors import Cancelled, DinamisError, ServiceUnreachable
from ..domain.scene import Scene

_MOST_AT_ONCE = 4
_CHUNK = 200
_LOOK_EVERY_S = 0.2
_PATIENCE = 8
"""So many fetches in a row without any answer mean that there is no network."""

Load = Callable[[Scene], Optional[bytes]]


class PictureSource(NamedTuple):
    """Where pictures come from; both are called in several threads. None: there is none."""

    kept: Load
    fetch: Load


class _Got(NamedTuple):
    number: int
    file: str = ""
    has_failed: bool = False


class PackPictures:
    """Fills a folder with the pictures of scenes.

    ``files`` names the picture of each scene that has one; ``failed`` counts those that should.
    """

    def __init__(self, folder: Path, source: PictureSource) -> None:
        self._folder, self._source = folder, source
        self._unanswered = 0
        self.files: Dict[int, str] = {}
        self.failed = 0

    def gather(self, catalogue: LocalCatalogue, rows: Sequence[int], tell: Tell) -> None:
        """Get the picture of every scene; one that fails does not stop the others.

        Raises:
            OSError: the disk is full.
        """
        self._folder.mkdir()
        workers = ThreadPoolExecutor(_MOST_AT_ONCE, "dinamis-pack")
        try:
            for start in range(0, len(rows), _CHUNK):
                tell(start / len(rows))
                scenes = catalogue.scenes(rows[start : start + _CHUNK])
                waiting: Set[Future] = {
                    workers.submit(self._get, number, scene) for number, scene in scenes.items()
                }
                while waiting:
                    done, waiting = wait(waiting, _LOOK_EVERY_S, FIRST_COMPLETED)
                    for future in done:
                        self._note(future.result())
                    tell((start + len(scenes) - len(waiting)) / len(rows))
        finally:
            workers.shutdown(cancel_futures=True)

    def _note(self, got: _Got) -> None:
        self.failed += got.has_failed
        if got.file:
            self.files[got.number] = got.file

    # These run in the threads.

    def _get(self, number: int, scene: Scene) -> _Got:
        try:
            data = self._source.kept(scene) or self._fetched(scene)
        except Cancelled:
            raise
        except DinamisError:
            return _Got(number, has_failed=True)
        if data is None:
            return _Got(number)
        suffix = picture_suffix(data)
        if not suffix:
            return _Got(number, has_failed=True)
        file = picture_file(scene, suffix)
        (self._folder / file).write_bytes(data)
        return _Got(number, file)

    def _fetched(self, scene: Scene) -> Optional[bytes]:
        if self._unanswered >= _PATIENCE:
            raise ServiceUnreachable
        try:
            data = self._source.fetch(scene)
        except ServiceUnreachable:
            self._unanswered += 1
            raise
        self._unanswered = 0
        return data


def picture_file(scene: Scene, suffix: str) -> str:
    """A name that every file system takes, of one scene only, whatever it is called."""
    key = f"{scene.collection}\n{scene.id}".encode("utf-8", "replace")
    digest = hashlib.md5(key, usedforsecurity=False).hexdigest()
    return f"{safe_name(scene.id)}_{digest[:10]}{suffix}"


def safe_name(name: str) -> str:
    """Letters and digits of a name, and a line for anything else."""
    return "".join(c if c.isalnum() or c in "-_" else "_" for c in name)[:60]
