"""Turns what a service answers into our values and our errors, once for all services."""

from __future__ import annotations

from typing import Any, Optional, Type

import requests

from ..domain.errors import (
    AccessDenied,
    NotFound,
    RequestRefused,
    ServiceBusy,
    ServiceError,
    ServiceUnreachable,
    SignInRequired,
    UnexpectedReply,
)

TIMEOUT_S = (10.0, 60.0)
"""Seconds to connect, and between two pieces of an answer."""

_BY_STATUS = {
    400: RequestRefused,
    401: SignInRequired,
    403: AccessDenied,
    404: NotFound,
    409: RequestRefused,
    410: NotFound,
    422: RequestRefused,
}
_REASON_FIELDS = ("detail", "description", "message", "error_description", "error", "title")


def ask(session: requests.Session, method: str, url: str, **options: Any) -> requests.Response:
    """Send a request and return a successful reply.

    Raises:
        ServiceError: of the class that tells what the user can do.
    """
    options.setdefault("timeout", TIMEOUT_S)
    try:
        response = session.request(method, url, **options)
    except requests.RequestException as error:
        raise unreachable(error) from error
    require_success(response)
    return response


def ask_json(session: requests.Session, method: str, url: str, **options: Any) -> Any:
    """Like ``ask``, and read the JSON of the reply."""
    response = ask(session, method, url, **options)
    try:
        return response.json()
    except ValueError as error:
        raise UnexpectedReply(f"{url}: not JSON", response.status_code) from error


def require_success(response: requests.Response) -> None:
    """Raise the error that an HTTP status means."""
    status = response.status_code
    if status < 400:
        return
    reason = f"HTTP {status}: {_reason(response)}"
    if status == 429 or status >= 500:
        raise ServiceBusy(reason, status, _seconds(response.headers.get("Retry-After")))
    kind: Type[ServiceError] = _BY_STATUS.get(status, ServiceError)
    raise kind(reason, status)


def unreachable(error: requests.RequestException) -> ServiceUnreachable:
    """What a failure below HTTP means; keeps the innermost reason, which says most."""
    innermost: BaseException = error
    while innermost.__cause__ or innermost.__context__:
        innermost = innermost.__cause__ or innermost.__context__  # type: ignore[assignment]
    return ServiceUnreachable(str(innermost) or type(innermost).__name__)


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


def _seconds(header: Optional[str]) -> Optional[float]:
    return float(header) if header and header.isdigit() else None
