"""Repairs outlines that cross themselves, as the one who drew them meant them."""

from __future__ import annotations

from collections.abc import Sequence

from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union
from shapely.validation import make_valid

from .antimeridian import polygons_of


def repaired(polygons: Sequence[Polygon]) -> BaseGeometry:
    """Give every loop of an outline its surface; holes stay holes, overlaps count once."""
    return unary_union([_repaired(polygon) for polygon in polygons])


def _repaired(polygon: Polygon) -> BaseGeometry:
    if polygon.is_valid:
        return polygon
    holes = [_surface(Polygon(ring)) for ring in polygon.interiors]
    return _surface(Polygon(polygon.exterior)).difference(unary_union(holes))


def _surface(ring: Polygon) -> BaseGeometry:
    """What a ring without holes encloses.

    ``make_valid`` alone takes a loop inside the outline for a hole; ``buffer(0)`` alone loses
    the loops that turn the other way.
    """
    if ring.is_valid:
        return ring
    return unary_union([*polygons_of(make_valid(ring)), *polygons_of(ring.buffer(0))])
