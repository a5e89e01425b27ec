"""Search filters over the columns: STAC's ``query`` and CQL2-JSON, as boolean masks."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime, timezone
from typing import Any, Callable, Dict, Optional

import numpy as np
from shapely.geometry import box, shape
from shapely.geometry.base import BaseGeometry
from shapely.prepared import prep

from .http import Refusal
from .scenes import COLLECTIONS, COVERAGES, LEVELS, MODES, PLATFORMS, Columns

Mask = np.ndarray

_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
_CONSTELLATIONS = np.array(("pleiades", "pleiades", "spot", "spot"))
_RESOLUTIONS = np.array((0.5, 0.5, 1.5, 1.5))

_PROPERTIES: Dict[str, Callable[[Columns], np.ndarray]] = {
    "id": lambda c: c["id"],
    "collection": lambda c: np.array(COLLECTIONS)[c["collection"]],
    "platform": lambda c: np.array(PLATFORMS)[c["platform"]],
    "constellation": lambda c: _CONSTELLATIONS[c["platform"]],
    "gsd": lambda c: _RESOLUTIONS[c["platform"]],
    "eo:cloud_cover": lambda c: c["cloud"],
    "view:incidence_angle": lambda c: c["incidence"],
    "view:off_nadir": lambda c: c["off_nadir"],
    "view:azimuth": lambda c: c["azimuth"],
    "view:sun_elevation": lambda c: c["sun_elevation"],
    "view:sun_azimuth": lambda c: c["sun_azimuth"],
    "processing:level": lambda c: np.array(LEVELS)[c["level"]],
    "product:acquisition_type": lambda c: np.array(MODES)[c["mode"]],
    "dinamis:coverage": lambda c: np.array(COVERAGES)[c["coverage"]],
    "order:status": lambda c: np.where(c["collection"] == 2, "orderable", "succeeded"),
    "datetime": lambda c: c["acquired_ms"],
}

QUERYABLES = tuple(sorted(_PROPERTIES))

_COMPARISONS: Dict[str, Callable[[np.ndarray, Any], Mask]] = {
    "=": lambda values, wanted: values == wanted,
    "<>": lambda values, wanted: values != wanted,
    "<": lambda values, wanted: values < wanted,
    "<=": lambda values, wanted: values <= wanted,
    ">": lambda values, wanted: values > wanted,
    ">=": lambda values, wanted: values >= wanted,
}
_QUERY_WORDS = {"eq": "=", "neq": "<>", "lt": "<", "lte": "<=", "gt": ">", "gte": ">="}


def column(columns: Columns, name: str) -> np.ndarray:
    """The values of a STAC property.

    Raises:
        Refusal: 400, it cannot be asked for.
    """
    bare = name[len("properties.") :] if name.startswith("properties.") else name
    if bare not in _PROPERTIES:
        raise Refusal(400, f"unknown property {name!r}; queryable: {', '.join(QUERYABLES)}")
    return _PROPERTIES[bare](columns)


def within_interval(columns: Columns, interval: str) -> Mask:
    """Scenes taken in an RFC 3339 instant or interval, open where it says ``..``."""
    first, _, last = interval.partition("/")
    if "/" not in interval:
        last = first
    acquired = columns["acquired_ms"]
    mask = np.ones(len(acquired), bool)
    if first not in ("", ".."):
        mask &= acquired >= milliseconds(first)
    if last not in ("", ".."):
        mask &= acquired <= milliseconds(last)
    return mask


def milliseconds(text: str) -> int:
    """Read an RFC 3339 time, as milliseconds since 1970."""
    padded = re.sub(r"\.(\d+)", lambda m: "." + m.group(1)[:6].ljust(6, "0"), text)
    try:
        stamp = datetime.fromisoformat(padded.replace("Z", "+00:00").replace("z", "+00:00"))
    except (ValueError, TypeError) as error:
        raise Refusal(400, f"not a time: {text!r}") from error
    if stamp.tzinfo is None:
        stamp = stamp.replace(tzinfo=timezone.utc)
    return int((stamp - _EPOCH).total_seconds() * 1000)


def intersecting(
    columns: Columns, geometry: Mapping[str, Any], among: Optional[Mask] = None
) -> Mask:
    """Scenes whose footprint meets a GeoJSON geometry; exact, boxes first."""
    try:
        wanted = shape(geometry)
        west, south, east, north = wanted.bounds
    except (ValueError, TypeError, KeyError, AttributeError, IndexError) as error:
        raise Refusal(400, f"not a geometry: {error}") from error
    mask = in_box(columns, west, south, east, north)
    if among is not None:
        mask &= among
    return _exact(columns, wanted, mask)


def in_box(columns: Columns, west: float, south: float, east: float, north: float) -> Mask:
    """Scenes whose bounds meet a box; one that crosses the antimeridian has west > east."""
    latitude = (columns["south"] <= north) & (columns["north"] >= south)
    if west > east:
        longitude = (columns["east"] >= west) | (columns["west"] <= east)
    else:
        longitude = (columns["west"] <= east) & (columns["east"] >= west)
    return latitude & longitude


def _exact(columns: Columns, wanted: BaseGeometry, mask: Mask) -> Mask:
    prepared = prep(wanted if wanted.is_valid else wanted.buffer(0))
    exact = np.zeros(len(mask), bool)
    for row in np.nonzero(mask)[0]:
        footprint = shape({"type": "Polygon", "coordinates": [columns["corners"][row].tolist()]})
        exact[row] = prepared.intersects(footprint)
    return exact


def queried(columns: Columns, query: Mapping[str, Any]) -> Mask:
    """STAC's query extension: ``{"eo:cloud_cover": {"lt": 20}}``."""
    mask = np.ones(len(columns["id"]), bool)
    for name, conditions in query.items():
        values = column(columns, name)
        for word, wanted in conditions.items():
            if word in _QUERY_WORDS:
                mask &= _COMPARISONS[_QUERY_WORDS[word]](values, _comparable(name, wanted))
            elif word == "in":
                mask &= np.isin(values, wanted)
            else:
                raise Refusal(400, f"unknown operator {word!r} in query")
    return mask


def filtered(columns: Columns, expression: Mapping[str, Any]) -> Mask:
    """CQL2-JSON (OGC 21-065r2): logic, comparison, between, in, like, isNull, s_intersects."""
    try:
        return _evaluate(columns, expression)
    except (KeyError, IndexError, TypeError, ValueError) as error:
        raise Refusal(400, f"this filter is not understood: {error!r}") from error


def _evaluate(columns: Columns, expression: Any) -> Mask:
    if isinstance(expression, bool):
        return np.full(len(columns["id"]), expression)
    operator, args = expression["op"], expression["args"]
    if operator in ("and", "or"):
        masks = [_evaluate(columns, part) for part in args]
        return np.logical_and.reduce(masks) if operator == "and" else np.logical_or.reduce(masks)
    if operator == "not":
        return ~_evaluate(columns, args[0])
    if operator == "s_intersects":
        geometry = next(part for part in args if "property" not in part)
        return _spatial(columns, geometry)
    name = args[0]["property"]
    values = column(columns, name)
    if operator in _COMPARISONS:
        return _COMPARISONS[operator](values, _comparable(name, args[1]))
    if operator == "between":
        return (values >= _comparable(name, args[1])) & (values <= _comparable(name, args[2]))
    if operator == "in":
        return np.isin(values, args[1])
    if operator == "isNull":
        return np.isnan(values) if values.dtype.kind == "f" else np.zeros(len(values), bool)
    if operator == "like":
        pattern = re.escape(args[1]).replace("%", ".*").replace("_", ".")
        matches = re.compile(pattern).fullmatch
        return np.array([matches(value) is not None for value in values.tolist()])
    raise Refusal(400, f"unknown operator {operator!r}")


def _spatial(columns: Columns, geometry: Mapping[str, Any]) -> Mask:
    if "bbox" in geometry:
        return _exact(columns, box(*geometry["bbox"]), in_box(columns, *geometry["bbox"]))
    return intersecting(columns, geometry)


def _comparable(name: str, value: Any) -> Any:
    if isinstance(value, Mapping):
        value = value.get("timestamp") or value.get("date") or value
    return milliseconds(value) if name.endswith("datetime") and isinstance(value, str) else value
