"""Search filters over the columns: STAC's ``query`` and CQL2-JSON, as boolean masks."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import datetime, timezone
from typing import Any, Callable, Dict, Tuple

import numpy as np
from shapely.geometry import box, mapping

from . import scene_table
from .http import Refusal
from .overlap import intersecting
from .scenes import (
    ARCHIVE,
    CATALOGUED_AFTER,
    COLLECTIONS,
    COVERAGES,
    LEVELS,
    MODES,
    PLATFORMS,
    SPECTRAL_MODES,
    Columns,
)

Mask = np.ndarray
Verdict = Tuple[Mask, Mask]
"""Scenes for which an expression is true, and those for which it is false; of a scene that
lacks the property it is neither, as in SQL."""

_CONSTELLATIONS = np.array(("pleiades", "pleiades", "spot", "spot"))
_CATALOGUED_AFTER_MS = round(CATALOGUED_AFTER.total_seconds() * 1000)
_RESOLUTIONS = np.array((0.5, 0.5, 1.5, 1.5))
_STATUSES = np.array(["orderable" if name == ARCHIVE else "succeeded" for name in COLLECTIONS])

_PROPERTIES: Dict[str, Callable[[Columns], np.ndarray]] = {
    "id": lambda c: c["id"].astype(str),
    "collection": lambda c: np.array(COLLECTIONS)[c["collection"]],
    "platform": lambda c: np.array(PLATFORMS)[c["platform"]],
    "constellation": lambda c: _CONSTELLATIONS[c["platform"]],
    "gsd": lambda c: _RESOLUTIONS[c["platform"]],
    "eo:cloud_cover": lambda c: c["cloud"],
    "view:incidence_angle": lambda c: c["incidence"],
    "view:off_nadir": lambda c: c["off_nadir"],
    "view:azimuth": lambda c: c["sight"],
    "view:sun_elevation": lambda c: c["sun_elevation"],
    "view:sun_azimuth": lambda c: c["sun_azimuth"],
    "processing:level": lambda c: np.array(LEVELS)[c["level"]],
    "product:acquisition_type": lambda c: np.array(MODES)[c["mode"]],
    "dinamis:spectral_mode": lambda c: np.array(SPECTRAL_MODES)[c["spectral"]],
    "dinamis:coverage": lambda c: np.array(COVERAGES)[c["coverage"]],
    "order:status": lambda c: _STATUSES[c["collection"]],
    "datetime": lambda c: c["acquired_ms"],
    "created": lambda c: c["acquired_ms"] + _CATALOGUED_AFTER_MS,
    "updated": lambda c: c["acquired_ms"] + _CATALOGUED_AFTER_MS,
}

QUERYABLES = tuple(sorted((*_PROPERTIES, "geometry")))

_COMPARISONS: Dict[str, Callable[[np.ndarray, Any], Mask]] = {
    "=": lambda values, wanted: values == wanted,
    "<>": lambda values, wanted: values != wanted,
    "<": lambda values, wanted: values < wanted,
    "<=": lambda values, wanted: values <= wanted,
    ">": lambda values, wanted: values > wanted,
    ">=": lambda values, wanted: values >= wanted,
}
_QUERY_WORDS = {"eq": "=", "neq": "<>", "lt": "<", "lte": "<=", "gt": ">", "gte": ">="}
_MIRRORED = {"<": ">", "<=": ">=", ">": "<", ">=": "<=", "=": "=", "<>": "<>"}
_TIME_COMPARISONS = {"t_before": "<", "t_after": ">", "t_equals": "="}
_TIMES = frozenset(("datetime", "created", "updated"))


def column(columns: Columns, name: str) -> np.ndarray:
    """The values of a STAC property.

    Raises:
        Refusal: 400, it cannot be asked for.
    """
    values = _PROPERTIES.get(_bare(name))
    if values is None:
        raise Refusal(400, f"unknown property {name!r}; queryable: {', '.join(QUERYABLES)}")
    return values(columns)


def within_interval(columns: Columns, interval: str) -> Mask:
    """Scenes taken in an RFC 3339 instant or interval, open where it says ``..``."""
    if not isinstance(interval, str):
        raise Refusal(400, f"datetime: {interval!r}")
    parts = interval.split("/")
    if len(parts) > 2 or set(parts) <= {"", ".."}:
        raise Refusal(400, f"datetime: {interval!r}")
    first, last = parts[0], parts[-1]
    acquired = columns["acquired_ms"]
    mask = np.ones(len(acquired), bool)
    if first not in ("", ".."):
        mask &= acquired >= milliseconds(first)
    if last not in ("", ".."):
        mask &= acquired <= milliseconds(last)
    return mask


def milliseconds(text: Any) -> int:
    """Read an RFC 3339 time or day, as milliseconds since 1970.

    Raises:
        Refusal: 400, it is neither.
    """
    try:
        padded = re.sub(r"\.(\d+)", lambda m: "." + m.group(1)[:6].ljust(6, "0"), text)
        stamp = datetime.fromisoformat(re.sub("[Zz]$", "+00:00", padded))
    except (ValueError, TypeError) as error:
        raise Refusal(400, f"not a time: {text!r}") from error
    if stamp.tzinfo is None:
        stamp = stamp.replace(tzinfo=timezone.utc)
    return scene_table.milliseconds(stamp)


def queried(columns: Columns, query: Any) -> Mask:
    """STAC's query extension: ``{"eo:cloud_cover": {"lt": 20}}``.

    Raises:
        Refusal: 400, it is not understood.
    """
    try:
        masks = [
            _condition(columns, name, word, wanted)
            for name, conditions in query.items()
            for word, wanted in conditions.items()
        ]
    except AttributeError as error:
        raise Refusal(400, f"this query is not understood: {error}") from error
    everything = np.ones(len(columns["id"]), bool)
    return np.logical_and.reduce([everything, *masks])


def filtered(columns: Columns, expression: Any) -> Mask:
    """CQL2-JSON (OGC 21-065r2): logic, comparison, between, in, like, isNull, space and time.

    Raises:
        Refusal: 400, it is not understood.
    """
    try:
        return _evaluate(columns, expression)[0]
    except (KeyError, IndexError, TypeError, ValueError, AttributeError) as error:
        raise Refusal(400, f"this filter is not understood: {error!r}") from error


def _condition(columns: Columns, name: str, word: str, wanted: Any) -> Mask:
    if word in _QUERY_WORDS:
        return _compared(columns, name, _QUERY_WORDS[word], wanted)[0]
    if word == "in":
        return _among(columns, name, wanted)[0]
    raise Refusal(400, f"unknown operator {word!r} in query")


def _evaluate(columns: Columns, expression: Any) -> Verdict:
    if isinstance(expression, bool):
        everywhere = np.full(len(columns["id"]), expression)
        return everywhere, ~everywhere
    operator, args = expression["op"], expression["args"]
    if operator in ("and", "or"):
        true, false = zip(*(_evaluate(columns, part) for part in args))
        both, either = np.logical_and.reduce, np.logical_or.reduce
        return (both(true), either(false)) if operator == "and" else (either(true), both(false))
    if operator == "not":
        true, false = _evaluate(columns, args[0])
        return false, true
    if operator == "s_intersects":
        return _meeting(columns, next(part for part in args if "property" not in part))
    return _about_property(columns, operator, args)


def _about_property(columns: Columns, operator: str, args: Sequence[Any]) -> Verdict:
    operator = _TIME_COMPARISONS.get(operator, operator)
    if not (isinstance(args[0], Mapping) and "property" in args[0]):
        operator, args = _MIRRORED[operator], [args[1], args[0]]
    name = args[0]["property"]
    if operator in _COMPARISONS:
        return _compared(columns, name, operator, args[1])
    if operator == "between":
        low = _compared(columns, name, ">=", args[1])
        high = _compared(columns, name, "<=", args[2])
        return low[0] & high[0], low[1] | high[1]
    if operator in ("t_during", "t_intersects"):
        stretch = args[1]
        ends = stretch["interval"] if "interval" in stretch else [_instant(stretch)]
        true = within_interval(columns, "/".join(ends))
        return true, ~true
    if operator == "in":
        return _among(columns, name, args[1])
    if operator == "like":
        return _like(column(columns, name), args[1])
    if operator == "isNull":
        known = _known(column(columns, name))
        return ~known, known
    raise Refusal(400, f"unknown operator {operator!r}")


def _compared(columns: Columns, name: str, operator: str, wanted: Any) -> Verdict:
    values = column(columns, name)
    if _bare(name) in _TIMES:
        wanted = milliseconds(_instant(wanted))
    _require_same_kind(name, values, wanted)
    known = _known(values)
    true = _COMPARISONS[operator](values, wanted)
    return true & known, ~true & known


def _among(columns: Columns, name: str, wanted: Any) -> Verdict:
    values = column(columns, name)
    if not isinstance(wanted, list):
        raise Refusal(400, f"{name}: a list is needed")
    for choice in wanted:
        _require_same_kind(name, values, choice)
    known = _known(values)
    true = np.isin(values, wanted)
    return true & known, ~true & known


def _like(values: np.ndarray, pattern: str) -> Verdict:
    escaped = re.escape(pattern).replace("%", ".*").replace("_", ".")
    matches = re.compile(escaped).fullmatch
    true = np.array([matches(value) is not None for value in values.tolist()])
    return true, ~true


def _meeting(columns: Columns, geometry: Mapping[str, Any]) -> Verdict:
    if "bbox" in geometry:
        geometry = mapping(box(*geometry["bbox"]))
    true = intersecting(columns, geometry, np.ones(len(columns["id"]), bool))
    return true, ~true


def _require_same_kind(name: str, values: np.ndarray, wanted: Any) -> None:
    is_text = values.dtype.kind == "U"
    if isinstance(wanted, bool) or not isinstance(wanted, str if is_text else (int, float)):
        raise Refusal(400, f"{name}: {wanted!r} is not {'text' if is_text else 'a number'}")


def _known(values: np.ndarray) -> Mask:
    return ~np.isnan(values) if values.dtype.kind == "f" else np.ones(len(values), bool)


def _instant(value: Any) -> Any:
    """A time, however CQL2 wraps it."""
    if isinstance(value, Mapping):
        return value.get("timestamp") or value.get("date")
    return value


def _bare(name: str) -> str:
    return name[len("properties.") :] if name.startswith("properties.") else name
