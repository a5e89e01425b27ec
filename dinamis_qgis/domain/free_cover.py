"""How much of an area scenes cover together, and what is left."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, List, Optional, Tuple

from shapely.affinity import scale
from shapely.geometry import Polygon, shape
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union

from .antimeridian import as_one, polygons_of, split
from .area import Area
from .geojson import geojson_of
from .overlap import Check, Overlaps, go_on, overlaps, shape_km2
from .scene import Scene

SLIVER_M = 30.0
"""A part of the gap that is nowhere wider is left out of it.

Footprints are known to some ten metres (Pléiades and SPOT: 10 m CE90 without ground points,
*Pléiades Imagery User Guide* and *SPOT 6 & SPOT 7 Imagery User Guide*, Airbus): a narrower gap
between two of them may not be there.
"""

_METRES_PER_DEGREE = 111_320.0


@dataclass(frozen=True)
class FreeCover:
    """What scenes cover of an area. Shapes are GeoJSON, cut at the 180th meridian."""

    area: Area
    covered: Optional[Mapping[str, Any]]
    """None when nothing is."""

    covered_km2: float
    gap: Optional[Mapping[str, Any]]
    """What is left, without slivers; None when nothing is."""

    gap_km2: float
    sliver_km2: float
    """What is left between footprints that nearly touch (see ``SLIVER_M``): in neither."""

    scene_ids: Tuple[str, ...]
    """The scenes that see something of the area."""

    unreadable: Tuple[str, ...] = ()
    """Names of scenes whose footprint could not be used."""

    @property
    def share(self) -> float:
        """Of the area, 0 to 1, on the ellipsoid; slivers count as left out."""
        return min(1.0, self.covered_km2 / self.area.km2)

    @property
    def is_whole(self) -> bool:
        return self.gap is None

    @property
    def gap_parts(self) -> int:
        return len(tuple(polygons_of(shape(self.gap)))) if self.gap else 0


def free_cover(area: Area, scenes: Iterable[Scene], check: Check = go_on) -> FreeCover:
    """Lay the footprints on the area.

    Args:
        scenes: those that meet the user's own conditions.
        check: raises to stop.
    """
    return cover_of(area, overlaps(area, scenes, check))


def cover_of(area: Area, found: Overlaps) -> FreeCover:
    """The same, of overlaps that are at hand."""
    union = united(found)
    left = found.outline.difference(union)
    gap, slivers = _without_slivers(left)
    return FreeCover(
        area=area,
        covered=_cut_geojson(union),
        covered_km2=shape_km2(union),
        gap=_cut_geojson(gap),
        gap_km2=shape_km2(gap),
        sliver_km2=shape_km2(slivers),
        scene_ids=tuple(one.scene.id for one in found.seen),
        unreadable=found.unreadable,
    )


def united(found: Overlaps) -> BaseGeometry:
    """Everything that is seen, as one shape."""
    if any(one.is_whole for one in found.seen):
        return found.outline
    return unary_union([one.shape for one in found.seen]) if found.seen else Polygon()


def _without_slivers(gap: BaseGeometry) -> Tuple[BaseGeometry, BaseGeometry]:
    """The parts of a gap, and those nowhere wider than ``SLIVER_M``."""
    wide: List[Polygon] = []
    narrow: List[Polygon] = []
    for part in polygons_of(gap):
        _, south, _, north = part.bounds
        # A degree of longitude is shorter than one of latitude: shrink both alike.
        squeeze = max(0.01, math.cos(math.radians((south + north) / 2)))
        even = scale(part, squeeze, 1, origin=(0, 0))
        is_wide = not even.buffer(-SLIVER_M / 2 / _METRES_PER_DEGREE).is_empty
        (wide if is_wide else narrow).append(part)
    return _together(wide), _together(narrow)


def _together(parts: List[Polygon]) -> BaseGeometry:
    return as_one(parts) if parts else Polygon()


def _cut_geojson(geometry: BaseGeometry) -> Optional[Mapping[str, Any]]:
    return None if geometry.is_empty else geojson_of(split(geometry))
