"""Whether an order that a service lists is the one that was sent."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta, timezone
from typing import Any

from shapely.errors import ShapelyError
from shapely.geometry import shape

from ..domain.order import REFERENCE, Order
from ..domain.scene import parse_time

_CLOCKS_DIFFER_BY = timedelta(minutes=10)
_SAME_SHARE = 1e-6


def is_same_order(
    taken: Mapping[str, Any], order: Order, body: Mapping[str, Any], since: datetime
) -> bool:
    """By its key; where the service does not tell keys, by product, time, place and parameters.

    Args:
        taken: an order as the service lists it.
        body: what was posted.
        since: it was not posted before, by this computer's clock.
    """
    properties = taken.get("properties") or {}
    parameters = properties.get("order_parameters") or {}
    if parameters.get(REFERENCE):
        return bool(parameters[REFERENCE] == order.key)
    return (
        properties.get("product_id") == order.product_id
        and _time(properties.get("created")) >= since - _CLOCKS_DIFFER_BY
        and _is_same_period((properties.get("search_parameters") or {}).get("datetime"), order)
        and _is_same_place(taken.get("geometry"), body["geometry"])
        and _without_reference(parameters) == _without_reference(order.parameters)
    )


def _without_reference(parameters: Mapping[str, Any]) -> Mapping[str, Any]:
    return {name: value for name, value in parameters.items() if name != REFERENCE}


def _time(text: Any) -> datetime:
    try:
        return parse_time(text)
    except (TypeError, ValueError, AttributeError):
        return datetime.max.replace(tzinfo=timezone.utc)


def _is_same_period(interval: Any, order: Order) -> bool:
    """Services write times in their own way; what cannot be read does not speak against it."""
    first, _, last = str(interval or "").partition("/")
    try:
        return (parse_time(first), parse_time(last)) == (order.first, order.last)
    except ValueError:
        return interval is None


def _is_same_place(geometry: Any, posted: Any) -> bool:
    try:
        one, other = shape(geometry), shape(posted)
        apart = one.symmetric_difference(other).area
    except (ShapelyError, TypeError, ValueError, AttributeError, KeyError):
        return False
    return bool(apart <= _SAME_SHARE * other.area)
