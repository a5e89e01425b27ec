"""Asks a STAPI service when an order could be carried out, and waits where it must compute."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Callable, Optional, Tuple
from urllib.parse import urljoin

import requests
from requests.auth import AuthBase

from ..domain.errors import OpportunitiesNotComputed, UnexpectedReply
from ..domain.opportunity import Opportunity, SearchState
from ..domain.order import OrderProduct
from .replies import ask, json_of
from .session import wait_asked_s
from .tasking_documents import link_of, opportunity_of, search_state

TellState = Callable[[SearchState], object]

_FIRST_WAIT_S, _SLOWER, _LONGEST_WAIT_S = 1.0, 1.5, 30.0
_PATIENCE_S = 3600.0
_MOST_PAGES = 50
_CREATED = 201


class OpportunitySearch:
    """Searches for opportunities of one product.

    Args:
        url: address of the product's opportunities.
        wait: sleeps between two looks; may raise ``Cancelled``.
        tell: told each time how far the service is.
    """

    def __init__(
        self,
        session: requests.Session,
        url: str,
        auth: AuthBase,
        wait: Callable[[float], None],
        tell: TellState,
    ) -> None:
        self._session, self._url, self._auth = session, url, auth
        self._wait, self._tell = wait, tell

    def found(
        self, product: OrderProduct, body: Mapping[str, Any], most: int
    ) -> Tuple[Opportunity, ...]:
        """Return what the service finds, the soonest first.

        A service that computes says so in its own time; what it prefers, whatever we asked for,
        is told by its status alone.

        Raises:
            OpportunitiesNotComputed: it gave the search up, or takes more than an hour.
        """
        prefer = "respond-async" if product.computes_opportunities else "wait"
        headers = {"Prefer": prefer}
        question = {**body, "limit": most}
        reply = self._ask("POST", self._url, json=question, headers=headers)
        content = _object(reply)
        if reply.status_code == _CREATED:
            record = urljoin(self._url, reply.headers.get("Location") or link_of(content, "self"))
            where = self._computed(record, content, wait_asked_s(reply))
            content = _object(self._ask("GET", where))
        found = [opportunity_of(one) for one in self._features(content)]
        return tuple(sorted(found, key=lambda one: one.start)[:most])

    def _computed(
        self, record_url: str, record: Mapping[str, Any], asked_s: Optional[float]
    ) -> str:
        """Look at the record of the search until it is over; return where its result is."""
        wait_s, waited_s = _FIRST_WAIT_S, 0.0
        while True:
            state, reason = search_state(record)
            self._tell(state)
            if state is SearchState.COMPLETED:
                return urljoin(record_url, _required_link(record))
            if state in (SearchState.FAILED, SearchState.CANCELLED):
                raise OpportunitiesNotComputed(reason or state.value)
            if waited_s >= _PATIENCE_S:
                raise OpportunitiesNotComputed(f"no result after {_PATIENCE_S / 60:.0f} min")
            pause_s = wait_s if asked_s is None else max(asked_s, _FIRST_WAIT_S)
            self._wait(pause_s)
            waited_s += pause_s
            wait_s = min(wait_s * _SLOWER, _LONGEST_WAIT_S)
            reply = self._ask("GET", record_url)
            record, asked_s = _object(reply), wait_asked_s(reply)

    def _features(self, content: Mapping[str, Any]) -> Iterator[Any]:
        """Those of every page, as the service links them."""
        for _ in range(_MOST_PAGES):
            yield from content.get("features") or ()
            following = link_of(content, "next")
            if not following:
                return
            content = _object(self._ask("GET", urljoin(self._url, following)))

    def _ask(self, method: str, url: str, **options: Any) -> requests.Response:
        return ask(self._session, method, url, auth=self._auth, **options)


def _required_link(record: Mapping[str, Any]) -> str:
    href = link_of(record, "opportunities")
    if not href:
        raise UnexpectedReply("a search is over, and does not say where its result is")
    return href


def _object(reply: requests.Response) -> Mapping[str, Any]:
    content = json_of(reply)
    if not isinstance(content, Mapping):
        raise UnexpectedReply(f"{reply.url}: not an object")
    return content
