"""What an image of one mission costs from one day on: a row of the tariff table."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import FrozenSet, Mapping, Optional, Tuple

from .account import Category
from .request import Kind, Mode


class QuotaScope(Enum):
    """What a free quota is counted by."""

    REQUEST = "request"
    QUARTER = "quarter"
    YEAR = "year"


@dataclass(frozen=True)
class Pack:
    """Credits that are only sold together."""

    credits: Decimal
    """Whole."""

    price_eur: Decimal


@dataclass(frozen=True)
class Tariff:
    """The published conditions of one mission, for as long as they hold."""

    mission: str
    title: str
    dated: date
    """When it was published."""

    valid_from: date
    valid_until: Optional[date]
    """The last day; None: until a newer one."""

    source: str
    note: str
    revised: str
    """``quarterly`` or ``yearly``."""

    unit: str
    """``km2`` or ``credits``."""

    quota_scope: QuotaScope
    is_quota_scope_our_reading: bool
    free_quota: Mapping[Category, Decimal]
    """In ``unit``; a category that is missing has no published conditions."""

    price_per_km2: Mapping[Tuple[Category, Kind], Decimal]
    packs: Mapping[Category, Tuple[Pack, ...]]
    km2_per_credit: Decimal
    """Square kilometres that one credit covers; 1 where the unit is km²."""

    multipliers: Mapping[Mode, Decimal]
    minimum_km2: Decimal
    """Of a whole request."""

    rounding_km2: Decimal
    """What a request's area is rounded up to a multiple of; 0: to the hundredth, as measured."""

    assumed: FrozenSet[str]
    """The parameters for which no figure is public, as the file names them."""

    whom_to_ask: str

    def holds_on(self, day: date) -> bool:
        return self.valid_from <= day and (self.valid_until is None or day <= self.valid_until)
