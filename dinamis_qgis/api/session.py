"""A ``requests`` session with one retry policy, that keeps secrets from strangers."""

from __future__ import annotations

import time
from typing import Any, Callable, Optional

import requests
from requests.adapters import BaseAdapter, HTTPAdapter
from urllib3.exceptions import InvalidHeader
from urllib3.util.retry import RequestHistory, Retry

from .redirects import CarefulSession
from .repeatable import is_repeatable

_BUSY = (429, 500, 502, 503, 504)
_LONGEST_WAIT_S = 60.0
_TRIES_AGAIN = 3


def open_session(
    transport: Optional[BaseAdapter] = None, wait: Callable[[float], None] = time.sleep
) -> requests.Session:
    """Open a session whose requests go through ``transport`` (requests' own when None)."""
    session = CarefulSession()
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
    ``Retry-After`` is honoured up to a minute, in seconds or as a date. An order is never sent
    twice; nor is anything where the certificate or the proxy is at fault: they stay so.
    """

    def __init__(self, transport: BaseAdapter, wait: Callable[[float], None]) -> None:
        super().__init__()
        self._transport = transport
        self._wait = wait

    def send(self, request: requests.PreparedRequest, *args: Any, **options: Any) -> Any:
        tries = _TRIES_AGAIN if is_repeatable(request) else 0
        retry = Retry(total=tries, backoff_factor=0.4)
        while True:
            asked: Optional[float] = None
            try:
                response = self._transport.send(request, *args, **options)
            except (requests.exceptions.SSLError, requests.exceptions.ProxyError):
                raise
            except (requests.ConnectionError, requests.Timeout):
                if not retry.total:
                    raise
            else:
                asked = wait_asked_s(response)
                is_too_long = asked is not None and asked > _LONGEST_WAIT_S
                if response.status_code not in _BUSY or not retry.total or is_too_long:
                    return response  # the user is better told than kept waiting
                response.close()
            retry = _one_less(retry, request)
            self._wait(retry.get_backoff_time() if asked is None else asked)

    def close(self) -> None:
        self._transport.close()


def wait_asked_s(response: requests.Response) -> Optional[float]:
    """Seconds that ``Retry-After`` asks for, as a number or a date; None when it asks nothing."""
    header = response.headers.get("Retry-After", "")
    try:
        return float(Retry().parse_retry_after(header)) if header else None
    except InvalidHeader:
        return None


def _one_less(retry: Retry, request: requests.PreparedRequest) -> Retry:
    tried = RequestHistory(request.method, request.url, None, None, None)
    return retry.new(total=int(retry.total or 0) - 1, history=(*retry.history, tried))
