"""Lays up to three plans side by side: what is free now, what the archive adds, what is new."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Dict, List, Optional, Tuple

from shapely.geometry import Polygon, shape
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union

from .antimeridian import as_one, polygons_of, split
from .area import Area
from .best_cover import best_cover
from .cover_goal import CoverGoal
from .errors import TariffMissing
from .free_cover import free_cover, united
from .geojson import geojson_of
from .orderable_gap import orderable_gap
from .overlap import Check, go_on, overlaps, shape_km2
from .plan import Plan, PlanNeed, PlanOrder, PlanPiece, Plans, Source
from .plan_candidates import Candidates, candidates
from .plan_facts import told
from .plan_orders import OrderBook
from .purpose import Purposes
from .request import Kind
from .scene import Scene
from .tariff_row import Tariff

_NEGLIGIBLE = 0.001
"""Of the area: so little is not worth an image of the archive."""

_LEAST_TASKING = 0.01
"""Of the area: so little is not worth having a satellite programmed."""

_FILLINGS = 3

_MOST_PLANS = 3


def plan(
    need: PlanNeed,
    scenes: Iterable[Scene],
    tariffs: Sequence[Tariff],
    purposes: Purposes,
    check: Check = go_on,
) -> Plans:
    """Answer a need; the same for the same scenes, in whatever order they come.

    - What is free now, in the few scenes that cover it best.
    - The same, and what is missing ordered from the archive.
    - The same, and what is still missing acquired; or all that is missing; or, where that
      leaves room, the whole area anew.

    Where everything is free, there is nothing else to propose.

    Args:
        scenes: of the free catalogue and of the supplier's archive; those that suit are kept.
        purposes: tells how long an order takes.
        check: raises to stop.
    """
    return _Planner(need, candidates(need, scenes, check), tariffs, purposes, check).plans()


@dataclass(frozen=True)
class _Draft:
    """What a plan is made of, before it is told."""

    scenes: Tuple[Scene, ...]
    """Free, as they were chosen."""

    orders: Tuple[PlanOrder, ...] = ()
    images: Tuple[Scene, ...] = ()
    """From the archive, as they were chosen."""

    left_out: int = 0
    """Images of the archive that the budget does not allow."""


class _Planner:
    def __init__(
        self,
        need: PlanNeed,
        found: Candidates,
        tariffs: Sequence[Tariff],
        purposes: Purposes,
        check: Check,
    ) -> None:
        self._need, self._found, self._tariffs = need, found, tariffs
        self._purposes, self._check = purposes, check
        self._outline = shape(need.area.geometry)
        self._cover = free_cover(need.area, found.free, check)

    def plans(self) -> Plans:
        refused = None
        drafts = [self._free()] if self._cover.scene_ids else []
        try:
            drafts.extend(self._ordering(drafts))
        except TariffMissing as error:
            refused = error
        gap, seen = self._cover.gap, frozenset(self._cover.scene_ids)
        return Plans(
            need=self._need,
            plans=tuple(self._told(draft) for draft in drafts[:_MOST_PLANS]),
            cover=self._cover,
            gap=orderable_gap(gap, self._need.area.name) if gap else None,
            free=len(self._found.free),
            archive=len(self._found.archive),
            unknown=self._found.unknown,
            refused=refused,
            free_scenes=tuple(one for one in self._found.free if one.id in seen),
        )

    def _free(self) -> _Draft:
        """The few scenes that cover the area best, and those that fill what these leave out.

        Among many scenes, a cover may leave out parts that could be covered.
        """
        goal, free = self._need.goal or self._need.purpose.goal, self._found.free
        area = self._need.area
        scenes: Dict[str, Scene] = {}
        for _ in range(_FILLINGS):
            chosen = best_cover(area, free, goal, check=self._check)
            scenes.update((one.scene.id, one.scene) for one in chosen.scenes)
            left = free_cover(self._need.area, scenes.values(), self._check)
            if not self._is_worth(self._cover.covered_km2 - left.covered_km2) or not left.gap:
                break
            area = Area.from_geojson(left.gap)
        return _Draft(tuple(scenes.values()))

    def _ordering(self, before: Sequence[_Draft]) -> List[_Draft]:
        """The drafts in which something is ordered."""
        gap = self._cover.gap
        if gap is None or not self._is_worth(self._cover.gap_km2):
            return []
        scenes = before[0].scenes if before else ()
        drafts: List[_Draft] = []
        archive = self._from_archive(gap, scenes)
        can_task = self._can_task(self._cover.gap_km2)
        if archive is not None:
            drafts.append(archive)
            # Where the budget does not even allow the archive, it allows no more.
            rest = None if archive.left_out else self._rest(gap, archive)
            if rest is not None:
                drafts.append(self._completed(archive, rest))
        if can_task and len(drafts) < 2:
            drafts.append(_Draft(scenes, (self._book().tasking(gap),)))
            if scenes and archive is None:
                drafts.append(_Draft((), (self._book().tasking(self._need.area.geometry),)))
        return drafts

    def _from_archive(self, gap: Mapping[str, Any], scenes: Tuple[Scene, ...]) -> Optional[_Draft]:
        """Order what the archive has of a gap; within the budget, if that leaves anything."""
        area = Area.from_geojson(gap)
        cover = best_cover(area, self._found.archive, CoverGoal.CHEAPEST, check=self._check)
        chosen = [one for one in cover.scenes if self._is_worth(one.adds_km2)]
        if not chosen:
            return None
        images = [one.scene for one in chosen]
        whole = self._archive_draft(gap, scenes, images)
        cheaper, budget = whole, self._need.budget_eur
        least_first = [one.scene for one in sorted(chosen, key=lambda one: one.adds_km2)]
        for number, dropped in enumerate(least_first[:-1], 1):
            price = _price(cheaper)
            if budget is None or price is None or price <= budget:
                break
            images = [scene for scene in images if scene is not dropped]
            cheaper = replace(self._archive_draft(gap, scenes, images), left_out=number)
        price = _price(cheaper)
        is_within = budget is None or (price is not None and price <= budget)
        return cheaper if is_within else whole

    def _archive_draft(
        self, gap: Mapping[str, Any], scenes: Tuple[Scene, ...], images: Sequence[Scene]
    ) -> _Draft:
        return _Draft(scenes, self._book().archive(gap, images), tuple(images))

    def _completed(self, archive: _Draft, rest: Mapping[str, Any]) -> _Draft:
        """Have acquired what the archive leaves."""
        book = self._book()
        orders = book.archive(self._cover.gap or {}, archive.images)
        return replace(archive, orders=(*orders, book.tasking(rest)))

    def _rest(self, gap: Mapping[str, Any], archive: _Draft) -> Optional[Mapping[str, Any]]:
        left = free_cover(Area.from_geojson(gap), archive.images, self._check)
        return left.gap if self._can_task(left.gap_km2) else None

    def _book(self) -> OrderBook:
        return OrderBook(self._need, self._tariffs, self._found, self._check)

    def _can_task(self, km2: float) -> bool:
        is_worth = km2 > _LEAST_TASKING * self._need.area.km2
        return is_worth and self._need.tasking_window is not None

    def _is_worth(self, km2: float) -> bool:
        return km2 > _NEGLIGIBLE * self._need.area.km2

    def _told(self, draft: _Draft) -> Plan:
        self._check()
        pieces = self._pieces(draft)
        scenes = self._found.scenes_of(draft.scenes)
        return told(self._need, pieces, scenes, draft.orders, draft.left_out, self._purposes)

    def _pieces(self, draft: _Draft) -> Tuple[PlanPiece, ...]:
        """The area, cut by where its image comes from."""
        gap = shape(self._cover.gap) if self._cover.gap else Polygon()
        tasked = _shapes(draft.orders, Kind.TASKING)
        is_whole = bool(draft.orders) and not draft.scenes and not draft.images
        shapes = (
            (Source.FREE, self._seen(draft.scenes)),
            (Source.ARCHIVE, self._seen(draft.images).intersection(gap)),
            (Source.TASKING, tasked if is_whole else tasked.intersection(gap)),
            (Source.UNCOVERED, self._outline),
        )
        pieces: List[PlanPiece] = []
        left = self._outline
        for source, wanted in shapes:
            whole = _flat(wanted)  # cutting leaves lines, which cannot be cut again
            part, left = _flat(left.intersection(whole)), _flat(left.difference(whole))
            if not part.is_empty:
                pieces.append(PlanPiece(source, geojson_of(part), shape_km2(part)))
        return tuple(pieces)

    def _seen(self, scenes: Sequence[Scene]) -> BaseGeometry:
        seen = united(overlaps(self._need.area, scenes, self._check))
        return seen if seen.is_empty else split(seen)


def _shapes(orders: Sequence[PlanOrder], kind: Kind) -> BaseGeometry:
    areas = [area for order in orders if order.kind is kind for area in order.gap.orders]
    return unary_union([shape(area.geometry) for area in areas]) if areas else Polygon()


def _flat(geometry: BaseGeometry) -> BaseGeometry:
    """Without the lines and points that cutting leaves."""
    parts = tuple(polygons_of(geometry))
    return as_one(parts) if parts else Polygon()


def _price(draft: _Draft) -> Any:
    prices = [order.estimate.price_eur for order in draft.orders]
    return None if None in prices else sum(price for price in prices if price is not None)
