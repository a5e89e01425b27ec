"""Requests filed on DINAMIS's web application, tracked by hand under the reference it gave."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any, Callable, Iterator, List, Mapping, Optional, Tuple

from ..domain.errors import InputError
from ..domain.noted import Noted
from ..domain.request import BY_HAND, ImageRequest, Status, StatusCode, TrackedRequest
from ..domain.request_values import request_of, values_of
from .request_file import RequestFile


class HandRequests:
    """Keeps them; safe in any thread and for several QGIS."""

    def __init__(self, file: RequestFile) -> None:
        self._file = file

    def keep(self, reference: str, request: ImageRequest, now: datetime) -> TrackedRequest:
        """Track a request under a reference; one that is tracked already stays as it is.

        Raises:
            InputError: there is no reference.
            RequestsNotKept: it was not written down.
        """
        reference = " ".join(reference.split())
        if not reference:
            raise InputError("the DINAMIS reference is missing")
        content = {"request": values_of(request), "history": []}
        with self._file.opened() as connection:
            connection.execute(
                "INSERT INTO by_hand (reference, created, content) VALUES (?, ?, ?) "
                "ON CONFLICT (reference) DO NOTHING",
                (reference, now.isoformat(), json.dumps(content, ensure_ascii=False)),
            )
        return next(one for one in self.all() if one.id == reference)

    def note(self, reference: str, noted: Noted) -> None:
        """Write down what the user learnt of it; nothing where it is not tracked.

        Raises:
            RequestsNotKept: it was not written down.
        """
        status = noted.status
        step = {
            "code": status.code.value,
            "at": status.at.isoformat(),
            "reason": status.reason,
            "links": list(noted.links),
        }
        self._change(reference, lambda history: history.append(step))

    def take_back(self, reference: str) -> Optional[Status]:
        """Undo what was noted last, and return it; None where nothing was.

        Raises:
            RequestsNotKept: it was not undone.
        """
        taken: List[Status] = []
        self._change(reference, lambda history: taken.extend(_taken_off(history)))
        return taken[0] if taken else None

    def request(self, reference: str) -> Optional[ImageRequest]:
        """What a request said; None where it is not tracked, or cannot be read.

        Raises:
            RequestsNotKept: the file cannot be read.
        """
        with self._file.opened() as connection:
            row = connection.execute(
                "SELECT content FROM by_hand WHERE reference = ?", (reference,)
            ).fetchone()
        try:
            return None if row is None else request_of(json.loads(row[0])["request"])
        except (InputError, ValueError, KeyError, TypeError):
            return None  # of a newer version, perhaps

    def _change(self, reference: str, change: Callable[[List[Any]], object]) -> None:
        """Change the history of a request, in one transaction."""
        with self._file.opened() as connection:
            row = connection.execute(
                "SELECT content FROM by_hand WHERE reference = ?", (reference,)
            ).fetchone()
            if row is None:
                return
            content = json.loads(row[0])
            change(content["history"])
            connection.execute(
                "UPDATE by_hand SET content = ? WHERE reference = ?",
                (json.dumps(content, ensure_ascii=False), reference),
            )

    def all(self) -> Tuple[TrackedRequest, ...]:
        """Every one, the newest first; what cannot be read is left where it is."""
        with self._file.opened() as connection:
            rows = connection.execute(
                "SELECT reference, created, content FROM by_hand ORDER BY created DESC"
            ).fetchall()
        read = (_tracked(*row) for row in rows)
        return tuple(tracked for tracked in read if tracked is not None)


def _tracked(reference: str, created: str, content: str) -> Optional[TrackedRequest]:
    try:
        return _read(reference, datetime.fromisoformat(created), json.loads(content))
    except (InputError, ValueError, KeyError, TypeError):
        return None  # of a newer version, perhaps


def _read(reference: str, filed: datetime, content: Mapping[str, Any]) -> TrackedRequest:
    request = request_of(content["request"])
    steps = sorted(map(_status, content["history"]), key=lambda status: status.at)
    links = [link for step in content["history"] for link in step.get("links") or ()]
    return TrackedRequest(
        id=reference,
        created=filed,
        mission=request.mission,
        kind=request.kind,
        project=request.project,
        area=request.area,
        history=(Status(StatusCode.RECEIVED, filed), *steps),
        deliveries=tuple(dict.fromkeys(map(str, links))),
        service_id=BY_HAND,
    )


def _status(step: Mapping[str, Any]) -> Status:
    at = datetime.fromisoformat(step["at"])
    return Status(StatusCode(step["code"]), at, step["reason"], is_noted=True)


def _taken_off(history: List[Any]) -> Iterator[Status]:
    if history:
        yield _status(history.pop())
