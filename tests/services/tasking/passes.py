"""When a satellite could take an area: made up, and the same each time."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import datetime, time, timedelta

from cql2 import Expr
from fastapi import Request
from returns.maybe import Maybe, Nothing, Some
from returns.result import ResultE, Success
from shapely.geometry import shape
from stapi_fastapi.routers.product_router import ProductRouter
from stapi_pydantic import Opportunity, OpportunityPayload, OpportunityProperties

from .clock import Clock

_OVERHEAD = time(10, 30)
"""Solar time."""

_PASS = timedelta(seconds=30)
_REVISIT_DAYS = {"pleiades-tasking": 1, "spot67-tasking": 2}
_LONGEST = timedelta(days=366)


class Passes:
    """Searches for opportunities, from now on."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    async def search(
        self,
        router: ProductRouter,
        search: OpportunityPayload,
        following: str | None,
        limit: int,
        _request: Request,
    ) -> ResultE[tuple[list[Opportunity], Maybe[str]]]:
        """Answer at once, a page at a time."""
        found = self.found(router.product.id, search)
        first = int(following or 0)
        after = first + min(limit, 100)
        more = Some(str(after)) if after < len(found) else Nothing
        return Success((found[first:after], more))

    def found(self, product: str, search: OpportunityPayload) -> list[Opportunity]:
        """Every pass in the period asked for, the soonest first."""
        asked = Expr(search.filter) if search.filter else None
        passes = (_opportunity(product, at, search) for at in self._moments(product, search))
        return [
            one for one in passes if asked is None or asked.matches(one.model_dump(mode="json"))
        ]

    def _moments(self, product: str, search: OpportunityPayload) -> Iterator[datetime]:
        begin, end = max(search.datetime[0], self._clock.now()), search.datetime[1]
        end = min(end, begin + _LONGEST)
        longitude = shape(search.geometry.model_dump()).centroid.x
        day = begin.date()
        while day <= end.date():
            solar = datetime.combine(day, _OVERHEAD, begin.tzinfo)
            at = solar - timedelta(hours=longitude / 15)
            if day.toordinal() % _REVISIT_DAYS[product] == 0 and begin <= at <= end:
                yield at
            day += timedelta(days=1)


def _opportunity(product: str, at: datetime, search: OpportunityPayload) -> Opportunity:
    draw = hashlib.sha256(f"{product} {at:%F}".encode()).digest()
    properties = {
        "datetime": (at, at + _PASS),
        "product_id": product,
        "view:incidence_angle": round(draw[0] / 255 * 30, 1),
        "eo:cloud_cover": round(draw[1] / 255 * 100),
    }
    return Opportunity(
        id=f"{product}-{at:%Y%m%d}",
        type="Feature",
        geometry=search.geometry,
        properties=OpportunityProperties(**properties),
        links=[],
    )
