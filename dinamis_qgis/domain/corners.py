"""Where the four corners of an image are on the ground."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any, List, Tuple

from shapely.geometry import shape

Corner = Tuple[float, float]
Corners = Tuple[Corner, Corner, Corner, Corner]
"""Upper left, upper right, lower right, lower left, as longitude and latitude."""


def image_corners(footprint: Mapping[str, Any]) -> Corners:
    """Tell which corner of a footprint is which corner of the image.

    Catalogues do not say it. Earth-observation satellites take their images by day on the
    descending half of the orbit, so the top of the image is its northern side. A footprint
    with more than four corners is replaced by the narrowest rectangle around it.
    """
    ring = _four_corners(footprint)
    middle_x = sum(x for x, _ in ring) / 4
    middle_y = sum(y for _, y in ring) / 4
    shrink = math.cos(math.radians(middle_y))

    def northness(index: int) -> float:
        (x0, y0), (x1, y1) = ring[index], ring[(index + 1) % 4]
        east = ((x0 + x1) / 2 - middle_x) * shrink
        north = (y0 + y1) / 2 - middle_y
        return north / (math.hypot(east, north) or 1)

    first = max(range(4), key=northness)
    top_start, top_end = ring[first], ring[(first + 1) % 4]
    after, before = ring[(first + 2) % 4], ring[(first + 3) % 4]
    if top_start[0] <= top_end[0]:
        return top_start, top_end, after, before
    return top_end, top_start, before, after


def _four_corners(footprint: Mapping[str, Any]) -> List[Corner]:
    polygon = shape(footprint)
    if polygon.geom_type != "Polygon" or len(polygon.exterior.coords) != 5:
        polygon = polygon.minimum_rotated_rectangle
    return [(x, y) for x, y, *_ in polygon.exterior.coords[:4]]
