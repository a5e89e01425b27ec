"""The scenes as a table of columns, kept on disk, and read row by row."""

from __future__ import annotations

import os
import threading
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Dict, Optional

import numpy as np

from .scene import TrainingScene
from .scenes import (
    COLLECTIONS,
    COVERAGES,
    LEVELS,
    MODES,
    PLATFORMS,
    SPECTRAL_MODES,
    Columns,
    make_scenes,
)

_FILE = "scenes-1.npz"
"""Its number changes with what ``make_scenes`` makes."""

_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)


class SceneTable:
    """All scenes, made at the first use and kept; safe in any thread."""

    def __init__(self, folder: Path, world_map: Path) -> None:
        self._path = folder / _FILE
        self._world_map = world_map
        self._lock = threading.Lock()
        self._columns: Optional[Columns] = None
        self._rows: Dict[str, int] = {}

    @property
    def columns(self) -> Columns:
        with self._lock:
            if self._columns is None:
                self._columns = self._read()
                self._rows = {name: row for row, name in enumerate(self._columns["id"].tolist())}
            return self._columns

    def row(self, identifier: str) -> Optional[int]:
        """Where a scene is in the columns; None when there is none of that name."""
        _ = self.columns
        return self._rows.get(identifier)

    def scene(self, row: int) -> TrainingScene:
        c = self.columns
        corners = c["corners"][row]
        return TrainingScene(
            id=str(c["id"][row]),
            collection=COLLECTIONS[c["collection"][row]],
            platform=PLATFORMS[c["platform"][row]],
            acquired=_EPOCH + timedelta(milliseconds=int(c["acquired_ms"][row])),
            corners=tuple((float(x), float(y)) for x, y in corners),  # type: ignore[arg-type]
            seed=int(c["seed"][row]),
            cloud_percent=_known(c["cloud"][row]),
            incidence_deg=_known(c["incidence"][row]),
            off_nadir_deg=round(float(c["off_nadir"][row]), 2),
            azimuth_deg=round(float(c["azimuth"][row]), 2),
            sun_elevation_deg=round(float(c["sun_elevation"][row]), 2),
            sun_azimuth_deg=round(float(c["sun_azimuth"][row]), 2),
            level=LEVELS[c["level"][row]],
            spectral=SPECTRAL_MODES[max(c["spectral"][row], c["level"][row])],
            mode=MODES[c["mode"][row]],
            coverage=COVERAGES[c["coverage"][row]],
            is_free=COLLECTIONS[c["collection"][row]] != "airbus-archive",
        )

    def _read(self) -> Columns:
        if not self._path.exists():
            self._make()
        with np.load(self._path) as stored:
            return {name: stored[name] for name in stored.files}

    def _make(self) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        part = self._path.with_suffix(".part")
        with part.open("wb") as stream:
            np.savez(stream, **make_scenes(self._world_map))
        os.replace(part, self._path)


def _known(value: float) -> Optional[float]:
    return None if np.isnan(value) else float(value)
