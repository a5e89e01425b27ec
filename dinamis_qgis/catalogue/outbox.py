"""What was sent, or was about to be: written down before, so that nothing is ordered twice."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Any, FrozenSet, Iterator, Mapping, Optional, Tuple

from ..domain.errors import AlreadySending, RequestsNotKept
from .request_file import RequestFile


class SendingState(Enum):
    """How far the sending of a request is known to have come."""

    UNDER_WAY = "under way"
    """Written down before it was posted; still so after a crash."""

    UNSURE = "unsure"
    """Posted, without an answer."""

    SENT = "sent"
    REFUSED = "refused"
    """The service said no: it has nothing."""


OPEN = (SendingState.UNDER_WAY, SendingState.UNSURE)
"""The service may have it, or not."""


@dataclass(frozen=True)
class Sending:
    """A request on its way."""

    key: str
    draft_id: str
    service_id: str
    state: SendingState
    first_try: datetime
    content: Mapping[str, Any]
    """The request's values (``domain.request_values``)."""

    order_id: str = ""
    tried_last: Optional[datetime] = None
    """None: as ``first_try``, or not known."""

    @property
    def last_try(self) -> datetime:
        return self.tried_last or self.first_try


class Outbox:
    """Keeps sendings; safe in any thread and for several QGIS."""

    def __init__(self, file: RequestFile) -> None:
        self._file = file
        self._lock_path = file.path.with_name(f"{file.path.stem}.sending")

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Keep every other click and window from sending; ends with the process at the latest.

        Raises:
            AlreadySending: another one is.
        """
        try:
            self._lock_path.parent.mkdir(parents=True, exist_ok=True)
            connection = sqlite3.connect(self._lock_path, timeout=0, isolation_level=None)
        except (sqlite3.Error, OSError) as error:
            raise RequestsNotKept(f"{self._lock_path.name}: {error}") from error
        with closing(connection):
            try:
                connection.execute("BEGIN EXCLUSIVE")
            except sqlite3.Error as error:
                if "locked" in str(error):
                    raise AlreadySending from error
                raise RequestsNotKept(f"{self._lock_path.name}: {error}") from error
            yield

    def about_to_send(self, sending: Sending) -> None:
        """Write down what is about to be posted; the time of an earlier try stays.

        Raises:
            RequestsNotKept: it was not written down: do not send it.
        """
        row = (
            sending.key,
            sending.draft_id,
            sending.service_id,
            SendingState.UNDER_WAY.value,
            sending.first_try.isoformat(),
            json.dumps(sending.content, ensure_ascii=False),
            sending.last_try.isoformat(),
        )
        with self._file.opened() as connection:
            connection.execute(
                "INSERT INTO sending (key, draft, service, state, first_try, content, last_try) "
                "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO UPDATE "
                "SET state = excluded.state, last_try = excluded.last_try",
                row,
            )

    def settle(self, key: str, state: SendingState, order_id: str = "") -> None:
        """Write down what became of it."""
        with self._file.opened() as connection:
            connection.execute(
                "UPDATE sending SET state = ?, order_id = ? WHERE key = ?",
                (state.value, order_id, key),
            )

    def sending(self, key: str) -> Optional[Sending]:
        return next(iter(self._read("key = ?", key)), None)

    def open_ones(self, service_id: str) -> Tuple[Sending, ...]:
        """Those of which nobody knows whether they arrived, the oldest first."""
        found = self._read("service = ? ORDER BY first_try", service_id)
        return tuple(sending for sending in found if sending.state in OPEN)

    def of_draft(self, draft_id: str) -> Tuple[Sending, ...]:
        """What was sent of a draft, or may have been, the oldest first."""
        found = self._read("draft = ? ORDER BY first_try", draft_id)
        return tuple(one for one in found if one.state is not SendingState.REFUSED)

    def of_order(self, service_id: str, order_id: str) -> Optional[Sending]:
        """What was sent and became an order of a service."""
        found = self._read("order_id = ?", order_id)
        return next((one for one in found if one.service_id == service_id), None)

    def order_ids(self, service_id: str, but: str) -> FrozenSet[str]:
        """Orders of a service that other sendings became than that of a key."""
        found = self._read("service = ? AND order_id <> ''", service_id)
        return frozenset(one.order_id for one in found if one.key != but)

    def _read(self, where: str, value: str) -> Tuple[Sending, ...]:
        with self._file.opened() as connection:
            rows = connection.execute(
                "SELECT key, draft, service, state, first_try, content, order_id, last_try "
                f"FROM sending WHERE {where}",
                (value,),
            ).fetchall()
        return tuple(
            Sending(
                key,
                draft,
                service,
                SendingState(state),
                datetime.fromisoformat(first_try),
                json.loads(content),
                order_id,
                datetime.fromisoformat(last_try) if last_try else None,
            )
            for key, draft, service, state, first_try, content, order_id, last_try in rows
        )
