"""An area written as text: WKT, GeoJSON, or features copied in QGIS."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from shapely import wkt
from shapely.errors import ShapelyError
from shapely.geometry import mapping, shape
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union

from .area import Area
from .errors import AreaUnreadable

_COPIED_HEADER = "wkt_geom"
"""First word of what QGIS's *Copy Features* puts into the clipboard."""


def area_from_text(text: str) -> Area:
    """Take the polygons of a text in longitude/latitude; overlaps count once.

    Raises:
        AreaUnreadable: neither WKT nor GeoJSON, or no polygon in it.
    """
    try:
        geometries = tuple(_geometries(text))
        if not geometries:
            raise ValueError("no geometry")
        return Area.from_geojson(mapping(unary_union(geometries)))
    except (ValueError, TypeError, KeyError, AttributeError, ShapelyError) as error:
        raise AreaUnreadable(f"{' '.join(text.split())[:40]!r}: {error}") from error


def _geometries(text: str) -> Iterator[BaseGeometry]:
    if text.lstrip().startswith("{"):
        for geometry in _in_geojson(json.loads(text)):
            yield _valid(shape(geometry))
        return
    for line in text.splitlines():
        cell = line.split("\t")[0].strip()
        if cell and cell != _COPIED_HEADER:
            yield _valid(wkt.loads(cell))


def _in_geojson(document: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    if document["type"] == "FeatureCollection":
        for feature in document["features"]:
            yield feature["geometry"]
    elif document["type"] == "Feature":
        yield document["geometry"]
    else:
        yield document


def _valid(geometry: BaseGeometry) -> BaseGeometry:
    return geometry if geometry.is_valid else geometry.buffer(0)
