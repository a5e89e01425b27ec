"""The versions of the files that outlive QGIS: led forward step by step, left alone when newer.

An SQLite file tells its version in ``user_version`` and whose it is in ``application_id``
(https://www.sqlite.org/fileformat.html, bytes 60 and 68); JSON in the member ``version``.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, Dict, Mapping, Sequence, Type

from .domain.errors import DinamisError

Steps = Sequence[Sequence[str]]
"""Statements that lead from each version to the next; the first make an empty file."""

JsonStep = Callable[[Dict[str, Any]], Dict[str, Any]]

_MAGIC = b"SQLite format 3\0"


@dataclass(frozen=True)
class Layout:
    """What an SQLite file holds, version by version.

    Args:
        too_new: the error where a later version of the plugin wrote the file.
        foreign: the error where another program did.
        application: tells our file from any other of SQLite; 0 where it tells nothing.
    """

    steps: Steps
    too_new: Type[DinamisError]
    foreign: Type[DinamisError]
    application: int = 0

    @property
    def version(self) -> int:
        return len(self.steps)

    def bring_up_to_date(self, connection: sqlite3.Connection, name: str) -> None:
        """Lead a file to this version, in the transaction that the caller has begun.

        Raises:
            too_new: a later version wrote it; nothing was changed.
            foreign: it is another program's; nothing was changed.
        """
        (found,) = connection.execute("PRAGMA user_version").fetchone()
        self._require_ours(connection, found, name)
        if found > self.version:
            raise self.too_new(f"{name}: version {found}, not {self.version}")
        for step in self.steps[found:]:
            for statement in step:
                connection.execute(statement)
        if found < self.version:
            if self.application:
                connection.execute(f"PRAGMA application_id = {self.application}")
            connection.execute(f"PRAGMA user_version = {self.version}")

    def require_known(self, path: Path) -> None:
        """Refuse a newer file before SQLite touches it: to open one may write to it.

        Raises:
            too_new: a later version wrote it.
        """
        found = sqlite_version(path)
        if found > self.version:
            raise self.too_new(f"{path.name}: version {found}, not {self.version}")

    def _require_ours(self, connection: sqlite3.Connection, found: int, name: str) -> None:
        if not self.application:
            return
        (owner,) = connection.execute("PRAGMA application_id").fetchone()
        is_empty = connection.execute("SELECT 1 FROM sqlite_master").fetchone() is None
        if owner != self.application and (found or not is_empty):
            raise self.foreign(f"{name}: another program's file")


def sqlite_version(path: Path) -> int:
    """The version in the head of a file, without opening it; 0 where there is none to read."""
    try:
        with path.open("rb") as stream:
            head = stream.read(64)
    except OSError:
        return 0
    return int.from_bytes(head[60:64], "big") if head.startswith(_MAGIC) else 0


def json_version(content: Mapping[str, Any]) -> int:
    """The version that JSON tells; 1 where it tells none.

    Raises:
        ValueError: it is no version.
        TypeError: so too.
    """
    return int(content.get("version", 1))


def led_forward(content: Mapping[str, Any], steps: Sequence[JsonStep]) -> Dict[str, Any]:
    """JSON of an earlier version as this one reads it; of this or a later one, as it is.

    Raises:
        ValueError: it tells no version.
        TypeError: so too.
    """
    found, version = dict(content), json_version(content)
    for step in steps[max(0, version - 1) :]:
        found = step(found)
    return {**found, "version": max(version, len(steps) + 1)}


def own_version_beside(path: Path, found: int, known: int) -> Path:
    """Where this version keeps its own where a newer file is in the way: ``a.v1.gpkg``.

    The newer one is left as it is, for the version that wrote it.
    """
    return path if found <= known else path.with_name(f"{path.stem}.v{known}{path.suffix}")
