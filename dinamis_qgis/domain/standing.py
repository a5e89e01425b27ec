"""How an entity stands with its free quota before a request."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from typing import Optional

from .errors import UnexpectedReply
from .ledger import QuotaKey, expected_use, quota_taken
from .need import Need
from .quota_period import Period, period_named, period_on
from .tariff_row import Tariff


class ToldBy(Enum):
    """Who says how much of a free quota is used."""

    TYPED = "typed"
    SERVICE = "service"
    LEDGER = "ledger"


@dataclass(frozen=True)
class Standing:
    """What is known of a free quota before a request, in the tariff's unit."""

    used: Decimal
    told_by: ToldBy
    total: Optional[Decimal] = None
    """None: as the tariff says."""

    is_scope_told: bool = False
    """Whether a service said what the quota is counted by, so that nothing is our reading."""

    period: Optional[Period] = None
    """None: each request has a quota of its own."""

    expected: Optional[Decimal] = None
    """Use at the end of the period if things go on as before, without this request."""


def standing(need: Need, tariff: Tariff) -> Standing:
    """Take what the service tells, or else what the user's own requests took, or what was typed.

    What a service tells is of the category and the entity of the account, and of its period.

    Raises:
        UnexpectedReply: the service counts in another unit than the tariff.
    """
    key = quota_key(need)
    told = _told(need, key, tariff)
    if told is not None:
        return told
    period = period_on(tariff.quota_scope, need.on)
    if need.entries is None:
        return Standing(need.quota_used, ToldBy.TYPED, period=period)
    if period is None:
        return Standing(Decimal(0), ToldBy.LEDGER)
    used = quota_taken(need.entries, key, period)
    expected = expected_use(need.entries, key, period, need.on, used)
    return Standing(used, ToldBy.LEDGER, period=period, expected=expected)


def quota_key(need: Need) -> QuotaKey:
    """Whose quota a request takes from."""
    return QuotaKey(need.account.entity if need.account else "", need.category, need.mission)


def _told(need: Need, key: QuotaKey, tariff: Tariff) -> Optional[Standing]:
    account = need.account
    if account is None or account.category is not key.category:
        return None
    quota = next((quota for quota in account.quotas if quota.mission == key.mission), None)
    if quota is None:
        return None
    if quota.unit != tariff.unit:
        raise UnexpectedReply(f"quota of {key.mission} in {quota.unit}, not in {tariff.unit}")
    period = period_named(quota.period)
    if period is not None and not period.holds(need.on):
        return None  # what it told is of another period
    expected = None
    if period is not None:
        expected = expected_use(need.entries or (), key, period, need.on, quota.used)
    return Standing(quota.used, ToldBy.SERVICE, quota.total, True, period, expected)
