"""An area written as text: WKT, EWKT, GeoJSON, or features copied in QGIS."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, Callable, NamedTuple, Tuple

from shapely import wkt
from shapely.errors import ShapelyError
from shapely.geometry import MultiPolygon
from shapely.geometry.base import BaseGeometry

from .antimeridian import polygons_of
from .area import Area
from .errors import AreaOverPole, AreaTextUnreadable, AreaUnreadable
from .geojson import shape_of

DEGREES = "EPSG:4326"

_COPIED_HEADER = "wkt_geom"
"""First word of what QGIS's *Copy Features* puts into the clipboard."""

_SRID = re.compile(r"\s*SRID\s*=\s*(\d+)\s*;", re.IGNORECASE)
_EPSG = re.compile(r"(?:^|[:/])EPSG(?:[:/][\w.]*)*?[:/](\d+)$", re.IGNORECASE)
_IN_DEGREES = ("EPSG:4326", "EPSG:4979", "EPSG:4258")

Carry = Callable[[BaseGeometry, str], BaseGeometry]
"""Brings a geometry from a coordinate system, such as ``EPSG:2154``, to degrees."""


class _Written(NamedTuple):
    geometries: Tuple[BaseGeometry, ...]
    system: str


def _stay(geometry: BaseGeometry, system: str) -> BaseGeometry:
    """Know no coordinate system but degrees."""
    if system not in _IN_DEGREES:
        raise AreaUnreadable(f"{system}: not in degrees")
    return geometry


def area_from_text(text: str, carry: Carry = _stay) -> Area:
    """Take the polygons of a text; overlaps count once.

    Coordinates are longitude/latitude, or what the text says: ``SRID=2154;`` before WKT, the
    old ``crs`` member of GeoJSON.

    Raises:
        AreaTextUnreadable: neither WKT nor GeoJSON, or no polygon in it.
    """
    try:
        written = _read(text)
        polygons = [
            polygon
            for geometry in written.geometries
            for polygon in polygons_of(carry(geometry, written.system))
        ]
        return Area.from_shape(MultiPolygon(polygons))
    except AreaOverPole as error:
        raise AreaOverPole(f"{_start(text)!r}: {error.detail}") from error
    except AreaUnreadable as error:
        raise AreaTextUnreadable(f"{_start(text)!r}: {error.detail}") from error
    except (
        ValueError,
        TypeError,
        LookupError,
        AttributeError,
        RecursionError,
        ShapelyError,
    ) as error:
        raise AreaTextUnreadable(f"{_start(text)!r}: {error}") from error


def _start(text: str) -> str:
    return " ".join(text[:200].split())[:40]


def _read(text: str) -> _Written:
    if text.lstrip().startswith("{"):
        document = json.loads(text)
        geometries = tuple(shape_of(geometry) for geometry in _in_geojson(document) if geometry)
        return _Written(geometries, _system(document.get("crs")))
    return _read_wkt(text)


def _read_wkt(text: str) -> _Written:
    geometries, systems = [], set()
    cells = (line.split("\t")[0].strip() for line in _records(text))
    for cell in cells:
        if cell and cell != _COPIED_HEADER:
            srid = _SRID.match(cell)
            systems.add(f"EPSG:{srid.group(1)}" if srid else DEGREES)
            geometries.append(_geometry(cell[srid.end() :] if srid else cell))
    if len(systems) > 1:
        raise AreaUnreadable(", ".join(sorted(systems)))
    return _Written(tuple(geometries), systems.pop() if systems else DEGREES)


def _geometry(text: str) -> BaseGeometry:
    if not text.isascii():  # GEOS's complaint about it cannot be decoded by shapely 1.8
        raise ValueError("neither WKT nor GeoJSON")
    try:
        return wkt.loads(text)
    except ShapelyError as error:  # GEOS's reason is in its log only
        raise ValueError("neither WKT nor GeoJSON") from error


def _records(text: str) -> Iterator[str]:
    """Lines that belong together: WKT may be written over several."""
    record = ""
    for line in text.splitlines():
        record = f"{record} {line}" if record else line
        if record.count("(") == record.count(")"):
            yield record
            record = ""
    yield record


def _in_geojson(document: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    if document["type"] == "FeatureCollection":
        for feature in document["features"]:
            yield from _in_geojson(feature)
    elif document["type"] == "Feature":
        yield document["geometry"]
    else:
        yield document


def _system(crs: Any) -> str:
    """The coordinate system that the ``crs`` member of before RFC 7946 names."""
    if not crs:
        return DEGREES
    properties = crs["properties"]
    name = str(properties.get("name") or f"EPSG:{properties['code']}")
    if name.upper().rstrip("/").endswith(("CRS84", "WGS84")):
        return DEGREES
    code = _EPSG.search(name)
    if code is None:
        raise AreaUnreadable(f"{name}: not a known coordinate system")
    return f"EPSG:{code.group(1)}"
