"""What each scene sees of an area."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Callable, List, Optional, Tuple

from shapely.affinity import translate
from shapely.errors import ShapelyError
from shapely.geometry import Polygon, shape
from shapely.geometry.base import BaseGeometry
from shapely.prepared import prep

from .antimeridian import as_one, followed, joined, polygons_of
from .area import Area
from .area_repair import repaired
from .ellipsoid import polygon_km2
from .errors import AreaUnreadable
from .geojson import shape_of
from .scene import Scene

Check = Callable[[], None]
"""Raises to stop what is under way."""


def go_on() -> None:
    """Never stop."""


@dataclass(frozen=True)
class Overlap:
    """The part of an area that one scene sees."""

    scene: Scene
    shape: BaseGeometry
    """Valid, not empty; in degrees, longitudes running on past 180 where the area crosses it."""

    is_whole: bool = False
    """Whether it is the whole area."""


@dataclass(frozen=True)
class Overlaps:
    """The scenes that see something of an area, in the order they were given."""

    outline: BaseGeometry
    """The area, in the degrees of the overlaps."""

    seen: Tuple[Overlap, ...]
    unreadable: Tuple[str, ...] = ()
    """Names of the scenes whose footprint is no polygon, or goes round a pole."""


def overlaps(area: Area, scenes: Iterable[Scene], check: Check = go_on) -> Overlaps:
    """Cut every footprint at the area's border; those outside are left out."""
    outline = joined(shape(area.geometry))
    prepared = prep(outline)
    seen: List[Overlap] = []
    unreadable: List[str] = []
    for scene in scenes:
        check()
        try:
            footprint = footprint_near(scene, outline)
            if footprint is None or not prepared.intersects(footprint):
                continue
            if footprint.contains(outline):
                seen.append(Overlap(scene, outline, True))
                continue
            inside = footprint if prepared.contains(footprint) else _both(outline, footprint)
            if not inside.is_empty:
                seen.append(Overlap(scene, inside))
        except (AreaUnreadable, ShapelyError, ValueError):
            unreadable.append(scene.id)
    return Overlaps(outline, tuple(seen), tuple(unreadable))


def footprint_near(scene: Scene, outline: BaseGeometry) -> Optional[BaseGeometry]:
    """The footprint, repaired, on the turn of the world where the outline is.

    None when its bounds are apart from the outline's on every turn.

    Raises:
        AreaUnreadable: it is no polygon.
        AreaOverPole: it goes round a pole.
    """
    parts = [followed(part) for part in polygons_of(shape_of(scene.footprint))]
    if not parts:
        raise AreaUnreadable(f"{scene.id}: no polygon")
    found = []
    for part in parts:
        for turn in _turns(part, outline):
            found.append(translate(part, turn) if turn else part)
    if not found:
        return None
    whole = as_one(found)
    return whole if whole.is_valid else repaired(found)


def shape_km2(geometry: BaseGeometry) -> float:
    """On the ellipsoid; lines and points of a collection count nothing."""
    return sum(map(polygon_km2, polygons_of(geometry)))


def _turns(part: BaseGeometry, outline: BaseGeometry) -> List[float]:
    """By which of -360, 0 and 360 degrees the bounds of a footprint meet the outline's."""
    west, south, east, north = part.bounds
    least, bottom, most, top = outline.bounds
    if south > top or north < bottom:
        return []
    return [turn for turn in (-360.0, 0.0, 360.0) if west + turn <= most and east + turn >= least]


def _both(outline: BaseGeometry, footprint: BaseGeometry) -> BaseGeometry:
    """Their surface in common, without the lines and points where they only touch."""
    return as_one(tuple(polygons_of(outline.intersection(footprint))) or (Polygon(),))
