"""GeoJSON geometries, read with suspicion and written plainly."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Dict

from shapely.errors import ShapelyError
from shapely.geometry import GeometryCollection, mapping, shape
from shapely.geometry.base import BaseGeometry

from .errors import AreaUnreadable


def shape_of(geometry: Mapping[str, Any]) -> BaseGeometry:
    """Read a GeoJSON geometry, without heights and what else a position may carry.

    Raises:
        AreaUnreadable: it is not one.
    """
    try:
        if geometry["type"] == "GeometryCollection":
            return GeometryCollection([shape_of(part) for part in geometry["geometries"]])
        return shape(_plain(geometry))
    except (
        ValueError,
        TypeError,
        LookupError,
        AttributeError,
        RecursionError,
        ShapelyError,
    ) as error:
        raise AreaUnreadable(f"not a GeoJSON geometry: {error}") from error


def geojson_of(geometry: BaseGeometry) -> Dict[str, Any]:
    """GeoJSON in lists and two dimensions, so that it compares and serialises the same."""
    return _plain(mapping(geometry))


def _plain(geometry: Mapping[str, Any]) -> Dict[str, Any]:
    return {"type": geometry["type"], "coordinates": _lists(geometry["coordinates"])}


def _lists(value: Any) -> Any:
    if value and isinstance(value[0], (int, float)):
        return [float(value[0]), float(value[1])]
    return [_lists(part) for part in value]
