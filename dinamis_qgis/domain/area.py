"""The area of interest: a polygon, its size on the ellipsoid, and whether it can be ordered."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from typing import Any, Tuple

from shapely.errors import ShapelyError
from shapely.geometry import Polygon, shape
from shapely.geometry.base import BaseGeometry

from .antimeridian import as_one, followed, is_split, polygons_of, split
from .area_repair import repaired
from .ellipsoid import polygon_km2 as polygon_km2
from .errors import AreaEmptied, AreaUnreadable
from .geojson import geojson_of, shape_of

MAX_ORDER_VERTICES = 999
"""Airbus's rule for the area of an order."""

ALL_LAYERS = -1
"""Where one map of a file is asked for: every one."""

_FURTHEST_LONGITUDE = 540.0


class ChangeKind(Enum):
    """What was done to an outline since it was read or drawn."""

    REPAIRED = "repaired"
    SIMPLIFIED = "simplified"
    HOLES_FILLED = "holes filled"
    LARGEST_KEPT = "largest kept"
    SURROUNDED = "surrounded"
    BUFFERED = "buffered"
    SHRUNK = "shrunk"


@dataclass(frozen=True)
class AreaChange:
    """What was done to an outline, and what it cost."""

    kind: ChangeKind
    before_km2: float
    after_km2: float
    before_vertices: int
    after_vertices: int
    metres: float = 0.0
    """Width of a buffer."""

    @property
    def km2(self) -> float:
        """What was won; negative: lost."""
        return self.after_km2 - self.before_km2

    @property
    def percent(self) -> float:
        """The same, as a share of what there was; 0 when there was nothing to compare to."""
        return 100 * self.km2 / self.before_km2 if self.before_km2 else 0.0


@dataclass(frozen=True)
class Area:
    """A polygon in longitude/latitude (WGS 84), valid, not empty, cut at the 180th meridian."""

    geometry: Mapping[str, Any]
    """GeoJSON Polygon or MultiPolygon, longitudes from -180 to 180."""

    km2: float
    """On the WGS 84 ellipsoid."""

    name: str = ""
    changes: Tuple[AreaChange, ...] = ()
    """What was done to the outline, the oldest first."""

    is_across_antimeridian: bool = False
    """Whether parts meet at 180 degrees, where the outline was cut."""

    @classmethod
    def from_geojson(cls, geometry: Mapping[str, Any], name: str = "") -> Area:
        """Take the polygons of a GeoJSON geometry, repaired where they cross themselves.

        Raises:
            AreaUnreadable: no polygon, or nothing left of it.
            AreaOverPole: it goes round a pole.
        """
        try:
            given = shape_of(geometry)
        except AreaUnreadable as error:
            raise AreaUnreadable(f"{name or 'geometry'}: {error.detail}") from error
        return cls.from_shape(given, name)

    @classmethod
    def from_shape(cls, given: BaseGeometry, name: str = "") -> Area:
        """Take the polygons of a geometry in degrees, as ``from_geojson`` does.

        Polygons that overlap or touch are merged: what they share counts once.
        """
        try:
            flat = [_flat(polygon) for polygon in polygons_of(given)]
            _require_degrees(flat, name)
            polygons = list(map(followed, flat))
            whole = as_one(polygons)
            area = cls._of(whole if whole.is_valid else repaired(polygons), name)
            crossed = [polygon for polygon in polygons if not polygon.is_valid]
            return area._told_repaired(crossed) if crossed else area
        except (ValueError, TypeError, LookupError, ShapelyError) as error:
            raise AreaUnreadable(f"{name or 'geometry'}: {error}") from error

    def _told_repaired(self, crossed: Sequence[Polygon]) -> Area:
        """The same, saying what the repair of these polygons changed."""
        won = sum(map(polygon_km2, polygons_of(repaired(crossed))))
        won -= sum(map(polygon_km2, crossed))
        points = self.vertex_count
        change = AreaChange(ChangeKind.REPAIRED, self.km2 - won, self.km2, points, points)
        return replace(self, changes=(*self.changes, change))

    @classmethod
    def _of(cls, valid: BaseGeometry, name: str) -> Area:
        polygons = tuple(polygons_of(split(valid))) if not valid.is_empty else ()
        size = sum(map(polygon_km2, polygons))
        if size <= 0:
            raise AreaUnreadable(f"{name or 'geometry'}: empty")
        outline = as_one(polygons)
        return cls(geojson_of(outline), size, name, (), is_split(outline))

    def changed(self, kind: ChangeKind, outline: BaseGeometry, metres: float = 0.0) -> Area:
        """Take another outline for this area, and remember what it cost.

        Args:
            outline: in degrees; longitudes may run on past 180.

        Raises:
            AreaEmptied: nothing is left.
        """
        polygons = tuple(polygons_of(outline))
        if not polygons:
            raise AreaEmptied(kind.value)
        whole = as_one(polygons)
        made = self._of(whole if whole.is_valid else repaired(polygons), self.name)
        change = AreaChange(kind, self.km2, made.km2, self.vertex_count, made.vertex_count, metres)
        return replace(made, changes=(*self.changes, change))

    @property
    def was_repaired(self) -> bool:
        return any(change.kind is ChangeKind.REPAIRED for change in self.changes)

    @property
    def bounds(self) -> Tuple[float, float, float, float]:
        """West, south, east, north in degrees."""
        points = [point for rings in self._polygons() for point in rings[0]]
        longitudes, latitudes = zip(*points)
        return min(longitudes), min(latitudes), max(longitudes), max(latitudes)

    @property
    def vertex_count(self) -> int:
        return sum(len(rings[0]) - 1 for rings in self._polygons())

    @property
    def hole_count(self) -> int:
        return sum(len(rings) - 1 for rings in self._polygons())

    @property
    def part_count(self) -> int:
        return len(tuple(self._polygons()))

    def order_problems(self) -> Tuple[str, ...]:
        """Why a supplier would refuse it: of ``parts``, ``holes``, ``vertices``."""
        problems = []
        if self.part_count > 1:
            problems.append("parts")
        if self.hole_count:
            problems.append("holes")
        if self.vertex_count > MAX_ORDER_VERTICES:
            problems.append("vertices")
        return tuple(problems)

    def _polygons(self) -> Iterator[Any]:
        """The rings of each polygon."""
        coordinates = self.geometry["coordinates"]
        return iter([coordinates] if self.geometry["type"] == "Polygon" else coordinates)


def geometry_km2(geometry: Mapping[str, Any]) -> float:
    """Area of a GeoJSON geometry on the WGS 84 ellipsoid."""
    return sum(map(polygon_km2, polygons_of(shape(geometry))))


def _flat(polygon: Polygon) -> Polygon:
    """The polygon without heights."""
    if not polygon.has_z:
        return polygon
    rings = [
        [point[:2] for point in ring.coords] for ring in (polygon.exterior, *polygon.interiors)
    ]
    return Polygon(rings[0], rings[1:])


def _require_degrees(polygons: Sequence[Polygon], name: str) -> None:
    if not polygons:
        raise AreaUnreadable(f"{name or 'geometry'}: no polygon")
    for polygon in polygons:
        west, south, east, north = polygon.bounds
        is_finite = all(map(math.isfinite, (west, south, east, north)))
        is_world = west >= -_FURTHEST_LONGITUDE and east <= _FURTHEST_LONGITUDE
        if not (is_finite and is_world and south >= -90 and north <= 90):
            raise AreaUnreadable(f"{name or 'geometry'}: not in degrees")
