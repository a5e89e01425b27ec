"""Areas on the WGS 84 ellipsoid."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import Tuple

from shapely.geometry import Polygon

_EQUATORIAL_RADIUS_M = 6378137.0
_FLATTENING = 1 / 298.257223563
_SQUARED = _FLATTENING * (2 - _FLATTENING)
_ECCENTRICITY = math.sqrt(_SQUARED)
_LONGEST_STEP_DEG = 0.05


def polygon_km2(polygon: Polygon) -> float:
    """Area on the WGS 84 ellipsoid, edges straight in longitude/latitude.

    The ring is carried to the Lambert cylindrical equal-area projection of the ellipsoid
    (Snyder, *Map Projections, a Working Manual*, USGS PP 1395, 1987, eq. 3-12 and 10-15),
    where the planar area is the true one.
    """
    outside = _ring_m2(polygon.exterior.coords)
    return (outside - sum(_ring_m2(ring.coords) for ring in polygon.interiors)) / 1e6


def _ring_m2(coords: Sequence[Sequence[float]]) -> float:
    projected = [_equal_area(*point) for point in _densified(coords)]
    twice = sum(
        x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in zip(projected, projected[1:] + projected[:1])
    )
    return abs(twice) / 2


def _equal_area(longitude: float, latitude: float) -> Tuple[float, float]:
    sine = math.sin(math.radians(latitude))
    q = (1 - _SQUARED) * (
        sine / (1 - _SQUARED * sine * sine) + math.atanh(_ECCENTRICITY * sine) / _ECCENTRICITY
    )
    return _EQUATORIAL_RADIUS_M * math.radians(longitude), _EQUATORIAL_RADIUS_M * q / 2


def _densified(coords: Sequence[Sequence[float]]) -> Iterator[Tuple[float, float]]:
    """Cut long edges; only along the meridians, where the projection is not linear."""
    for (x0, y0, *_), (x1, y1, *_) in zip(coords, coords[1:]):
        steps = max(1, math.ceil(abs(y1 - y0) / _LONGEST_STEP_DEG))
        for step in range(steps):
            yield x0 + (x1 - x0) * step / steps, y0 + (y1 - y0) * step / steps
