"""Where the four corners of an image are on the ground."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from typing import Any, List, Tuple

from shapely.geometry import MultiPoint, Polygon

from .errors import UnexpectedReply

Corner = Tuple[float, float]
Corners = Tuple[Corner, Corner, Corner, Corner]
"""Upper left, upper right, lower right, lower left, as longitude and latitude."""

_LEAST_SHARE = 0.999
"""Of the footprint that four of its corners must hold to be the image's."""


def image_corners(footprint: Mapping[str, Any], up_deg: float = 0.0) -> Corners:
    """Tell which corner of a footprint is which corner of the image.

    Neither where its ring starts nor which way it turns says anything: the top is the side that
    lies most towards ``up_deg``, and the others follow clockwise, since no image is a mirror
    image. Points that add no corner are left out; when there are more than four corners, or
    fewer, the narrowest rectangle around the footprint stands for it. Over the antimeridian,
    longitudes go on beyond 180°.

    Args:
        up_deg: where the top of the image is, clockwise from north.

    Raises:
        UnexpectedReply: the footprint has no area.
    """
    hull = MultiPoint(sorted(set(_unwrapped(footprint)))).convex_hull
    if not isinstance(hull, Polygon):
        raise UnexpectedReply("a footprint without an area")
    ring = _clockwise(list(hull.exterior.coords)[:-1])
    four = _main_four(ring)
    return _from_the_top(four if four else _rectangle(ring), math.radians(up_deg))


def _points(footprint: Mapping[str, Any]) -> Iterator[Corner]:
    """Those of the outer rings, without heights."""
    coordinates = footprint["coordinates"]
    for polygon in coordinates if footprint["type"] == "MultiPolygon" else [coordinates]:
        for longitude, latitude, *_ in polygon[0]:
            yield float(longitude), float(latitude)


def _unwrapped(footprint: Mapping[str, Any]) -> List[Corner]:
    """The points side by side, also where the footprint crosses the antimeridian."""
    points = list(_points(footprint))
    longitudes = [longitude for longitude, _ in points]
    if max(longitudes) - min(longitudes) <= 180:
        return points
    turned = [(x + 360 if x < 0 else x, y) for x, y in points]
    middle = (min(x for x, _ in turned) + max(x for x, _ in turned)) / 2
    return [(x - 360, y) for x, y in turned] if middle > 180 else turned


def _clockwise(ring: List[Corner]) -> List[Corner]:
    """The same ring from its most northern point, clockwise: what follows depends on no order."""
    if _area(ring) > 0:
        ring = ring[::-1]
    first = min(range(len(ring)), key=lambda index: (-ring[index][1], ring[index][0]))
    return ring[first:] + ring[:first]


def _main_four(ring: List[Corner]) -> List[Corner]:
    """The four corners of a ring with some points more along its sides; none if it is not so."""
    left = list(ring)
    while len(left) > 4:
        # ring[i - 1], ring[i], ring[i + 1]: the point that takes least away goes first.
        triangles = [
            abs(_area([left[i - 1], left[i], left[(i + 1) % len(left)]])) for i in range(len(left))
        ]
        del left[triangles.index(min(triangles))]
    is_enough = len(left) == 4 and _area(left) / _area(ring) >= _LEAST_SHARE
    return left if is_enough else []


def _rectangle(ring: List[Corner]) -> List[Corner]:
    """The narrowest rectangle, on the ground rather than in degrees."""
    shrink = _shrink(ring)
    # Points closer than any picture's make shapely 1.8 divide by nothing.
    hull = MultiPoint([(round(x * shrink, 12), round(y, 12)) for x, y in ring]).convex_hull
    if not isinstance(hull, Polygon):
        raise UnexpectedReply("a footprint without an area")
    flat = hull.minimum_rotated_rectangle
    return _clockwise([(x / shrink, y) for x, y in list(flat.exterior.coords)[:4]])


def _from_the_top(ring: List[Corner], up: float) -> Corners:
    middle_x, middle_y = sum(x for x, _ in ring) / 4, sum(y for _, y in ring) / 4
    shrink = _shrink(ring)

    def height(index: int) -> float:
        (x0, y0), (x1, y1) = ring[index], ring[(index + 1) % 4]
        east, north = ((x0 + x1) / 2 - middle_x) * shrink, (y0 + y1) / 2 - middle_y
        return (east * math.sin(up) + north * math.cos(up)) / (math.hypot(east, north) or 1)

    top = max(range(4), key=height)
    upper_left, upper_right, lower_right, lower_left = ring[top:] + ring[:top]
    return upper_left, upper_right, lower_right, lower_left


def _shrink(ring: List[Corner]) -> float:
    """A degree of longitude, in degrees of latitude."""
    latitude = sum(y for _, y in ring) / len(ring)
    return max(math.cos(math.radians(latitude)), 0.001)


def _area(ring: List[Corner]) -> float:
    """In square degrees; positive when counter-clockwise."""
    x0, y0 = ring[0]
    moved = [(x - x0, y - y0) for x, y in ring]  # small differences keep their digits
    pairs = zip(moved, moved[1:] + moved[:1])
    return sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in pairs) / 2
