"""From a need to what can be done: what a plan is made of, what it costs, and why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Any, FrozenSet, Optional, Tuple

from .account import Account, Category
from .area import Area
from .cover_goal import CoverGoal
from .errors import InputError
from .estimate import Estimate
from .free_cover import FreeCover
from .ledger import Entry
from .orderable_gap import OrderableGap
from .purpose import Purpose, season_from
from .request import Kind
from .request_estimate import RequestEstimate
from .scene import Scene


class Source(Enum):
    """Where the image of a part of the area comes from."""

    FREE = "free"
    ARCHIVE = "archive"
    TASKING = "tasking"
    UNCOVERED = "uncovered"


class Budget(Enum):
    """Whether a plan costs no more than the user has."""

    WITHIN = "within"
    OVER = "over"
    UNKNOWN = "unknown"
    """No price is published for a part of it."""


@dataclass(frozen=True)
class PlanNeed:
    """What somebody needs images for, and what limits the choice."""

    area: Area
    purpose: Purpose
    start: date
    end: date
    """Days of the images, both included; what lies ahead is for a new acquisition."""

    max_cloud_percent: float
    category: Category
    on: date
    """Today."""

    budget_eur: Optional[Decimal] = None
    """The most money, before VAT; None: whatever it costs."""

    goal: Optional[CoverGoal] = None
    """What matters most among the free scenes that cover the area; None: what suits the purpose."""

    account: Optional[Account] = None
    entries: Optional[Tuple[Entry, ...]] = None
    quota_used: Decimal = Decimal(0)
    """As for ``domain.need.Need``."""

    @property
    def tasking_window(self) -> Optional[Tuple[date, date]]:
        """The days left for a new acquisition, in the first season that suits.

        None: there is none, or one day, which DINAMIS does not take.
        """
        first, last = max(self.start, self.on), self.end
        season = season_from(self.purpose.months, first)
        if season is not None:
            first, last = season[0], min(last, season[1])
        return (first, last) if last > first else None


@dataclass(frozen=True)
class PlanPiece:
    """A part of the area, and where its image comes from. Pieces do not overlap."""

    source: Source
    geometry: Mapping[str, Any]
    """GeoJSON, cut at the 180th meridian."""

    km2: float


@dataclass(frozen=True)
class PlanOrder:
    """What is ordered of one mission, from the archive or as a new acquisition."""

    kind: Kind
    gap: OrderableGap
    """The areas to order, each one that a supplier takes, and what they cost beyond the need."""

    estimate: Estimate
    """Of all these areas as one request."""

    scenes: Tuple[Scene, ...] = ()
    """From the archive: the images."""

    @property
    def mission(self) -> str:
        return self.estimate.need.mission


@dataclass(frozen=True)
class Ready:
    """When all images of a plan are there."""

    earliest: date
    latest: date
    is_assumed: bool
    """Whether a delay in it is not a published figure."""

    source: str = ""


class Why(Enum):
    """What speaks for a plan."""

    ALL_FREE = "all free"
    FREE_NOW = "free now"
    FREE_AND_ARCHIVE = "free and archive"
    FREE_AND_TASKING = "free and tasking"
    MIX = "mix"
    ARCHIVE = "archive"
    ARCHIVE_AND_TASKING = "archive and tasking"
    TASKING = "tasking"


class GivesUp(Enum):
    """What speaks against a plan, with its values."""

    OVER_BUDGET = "over budget"
    """Euros beyond the budget."""

    NO_PRICE = "no price"
    """Whom to ask."""

    CUT_FOR_BUDGET = "cut for budget"
    """Archive images left out."""

    UNCOVERED = "uncovered"
    """km², percent of the area."""

    PRICE = "price"
    """Euros before VAT."""

    WAITING = "waiting"
    """Days at most."""

    EXTRA = "extra"
    """km² ordered beyond what is missing."""

    MANY_DAYS = "many days"
    """How many days of acquisition, from the first to the last (days)."""

    OLD = "old"
    """Year of the oldest image."""

    PRIMARY = "primary"
    """Free images that must be orthorectified first."""

    WEATHER = "weather"
    """A new acquisition may fail."""


Facts = Tuple[Tuple[GivesUp, Tuple[object, ...]], ...]


@dataclass(frozen=True)
class Plan:
    """One way to meet a need."""

    pieces: Tuple[PlanPiece, ...]
    scenes: Tuple[Scene, ...]
    """Free ones, ready for download; the top of the mosaic first."""

    orders: Tuple[PlanOrder, ...]
    share: float
    """Of the area that is covered, 0 to 1."""

    ready: Ready
    why: Why
    gives_up: Facts
    """What matters most first."""

    budget: Budget

    @property
    def sources(self) -> FrozenSet[Source]:
        return frozenset(piece.source for piece in self.pieces) - {Source.UNCOVERED}

    @property
    def estimates(self) -> RequestEstimate:
        """Line by line, one a request."""
        return RequestEstimate(tuple(order.estimate for order in self.orders))

    @property
    def price_eur(self) -> Optional[Decimal]:
        """Before VAT; None where no price is published for a part."""
        return self.estimates.price_eur

    @property
    def archive_scenes(self) -> Tuple[Scene, ...]:
        return tuple(scene for order in self.orders for scene in order.scenes)

    @property
    def days(self) -> Tuple[date, ...]:
        """On which its images were taken, each once, the oldest first; the new ones are not."""
        taken = (*self.scenes, *self.archive_scenes)
        return tuple(sorted({scene.acquired.date() for scene in taken}))

    def km2_of(self, source: Source) -> float:
        return sum(piece.km2 for piece in self.pieces if piece.source is source)


@dataclass(frozen=True)
class Plans:
    """What can be done, side by side, and what is free."""

    need: PlanNeed
    plans: Tuple[Plan, ...]
    """At most three, the cheapest way first."""

    cover: FreeCover
    """What all free scenes that suit cover together."""

    gap: Optional[OrderableGap]
    """What they leave, as it would be ordered."""

    free: int
    archive: int
    """How many scenes suit: they are of the purpose, the days and the cloud asked for."""

    unknown: int
    """Scenes left out because the catalogue does not tell their cloud or their incidence."""

    refused: Optional[InputError] = None
    """Why nothing can be ordered: there is no tariff."""

    free_scenes: Tuple[Scene, ...] = ()
    """The free ones that see something of the area, whether or not a plan takes them."""

    is_partial: bool = False
    """Whether only what is kept here was looked at, and that may not be all."""

    @property
    def best(self) -> Optional[Plan]:
        """Within the budget, the one that covers most, to the percent; then the cheapest, then
        the soonest. None where there is no plan."""
        return min(self.plans, key=_rank, default=None)


def _rank(plan: Plan) -> Tuple[bool, int, Decimal, date]:
    price = plan.price_eur
    is_within = plan.budget is Budget.WITHIN
    cost = Decimal("Infinity") if price is None else price
    return not is_within, -round(100 * plan.share), cost, plan.ready.latest
