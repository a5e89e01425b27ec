"""The downloads as they are on the disk, at hand in memory; and which of them changed."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timezone
from typing import Callable, Deque, Dict, Optional, Set, Tuple

from ..domain.download import Download, DownloadState
from ..domain.errors import DinamisError
from .store import DownloadStore, Entry
from .transfer import Progress

_SPEED_OVER_S = 5.0


class Ledger:
    """Every change goes to the store first, and is seen here once it is there.

    Safe in any thread; reading never waits for the disk.

    Args:
        on_change: told that something changed, in the thread that changed it.
    """

    def __init__(self, store: DownloadStore, on_change: Callable[[], None]) -> None:
        self.store = store
        self._on_change = on_change
        self._lock = threading.RLock()
        self._speeds: Dict[int, Deque[Tuple[float, int]]] = {}
        self._changed: Set[int] = set()
        self._all: Tuple[Download, ...] = store.downloads()

    def downloads(self) -> Tuple[Download, ...]:
        return self._all

    def download(self, number: int) -> Optional[Download]:
        return next((one for one in self._all if one.number == number), None)

    def take_changed(self) -> Tuple[Set[int], Tuple[Download, ...]]:
        """Numbers of what changed since this was last asked, and those of it that exist."""
        with self._lock:
            numbers, self._changed = self._changed, set()
            return numbers, tuple(one for one in self._all if one.number in numbers)

    def read_again(self) -> None:
        """See what another program has written."""
        with self._lock:
            before = {one.number: one for one in self._all}
            self._all = tuple(self._with_speed(one) for one in self.store.downloads())
            now = {one.number: one for one in self._all}
            numbers = set(before) | set(now)
            changed = {one for one in numbers if before.get(one) != now.get(one)}
            self._changed |= changed
        if changed:
            self._on_change()

    def add(self, entries: Sequence[Entry]) -> Tuple[Download, ...]:
        with self._lock:
            numbers = self.store.add(entries, datetime.now(timezone.utc))
            self._see(numbers)
            return tuple(one for one in self._all if one.number in numbers)

    def set_state(
        self,
        numbers: Sequence[int],
        state: DownloadState,
        error: Optional[DinamisError] = None,
        only_from: Sequence[DownloadState] = tuple(DownloadState),
    ) -> None:
        with self._lock:
            self.store.set_state(numbers, state, error, only_from)
            self._see(numbers)

    def begin(self, number: int, only_from: Sequence[DownloadState]) -> None:
        """A file of it begins to arrive; why another one failed stays known."""
        with self._lock:
            found = next((one for one in self._all if one.number == number), None)
            is_under_way = found is not None and found.state is DownloadState.RUNNING
            error = found.error if found is not None and is_under_way else None
            self.store.set_state([number], DownloadState.RUNNING, error, only_from)
            self._see([number])

    def restart(self, numbers: Sequence[int]) -> None:
        with self._lock:
            self.store.restart(numbers)
            self._see(numbers)

    def set_file_state(self, number: int, file: int, state: DownloadState) -> None:
        with self._lock:
            self.store.set_file_state(number, file, state)
            self._see((number,))

    def record(self, number: int, file: int, progress: Progress) -> None:
        with self._lock:
            self.store.record(number, file, progress)
            self._see((number,))

    def finish_file(
        self, number: int, file: int, size: int, is_verified: bool, sha256: str
    ) -> None:
        with self._lock:
            self.store.finish_file(number, file, size, is_verified, sha256)
            self._see((number,))

    def want_deleted(self, numbers: Sequence[int]) -> None:
        with self._lock:
            self.store.want_deleted(numbers)

    def forget_files(self, number: int) -> None:
        with self._lock:
            self.store.forget_files(number)
            self._see((number,))

    def remove(self, numbers: Sequence[int]) -> None:
        with self._lock:
            self.store.remove(numbers)
            self._see(numbers)

    def move(self, number: int, to: int) -> None:
        with self._lock:
            self.store.move(number, to)
            self._changed.add(number)
            self.read_again()
        self._on_change()

    def _see(self, numbers: Iterable[int]) -> None:
        """Read again from the store what was just written there."""
        chosen = list(numbers)
        found = {one.number: self._with_speed(one) for one in self.store.downloads(chosen)}
        kept = [found.pop(one.number, None) if one.number in chosen else one for one in self._all]
        self._all = (*(one for one in kept if one is not None), *found.values())
        self._changed.update(chosen)
        self._on_change()

    def _with_speed(self, download: Download) -> Download:
        if download.state is not DownloadState.RUNNING:
            self._speeds.pop(download.number, None)
            return download
        now, done = time.monotonic(), download.done_bytes
        marks = self._speeds.setdefault(download.number, deque())
        if marks and done < marks[-1][1]:  # begun again
            marks.clear()
        marks.append((now, done))
        while len(marks) > 2 and marks[1][0] < now - _SPEED_OVER_S:
            marks.popleft()
        seconds = now - marks[0][0]
        speed = (done - marks[0][1]) / seconds if seconds > 0 else 0.0
        return replace(download, bytes_per_s=speed)
