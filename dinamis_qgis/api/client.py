"""Everything a service can be asked, behind one door."""

from __future__ import annotations

import time
from collections.abc import Container, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, Callable, Dict, Optional, Tuple, Union

import requests
from requests.auth import AuthBase

from ..domain.account import Account, DeviceCode
from ..domain.collection import SceneCollection
from ..domain.errors import NotFound, SignInRequired
from ..domain.opportunity import Opportunity
from ..domain.order import Order, OrderProduct
from ..domain.request import TrackedRequest
from ..domain.scene import Asset, Scene
from ..domain.search import PageLink, ScenePage, SceneQuery
from ..domain.service import Kind, Service, SignIn
from .account import account_from_json
from .api_keys import ApiKeys
from .bearer import RenewingBearer
from .geodes import GeodesClient
from .keys import Key, KeyOrToken, Keys, MemoryKeys, checked_key
from .oneatlas import KeyExchange, OneAtlasClient
from .opportunity_search import TellState
from .remembered_replies import RememberedReplies
from .replies import ask, ask_json, ask_program, picture_of
from .sign_in import Credentials, SignInClient, utc_now
from .signing import Signer
from .stac import StacClient
from .tasking import TaskingClient
from .user_info import person


class DinamisClient:
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
        self.service = service
        self._session = session
        self._keys = keys or MemoryKeys()
        self._is_key_persistent = True
        self._sign_in = SignInClient(
            session, service.signing or "", credentials, wait, now, service.issuer
        )
        self._bearer = RenewingBearer(self._sign_in, session, service.roots)
        self._now, self._wait = now, wait
        self._auth = self._auth_by(self._keys)
        self._orders_seen = RememberedReplies()
        self._stac = _catalogue(service, session)
        if service.sign_in is SignIn.KEY:
            # Its pictures and files are asked of the same hosts; nobody else sees the key.
            session.auth = self._auth
        self._signer = Signer(
            session,
            service.signing or "",
            service.storage or "-",
            self._auth,
            now,
            service.public,
        )

    # Sign-in

    @property
    def is_signed_in(self) -> bool:
        return self._keys.load() is not None or self._sign_in.is_signed_in

    @property
    def is_signed_in_by_account(self) -> bool:
        """By a person, not by a key: only they may see and make keys."""
        return self._sign_in.is_signed_in

    @property
    def is_persistent(self) -> bool:
        """Whether the session outlives QGIS, in its authentication database."""
        return self._is_key_persistent and self._sign_in.is_persistent

    def sign_in_with_key(self, values: Mapping[str, str]) -> Account:
        """Sign in by an API key, once the service has taken it.

        Args:
            values: by the names of ``service.key_headers``.

        Raises:
            InputError: it is no key.
            KeyRefused: the service does not take it; what was before is kept.
        """
        key = checked_key(values, self.service.key_headers)
        self._try_key(key)
        self._is_key_persistent = self._keys.save(key)
        return self.account()

    def sign_in_with_identity(self, authcfg: str) -> Account:
        """Sign in by the key that a configuration of QGIS holds, once the service has taken it.

        Raises:
            InputError: it holds no key for this service.
            KeyRefused: the service does not take it; what was before is kept.
        """
        self._try_key(checked_key(self._keys.read(authcfg), self.service.key_headers))
        self._keys.choose(authcfg)
        self._is_key_persistent = True
        return self.account()

    @property
    def identity(self) -> str:
        """Id of the configuration of QGIS that holds the key; "" for none."""
        return self._keys.authcfg

    def _try_key(self, key: Key) -> None:
        """Have the service look at a key; what is remembered of who was before is forgotten."""
        trial = MemoryKeys()
        trial.save(key)
        self._check(self._auth_by(trial))
        self._orders_seen.forget()
        self._signer.forget()

    def check_sign_in(self) -> None:
        """Ask the service for something that only who is signed in may have; changes nothing.

        Raises:
            SignInRequired: it does not believe us.
        """
        self._check(self._auth)

    def _check(self, auth: AuthBase) -> None:
        if self.service.signing is not None:
            url = f"{self.service.signing}sign_urls"
            ask(self._session, "POST", url, json={"urls": []}, auth=auth)
        else:
            self._stac.search(SceneQuery(page_size=1), auth=auth)

    def start_sign_in(self) -> DeviceCode:
        return self._sign_in.start()

    def finish_sign_in(self, code: DeviceCode) -> Account:
        """Wait until the code was confirmed; return who it was."""
        self._sign_in.finish(code)
        self._orders_seen.forget()
        return self.account()

    def answer_training(self, code: DeviceCode, approve: bool) -> None:
        """Send the form that the training service's sign-in page would show in a browser."""
        form = {"user_code": code.user_code, "approve": "yes" if approve else "no"}
        ask(self._session, "POST", code.verification_uri, data=form)

    def account(self) -> Account:
        """Return who is signed in.

        Raises:
            SignInRequired: nobody, or no longer.
        """
        if not self.is_signed_in:
            raise SignInRequired
        if self.service.account is None:
            return Account(username="")
        url = f"{self.service.account}me"
        return account_from_json(ask_json(self._session, "GET", url, auth=self._auth))

    def person(self) -> Account:
        """The name of who is signed in, where the service has no accounts but their provider does.

        Raises:
            SignInRequired: nobody, or no longer.
        """
        if not self.is_signed_in:
            raise SignInRequired
        if self.service.account is not None or self._keys.load() is not None:
            return self.account()
        sign_in = self._sign_in
        return person(self._session, lambda: sign_in.userinfo, sign_in.access_token)

    def tariffs(self) -> str:
        """Return the tariff table in force, as JSON; "" where the service tells none."""
        if not self.service.tariffs:
            return ""
        auth = self._auth_if_signed_in()
        return ask_program(self._session, "GET", self.service.tariffs, auth=auth).text

    def sign_out(self) -> None:
        self._keys.forget()
        self._sign_in.sign_out()
        self._orders_seen.forget()
        self._signer.forget()

    @property
    def api_keys(self) -> ApiKeys:
        """What programs of this person sign in with.

        Raises:
            NotFound: the service has none.
        """
        if self.service.signing is None:
            raise NotFound(f"{self.service.title} has no API keys")
        return ApiKeys(self._session, self.service.signing, self._bearer)

    # Catalogue

    def search(self, query: SceneQuery, link: Optional[PageLink] = None) -> ScenePage:
        """Ask for a page of scenes.

        Raises:
            NotFound: the service can only be looked at on the web.
        """
        if self.service.kind is Kind.CARD:
            raise NotFound(f"{self.service.title} is searched on its web page")
        size = min(query.page_size, self.service.most_items)
        return self._stac.search(replace(query, page_size=size), link, self._auth_if_signed_in())

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

    def _auth_by(self, keys: Keys) -> AuthBase:
        """Who is signed in, by a key or by a token, as this service wants it shown."""
        service = self.service
        if service.kind is Kind.ONEATLAS:
            return KeyExchange(self._session, service.token, keys, service.roots, self._now)
        has_tokens = service.sign_in is SignIn.DEVICE or bool(service.signing)
        return KeyOrToken(keys, self._bearer if has_tokens else None, service.roots)

    def _auth_if_signed_in(self) -> Optional[AuthBase]:
        return self._auth if self.is_signed_in else None


def _catalogue(service: Service, session: requests.Session) -> Union[StacClient, OneAtlasClient]:
    if service.kind is Kind.ONEATLAS:
        return OneAtlasClient(session, service.stac)
    kind = GeodesClient if service.kind is Kind.GEODES else StacClient
    return kind(session, service.stac)
