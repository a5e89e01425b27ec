"""The catalogue's table as columns in memory: what every filter is answered from.

A count for every choice takes SQL one scan each; over columns all of them take milliseconds.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass, field, replace
from typing import Any, Dict, Iterable, List, Sequence, Tuple

import numpy as np

from .footprints import Footprints
from .schema import TABLE

TEXTS = (
    "collection",
    "mission",
    "platform",
    "availability",
    "state",
    "processing_level",
    "spectral_mode",
    "acquisition_mode",
    "coverage",
    "themes",
    "places",
)
NUMBERS = (
    "cloud_percent",
    "incidence_deg",
    "off_nadir_deg",
    "sun_elevation_deg",
    "resolution_m",
)
_SAME_PASS_S = 120
_CHUNK = 4_000
"""Rows turned into columns at once: the window waits for a call of NumPy's to end."""


@dataclass(frozen=True)
class Coded:
    """A column of text that says few different things."""

    codes: np.ndarray
    """Index into ``values`` of each row."""

    values: Tuple[str, ...]

    def is_one_of(self, wanted: Iterable[str]) -> np.ndarray:
        """Which rows say one of these."""
        return self.matching(set(wanted).__contains__)

    def matching(self, is_wanted: Any) -> np.ndarray:
        """Which rows say something that a function likes; it is asked once a value."""
        table = np.fromiter(map(is_wanted, self.values), bool, len(self.values))
        return table[self.codes] if len(table) else np.zeros(len(self.codes), bool)

    def counts(self, rows: np.ndarray) -> Dict[str, int]:
        """How many of some rows say what."""
        counted = np.bincount(self.codes[rows], minlength=len(self.values))
        return {value: int(count) for value, count in zip(self.values, counted)}


@dataclass(frozen=True)
class Columns:
    """Every kept scene, in columns of equal length; never changes."""

    fid: np.ndarray
    acquired_s: np.ndarray
    """Seconds since 1970."""

    texts: Dict[str, Coded]
    numbers: Dict[str, np.ndarray]
    """float32; NaN where unknown."""

    footprints: Footprints
    change: int = 0
    """The last change of the store that is in it."""

    memo: Dict[Any, Any] = field(default_factory=dict, compare=False, repr=False)
    """What was computed of these columns before."""

    def __len__(self) -> int:
        return len(self.fid)

    @property
    def month(self) -> np.ndarray:
        """Months since the year 0."""
        return self._once("month", self._months)

    @property
    def passes(self) -> np.ndarray:
        """A number for each pass: the scenes of a satellite within two minutes of each other."""
        return self._once("passes", self._passes)

    def ascending(self, key: str) -> np.ndarray:
        """Positions of all rows in the order of a column, unknown values last."""
        return self._once(("order", key), lambda: self._order(key))

    def without(self, fids: Any) -> Columns:
        """The columns less some scenes."""
        stays = ~np.isin(self.fid, np.asarray(fids, np.int64))
        return self if stays.all() else self._taken(np.flatnonzero(stays))

    def joined(self, other: Columns) -> Columns:
        """These scenes and others, which replace those of the same number."""
        if not len(other):
            return self  # with what was computed of them
        kept = self.without(other.fid)
        texts = {name: _joined(kept.texts[name], other.texts[name]) for name in TEXTS}
        numbers = {
            name: np.concatenate((kept.numbers[name], other.numbers[name])) for name in NUMBERS
        }
        return Columns(
            np.concatenate((kept.fid, other.fid)),
            np.concatenate((kept.acquired_s, other.acquired_s)),
            texts,
            numbers,
            kept.footprints.joined(other.footprints),
            max(kept.change, other.change),
        )

    def at(self, change: int) -> Columns:
        return replace(self, change=change)

    def _taken(self, rows: np.ndarray) -> Columns:
        return Columns(
            self.fid[rows],
            self.acquired_s[rows],
            {name: Coded(text.codes[rows], text.values) for name, text in self.texts.items()},
            {name: number[rows] for name, number in self.numbers.items()},
            self.footprints.taken(rows),
            self.change,
        )

    def _once(self, key: Any, make: Any) -> Any:
        if key not in self.memo:
            self.memo[key] = make()
        return self.memo[key]

    def _months(self) -> np.ndarray:
        months = self.acquired_s.astype("datetime64[s]").astype("datetime64[M]")
        return (months.astype(np.int64) + 1970 * 12).astype(np.int32)

    def _passes(self) -> np.ndarray:
        platform = self.texts["platform"].codes
        order = np.lexsort((self.acquired_s, platform))
        is_new = np.ones(len(order), bool)
        is_new[1:] = (np.diff(self.acquired_s[order]) > _SAME_PASS_S) | (
            np.diff(platform[order].astype(np.int64)) != 0
        )
        passes = np.empty(len(order), np.int32)
        passes[order] = np.cumsum(is_new, dtype=np.int32)
        return passes

    def _order(self, key: str) -> np.ndarray:
        if key == "acquired":
            return np.argsort(self.acquired_s, kind="stable")
        if key in self.numbers:
            return np.argsort(self.numbers[key], kind="stable")
        text = self.texts[key]
        rank = np.empty(len(text.values), np.int32)
        rank[sorted(range(len(text.values)), key=text.values.__getitem__)] = np.arange(
            len(text.values)
        )
        return np.argsort(rank[text.codes], kind="stable")


def read_columns(connection: sqlite3.Connection, since: int = -1) -> Columns:
    """Read every scene, or those that changed after a number."""
    (change,) = connection.execute("SELECT value FROM meta WHERE name = 'change'").fetchone()
    wanted = ", ".join((*TEXTS, *NUMBERS))
    cursor = connection.execute(
        f"SELECT fid, geom, CAST(strftime('%s', acquired) AS INTEGER), {wanted} "  # noqa: S608
        f"FROM {TABLE} {'WHERE touched > ?' if since >= 0 else 'WHERE ? < 0'} ORDER BY fid",
        (since,),
    )
    books: Dict[str, Dict[str, int]] = {name: {} for name in TEXTS}
    chunks: List[Columns] = []
    while True:
        rows = cursor.fetchmany(_CHUNK)
        if not rows:
            break
        chunks.append(_chunk(rows, books))
    if not chunks:
        return replace(_chunk([], books), change=change)
    return Columns(
        np.concatenate([chunk.fid for chunk in chunks]),
        np.concatenate([chunk.acquired_s for chunk in chunks]),
        {
            name: Coded(
                np.concatenate([chunk.texts[name].codes for chunk in chunks]), tuple(books[name])
            )
            for name in TEXTS
        },
        {name: np.concatenate([chunk.numbers[name] for chunk in chunks]) for name in NUMBERS},
        Footprints.concatenated([chunk.footprints for chunk in chunks]),
        change,
    )


def read_gone(connection: sqlite3.Connection, since: int) -> List[int]:
    """Numbers of the scenes that went after a change."""
    found = connection.execute("SELECT fid FROM gone WHERE touched > ?", (since,))
    return [fid for (fid,) in found]


def read_change(connection: sqlite3.Connection) -> int:
    (change,) = connection.execute("SELECT value FROM meta WHERE name = 'change'").fetchone()
    return int(change)


def _chunk(rows: Sequence[Tuple[Any, ...]], books: Dict[str, Dict[str, int]]) -> Columns:
    fields: List[Sequence[Any]] = list(zip(*rows)) or [()] * (3 + len(TEXTS) + len(NUMBERS))
    texts = {}
    for name, values in zip(TEXTS, fields[3:]):
        book = books[name]
        code = {value: book.setdefault(value or "", len(book)) for value in dict.fromkeys(values)}
        texts[name] = Coded(np.fromiter(map(code.__getitem__, values), np.int32, len(values)), ())
    measured = zip(NUMBERS, fields[3 + len(TEXTS) :])
    numbers = {name: np.array(values, np.float32) for name, values in measured}
    return Columns(
        np.array(fields[0], np.int64),
        np.array(fields[2], np.int64),
        texts,
        numbers,
        Footprints.read(fields[1]),
    )


def _joined(first: Coded, second: Coded) -> Coded:
    book = {value: code for code, value in enumerate(first.values)}
    table = [book.setdefault(value, len(book)) for value in second.values]
    translated = np.array(table, np.int32)[second.codes] if table else second.codes
    return Coded(np.concatenate((first.codes, translated)), tuple(book))
