"""The file of a catalogue: made where there is none, set aside where it is damaged."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from osgeo import gdal

from ..domain.errors import CatalogueError
from .catalogue_version import lead_forward
from .gdal_sql import GdalSql
from .schema import TABLE, VERSION, create_tables

BUSY_MS = 15_000
"""So long a write waits for another program's."""

_PAGE_BYTES = 16_384


def make_usable(path: Path) -> None:
    """Have a sound file of this version, with what was kept where that can be read.

    Raises:
        CatalogueError: another program holds it, or it cannot be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    lead_forward(path)
    if path.exists() and not _is_sound(path):
        _set_aside(path)
    if not path.exists():
        _create(path)


def _create(path: Path) -> None:
    dataset = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    if dataset is None:
        raise CatalogueError(f"{path.name}: {gdal.GetLastErrorMsg()}")
    execute = GdalSql(dataset, path.name)
    # An item takes more than half of SQLite's usual page: the rest of it would stay empty.
    execute(f"PRAGMA page_size = {_PAGE_BYTES}")
    execute("VACUUM")  # the header is written already; now it says so
    # A reader, such as the map, does not keep the mirror from writing.
    execute("PRAGMA journal_mode = WAL")
    create_tables(dataset)


def _is_sound(path: Path) -> bool:
    """Whether it is a catalogue of ours that can be read."""
    try:
        with closing(sqlite3.connect(path, timeout=BUSY_MS / 1000)) as connection:
            (version,) = connection.execute(
                "SELECT value FROM meta WHERE name = 'version'"
            ).fetchone()
            connection.execute(f"SELECT fid FROM {TABLE} ORDER BY fid LIMIT 1").fetchone()  # noqa: S608
            connection.execute("SELECT * FROM rtree_scenes_geom LIMIT 1").fetchone()
            return bool(version == VERSION)
    except sqlite3.OperationalError as error:
        if "locked" in str(error) or "unable to open" in str(error):
            raise CatalogueError(f"{path.name}: {error}") from error
        return False
    except (sqlite3.DatabaseError, TypeError):
        return False


def _set_aside(path: Path) -> None:
    """Move a file that cannot be read out of the way: services have what was in it."""
    try:
        path.replace(path.with_suffix(".damaged"))
    except OSError as error:  # Windows: a layer of this project has it open
        raise CatalogueError(f"{path.name}: damaged, and in use: {error}") from error
    for suffix in ("-wal", "-shm"):
        Path(f"{path}{suffix}").unlink(missing_ok=True)
