"""Who is signed in at a service: a person, or whoever has a key."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from datetime import datetime
from typing import Callable, Optional

import requests
from requests.auth import AuthBase

from ..domain.account import Account, DeviceCode
from ..domain.errors import NotFound, SignInRequired
from ..domain.service import Kind, Service, SignIn
from .account import account_from_json
from .api_keys import ApiKeys
from .bearer import RenewingBearer
from .keys import Key, KeyOrToken, Keys, MemoryKeys, checked_key
from .oneatlas import KeyExchange
from .replies import ask, ask_json
from .sign_in import Credentials, SignInClient
from .user_info import person


class SignedIn(ABC):
    """The part of a client that knows who asks, and shows it to the service alone.

    Args:
        wait: sleeps while the user signs in; may raise ``Cancelled``.
    """

    def __init__(
        self,
        service: Service,
        session: requests.Session,
        credentials: Credentials,
        wait: Callable[[float], None],
        now: Callable[[], datetime],
        keys: Optional[Keys],
    ) -> None:
        self.service = service
        self._session, self._now = session, now
        self._keys = keys or MemoryKeys()
        self._is_key_persistent = True
        self._sign_in = SignInClient(
            session, service.signing or "", credentials, wait, now, service.issuer
        )
        self._bearer = RenewingBearer(self._sign_in, session, service.roots)
        self._auth = self._auth_by(self._keys)
        if service.sign_in is SignIn.KEY:
            # Its pictures and files are asked of the same hosts; nobody else sees the key.
            session.auth = self._auth

    @abstractmethod
    def _forget_who(self) -> None:
        """Forget what was answered to who was signed in before."""

    @abstractmethod
    def _ask_as(self, auth: AuthBase) -> None:
        """Ask for something that only who is signed in may have; changes nothing.

        Raises:
            SignInRequired: the service does not believe it.
        """

    @property
    def is_signed_in(self) -> bool:
        if self.service.sign_in is SignIn.NONE and not self.service.signing:
            return False  # without a look into QGIS's database: 5 ms before every page
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
        self._ask_as(self._auth_by(trial))
        self._forget_who()

    def check_sign_in(self) -> None:
        """Ask the service for something that only who is signed in may have; changes nothing.

        Raises:
            SignInRequired: it does not believe us.
        """
        self._ask_as(self._auth)

    def start_sign_in(self) -> DeviceCode:
        return self._sign_in.start()

    def finish_sign_in(self, code: DeviceCode) -> Account:
        """Wait until the code was confirmed; return who it was."""
        self._sign_in.finish(code)
        self._forget_who()
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

    def sign_out(self) -> None:
        self._keys.forget()
        self._sign_in.sign_out()
        self._forget_who()

    @property
    def api_keys(self) -> ApiKeys:
        """What programs of this person sign in with.

        Raises:
            NotFound: the service has none.
        """
        if self.service.signing is None:
            raise NotFound(f"{self.service.title} has no API keys")
        return ApiKeys(self._session, self.service.signing, self._bearer)

    def _auth_by(self, keys: Keys) -> AuthBase:
        """Who is signed in, by a key or by a token, as this service wants it shown."""
        service = self.service
        if service.kind is Kind.ONEATLAS:
            return KeyExchange(self._session, service.token, keys, service.roots, self._now)
        has_tokens = service.sign_in is SignIn.DEVICE or bool(service.signing)
        return KeyOrToken(keys, self._bearer if has_tokens else None, service.roots)

    def _auth_if_signed_in(self) -> Optional[AuthBase]:
        return self._auth if self.is_signed_in else None
