"""Answers queries from memory, in step with what the store holds."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from typing import Any, Dict, List, Optional, Tuple

import numpy as np

from ..domain.answer import STATES, Answer, Order, Sorting, Timeline
from ..domain.search import RESOLUTIONS_M, SceneQuery
from .columns import Columns, read_change, read_columns, read_gone
from .conditions import CHOICES, EPSILON, Condition, Finders, area_geometry, conditions
from .country_names import FindCountries, no_countries
from .scene_store import SceneStore
from .schema import TABLE

_MOST_NUMBERS = 100_000
"""Rows a layer's filter can name: SQLite reads a million characters at most."""


class SceneIndex:
    """The scenes of a store as columns; safe in any thread.

    Args:
        find_countries: knows what countries are called in other languages.
    """

    def __init__(self, store: SceneStore, find_countries: FindCountries = no_countries) -> None:
        self._store = store
        self._find = Finders(self._named, find_countries)
        self._lock = threading.Lock()
        self._columns: Optional[Columns] = None

    def columns(self) -> Columns:
        """Every scene that is kept now.

        Raises:
            CatalogueError: the store cannot be read.
        """
        with self._lock, self._store.reading() as connection:
            kept = self._columns
            if kept is None or read_change(connection) < kept.change:  # or made anew
                self._columns = read_columns(connection)
            elif read_change(connection) > kept.change:
                news = read_columns(connection, kept.change)
                gone = read_gone(connection, kept.change)
                self._columns = kept.without(gone).joined(news).at(news.change)
            assert self._columns is not None
            return self._columns

    def answer(self, query: SceneQuery, sorting: Sorting) -> Answer:
        """The scenes that meet a query, and how many each other choice would leave.

        Raises:
            CatalogueError: the store cannot be read.
        """
        columns = self.columns()
        asked = conditions(query, columns, self._find)
        failed = np.zeros(len(columns), np.uint8)
        for condition in asked:
            failed += ~condition.mask
        shares = None
        if query.area is not None and (query.min_share_percent or sorting.by is Order.SHARE):
            touching = next(condition.mask for condition in asked if condition.name == "area")
            asked_rows = np.flatnonzero(touching & (failed <= 1))
            shares = _shares(query, columns, asked_rows, sorting.by is Order.SHARE)
            condition = _share_condition(query, shares)
            asked.append(condition)
            failed += ~condition.mask
        is_found = failed == 0
        rows = _sorted(columns, is_found, sorting, shares)
        sql, is_partial = _sql(asked, columns.fid[rows])
        return Answer(
            rows=columns.fid[rows],
            passes=columns.passes[rows],
            states=_states(columns, rows),
            choices=_choices(columns, asked, failed, is_found),
            timeline=_timeline(columns, asked, failed, is_found),
            kept=_kept(columns, query),
            bounds=columns.footprints.bounds(rows),
            ends=_ends(columns, rows),
            filter=sql,
            is_filter_partial=is_partial,
            change=columns.change,
        )

    def shares(self, query: SceneQuery, fids: np.ndarray) -> Mapping[int, float]:
        """Share of the query's area, 0 to 1, that each of a few scenes covers."""
        columns = self.columns()
        rows = np.flatnonzero(np.isin(columns.fid, fids))
        found = columns.footprints.shares(area_geometry(query), rows)
        return dict(zip(columns.fid[rows].tolist(), found.tolist()))

    def _named(self, word: str, is_whole: bool) -> np.ndarray:
        """Numbers of the scenes called so, or in whose name a word occurs in any capitals."""
        pattern = "".join(f"\\{letter}" if letter in "\\%_" else letter for letter in word)
        condition, value = (
            ("id = ?", word) if is_whole else ("id LIKE ? ESCAPE '\\'", f"%{pattern}%")
        )
        with self._store.reading() as connection:
            found = connection.execute(
                f"SELECT fid FROM {TABLE} WHERE {condition}",  # noqa: S608 - constants
                (value,),
            ).fetchall()
        return np.array([fid for (fid,) in found], np.int64)


def _shares(query: SceneQuery, columns: Columns, rows: np.ndarray, is_sorted: bool) -> np.ndarray:
    shares = np.zeros(len(columns), np.float32)
    least = 0.0 if is_sorted else (query.min_share_percent or 0) / 100
    shares[rows] = columns.footprints.shares(area_geometry(query), rows, least)
    return shares


def _share_condition(query: SceneQuery, shares: np.ndarray) -> Condition:
    least = (query.min_share_percent or 0) / 100
    return Condition("min_share_percent", shares >= least - 1e-6, None)


def _without_own(
    name: str, asked: List[Condition], failed: np.ndarray, is_found: np.ndarray
) -> np.ndarray:
    """Which rows meet everything but one condition."""
    own = next((condition for condition in asked if condition.name == name), None)
    return is_found if own is None else is_found | ((failed == 1) & ~own.mask)


def _choices(
    columns: Columns, asked: List[Condition], failed: np.ndarray, is_found: np.ndarray
) -> Dict[str, Dict[str, int]]:
    found = np.flatnonzero(is_found)
    names = {condition.name for condition in asked}
    counts = {}
    for name, column in CHOICES:
        rows = found
        if name in names:
            rows = np.flatnonzero(_without_own(name, asked, failed, is_found))
        counts[name] = columns.texts[column].counts(rows)
    rows = np.flatnonzero(_without_own("months", asked, failed, is_found))
    per_month = np.bincount(columns.month[rows] % 12, minlength=12)
    counts["months"] = {str(index + 1): int(count) for index, count in enumerate(per_month)}
    rows = np.flatnonzero(_without_own("max_resolution_m", asked, failed, is_found))
    sharpness = columns.numbers["resolution_m"][rows]
    with np.errstate(invalid="ignore"):  # unknown is in none
        counts["max_resolution_m"] = {
            f"{most:g}": int((sharpness <= most + EPSILON).sum()) for most in RESOLUTIONS_M
        }
    rows = np.flatnonzero(_without_own("not_downloaded", asked, failed, is_found))
    states = columns.texts["state"].counts(rows)
    counts["not_downloaded"] = {
        "yes": len(rows) - states.get("downloaded", 0),
        "no": len(rows),
    }
    return counts


def _states(columns: Columns, rows: np.ndarray) -> Any:
    """What is said of a state that is not known is what is said of a free one."""
    state = columns.texts["state"]
    known = [STATES.index(value) if value in STATES else 0 for value in state.values]
    return np.array(known, np.int8)[state.codes[rows]]


def _timeline(
    columns: Columns, asked: List[Condition], failed: np.ndarray, is_found: np.ndarray
) -> Timeline:
    months = columns.month[_without_own("days", asked, failed, is_found)]
    if not len(months):
        return Timeline()
    first = int(months.min())
    return Timeline(first, tuple(np.bincount(months - first).tolist()))


def _ends(columns: Columns, rows: np.ndarray) -> Tuple[int, ...]:
    if not len(rows):
        return ()
    taken = columns.acquired_s[rows]
    first, last = columns.fid[rows[[taken.argmin(), taken.argmax()]]].tolist()
    return first, last


def _kept(columns: Columns, query: SceneQuery) -> int:
    if not query.collections:
        return len(columns)
    return int(columns.texts["collection"].is_one_of(query.collections).sum())


def _sorted(
    columns: Columns, is_found: np.ndarray, sorting: Sorting, shares: Optional[np.ndarray]
) -> np.ndarray:
    if sorting.by is Order.SHARE and shares is not None:
        order = np.argsort(shares, kind="stable")
    else:
        key = Order.ACQUIRED if sorting.by is Order.SHARE else sorting.by
        order = columns.ascending(key.value)
    rows = order[is_found[order]]
    if sorting.is_descending:
        rows = _reversed(rows, columns, sorting)
    if sorting.is_grouped:
        _, first, of_row = np.unique(columns.passes[rows], return_index=True, return_inverse=True)
        rows = rows[np.argsort(first[of_row], kind="stable")]
    return rows


def _reversed(rows: np.ndarray, columns: Columns, sorting: Sorting) -> np.ndarray:
    """Largest first; what is unknown stays last."""
    values = columns.numbers.get(sorting.by.value)
    if values is None:
        return rows[::-1]
    unknown = np.isnan(values[rows])
    return np.concatenate((rows[~unknown][::-1], rows[unknown]))


def _sql(asked: List[Condition], fids: np.ndarray) -> Tuple[str, bool]:
    """What tells these rows, and whether it tells the first of them only."""
    parts = [condition.sql for condition in asked]
    if all(part is not None for part in parts):
        return " AND ".join(f"({part})" for part in parts), False
    listed = ",".join(map(str, np.sort(fids[:_MOST_NUMBERS]).tolist()))
    return f'"fid" IN ({listed})', len(fids) > _MOST_NUMBERS
