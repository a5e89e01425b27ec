"""The area of interest: a polygon, its size on the ellipsoid, and whether it can be ordered."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Dict, Tuple

from shapely.geometry import MultiPolygon, Polygon, mapping, shape
from shapely.geometry.base import BaseGeometry

from .errors import AreaUnreadable

MAX_ORDER_VERTICES = 999
"""Airbus's rule for the area of an order."""

_EQUATORIAL_RADIUS_M = 6378137.0
_FLATTENING = 1 / 298.257223563
_LONGEST_STEP_DEG = 0.05


@dataclass(frozen=True)
class Area:
    """A polygon in longitude/latitude (WGS 84), valid and not empty."""

    geometry: Mapping[str, Any]
    """GeoJSON Polygon or MultiPolygon."""

    km2: float
    """On the WGS 84 ellipsoid."""

    name: str = ""
    was_repaired: bool = False

    @classmethod
    def from_geojson(cls, geometry: Mapping[str, Any], name: str = "") -> Area:
        """Take the polygons of a GeoJSON geometry, repaired where they cross themselves.

        Raises:
            AreaUnreadable: no polygon, or nothing left of it.
        """
        try:
            given = shape(geometry)
            is_valid = given.is_valid
            polygons = tuple(_polygons(given if is_valid else given.buffer(0)))
        except (ValueError, TypeError, KeyError, AttributeError, IndexError) as error:
            raise AreaUnreadable(f"{name or 'geometry'}: {error}") from error
        if not polygons:
            raise AreaUnreadable(f"{name or 'geometry'}: no polygon")
        merged = polygons[0] if len(polygons) == 1 else MultiPolygon(polygons)
        west, south, east, north = merged.bounds
        if west < -360 or east > 360 or south < -90 or north > 90:
            raise AreaUnreadable(f"{name or 'geometry'}: not in degrees")
        size = sum(map(polygon_km2, polygons))
        if size <= 0:
            raise AreaUnreadable(f"{name or 'geometry'}: empty")
        return cls(_plain(mapping(merged)), size, name, not is_valid)

    @property
    def bounds(self) -> Tuple[float, float, float, float]:
        """West, south, east, north in degrees."""
        west, south, east, north = shape(self.geometry).bounds
        return west, south, east, north

    @property
    def vertex_count(self) -> int:
        return sum(len(polygon.exterior.coords) - 1 for polygon in _polygons(shape(self.geometry)))

    def order_problems(self) -> Tuple[str, ...]:
        """Why a supplier would refuse it: of ``parts``, ``holes``, ``vertices``."""
        polygons = tuple(_polygons(shape(self.geometry)))
        problems = []
        if len(polygons) > 1:
            problems.append("parts")
        if any(polygon.interiors for polygon in polygons):
            problems.append("holes")
        if self.vertex_count > MAX_ORDER_VERTICES:
            problems.append("vertices")
        return tuple(problems)


def geometry_km2(geometry: Mapping[str, Any]) -> float:
    """Area of a GeoJSON geometry on the WGS 84 ellipsoid."""
    return sum(map(polygon_km2, _polygons(shape(geometry))))


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
    squared = _FLATTENING * (2 - _FLATTENING)
    eccentricity = math.sqrt(squared)
    sine = math.sin(math.radians(latitude))
    q = (1 - squared) * (
        sine / (1 - squared * sine * sine) + math.atanh(eccentricity * sine) / eccentricity
    )
    return _EQUATORIAL_RADIUS_M * math.radians(longitude), _EQUATORIAL_RADIUS_M * q / 2


def _densified(coords: Sequence[Sequence[float]]) -> Iterator[Tuple[float, float]]:
    for (x0, y0, *_), (x1, y1, *_) in zip(coords, coords[1:]):
        steps = max(1, math.ceil(max(abs(x1 - x0), abs(y1 - y0)) / _LONGEST_STEP_DEG))
        for step in range(steps):
            yield x0 + (x1 - x0) * step / steps, y0 + (y1 - y0) * step / steps


def _polygons(geometry: BaseGeometry) -> Iterator[Polygon]:
    if isinstance(geometry, Polygon):
        if not geometry.is_empty:
            yield geometry
    else:
        for part in getattr(geometry, "geoms", ()):
            yield from _polygons(part)


def _plain(geometry: Mapping[str, Any]) -> Dict[str, Any]:
    """GeoJSON in lists and two dimensions, so that it compares and serialises the same."""

    def lists(value: Any) -> Any:
        if value and isinstance(value[0], (int, float)):
            return [float(value[0]), float(value[1])]
        return [lists(part) for part in value]

    return {"type": geometry["type"], "coordinates": lists(geometry["coordinates"])}
