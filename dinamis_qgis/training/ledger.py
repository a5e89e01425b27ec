"""What the training service remembers: sessions, orders and its signing key."""

from __future__ import annotations

import json
import secrets
import sqlite3
import threading
from contextlib import closing
from pathlib import Path
from typing import Any, Dict, List, Optional

from ..domain.errors import DinamisError
from ..versions import Layout, own_version_beside, sqlite_version

LAYOUT = Layout(
    (
        (  # files without a version have them already
            "CREATE TABLE IF NOT EXISTS secret (name TEXT PRIMARY KEY, value TEXT NOT NULL)",
            "CREATE TABLE IF NOT EXISTS session (token_hash TEXT PRIMARY KEY, "
            "kind TEXT NOT NULL, family TEXT NOT NULL, expires REAL NOT NULL)",
            "CREATE TABLE IF NOT EXISTS orders (id TEXT PRIMARY KEY, created REAL NOT NULL, "
            "content TEXT NOT NULL)",
        ),
    ),
    DinamisError,
    DinamisError,
)


class Ledger:
    """An SQLite file in the service's folder; safe in any thread.

    One of a newer version is left as it is, and another begun beside it: the service is made up.
    """

    def __init__(self, folder: Path) -> None:
        path = folder / "ledger.sqlite"
        self._path = own_version_beside(path, sqlite_version(path), LAYOUT.version)
        self._lock = threading.Lock()
        self._is_ready = False
        self._signing_key = b""

    def signing_key(self) -> bytes:
        """A random key of this folder's own, so that links of another one are refused."""
        with self._lock:
            if not self._signing_key:
                self._signing_key = self._kept_key(secrets.token_hex(32))
            return self._signing_key

    def keep_token(
        self, token_hash: str, kind: str, family: str, expires: float, now: float
    ) -> None:
        """Remember a token, and drop those that have expired by ``now``."""
        with self._lock, closing(self._open()) as connection, connection:
            connection.execute("DELETE FROM session WHERE expires <= ?", (now,))
            connection.execute(
                "INSERT INTO session VALUES (?, ?, ?, ?)", (token_hash, kind, family, expires)
            )

    def token_family(self, token_hash: str, kind: str, now: float) -> Optional[str]:
        """The sign-in that a token comes from; None when unknown, expired or revoked."""
        with self._lock, closing(self._open()) as connection:
            found = connection.execute(
                "SELECT family FROM session WHERE token_hash = ? AND kind = ? AND expires > ?",
                (token_hash, kind, now),
            ).fetchone()
            return found[0] if found else None

    def forget_token(self, token_hash: str) -> None:
        with self._lock, closing(self._open()) as connection, connection:
            connection.execute("DELETE FROM session WHERE token_hash = ?", (token_hash,))

    def forget_family(self, family: str) -> None:
        with self._lock, closing(self._open()) as connection, connection:
            connection.execute("DELETE FROM session WHERE family = ?", (family,))

    def keep_order(self, identifier: str, created: float, content: Dict[str, Any]) -> None:
        with self._lock, closing(self._open()) as connection, connection:
            connection.execute(
                "INSERT INTO orders VALUES (?, ?, ?)", (identifier, created, json.dumps(content))
            )

    def change_order(self, identifier: str, content: Dict[str, Any]) -> None:
        with self._lock, closing(self._open()) as connection, connection:
            connection.execute(
                "UPDATE orders SET content = ? WHERE id = ?", (json.dumps(content), identifier)
            )

    def orders(self) -> List[Dict[str, Any]]:
        """Every order, newest first: ``id``, ``created`` (seconds since 1970), ``content``."""
        with self._lock, closing(self._open()) as connection:
            found = connection.execute(
                "SELECT id, created, content FROM orders ORDER BY created DESC, id"
            ).fetchall()
            return [
                {"id": identifier, "created": created, "content": json.loads(content)}
                for identifier, created, content in found
            ]

    def _kept_key(self, made: str) -> bytes:
        """The key in the file; the one just made, when there was none."""
        with closing(self._open()) as connection, connection:
            connection.execute("INSERT OR IGNORE INTO secret VALUES ('signing', ?)", (made,))
            found = connection.execute("SELECT value FROM secret WHERE name = 'signing'")
            return bytes.fromhex(found.fetchone()[0])

    def _open(self) -> sqlite3.Connection:
        if not self._is_ready:
            self._path.parent.mkdir(parents=True, exist_ok=True)
        connection = sqlite3.connect(self._path, timeout=30)
        if not self._is_ready:
            with connection:
                connection.execute("BEGIN IMMEDIATE")
                LAYOUT.bring_up_to_date(connection, self._path.name)
            self._is_ready = True
        return connection
