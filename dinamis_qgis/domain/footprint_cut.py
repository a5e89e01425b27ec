"""Footprints of scenes, cut at the 180th meridian."""

from __future__ import annotations

from collections.abc import Sequence
from typing import List, Tuple

from shapely.geometry import Polygon

from .antimeridian import as_one, followed, polygons_of, split
from .area_repair import repaired
from .errors import AreaOverPole

Rings = List[List[Tuple[float, float]]]
"""A polygon as GeoJSON lists it: its outline, then its holes."""

_NO_IMAGE_DEG = 30.0
"""No image is a strip that is narrower than this, with a straight side, south to north, longer."""


def cut_rings(polygons: Sequence[Rings]) -> List[Rings]:
    """Polygons cut at 180 degrees; those that cannot be cut stay as they are.

    One that crosses itself is repaired first: two corners the wrong way round are enough for
    that, and left as it is it would lie round the world.
    """
    shapes = [Polygon(rings[0], rings[1:]) for rings in polygons]
    try:
        parts = [shape if _is_of_the_world(shape) else followed(shape) for shape in shapes]
    except AreaOverPole:
        return list(polygons)
    whole = as_one(parts)
    cut = polygons_of(split(whole if whole.is_valid else repaired(parts)))
    # Nothing is left where latitudes are beyond the poles, as in items that swap the axes.
    return [_rings_of(part) for part in cut] or list(polygons)


def _rings_of(part: Polygon) -> Rings:
    return [list(ring.coords) for ring in (part.exterior, *part.interiors)]


def _is_of_the_world(shape: Polygon) -> bool:
    """Whether 358 degrees of longitude are meant, and not two across the meridian."""
    west, _, east, _ = shape.bounds
    if east - west < 360 - _NO_IMAGE_DEG:
        return False
    latitudes = [point[1] for point in shape.exterior.coords]
    sides = zip(latitudes, latitudes[1:])
    return any(abs(south - north) > _NO_IMAGE_DEG for south, north in sides)
