"""Scenes on their way into a store."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import datetime
from typing import Dict, List, Optional, Tuple

from ..domain.scene import Scene
from .scene_store import Key, Mirrored, SceneStore
from .schema import Row, stamp

_AT_ONCE = 1000
"""Rows, a page: each time the store is written to, much of its indexes is written anew; but what
came last is waited for, and with twice as many a copy takes 2 to 4 % longer."""

_AT_MOST = 6 * _AT_ONCE
"""Rows in memory; whoever brings more waits."""


class SceneBatch:
    """Gathers what comes page by page, and writes much at once; safe in any thread.

    A thread of its own writes, so that whoever fetches asks for the next page meanwhile. What it
    was given is written in that order: scenes first, then that they are all there are.
    """

    def __init__(self, store: SceneStore) -> None:
        self._store = store
        self._lock = threading.Lock()
        self._writer = ThreadPoolExecutor(1, "dinamis-writer")
        self._settler = ThreadPoolExecutor(1, "dinamis-settler")
        self._rows: Dict[Key, Row] = {}
        self._notes: List[Mirrored] = []
        self.changed = 0
        """Scenes that were new or different, of those written."""

        # What names places is read at the first question: now, while the first page is on its way.
        self._under_way: Future[int] = self._writer.submit(store.write, ())
        self._settling: Optional[Future[None]] = None

    def add(self, scenes: Iterable[Scene]) -> None:
        """Take scenes as they come; wait only where much more comes than is written.

        Raises:
            CatalogueError: what was gathered before could not be written. It is not lost.
        """
        rows = self._store.rows_of(scenes)
        with self._lock:
            self._rows.update(rows)
            gathered, last = len(self._rows), self._under_way
            if gathered >= _AT_ONCE and last.done():
                self._under_way = self._writer.submit(self._write_gathered)
        if last.done() or gathered >= _AT_MOST:
            last.result()

    def note_mirrored(
        self, collection: str, period: str, when: datetime, scenes: Optional[int] = None
    ) -> None:
        """Say that all scenes of a period were given."""
        with self._lock:
            self._notes.append((collection, period, stamp(when), scenes))

    def write(self) -> None:
        """Write what was gathered.

        Raises:
            CatalogueError: another program holds the file, or the disk is full. What was gathered
                is so still: no period may be called whole without its scenes.
        """
        self._writer.submit(self._write_gathered).result()  # after what is under way

    def close(self) -> None:
        """Write what was gathered, for the last time."""
        try:
            self.write()
        finally:
            self._writer.shutdown()
            self._settler.shutdown()

    def _write_gathered(self) -> int:
        rows, notes = self._taken()
        is_written = False
        try:
            changed = self._store.write(list(rows.values()), notes)
            is_written = True
        finally:
            if not is_written:
                self._give_back(rows, notes)
        self.changed += changed
        # Where the last one is not over: with what is written next. One that fails loses nothing:
        # the log stays, and the next write, or who closes the file, meets the same fault and tells.
        if self._settling is None or self._settling.done():
            self._settling = self._settler.submit(self._store.settle)
        return changed

    def _taken(self) -> Tuple[Dict[Key, Row], List[Mirrored]]:
        with self._lock:
            taken = self._rows, self._notes
            self._rows, self._notes = {}, []
        return taken

    def _give_back(self, rows: Dict[Key, Row], notes: List[Mirrored]) -> None:
        with self._lock:
            self._rows = {**rows, **self._rows}
            self._notes = notes + self._notes
