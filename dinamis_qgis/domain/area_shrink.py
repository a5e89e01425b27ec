"""A smaller area of the same place: its edge taken off, or its shape scaled down."""

from __future__ import annotations

import math
from collections.abc import Callable
from decimal import Decimal
from typing import Optional, Tuple

from shapely.affinity import scale
from shapely.geometry import shape
from shapely.geometry.base import BaseGeometry

from .antimeridian import joined, polygons_of
from .area import Area, ChangeKind
from .area_remedies import simplified

Measure = Callable[[Area], Decimal]
"""Square kilometres that count of an area."""

_TRIALS = 26
"""Halvings: from the size of the area down to a few parts in a hundred million."""

_METRES_A_DEGREE = 111_320.0


def trimmed(area: Area, most: Decimal, measure: Measure) -> Optional[Area]:
    """Take as little off the edge, all round, as leaves ``most`` km²; never outside of the area.

    The distance is in degrees made square at the middle of the area; what is left is measured
    on the ellipsoid. None where it would fall into more parts than it has.
    """
    outline, squeeze = _outline(area)
    even = scale(outline, squeeze, 1, origin=(0, 0))
    west, south, east, north = even.bounds

    def cut(degrees: float) -> BaseGeometry:
        return scale(even.buffer(-degrees, 4), 1 / squeeze, 1, origin=(0, 0))

    widest = min(east - west, north - south) / 2
    found = _largest(area, cut, (0.0, widest), most, measure)
    if found is None or found[1].part_count > area.part_count:
        return None
    width, kept = found
    return area.changed(ChangeKind.BUFFERED, shape(kept.geometry), -width * _METRES_A_DEGREE)


def scaled_down(area: Area, most: Decimal, measure: Measure) -> Optional[Area]:
    """Draw the same shape smaller, round its middle, so that ``most`` km² are left."""
    outline, _ = _outline(area)
    middle = outline.centroid

    def drawn(less: float) -> BaseGeometry:
        return scale(outline, 1 - less, 1 - less, origin=middle)

    found = _largest(area, drawn, (0.0, 1.0), most, measure)
    return None if found is None else area.changed(ChangeKind.SHRUNK, shape(found[1].geometry))


def _largest(
    area: Area,
    made: Callable[[float], BaseGeometry],
    between: Tuple[float, float],
    most: Decimal,
    measure: Measure,
) -> Optional[Tuple[float, Area]]:
    """The least change after which no more than ``most`` counts, by halving."""
    least, largest = between
    best: Optional[Tuple[float, Area]] = None
    for _ in range(_TRIALS):
        middle = (least + largest) / 2
        outline = made(middle)
        if outline.is_empty or not any(polygons_of(outline)):
            largest = middle
            continue
        smaller = area.changed(ChangeKind.SHRUNK, outline)
        if measure(smaller) <= most:
            best, largest = (middle, smaller), middle
        else:
            least = middle
    return best


def _outline(area: Area) -> Tuple[BaseGeometry, float]:
    """The outline with few enough points to be tried often, and how much shorter its degrees of
    longitude are than those of latitude."""
    few = simplified(area) if area.part_count == 1 else area
    outline = joined(shape(few.geometry))
    _, south, _, north = outline.bounds
    return outline, max(0.01, math.cos(math.radians((south + north) / 2)))
