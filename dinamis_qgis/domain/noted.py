"""What a user learnt of a request that no service tells of: by mail, or on DINAMIS's web pages."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Tuple

from .errors import InputError
from .following import Turn, steps
from .request import Status, StatusCode, TrackedRequest


@dataclass(frozen=True)
class Noted:
    """A status written down by hand, with where the images are, if that was learnt too."""

    status: Status
    links: Tuple[str, ...] = ()
    """Files, folders and pages of the web."""


def noted_status(
    tracked: TrackedRequest, code: StatusCode, day: date, reason: str, now: datetime
) -> Status:
    """A status of a day that has been, no sooner than the request.

    Args:
        day: as the calendar says here; of its time only that is known.

    Raises:
        InputError: the day is to come, or lies before the request was filed.
    """
    filed = tracked.created.astimezone()
    today = now.astimezone()
    if not filed.date() <= day <= today.date():
        raise InputError(f"{day} is not between {filed.date()} and {today.date()}")
    noon = datetime.combine(day, time(12)).astimezone()
    at = min(max(noon, filed), today)
    return Status(code, at, " ".join(reason.split()), is_noted=True)


def turn_of(tracked: TrackedRequest, status: Status) -> Turn:
    """How a status would relate to what the history says, were it noted now."""
    history = sorted((*tracked.history, status), key=lambda one: one.at)
    found = next(step for step in steps(history) if step.status is status)
    return found.turn
