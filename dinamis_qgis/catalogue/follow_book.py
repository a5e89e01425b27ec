"""What was last known of each request, so that each change is told once."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Dict, List, Mapping, Optional, Tuple

from ..domain.following import Change, change, merged
from ..domain.request import Status, StatusCode, TrackedRequest
from .request_file import RequestFile


@dataclass(frozen=True)
class Look:
    """Requests as they are now, with all that was ever told of them, and what is new."""

    requests: Tuple[TrackedRequest, ...]
    changes: Tuple[Change, ...]


class FollowBook:
    """Keeps it in the file of requests; safe in any thread and for several QGIS.

    A change is marked as told before it is shown: of two QGIS one tells it, and none twice.
    """

    def __init__(self, file: RequestFile) -> None:
        self._file = file

    def look(self, requests: Sequence[TrackedRequest]) -> Look:
        """Compare requests with what was known of them, and remember them.

        Raises:
            RequestsNotKept: nothing was remembered.
        """
        with self._file.opened() as connection:
            seen = [self._compare(connection, told) for told in requests]
        changes = tuple(found for _, found in seen if found is not None)
        return Look(tuple(now for now, _ in seen), changes)

    def _compare(
        self, connection: sqlite3.Connection, told: TrackedRequest
    ) -> Tuple[TrackedRequest, Optional[Change]]:
        row = connection.execute(
            "SELECT content FROM followed WHERE service = ? AND id = ?", (told.service_id, told.id)
        ).fetchone()
        known = None if row is None else _known(told, row[0])
        # What was noted by hand is the user's to take back: it stands as it was last written.
        now = told if told.is_by_hand else merged(known, told)
        content = json.dumps(_content(now), ensure_ascii=False)
        if row is None or row[0] != content:
            connection.execute(
                "INSERT OR REPLACE INTO followed (service, id, content) VALUES (?, ?, ?)",
                (told.service_id, told.id, content),
            )
        return now, change(known, now)


def _content(tracked: TrackedRequest) -> Dict[str, Any]:
    history: List[Mapping[str, str]] = [
        {"code": status.code.value, "at": status.at.isoformat(), "reason": status.reason}
        for status in tracked.history
    ]
    return {"history": history, "deliveries": list(tracked.deliveries)}


def _known(told: TrackedRequest, text: str) -> Optional[TrackedRequest]:
    """What was kept; nothing where a newer version kept what this one cannot read."""
    try:
        content = json.loads(text)
        history = tuple(
            Status(StatusCode(step["code"]), datetime.fromisoformat(step["at"]), step["reason"])
            for step in content["history"]
        )
        deliveries = tuple(map(str, content["deliveries"]))
    except (ValueError, KeyError, TypeError):
        return None
    return replace(told, history=history, deliveries=deliveries) if history else None
