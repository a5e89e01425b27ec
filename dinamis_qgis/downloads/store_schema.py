"""The tables that outlive QGIS, and their versions."""

from __future__ import annotations

import sqlite3

from ..domain.errors import DownloadError, QueueTooNew
from ..versions import Layout

_DOWNLOADS = """
CREATE TABLE downloads (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    place INTEGER NOT NULL,
    service TEXT NOT NULL,
    scene_id TEXT NOT NULL,
    title TEXT NOT NULL,
    folder TEXT NOT NULL,
    state TEXT NOT NULL,
    error TEXT NOT NULL DEFAULT '',
    error_detail TEXT NOT NULL DEFAULT '',
    added TEXT NOT NULL,
    item TEXT NOT NULL,
    is_to_delete INTEGER NOT NULL DEFAULT 0
)"""
_FILES = """
CREATE TABLE files (
    download INTEGER NOT NULL REFERENCES downloads ON DELETE CASCADE,
    number INTEGER NOT NULL,
    key TEXT NOT NULL,
    name TEXT NOT NULL,
    state TEXT NOT NULL,
    size INTEGER,
    done INTEGER NOT NULL DEFAULT 0,
    is_verified INTEGER NOT NULL DEFAULT 0,
    sha256 TEXT NOT NULL DEFAULT '',
    validator TEXT NOT NULL DEFAULT '',
    checksums TEXT NOT NULL DEFAULT '[]',
    PRIMARY KEY (download, number)
)"""
_SEGMENTS = """
CREATE TABLE segments (
    download INTEGER NOT NULL,
    file INTEGER NOT NULL,
    first INTEGER NOT NULL,
    stop INTEGER NOT NULL,
    done INTEGER NOT NULL,
    PRIMARY KEY (download, file, first),
    FOREIGN KEY (download, file) REFERENCES files ON DELETE CASCADE
)"""
LAYOUT = Layout(((_DOWNLOADS, _FILES, _SEGMENTS),), QueueTooNew, DownloadError)


def bring_up_to_date(db: sqlite3.Connection, name: str, layout: Layout = LAYOUT) -> None:
    """Create the tables, or lead those of an earlier version of the plugin to this one's.

    Raises:
        QueueTooNew: a later version wrote them; they are left as they are.
    """
    db.execute("BEGIN IMMEDIATE")
    try:
        layout.bring_up_to_date(db, name)
    except (sqlite3.Error, QueueTooNew):
        db.execute("ROLLBACK")
        raise
    db.execute("COMMIT")
