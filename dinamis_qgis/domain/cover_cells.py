"""An area as cells of equal size, and which of them a shape sees, as bits."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import List, Tuple

from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry

from .antimeridian import polygons_of

CELLS = 1000
"""About how many an area has: a part of it smaller than one may be missed."""

_MOST_ROWS = 4000


class CoverCells:
    """The middles of a grid over an area, as wide in longitude and as high in sin(latitude).

    Such cells are equal in size on the sphere (Lambert's cylindrical projection), and within
    0.7 % on the ellipsoid.
    """

    def __init__(self, outline: BaseGeometry, cells: int = CELLS) -> None:
        west, south, east, north = outline.bounds
        self._west, self._bottom = west, _sine(south)
        self._wide, self._high = east - west, _sine(north) - self._bottom
        box = math.radians(self._wide) * self._high
        inside = sum(map(_sphere_size, polygons_of(outline)))
        across = math.radians(self._wide) * math.cos(math.radians((south + north) / 2))
        along = math.radians(north - south)
        # A thin area fills little of its bounds: more cells there for as many inside.
        wanted = min(_MOST_ROWS * 8, cells * box / inside) if inside else cells
        self._columns = max(1, round(math.sqrt(wanted * across / along)))
        self._rows = min(_MOST_ROWS, max(1, round(wanted / self._columns)))
        self.inside = self.seen(outline)
        """The cells of the area itself."""

    def seen(self, geometry: BaseGeometry) -> int:
        """The bits of the cells whose middle is inside."""
        return sum_of(self._polygon(polygon) for polygon in polygons_of(geometry))

    def _polygon(self, polygon: Polygon) -> int:
        edges = [
            edge
            for ring in (polygon.exterior, *polygon.interiors)
            for edge in zip(ring.coords, ring.coords[1:])
        ]
        _, south, _, north = polygon.bounds
        found = 0
        for row in range(self._row(south), min(self._rows - 1, self._row(north)) + 1):
            latitude = self._latitude(row)
            crossings = sorted(_crossings(edges, latitude))
            for enter, leave in zip(crossings[::2], crossings[1::2]):
                found |= self._run(enter, leave) << (row * self._columns)
        return found

    def _run(self, enter: float, leave: float) -> int:
        """The columns whose middles lie between two longitudes."""
        step = self._wide / self._columns
        first = max(0, math.ceil((enter - self._west) / step - 0.5))
        last = min(self._columns - 1, math.floor((leave - self._west) / step - 0.5))
        return ((1 << (last - first + 1)) - 1) << first if last >= first else 0

    def _row(self, latitude: float) -> int:
        """The first row whose middle is not below."""
        height = (_sine(latitude) - self._bottom) / self._high * self._rows
        return max(0, math.ceil(height - 0.5 - 1e-9))

    def _latitude(self, row: int) -> float:
        sine = self._bottom + (row + 0.5) / self._rows * self._high
        return math.degrees(math.asin(max(-1.0, min(1.0, sine))))


def sum_of(numbers: Iterator[int]) -> int:
    """All the bits of all of them."""
    found = 0
    for number in numbers:
        found |= number
    return found


def _crossings(edges: List[Tuple[Tuple[float, ...], Tuple[float, ...]]], at: float) -> List[float]:
    return [
        x0 + (x1 - x0) * (at - y0) / (y1 - y0)
        for (x0, y0, *_), (x1, y1, *_) in edges
        if (y0 <= at) != (y1 <= at)
    ]


def _sine(latitude: float) -> float:
    return math.sin(math.radians(latitude))


def _sphere_size(polygon: Polygon) -> float:
    """Of a polygon, on a sphere of radius 1; enough to choose a grid by."""
    _, south, _, north = polygon.bounds
    return math.radians(1) ** 2 * polygon.area * math.cos(math.radians((south + north) / 2))
