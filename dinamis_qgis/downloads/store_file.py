"""The file of the queue: opened, mended, or set aside."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import Optional, Tuple

from ..domain.errors import DiskFull, DownloadError, QueueSetAside
from .store_schema import LAYOUT, bring_up_to_date


def open_store(
    path: Path, is_private: bool = False
) -> Tuple[sqlite3.Connection, Optional[QueueSetAside]]:
    """Open the file, and say whether a damaged one had to be set aside for it.

    Args:
        is_private: one program at a time uses it, perhaps on a network drive.

    Raises:
        QueueTooNew: a later version of the plugin wrote it; it is left as it is.
        DownloadError: it cannot be read or written.
    """
    LAYOUT.require_known(path)
    with store_errors(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            return _connect(path, is_private), None
        except sqlite3.OperationalError:  # locked, read-only, no room: nothing is wrong with it
            raise
        except sqlite3.DatabaseError as error:
            aside = _set_aside(path)
            notice = QueueSetAside(f"{error}; {aside}", str(aside))
        return _connect(path, is_private), notice


@contextmanager
def store_errors(path: Path) -> Iterator[None]:
    """Turn what SQLite and the disk refuse into our errors."""
    try:
        yield
    except sqlite3.Error as error:
        kind = DiskFull if "disk is full" in str(error) else DownloadError
        raise kind(f"{path.name}: {error}", str(path)) from error
    except OSError as error:
        raise DownloadError(str(error), str(path)) from error


def _connect(path: Path, is_private: bool) -> sqlite3.Connection:
    db = sqlite3.connect(path, timeout=5.0, isolation_level=None, check_same_thread=False)
    try:
        # WAL needs memory shared between programs, which network drives do not give.
        db.execute(f"PRAGMA journal_mode = {'DELETE' if is_private else 'WAL'}")
        db.execute("PRAGMA synchronous = FULL")
        db.execute("PRAGMA foreign_keys = ON")
        found = db.execute("PRAGMA quick_check").fetchone()[0]
        if found != "ok":
            raise sqlite3.DatabaseError(found)
        bring_up_to_date(db, path.name)
    except (sqlite3.Error, DownloadError):
        db.close()
        raise
    return db


def _set_aside(path: Path) -> Path:
    """Rename the file and what belongs to it; nothing of it is lost."""
    aside = path.with_name(f"{path.stem}-damaged-{datetime.now():%Y%m%d-%H%M%S-%f}{path.suffix}")
    for end in ("-wal", "-shm"):
        with suppress(FileNotFoundError):
            os.replace(path.with_name(path.name + end), aside.with_name(aside.name + end))
    os.replace(path, aside)
    return aside
