"""Which footprints meet an area: exact, and quick for the whole catalogue."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from shapely.geometry import Polygon, box, shape
from shapely.geometry.base import BaseGeometry
from shapely.prepared import prep

from .http import Refusal
from .scenes import Columns

_FEW = 400
"""Up to this many candidates, testing each one is quicker than drawing the area on a grid."""

_CELLS = 40

Mask = np.ndarray


def intersecting(columns: Columns, geometry: Mapping[str, Any], among: Mask) -> Mask:
    """Of the scenes in ``among``, those whose footprint meets a GeoJSON geometry.

    Raises:
        Refusal: 400, it is not a geometry.
    """
    try:
        wanted = shape(geometry)
        bounds = wanted.bounds
        west, south, east, north = bounds
    except (ValueError, TypeError, KeyError, AttributeError, IndexError) as error:
        raise Refusal(400, f"not a geometry: {error}") from error
    if not wanted.is_valid:
        wanted = wanted.buffer(0)
    mask = among & in_box(columns, west, south, east, north)
    rows = np.nonzero(mask)[0]
    if len(rows) > _FEW and east > west and north > south:
        grid = _AreaGrid(wanted)
        certain = grid.has_corner_inside(columns, rows)
        doubtful = grid.may_touch(columns, rows) & ~certain
        mask = np.zeros(len(among), bool)
        mask[rows[certain]] = True
        rows = rows[doubtful]
    prepared = prep(wanted)
    for row in rows:
        mask[row] = prepared.intersects(Polygon(columns["corners"][row].tolist()))
    return mask


def in_box(columns: Columns, west: float, south: float, east: float, north: float) -> Mask:
    """Scenes whose bounds meet a box; one that crosses the antimeridian has west > east."""
    latitude = (columns["south"] <= north) & (columns["north"] >= south)
    if west > east:
        longitude = (columns["east"] >= west) | (columns["west"] <= east)
    else:
        longitude = (columns["west"] <= east) & (columns["east"] >= west)
    return latitude & longitude


class _AreaGrid:
    """An area drawn on a grid over its bounds: cells inside it, outside it, or on its edge."""

    def __init__(self, area: BaseGeometry) -> None:
        self._west, self._south, east, north = area.bounds
        self._width = (east - self._west) / _CELLS
        self._height = (north - self._south) / _CELLS
        self._inside = np.zeros((_CELLS, _CELLS), bool)
        touched = np.zeros((_CELLS, _CELLS), bool)
        prepared = prep(area)
        for row in range(_CELLS):
            for column in range(_CELLS):
                cell = self._cell(row, column)
                touched[row, column] = prepared.intersects(cell)
                self._inside[row, column] = touched[row, column] and prepared.contains(cell)
        # Over everything below and left: the sum over any rectangle of cells is four look-ups.
        self._sums = np.zeros((_CELLS + 1, _CELLS + 1), np.int64)
        self._sums[1:, 1:] = touched.cumsum(axis=0).cumsum(axis=1)

    def has_corner_inside(self, columns: Columns, rows: np.ndarray) -> Mask:
        """Footprints that certainly meet the area."""
        corners = columns["corners"][rows]
        x, y = self._column(corners[:, :, 0]), self._row(corners[:, :, 1])
        is_on_grid = (x >= 0) & (x < _CELLS) & (y >= 0) & (y < _CELLS)
        x, y = np.clip(x, 0, _CELLS - 1), np.clip(y, 0, _CELLS - 1)
        return (self._inside[y, x] & is_on_grid).any(axis=1)

    def may_touch(self, columns: Columns, rows: np.ndarray) -> Mask:
        """Footprints whose bounds touch more than cells outside the area."""
        left = np.clip(self._column(columns["west"][rows]), 0, _CELLS - 1)
        right = np.clip(self._column(columns["east"][rows]), 0, _CELLS - 1) + 1
        bottom = np.clip(self._row(columns["south"][rows]), 0, _CELLS - 1)
        top = np.clip(self._row(columns["north"][rows]), 0, _CELLS - 1) + 1
        sums = self._sums
        return sums[top, right] - sums[bottom, right] - sums[top, left] + sums[bottom, left] > 0

    def _cell(self, row: int, column: int) -> BaseGeometry:
        west = self._west + column * self._width
        south = self._south + row * self._height
        return box(west, south, west + self._width, south + self._height)

    def _column(self, longitude: np.ndarray) -> np.ndarray:
        return np.floor((longitude - self._west) / self._width).astype(np.int64)

    def _row(self, latitude: np.ndarray) -> np.ndarray:
        return np.floor((latitude - self._south) / self._height).astype(np.int64)
