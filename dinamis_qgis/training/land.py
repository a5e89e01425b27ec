"""Land and sea, from the world map that every QGIS ships (Natural Earth)."""

from __future__ import annotations

from pathlib import Path
from typing import Optional, Tuple

import numpy as np
from osgeo import gdal, ogr, osr

Bounds = Tuple[float, float, float, float]


def land_mask(
    world_map: Path, bounds: Bounds, width: int, height: int, where: Optional[str] = None
) -> np.ndarray:
    """Burn the land into a grid; north is up.

    Args:
        bounds: west, south, east, north in degrees.
        where: SQL condition on the ``countries`` table, e.g. on its name.

    Returns:
        ``(height, width)`` booleans.
    """
    west, south, east, north = bounds
    target = gdal.GetDriverByName("MEM").Create("", width, height, 1, gdal.GDT_Byte)
    target.SetGeoTransform(
        (west, (east - west) / width, 0.0, north, 0.0, -(north - south) / height)
    )
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(4326)
    target.SetProjection(reference.ExportToWkt())
    source = ogr.Open(str(world_map))
    layer = source.GetLayerByName("countries")
    layer.SetSpatialFilterRect(west, south, east, north)
    if where:
        layer.SetAttributeFilter(where)
    gdal.RasterizeLayer(target, [1], layer, burn_values=[1])
    return target.ReadAsArray().astype(bool)


class Coast:
    """How far inland a place is, 0 out at sea to 1 inland, smooth across the shore.

    The world map is generalised to kilometres: a blurred mask leaves room for a shore drawn in
    detail where it crosses one half.
    """

    def __init__(self, world_map: Path, bounds: Bounds, margin_deg: float = 0.12) -> None:
        west, south, east, north = bounds
        self._bounds = (
            west - margin_deg,
            max(south - margin_deg, -90.0),
            east + margin_deg,
            min(north + margin_deg, 90.0),
        )
        mask = land_mask(world_map, self._bounds, 200, 200).astype(np.float32)
        for _ in range(3):
            mask = _blurred(mask, 4)
        self._inland = mask

    def at(self, longitude: np.ndarray, latitude: np.ndarray) -> np.ndarray:
        west, south, east, north = self._bounds
        rows, columns = self._inland.shape
        x = np.clip((longitude - west) / (east - west) * columns - 0.5, 0, columns - 1.001)
        y = np.clip((north - latitude) / (north - south) * rows - 0.5, 0, rows - 1.001)
        return bilinear(self._inland, x, y)


def bilinear(grid: np.ndarray, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Interpolate a grid at fractional columns ``x`` and rows ``y``, all inside it."""
    column, row = x.astype(np.int32), y.astype(np.int32)
    right, down = (x - column).astype(np.float32), (y - row).astype(np.float32)
    top = grid[row, column] * (1 - right) + grid[row, column + 1] * right
    bottom = grid[row + 1, column] * (1 - right) + grid[row + 1, column + 1] * right
    return top * (1 - down) + bottom * down


def _blurred(values: np.ndarray, radius: int) -> np.ndarray:
    """Box blur, edges repeated."""
    for axis in (0, 1):
        padding = [(radius + 1, radius) if a == axis else (0, 0) for a in (0, 1)]
        sums = np.cumsum(np.pad(values, padding, mode="edge"), axis=axis)
        size = 2 * radius + 1
        upper = np.take(sums, range(size, sums.shape[axis]), axis=axis)
        lower = np.take(sums, range(sums.shape[axis] - size), axis=axis)
        values = (upper - lower) / size
    return values
