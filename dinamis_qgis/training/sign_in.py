"""The sign-in of the training service: Keycloak's paths, device flow (RFC 8628)."""

from __future__ import annotations

import hashlib
import secrets
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from html import escape
from typing import Any, Dict, Optional

from .clock import Clock
from .hosts import AUTH
from .http import Call, Refusal, Reply, json_reply, not_found
from .ledger import Ledger

REALM = "/realms/training/protocol/openid-connect"
TOKEN_URL = f"https://{AUTH}{REALM}/token"
VERIFICATION_URL = f"https://{AUTH}/device"
CLIENT_ID = "gdal"
USERNAME = "training"
FULL_NAME = "Training user / Utilisateur fictif"
EMAIL = "training@training.dinamis.invalid"
ACCESS_LASTS = timedelta(minutes=10)
REFRESH_LASTS = timedelta(days=5)
CODE_LASTS = timedelta(minutes=10)
INTERVAL_S = 1
_DEVICE_GRANT = "urn:ietf:params:oauth:grant-type:device_code"
_LETTERS = "BCDFGHJKLMNPQRSTVWXZ"
_FORM = (
    '<form method="post">Allow QGIS to use the training account? '
    '<input name="user_code" value="{code}">'
    '<button name="approve" value="yes">Yes</button>'
    '<button name="approve" value="no">No</button></form>'
)


@dataclass
class _Pending:
    """A code that waits for the user's word."""

    user_code: str
    expires: float
    answer: Optional[bool] = None
    last_poll: float = 0.0


class SignInDesk:
    """Gives out codes and tokens, and knows whose token a call carries."""

    def __init__(self, ledger: Ledger, clock: Clock) -> None:
        self._ledger = ledger
        self._clock = clock
        self._lock = threading.Lock()
        self._pending: Dict[str, _Pending] = {}

    def answer(self, call: Call) -> Reply:
        path = call.path
        if path == "/device":
            return self._verification_page(call)
        if path == f"{REALM}/auth/device" and call.method == "POST":
            return self._start(call.form())
        if path == f"{REALM}/token" and call.method == "POST":
            return self._token(call.form())
        if path == f"{REALM}/userinfo":
            self.require_user(call.headers)
            return json_reply({"preferred_username": USERNAME, "name": FULL_NAME, "email": EMAIL})
        if path == f"{REALM}/revoke" and call.method == "POST":
            return self._revoke(call.form())
        raise not_found(call)

    def require_user(self, headers: Mapping[str, str]) -> str:
        """The user whose bearer token the call carries.

        Raises:
            Refusal: 401, there is none or it is over.
        """
        if not _bearer_token(headers):
            raise Refusal(401, "sign in first", WWW_Authenticate="Bearer")
        if not self.knows_user(headers):
            raise Refusal(401, "this session is over", WWW_Authenticate="Bearer")
        return USERNAME

    def knows_user(self, headers: Mapping[str, str]) -> bool:
        """Whether the call carries a token that is good now."""
        token = _bearer_token(headers)
        family = self._ledger.token_family(_hash(token), "access", self._now()) if token else None
        return family is not None

    def _start(self, form: Mapping[str, str]) -> Reply:
        _require_client(form)
        device_code = secrets.token_urlsafe(24)
        letters = "".join(secrets.choice(_LETTERS) for _ in range(8))
        user_code = f"{letters[:4]}-{letters[4:]}"
        expires = self._now() + CODE_LASTS.total_seconds()
        with self._lock:
            self._pending[device_code] = _Pending(user_code, expires)
        return json_reply(
            {
                "device_code": device_code,
                "user_code": user_code,
                "verification_uri": VERIFICATION_URL,
                "verification_uri_complete": f"{VERIFICATION_URL}?user_code={user_code}",
                "expires_in": int(CODE_LASTS.total_seconds()),
                "interval": INTERVAL_S,
            }
        )

    def _verification_page(self, call: Call) -> Reply:
        """The page a browser would show: nothing is approved before the user says so."""
        if call.method == "POST":
            form = call.form()
            self._find(form.get("user_code", "")).answer = form.get("approve") == "yes"
            text = "You may go back to QGIS."
        else:
            code = escape(call.query.get("user_code", ""))
            text = _FORM.format(code=code)
        page = f"<!doctype html><title>TRAINING / FICTIF – sign-in</title><p>{text}</p>"
        return Reply(200, page.encode(), {"Content-Type": "text/html; charset=utf-8"})

    def _find(self, user_code: str) -> _Pending:
        with self._lock:
            for pending in self._pending.values():
                if pending.user_code == user_code.strip().upper():
                    return pending
        raise Refusal(404, "no such code")

    def _token(self, form: Mapping[str, str]) -> Reply:
        _require_client(form)
        if form.get("grant_type") == _DEVICE_GRANT:
            return self._exchange_code(form.get("device_code", ""))
        if form.get("grant_type") == "refresh_token":
            return self._refresh(form.get("refresh_token", ""))
        raise _oauth_error("unsupported_grant_type")

    def _exchange_code(self, device_code: str) -> Reply:
        with self._lock:
            pending = self._pending.get(device_code)
            if pending is None:
                raise _oauth_error("invalid_grant")
            now = self._now()
            too_soon = now - pending.last_poll < INTERVAL_S * 0.8
            pending.last_poll = now
            if pending.expires < now:
                del self._pending[device_code]
                raise _oauth_error("expired_token")
            if pending.answer is None:
                raise _oauth_error("slow_down" if too_soon else "authorization_pending")
            del self._pending[device_code]
        if not pending.answer:
            raise _oauth_error("access_denied")
        return self._new_tokens(secrets.token_hex(8))

    def _refresh(self, token: str) -> Reply:
        """A refresh token works once; the next one comes with the answer."""
        family = self._ledger.token_family(_hash(token), "refresh", self._now())
        if family is None:
            raise _oauth_error("invalid_grant")
        self._ledger.forget_token(_hash(token))
        return self._new_tokens(family)

    def _revoke(self, form: Mapping[str, str]) -> Reply:
        token = _hash(form.get("token", ""))
        for kind in ("refresh", "access"):
            family = self._ledger.token_family(token, kind, self._now())
            if family is not None:
                self._ledger.forget_family(family)
        return Reply(200)

    def _new_tokens(self, family: str) -> Reply:
        content: Dict[str, Any] = {"token_type": "Bearer", "scope": "openid offline_access"}
        now = self._now()
        for kind, lasts, prefix in (
            ("access", ACCESS_LASTS, ""),
            ("refresh", REFRESH_LASTS, "refresh_"),
        ):
            token, seconds = secrets.token_urlsafe(32), lasts.total_seconds()
            self._ledger.keep_token(_hash(token), kind, family, now + seconds, now)
            content[f"{kind}_token"] = token
            content[f"{prefix}expires_in"] = int(seconds)
        return json_reply(content)

    def _now(self) -> float:
        return self._clock.now().timestamp()


def _bearer_token(headers: Mapping[str, str]) -> str:
    scheme, _, token = headers.get("authorization", "").partition(" ")
    return token if scheme.lower() == "bearer" else ""


def _require_client(form: Mapping[str, str]) -> None:
    if form.get("client_id") != CLIENT_ID:
        raise _oauth_error("invalid_client")


def _oauth_error(code: str) -> Refusal:
    return Refusal(400, code, {"error": code})


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
