"""Scenes on their way into the catalogue: put down in a file of their own, then taken over by SQL.

The file is written without regard for a crash: it is nobody's but this one write's. The rows in it
are wide, so nothing is ever changed in them: what is known of a row already is listed beside.
"""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Iterable, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, Iterator

from ..domain.errors import CatalogueError
from .gdal_sql import GdalSql
from .schema import COLUMNS, STAGED, TABLE

_AS_IN_A_HURRY = (
    "PRAGMA page_size = 32768",
    "PRAGMA synchronous = OFF",
    "PRAGMA journal_mode = OFF",
    "PRAGMA locking_mode = EXCLUSIVE",
)
_FID = "COALESCE(known.fid, rows.rowid + {highest})"
_ROWS = "staging.rows AS rows LEFT JOIN staging.known AS known ON known.place = rows.rowid"


@contextmanager
def staged(catalogue: Path, rows: Iterable[Sequence[Any]]) -> Iterator[Path]:
    """Put rows (the values of `STAGED`) into a file, that goes when it is no longer needed.

    Raises:
        CatalogueError: the disk is full, or may not be written to.
    """
    path = catalogue.with_name(f"{catalogue.stem}.{os.getpid()}-{threading.get_ident()}.staging")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.unlink(missing_ok=True)
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            for statement in _AS_IN_A_HURRY:
                connection.execute(statement)
            connection.execute("BEGIN")
            connection.execute("CREATE TABLE known (place INTEGER PRIMARY KEY, fid, is_same)")
            connection.execute(f"CREATE TABLE rows ({', '.join(STAGED)})")
            holes = ", ".join("?" * len(STAGED))
            connection.executemany(f"INSERT INTO rows VALUES ({holes})", rows)
            connection.execute("COMMIT")
        yield path
    except (OSError, sqlite3.Error) as error:
        raise CatalogueError(f"{path.name}: {error}") from error
    finally:
        path.unlink(missing_ok=True)


# What follows runs in one transaction of a catalogue to which the file is attached as ``staging``.


def look_up_known(execute: GdalSql) -> None:
    """List the rows that are kept already, and leave out those that are the same to the letter.

    ``execute.count`` is then how many remain.
    """
    execute(
        "INSERT INTO staging.known SELECT rows.rowid, s.fid, i.stac = rows.stac "  # noqa: S608
        f"FROM staging.rows AS rows JOIN {TABLE} AS s "
        "ON s.collection = rows.collection AND s.id = rows.id JOIN items AS i ON i.fid = s.fid"
    )
    # Counted before: to count rows so wide is to read them all.
    execute.count = (
        execute(
            "SELECT COALESCE((SELECT MAX(rowid) FROM staging.rows), 0) - "
            "(SELECT COUNT(*) FROM staging.known WHERE is_same)"
        )
        or 0
    )
    execute(
        "DELETE FROM staging.rows WHERE rowid IN (SELECT place FROM staging.known WHERE is_same)"
    )
    execute("DELETE FROM staging.known WHERE is_same")


def take_over(execute: GdalSql) -> None:
    """Copy the rows; those known keep their number, new ones are numbered upward."""
    known = "SELECT fid FROM staging.known"
    execute(f"DELETE FROM {TABLE} WHERE fid IN ({known})")  # noqa: S608 - constants
    execute(f"DELETE FROM items WHERE fid IN ({known})")  # noqa: S608
    # The file never gives a number twice.
    highest = max(
        execute(f"SELECT COALESCE(MAX(fid), 0) FROM {table}") or 0  # noqa: S608
        for table in (TABLE, "gone", "staging.known")
    )
    listed, fid = ", ".join(COLUMNS), _FID.format(highest=highest)
    execute(
        f"INSERT INTO {TABLE} (fid, geom, {listed}, touched) "  # noqa: S608
        f"SELECT {fid}, geom, {listed}, (SELECT value FROM meta WHERE name = 'change') FROM {_ROWS}"
    )
    execute(f"INSERT INTO items SELECT {fid}, stac FROM {_ROWS}")  # noqa: S608
    _tell_bounds(execute)


def mark_again(execute: GdalSql) -> None:
    """What the user did with a scene outlives its row."""
    key = f"(m.collection, m.id) = ({TABLE}.collection, {TABLE}.id)"
    execute(
        f"UPDATE {TABLE} SET state = (SELECT m.state FROM marks AS m WHERE {key}) "  # noqa: S608
        "WHERE touched = (SELECT value FROM meta WHERE name = 'change') "
        f"AND EXISTS (SELECT 1 FROM marks AS m WHERE {key})"
    )


def _tell_bounds(execute: GdalSql) -> None:
    """Say how far the layer reaches, which OGR knows of its own features only."""
    for column, edge, least in (
        ("min_x", "west", "MIN"),
        ("min_y", "south", "MIN"),
        ("max_x", "east", "MAX"),
        ("max_y", "north", "MAX"),
    ):
        new = f"(SELECT {least}({edge}) FROM staging.rows)"  # noqa: S608 - constants
        execute(
            f"UPDATE gpkg_contents SET {column} = "  # noqa: S608
            f"COALESCE({least}({column}, {new}), {column}, {new}) WHERE table_name = '{TABLE}'"
        )
