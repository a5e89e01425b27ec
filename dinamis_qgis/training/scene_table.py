"""Scenes as columns for searching, and row by row for reading."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta, timezone
from itertools import count
from typing import Any, Dict, Optional

import numpy as np

from .scene import TrainingScene
from .scenes import (
    ARCHIVE,
    COLLECTIONS,
    COVERAGES,
    LEVELS,
    MODES,
    NAMED_AT_ONCE,
    PLATFORMS,
    SPECTRAL_MODES,
    Columns,
    with_bounds,
)

EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)

_WORDS = {
    "collection": COLLECTIONS,
    "platform": PLATFORMS,
    "level": LEVELS,
    "spectral": SPECTRAL_MODES,
    "mode": MODES,
    "coverage": COVERAGES,
}
"""What the numbers in these columns stand for."""

_NUMBERS = {
    "cloud": "cloud_percent",
    "incidence": "incidence_deg",
    "off_nadir": "off_nadir_deg",
    "azimuth": "azimuth_deg",
    "sight": "sight_deg",
    "sun_elevation": "sun_elevation_deg",
    "sun_azimuth": "sun_azimuth_deg",
}


class SceneTable:
    """Some scenes; never changes.

    Args:
        columns: as ``make_scenes`` makes them.
    """

    def __init__(self, columns: Columns) -> None:
        self.columns = columns
        self._rows: Dict[str, int] = {}
        names = columns["id"]
        for start in range(0, len(names), NAMED_AT_ONCE):
            part = names[start : start + NAMED_AT_ONCE].astype(str).tolist()
            self._rows.update(zip(part, count(start)))

    @classmethod
    def of(cls, scenes: Sequence[TrainingScene]) -> SceneTable:
        """The table of a few scenes at hand; at least one."""
        columns = {
            "id": np.array([scene.id for scene in scenes], "S"),
            "seed": np.array([scene.seed for scene in scenes], np.int64),
            "corners": np.array([scene.corners for scene in scenes], np.float64),
            "acquired_ms": np.array([milliseconds(scene.acquired) for scene in scenes], np.int64),
        }
        for name, words in _WORDS.items():
            codes = [words.index(getattr(scene, name)) for scene in scenes]
            columns[name] = np.array(codes, np.int8)
        for name, attribute in _NUMBERS.items():
            numbers = [getattr(scene, attribute) for scene in scenes]
            columns[name] = np.array(numbers, np.float64)
        return cls(with_bounds(columns))

    def joined(self, other: SceneTable) -> SceneTable:
        """The scenes of both, these first."""
        return SceneTable(
            {
                name: np.concatenate((values, other.columns[name]))
                for name, values in self.columns.items()
            }
        )

    def row(self, identifier: str) -> Optional[int]:
        """Where a scene is in the columns; None when there is none of that name."""
        return self._rows.get(identifier)

    def scene(self, row: int) -> TrainingScene:
        c = self.columns
        words: Dict[str, Any] = {name: words[c[name][row]] for name, words in _WORDS.items()}
        numbers: Dict[str, Any] = {
            attribute: _known(c[name][row]) for name, attribute in _NUMBERS.items()
        }
        return TrainingScene(
            id=bytes(c["id"][row]).decode(),
            acquired=EPOCH + timedelta(milliseconds=int(c["acquired_ms"][row])),
            corners=tuple(map(tuple, c["corners"][row].tolist())),  # type: ignore[arg-type]
            seed=int(c["seed"][row]),
            is_free=words["collection"] != ARCHIVE,
            **words,
            **numbers,
        )


def milliseconds(moment: datetime) -> int:
    """Since 1970, as the column ``acquired_ms`` counts."""
    return (moment - EPOCH) // timedelta(milliseconds=1)


def _known(value: Any) -> Optional[float]:
    return None if np.isnan(value) else round(float(value), 2)
