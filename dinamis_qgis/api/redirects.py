"""What may follow a redirect: no secret leaves its service, and no order is sent on."""

from __future__ import annotations

from typing import FrozenSet, Mapping, Optional, Tuple
from urllib.parse import urlsplit

import requests

_TOLD_TO_ALL = frozenset(
    (
        "accept",
        "accept-encoding",
        "accept-language",
        "connection",
        "content-length",
        "content-type",
        "cookie",  # requests makes it anew for each host
        "if-modified-since",
        "if-none-match",
        "if-range",
        "range",
        "user-agent",
    )
)
"""Headers that say nothing of who asks. A service may be shown a key in any other."""

_NO_KEYS = _TOLD_TO_ALL | {"host", "idempotency-key", "prefer", "transfer-encoding"}
"""The plugin's own, besides; they stay with the service that was asked."""

_DEFAULT_PORTS = {"https": 443, "http": 80}
_THIS_MACHINE = ("127.0.0.1", "::1", "localhost")
_SAME_METHOD = (307, 308)
_MOST_REDIRECTS = 10

Origin = Tuple[str, str, Optional[int]]


def origin(url: str) -> Origin:
    """Scheme, host and port of an address: who is really asked."""
    parts = urlsplit(url)
    scheme = parts.scheme.lower()
    try:
        port = parts.port
    except ValueError:  # no number: nobody is there
        port = -1
    return scheme, (parts.hostname or "").lower(), port or _DEFAULT_PORTS.get(scheme)


def is_own(url: str, origins: FrozenSet[Origin]) -> bool:
    """Whether an address may see the secrets of a service that lives at these."""
    asked = origin(url)
    is_private = asked[0] == "https" or asked[1] in _THIS_MACHINE
    return is_private and asked in origins


def shows_key(headers: Mapping[str, str]) -> bool:
    """Whether somebody was shown an API key, in a header of whatever name.

    In ``Authorization`` a key is one that names no scheme, such as ``Bearer``, before it.
    """
    shown = {name.lower(): value for name, value in headers.items()}
    return any(
        " " not in value if name == "authorization" else name not in _NO_KEYS
        for name, value in shown.items()
    )


class RedirectRefused(requests.RequestException):
    """A request that may change something, or carries a secret, was sent elsewhere."""


class CarefulSession(requests.Session):
    """Follows redirects as a browser would, but for two things.

    Whatever says who the user is stays with the scheme, host and port it was meant for. What is
    not a mere reading is sent on by nobody but its own host, which must name it (307, 308); else
    an order would become a reading, or a refresh token go to a stranger.
    """

    def __init__(self) -> None:
        super().__init__()
        self.max_redirects = _MOST_REDIRECTS

    def get_redirect_target(self, resp: requests.Response) -> Optional[str]:
        """Where to go on; None to stay.

        Raises:
            RedirectRefused: this may not be sent on.
        """
        target = _once(super().get_redirect_target(resp), resp)
        if target is None or resp.request.method in ("GET", "HEAD", "OPTIONS"):
            return target
        here = resp.url
        there = requests.compat.urljoin(here, target)
        if resp.status_code == 303:
            return target  # it was done; the answer is to be read there
        if resp.status_code in _SAME_METHOD and origin(here) == origin(there):
            return target
        raise RedirectRefused(
            f"{resp.request.method} {_bare(here)} was sent on to {_bare(there)}",
            request=resp.request,
            response=resp,
        )

    def rebuild_auth(
        self, prepared_request: requests.PreparedRequest, response: requests.Response
    ) -> None:
        if origin(response.request.url or "") != origin(prepared_request.url or ""):
            for name in list(prepared_request.headers):
                if name.lower() not in _TOLD_TO_ALL:
                    del prepared_request.headers[name]


def _once(target: Optional[str], resp: requests.Response) -> Optional[str]:
    """The one place where it sends; some servers name it twice, which arrives as one text.

    Raises:
        RedirectRefused: they are two places.
    """
    first, comma, second = (target or "").partition(", ")
    if not comma or not (second == first or urlsplit(second).netloc):
        return target
    if second == first:
        return first
    raise RedirectRefused(
        f"{resp.request.method} {_bare(resp.url)} was sent to two places at once",
        request=resp.request,
        response=resp,
    )


def _bare(url: str) -> str:
    """An address without its query, which may be signed."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.hostname or ''}{parts.path}"
