"""Signing in: OAuth 2.0 device flow (RFC 8628), and refresh."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime, timedelta, timezone
from typing import Any, Callable, Dict, Optional, Protocol

import requests

from ..domain.account import DeviceCode, Tokens
from ..domain.errors import (
    ServiceBusy,
    ServiceError,
    ServiceUnreachable,
    SignInExpired,
    SignInRefused,
    SignInRequired,
    UnexpectedReply,
)
from ..domain.network_errors import SessionOver, SessionRevoked
from .openid import Endpoints, discover
from .replies import TIMEOUT_S, json_of, require_success, unreachable

CLIENT_ID = "gdal"
_SCOPE = "openid offline_access"
_DEVICE_GRANT = "urn:ietf:params:oauth:grant-type:device_code"
_REFRESH_BEFORE = timedelta(seconds=30)
_SLOW_DOWN = timedelta(seconds=5)


class Credentials(Protocol):
    """Where the tokens of a service are kept."""

    def load(self) -> Optional[Tokens]: ...

    def reload(self) -> Optional[Tokens]:
        """Those that another program may have kept in their place meanwhile."""

    def save(self, tokens: Tokens) -> bool:
        """Keep them; False when only until the program ends."""

    def forget(self) -> None: ...


class MemoryCredentials:
    """Keeps tokens until the program ends."""

    def __init__(self) -> None:
        self._tokens: Optional[Tokens] = None

    def load(self) -> Optional[Tokens]:
        return self._tokens

    def reload(self) -> Optional[Tokens]:
        return self._tokens

    def save(self, tokens: Tokens) -> bool:
        self._tokens = tokens
        return False

    def forget(self) -> None:
        self._tokens = None


def utc_now() -> datetime:
    return datetime.now(timezone.utc)


class SignInClient:
    """Gets tokens, keeps them fresh, and gives them back; safe in any thread.

    Args:
        signing: root of the signing API, whose description tells where to sign in.
        wait: sleeps between two polls; may raise ``Cancelled``.
        issuer: root of a provider of OpenID Connect, asked instead where a service names one.
    """

    def __init__(
        self,
        session: requests.Session,
        signing: str,
        credentials: Credentials,
        wait: Callable[[float], None],
        now: Callable[[], datetime] = utc_now,
        issuer: str = "",
    ) -> None:
        self._session = session
        self._signing = signing
        self._issuer = issuer
        self._credentials = credentials
        self._wait = wait
        self._now = now
        self._lock = threading.Lock()
        self._found: Optional[Endpoints] = None
        self._renewed = ""
        """A token in the place of one that was refused: if it is, too, another is no better."""

        self.is_persistent = True

    @property
    def is_signed_in(self) -> bool:
        return self._credentials.load() is not None

    def start(self) -> DeviceCode:
        """Ask for a code that the user confirms in a browser."""
        reply = self._form(self._endpoints().device, {"scope": _SCOPE})
        require_success(reply)
        content = _json(reply)
        try:
            page = content["verification_uri"]
            return DeviceCode(
                device_code=content["device_code"],
                user_code=content["user_code"],
                verification_uri=page,
                verification_uri_complete=content.get("verification_uri_complete") or page,
                expires_at=self._now() + timedelta(seconds=content["expires_in"]),
                interval=timedelta(seconds=content.get("interval", 5)),
            )
        except (KeyError, TypeError) as error:
            raise UnexpectedReply(f"device code: {error!r}") from error

    def finish(self, code: DeviceCode) -> None:
        """Wait until the user has confirmed the code.

        Raises:
            SignInRefused: the user, or the service, said no.
            SignInExpired: nobody confirmed it in time.
            ServiceError: the service was out of reach until then.
        """
        interval, lost = code.interval, None
        while self._now() < code.expires_at:
            self._wait(interval.total_seconds())
            try:
                reply = self._form(
                    self._endpoints().token,
                    {
                        "grant_type": _DEVICE_GRANT,
                        "device_code": code.device_code,
                        "scope": _SCOPE,
                    },
                )
            except (ServiceUnreachable, ServiceBusy) as error:
                lost = error  # RFC 8628 §3.5: a lost poll is not a refusal
                continue
            lost = None
            if reply.status_code == 200:
                with self._lock:
                    self._keep(_json(reply))
                return
            interval = self._interval_after(reply, interval)
        raise SignInExpired if lost is None else lost

    def access_token(self) -> str:
        """A token that is good for half a minute at least, refreshed when it is not.

        Raises:
            SignInRequired: nobody is signed in, or the session is over.
        """
        with self._lock:  # one refresh at a time: a refresh token works once
            tokens = self._credentials.load()
            if tokens is None or not self._is_fresh(tokens):
                tokens = self._credentials.reload()
            if tokens is None:
                raise SignInRequired
            if not self._is_fresh(tokens):
                tokens = self._refreshed(tokens)
            return tokens.access_token

    def instead_of(self, refused: str) -> str:
        """Another token than one that a service refuses before its time; "" where there is none.

        The clock of this computer may have been set, or the service have forgotten its tokens.

        Raises:
            SignInRequired: the session is over.
        """
        with self._lock:
            tokens = self._credentials.reload()
            if tokens is None:
                return ""
            if tokens.access_token == refused != self._renewed and tokens.refresh_token:
                try:
                    tokens = self._refreshed(tokens)
                except SignInRequired:
                    raise
                except ServiceError:
                    return ""
                self._renewed = tokens.access_token
            return tokens.access_token if tokens.access_token != refused else ""

    @property
    def userinfo(self) -> str:
        """Where the provider tells who is signed in; asks where one signs in. "" nowhere."""
        return self._endpoints().userinfo

    def sign_out(self) -> None:
        """Revoke the session where the service can, and forget it in any case."""
        with self._lock:  # a refresh under way would bring the session back
            tokens = self._credentials.load()
            self._credentials.forget()
        if tokens is not None:
            token = tokens.refresh_token or tokens.access_token
            # What we hold is gone; a token that could not be revoked dies by itself.
            with suppress(ServiceUnreachable, ServiceBusy, UnexpectedReply):
                if self._endpoints().revocation:
                    self._form(self._endpoints().revocation, {"token": token})

    def _refreshed(self, tokens: Tokens) -> Tokens:
        if not tokens.refresh_token:
            self._credentials.forget()
            raise SessionOver
        reply = self._form(
            self._endpoints().token,
            {
                "grant_type": "refresh_token",
                "refresh_token": tokens.refresh_token,
                "scope": _SCOPE,
            },
        )
        if reply.status_code in (400, 401) and _json(reply).get("error"):
            return self._renewed_elsewhere(tokens, reply.status_code)
        require_success(reply)
        return self._keep(_json(reply))

    def _renewed_elsewhere(self, tokens: Tokens, status: int) -> Tokens:
        """What another QGIS of this profile got for the same refresh token, which works once.

        Raises:
            SignInRequired: nobody got anything; the session is over.
        """
        others = self._credentials.reload()
        if others is not None and others != tokens and self._is_fresh(others):
            return others
        self._credentials.forget()
        raise _ended(tokens, self._now(), status)

    def _is_fresh(self, tokens: Tokens) -> bool:
        return self._now() + _REFRESH_BEFORE < tokens.access_expires_at

    def _interval_after(self, reply: requests.Response, interval: timedelta) -> timedelta:
        """How long to wait after a poll that brought no token (RFC 8628 §3.5)."""
        if reply.status_code == 429 or reply.status_code >= 500:
            return interval
        word = _json(reply).get("error", "")
        if word == "authorization_pending":
            return interval
        if word == "slow_down":
            return interval + _SLOW_DOWN
        if word == "expired_token":
            raise SignInExpired
        raise SignInRefused(word, reply.status_code)

    def _keep(self, content: Mapping[str, Any]) -> Tokens:
        now = self._now()
        try:
            lasts = content.get("refresh_expires_in")
            tokens = Tokens(
                access_token=content["access_token"],
                access_expires_at=now + timedelta(seconds=content["expires_in"]),
                refresh_token=content.get("refresh_token", ""),
                refresh_expires_at=now + timedelta(seconds=lasts) if lasts else None,
            )
        except (KeyError, TypeError) as error:
            raise UnexpectedReply(f"tokens: {error!r}") from error
        self.is_persistent = self._credentials.save(tokens)
        return tokens

    def _endpoints(self) -> Endpoints:
        if self._found is None:
            self._found = discover(self._session, self._signing, self._issuer)
        return self._found

    def _form(self, url: str, fields: Dict[str, str]) -> requests.Response:
        try:
            return self._session.post(
                url, data={"client_id": CLIENT_ID, **fields}, timeout=TIMEOUT_S
            )
        except requests.RequestException as error:
            raise unreachable(error) from error


def _ended(tokens: Tokens, now: datetime, status: int) -> SignInRequired:
    """Why a refresh token is no longer taken, as far as one can tell from here."""
    is_old = tokens.refresh_expires_at is not None and tokens.refresh_expires_at <= now
    return SessionOver("", status) if is_old else SessionRevoked("", status)


def _json(reply: requests.Response) -> Dict[str, Any]:
    content = json_of(reply)
    return content if isinstance(content, dict) else {}
