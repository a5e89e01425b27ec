"""Which of several QGIS runs the queue: a lock that dies with the program that holds it."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import BinaryIO, Optional


class Ownership:
    """A lock on a file beside the store; the file stays, and says nothing."""

    def __init__(self, store: Path) -> None:
        self._path = store.with_name(store.name + ".lock")
        self._stream: Optional[BinaryIO] = None

    @property
    def is_ours(self) -> bool:
        return self._stream is not None

    def take(self) -> bool:
        """Try to become the owner; whether this program is it now."""
        if self._stream is None:
            try:
                stream = self._path.open("a+b")
            except OSError:
                return False
            if _lock(stream):
                self._stream = stream
            else:
                stream.close()
        return self.is_ours

    def give_up(self) -> None:
        """Let another program have it."""
        if self._stream is not None:
            self._stream.close()
            self._stream = None


if sys.platform == "win32":
    import msvcrt

    def _lock(stream: BinaryIO) -> bool:
        try:
            stream.seek(0)
            msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _lock(stream: BinaryIO) -> bool:
        try:
            fcntl.flock(stream.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
