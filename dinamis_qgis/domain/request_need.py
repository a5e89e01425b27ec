"""What a request is to tariff and quota: what is priced of it, and what is recorded."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Optional

from .account import Account, Category
from .area import Area
from .estimate import Estimate
from .ledger import Entry
from .need import Need, needs_of_scenes
from .request import ImageRequest, Kind, TrackedRequest
from .scene import Scene
from .standing import quota_key


def area_need(
    request: ImageRequest, category: Category, on: date, account: Optional[Account] = None
) -> Need:
    """A request as its area alone says it."""
    return Need(
        area_km2=Decimal(str(round(request.area_km2, 2))),
        mission=request.mission,
        kind=request.kind,
        category=category,
        on=on,
        mode=request.mode,
        account=account,
    )


def image_need(like: Need, request: ImageRequest, scenes: Sequence[Scene]) -> Optional[Need]:
    """The images that a request of the archive names, each for what it shows of the area.

    None where not every image is known here, as in a draft of another day, or one is of another
    mission: a part of them would be a wrong number.
    """
    named = [scene for scene in scenes if scene.id in request.scene_ids]
    if not named or len({scene.id for scene in named}) < len(set(request.scene_ids)):
        return None
    if any(scene.mission != request.mission for scene in named):
        return None
    found = needs_of_scenes(like, named, Area.from_geojson(request.area))
    return next((one for one in found if one.mission == request.mission), None)


def need_of_request(
    request: ImageRequest, on: date, scenes: Sequence[Scene] = (), account: Optional[Account] = None
) -> Optional[Need]:
    """What is priced of a request; None where no number can be given.

    How several coverages of one area count is published nowhere.

    Args:
        scenes: those that are known here.
        account: who asks: their quota counts.
    """
    if not request.area or request.category is None or request.coverages > 1:
        return None
    need = area_need(request, request.category, on, account)
    return image_need(need, request, scenes) if request.kind is Kind.ARCHIVE else need


def need_to_record(
    request: ImageRequest,
    category: Category,
    on: date,
    scenes: Sequence[Scene] = (),
    account: Optional[Account] = None,
) -> Need:
    """What is recorded of a request that was sent: by its area where nothing better is known."""
    known = replace(request, category=request.category or category)
    found = need_of_request(known, on, scenes, account)
    return found or area_need(known, known.category or category, on, account)


def entry_of(service_id: str, tracked: TrackedRequest, priced: Estimate) -> Entry:
    """The record of a request that was sent."""
    status = tracked.status
    return Entry(
        service_id=service_id,
        request_id=tracked.id,
        key=quota_key(priced.need),
        kind=priced.need.kind,
        sent=tracked.created.date(),
        km2=priced.need.area_km2,
        free=priced.free,
        paid=priced.paid,
        unit=priced.tariff.unit,
        price_eur=priced.price_eur,
        status=status.code,
        status_at=status.at,
    )
