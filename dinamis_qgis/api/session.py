"""A ``requests`` session with one retry policy."""

from __future__ import annotations

import time
from typing import Any, Callable, Optional
from urllib.parse import urlsplit

import requests
from requests.adapters import BaseAdapter, HTTPAdapter
from urllib3.util.retry import RequestHistory, Retry

_BUSY = (429, 500, 502, 503, 504)
_LONGEST_WAIT_S = 60.0
_ALWAYS_SAFE = ("GET", "HEAD", "OPTIONS")
_SAFE_POSTS = ("/search", "/sign_urls", "/opportunities")
"""Ends of the paths whose POST changes nothing."""


def open_session(
    transport: Optional[BaseAdapter] = None, wait: Callable[[float], None] = time.sleep
) -> requests.Session:
    """Open a session whose requests go through ``transport`` (requests' own when None)."""
    session = requests.Session()
    # Proxies and certificates are the transport's business, not the environment's.
    session.trust_env = transport is None
    mount(session, "https://", transport or HTTPAdapter(), wait)
    mount(session, "http://", transport or HTTPAdapter(), wait)
    return session


def mount(
    session: requests.Session,
    prefix: str,
    transport: BaseAdapter,
    wait: Callable[[float], None] = time.sleep,
) -> None:
    """Send what starts with ``prefix`` through a transport, under the retry policy."""
    session.mount(prefix, RetryingAdapter(transport, wait))


class RetryingAdapter(BaseAdapter):
    """Tries again, as ``urllib3.util.Retry`` says, what may be tried again.

    GET and the POSTs that change nothing, on 429, 5xx and connection errors, three times;
    ``Retry-After`` is honoured up to a minute. An order is never sent twice.
    """

    def __init__(self, transport: BaseAdapter, wait: Callable[[float], None]) -> None:
        super().__init__()
        self._transport = transport
        self._wait = wait

    def send(self, request: requests.PreparedRequest, *args: Any, **options: Any) -> Any:
        retry = Retry(total=3 if _is_repeatable(request) else 0, backoff_factor=0.4)
        while True:
            asked = ""
            try:
                response = self._transport.send(request, *args, **options)
            except (requests.ConnectionError, requests.Timeout):
                if not retry.total:
                    raise
            else:
                asked = response.headers.get("Retry-After", "")
                if response.status_code not in _BUSY or not retry.total or _is_too_long(asked):
                    return response
                response.close()
            retry = _one_less(retry, request)
            self._wait(float(asked) if asked.isdigit() else retry.get_backoff_time())

    def close(self) -> None:
        self._transport.close()


def _is_too_long(asked: str) -> bool:
    """Whether the user is better told than kept waiting."""
    return asked.isdigit() and float(asked) > _LONGEST_WAIT_S


def _one_less(retry: Retry, request: requests.PreparedRequest) -> Retry:
    tried = RequestHistory(request.method, request.url, None, None, None)
    return retry.new(total=int(retry.total or 0) - 1, history=(*retry.history, tried))


def _is_repeatable(request: requests.PreparedRequest) -> bool:
    if request.method in _ALWAYS_SAFE:
        return True
    path = urlsplit(request.url or "").path
    return request.method == "POST" and path.endswith(_SAFE_POSTS)
