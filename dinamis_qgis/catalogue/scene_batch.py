"""Scenes on their way into a store."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from datetime import datetime
from typing import Dict, List, Tuple

from ..domain.scene import Scene
from .scene_store import Key, Mirrored, SceneStore
from .schema import Row, stamp

_AT_ONCE = 2000
"""Rows: each time the store is written to, much of its indexes is written anew."""


class SceneBatch:
    """Gathers what comes page by page, and writes much at once; safe in any thread.

    What it was given is written in that order: of scenes first, then that all of them are kept.
    """

    def __init__(self, store: SceneStore) -> None:
        self._store = store
        self._lock = threading.Lock()
        self._writing = threading.Lock()
        self._rows: Dict[Key, Row] = {}
        self._notes: List[Mirrored] = []
        self.changed = 0
        """Scenes that were new or different, of those written."""

    def add(self, scenes: Iterable[Scene]) -> None:
        """Take scenes as they come.

        Raises:
            CatalogueError: what was gathered cannot be written.
        """
        rows = self._store.rows_of(scenes)
        with self._lock:
            self._rows.update(rows)
            is_full = len(self._rows) >= _AT_ONCE
        if is_full:
            self.write()

    def note_mirrored(self, collection: str, period: str, when: datetime, scenes: int) -> None:
        """Say that all scenes of a period were given."""
        with self._lock:
            self._notes.append((collection, period, stamp(when), scenes))

    def write(self) -> None:
        """Write what was gathered.

        Raises:
            CatalogueError: another program holds the file, or the disk is full. What was gathered
                is so still: no period may be called whole without its scenes.
        """
        with self._writing:
            rows, notes = self._taken()
            if not rows and not notes:
                return
            is_written = False
            try:
                self.changed += self._store.write(list(rows.values()), notes)
                is_written = True
            finally:
                if not is_written:
                    self._give_back(rows, notes)

    def _taken(self) -> Tuple[Dict[Key, Row], List[Mirrored]]:
        with self._lock:
            taken = self._rows, self._notes
            self._rows, self._notes = {}, []
        return taken

    def _give_back(self, rows: Dict[Key, Row], notes: List[Mirrored]) -> None:
        with self._lock:
            self._rows = {**rows, **self._rows}
            self._notes = notes + self._notes
