"""What a file hashes to, computed while it arrives."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from pathlib import Path
from types import TracebackType
from typing import Callable, Dict, Optional, Type

from ..domain.checksum import Checksum
from ..domain.errors import DinamisError, DownloadError
from .part_file import disk_errors
from .threads import Stop, StoppableThread

_PIECE_BYTES = 1 << 20
_LOOK_EVERY_S = 0.02


class FollowingDigests:
    """While it is open, a thread reads behind what has arrived; closing it waits for the rest.

    What was just written is read from the system's memory, and hashing runs beside the
    transfer: only the last stretches are left to do when the last byte is there.

    Args:
        path: of a file that grows from the front, perhaps with more behind a gap.
        front: tells how many bytes are there without one.
    """

    def __init__(
        self, path: Path, algorithms: Iterable[str], front: Callable[[], int], stop: Stop
    ) -> None:
        self._path = path
        self._sums = {name: Checksum(name, "").start() for name in algorithms}
        self._front = front
        self._is_whole = threading.Event()
        self._given_up = Stop()
        self._stop = stop
        self._failure: Optional[DinamisError] = None
        self._thread = StoppableThread("download digests", self._run, stop)

    def __enter__(self) -> FollowingDigests:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: Optional[Type[BaseException]],
        error: Optional[BaseException],
        trace: Optional[TracebackType],
    ) -> None:
        if kind is not None:
            self._given_up.ask()
        self._is_whole.set()
        self._thread.join()
        if self._failure is not None and kind is None:
            raise self._failure

    def found(self) -> Dict[str, str]:
        """By algorithm, in hexadecimal; once it is closed."""
        return {name: one.hexdigest() for name, one in self._sums.items()}

    def _run(self) -> None:
        self._failure = DownloadError("its checksums are no longer computed")
        try:
            with disk_errors(self._path):
                self._follow()
            self._failure = None
        except DinamisError as error:
            self._failure = error

    def _follow(self) -> None:
        position, buffer = 0, memoryview(bytearray(_PIECE_BYTES))
        with self._path.open("rb", buffering=0) as stream:
            while True:
                # Asked first: whatever arrives until then is in front of it.
                is_last = self._is_whole.is_set()
                ready = self._front() - position
                while ready > 0:
                    self._given_up.check()
                    self._stop.check()
                    count = stream.readinto(buffer[: min(ready, _PIECE_BYTES)]) or 0
                    if not count:
                        raise DownloadError("the file is shorter than it was", str(self._path))
                    for one in self._sums.values():
                        one.update(buffer[:count])
                    position, ready = position + count, ready - count
                if is_last:
                    return
                self._is_whole.wait(_LOOK_EVERY_S)
