"""Orders, and what becomes of them."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from fastapi import Request
from returns.maybe import Maybe, Nothing, Some
from returns.result import Failure, ResultE, Success
from stapi_fastapi.errors import QueryablesError
from stapi_fastapi.routers.product_router import ProductRouter
from stapi_pydantic import (
    Link,
    Order,
    OrderPayload,
    OrderProperties,
    OrderSearchParameters,
    OrderStatus,
)
from stapi_pydantic import OrderStatusCode as Code

from .clock import Clock

_STEPS = (
    (Code.received, 0),
    (Code.accepted, 2),
    (Code.scheduled, 4),
    (Code.processing, 8),
    (Code.completed, 12),
)
"""Seconds after the order; a real one takes weeks."""

Deliver = Callable[[str, Mapping[str, Any]], Awaitable[list[str]]]
"""Makes the scenes of an order; returns the addresses of their STAC items."""


@dataclass
class _Taken:
    """An order as it was taken."""

    id: str
    owner: str
    product: str
    payload: OrderPayload
    created: datetime
    delivering: asyncio.Lock = field(default_factory=asyncio.Lock)
    delivered: list[str] | None = None


class OrderBook:
    """Keeps the orders of everybody, and shows each to its owner."""

    def __init__(self, clock: Clock, deliver: Deliver) -> None:
        self._clock, self._deliver = clock, deliver
        self._taken: dict[str, _Taken] = {}

    async def create(
        self, router: ProductRouter, payload: OrderPayload, request: Request
    ) -> ResultE[Order]:
        if payload.geometry.type != "Polygon":
            return Failure(QueryablesError("the area is not one polygon"))
        if payload.datetime[1] < self._clock.now():
            return Failure(QueryablesError("the period is over"))
        identifier, owner = f"ST-{uuid.uuid4().hex[:10]}", request.state.owner
        taken = _Taken(identifier, owner, router.product.id, payload, self._clock.now())
        self._taken[identifier] = taken
        return Success(await self._document(taken))

    async def listed(
        self, following: str | None, limit: int, request: Request
    ) -> ResultE[tuple[list[Order], Maybe[str], Maybe[int]]]:
        """A page of orders, the newest first."""
        owned = [one for one in self._taken.values() if one.owner == request.state.owner][::-1]
        names = [one.id for one in owned]
        first = names.index(following) if following else 0
        after = first + min(limit, 100)
        more = Some(names[after]) if after < len(names) else Nothing
        page = [await self._document(one) for one in owned[first:after]]
        return Success((page, more, Some(len(owned))))

    async def one(self, identifier: str, request: Request) -> ResultE[Maybe[Order]]:
        taken = self._of(identifier, request)
        return Success(Nothing if taken is None else Some(await self._document(taken)))

    async def statuses(
        self, identifier: str, following: str | None, limit: int, request: Request
    ) -> ResultE[Maybe[tuple[list[OrderStatus], Maybe[str]]]]:
        """A page of the history, the newest first."""
        taken = self._of(identifier, request)
        if taken is None:
            return Success(Nothing)
        history = (await self._history(taken))[::-1]
        first = int(following or 0)
        after = first + limit
        more = Some(str(after)) if after < len(history) else Nothing
        return Success(Some((history[first:after], more)))

    def _of(self, identifier: str, request: Request) -> _Taken | None:
        taken = self._taken.get(identifier)
        return taken if taken is not None and taken.owner == request.state.owner else None

    async def _document(self, taken: _Taken) -> Order:
        payload = taken.payload
        properties = OrderProperties(
            product_id=taken.product,
            created=taken.created,
            status=(await self._history(taken))[-1],
            search_parameters=OrderSearchParameters(
                datetime=payload.datetime, geometry=payload.geometry, filter=payload.filter
            ),
            opportunity_properties={},
            order_parameters=payload.order_parameters.model_dump(exclude_unset=True),
        )
        return Order(id=taken.id, geometry=payload.geometry, properties=properties, links=[])

    async def _history(self, taken: _Taken) -> list[OrderStatus]:
        """What it has been through by now, oldest first."""
        now = self._clock.now()
        moments = [(code, taken.created + timedelta(seconds=after)) for code, after in _STEPS]
        history = [OrderStatus(timestamp=at, status_code=code) for code, at in moments if at <= now]
        if history[-1].status_code is Code.completed:
            media = "application/geo+json"
            hrefs = await self._delivery(taken)
            history[-1].links = [Link(href=href, rel="stac", type=media) for href in hrefs]
        return history

    async def _delivery(self, taken: _Taken) -> list[str]:
        """Deliver once, whoever asks first."""
        async with taken.delivering:
            if taken.delivered is None:
                asked = taken.payload.model_dump(mode="json", exclude_unset=True)
                taken.delivered = await self._deliver(
                    taken.id, {**asked, "product_id": taken.product}
                )
        return taken.delivered
