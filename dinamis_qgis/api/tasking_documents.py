"""Reads STAPI's documents: orders, statuses, products and opportunities."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, List, Optional, Tuple

from ..domain.errors import UnexpectedReply
from ..domain.opportunity import Opportunity, SearchState
from ..domain.order import OrderProduct
from ..domain.request import Kind, Status, StatusCode, TrackedRequest
from ..domain.scene import parse_time

_ASYNC = ("/async-opportunities", "/opportunities-async")
"""Ends of the conformance class: as the specification writes it, and as its servers do."""


def tracked_of(
    order: Any, statuses: Sequence[Mapping[str, Any]], service_id: str
) -> TrackedRequest:
    """Read an order.

    Args:
        statuses: its history; empty: the order's own status is all that is known.

    Raises:
        UnexpectedReply: it is none.
    """
    try:
        properties = order["properties"]
        known = statuses or [properties["status"]]
        mission, kind = _product(properties["product_id"])
        return TrackedRequest(
            id=order["id"],
            created=parse_time(properties["created"]),
            mission=mission,
            kind=kind,
            project=(properties.get("order_parameters") or {}).get("project") or "",
            area=order["geometry"],
            history=_history(known),
            deliveries=_deliveries(known),
            service_id=service_id,
            can_cancel=cancel_link(order) is not None,
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise UnexpectedReply(f"order: {error!r}") from error


def cancel_link(order: Mapping[str, Any]) -> Optional[Mapping[str, Any]]:
    """How an order is withdrawn, where it says so: STAPI 0.1 has no way of its own."""
    links = order.get("links") or ()
    return next((one for one in links if one.get("rel") == "cancel" and one.get("href")), None)


def product_of(content: Mapping[str, Any]) -> OrderProduct:
    """Read a product.

    Raises:
        UnexpectedReply: it is none.
    """
    try:
        links = content.get("links") or ()
        conforms = content.get("conformsTo") or ()
        return OrderProduct(
            content["id"],
            content.get("title") or content["id"],
            content.get("description") or "",
            any(link.get("rel") == "opportunities" for link in links),
            any(str(one).endswith(_ASYNC) for one in conforms),
            any(link.get("rel") == "queryables" for link in links),
        )
    except (KeyError, TypeError, AttributeError) as error:
        raise UnexpectedReply(f"product: {error!r}") from error


def link_of(document: Mapping[str, Any], rel: str) -> str:
    """Where a link leads that is followed by asking; "" where there is none."""
    for link in document.get("links") or ():
        if link.get("rel") == rel and link.get("method", "GET") == "GET":
            return str(link.get("href") or "")
    return ""


def search_state(record: Mapping[str, Any]) -> Tuple[SearchState, str]:
    """How far a search is, with the service's reason; a word of its own means: not over yet.

    Raises:
        UnexpectedReply: it is no record of a search.
    """
    try:
        status = record["status"]
        code, reason = status["status_code"], status.get("reason_text")
        known = {state.value: state for state in SearchState}
        told = reason or status.get("reason_code") or ""
        return known.get(code, SearchState.IN_PROGRESS), str(told)
    except (KeyError, TypeError, AttributeError) as error:
        raise UnexpectedReply(f"opportunity search: {error!r}") from error


def opportunity_of(content: Mapping[str, Any]) -> Opportunity:
    """Read an opportunity.

    Raises:
        UnexpectedReply: it is none.
    """
    try:
        properties = content["properties"]
        start, end = properties["datetime"].split("/")
        return Opportunity(
            parse_time(start),
            parse_time(end),
            content["geometry"],
            properties.get("view:incidence_angle"),
            properties.get("eo:cloud_cover"),
            properties,
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise UnexpectedReply(f"opportunity: {error!r}") from error


def _product(name: str) -> Tuple[str, Kind]:
    """Mission and kind, as DINAMIS names products; another one is a new acquisition of its own."""
    mission, _, word = name.rpartition("-")
    kinds = {kind.value: kind for kind in Kind}
    return (mission, kinds[word]) if mission and word in kinds else (name, Kind.TASKING)


def _history(told: Sequence[Mapping[str, Any]]) -> Tuple[Status, ...]:
    """The oldest first. A word that is not known leaves a request where it was, and is shown."""
    codes = {code.value: code for code in StatusCode}
    made: List[Status] = []
    for at, content in sorted(((parse_time(one["timestamp"]), one) for one in told), key=_first):
        word = str(content["status_code"])
        reason = str(content.get("reason_text") or content.get("reason_code") or "")
        code = codes.get(word)
        if code is None:
            code = made[-1].code if made else StatusCode.RECEIVED
            reason = ": ".join(filter(None, (word, reason)))
        made.append(Status(code, at, reason))
    return tuple(made)


def _first(pair: Tuple[datetime, Any]) -> datetime:
    return pair[0]


def _deliveries(statuses: Sequence[Mapping[str, Any]]) -> Tuple[str, ...]:
    return tuple(
        link["href"]
        for status in statuses
        for link in status.get("links") or ()
        if link.get("rel") == "stac"
    )
