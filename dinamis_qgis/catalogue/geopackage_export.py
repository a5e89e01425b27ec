"""Scenes of an answer as a GeoPackage of their own."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, Optional

from osgeo import gdal, ogr

from ..domain.errors import FileNotWritten
from .exports import Tell
from .new_file import new_file
from .scene_store import SceneStore
from .schema import COLUMNS, TABLE, create_scene_tables

PICTURE = "quicklook"
"""A pack's field with the file of a scene's picture, beside the GeoPackage; NULL without one."""

SERVICE = "DINAMIS_SERVICE"
"""The metadata of the layer that tells which service its scenes come from."""

PACK_VERSION = 1
PACK_VERSION_NAME = "DINAMIS_PACK_VERSION"
"""The metadata of the layer that tells how it is made; a file without is of version 1."""

_CHUNK = 5000


def _nothing_more(_path: Path) -> None:
    pass


@dataclass(frozen=True)
class About:
    """What else goes into the file."""

    service_id: str = ""
    title: str = ""
    pictures: Optional[Mapping[int, str]] = None
    """File of the picture by the number of its scene; without, there is no such field."""

    finish: Callable[[Path], None] = _nothing_more
    """Adds to the file before it gets its name, such as the style of its layer."""


def write_geopackage(
    store: SceneStore,
    rows: Sequence[int],
    target: Path,
    may_replace: bool,
    tell: Tell,
    about: About = About(),  # noqa: B008 - it is frozen
) -> int:
    """A layer of scenes, numbered in the order of ``rows``, and their STAC items beside it.

    Rows are copied from file to file by SQLite itself. The R-tree comes at the end: its triggers
    call functions that plain ``sqlite3`` lacks.

    Returns:
        How many scenes it wrote.

    Raises:
        FileNotWritten: there is such a file already, the disk is full or the file is in use.
    """
    store.prepare()
    with new_file(target, may_replace) as part:
        with _complaining_of(target):
            _create(part, about)
            _copy(store.path, rows, part, tell, about.pictures)
            count = _index(part)
        about.finish(part)
        with _complaining_of(target):
            _settle(part, about.title)
    return count


@contextmanager
def _complaining_of(target: Path) -> Iterator[None]:
    """Errors of SQLite and of GDAL, whether or not another plugin has GDAL raise its own."""
    try:
        yield
    except (sqlite3.Error, RuntimeError) as error:
        raise FileNotWritten(f"{target}: {error}") from error


def _create(path: Path, about: About) -> None:
    dataset = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    if dataset is None:
        raise RuntimeError(gdal.GetLastErrorMsg())
    more = [] if about.pictures is None else [ogr.FieldDefn(PICTURE, ogr.OFTString)]
    create_scene_tables(dataset, more, ["SPATIAL_INDEX=NO"])
    # Of the layer: QGIS 3.44 copies what is said of the whole file into an .aux.xml beside it.
    layer = dataset.GetLayerByName(TABLE)
    layer.SetMetadataItem(SERVICE, about.service_id)
    layer.SetMetadataItem(PACK_VERSION_NAME, str(PACK_VERSION))
    dataset.FlushCache()


def _copy(
    source: Path,
    rows: Sequence[int],
    path: Path,
    tell: Tell,
    pictures: Optional[Mapping[int, str]],
) -> None:
    listed = ", ".join(COLUMNS)
    names = pictures or {}
    into, values = listed, listed
    if pictures is not None:
        into, values = f"{listed}, {PICTURE}", f"{listed}, w.picture"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("ATTACH ? AS source", (str(source),))
        connection.execute("CREATE TEMP TABLE wanted (place INTEGER, fid INTEGER, picture TEXT)")
        with connection:
            for start in range(0, len(rows), _CHUNK):
                tell(0.9 * start / len(rows))
                numbers = [int(number) for number in rows[start : start + _CHUNK]]
                connection.execute("DELETE FROM wanted")
                connection.executemany(
                    "INSERT INTO wanted VALUES (?, ?, ?)",
                    [(start + i + 1, n, names.get(n)) for i, n in enumerate(numbers)],
                )
                joined = f"FROM wanted AS w JOIN source.{TABLE} AS s ON s.fid = w.fid"
                connection.execute(
                    f"INSERT INTO {TABLE} (fid, geom, {into}) "  # noqa: S608
                    f"SELECT w.place, s.geom, {values} {joined} ORDER BY w.place"
                )
                connection.execute(
                    "INSERT INTO items SELECT w.place, i.stac FROM wanted AS w "
                    "JOIN source.items AS i ON i.fid = w.fid"
                )
        tell(0.9)


def _index(path: Path) -> int:
    """Make the R-tree, and say how far the layer reaches."""
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    if dataset is None:
        raise RuntimeError(gdal.GetLastErrorMsg())
    gdal.ErrorReset()
    for statement in (
        f"SELECT CreateSpatialIndex('{TABLE}', 'geom')",
        f"RECOMPUTE EXTENT ON {TABLE}",
    ):
        dataset.ReleaseResultSet(dataset.ExecuteSQL(statement))
        if gdal.GetLastErrorType() >= gdal.CE_Failure:
            raise RuntimeError(gdal.GetLastErrorMsg())
    return int(dataset.GetLayerByName(TABLE).GetFeatureCount())


def _settle(path: Path, title: str) -> None:
    """Name the layer, and leave one file that opens on a stick that cannot be written."""
    with closing(sqlite3.connect(path)) as connection:
        with connection:
            connection.execute(
                "UPDATE gpkg_contents SET description = ? WHERE table_name = ?", (title, TABLE)
            )
        connection.execute("PRAGMA journal_mode = DELETE")
