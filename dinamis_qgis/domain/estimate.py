"""What a request would use of the quota and cost, line by line."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_CEILING, ROUND_HALF_UP, Decimal
from enum import Enum
from typing import Dict, List, Optional, Sequence, Tuple

from .account import Category
from .request import Kind, Mode
from .tariff import Pack, Tariff, tariff_on

OLD_AFTER = timedelta(days=183)
_HUNDREDTH = Decimal("0.01")


class Rule(Enum):
    """Why a line of an estimate is there."""

    AREA = "area"
    MINIMUM = "minimum"
    MODE = "mode"
    CREDITS = "credits"
    FREE = "free"
    QUOTA_SCOPE = "quota_scope"
    PRICE = "price"
    PACKS = "packs"
    NOTHING_TO_PAY = "nothing_to_pay"
    NO_PUBLISHED_PRICE = "no_published_price"
    VAT = "vat"
    OLD_TARIFF = "old_tariff"


@dataclass(frozen=True)
class Line:
    """One step of the reasoning; ``values`` fill the sentence of its rule, in order."""

    rule: Rule
    values: Tuple[object, ...] = ()
    is_assumed: bool = False


@dataclass(frozen=True)
class Need:
    """What is to be priced."""

    area_km2: Decimal
    mission: str
    kind: Kind
    category: Category
    on: date
    mode: Mode = Mode.MONO
    quota_used: Decimal = Decimal(0)
    """Already taken of the free quota: km², or credits for SPOT 6-7."""


@dataclass(frozen=True)
class Estimate:
    """Never an invoice. ``billed`` = ``free`` + ``paid``, in ``tariff.unit``."""

    need: Need
    tariff: Tariff
    billed: Decimal
    free: Decimal
    paid: Decimal
    quota_total: Optional[Decimal]
    """None: no quota is published for this category."""

    price_eur: Optional[Decimal]
    """Before VAT; None: no price is published."""

    lines: Tuple[Line, ...]

    @property
    def quota_left_before(self) -> Optional[Decimal]:
        if self.quota_total is None:
            return None
        return max(self.quota_total - self.need.quota_used, Decimal(0))

    @property
    def quota_left_after(self) -> Optional[Decimal]:
        before = self.quota_left_before
        return None if before is None else before - self.free

    @property
    def is_old(self) -> bool:
        """Whether its tariff is older than six months."""
        return self.need.on - self.tariff.dated > OLD_AFTER


def estimate(need: Need, tariffs: Sequence[Tariff]) -> Estimate:
    """Price a need by the tariff of its date.

    Raises:
        UnknownChoice: there is no tariff for the mission.
    """
    tariff = tariff_on(tariffs, need.mission, need.on)
    lines: List[Line] = []
    billed = _billed(need, tariff, lines)
    total = tariff.free_quota.get(need.category)
    free = min(billed, max((total or Decimal(0)) - need.quota_used, Decimal(0)))
    if total is not None:
        lines.append(Line(Rule.FREE, (free, total, need.quota_used, tariff.unit)))
        if tariff.is_quota_scope_our_reading:
            lines.append(Line(Rule.QUOTA_SCOPE, (), is_assumed=True))
    paid = billed - free
    price = _price(need, tariff, paid, lines)
    result = Estimate(need, tariff, billed, free, paid, total, price, ())
    if price:
        lines.append(Line(Rule.VAT))
    if result.is_old:
        lines.append(Line(Rule.OLD_TARIFF, (tariff.dated, tariff.revised)))
    return Estimate(need, tariff, billed, free, paid, total, price, tuple(lines))


def cheapest_packs(credits: Decimal, packs: Sequence[Pack]) -> Dict[Pack, int]:
    """How many of each pack to buy for at least so many credits, at the lowest price.

    Among equal prices, the one with fewest credits left over. Exact: by the number of the
    largest pack, the others following.
    """
    if credits <= 0 or not packs:
        return {}
    ordered = sorted(packs, key=lambda pack: pack.credits, reverse=True)
    largest, others = ordered[0], ordered[1:]
    best: Dict[Pack, int] = {}
    most = int((credits / largest.credits).to_integral_value(ROUND_CEILING))
    for count in range(most, -1, -1):
        left = credits - largest.credits * count
        if left > 0 and not others:
            break
        chosen = {**cheapest_packs(left, others), largest: count}
        if not best or _worth(chosen) < _worth(best):
            best = chosen
    return {pack: count for pack, count in best.items() if count}


def _worth(chosen: Dict[Pack, int]) -> Tuple[Decimal, Decimal]:
    price = sum((pack.price_eur * count for pack, count in chosen.items()), Decimal(0))
    credits = sum((pack.credits * count for pack, count in chosen.items()), Decimal(0))
    return price, credits


def _billed(need: Need, tariff: Tariff, lines: List[Line]) -> Decimal:
    """The area that counts, with what is assumed about it, in the tariff's unit."""
    area = need.area_km2.quantize(_HUNDREDTH, ROUND_HALF_UP)
    lines.append(Line(Rule.AREA, (area,)))
    if area < tariff.minimum_km2:
        area = tariff.minimum_km2
        lines.append(Line(Rule.MINIMUM, (area,), is_assumed=True))
    multiplier = tariff.multipliers[need.mode]
    if multiplier != 1:
        area *= multiplier
        lines.append(Line(Rule.MODE, (need.mode, multiplier, area), is_assumed=True))
    if tariff.unit == "km2":
        return area
    credits = (area / tariff.km2_per_credit).to_integral_value(ROUND_CEILING)
    lines.append(Line(Rule.CREDITS, (credits, tariff.km2_per_credit), is_assumed=True))
    return credits


def _price(need: Need, tariff: Tariff, paid: Decimal, lines: List[Line]) -> Optional[Decimal]:
    """What the paid part costs; None, with whom to ask, where nothing is published."""
    if need.category not in tariff.free_quota:
        lines.append(Line(Rule.NO_PUBLISHED_PRICE, (tariff.whom_to_ask,)))
        return None
    if paid == 0:
        lines.append(Line(Rule.NOTHING_TO_PAY))
        return Decimal("0.00")
    if tariff.unit == "credits":
        return _packs_price(need, tariff, paid, lines)
    by_km2 = tariff.price_per_km2.get((need.category, need.kind))
    if by_km2 is None:
        lines.append(Line(Rule.NO_PUBLISHED_PRICE, (tariff.whom_to_ask,)))
        return None
    price = (paid * by_km2).quantize(_HUNDREDTH, ROUND_HALF_UP)
    lines.append(Line(Rule.PRICE, (paid, by_km2, price)))
    return price


def _packs_price(need: Need, tariff: Tariff, paid: Decimal, lines: List[Line]) -> Optional[Decimal]:
    packs = cheapest_packs(paid, tariff.packs.get(need.category, ()))
    if not packs:
        lines.append(Line(Rule.NO_PUBLISHED_PRICE, (tariff.whom_to_ask,)))
        return None
    price, bought = _worth(packs)
    listed = " + ".join(
        f"{count} × {pack.credits}" for pack, count in sorted(packs.items(), key=_by_size)
    )
    lines.append(Line(Rule.PACKS, (listed, bought, price)))
    return price.quantize(_HUNDREDTH)


def _by_size(entry: Tuple[Pack, int]) -> Decimal:
    return -entry[0].credits
