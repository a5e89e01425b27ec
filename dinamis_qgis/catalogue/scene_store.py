"""Scenes in a GeoPackage that QGIS shows as it is: writing them, and reading them by number."""

from __future__ import annotations

import json
import sqlite3
import threading
from collections.abc import Iterable, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, Callable, Dict, Iterator, List, Optional, Tuple

from osgeo import gdal

from ..domain.errors import CatalogueError
from ..domain.scene import Scene
from ..interpreter import sharing
from ..versions import own_version_beside
from .catalogue_version import catalogue_version
from .gdal_sql import GdalSql, all_or_nothing
from .row_writer import write_rows
from .scene_file import BUSY_MS, make_usable
from .schema import TABLE, VERSION, PlacesOf, Row, name_places, row, scene_of

Key = Tuple[str, str]
"""Collection and id of a scene."""

Mirrored = Tuple[str, str, str, Optional[int]]
"""A collection, a period of it, when its scenes were sent as GeoPackage writes it, and how many,
where they were counted."""

_MOST_PARAMETERS = 900
_SETTINGS = (
    "PRAGMA cache_size = -32000",  # kB: an index does not fit into SQLite's own 2 MB
    "PRAGMA synchronous = NORMAL",  # a power cut may cost the last page, no more
    # Pages of 16 kB, hence 40 MB: moving them to their place waits for the disk.
    "PRAGMA wal_autocheckpoint = 2500",
)


class SceneStore:
    """One GeoPackage of scenes; safe in any thread.

    Writes wait for one another, and for another QGIS with the same profile. Scenes are written
    and read by plain SQL; what changes them where they are goes through OGR, because the triggers
    of the R-tree call functions that plain ``sqlite3`` lacks.

    Args:
        places_of: names the places of a footprint; nobody is asked without.
    """

    def __init__(self, path: Path, places_of: Optional[PlacesOf] = None) -> None:
        # One of a newer plugin is left as it is.
        self.path = own_version_beside(path, catalogue_version(path) or VERSION, VERSION)
        self._places_of = places_of or (lambda footprints: [""] * len(footprints))
        self._lock = threading.Lock()
        self._is_checked = False

    # Writing

    def keep(self, scenes: Iterable[Scene]) -> int:
        """Add scenes as they come, or bring those kept up to date; all of them or none.

        Returns:
            How many were new or different.

        Raises:
            CatalogueError: another program holds the file, or the disk is full.
        """
        rows = self.rows_of(scenes)
        return self.write(list(rows.values())) if rows else 0

    def rows_of(self, scenes: Iterable[Scene]) -> Dict[Key, Row]:
        """What is written of scenes; of those that come again, the first."""
        rows: Dict[Key, Row] = {}
        with sharing.turn:
            for scene in scenes:
                key = scene.key
                if key not in rows:
                    rows[key] = row(scene)
        return rows

    def write(self, rows: Sequence[Row], mirrored: Sequence[Mirrored] = ()) -> int:
        """Write rows, and then that all scenes of some periods are kept; all of it or nothing.

        Returns:
            How many rows were new or different.

        Raises:
            CatalogueError: another program holds the file, or the disk is full.
        """
        with sharing.turn:
            name_places(rows, self._places_of)
        with self._lock, self._adding() as connection:
            news = write_rows(connection, rows) if rows else 0
            connection.executemany("REPLACE INTO mirrored VALUES (?, ?, ?, ?)", mirrored)
            return news

    def settle(self) -> None:
        """Move what was written from the log beside the file (``-wal``) to its place.

        Waits for the disk, and keeps nobody from reading or writing meanwhile. What is not moved
        is moved later: at the latest when the file is closed.

        Raises:
            CatalogueError: the disk is full.
        """
        with self._adding() as connection:
            connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()

    def forget(self, collection: str, ids: Iterable[str]) -> None:
        """Drop scenes that the service no longer has; what the user did with them stays known."""
        listed = tuple(ids)
        if not listed:
            return
        with self._lock, self._writing() as run:
            run(_change, lambda execute: _forget(execute, collection, listed))

    def forget_all(self) -> None:
        """Drop every scene and every copy; what the user did with them stays known."""
        with self._lock, self._writing() as run:
            run(_change, _forget_all)

    def mark(self, keys: Iterable[Key], state: str) -> None:
        """Remember that scenes were ``requested`` or ``downloaded``, kept or not."""
        listed = tuple(keys)
        with self._lock, self._writing() as run:
            run(_change, lambda execute: _mark(execute, listed, state))

    def forget_mirror(self, collection: str) -> None:
        """Keep a collection's scenes, and no longer claim that they are all of them."""
        with self._lock, self._adding() as connection:
            connection.execute("DELETE FROM mirrored WHERE collection = ?", (collection,))

    def prepare(self) -> None:
        """Make the file with empty tables when there is none that can be used."""
        if self._is_usable():
            return  # readers do not wait for whoever writes
        with self._lock:
            self._check()

    @contextmanager
    def held_open(self) -> Iterator[None]:
        """While many batches are kept one after the other.

        Whoever closes the file last moves all that was written to its place, and waits for the
        disk: without this, after every batch.

        Raises:
            CatalogueError: the file is damaged, or held by another program.
        """
        self.prepare()
        with self._adding() as connection:
            connection.execute(f"SELECT fid FROM {TABLE} LIMIT 1").fetchall()  # noqa: S608
            yield

    # Reading

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """A connection that reads only.

        Raises:
            CatalogueError: the file is damaged, or held by another program.
        """
        self.prepare()
        address = f"{self.path.absolute().as_uri()}?mode=ro"
        try:
            with closing(sqlite3.connect(address, uri=True, timeout=BUSY_MS / 1000)) as connection:
                yield connection
        except sqlite3.Error as error:
            self._forget_check(error)
            raise CatalogueError(f"{self.path.name}: {error}") from error

    def scenes(self, rows: Sequence[int]) -> Dict[int, Scene]:
        """Scenes by their numbers, in this order; those that have gone are missing."""
        found: Dict[int, Scene] = {}
        with self.reading() as connection:
            for start in range(0, len(rows), _MOST_PARAMETERS):
                part = [int(number) for number in rows[start : start + _MOST_PARAMETERS]]
                marks = ",".join("?" * len(part))
                statement = f"SELECT fid, stac FROM items WHERE fid IN ({marks})"  # noqa: S608
                for number, stac in connection.execute(statement, part):
                    found[number] = scene_of(stac)
        return {int(number): found[int(number)] for number in rows if int(number) in found}

    def ids(self, rows: Sequence[int]) -> List[str]:
        """Names of the scenes of these numbers, in any order."""
        listed = json.dumps([int(number) for number in rows])
        with self.reading() as connection:
            found = connection.execute(
                f"SELECT id FROM {TABLE} WHERE fid IN (SELECT value FROM json_each(?))",  # noqa: S608
                (listed,),
            )
            return [identifier for (identifier,) in found]

    def keys_of(self, ids: Sequence[str]) -> List[Key]:
        """Collection and name of the kept scenes that have these names."""
        with self.reading() as connection:
            found = connection.execute(
                f"SELECT collection, id FROM {TABLE} "  # noqa: S608
                "WHERE id IN (SELECT value FROM json_each(?))",
                (json.dumps(list(ids)),),
            )
            return list(found)

    def ids_between(self, collection: str, first: str, last: str) -> List[str]:
        """Ids of a collection's scenes acquired in a period, both ends included."""
        with self.reading() as connection:
            found = connection.execute(
                f"SELECT id FROM {TABLE} WHERE collection = ? AND acquired BETWEEN ? AND ?",  # noqa: S608
                (collection, first, last),
            )
            return [identifier for (identifier,) in found]

    def count_between(self, collection: str, first: str, last: str) -> int:
        """How many of a collection's scenes were acquired in a period, both ends included."""
        with self.reading() as connection:
            (count,) = connection.execute(
                f"SELECT COUNT(*) FROM {TABLE} WHERE collection = ? AND acquired BETWEEN ? AND ?",  # noqa: S608
                (collection, first, last),
            ).fetchone()
        return int(count)

    @property
    def size_bytes(self) -> int:
        """The room it takes on the disk."""
        parts = (Path(f"{self.path}{suffix}") for suffix in ("", "-wal", "-shm"))
        return sum(part.stat().st_size for part in parts if part.exists())

    # The file

    def _is_usable(self) -> bool:
        return self._is_checked and self.path.exists()

    def _check(self) -> None:
        if self._is_usable():
            return
        make_usable(self.path)
        self._is_checked = True

    def _forget_check(self, error: sqlite3.Error) -> None:
        """One that is damaged is made anew at the next chance; held, it stays as it is."""
        if not isinstance(error, sqlite3.OperationalError):
            self._is_checked = False

    @contextmanager
    def _adding(self) -> Iterator[sqlite3.Connection]:
        """A connection for what needs nothing of OGR's: all that is done with it, or nothing."""
        self._check()
        try:
            with closing(sqlite3.connect(self.path, timeout=BUSY_MS / 1000)) as connection:
                for setting in _SETTINGS:
                    connection.execute(setting)
                with connection:
                    yield connection
        except sqlite3.Error as error:
            self._forget_check(error)
            raise CatalogueError(f"{self.path.name}: {error}") from error

    @contextmanager
    def _writing(self) -> Iterator[Callable[..., None]]:
        """Gives a function that runs steps, all or none of them."""
        self._check()
        dataset = gdal.OpenEx(str(self.path), gdal.OF_VECTOR | gdal.OF_UPDATE)
        if dataset is None:
            self._is_checked = False
            raise CatalogueError(f"{self.path.name}: {gdal.GetLastErrorMsg()}")
        execute = GdalSql(dataset, self.path.name)
        execute(f"PRAGMA busy_timeout = {BUSY_MS}")
        for setting in _SETTINGS:
            execute(setting)

        def run(*steps: Callable[[GdalSql], Any]) -> None:
            # The first step writes: a transaction that reads first may not write after another's.
            with all_or_nothing(dataset, self.path.name):
                for step in steps:
                    step(execute)

        yield run


def _change(execute: GdalSql) -> None:
    """Number the change."""
    execute("UPDATE meta SET value = value + 1 WHERE name = 'change'")


def _mark(execute: GdalSql, keys: Sequence[Key], state: str) -> None:
    for collection, identifier in keys:
        key = f"{_quoted(collection)}, {_quoted(identifier)}"
        execute(f"REPLACE INTO marks VALUES ({key}, {_quoted(state)})")
        execute(
            f"UPDATE {TABLE} SET state = {_quoted(state)}, "  # noqa: S608
            "touched = (SELECT value FROM meta WHERE name = 'change') "
            f"WHERE (collection, id) = ({key})"
        )


def _forget(execute: GdalSql, collection: str, ids: Sequence[str]) -> None:
    for start in range(0, len(ids), _MOST_PARAMETERS):
        listed = ", ".join(map(_quoted, ids[start : start + _MOST_PARAMETERS]))
        where = f"collection = {_quoted(collection)} AND id IN ({listed})"
        numbers = f"SELECT fid FROM {TABLE} WHERE {where}"  # noqa: S608
        execute(
            "REPLACE INTO gone SELECT fid, (SELECT value FROM meta WHERE name = 'change') "  # noqa: S608
            f"FROM {TABLE} WHERE {where}"
        )
        execute(f"DELETE FROM items WHERE fid IN ({numbers})")  # noqa: S608
        execute(f"DELETE FROM {TABLE} WHERE {where}")  # noqa: S608


def _forget_all(execute: GdalSql) -> None:
    change = "SELECT value FROM meta WHERE name = 'change'"
    execute(f"REPLACE INTO gone SELECT fid, ({change}) FROM {TABLE}")  # noqa: S608
    for table in ("items", TABLE, "mirrored"):
        execute(f"DELETE FROM {table}")  # noqa: S608


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
