"""The file of the profile with drafts, and with what was sent, is followed or was fetched."""

from __future__ import annotations

import sqlite3
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Iterator

from ..domain.errors import RequestsNotKept, RequestsTooNew
from ..versions import Layout

_WAIT_S = 30
LAYOUT = Layout(
    (
        (
            "CREATE TABLE draft (id TEXT PRIMARY KEY, revision INTEGER NOT NULL, "
            "changed TEXT NOT NULL, content TEXT NOT NULL)",
            "CREATE TABLE sending (key TEXT PRIMARY KEY, draft TEXT NOT NULL, "
            "service TEXT NOT NULL, state TEXT NOT NULL, first_try TEXT NOT NULL, "
            "order_id TEXT NOT NULL DEFAULT '', content TEXT NOT NULL)",
            "CREATE TABLE by_hand (reference TEXT PRIMARY KEY, created TEXT NOT NULL, "
            "content TEXT NOT NULL)",
        ),
        (  # files of version 1 may have these two already
            "CREATE TABLE IF NOT EXISTS followed (service TEXT NOT NULL, id TEXT NOT NULL, "
            "content TEXT NOT NULL, PRIMARY KEY (service, id))",
            "CREATE TABLE IF NOT EXISTS fetched (service TEXT NOT NULL, scene TEXT NOT NULL, "
            "day TEXT NOT NULL, mission TEXT NOT NULL, km2 TEXT NOT NULL, "
            "PRIMARY KEY (service, scene))",
        ),
        ("ALTER TABLE sending ADD COLUMN last_try TEXT NOT NULL DEFAULT ''",),
    ),
    RequestsTooNew,
    RequestsNotKept,
    0x44494E44,  # “DIND”
)


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
            RequestsTooNew: a later version of the plugin wrote it.
        """
        LAYOUT.require_known(self.path)
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with closing(sqlite3.connect(self.path, timeout=_WAIT_S)) as connection:
                # A power cut after a commit must not take back what was written down.
                connection.execute("PRAGMA synchronous = FULL")
                connection.execute("BEGIN IMMEDIATE")
                with connection:
                    LAYOUT.bring_up_to_date(connection, self.path.name)
                    yield connection
        except (sqlite3.Error, OSError) as error:
            raise RequestsNotKept(f"{self.path.name}: {error}") from error
