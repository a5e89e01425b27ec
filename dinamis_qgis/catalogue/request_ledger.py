"""The user's own requests, kept in a file of the profile."""

from __future__ import annotations

import sqlite3
from contextlib import closing, contextmanager
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any, Iterator, Optional, Tuple

from ..domain.account import Category
from ..domain.errors import LedgerTooNew, LedgerUnreadable
from ..domain.ledger import Entry, QuotaKey
from ..domain.request import Kind, StatusCode
from ..versions import Layout

LAYOUT = Layout(
    (
        (
            "CREATE TABLE request (service TEXT NOT NULL, id TEXT NOT NULL, entity TEXT NOT NULL, "
            "category TEXT NOT NULL, mission TEXT NOT NULL, kind TEXT NOT NULL, "
            "sent TEXT NOT NULL, km2 TEXT NOT NULL, free TEXT NOT NULL, paid TEXT NOT NULL, "
            "unit TEXT NOT NULL, price_eur TEXT, status TEXT NOT NULL, status_at TEXT NOT NULL, "
            "PRIMARY KEY (service, id))",
            "CREATE INDEX request_sent ON request (sent)",
        ),
    ),
    LedgerTooNew,
    LedgerUnreadable,
    0x44494E51,  # “DINQ”
)
_COLUMNS = (
    "service, id, entity, category, mission, kind, sent, km2, free, paid, unit, price_eur, "
    "status, status_at"
)
_WAIT_S = 30


class RequestLedger:
    """A ``domain.ledger.Ledger`` in an SQLite file; safe in any thread and for several QGIS.

    Each call opens the file and closes it: what returned is on the disk. Numbers are kept as
    text, exactly. A file that is damaged or newer is never written.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def note(self, entry: Entry) -> None:
        """Keep an entry; a request that is kept already is not counted twice.

        Raises:
            LedgerUnreadable: it was not kept.
            LedgerTooNew: by a newer plugin's file.
        """
        marks = ", ".join("?" * len(_row(entry)))
        with self._opened() as connection:
            connection.execute(
                f"INSERT INTO request ({_COLUMNS}) VALUES ({marks}) "
                "ON CONFLICT (service, id) DO NOTHING",
                _row(entry),
            )

    def follow(self, service_id: str, request_id: str, status: StatusCode, at: datetime) -> None:
        """Keep what became of a request; nothing where it is not known, or knows better."""
        with self._opened() as connection:
            found = connection.execute(
                f"SELECT {_COLUMNS} FROM request WHERE service = ? AND id = ?",
                (service_id, request_id),
            ).fetchone()
            if found is None:
                return
            entry = self._entry(found).followed(status, at)
            connection.execute(
                "UPDATE request SET status = ?, status_at = ? WHERE service = ? AND id = ?",
                (entry.status.value, entry.status_at.isoformat(), service_id, request_id),
            )

    def entries(self) -> Tuple[Entry, ...]:
        """Every entry, the oldest first; none where nothing was ever kept."""
        if not self._path.exists():
            return ()
        with self._opened() as connection:
            found = connection.execute(f"SELECT {_COLUMNS} FROM request ORDER BY sent, rowid")
            return tuple(map(self._entry, found.fetchall()))

    @contextmanager
    def _opened(self) -> Iterator[sqlite3.Connection]:
        """One transaction, alone in the file: all of it is kept, or nothing."""
        LAYOUT.require_known(self._path)
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with closing(sqlite3.connect(self._path, timeout=_WAIT_S)) as connection:
                connection.isolation_level = None
                connection.execute("BEGIN IMMEDIATE")
                try:
                    LAYOUT.bring_up_to_date(connection, self._path.name)
                    yield connection
                    connection.execute("COMMIT")
                finally:
                    if connection.in_transaction:
                        connection.execute("ROLLBACK")
        except (OSError, sqlite3.Error) as error:
            raise LedgerUnreadable(f"{self._path.name}: {error}") from error

    def _entry(self, row: Tuple[Any, ...]) -> Entry:
        try:
            return _entry(row)
        except (ValueError, TypeError, InvalidOperation) as error:
            raise LedgerUnreadable(f"{self._path.name}, {row[1]}: {error}") from error


def _row(entry: Entry) -> Tuple[Optional[str], ...]:
    return (
        entry.service_id,
        entry.request_id,
        entry.key.entity,
        entry.key.category.value,
        entry.key.mission,
        entry.kind.value,
        entry.sent.isoformat(),
        str(entry.km2),
        str(entry.free),
        str(entry.paid),
        entry.unit,
        None if entry.price_eur is None else str(entry.price_eur),
        entry.status.value,
        entry.status_at.isoformat(),
    )


def _entry(row: Tuple[Any, ...]) -> Entry:
    service, name, entity, category, mission, kind, sent, km2, free, paid, unit = row[:11]
    price, status, at = row[11:]
    return Entry(
        service_id=service,
        request_id=name,
        key=QuotaKey(entity, Category(category), mission),
        kind=Kind(kind),
        sent=date.fromisoformat(sent),
        km2=Decimal(km2),
        free=Decimal(free),
        paid=Decimal(paid),
        unit=unit,
        price_eur=None if price is None else Decimal(price),
        status=StatusCode(status),
        status_at=datetime.fromisoformat(at),
    )
