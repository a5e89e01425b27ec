"""The map grid of an ortho-rectified training product."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Tuple

import numpy as np
from osgeo import osr

from .land import bilinear
from .scene import TrainingScene

MOST_PIXELS = 2048
"""Along the longest side: products cover the whole scene, at a coarser spacing if need be."""

_LEGAL = (
    # west, south, east, north, EPSG: the legal systems of the French territories
    (-5.3, 41.2, 9.8, 51.2, 2154),
    (-55.0, 1.9, -51.2, 6.2, 2972),
    (55.0, -21.6, 56.0, -20.7, 2975),
    (-63.2, 14.2, -60.7, 18.2, 5490),
    (44.9, -13.1, 45.4, -12.5, 4471),
    (163.4, -23.0, 168.4, -19.4, 3163),
)
_NODES = 17


def legal_epsg(longitude: float, latitude: float) -> int:
    """The projected system that IGN delivers a place in; UTM elsewhere."""
    for west, south, east, north, code in _LEGAL:
        if west <= longitude <= east and south <= latitude <= north:
            return code
    zone = int((longitude + 180) // 6) % 60 + 1
    return (32600 if latitude >= 0 else 32700) + zone


@dataclass(frozen=True)
class OrthoGrid:
    """A north-up grid around a scene."""

    epsg: int
    west: float
    north: float
    spacing: float
    columns: int
    rows: int

    @classmethod
    def around(cls, scene: TrainingScene) -> OrthoGrid:
        middle = np.mean(scene.corners, axis=0)
        epsg = legal_epsg(float(middle[0]), float(middle[1]))
        to_map = _transformation(4326, epsg)
        points = np.array([to_map.TransformPoint(*corner)[:2] for corner in scene.corners])
        (west, south), (east, north) = points.min(axis=0), points.max(axis=0)
        spacing = _spacing(max(east - west, north - south), scene.native_m)
        step = spacing * 8  # whole multispectral pixels in each of two tiles
        west, north = math.floor(west / step) * step, math.ceil(north / step) * step
        columns = math.ceil((east - west) / step) * 8
        rows = math.ceil((north - south) / step) * 8
        return cls(epsg, west, north, spacing, columns, rows)

    def coarser(self) -> OrthoGrid:
        """The grid of the multispectral bands: four times the spacing, same corner."""
        return OrthoGrid(
            self.epsg, self.west, self.north, self.spacing * 4, self.columns // 4, self.rows // 4
        )

    def places(self) -> GridPlaces:
        return GridPlaces(self)


class GridPlaces:
    """Longitude and latitude of pixels, interpolated between exactly transformed nodes."""

    def __init__(self, grid: OrthoGrid) -> None:
        self._grid = grid
        to_degrees = _transformation(grid.epsg, 4326)
        across = np.linspace(0, grid.columns, _NODES) * grid.spacing + grid.west
        down = grid.north - np.linspace(0, grid.rows, _NODES) * grid.spacing
        nodes = [to_degrees.TransformPoint(x, y)[:2] for y in down for x in across]
        both = np.array(nodes, np.float64).reshape(_NODES, _NODES, 2)
        self._longitude, self._latitude = both[..., 0], both[..., 1]

    def rows(self, first: int, count: int) -> Tuple[np.ndarray, np.ndarray]:
        """Centres of the pixels of some rows."""
        last = _NODES - 1.000001
        x = (np.arange(self._grid.columns) + 0.5) / self._grid.columns * last
        y = (np.arange(first, first + count) + 0.5) / self._grid.rows * last
        column, row = np.meshgrid(x, y)
        return _precise(self._longitude, column, row), _precise(self._latitude, column, row)


def _precise(grid: np.ndarray, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Bilinear interpolation that keeps millimetres: of the distance to the first node."""
    return grid[0, 0] + bilinear(grid - grid[0, 0], x, y).astype(np.float64)


def _spacing(longest_m: float, native_m: float) -> float:
    coarse = longest_m / MOST_PIXELS
    return native_m if coarse <= native_m else math.ceil(coarse * 2) / 2


def _transformation(source: int, target: int) -> osr.CoordinateTransformation:
    systems = []
    for code in (source, target):
        system = osr.SpatialReference()
        system.ImportFromEPSG(code)
        system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        systems.append(system)
    return osr.CoordinateTransformation(*systems)
