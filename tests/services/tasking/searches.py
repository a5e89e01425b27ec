"""Searches that take the service a while: it keeps them, and their result."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import datetime, timedelta

from fastapi import Request
from returns.maybe import Maybe, Nothing, Some
from returns.result import ResultE, Success
from stapi_fastapi.routers.product_router import ProductRouter
from stapi_fastapi.routers.route_names import GET_OPPORTUNITY_COLLECTION
from stapi_pydantic import (
    Link,
    OpportunityCollection,
    OpportunityPayload,
    OpportunitySearchRecord,
    OpportunitySearchStatus,
)
from stapi_pydantic import OpportunitySearchStatusCode as Code

from .clock import Clock
from .passes import Passes

_STEPS = ((Code.received, 0), (Code.in_progress, 1), (Code.completed, 3))
"""Seconds after the question."""


@dataclass(frozen=True)
class _Search:
    id: str
    owner: str
    product: str
    question: OpportunityPayload
    asked: datetime


class Searches:
    """Takes questions, and answers them later."""

    def __init__(self, clock: Clock, passes: Passes) -> None:
        self._clock, self._passes = clock, passes
        self._kept: dict[str, _Search] = {}

    async def start(
        self, router: ProductRouter, question: OpportunityPayload, request: Request
    ) -> ResultE[OpportunitySearchRecord]:
        owner, product = request.state.owner, router.product.id
        search = _Search(uuid.uuid4().hex, owner, product, question, self._clock.now())
        self._kept[search.id] = search
        return Success(self._record(search, request))

    async def records(
        self, following: str | None, limit: int, request: Request
    ) -> ResultE[tuple[list[OpportunitySearchRecord], Maybe[str]]]:
        listed = [one for one in self._kept.values() if one.owner == request.state.owner]
        first = int(following or 0)
        after = first + limit
        more = Some(str(after)) if after < len(listed) else Nothing
        return Success(([self._record(one, request) for one in listed[first:after]], more))

    async def record(
        self, identifier: str, request: Request
    ) -> ResultE[Maybe[OpportunitySearchRecord]]:
        search = self._of(identifier, request)
        return Success(Maybe.from_optional(search and self._record(search, request)))

    async def result(
        self, _router: ProductRouter, identifier: str, request: Request
    ) -> ResultE[Maybe[OpportunityCollection]]:
        search = self._of(identifier, request)
        if search is None or self._status(search).status_code is not Code.completed:
            return Success(Nothing)
        found = self._passes.found(search.product, search.question)[: search.question.limit]
        collection = OpportunityCollection(
            id=identifier, type="FeatureCollection", features=found, links=[]
        )
        return Success(Some(collection))

    def _of(self, identifier: str, request: Request) -> _Search | None:
        search = self._kept.get(identifier)
        return search if search is not None and search.owner == request.state.owner else None

    def _record(self, search: _Search, request: Request) -> OpportunitySearchRecord:
        status, links = self._status(search), []
        if status.status_code is Code.completed:
            route = f"root:{search.product}:{GET_OPPORTUNITY_COLLECTION}"
            href = request.url_for(route, opportunity_collection_id=search.id)
            links.append(Link(href=href, rel="opportunities", type="application/geo+json"))
        return OpportunitySearchRecord(
            id=search.id,
            product_id=search.product,
            opportunity_request=search.question,
            status=status,
            links=links,
        )

    def _status(self, search: _Search) -> OpportunitySearchStatus:
        now = self._clock.now()
        moments = [(code, search.asked + timedelta(seconds=after)) for code, after in _STEPS]
        code, at = [moment for moment in moments if moment[1] <= now][-1]
        return OpportunitySearchStatus(timestamp=at, status_code=code)
