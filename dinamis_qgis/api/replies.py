"""Turns what a service answers into our values and our errors, once for all services."""

from __future__ import annotations

from typing import Any, Dict, Type
from urllib.parse import urlsplit

import requests

from ..domain.errors import (
    AccessDenied,
    NotFound,
    RequestRefused,
    ServiceBusy,
    ServiceError,
    SignInRequired,
    UnexpectedReply,
)
from ..domain.network_errors import (
    CaptivePortal,
    ClockWrong,
    IdentityRefused,
    KeyRefused,
    NotTheService,
    SessionOver,
    SessionRevoked,
)
from ..domain.whole_text import may_have_halves, whole
from .clock import MOST_SKEW, clock_skew
from .network_faults import unreachable
from .redirects import shows_key
from .session import wait_asked_s
from .shown_identity import is_identity_refused

__all__ = [
    "TIMEOUT_S",
    "ask",
    "ask_json",
    "ask_program",
    "json_of",
    "picture_of",
    "require_success",
    "unreachable",
]

TIMEOUT_S = (10.0, 60.0)
"""Seconds to connect, and between two pieces of an answer."""

_BY_STATUS = {
    400: RequestRefused,
    404: NotFound,
    409: RequestRefused,
    410: NotFound,
    422: RequestRefused,
}
_NO_SUCH_PLACE = (404, 405)
_PORTAL = 511
"""Network authentication required (RFC 6585): what an honest portal answers."""

_REASON_FIELDS = ("detail", "description", "message", "error_description", "error", "title")


def ask(session: requests.Session, method: str, url: str, **options: Any) -> requests.Response:
    """Send a request and return a successful reply.

    Raises:
        ServiceError: of the class that tells what the user can do.
    """
    response = _answer(session, method, url, options)
    require_success(response)
    return response


def ask_json(session: requests.Session, method: str, url: str, **options: Any) -> Any:
    """Like ``ask_program``, and read the JSON of the reply."""
    return json_of(ask_program(session, method, url, **options))


def ask_program(
    session: requests.Session, method: str, url: str, **options: Any
) -> requests.Response:
    """Like ``ask``, of what programs talk to; its answers are no pages for people.

    Raises:
        NotTheService: a web server that has no such place, and says so to people.
    """
    response = _answer(session, method, url, options)
    if response.status_code in _NO_SUCH_PLACE and is_web_page(response):
        where = urlsplit(response.url).hostname
        raise NotTheService(f"{where}: HTTP {response.status_code}", response.status_code)
    require_success(response)
    return response


def _answer(
    session: requests.Session, method: str, url: str, options: Dict[str, Any]
) -> requests.Response:
    """Whatever is answered.

    Raises:
        ServiceError: nothing is.
    """
    options.setdefault("timeout", TIMEOUT_S)
    try:
        return session.request(method, url, **options)
    except requests.RequestException as error:
        raise unreachable(error) from error


def require_success(response: requests.Response) -> None:
    """Raise the error that an HTTP status means."""
    status = response.status_code
    if status < 300 or is_unchanged(response):
        return
    reason = f"HTTP {status}: {_reason(response)}"
    if status == _PORTAL:
        raise CaptivePortal(reason, status)
    if status == 429 or status >= 500:
        raise ServiceBusy(reason, status, wait_asked_s(response))
    if status in (401, 403):
        raise _refusal(response, reason)
    kind: Type[ServiceError] = _BY_STATUS.get(status, ServiceError)
    raise kind(reason, status)


def is_unchanged(response: requests.Response) -> bool:
    """Whether it says that what was sent before still holds, to somebody who asked that."""
    return response.status_code == 304 and "If-None-Match" in response.request.headers


def json_of(response: requests.Response) -> Any:
    """Read the JSON of a reply.

    Raises:
        CaptivePortal: it is a web page, though it says success.
        UnexpectedReply: it is something else.
    """
    try:
        content = response.json()
    except ValueError as error:
        raise not_understood(response, "not JSON") from error
    as_sent = response.content.decode("latin-1")  # whatever it is: escapes are ASCII
    return whole(content) if may_have_halves(as_sent) else content


def picture_of(response: requests.Response) -> bytes:
    """Read a picture; what is none would be kept in its place.

    Raises:
        CaptivePortal: it is a web page, though it says success.
        UnexpectedReply: it is another text, or empty.
    """
    if response.content.lstrip()[:1] in (b"", b"<", b"{"):
        raise not_understood(response, "no picture")
    return response.content


def not_understood(response: requests.Response, why: str) -> ServiceError:
    """What it means that a successful answer is not what was asked for."""
    if is_web_page(response):
        where = urlsplit(response.url).hostname
        return CaptivePortal(f"a web page of {where}", response.status_code)
    return UnexpectedReply(f"{response.url}: {why}", response.status_code)


def is_web_page(response: requests.Response) -> bool:
    """Whether people are meant to read it."""
    kind = response.headers.get("Content-Type", "").partition(";")[0].strip().lower()
    return kind in ("text/html", "application/xhtml+xml") or response.content[:200].lstrip()[
        :9
    ].lower().startswith((b"<!doctype", b"<html"))


def _refusal(response: requests.Response, reason: str) -> ServiceError:
    """Why the service does not believe who we are."""
    status = response.status_code
    skew = clock_skew(response)
    if skew is not None and abs(skew) > MOST_SKEW:
        return ClockWrong(f"{skew.total_seconds() / 60:+.0f} min", status)
    shown = response.request.headers if response.request is not None else {}
    if is_identity_refused(response):
        return IdentityRefused(reason, status)
    if shows_key(shown):
        return KeyRefused(reason, status)
    if status == 403:
        return AccessDenied(reason, status)
    challenge = response.headers.get("WWW-Authenticate", "") + reason
    if "Authorization" not in shown or "invalid_token" not in challenge:
        return SignInRequired(reason, status)
    return (SessionOver if "expired" in challenge else SessionRevoked)(reason, status)


def _reason(response: requests.Response) -> str:
    """The service's own words, when it wrote any in JSON; never a page of HTML."""
    try:
        content = response.json()
    except ValueError:
        return response.reason or ""
    if isinstance(content, dict):
        for field in _REASON_FIELDS:
            if content.get(field):
                return str(content[field])
    return response.reason or ""
