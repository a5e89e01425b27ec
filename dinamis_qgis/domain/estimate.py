"""What a request would use of the quota and cost, line by line."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date
from decimal import ROUND_CEILING, ROUND_HALF_UP, Decimal
from enum import Enum
from typing import List, Optional, Sequence, Tuple

from .need import Need as Need
from .packs import Bought, cheapest_packs, worth
from .request import Kind
from .standing import Standing, ToldBy, standing
from .tariff import tariff_on
from .tariff_row import Tariff

OLD_AFTER_MONTHS = 6
_HUNDREDTH = Decimal("0.01")


class Rule(Enum):
    """Why a line of an estimate is there."""

    AREA = "area"
    IMAGES = "images"
    CATALOGUE_FREE = "catalogue_free"
    MINIMUM = "minimum"
    MODE = "mode"
    ROUNDING = "rounding"
    CREDITS = "credits"
    CATEGORY = "category"
    FREE = "free"
    QUOTA_SCOPE = "quota_scope"
    QUOTA_LEFT = "quota_left"
    EXPECTED = "expected"
    PRICE = "price"
    PACKS = "packs"
    NOTHING_TO_PAY = "nothing_to_pay"
    NO_PUBLISHED_PRICE = "no_published_price"
    VAT = "vat"
    OLD_TARIFF = "old_tariff"


class Basis(Enum):
    """Where the figures of a line come from."""

    MEASURED = "measured"
    TARIFF = "tariff"
    SERVICE = "service"
    LEDGER = "ledger"
    TYPED = "typed"


_BASES = {
    ToldBy.TYPED: Basis.TYPED,
    ToldBy.SERVICE: Basis.SERVICE,
    ToldBy.LEDGER: Basis.LEDGER,
}


@dataclass(frozen=True)
class Line:
    """One step of the reasoning; ``values`` fill the sentence of its rule, in order."""

    rule: Rule
    values: Tuple[object, ...] = ()
    is_assumed: bool = False
    basis: Basis = Basis.TARIFF
    source: str = ""
    dated: Optional[date] = None


@dataclass(frozen=True)
class Estimate:
    """Never an invoice. ``billed`` = ``free`` + ``paid``, in ``tariff.unit``."""

    need: Need
    tariff: Tariff
    standing: Standing
    billed: Decimal
    free: Decimal
    paid: Decimal
    quota_total: Optional[Decimal]
    """None: no quota is published for this category."""

    price_eur: Optional[Decimal]
    """Before VAT; None: no price is published."""

    lines: Tuple[Line, ...]
    packs: Tuple[Tuple[Decimal, int], ...] = ()
    """Credits of a pack, and how many of it; the largest first."""

    @property
    def quota_left_before(self) -> Optional[Decimal]:
        if self.quota_total is None:
            return None
        return max(self.quota_total - self.standing.used, Decimal(0))

    @property
    def quota_left_after(self) -> Optional[Decimal]:
        before = self.quota_left_before
        return None if before is None else before - self.free

    @property
    def is_old(self) -> bool:
        """Whether its tariff was published more than six months before the day priced."""
        return self.need.on > _months_after(self.tariff.dated, OLD_AFTER_MONTHS)


def estimate(need: Need, tariffs: Sequence[Tariff]) -> Estimate:
    """Price one request by the tariff of its day.

    Raises:
        TariffMissing: there is no tariff for the mission on its day.
        UnexpectedReply: the service tells its quota in another unit than the tariff.
    """
    tariff = tariff_on(tariffs, need.mission, need.on)
    told = standing(need, tariff)
    billed, lines = billed_amount(need, tariff)
    total = tariff.free_quota.get(need.category) if told.total is None else told.total
    if not _tells_of(tariff, need):
        total = None
    free = min(billed, max((total or Decimal(0)) - told.used, Decimal(0)))
    result = Estimate(need, tariff, told, billed, free, billed - free, total, None, ())
    lines.extend(_quota_lines(result))
    result = _priced(result, lines)
    lines.extend(_remarks(result))
    return replace(result, lines=tuple(_sourced(line, tariff, need.on) for line in lines))


def _tells_of(tariff: Tariff, need: Need) -> bool:
    """Whether anything is published of this kind of request.

    The free quota covers archive and tasking; of coverages (*sur mesure*) nothing is said.
    """
    is_coverage = need.kind is Kind.COVERAGE
    return not is_coverage or (need.category, need.kind) in tariff.price_per_km2


def billed_amount(need: Need, tariff: Tariff) -> Tuple[Decimal, List[Line]]:
    """What counts of a request, in the tariff's unit, and why.

    Minimum, views and rounding are applied to the request as a whole.
    """
    area = need.area_km2.quantize(_HUNDREDTH, ROUND_HALF_UP)
    lines = _subject_lines(need, area)

    def step(rule: Rule, parameter: str, *values: object) -> None:
        lines.append(Line(rule, values, parameter in tariff.assumed))

    if area < tariff.minimum_km2:
        area = tariff.minimum_km2
        step(Rule.MINIMUM, "minimum_km2", area)
    multiplier = tariff.multipliers[need.mode]
    if multiplier != 1:
        area *= multiplier
        step(Rule.MODE, "mode_multiplier", need.mode, multiplier, area)
    rounded = _rounded_up(area, tariff.rounding_km2)
    if rounded != area:
        area = rounded
        step(Rule.ROUNDING, "rounding_km2", tariff.rounding_km2, area)
    if tariff.unit == "km2":
        return area, lines
    credits = (area / tariff.km2_per_credit).to_integral_value(ROUND_CEILING)
    step(Rule.CREDITS, "km2_per_credit", credits, tariff.km2_per_credit)
    return credits, lines


def _subject_lines(need: Need, area: Decimal) -> List[Line]:
    """What is priced, as measured."""
    if not need.images:
        return [Line(Rule.AREA, (area,), basis=Basis.MEASURED)]
    lines = [Line(Rule.IMAGES, (len(need.images), area), basis=Basis.MEASURED)]
    if need.free_images:
        lines.append(Line(Rule.CATALOGUE_FREE, (need.free_images,)))
    return lines


def _rounded_up(area: Decimal, step: Decimal) -> Decimal:
    return area if step == 0 else (area / step).to_integral_value(ROUND_CEILING) * step


def _quota_lines(result: Estimate) -> List[Line]:
    """How much is free, of what, and what is left after it where the quota has a period."""
    unit, total, told = result.tariff.unit, result.quota_total, result.standing
    lines = [Line(Rule.CATEGORY, (result.need.category,))]
    if total is None:
        return lines
    basis = Basis.TARIFF if told.total is None else _BASES[told.told_by]
    lines.append(Line(Rule.FREE, (result.free, total, told.used, unit), basis=basis))
    if result.tariff.is_quota_scope_our_reading and not told.is_scope_told:
        lines.append(Line(Rule.QUOTA_SCOPE, (result.tariff.quota_scope,), is_assumed=True))
    if told.period is None:
        return lines
    before, after = result.quota_left_before, result.quota_left_after
    left = (before, after, unit, told.period)
    lines.append(Line(Rule.QUOTA_LEFT, left, basis=_BASES[told.told_by]))
    if told.expected is not None:
        at_end = max(total - told.expected - result.free, Decimal(0))
        values = (told.expected, at_end, unit, told.period)
        lines.append(Line(Rule.EXPECTED, values, is_assumed=True, basis=Basis.LEDGER))
    return lines


def _priced(result: Estimate, lines: List[Line]) -> Estimate:
    """With what the paid part costs; no number, and whom to ask, where nothing is published."""
    tariff, need, paid = result.tariff, result.need, result.paid
    if result.quota_total is not None and paid == 0:
        lines.append(Line(Rule.NOTHING_TO_PAY))
        return replace(result, price_eur=Decimal("0.00"))
    by_km2 = tariff.price_per_km2.get((need.category, need.kind))
    if tariff.unit == "credits" and _tells_of(tariff, need):
        bought = cheapest_packs(paid, tariff.packs.get(need.category, ()))
        if bought:
            return _in_packs(result, bought, lines)
    elif by_km2 is not None:
        price = (paid * by_km2).quantize(_HUNDREDTH, ROUND_HALF_UP)
        lines.append(Line(Rule.PRICE, (paid, by_km2, price)))
        return replace(result, price_eur=price)
    lines.append(Line(Rule.NO_PUBLISHED_PRICE, (tariff.whom_to_ask,)))
    return result


def _in_packs(result: Estimate, bought: Bought, lines: List[Line]) -> Estimate:
    price, credits = worth(bought)
    packs = tuple(sorted(((pack.credits, count) for pack, count in bought.items()), reverse=True))
    lines.append(Line(Rule.PACKS, (packs, credits, price)))
    return replace(result, price_eur=price.quantize(_HUNDREDTH), packs=packs)


def _remarks(result: Estimate) -> List[Line]:
    lines = []
    if result.price_eur:
        lines.append(Line(Rule.VAT, is_assumed="vat" in result.tariff.assumed))
    if result.is_old:
        lines.append(Line(Rule.OLD_TARIFF, (result.tariff.dated, result.tariff.revised)))
    return lines


def _sourced(line: Line, tariff: Tariff, on: date) -> Line:
    if line.basis is Basis.TARIFF:
        return replace(line, source=tariff.source, dated=tariff.dated)
    return replace(line, dated=on)


def _months_after(day: date, months: int) -> date:
    """The same day of a later month, or its last one."""
    count = day.year * 12 + day.month - 1 + months
    year, month = count // 12, count % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))
