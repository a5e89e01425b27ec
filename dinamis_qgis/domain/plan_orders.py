"""What a plan orders, in areas that a supplier takes, priced as one request a mission."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import Any, Dict, List, Optional, Tuple

from .area import Area
from .estimate import Estimate, estimate
from .free_cover import free_cover
from .need import Need, needs_of_scenes
from .orderable_gap import OrderableGap, orderable_gap, united_orders
from .overlap import Check
from .plan import PlanNeed, PlanOrder
from .plan_candidates import Candidates
from .request import Kind
from .scene import Scene
from .standing import ToldBy
from .tariff import tariff_on
from .tariff_row import Tariff


@dataclass
class OrderBook:
    """Prices the orders of one plan, each by what those before it left of the free quota."""

    need: PlanNeed
    tariffs: Sequence[Tariff]
    candidates: Candidates
    check: Check
    _after: Dict[str, Need] = field(default_factory=dict)

    def archive(self, gap: Mapping[str, Any], chosen: Sequence[Scene]) -> Tuple[PlanOrder, ...]:
        """Order images for what they show of a gap, one order a mission.

        Raises:
            TariffMissing: a mission has no tariff.
        """
        orders: List[PlanOrder] = []
        left: Optional[Mapping[str, Any]] = gap
        for mission in dict.fromkeys(scene.mission for scene in chosen):
            self.check()
            images = [scene for scene in chosen if scene.mission == mission]
            seen = free_cover(Area.from_geojson(left), images, self.check) if left else None
            if seen is None or seen.covered is None:
                continue
            left = seen.gap
            shapes = self._shapes(mission, seen.covered)
            ordered = united_orders(shapes.orders)
            scenes = self.candidates.scenes_of(images)
            for priced in needs_of_scenes(self._like(mission, Kind.ARCHIVE), scenes, ordered):
                orders.append(PlanOrder(Kind.ARCHIVE, shapes, self._price(priced), scenes))
        return tuple(orders)

    def tasking(self, gap: Mapping[str, Any]) -> PlanOrder:
        """Have a gap acquired.

        Raises:
            TariffMissing: the mission has no tariff.
        """
        mission = self.need.purpose.missions[0]
        shapes = self._shapes(mission, gap)
        km2 = Decimal(str(round(united_orders(shapes.orders).km2, 6)))
        like = replace(self._like(mission, Kind.TASKING), area_km2=km2)
        return PlanOrder(Kind.TASKING, shapes, self._price(like))

    def _shapes(self, mission: str, gap: Mapping[str, Any]) -> OrderableGap:
        least = tariff_on(self.tariffs, mission, self.need.on).minimum_km2
        return orderable_gap(gap, self.need.area.name, float(least))

    def _like(self, mission: str, kind: Kind) -> Need:
        if mission in self._after:
            return replace(self._after[mission], kind=kind, mode=self.need.purpose.mode)
        need = self.need
        return Need(
            area_km2=Decimal(0),
            mission=mission,
            kind=kind,
            category=need.category,
            on=need.on,
            mode=need.purpose.mode,
            quota_used=need.quota_used,
            account=need.account,
            entries=need.entries,
        )

    def _price(self, need: Need) -> Estimate:
        priced = estimate(need, self.tariffs)
        self._after[need.mission] = _after(need, priced)
        return priced


def _after(need: Need, priced: Estimate) -> Need:
    """What the next order of the same plan finds: one free quota covers both kinds."""
    used = priced.standing.used + priced.free
    blank = replace(need, area_km2=Decimal(0), images=(), free_images=0)
    if priced.standing.told_by is ToldBy.SERVICE and need.account is not None:
        quotas = tuple(
            replace(quota, used=used) if quota.mission == need.mission else quota
            for quota in need.account.quotas
        )
        return replace(blank, account=replace(need.account, quotas=quotas))
    return replace(blank, quota_used=used, entries=None)
