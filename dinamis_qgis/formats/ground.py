"""Where images are on the ground, as every format here writes it."""

from __future__ import annotations

import re
from typing import Any, Dict, Iterable, Optional, Tuple

from .markup import Element, number

GeoTransform = Tuple[float, float, float, float, float, float]
Place = Tuple[float, float]
"""Longitude and latitude, in degrees."""


def epsg_code(written: str) -> str:
    """``EPSG:32618`` out of ``urn:ogc:def:crs:EPSG:6.3:32618`` and the like; "" if none."""
    found = re.search(r"EPSG.*?(\d{4,6})$", written.strip(), re.IGNORECASE)
    return f"EPSG:{found.group(1)}" if found else ""


def inserted(insert: Optional[Element]) -> Optional[GeoTransform]:
    """A DIMAP ``Geoposition_Insert``, or a SAFE ``Geoposition``, in GDAL's order.

    Of the outer corner, north up; None when a number is missing.
    """
    west = _first_number(insert, "ULXMAP", "ULX")
    north = _first_number(insert, "ULYMAP", "ULY")
    right, down = number(insert, "XDIM"), number(insert, "YDIM")
    if west is None or north is None or not right or not down:
        return None
    return (west, abs(right), 0.0, north, 0.0, -abs(down))


def _first_number(root: Optional[Element], *tags: str) -> Optional[float]:
    values = (number(root, tag) for tag in tags)
    return next((value for value in values if value is not None), None)


def place(vertex: Optional[Element], prefix: str = "") -> Optional[Place]:
    """What its ``LON`` and ``LAT`` say, when both are there."""
    longitude, latitude = number(vertex, f"{prefix}LON"), number(vertex, f"{prefix}LAT")
    return None if longitude is None or latitude is None else (longitude, latitude)


def polygon(places: Iterable[Optional[Place]]) -> Optional[Dict[str, Any]]:
    """A GeoJSON polygon; None where there are not three places, or one is nowhere on Earth."""
    ring = [list(corner) for corner in places if corner]
    if len(ring) < 3 or any(abs(lon) > 360 or abs(lat) > 90 for lon, lat in ring):
        return None
    return {"type": "Polygon", "coordinates": [[*ring, ring[0]]]}
