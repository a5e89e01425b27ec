"""A plan's orders as drafts of requests: what the plan knows is filled in."""

from __future__ import annotations

from datetime import date
from typing import Tuple

from shapely.geometry import shape

from .area import Area
from .need import outline_of
from .plan import Plan, PlanNeed, PlanOrder
from .request import ImageRequest, Kind


def draft_requests(need: PlanNeed, plan: Plan) -> Tuple[ImageRequest, ...]:
    """One draft for each area that is ordered, as a request takes one polygon.

    The project, the contacts and the licence are left to the user.
    """
    return tuple(
        draft
        for order in plan.orders
        for area in order.gap.orders
        for draft in (_draft(need, order, area),)
        if order.kind is Kind.TASKING or draft.scene_ids
    )


def _draft(need: PlanNeed, order: PlanOrder, area: Area) -> ImageRequest:
    purpose = need.purpose
    first, last = _days(need, order.kind)
    return ImageRequest(
        mission=order.mission,
        kind=order.kind,
        area=area.geometry,
        area_km2=area.km2,
        project="",
        start=first,
        end=last,
        scene_ids=_seeing(order, area),
        mode=purpose.mode,
        max_cloud_percent=round(need.max_cloud_percent),
        max_incidence_deg=round(purpose.max_incidence_deg),
        spectral=purpose.spectral,
        level=purpose.level,
    )


def _days(need: PlanNeed, kind: Kind) -> Tuple[date, date]:
    window = need.tasking_window
    if kind is Kind.TASKING and window is not None:
        return window
    return need.start, min(need.end, need.on)


def _seeing(order: PlanOrder, area: Area) -> Tuple[str, ...]:
    """The images of an order that show something of one of its areas."""
    outline = shape(area.geometry)
    return tuple(
        scene.id
        for scene in order.scenes
        if outline_of(scene.footprint).intersection(outline).area > 0
    )
