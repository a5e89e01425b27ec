"""The version of a catalogue's GeoPackage, in its table ``meta``: read, and led forward.

``user_version`` and ``application_id`` are the format's own (OGC 12-128r18, clause 1.1.1.1.1).
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Optional, Sequence

from osgeo import gdal

from ..domain.errors import CatalogueError
from .gdal_sql import GdalSql, all_or_nothing
from .schema import VERSION

STEPS: Sequence[Sequence[str]] = ()
"""Statements that lead from version 1 to the next, and so on."""


def catalogue_version(path: Path) -> Optional[int]:
    """The version that a file tells, without a byte written to it; None where it tells none."""
    address = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
    try:
        with closing(sqlite3.connect(address, uri=True)) as connection:
            row = connection.execute("SELECT value FROM meta WHERE name = 'version'").fetchone()
            return int(row[0])
    except (sqlite3.Error, TypeError, ValueError):
        return None


def lead_forward(path: Path) -> None:
    """Bring an older catalogue to this version, all of it or not at all.

    Raises:
        CatalogueError: it could not be written; it is as it was.
    """
    found = catalogue_version(path)
    if found is None or found >= VERSION:
        return
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    if dataset is None:
        raise CatalogueError(f"{path.name}: {gdal.GetLastErrorMsg()}")
    execute = GdalSql(dataset, path.name)
    with all_or_nothing(dataset, path.name):
        for step in STEPS[found - 1 :]:
            for statement in step:
                execute(statement)
        execute(f"UPDATE meta SET value = {VERSION} WHERE name = 'version'")
