"""What survives of the queue: every change is on the disk when the call returns."""

from __future__ import annotations

import json
import sqlite3
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Dict, List, Optional, Tuple

from ..domain import delivery_errors, errors, network_errors
from ..domain.checksum import Checksum
from ..domain.download import Download, DownloadFile, DownloadState
from ..domain.errors import Cancelled, DinamisError
from .remote_file import Version
from .store_file import open_store, store_errors
from .transfer import Progress

_LIVE = (DownloadState.WAITING, DownloadState.RUNNING)


@dataclass(frozen=True)
class Entry:
    """A download that is not in the store yet."""

    service_id: str
    scene_id: str
    title: str
    folder: str
    item: str
    """The STAC item as JSON, without secrets."""

    files: Tuple[DownloadFile, ...]


class DownloadStore:
    """Downloads, their files, and the stretches of those under way. Safe in any thread.

    Raises:
        QueueTooNew: a later version of the plugin wrote the file.
        DownloadError: it cannot be read or written; so says every method.
    """

    def __init__(self, path: Path, is_private: bool = False) -> None:
        self.path = path
        self._lock = threading.RLock()
        self._db: Optional[sqlite3.Connection]
        self._db, self.notice = open_store(path, is_private)
        self._seen = self._version()

    def close(self) -> None:
        """Nothing is read or written afterwards: late calls are ``Cancelled``."""
        with self._lock, store_errors(self.path):
            if self._db is not None:
                self._db.close()
            self._db = None

    def was_changed_by_another(self) -> bool:
        """Whether another program has written to it since this was last asked."""
        with self._lock:
            before, self._seen = self._seen, self._version()
            return before != self._seen

    # What is in it

    def downloads(self, numbers: Optional[Sequence[int]] = None) -> Tuple[Download, ...]:
        """All of them, or those named that exist, in the order of the queue."""
        chosen = "" if numbers is None else f"WHERE {{}} IN ({','.join(map(str, numbers))})"
        with self._reading() as db:
            files: Dict[int, List[DownloadFile]] = {}
            rows = db.execute(
                "SELECT download, number, key, name, state, size, done, is_verified"
                f" FROM files {chosen.format('download')} ORDER BY download, number"
            )
            for download, *row in rows:
                files.setdefault(download, []).append(_file(row))
            found = db.execute(
                "SELECT number, service, scene_id, title, folder, state, added, error,"
                f" error_detail FROM downloads {chosen.format('number')} ORDER BY place, number"
            ).fetchall()
        return tuple(_download(row, tuple(files.get(row[0], ()))) for row in found)

    def item(self, number: int) -> str:
        """The STAC item of a download, "" when there is no such download."""
        with self._reading() as db:
            row = db.execute("SELECT item FROM downloads WHERE number = ?", (number,)).fetchone()
        return str(row[0]) if row else ""

    def progress(self, number: int, file: int) -> Progress:
        """How far a file is."""
        where = (number, file)
        with self._reading() as db:
            row = db.execute(
                "SELECT size, validator, checksums FROM files WHERE download = ? AND number = ?",
                where,
            ).fetchone()
            stretches = db.execute(
                "SELECT first, stop, done FROM segments WHERE download = ? AND file = ?"
                " ORDER BY first",
                where,
            ).fetchall()
        if row is None or not stretches:
            return Progress()
        checksums = tuple(Checksum(*pair) for pair in json.loads(row[2]))
        return Progress(Version(row[0], row[1], checksums), tuple(stretches))

    def sha256(self, number: int) -> Dict[str, str]:
        """The digests that are known, by the names of the files."""
        with self._reading() as db:
            sql = "SELECT name, sha256 FROM files WHERE download = ? AND sha256 != ''"
            return dict(db.execute(sql, (number,)).fetchall())

    def to_delete(self) -> Dict[int, bool]:
        """Downloads whose files are to go, and whether they themselves are too."""
        with self._reading() as db:
            sql = "SELECT number, is_to_delete FROM downloads WHERE is_to_delete > 0"
            return {number: flag > 1 for number, flag in db.execute(sql)}

    # What changes

    def add(self, entries: Iterable[Entry], now: datetime) -> Tuple[int, ...]:
        """Put downloads at the end of the queue; all or none."""
        with self._writing() as db:
            return tuple(_insert(db, entry, now) for entry in entries)

    def set_state(
        self,
        numbers: Sequence[int],
        state: DownloadState,
        error: Optional[DinamisError] = None,
        only_from: Sequence[DownloadState] = tuple(DownloadState),
    ) -> None:
        """Change downloads that are in one of some states, and their files that are not over.

        Running is said of each file by itself.
        """
        sources = [one.value for one in only_from]
        marks = ",".join("?" * len(sources))
        kind = type(error).__name__ if error else ""
        detail = error.detail if error else ""
        with self._writing() as db:
            for number in numbers:
                changed = db.execute(
                    "UPDATE downloads SET state = ?, error = ?, error_detail = ?"
                    f" WHERE number = ? AND state IN ({marks})",
                    (state.value, kind, detail, number, *sources),
                ).rowcount
                if changed and state is not DownloadState.RUNNING:
                    db.execute(
                        "UPDATE files SET state = ? WHERE download = ?"
                        " AND state NOT IN ('done', 'failed')",
                        (state.value, number),
                    )

    def restart(self, numbers: Sequence[int]) -> None:
        """Let what is not done wait for its turn, also what had failed or was cancelled."""
        with self._writing() as db:
            for number in numbers:
                changed = db.execute(
                    "UPDATE downloads SET state = 'waiting', error = '', error_detail = '',"
                    " is_to_delete = 0 WHERE number = ? AND state NOT IN ('done', 'running')",
                    (number,),
                ).rowcount
                if changed:
                    db.execute(
                        "UPDATE files SET state = 'waiting' WHERE download = ? AND state != 'done'",
                        (number,),
                    )

    def set_file_state(self, number: int, file: int, state: DownloadState) -> None:
        """Change a file of a download that nobody has stopped meanwhile."""
        with self._writing() as db:
            db.execute(
                "UPDATE files SET state = ? WHERE download = ? AND number = ? AND EXISTS"
                " (SELECT 1 FROM downloads WHERE downloads.number = download"
                " AND downloads.state IN (?, ?))",
                (state.value, number, file, *(one.value for one in _LIVE)),
            )

    def record(self, number: int, file: int, progress: Progress) -> None:
        """Write down how far a file is."""
        version = progress.version
        checksums = json.dumps([(one.algorithm, one.digest) for one in version.checksums])
        with self._writing() as db:
            found = db.execute(
                "UPDATE files SET size = COALESCE(?, size), done = ?, validator = ?,"
                " checksums = ? WHERE download = ? AND number = ?",
                (version.size, progress.done_bytes, version.validator, checksums, number, file),
            ).rowcount
            db.execute("DELETE FROM segments WHERE download = ? AND file = ?", (number, file))
            if found:
                db.executemany(
                    "INSERT INTO segments VALUES (?, ?, ?, ?, ?)",
                    [(number, file, *stretch) for stretch in progress.stretches],
                )

    def finish_file(
        self, number: int, file: int, size: int, is_verified: bool, sha256: str
    ) -> None:
        """Say that a file is whole and has its name."""
        with self._writing() as db:
            db.execute(
                "UPDATE files SET state = ?, size = ?, done = ?, is_verified = ?, sha256 = ?"
                " WHERE download = ? AND number = ?",
                (DownloadState.DONE.value, size, size, is_verified, sha256, number, file),
            )
            db.execute("DELETE FROM segments WHERE download = ? AND file = ?", (number, file))

    def want_deleted(self, numbers: Sequence[int]) -> None:
        """Note that the files of cancelled downloads are to go."""
        with self._writing() as db:
            sql = "UPDATE downloads SET is_to_delete = 1 WHERE number = ? AND state = 'cancelled'"
            db.executemany(sql, [(number,) for number in numbers])

    def forget_files(self, number: int) -> None:
        """Say that nothing of a download is on the disk any more."""
        with self._writing() as db:
            db.execute("UPDATE downloads SET is_to_delete = 0 WHERE number = ?", (number,))
            db.execute("DELETE FROM segments WHERE download = ?", (number,))
            db.execute(
                "UPDATE files SET state = 'cancelled', done = 0, is_verified = 0, sha256 = ''"
                " WHERE download = ?",
                (number,),
            )

    def remove(self, numbers: Sequence[int]) -> None:
        """Take off the list what is over; what is to be deleted goes after its files."""
        over = [state.value for state in DownloadState if state.is_over]
        with self._writing() as db:
            for number in numbers:
                db.execute(
                    "UPDATE downloads SET is_to_delete = 2 WHERE number = ? AND is_to_delete > 0",
                    (number,),
                )
                db.execute(
                    "DELETE FROM downloads WHERE number = ? AND is_to_delete = 0"
                    f" AND state IN ({','.join('?' * len(over))})",
                    (number, *over),
                )

    def move(self, number: int, to: int) -> None:
        with self._writing() as db:
            rows = db.execute("SELECT number FROM downloads ORDER BY place, number")
            order = [row[0] for row in rows]
            if number not in order:
                return
            order.remove(number)
            order.insert(max(0, to), number)
            sql = "UPDATE downloads SET place = ? WHERE number = ?"
            db.executemany(sql, list(enumerate(order)))

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        with self._lock, store_errors(self.path):
            if self._db is None:
                raise Cancelled
            yield self._db

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        with self._reading() as db:
            db.execute("BEGIN IMMEDIATE")
            try:
                yield db
                db.execute("COMMIT")
            finally:
                if db.in_transaction:
                    db.execute("ROLLBACK")

    def _version(self) -> int:
        with self._reading() as db:
            return int(db.execute("PRAGMA data_version").fetchone()[0])


def _insert(db: sqlite3.Connection, entry: Entry, now: datetime) -> int:
    cursor = db.execute(
        "INSERT INTO downloads (place, service, scene_id, title, folder, state, added, item)"
        " VALUES ((SELECT COALESCE(MAX(place) + 1, 0) FROM downloads), ?, ?, ?, ?, ?, ?, ?)",
        (
            entry.service_id,
            entry.scene_id,
            entry.title,
            entry.folder,
            DownloadState.WAITING.value,
            now.isoformat(),
            entry.item,
        ),
    )
    number = int(cursor.lastrowid or 0)
    db.executemany(
        "INSERT INTO files (download, number, key, name, state, size, done)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        [
            (number, file.number, file.key, file.name, file.state.value, file.size_bytes,
             file.done_bytes)
            for file in entry.files
        ],
    )  # fmt: skip
    return number


def _file(row: Sequence[Any]) -> DownloadFile:
    number, key, name, state, size, done, is_verified = row
    return DownloadFile(number, key, name, DownloadState(state), size, done, bool(is_verified))


def _download(row: Sequence[Any], files: Tuple[DownloadFile, ...]) -> Download:
    number, service, scene, title, folder, state, added, error, detail = row
    return Download(
        number,
        service,
        scene,
        title,
        folder,
        DownloadState(state),
        files,
        datetime.fromisoformat(added),
        _error(error, detail),
    )


def _error(kind: str, detail: str) -> Optional[DinamisError]:
    if not kind:
        return None
    families = (errors, network_errors, delivery_errors)
    found: Any = next(filter(None, (getattr(one, kind, None) for one in families)), DinamisError)
    is_ours = isinstance(found, type) and issubclass(found, DinamisError)
    return found(detail) if is_ours else DinamisError(detail)
