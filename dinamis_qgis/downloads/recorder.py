"""Puts on the disk what has arrived, and then writes down that it is there; in that order."""

from __future__ import annotations

import threading
import time
from types import TracebackType
from typing import Callable, Optional, Tuple, Type

from ..domain.errors import DinamisError, DownloadError
from .journal import Journal
from .part_file import PartFile, disk_errors, require_room, sync
from .segments import ENDLESS, Segments, Stretch
from .threads import Stop, StoppableThread

_OFTEN_S = 0.25
_SHARE_OF_TIME = 0.1
"""How much of the time may go into it, where the disk is slow."""

_LEAST_AHEAD_BYTES = 64 << 20
_SHARE_AHEAD = 1 / 150
"""How much may have arrived and not be written down: less than a hundredth of a large file."""


class Recorder:
    """While it is open, a thread syncs the part and records how far it is.

    Args:
        record: keeps the stretches, durably.
        recorded: bytes that it keeps already; others were found to be there.
    """

    def __init__(
        self,
        part: PartFile,
        segments: Segments,
        record: Callable[[Tuple[Stretch, ...]], None],
        stop: Stop,
        recorded: int = 0,
    ) -> None:
        self._part = part
        self._segments = segments
        self._record = record
        self._stop = stop
        # Two, on one lock: those who wait for room would wake one another for nothing.
        self._lock = threading.Lock()
        self._due = threading.Condition(self._lock)
        self._room = threading.Condition(self._lock)
        self._is_over = False
        self._recorded = recorded
        size = segments.done + segments.left
        self._is_endless = size >= ENDLESS
        share = 0 if self._is_endless else int(size * _SHARE_AHEAD)
        self._most_ahead = max(_LEAST_AHEAD_BYTES, share)
        self._arrived = segments.done
        self.failure: Optional[DinamisError] = None
        self._thread = StoppableThread("download recorder", self._run, stop)

    def __enter__(self) -> Recorder:
        self._stream = self._part.open()
        with disk_errors(self._part.path):
            self._journal = Journal(self._part.journal)
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: Optional[Type[BaseException]],
        error: Optional[BaseException],
        trace: Optional[TracebackType],
    ) -> None:
        with self._lock:
            self._is_over = True
            self._due.notify()
        self._thread.join()
        self._stream.close()
        self._journal.close()
        if self.failure is not None and kind is None:
            raise self.failure

    def arrived(self, position: int, data: bytes) -> None:
        """Say that a piece was written; waits while too much is unrecorded.

        Raises:
            DinamisError: they cannot be recorded.
        """
        self._journal.note(position, data)
        with self._lock:
            self._arrived += len(data)
            if self._is_due():
                self._due.notify()
            while self._arrived - self._recorded > self._most_ahead and self.failure is None:
                self._room.wait(0.1)
                self._stop.check()
            if self.failure is not None:
                raise self.failure

    def _run(self) -> None:
        failure: Optional[DinamisError] = DownloadError("its progress is no longer recorded")
        try:
            self._write_down_until_over()
            failure = None
        except DinamisError as error:
            failure = error
        finally:
            # Whatever ended it, nobody may wait for it.
            with self._lock:
                self.failure = failure
                self._room.notify_all()

    def _write_down_until_over(self) -> None:
        pause, is_last = _OFTEN_S, False
        while not is_last:
            with self._lock:
                self._due.wait_for(self._is_due, pause)
                is_last = self._is_over
            started = time.monotonic()
            self._write_down()
            pause = max(_OFTEN_S, (time.monotonic() - started) / _SHARE_OF_TIME)

    def _is_due(self) -> bool:
        return self._is_over or self._arrived - self._recorded > self._most_ahead / 2

    def _write_down(self) -> None:
        with self._lock:
            arrived = self._arrived
        if arrived == self._recorded:
            return
        # Taken before the sync: what it says is on the disk after it.
        stretches = self._segments.stretches()
        with disk_errors(self._part.path):
            sync(self._stream)
            require_room(self._part.path.parent, 0)
        if not self._is_endless:
            self._record(stretches)
        with self._lock:
            self._recorded = arrived
            self._room.notify_all()
