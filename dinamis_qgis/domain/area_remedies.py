"""What makes an area one that can be ordered, and what each costs."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Optional, Tuple

from shapely.affinity import scale
from shapely.geometry import Polygon, shape
from shapely.geometry.base import BaseGeometry

from .antimeridian import as_one, joined, polygons_of
from .area import MAX_ORDER_VERTICES, Area, ChangeKind
from .ellipsoid import polygon_km2
from .errors import AreaNotOrderable

_TRIALS = 30
"""Halvings of the tolerance: from the width of the area to far below a millimetre."""


def remedies(area: Area) -> Tuple[Area, ...]:
    """The same area in every way that brings it nearer to an order; none if it can be ordered.

    The last change of each says what was done and what it cost.
    """
    return tuple(_remedies(area))


def without_holes(area: Area) -> Area:
    """Fill the holes."""
    filled = [Polygon(polygon.exterior) for polygon in polygons_of(_outline(area))]
    return area.changed(ChangeKind.HOLES_FILLED, as_one(filled))


def largest_part(area: Area) -> Area:
    """Keep the largest part; across the 180th meridian, the larger side."""
    parts = polygons_of(shape(area.geometry))
    return area.changed(ChangeKind.LARGEST_KEPT, max(parts, key=polygon_km2))


def surrounded(area: Area) -> Area:
    """Put one outline, without dents, round all the parts."""
    return area.changed(ChangeKind.SURROUNDED, _outline(area).convex_hull)


def simplified(area: Area, most: int = MAX_ORDER_VERTICES) -> Area:
    """Leave out the points that matter least, until ``most`` or fewer are left.

    Raises:
        AreaNotOrderable: there are too many parts for so few points.
    """
    if area.vertex_count <= most:
        return area
    outline = _outline(area)
    west, south, east, north = outline.bounds
    # A degree of longitude is shorter than one of latitude: measure both alike.
    squeeze = max(0.01, math.cos(math.radians((south + north) / 2)))
    even = scale(outline, squeeze, 1, origin=(0, 0))
    finest: Optional[Area] = None
    least, largest = 0.0, max(east - west, north - south)
    for _ in range(_TRIALS):
        tolerance = (least + largest) / 2
        simple = scale(even.simplify(tolerance), 1 / squeeze, 1, origin=(0, 0))
        made = area.changed(ChangeKind.SIMPLIFIED, simple) if _count(simple) <= most else None
        if made is not None and made.vertex_count <= most:
            finest, largest = made, tolerance
        else:
            least = tolerance
    if finest is None:
        raise AreaNotOrderable(f"{area.part_count} parts, {area.vertex_count} points")
    return finest


def _remedies(area: Area) -> Iterator[Area]:
    problems = area.order_problems()
    if "holes" in problems:
        yield without_holes(area)
    if "parts" in problems:
        yield largest_part(area)
        if not area.is_across_antimeridian:
            yield surrounded(area)
    if "vertices" in problems and 3 * area.part_count <= MAX_ORDER_VERTICES:
        yield simplified(area)


def _outline(area: Area) -> BaseGeometry:
    return joined(shape(area.geometry))


def _count(geometry: BaseGeometry) -> int:
    return sum(len(polygon.exterior.coords) - 1 for polygon in polygons_of(geometry))
