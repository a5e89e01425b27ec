"""The outline of a scene, as the catalogue can compare it with an area."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any, List, Tuple


def footprint_of(geometry: Mapping[str, Any]) -> Mapping[str, Any]:
    """A footprint that is one, cut where it crosses the 180th meridian.

    Services write such a footprint with a jump from 179 to -179 degrees, or go on to 181. Left
    so, it would lie round the world, or beyond it (RFC 7946, 3.1.9). One round a pole stays,
    and so does a map of the world.

    Args:
        geometry: GeoJSON, longitude/latitude.

    Raises:
        ValueError: it is no polygon, or has a ring that is none, or points that are no numbers.
        LookupError: it has no ring.
        TypeError: its points are no numbers.
    """
    kind, coordinates = geometry["type"], geometry["coordinates"]
    if kind not in ("Polygon", "MultiPolygon"):
        raise ValueError(f"the footprint is a {kind}")
    polygons = (coordinates,) if kind == "Polygon" else coordinates
    if not polygons or min([len(rings[0]) for rings in polygons]) < 4:
        raise ValueError("the footprint is no ring")
    # The sum is a number exactly when all of them are.
    if not math.isfinite(
        sum([point[0] + point[1] for rings in polygons for ring in rings for point in ring])
    ):
        raise ValueError("the footprint is not of numbers")
    crossing = [rings for rings in polygons if _crosses_180(rings[0])]
    return _cut(polygons) if crossing else geometry


def bbox_of(footprint: Mapping[str, Any]) -> List[float]:
    """West, south, east, north of a footprint; west is more than east across 180 degrees.

    STAC asks for it beside every geometry (RFC 7946, 5.2).

    Args:
        footprint: as ``footprint_of`` gives it.
    """
    kind, coordinates = footprint["type"], footprint["coordinates"]
    polygons = (coordinates,) if kind == "Polygon" else coordinates
    spans = [_span([point[0] for point in rings[0]]) for rings in polygons]
    latitudes = [point[1] for rings in polygons for point in rings[0]]
    west, east = min(span[0] for span in spans), max(span[1] for span in spans)
    if (west, east) == (-180, 180):
        after = max(span[1] for span in spans if span[0] == -180)
        before = min(span[0] for span in spans if span[1] == 180)
        west, east = (before, after) if after < before else (west, east)
    return [west, min(latitudes), east, max(latitudes)]


def _span(numbers: Sequence[float]) -> Tuple[float, float]:
    return min(numbers), max(numbers)


def _crosses_180(ring: Sequence[Sequence[float]]) -> bool:
    longitudes = [point[0] for point in ring]
    west, east = min(longitudes), max(longitudes)
    return east - west > 180 or west < -180 or east > 180


def _cut(polygons: Sequence[Any]) -> Mapping[str, Any]:
    from .footprint_cut import cut_rings  # seldom needed, and shapely is slow to import

    # A hole of fewer points encloses nothing, and shapely would not take it.
    flat = [
        [[tuple(point[:2]) for point in ring] for ring in rings if len(ring) > 3]
        for rings in polygons
    ]
    parts = cut_rings(flat)
    if len(parts) == 1:
        return {"type": "Polygon", "coordinates": parts[0]}
    return {"type": "MultiPolygon", "coordinates": parts}
