"""Sends requests to a STAPI service (version 0.1.0), and follows them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, time, timezone
from typing import Any, Dict, List, Tuple
from urllib.parse import quote

import requests
from requests.auth import AuthBase

from ..domain.errors import UnexpectedReply
from ..domain.request import ImageRequest, Kind, Status, StatusCode, TrackedRequest
from ..domain.scene import parse_time
from .replies import ask_json


class TaskingClient:
    """Submits, lists and follows requests.

    Args:
        root: address of the landing page, with a slash at its end.
    """

    def __init__(
        self, session: requests.Session, root: str, auth: AuthBase, service_id: str
    ) -> None:
        self._session = session
        self._root = root
        self._auth = auth
        self._service_id = service_id

    def submit(self, request: ImageRequest) -> TrackedRequest:
        """Send a request, once: an answer that is lost is never a reason to send it again."""
        product = f"{request.mission}-{request.kind.value}"
        url = f"{self._root}products/{quote(product)}/orders"
        order = ask_json(self._session, "POST", url, json=order_body(request), auth=self._auth)
        return self._tracked(order, [order["properties"]["status"]])

    def requests(self) -> Tuple[TrackedRequest, ...]:
        """Every request of the user, newest first."""
        page = self._ask(f"{self._root}orders")
        return tuple(self._with_history(order) for order in page.get("features") or ())

    def _with_history(self, order: Mapping[str, Any]) -> TrackedRequest:
        for link in order.get("links") or ():
            if link.get("rel") == "monitor":
                statuses: List[Any] = self._ask(link["href"]).get("statuses") or []
                return self._tracked(order, statuses)
        return self._tracked(order, [order["properties"]["status"]])

    def _ask(self, url: str) -> Mapping[str, Any]:
        content = ask_json(self._session, "GET", url, auth=self._auth)
        if not isinstance(content, Mapping):
            raise UnexpectedReply(f"{url}: not an object")
        return content

    def _tracked(self, order: Mapping[str, Any], statuses: List[Any]) -> TrackedRequest:
        try:
            properties = order["properties"]
            mission, _, kind = properties["product_id"].rpartition("-")
            return TrackedRequest(
                id=order["id"],
                created=parse_time(properties["created"]),
                mission=mission,
                kind=Kind(kind),
                project=(properties.get("order_parameters") or {}).get("project") or "",
                area=order["geometry"],
                history=tuple(sorted(map(_status, statuses), key=lambda status: status.at)),
                deliveries=_deliveries(statuses),
                service_id=self._service_id,
            )
        except (KeyError, TypeError, ValueError) as error:
            raise UnexpectedReply(f"order {order.get('id')!r}: {error!r}") from error


def order_body(request: ImageRequest) -> Dict[str, Any]:
    """The body of ``POST /products/{id}/orders``."""
    first = datetime.combine(request.start, time.min, tzinfo=timezone.utc)
    last = datetime.combine(request.end, time(23, 59, 59), tzinfo=timezone.utc)
    parameters: Dict[str, Any] = {
        "project": request.project,
        "acquisition_mode": request.mode.value,
        "max_cloud_percent": request.max_cloud_percent,
        "max_incidence_deg": request.max_incidence_deg,
        "spectral": request.spectral.value,
        "level": request.level.value,
        "comment": request.comment,
        "licence_accepted": request.licence_accepted,
    }
    if request.kind is Kind.ARCHIVE:
        parameters["scene_ids"] = list(request.scene_ids)
    return {
        "datetime": f"{first.isoformat()}/{last.isoformat()}",
        "geometry": dict(request.area),
        "order_parameters": parameters,
    }


def _status(content: Mapping[str, Any]) -> Status:
    return Status(
        StatusCode(content["status_code"]),
        parse_time(content["timestamp"]),
        content.get("reason_text") or content.get("reason_code") or "",
    )


def _deliveries(statuses: List[Any]) -> Tuple[str, ...]:
    return tuple(
        link["href"]
        for status in statuses
        for link in status.get("links") or ()
        if link.get("rel") == "stac"
    )
