"""Puts rows of scenes into a catalogue, by plain SQL.

The triggers that follow each new row call functions that OGR alone has, and count row by row. They
stand aside while rows are added, and what they do is done here for all rows at once: in one
transaction, so that nobody else ever sees the file without them.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import contextmanager
from typing import Any, Dict, Iterator, List, Set, Tuple

from .schema import TABLE, WRITTEN, Row

_MOST_PARAMETERS = 4000 if sqlite3.sqlite_version_info >= (3, 32) else 900
"""Of 32766 that SQLite takes, or 999 before 3.32: the longer a statement, the longer it is read."""

_TO_RTREE = f"rtree_{TABLE}_geom_insert"
"""As OGC 12-128r18, annex F.3, calls it."""

_TO_COUNT = f"trigger_insert_feature_count_{TABLE}"
"""As OGR calls it."""

_STATE = WRITTEN.index("state")
_WITH_ID_LISTED = "collection = ? AND id IN (SELECT value FROM json_each(?))"


def write_rows(connection: sqlite3.Connection, rows: Sequence[Row]) -> int:
    """Add rows of scenes, each another one, in place of those of the same name and collection.

    What is kept to the letter is left as it is, and counts as no change; scenes that are known
    keep their number, which layers and projects refer to, and no number is given twice. A
    transaction is begun here, and nothing committed.

    Returns:
        How many were new or different.
    """
    # A transaction that reads first may not write after another's.
    connection.execute("BEGIN IMMEDIATE")
    known, same = _look_up(connection, rows)
    places = [place for place in range(len(rows)) if place not in same]
    if not places:
        return 0
    connection.execute("UPDATE meta SET value = value + 1 WHERE name = 'change'")
    news = [rows[place] for place in places]
    highest = _highest_number(connection)
    numbers = [known.get(place, highest + 1 + place) for place in places]
    _drop(connection, list(known.values()))
    _mark_again(connection, news)
    _add(connection, numbers, news)
    _tell_bounds(connection, news)
    return len(news)


def _look_up(
    connection: sqlite3.Connection, rows: Sequence[Row]
) -> Tuple[Dict[int, int], Set[int]]:
    """Numbers of the rows that are kept differently, by their place, and places of the same."""
    known: Dict[int, int] = {}
    same: Set[int] = set()
    for collection, places in _by_collection(rows).items():
        found = connection.execute(
            f"SELECT id, fid, CAST(stac AS BLOB) FROM {TABLE} JOIN items USING (fid) "  # noqa: S608
            f"WHERE {_WITH_ID_LISTED}",
            (collection, json.dumps(list(places))),
        )
        for identifier, fid, stac in found:
            place = places[identifier]
            if stac == rows[place].stac:
                same.add(place)
            else:
                known[place] = fid
    return known, same


def _by_collection(rows: Sequence[Row]) -> Dict[str, Dict[str, int]]:
    """Places of the rows, by collection and id."""
    places: Dict[str, Dict[str, int]] = {}
    for place, row in enumerate(rows):
        places.setdefault(row.collection, {})[row.id] = place
    return places


def _highest_number(connection: sqlite3.Connection) -> int:
    """The highest number that the file has ever given."""
    (highest,) = connection.execute(
        f"SELECT MAX((SELECT COALESCE(MAX(fid), 0) FROM {TABLE}), "  # noqa: S608
        "(SELECT COALESCE(MAX(fid), 0) FROM gone))"
    ).fetchone()
    return int(highest)


def _drop(connection: sqlite3.Connection, numbers: Sequence[int]) -> None:
    listed = (json.dumps(numbers),)
    for table in (TABLE, "items"):
        connection.execute(
            f"DELETE FROM {table} WHERE fid IN (SELECT value FROM json_each(?))",  # noqa: S608
            listed,
        )


def _mark_again(connection: sqlite3.Connection, rows: Sequence[Row]) -> None:
    """What the user did with a scene outlives its row."""
    if connection.execute("SELECT 1 FROM marks LIMIT 1").fetchone() is None:
        return
    for collection, places in _by_collection(rows).items():
        marks = connection.execute(
            f"SELECT id, state FROM marks WHERE {_WITH_ID_LISTED}",  # noqa: S608
            (collection, json.dumps(list(places))),
        )
        for identifier, state in marks:
            rows[places[identifier]].values[_STATE] = state


@contextmanager
def _triggers_aside(connection: sqlite3.Connection) -> Iterator[Set[str]]:
    """Add rows without the triggers that follow new rows; gives the names of those there are."""
    triggers = connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name IN (?, ?)",
        (_TO_RTREE, _TO_COUNT),
    ).fetchall()
    for name, _ in triggers:
        connection.execute(f'DROP TRIGGER "{name}"')
    yield {name for name, _ in triggers}
    for _, sql in triggers:
        connection.execute(sql)


def _add(connection: sqlite3.Connection, numbers: Sequence[int], rows: Sequence[Row]) -> None:
    (change,) = connection.execute("SELECT value FROM meta WHERE name = 'change'").fetchone()
    numbered = list(zip(numbers, rows))
    features = [((number, change), row.values) for number, row in numbered]
    boxes = [((number,), row.box) for number, row in numbered]
    items = [((number, row.stac),) for number, row in numbered]
    with _triggers_aside(connection) as triggers:
        columns = ("fid", "touched", *WRITTEN)
        _insert(connection, f"INTO {TABLE} ({', '.join(columns)})", ["?"] * len(columns), features)
        _insert(connection, f"OR REPLACE INTO rtree_{TABLE}_geom", ["?"] * 5, boxes)
        _insert(connection, "INTO items", ["?", "CAST(? AS TEXT)"], items)
        if _TO_COUNT in triggers:
            connection.execute(
                "UPDATE gpkg_ogr_contents SET feature_count = feature_count + ? "
                "WHERE table_name = ?",
                (len(rows), TABLE),
            )


def _insert(
    connection: sqlite3.Connection,
    where: str,
    marks: Sequence[str],
    rows: Sequence[Tuple[Sequence[Any], ...]],
) -> None:
    """Many rows a statement: between two of them other threads take Python, and keep it a while.

    Not more than that at once: what was not looked at for a while is slow to reach again.

    Args:
        marks: where the values of a row go.
        rows: their values, in parts.
    """
    many = _MOST_PARAMETERS // len(marks)
    one = f"({', '.join(marks)})"
    for start in range(0, len(rows), many):
        part = rows[start : start + many]
        values: List[Any] = []
        for row in part:
            for some in row:
                values += some
        connection.execute(f"INSERT {where} VALUES {', '.join([one] * len(part))}", values)  # noqa: S608


def _tell_bounds(connection: sqlite3.Connection, rows: Iterable[Row]) -> None:
    """Say how far the layer reaches, which OGR knows of its own features only."""
    boxes = [row.box for row in rows]
    west, east = min([box[0] for box in boxes]), max([box[1] for box in boxes])
    south, north = min([box[2] for box in boxes]), max([box[3] for box in boxes])
    for column, least, new in (
        ("min_x", "MIN", west),
        ("min_y", "MIN", south),
        ("max_x", "MAX", east),
        ("max_y", "MAX", north),
    ):
        connection.execute(
            f"UPDATE gpkg_contents SET {column} = "  # noqa: S608
            f"COALESCE({least}({column}, :new), {column}, :new) WHERE table_name = '{TABLE}'",
            {"new": new},
        )
