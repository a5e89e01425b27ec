"""Which footprints meet an area: exact, and quick for the whole catalogue."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Tuple

import numpy as np
from shapely.geometry import Polygon, box, shape
from shapely.geometry.base import BaseGeometry
from shapely.prepared import PreparedGeometry, prep

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
        certain, rows = _sorted_by_grid(columns, wanted, rows)
        mask = np.zeros(len(among), bool)
        mask[certain] = True
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


def _sorted_by_grid(
    columns: Columns, wanted: BaseGeometry, rows: np.ndarray
) -> Tuple[np.ndarray, np.ndarray]:
    """Rows that certainly meet the area, and rows to look at more closely.

    A corner in a cell that lies inside the area is certain; a footprint whose bounds touch
    only cells outside it is left out.
    """
    west, south, east, north = wanted.bounds
    inside, outside = _cells(prep(wanted), (west, south, east, north))

    def column_of(longitude: np.ndarray) -> np.ndarray:
        return np.floor((longitude - west) / (east - west) * _CELLS).astype(np.int64)

    def row_of(latitude: np.ndarray) -> np.ndarray:
        return np.floor((latitude - south) / (north - south) * _CELLS).astype(np.int64)

    corners = columns["corners"][rows]
    x, y = column_of(corners[:, :, 0]), row_of(corners[:, :, 1])
    is_on_grid = (x >= 0) & (x < _CELLS) & (y >= 0) & (y < _CELLS)
    last = _CELLS - 1
    hit = inside[np.clip(y, 0, last), np.clip(x, 0, last)] & is_on_grid
    certain = hit.any(axis=1)
    # Sums over rectangles of cells, from sums over everything below and left of them.
    sums = np.zeros((_CELLS + 1, _CELLS + 1), np.int64)
    sums[1:, 1:] = (~outside).cumsum(axis=0).cumsum(axis=1)
    left = np.clip(column_of(columns["west"][rows]), 0, last)
    right = np.clip(column_of(columns["east"][rows]), 0, last) + 1
    bottom = np.clip(row_of(columns["south"][rows]), 0, last)
    top = np.clip(row_of(columns["north"][rows]), 0, last) + 1
    touched = sums[top, right] - sums[bottom, right] - sums[top, left] + sums[bottom, left]
    return rows[certain], rows[~certain & (touched > 0)]


def _cells(
    prepared: PreparedGeometry, bounds: Tuple[float, float, float, float]
) -> Tuple[np.ndarray, np.ndarray]:
    """Which cells of a grid over the bounds lie inside the area, and which outside."""
    west, south, east, north = bounds
    width, height = (east - west) / _CELLS, (north - south) / _CELLS
    inside = np.zeros((_CELLS, _CELLS), bool)
    outside = np.zeros((_CELLS, _CELLS), bool)
    for row in range(_CELLS):
        for column in range(_CELLS):
            left, bottom = west + column * width, south + row * height
            cell = box(left, bottom, left + width, bottom + height)
            inside[row, column] = prepared.contains(cell)
            outside[row, column] = not prepared.intersects(cell)
    return inside, outside
