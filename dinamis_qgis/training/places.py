"""Where the fictional scenes are: on land, densest where DINAMIS's users work."""

from __future__ import annotations

from pathlib import Path
from typing import Tuple

import numpy as np

from .land import land_mask

_CITIES = (
    (3.88, 43.61), (1.44, 43.60), (2.35, 48.86), (5.37, 43.30), (4.83, 45.76), (-1.55, 47.22),
    (7.75, 48.58), (-0.58, 44.84), (3.06, 50.63), (-1.68, 48.11), (7.27, 43.71), (5.72, 45.19),
    (-52.33, 4.93), (-52.65, 5.16), (55.45, -20.88), (55.28, -21.01), (-61.07, 14.61),
    (-61.53, 16.24), (45.23, -12.78), (166.45, -22.27), (-149.57, -17.54), (-56.18, 46.78),
)  # fmt: skip
_MAINLAND = (-4.9, 42.3, 8.3, 51.1)
_OVERSEAS = (
    (-61.85, 15.8, -60.95, 16.55), (-61.25, 14.35, -60.8, 14.9), (-54.5, 2.2, -51.6, 5.8),
    (55.2, -21.4, 55.85, -20.85), (44.95, -13.05, 45.3, -12.6), (163.9, -22.75, 167.1, -20.0),
)  # fmt: skip
_WORLD = (-179.0, -56.0, 179.0, 70.0)
"""Short of the antimeridian, so that no footprint crosses it."""

_CITY_SHARE, _MAINLAND_SHARE, _OVERSEAS_SHARE = 0.14, 0.46, 0.14
_CITY_SPREAD_DEG = 0.07


class Places:
    """Draws places on land.

    Args:
        world_map: the GeoPackage of countries that comes with QGIS.
    """

    def __init__(self, world_map: Path, random: np.random.Generator) -> None:
        self._random = random
        self._mainland = _land_cells(
            land_mask(world_map, _MAINLAND, 264, 176, "\"NAME\" = 'France'"), _MAINLAND
        )
        overseas = [_land_cells(land_mask(world_map, box, 60, 60), box) for box in _OVERSEAS]
        largest = max(len(cells) for cells in overseas)
        self._overseas = np.concatenate(
            [np.resize(cells, (largest, 4)) for cells in overseas if len(cells)]
        )
        self._world = _land_cells(land_mask(world_map, _WORLD, 1432, 504), _WORLD)

    def draw(self, count: int) -> np.ndarray:
        """``(count, 2)`` longitudes and latitudes, in random order."""
        cities = int(count * _CITY_SHARE)
        mainland = int(count * _MAINLAND_SHARE)
        overseas = int(count * _OVERSEAS_SHARE)
        around = np.array(_CITIES)[self._random.integers(0, len(_CITIES), cities)]
        parts = (
            around + self._random.normal(0, _CITY_SPREAD_DEG, (cities, 2)),
            self._within(self._mainland, mainland),
            self._within(self._overseas, overseas),
            self._within(self._world, count - cities - mainland - overseas),
        )
        return self._random.permutation(np.concatenate(parts))

    def _within(self, cells: np.ndarray, count: int) -> np.ndarray:
        chosen = cells[self._random.integers(0, len(cells), count)]
        return chosen[:, :2] + self._random.random((count, 2)) * chosen[:, 2:]


def _land_cells(mask: np.ndarray, bounds: Tuple[float, float, float, float]) -> np.ndarray:
    """Lower left corner and size of every cell that is land: ``(n, 4)``."""
    west, south, east, north = bounds
    rows, columns = np.nonzero(mask)
    width, height = (east - west) / mask.shape[1], (north - south) / mask.shape[0]
    size = np.ones(len(rows))
    return np.column_stack(
        (west + columns * width, north - (rows + 1) * height, size * width, size * height)
    )
