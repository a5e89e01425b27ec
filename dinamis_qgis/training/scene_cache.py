"""Keeps the fictional scenes on disk: made once, read at each start."""

from __future__ import annotations

import os
import tempfile
import threading
import zipfile
from pathlib import Path
from typing import Optional

import numpy as np

from .scene_table import SceneTable
from .scenes import Columns, make_scenes

_FILE = "scenes-4.npz"
"""Its number changes with what ``make_scenes`` makes."""


class SceneCache:
    """The table of all scenes, read or made at the first use; safe in any thread."""

    def __init__(self, folder: Path, world_map: Path) -> None:
        self._path = folder / _FILE
        self._world_map = world_map
        self._lock = threading.Lock()
        self._table: Optional[SceneTable] = None

    @property
    def table(self) -> SceneTable:
        with self._lock:
            if self._table is None:
                self._table = SceneTable(self._read() or self._make())
            return self._table

    def _read(self) -> Optional[Columns]:
        try:
            with np.load(self._path) as stored:
                return {name: stored[name] for name in stored.files}
        except (OSError, ValueError, EOFError, zipfile.BadZipFile):
            return None  # not there, or damaged: made anew

    def _make(self) -> Columns:
        columns = make_scenes(self._world_map)
        self._path.parent.mkdir(parents=True, exist_ok=True)
        for old in self._path.parent.glob("scenes-*"):
            old.unlink()
        # Another QGIS may be making them at the same time: each writes its own part.
        handle, part = tempfile.mkstemp(dir=self._path.parent, prefix="making-")
        with os.fdopen(handle, "wb") as stream:
            np.savez(stream, **columns)
        os.replace(part, self._path)
        return columns
