"""A request as plain values: what JSON holds, and what the rules look at."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from datetime import date, timedelta
from enum import Enum
from typing import Any, Dict, Type

from .account import Category
from .errors import InputError
from .request import FileFormat, ImageRequest, Kind, Level, Mode, Projection, Radiometry, Spectral

Values = Mapping[str, Any]
"""By the names of the attributes of ``ImageRequest``: text, numbers, booleans, lists."""

_WORDS: Dict[str, Type[Enum]] = {
    "kind": Kind,
    "mode": Mode,
    "spectral": Spectral,
    "level": Level,
    "radiometry": Radiometry,
    "file_format": FileFormat,
    "projection": Projection,
    "category": Category,
}
_DAYS = ("start", "end")
_FIRST_DAY_IN, _LAST_DAY_IN = 7, 97


def empty_request(today: date) -> ImageRequest:
    """A request that says nothing yet, with the days that are proposed."""
    return ImageRequest(
        mission="pleiades",
        kind=Kind.TASKING,
        area={},
        area_km2=0.0,
        project="",
        start=today + timedelta(days=_FIRST_DAY_IN),
        end=today + timedelta(days=_LAST_DAY_IN),
    )


def values_of(request: ImageRequest) -> Dict[str, Any]:
    """Every attribute, as JSON can hold it."""
    return {field.name: _plain(getattr(request, field.name)) for field in fields(request)}


def request_of(values: Values) -> ImageRequest:
    """Read what ``values_of`` wrote, by this version or by an older one; what is not known is left.

    Raises:
        InputError: a value is missing, or is of another kind.
    """
    known: Dict[str, Any] = {}
    try:
        for field in fields(ImageRequest):
            if field.name in values:
                known[field.name] = _rich(field.name, values[field.name])
        return ImageRequest(**known)
    except (TypeError, ValueError, AttributeError) as error:
        raise InputError(f"request: {error}") from error


def _plain(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return list(value)
    return dict(value) if isinstance(value, Mapping) else value


def _rich(name: str, value: Any) -> Any:
    if name == "category":
        return Category(value) if value else None
    if name in _WORDS:
        return _WORDS[name](value)
    if name in _DAYS:
        return date.fromisoformat(value)
    if name == "scene_ids":
        return tuple(map(str, value))
    if name == "area":
        return dict(value)
    _require_kind(name, value)
    return value


def _require_kind(name: str, value: Any) -> None:
    """Refuse what would only fail later, far from its cause."""
    if name in ("bh_min", "bh_max"):
        is_good = value is None or (isinstance(value, (int, float)) and value is not True)
    elif name in ("is_beyond_quota", "licence_accepted"):
        is_good = isinstance(value, bool)
    elif name in ("max_cloud_percent", "max_incidence_deg", "coverages", "bits"):
        is_good = isinstance(value, int) and not isinstance(value, bool)
    elif name == "area_km2":
        is_good = isinstance(value, (int, float)) and not isinstance(value, bool)
    else:
        is_good = isinstance(value, str)
    if not is_good:
        raise ValueError(f"{name} is {value!r}")
