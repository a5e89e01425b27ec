"""Why a plan is proposed, what it gives up, and when it can be there."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal
from typing import List, Optional, Tuple

from .plan import (
    Budget,
    GivesUp,
    Plan,
    PlanNeed,
    PlanOrder,
    PlanPiece,
    Ready,
    Source,
    Why,
)
from .purpose import Purposes
from .request import Kind, Level
from .request_estimate import RequestEstimate
from .scene import Scene

_LITTLE_KM2 = 0.05
_MANY_DAYS = 3
"""Images of more days than this show: light, season and ground differ."""

_OLD_SHARE = 0.75
"""Of the age the purpose takes: beyond it, an image is called old."""

Fact = Tuple[GivesUp, Tuple[object, ...]]

_WHYS = {
    frozenset({Source.FREE}): Why.FREE_NOW,
    frozenset({Source.FREE, Source.ARCHIVE}): Why.FREE_AND_ARCHIVE,
    frozenset({Source.FREE, Source.TASKING}): Why.FREE_AND_TASKING,
    frozenset({Source.FREE, Source.ARCHIVE, Source.TASKING}): Why.MIX,
    frozenset({Source.ARCHIVE}): Why.ARCHIVE,
    frozenset({Source.ARCHIVE, Source.TASKING}): Why.ARCHIVE_AND_TASKING,
    frozenset({Source.TASKING}): Why.TASKING,
}


def told(
    need: PlanNeed,
    pieces: Tuple[PlanPiece, ...],
    scenes: Tuple[Scene, ...],
    orders: Tuple[PlanOrder, ...],
    left_out: int,
    purposes: Purposes,
) -> Plan:
    """The plan, with what is to be said of it."""
    missing = sum(piece.km2 for piece in pieces if piece.source is Source.UNCOVERED)
    sources = frozenset(piece.source for piece in pieces) - {Source.UNCOVERED}
    why = _WHYS[sources]
    if why is Why.FREE_NOW and missing <= _LITTLE_KM2:
        why = Why.ALL_FREE
    price = RequestEstimate(tuple(order.estimate for order in orders)).price_eur
    ready = _ready(need, orders, purposes)
    taken = (*scenes, *(scene for order in orders for scene in order.scenes))
    facts: List[Fact] = [
        *_money(need, orders, price, left_out),
        *_ground(need, missing, orders),
        *_time(need, ready, taken),
        *_images(need, scenes, orders),
    ]
    return Plan(
        pieces=pieces,
        scenes=scenes,
        orders=orders,
        share=max(0.0, min(1.0, 1 - missing / need.area.km2)),
        ready=ready,
        why=why,
        gives_up=tuple(facts),
        budget=_budget(need, price),
    )


def _budget(need: PlanNeed, price: Optional[Decimal]) -> Budget:
    if price is None:
        return Budget.UNKNOWN
    is_over = need.budget_eur is not None and price > need.budget_eur
    return Budget.OVER if is_over else Budget.WITHIN


def _ready(need: PlanNeed, orders: Sequence[PlanOrder], purposes: Purposes) -> Ready:
    """Free scenes at once, the others when the slowest of them may be delivered."""
    found = Ready(need.on, need.on, False)
    for order in orders:
        delay = purposes.delays[order.kind]
        first, last = need.on, need.on
        if order.kind is Kind.TASKING and need.tasking_window is not None:
            first, last = need.tasking_window
        found = Ready(
            max(found.earliest, first + timedelta(days=delay.least_days)),
            max(found.latest, last + timedelta(days=delay.most_days)),
            found.is_assumed or delay.is_assumed,
            " ".join(filter(None, (found.source, delay.source))),
        )
    return found


def _money(
    need: PlanNeed, orders: Sequence[PlanOrder], price: Optional[Decimal], left_out: int
) -> List[Fact]:
    found: List[Fact] = []
    if price is None:
        asked = dict.fromkeys(
            order.estimate.tariff.whom_to_ask
            for order in orders
            if order.estimate.price_eur is None
        )
        found.append((GivesUp.NO_PRICE, (", ".join(asked),)))
    elif need.budget_eur is not None and price > need.budget_eur:
        found.append((GivesUp.OVER_BUDGET, (price - need.budget_eur,)))
    elif price:
        found.append((GivesUp.PRICE, (price,)))
    if left_out:
        found.append((GivesUp.CUT_FOR_BUDGET, (left_out,)))
    return found


def _ground(need: PlanNeed, missing: float, orders: Sequence[PlanOrder]) -> List[Fact]:
    found: List[Fact] = []
    if missing > _LITTLE_KM2:
        found.append((GivesUp.UNCOVERED, (missing, 100 * missing / need.area.km2)))
    extra = sum(order.gap.extra_km2 for order in orders)
    if extra > _LITTLE_KM2:
        found.append((GivesUp.EXTRA, (extra,)))
    return found


def _time(need: PlanNeed, ready: Ready, taken: Sequence[Scene]) -> List[Fact]:
    found: List[Fact] = []
    waiting = (ready.latest - need.on).days
    if waiting:
        found.append((GivesUp.WAITING, (waiting,)))
    days: List[date] = sorted({scene.acquired.date() for scene in taken})
    if len(days) > _MANY_DAYS:
        found.append((GivesUp.MANY_DAYS, (len(days), (days[-1] - days[0]).days)))
    if days and (need.on - days[0]).days > _OLD_SHARE * need.purpose.fresh_days:
        found.append((GivesUp.OLD, (days[0].year,)))
    return found


def _images(need: PlanNeed, scenes: Sequence[Scene], orders: Sequence[PlanOrder]) -> List[Fact]:
    found: List[Fact] = []
    primary = sum(scene.processing_level == "primary" for scene in scenes)
    if primary and need.purpose.level is Level.ORTHO:
        found.append((GivesUp.PRIMARY, (primary,)))
    if any(order.kind is Kind.TASKING for order in orders):
        found.append((GivesUp.WEATHER, ()))
    return found
