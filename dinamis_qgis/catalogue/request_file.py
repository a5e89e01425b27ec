"""The file of the profile that holds drafts, what was sent, and what is tracked by hand."""

from __future__ import annotations

import sqlite3
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Iterator

from ..domain.errors import RequestsNotKept

VERSION = 1
_APPLICATION = 0x44494E44
"""“DIND”: tells the file from any other of SQLite."""

_WAIT_S = 30
_TABLES = """
CREATE TABLE IF NOT EXISTS draft (
    id TEXT PRIMARY KEY, revision INTEGER NOT NULL, changed TEXT NOT NULL, content TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS sending (
    key TEXT PRIMARY KEY, draft TEXT NOT NULL, service TEXT NOT NULL, state TEXT NOT NULL,
    first_try TEXT NOT NULL, order_id TEXT NOT NULL DEFAULT '', content TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS by_hand (
    reference TEXT PRIMARY KEY, created TEXT NOT NULL, content TEXT NOT NULL
);
"""


class RequestFile:
    """An SQLite file; safe in any thread and for several QGIS.

    Each call opens it and closes it: what returned is on the disk. A file that is damaged or of
    a newer plugin is never written.
    """

    def __init__(self, path: Path) -> None:
        self.path = path

    @contextmanager
    def opened(self) -> Iterator[sqlite3.Connection]:
        """Give a connection in a transaction, which ends with the block.

        Raises:
            RequestsNotKept: the file cannot be read or written; nothing was changed.
        """
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with closing(sqlite3.connect(self.path, timeout=_WAIT_S)) as connection:
                self._prepare(connection)
                connection.execute("BEGIN IMMEDIATE")
                with connection:
                    yield connection
        except (sqlite3.Error, OSError) as error:
            raise RequestsNotKept(f"{self.path.name}: {error}") from error

    def _prepare(self, connection: sqlite3.Connection) -> None:
        # A power cut after a commit must not take back what was written down.
        connection.execute("PRAGMA synchronous = FULL")
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        (application,) = connection.execute("PRAGMA application_id").fetchone()
        if version and application != _APPLICATION:
            raise RequestsNotKept(f"{self.path.name}: another program's file")
        if version > VERSION:
            raise RequestsNotKept(f"{self.path.name}: of a newer version of the plugin")
        if version < VERSION:
            connection.executescript(
                f"BEGIN IMMEDIATE; {_TABLES} PRAGMA application_id = {_APPLICATION}; "
                f"PRAGMA user_version = {VERSION}; COMMIT;"
            )
