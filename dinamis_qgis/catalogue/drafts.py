"""The drafts of requests, in a file of the profile; several QGIS may have the same one open."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import replace
from datetime import datetime
from typing import Any, Optional, Tuple

from ..domain.draft import Draft, Kept
from ..domain.errors import InputError
from ..domain.request_values import request_of, values_of
from .request_file import RequestFile


class DraftBook:
    """Keeps drafts; safe in any thread and for several QGIS. What returned is on the disk."""

    def __init__(self, file: RequestFile) -> None:
        self._file = file

    def all(self) -> Tuple[Draft, ...]:
        """Every draft, the one last changed first; what cannot be read is left where it is."""
        with self._file.opened() as connection:
            rows = connection.execute(
                "SELECT id, revision, changed, content FROM draft ORDER BY changed DESC"
            ).fetchall()
        read = (_draft(*row) for row in rows)
        return tuple(draft for draft in read if draft is not None)

    def keep(self, draft: Draft, copy_name: str) -> Kept:
        """Keep what a draft says now.

        Args:
            copy_name: what it is called where another window has changed the draft meanwhile;
                then both are kept, and the other's is told.

        Raises:
            RequestsNotKept: nothing was written.
        """
        with self._file.opened() as connection:
            kept = _row(connection, draft.id)
            if kept is None and draft.revision:
                return Kept(_insert(connection, replace(draft, revision=0)))  # deleted elsewhere
            if kept is None:
                return Kept(_insert(connection, draft))
            other = _draft(*kept)
            if kept[1] == draft.revision:
                return Kept(_update(connection, draft))
            if other is not None and other.request == draft.request:
                return Kept(replace(draft, revision=kept[1]))
            copy = draft.copied(copy_name, draft.changed)
            return Kept(_insert(connection, copy), other)

    def delete(self, draft: Draft) -> bool:
        """Delete a draft as it was shown; False: another window has changed it, and it stays."""
        with self._file.opened() as connection:
            found = connection.execute(
                "DELETE FROM draft WHERE id = ? AND revision = ?", (draft.id, draft.revision)
            )
            return found.rowcount > 0 or _row(connection, draft.id) is None


def _row(connection: sqlite3.Connection, draft_id: str) -> Optional[Tuple[str, int, str, str]]:
    found: Optional[Tuple[str, int, str, str]] = connection.execute(
        "SELECT id, revision, changed, content FROM draft WHERE id = ?", (draft_id,)
    ).fetchone()
    return found


def _insert(connection: sqlite3.Connection, draft: Draft) -> Draft:
    made = replace(draft, revision=1)
    connection.execute(
        "INSERT INTO draft (id, revision, changed, content) VALUES (?, ?, ?, ?)",
        (made.id, made.revision, made.changed.isoformat(), _content(made)),
    )
    return made


def _update(connection: sqlite3.Connection, draft: Draft) -> Draft:
    made = replace(draft, revision=draft.revision + 1)
    connection.execute(
        "UPDATE draft SET revision = ?, changed = ?, content = ? WHERE id = ?",
        (made.revision, made.changed.isoformat(), _content(made), made.id),
    )
    return made


def _content(draft: Draft) -> str:
    content: Any = {"name": draft.name, "request": values_of(draft.request)}
    return json.dumps(content, ensure_ascii=False)


def _draft(draft_id: str, revision: int, changed: str, content: str) -> Optional[Draft]:
    try:
        read = json.loads(content)
        moment = datetime.fromisoformat(changed)
        return Draft(draft_id, str(read["name"]), request_of(read["request"]), moment, revision)
    except (InputError, ValueError, KeyError, TypeError):
        return None  # of a newer version, perhaps
