"""Polygons across the 180th meridian: followed over it, cut at it, joined again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import List, Tuple

from shapely.affinity import translate
from shapely.geometry import MultiPolygon, Polygon, box
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union

from .errors import AreaOverPole

_WHOLE_TURN_DEG = 360 - 1e-6
"""An edge this long is a border of the world, as Antarctica's along the pole."""


def polygons_of(geometry: BaseGeometry) -> Iterator[Polygon]:
    """The polygons of any geometry, however deep, without the empty ones."""
    if isinstance(geometry, Polygon):
        if not geometry.is_empty:
            yield geometry
    else:
        for part in getattr(geometry, "geoms", ()):
            yield from polygons_of(part)


def as_one(polygons: Sequence[Polygon]) -> BaseGeometry:
    return polygons[0] if len(polygons) == 1 else MultiPolygon(polygons)


def followed(polygon: Polygon) -> Polygon:
    """Let longitudes run on past 180 where an edge jumps by more than half a turn.

    Such an edge goes the short way: from 170 to -170 is twenty degrees, not 340.

    Raises:
        AreaOverPole: the outline goes round a pole.
    """
    west, _, east, _ = polygon.bounds
    if east - west <= 180:
        return polygon
    outside = _followed_ring(polygon.exterior.coords)
    holes = [_followed_ring(ring.coords) for ring in polygon.interiors]
    west, _, east, _ = Polygon(outside).bounds
    return Polygon(outside, [_moved_between(hole, west, east) for hole in holes])


def split(geometry: BaseGeometry) -> BaseGeometry:
    """Cut at 180 degrees what lies past it, and bring it back between -180 and 180."""
    west, _, east, _ = geometry.bounds
    if west >= -180 and east <= 180:
        return geometry
    pieces: List[Polygon] = []
    for turn in range(int((west + 180) // 360), int((east + 180) // 360) + 1):
        window = box(turn * 360 - 180, -90, turn * 360 + 180, 90)
        inside = polygons_of(geometry.intersection(window))
        pieces.extend(_clamped(translate(piece, -360 * turn)) for piece in inside)
    return as_one(tuple(polygons_of(unary_union(pieces))))


def joined(geometry: BaseGeometry) -> BaseGeometry:
    """Undo ``split``: longitudes run on past 180 where parts meet there."""
    if not is_split(geometry):
        return geometry
    parts = [
        translate(part, 360) if part.bounds[0] < 0 and part.bounds[2] < 180 else part
        for part in polygons_of(geometry)
    ]
    return as_one(tuple(polygons_of(unary_union(parts))))


def is_split(geometry: BaseGeometry) -> bool:
    """Whether parts touch the 180th meridian from both sides, and none goes round the world."""
    boxes = [part.bounds for part in polygons_of(geometry)]
    return (
        any(box[0] == -180 for box in boxes)
        and any(box[2] == 180 for box in boxes)
        and not any(box[2] - box[0] >= 180 for box in boxes)
    )


def _followed_ring(coords: Sequence[Sequence[float]]) -> List[Tuple[float, float]]:
    turns = 0
    ring: List[Tuple[float, float]] = []
    before = coords[0][0]
    for longitude, latitude, *_ in coords:
        if 180 < abs(longitude - before) < _WHOLE_TURN_DEG:
            turns += 1 if longitude < before else -1
        ring.append((longitude + 360 * turns, latitude))
        before = longitude
    if turns:
        raise AreaOverPole(f"{len(ring)} points round a pole")
    return ring


def _moved_between(
    ring: List[Tuple[float, float]], west: float, east: float
) -> List[Tuple[float, float]]:
    """A hole starts on its own turn of the world: bring it to that of its polygon."""
    middle = sum(x for x, _ in ring) / len(ring)
    turn = round(((west + east) / 2 - middle) / 360)
    return [(x + 360 * turn, y) for x, y in ring]


def _clamped(polygon: Polygon) -> Polygon:
    """Put back on the meridian what rounding left beside it."""

    def ring(coords: Sequence[Sequence[float]]) -> List[Tuple[float, float]]:
        return [(min(180.0, max(-180.0, x)), y) for x, y, *_ in coords]

    return Polygon(ring(polygon.exterior.coords), [ring(hole.coords) for hole in polygon.interiors])
