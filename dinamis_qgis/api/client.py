"""Everything a service can be asked, behind one door."""

from __future__ import annotations

import time
from collections.abc import Container, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, Callable, Dict, Optional, Tuple, Union

import requests
from requests.auth import AuthBase

from ..domain.collection import SceneCollection
from ..domain.errors import NotFound
from ..domain.opportunity import Opportunity
from ..domain.order import Order, OrderProduct
from ..domain.request import TrackedRequest
from ..domain.scene import Asset, Scene
from ..domain.search import PageLink, ScenePage, SceneQuery, SceneStream
from ..domain.service import Kind, Service
from .geodes import GeodesClient
from .keys import Keys
from .oneatlas import OneAtlasClient
from .opportunity_search import TellState
from .remembered_replies import RememberedReplies
from .replies import ask, ask_program, picture_of
from .sign_in import Credentials, utc_now
from .signed_in import SignedIn
from .signing import Signer
from .stac import StacClient
from .tasking import TaskingClient


class DinamisClient(SignedIn):
    """A service, as the rest of the plugin sees it; safe in any thread but the GUI's.

    Args:
        wait: sleeps while the user signs in, or a service computes; may raise ``Cancelled``.
    """

    def __init__(
        self,
        service: Service,
        session: requests.Session,
        credentials: Credentials,
        wait: Callable[[float], None] = time.sleep,
        now: Callable[[], datetime] = utc_now,
        keys: Optional[Keys] = None,
    ) -> None:
        super().__init__(service, session, credentials, wait, now, keys)
        self._wait = wait
        self._orders_seen = RememberedReplies()
        self._stac = _catalogue(service, session)
        self._signer = Signer(
            session,
            service.signing or "",
            service.storage or "-",
            self._auth,
            now,
            service.public,
        )

    def _forget_who(self) -> None:
        self._orders_seen.forget()
        self._signer.forget()

    def _ask_as(self, auth: AuthBase) -> None:
        if self.service.signing is not None:
            url = f"{self.service.signing}sign_urls"
            ask(self._session, "POST", url, json={"urls": []}, auth=auth)
        else:
            self._stac.search(SceneQuery(page_size=1), auth=auth)

    def tariffs(self) -> str:
        """Return the tariff table in force, as JSON; "" where the service tells none."""
        if not self.service.tariffs:
            return ""
        auth = self._auth_if_signed_in()
        return ask_program(self._session, "GET", self.service.tariffs, auth=auth).text

    # Catalogue

    def search(self, query: SceneQuery, link: Optional[PageLink] = None) -> ScenePage:
        """Ask for a page of scenes.

        Raises:
            NotFound: the service can only be looked at on the web.
        """
        return self._stac.search(*self._question(query, link))

    def stream(self, query: SceneQuery, link: Optional[PageLink] = None) -> SceneStream:
        """Like ``search``, read while it is taken."""
        return self._stac.stream(*self._question(query, link))

    def _question(
        self, query: SceneQuery, link: Optional[PageLink]
    ) -> Tuple[SceneQuery, Optional[PageLink], Optional[AuthBase]]:
        if self.service.kind is Kind.CARD:
            raise NotFound(f"{self.service.title} is searched on its web page")
        size = min(query.page_size, self.service.most_items)
        return replace(query, page_size=size), link, self._auth_if_signed_in()

    def collections(self) -> Tuple[SceneCollection, ...]:
        """Return the collections of the service; none where it is searched on the web only."""
        if self.service.kind is Kind.CARD:
            return ()
        return self._stac.collections(self._auth_if_signed_in())

    def collection(self, identifier: str) -> SceneCollection:
        """Return what the service says of one of its collections."""
        return self._stac.collection(identifier, self._auth_if_signed_in())

    def scene(self, identifier: str, collection: str = "") -> Scene:
        return self._stac.scene(identifier, collection, self._auth_if_signed_in())

    def image(self, asset: Asset) -> bytes:
        """Fetch a thumbnail or a quicklook.

        Raises:
            CaptivePortal: a web page came, though it says success.
            UnexpectedReply: nothing came, or a text.
        """
        return picture_of(ask(self._session, "GET", self.address(asset.href)))

    def signed(self, hrefs: Sequence[str]) -> Dict[str, str]:
        """Return each address with the one to fetch; what needs no signature stays as it is."""
        if self.service.signing is None:
            return {href: href for href in hrefs}
        return self._signer.signed(hrefs)

    @property
    def session(self) -> requests.Session:
        """What files are fetched with; it adds no authorisation of its own."""
        return self._session

    def address(self, href: str, is_again: bool = False) -> str:
        """The address to fetch a file from, signed where it must be.

        Args:
            is_again: the last one was refused: sign it anew.
        """
        if is_again:
            self._signer.forget(href)
        return self.signed((href,))[href]

    # Requests

    def post_order(self, order: Order) -> TrackedRequest:
        """Send an order; `sending.Sender` sees to it that this happens once."""
        return self._tasking().post(order)

    def find_order(
        self, order: Order, since: datetime, others: Container[str] = ()
    ) -> Optional[TrackedRequest]:
        """Return the order if the service has it already; asks, and changes nothing.

        Args:
            since: when it was sent for the first time.
            others: orders that are known to be of other requests, however alike.
        """
        return self._tasking().find(order, since, others)

    def request(self, identifier: str) -> TrackedRequest:
        return self._tasking().request(identifier)

    def order_products(self) -> Tuple[OrderProduct, ...]:
        """Return what can be ordered here."""
        return self._tasking().products()

    def order_parameters(self, product_id: str) -> Mapping[str, Any]:
        """Return the JSON Schema of a product's order parameters."""
        return self._tasking().order_parameters(product_id)

    def queryables(self, product_id: str) -> Mapping[str, Any]:
        """Return the JSON Schema of what opportunities of a product can be filtered by."""
        return self._tasking().queryables(product_id)

    def opportunities(
        self, order: Order, most: int = 20, tell: TellState = lambda state: None
    ) -> Tuple[Opportunity, ...]:
        """Return when it could be taken, the soonest first; none where that is not told.

        Args:
            tell: told how far the service is, where it must compute them.

        Raises:
            OpportunitiesNotComputed: it gave up.
        """
        return self._tasking().opportunities(order, most, tell)

    def requests(self) -> Tuple[TrackedRequest, ...]:
        return self._tasking().requests()

    def cancel_request(self, identifier: str) -> TrackedRequest:
        """Withdraw a request where its service can.

        Raises:
            RequestRefused: it cannot, or no longer; nothing was changed.
        """
        return self._tasking().cancel(identifier)

    def delivered_scenes(self, tracked: TrackedRequest) -> Tuple[Scene, ...]:
        auth = self._auth_if_signed_in()
        return tuple(self._stac.item(url, auth) for url in tracked.deliveries)

    def _tasking(self) -> TaskingClient:
        if self.service.tasking is None:
            raise NotFound(f"{self.service.title} takes no requests")
        return TaskingClient(
            self._session,
            self.service.tasking,
            self._auth,
            self.service.id,
            self._orders_seen,
            self._wait,
        )


def _catalogue(service: Service, session: requests.Session) -> Union[StacClient, OneAtlasClient]:
    if service.kind is Kind.ONEATLAS:
        return OneAtlasClient(session, service.stac)
    kind = GeodesClient if service.kind is Kind.GEODES else StacClient
    return kind(session, service.stac)
