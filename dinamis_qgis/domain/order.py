"""A request as a tasking service takes it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timezone
from typing import Any

from .request import ImageRequest, TrackedRequest
from .request_rules import RequestRules
from .request_values import values_of

REFERENCE = "client_reference"
"""The order parameter that carries the key of an order, where the service takes one."""


@dataclass(frozen=True)
class Order:
    """What is posted, once."""

    product_id: str
    first: datetime
    last: datetime
    """The window in which images may be taken."""

    area: Mapping[str, Any]
    parameters: Mapping[str, Any]
    key: str
    """The same each time the same request is sent: how a service knows it again."""

    def with_reference(self) -> Order:
        """The same, with its key where the service's lists show it."""
        return replace(self, parameters={**self.parameters, REFERENCE: self.key})


@dataclass(frozen=True)
class OrderProduct:
    """Something that can be ordered from a tasking service."""

    id: str
    title: str
    description: str = ""
    has_opportunities: bool = False
    computes_opportunities: bool = False
    """Whether it may be asked to compute them while we wait."""


@dataclass(frozen=True)
class Sent:
    """A request that the service has."""

    tracked: TrackedRequest
    was_there: bool = False
    """It had arrived before: nothing was posted now."""

    is_older_version: bool = False
    """What arrived is what the draft said before it was changed; the changes were not sent."""


def product_id(request: ImageRequest) -> str:
    return f"{request.mission}-{request.kind.value}"


def order_of(request: ImageRequest, rules: RequestRules, draft_id: str = "") -> Order:
    """Make the order of a request.

    Args:
        draft_id: what tells a request from another of the same words that is meant, too.
    """
    return Order(
        product_id(request),
        _moment(request.start, time.min),
        _moment(request.end, time(23, 59, 59)),
        request.area,
        rules.parameters(request),
        order_key(request, draft_id),
    )


def order_key(request: ImageRequest, draft_id: str = "") -> str:
    """A name for a request that follows from what it says: 32 letters and digits."""
    content = json.dumps(values_of(request), sort_keys=True, ensure_ascii=True)
    return hashlib.sha256(f"{draft_id} {content}".encode()).hexdigest()[:32]


def _moment(day: date, at: time) -> datetime:
    return datetime.combine(day, at, tzinfo=timezone.utc)
