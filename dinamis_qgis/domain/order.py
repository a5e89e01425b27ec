"""A request as a tasking service takes it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timezone
from typing import Any, List

from .request import ImageRequest, Kind, TrackedRequest
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

    limits: Mapping[str, int] = field(default_factory=dict)
    """The most that is taken, by the name of the property (STAC)."""

    filter: Mapping[str, Any] = field(default_factory=dict)
    """The limits that the service knows, as CQL2 JSON; empty: it knows none."""

    def filtered(self, queryables: Mapping[str, Any]) -> Order:
        """The same, with its limits where the service can be asked by them.

        Args:
            queryables: the JSON Schema of what the product can be filtered by.
        """
        known = queryables.get("properties") or {}
        parts: List[Mapping[str, Any]] = [
            {"op": "<=", "args": [{"property": name}, most]}
            for name, most in self.limits.items()
            if name in known
        ]
        made: Mapping[str, Any] = parts[0] if parts else {}
        if len(parts) > 1:
            made = {"op": "and", "args": parts}
        return replace(self, filter=made)

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

    has_queryables: bool = False
    """Whether it tells what it can be filtered by."""


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
        _limits(request),
    )


def _limits(request: ImageRequest) -> Mapping[str, int]:
    """What was taken already has its clouds and its angle."""
    if request.kind is Kind.ARCHIVE:
        return {}
    return {
        "eo:cloud_cover": request.max_cloud_percent,
        "view:incidence_angle": request.max_incidence_deg,
    }


def order_key(request: ImageRequest, draft_id: str = "") -> str:
    """A name for a request that follows from what it says: 32 letters and digits."""
    content = json.dumps(values_of(request), sort_keys=True, ensure_ascii=True)
    return hashlib.sha256(f"{draft_id} {content}".encode()).hexdigest()[:32]


def _moment(day: date, at: time) -> datetime:
    return datetime.combine(day, at, tzinfo=timezone.utc)
