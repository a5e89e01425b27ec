"""Sends requests to a STAPI service (version 0.1.0), and follows them."""

from __future__ import annotations

import time
from collections.abc import Container, Iterator, Mapping
from datetime import datetime
from typing import Any, Callable, Dict, List, Optional, Tuple
from urllib.parse import quote, urljoin

from requests import Session
from requests.auth import AuthBase

from ..domain.errors import RequestRefused, ServiceBusy, ServiceUnreachable, UnexpectedReply
from ..domain.opportunity import Opportunity
from ..domain.order import Order, OrderProduct
from ..domain.request import StatusCode, TrackedRequest
from .opportunity_search import OpportunitySearch, TellState
from .order_match import is_same_order
from .remembered_replies import RememberedReplies
from .replies import ask, ask_json
from .tasking_documents import cancel_link, link_of, product_of, tracked_of

_MOST_PAGES = 200
_WITHDRAWN = (StatusCode.USER_CANCELLED, StatusCode.CANCELLED)


class TaskingClient:
    """Submits, lists and follows requests.

    Args:
        root: address of the landing page, with a slash at its end.
        replies: what the service sent before; it is asked only for what changed.
        wait: sleeps while the service computes; may raise ``Cancelled``.
    """

    def __init__(
        self,
        session: Session,
        root: str,
        auth: AuthBase,
        service_id: str,
        replies: Optional[RememberedReplies] = None,
        wait: Callable[[float], None] = time.sleep,
    ) -> None:
        self._session = session
        self._root = root
        self._auth = auth
        self._service_id = service_id
        self._replies = replies or RememberedReplies()
        self._wait = wait

    def post(self, order: Order) -> TrackedRequest:
        """Send an order, once: an answer that is lost is never a reason to send it again."""
        url = self._product(order.product_id, "orders")
        taken = ask_json(
            self._session,
            "POST",
            url,
            json=order_body(order),
            headers={"Idempotency-Key": order.key},
            auth=self._auth,
        )
        return tracked_of(taken, (), self._service_id)

    def find(
        self, order: Order, since: datetime, others: Container[str] = ()
    ) -> Optional[TrackedRequest]:
        """Look for an order among those the service has.

        Args:
            since: it was not sent before.
            others: orders that are known to be of other requests.
        """
        for taken in self._orders():
            if str(taken.get("id")) in others:
                continue
            if is_same_order(taken, order, order_body(order), since):
                return self._with_history(taken)
        return None

    def requests(self) -> Tuple[TrackedRequest, ...]:
        """Every request of the user, newest first."""
        return tuple(map(self._with_history, self._orders()))

    def request(self, identifier: str) -> TrackedRequest:
        return self._with_history(self._ask(f"{self._root}orders/{quote(identifier)}"))

    def cancel(self, identifier: str) -> TrackedRequest:
        """Withdraw a request, and return it as it stands now; it may take the service a while.

        Raises:
            RequestRefused: the service does not say how, or no longer; nothing was changed.
        """
        link = cancel_link(self._ask(f"{self._root}orders/{quote(identifier)}"))
        if link is None:
            raise RequestRefused(f"{identifier} can no longer be withdrawn here")
        body = link.get("body")
        url = urljoin(self._root, str(link["href"]))
        method = str(link.get("method") or "POST").upper()
        try:
            ask(self._session, method, url, json=body, auth=self._auth)
        except (ServiceUnreachable, ServiceBusy):
            asked = self.request(identifier)  # the answer was lost, not the question perhaps
            if asked.status.code not in _WITHDRAWN:
                raise
            return asked
        return self.request(identifier)

    def products(self) -> Tuple[OrderProduct, ...]:
        page = self._ask(f"{self._root}products")
        return tuple(map(product_of, page.get("products") or ()))

    def queryables(self, product_id: str) -> Mapping[str, Any]:
        return self._ask(self._product(product_id, "queryables"))

    def order_parameters(self, product_id: str) -> Mapping[str, Any]:
        return self._ask(self._product(product_id, "order-parameters"))

    def opportunities(
        self, order: Order, most: int, tell: TellState = lambda state: None
    ) -> Tuple[Opportunity, ...]:
        """When an order could be carried out; nothing where the product does not tell.

        Args:
            tell: told how far the service is, where it computes.

        Raises:
            OpportunitiesNotComputed: it gave up.
        """
        product = product_of(self._ask(self._product(order.product_id)))
        if not (product.has_opportunities or product.computes_opportunities):
            return ()
        if product.has_queryables:
            order = order.filtered(self.queryables(order.product_id))
        body = order_body(order)
        del body["order_parameters"]
        url = self._product(order.product_id, "opportunities")
        search = OpportunitySearch(self._session, url, self._auth, self._wait, tell)
        return search.found(product, body, most)

    def _product(self, product_id: str, part: str = "") -> str:
        path = f"{self._root}products/{quote(product_id)}"
        return f"{path}/{part}" if part else path

    def _orders(self) -> Iterator[Mapping[str, Any]]:
        """Every order, page after page as the service links them."""
        for page in self._pages(f"{self._root}orders"):
            yield from page.get("features") or ()

    def _pages(self, url: str) -> Iterator[Mapping[str, Any]]:
        first = url
        for _ in range(_MOST_PAGES):
            page = self._ask(url)
            yield page
            following = link_of(page, "next")
            if not following:
                return
            url = urljoin(url, following)
        raise UnexpectedReply(f"{first}: more than {_MOST_PAGES} pages")

    def _with_history(self, order: Mapping[str, Any]) -> TrackedRequest:
        monitor = link_of(order, "monitor")
        statuses: List[Any] = []
        if monitor:
            for page in self._pages(urljoin(self._root, monitor)):
                statuses.extend(page.get("statuses") or ())
        return tracked_of(order, statuses, self._service_id)

    def _ask(self, url: str) -> Mapping[str, Any]:
        content = self._replies.ask_json(self._session, url, self._auth)
        if not isinstance(content, Mapping):
            raise UnexpectedReply(f"{url}: not an object")
        return content


def order_body(order: Order) -> Dict[str, Any]:
    """The body of ``POST /products/{id}/orders``."""
    body = {
        "datetime": f"{order.first.isoformat()}/{order.last.isoformat()}",
        "geometry": dict(order.area),
        "order_parameters": dict(order.parameters),
    }
    return {**body, "filter": dict(order.filter)} if order.filter else body
