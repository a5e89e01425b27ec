"""A query as conditions: each one over columns in memory, and in SQL for the map layer."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Mapping
from datetime import date, datetime, timedelta, timezone
from functools import partial
from typing import Iterable, List, NamedTuple, Optional, Tuple

import numpy as np
from osgeo import ogr

from ..domain.mission import mission_name
from ..domain.search import SceneQuery
from ..domain.words import folded, says_satellite, words
from .columns import Columns
from .country_names import FindCountries

FindNames = Callable[[str, bool], np.ndarray]
"""Numbers of the scenes that are called so; or, without the whole name, in whose it occurs."""


class Finders(NamedTuple):
    """Who knows what a word says that no column does."""

    names: FindNames
    countries: FindCountries


class Condition(NamedTuple):
    """One thing that a query asks for."""

    name: str
    """The attribute of `SceneQuery`; conditions on the days share ``days``."""

    mask: np.ndarray
    """Which rows meet it."""

    sql: Optional[str]
    """The same for the catalogue's table; None where SQL cannot tell."""


CHOICES: Tuple[Tuple[str, str], ...] = (
    ("collections", "collection"),
    ("missions", "mission"),
    ("platforms", "platform"),
    ("acquisition_modes", "acquisition_mode"),
    ("coverages", "coverage"),
    ("processing_levels", "processing_level"),
    ("spectral_modes", "spectral_mode"),
)
"""Attributes of a query that list words, and the columns that hold them."""

_LIMITS = (
    ("max_cloud_percent", "cloud_percent", "<="),
    ("max_incidence_deg", "incidence_deg", "<="),
    ("max_off_nadir_deg", "off_nadir_deg", "<="),
    ("min_sun_elevation_deg", "sun_elevation_deg", ">="),
    ("max_resolution_m", "resolution_m", "<="),
)


def _says(word: str, value: str) -> bool:
    return word in folded(value)


def _says_mission(word: str, key: str) -> bool:
    """By its name; the key of SPOT 6-7 would pass for SPOT 6."""
    return word == key or word in folded(mission_name(key))


_SEARCHED: Mapping[str, Callable[[str, str], bool]] = {
    "places": _says,
    "themes": _says,
    "platform": says_satellite,
    "mission": _says_mission,
}
"""Columns that a text is looked for in, and whether a value says a word."""

EPSILON = 1e-4
"""The columns are float32: half a unit of what any service tells."""


def conditions(query: SceneQuery, columns: Columns, find: Finders) -> List[Condition]:
    """Everything a query asks for but the share of its area."""
    found = list(_choices(query, columns))
    found.extend(_limits(query, columns))
    found.extend(_days(query, columns))
    if query.months:
        listed = ", ".join(f"'{month:02}'" for month in sorted(query.months))
        table = np.isin(np.arange(12), [month - 1 for month in query.months])
        sql = f"strftime('%m', acquired) IN ({listed})"
        found.append(Condition("months", table[columns.month % 12], sql))
    if query.not_downloaded:
        mask = ~columns.texts["state"].is_one_of(("downloaded",))
        found.append(Condition("not_downloaded", mask, "state <> 'downloaded'"))
    if query.ids:
        mask = np.zeros(len(columns), bool)
        for name in query.ids:
            mask |= np.isin(columns.fid, find.names(name, True))
        found.append(Condition("ids", mask, None))
    if query.area is not None:
        found.append(Condition("area", _touching(query, columns), None))
    if query.text.strip():
        found.append(Condition("text", _saying(query.text, columns, find), None))
    return found


def area_geometry(query: SceneQuery) -> ogr.Geometry:
    """The query's area for GDAL."""
    return ogr.CreateGeometryFromJson(json.dumps(query.area))


def _choices(query: SceneQuery, columns: Columns) -> Iterable[Condition]:
    for name, column in CHOICES:
        wanted = getattr(query, name)
        if wanted:
            listed = ", ".join(map(_quoted, wanted))
            mask = columns.texts[column].is_one_of(wanted)
            # A plus keeps SQLite from the column's index: a collection is half a million scenes,
            # and the map, which has the R-tree for what is in sight, would read all of them.
            yield Condition(name, mask, f"+{column} IN ({listed})")


def _limits(query: SceneQuery, columns: Columns) -> Iterable[Condition]:
    for name, column, sign in _LIMITS:
        limit = getattr(query, name)
        if limit is None:
            continue
        values = columns.numbers[column]
        with np.errstate(invalid="ignore"):  # unknown is neither above nor below
            is_met = values <= limit + EPSILON if sign == "<=" else values >= limit - EPSILON
        edge = limit + EPSILON if sign == "<=" else limit - EPSILON
        yield Condition(name, is_met, f"{column} {sign} {edge!r}")


def _days(query: SceneQuery, columns: Columns) -> Iterable[Condition]:
    if query.start is None and query.end is None:
        return
    mask, parts = np.ones(len(columns), bool), []
    if query.start is not None:
        mask &= columns.acquired_s >= _seconds(query.start)
        parts.append(f"acquired >= '{query.start.isoformat()}'")
    if query.end is not None:
        following = query.end + timedelta(days=1)
        mask &= columns.acquired_s < _seconds(following)
        parts.append(f"acquired < '{following.isoformat()}'")
    yield Condition("days", mask, " AND ".join(parts))


def _touching(query: SceneQuery, columns: Columns) -> np.ndarray:
    """Kept for as long as the columns are: other conditions change more often than the area."""
    key = json.dumps(query.area, sort_keys=True)
    known_key, mask = columns.memo.get("area", ("", None))
    if known_key != key or mask is None:
        mask = columns.footprints.touching(area_geometry(query))
        columns.memo["area"] = (key, mask)
    touching: np.ndarray = mask
    return touching


def _saying(text: str, columns: Columns, find: Finders) -> np.ndarray:
    """Rows in which every word occurs somewhere."""
    mask = np.ones(len(columns), bool)
    for word in words(text):
        says = np.isin(columns.fid, find.names(word, False))
        says |= _lying_in(find.countries(word), columns)
        for name, is_said in _SEARCHED.items():
            says |= columns.texts[name].matching(partial(is_said, word))
        mask &= says
    return mask


def _lying_in(countries: Collection[str], columns: Columns) -> np.ndarray:
    """Rows that cross one of these countries, by the names that the places have."""
    if not countries:
        return np.zeros(len(columns), bool)
    among = frozenset(countries)
    return columns.texts["places"].matching(lambda value: not among.isdisjoint(value.split(", ")))


def _seconds(day: date) -> int:
    return int(datetime(day.year, day.month, day.day, tzinfo=timezone.utc).timestamp())


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
