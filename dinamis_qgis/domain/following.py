"""What becomes of requests: what changed, what is to be done next, and when to look again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum
from typing import Dict, Optional, Tuple

from .request import Status, StatusCode, TrackedRequest

_ORDER = {
    StatusCode.RECEIVED: 0,
    StatusCode.HELD: 1,
    StatusCode.RESERVED: 2,
    StatusCode.ACCEPTED: 3,
    StatusCode.SCHEDULED: 4,
    StatusCode.TASKED: 4,
    StatusCode.PROCESSING: 5,
}
_LAST = 6


class Turn(Enum):
    """How a step of a history relates to those before it."""

    ON = "on"
    AGAIN = "again"
    """The same status a second time."""

    BACK = "back"
    """A status that the request was past already."""

    AFTER_END = "after end"
    """It had come to its end; a delivery after another end is no such step."""


class NextStep(Enum):
    """What a request waits for."""

    REVIEW = "review"
    ANSWER_QUOTATION = "answer quotation"
    """The user must act: accept a price, name a purchase order."""

    PROGRAMMING = "programming"
    PASS_OF_SATELLITE = "pass of satellite"
    PRODUCTION = "production"
    TAKE_DELIVERY = "take delivery"
    FIND_DELIVERY = "find delivery"
    """Delivered, but the service does not say where."""

    ASK_ANOTHER_WAY = "ask another way"
    """It ended without an image, and not because the user wished so."""

    NOTHING = "nothing"


@dataclass(frozen=True)
class Step:
    """A status in a history, with how it relates to those before it."""

    status: Status
    turn: Turn


@dataclass(frozen=True)
class Change:
    """Something that a user is told once."""

    tracked: TrackedRequest
    before: Status
    """The status that stood before."""

    new_deliveries: int = 0


@dataclass(frozen=True)
class Pace:
    """How often a service is asked, in seconds."""

    quickest_s: float
    slowest_s: float
    share: float = 0.02
    """Of the time since something last moved: what rests for a day is asked every half hour."""

    def wait_s(
        self, requests: Iterable[TrackedRequest], now: datetime, failures: int, asked_s: float
    ) -> Optional[float]:
        """Seconds until the next look; None when every request has come to its end.

        Args:
            failures: how many times in a row there was no answer.
            asked_s: the service's own ``Retry-After``; 0 where it asked for nothing.
        """
        still_open = [one for one in requests if not one.status.code.is_final]
        if not still_open and not failures:
            return None
        moved = max((one.status.at for one in still_open), default=now)
        wait = max(self.quickest_s, (now - moved).total_seconds() * self.share)
        backed_off = wait * 2.0 ** min(failures, 16)
        return max(min(backed_off, self.slowest_s), asked_s)


def steps(history: Sequence[Status]) -> Tuple[Step, ...]:
    """Each status, oldest first, with what it means after those before it."""
    made = []
    before: Optional[Status] = None
    furthest = -1
    for status in history:
        rank = _ORDER.get(status.code, _LAST)
        if furthest == _LAST and not _delivers_after_all(history, status):
            turn = Turn.AFTER_END
        elif before is not None and before.code is status.code:
            turn = Turn.AGAIN
        else:
            turn = Turn.BACK if rank < furthest else Turn.ON
        made.append(Step(status, turn))
        before, furthest = status, max(furthest, rank)
    return tuple(made)


def merged(known: Optional[TrackedRequest], told: TrackedRequest) -> TrackedRequest:
    """A request as it is told now, with what was known of it: nothing told is ever lost.

    A status that was told already, of the same moment, is the same step.
    """
    if known is None:
        return replace(told, history=_in_order(told.history))
    deliveries = tuple(dict.fromkeys((*known.deliveries, *told.deliveries)))
    history = _in_order((*known.history, *told.history))
    return replace(told, history=history, deliveries=deliveries)


def change(known: Optional[TrackedRequest], now: TrackedRequest) -> Optional[Change]:
    """What a user who knew the one is to be told of the other; a request new to us is no news.

    Args:
        now: as ``merged`` made it.
    """
    if known is None:
        return None
    before, after = known.status, now.status
    more = len(now.deliveries) - len(known.deliveries)
    if (before.code, before.reason) == (after.code, after.reason) and not more:
        return None
    return Change(now, before, more)


def next_step(tracked: TrackedRequest) -> NextStep:
    code = tracked.status.code
    if code is StatusCode.COMPLETED:
        return NextStep.TAKE_DELIVERY if tracked.deliveries else NextStep.FIND_DELIVERY
    return {
        StatusCode.RECEIVED: NextStep.REVIEW,
        StatusCode.HELD: NextStep.REVIEW,
        StatusCode.RESERVED: NextStep.ANSWER_QUOTATION,
        StatusCode.ACCEPTED: NextStep.PROGRAMMING,
        StatusCode.SCHEDULED: NextStep.PASS_OF_SATELLITE,
        StatusCode.TASKED: NextStep.PASS_OF_SATELLITE,
        StatusCode.PROCESSING: NextStep.PRODUCTION,
        StatusCode.REJECTED: NextStep.ASK_ANOTHER_WAY,
        StatusCode.EXPIRED: NextStep.ASK_ANOTHER_WAY,
        StatusCode.FAILED: NextStep.ASK_ANOTHER_WAY,
    }.get(code, NextStep.NOTHING)


def _delivers_after_all(history: Sequence[Status], status: Status) -> bool:
    """Whether this is the first delivery, after another end."""
    first = next((one for one in history if one.code is StatusCode.COMPLETED), None)
    return status is first


def _in_order(history: Iterable[Status]) -> Tuple[Status, ...]:
    """By their time, each once; of one told twice, the words told last."""
    once: Dict[Tuple[StatusCode, datetime], Status] = {}
    for status in history:
        key = (status.code, status.at)
        if key not in once or status.reason:
            once[key] = status
    return tuple(sorted(once.values(), key=lambda one: (one.at, _ORDER.get(one.code, _LAST))))
