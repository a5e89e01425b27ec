"""The record of an entity's own requests, and what they took of its free quotas."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal
from typing import Optional, Protocol, Tuple

from .account import Category
from .quota_period import Period
from .request import BY_HAND, Kind, StatusCode

LOOKED_BACK = timedelta(days=365)
"""How much of the past tells what is to be expected."""

_SHORTEST_HISTORY = timedelta(days=90)


@dataclass(frozen=True)
class QuotaKey:
    """Whose free quota: what is counted under one is never counted under another."""

    entity: str
    category: Category
    mission: str

    def is_same(self, other: QuotaKey) -> bool:
        """Entities are compared as people write them: spaces and capitals do not count."""
        return (self.category, self.mission, _squeezed(self.entity)) == (
            other.category,
            other.mission,
            _squeezed(other.entity),
        )


@dataclass(frozen=True)
class Entry:
    """A request that was sent, with what it was estimated to take."""

    service_id: str
    request_id: str
    key: QuotaKey
    kind: Kind
    sent: date
    km2: Decimal
    free: Decimal
    """Taken of the quota, in ``unit``."""

    paid: Decimal
    unit: str
    """``km2`` or ``credits``."""

    price_eur: Optional[Decimal]
    """Before VAT; None: no price is published."""

    status: StatusCode
    status_at: datetime

    @property
    def takes_quota(self) -> bool:
        """Whether it was delivered or may be; else what it took of the quota is free again."""
        return self.status is StatusCode.COMPLETED or not self.status.is_final

    def followed(self, status: StatusCode, at: datetime) -> Entry:
        """With a newer status; the same where that comes late, or after the end.

        A delivery counts whenever it comes: what was delivered took its quota. What is followed
        by hand is as the user noted it last, or took it back.
        """
        if self.service_id == BY_HAND:
            return replace(self, status=status, status_at=at)
        is_delivered = self.status is StatusCode.COMPLETED
        is_delivery = status is StatusCode.COMPLETED and not is_delivered
        if not is_delivery and (at <= self.status_at or self.status.is_final):
            return self
        return replace(self, status=status, status_at=at)


class Ledger(Protocol):
    """Where entries are kept. A team may share one: the quota is the entity's."""

    def note(self, entry: Entry) -> None:
        """Keep an entry; a request that is kept already is not counted twice."""

    def follow(self, service_id: str, request_id: str, status: StatusCode, at: datetime) -> None:
        """Keep what became of a request; nothing where it is not known, or knows better."""

    def entries(self) -> Tuple[Entry, ...]:
        """Every entry, the oldest first."""


def quota_taken(entries: Iterable[Entry], key: QuotaKey, period: Period) -> Decimal:
    """What requests sent in a period took of a quota, archive and tasking together."""
    return sum(
        (
            entry.free
            for entry in entries
            if entry.takes_quota and entry.key.is_same(key) and period.holds(entry.sent)
        ),
        Decimal(0),
    )


def expected_use(
    entries: Sequence[Entry], key: QuotaKey, period: Period, on: date, used: Decimal
) -> Optional[Decimal]:
    """Use of a quota at the end of its period, if things go on as in the past year.

    What is used, and for each day that is left the daily mean of the requests of the 365 days
    before, or of as many as there are. None where they are fewer than 90: no number from one
    request.
    """
    past = [
        entry
        for entry in entries
        if entry.takes_quota and entry.key.is_same(key) and entry.sent < on
    ]
    first = min((entry.sent for entry in past), default=on)
    days = min(on - first, LOOKED_BACK)
    if days < _SHORTEST_HISTORY:
        return None
    taken = sum((entry.free for entry in past if entry.sent >= on - days), Decimal(0))
    left = max(0, (period.last - on).days)
    more = taken * left / days.days
    return used + more.quantize(Decimal("0.01"), ROUND_HALF_UP)


def _squeezed(name: str) -> str:
    return " ".join(name.split()).casefold()
