"""Signed addresses: asked for in batches, reused while they last."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Callable, Dict, List, Tuple

import requests
from requests.auth import AuthBase

from ..domain.errors import UnexpectedReply
from ..domain.network_errors import SignatureMissing
from ..domain.private_address import is_private
from ..domain.scene import parse_time
from .clock import clock_skew
from .replies import ask_program, json_of
from .sign_in import utc_now

MOST_AT_ONCE = 64
_MARGIN = timedelta(minutes=30)


class Signer:
    """Signs the addresses of one storage domain; others stay as they are. Thread-safe.

    Args:
        public: how the paths begin that are open to all; "" where none are.
    """

    def __init__(
        self,
        session: requests.Session,
        signing: str,
        storage: str,
        auth: AuthBase,
        now: Callable[[], datetime] = utc_now,
        public: str = "",
    ) -> None:
        self._session = session
        self._signing = signing
        self._storage, self._public = storage, public
        self._auth = auth
        self._now = now
        self._lock = threading.Lock()
        self._cache: Dict[str, Tuple[str, datetime]] = {}

    def signed(self, hrefs: Sequence[str]) -> Dict[str, str]:
        """Return each address with the one to fetch, good for half an hour at least.

        Raises:
            SignatureMissing: the service left some out; the others it signed are kept.
        """
        wanted = [href for href in dict.fromkeys(hrefs) if self._is_ours(href)]
        with self._lock:
            missing = [href for href in wanted if not self._is_fresh(href)]
            left_out: List[str] = []
            for first in range(0, len(missing), MOST_AT_ONCE):
                left_out += self._sign(missing[first : first + MOST_AT_ONCE])
            if left_out:
                raise SignatureMissing(left_out[0], tuple(left_out))
            ours = {href: self._cache[href][0] for href in wanted}
        return {href: ours.get(href, href) for href in hrefs}

    def forget(self, href: str = "") -> None:
        """Do not use what was signed before: all of it, when no address is given."""
        with self._lock:
            if href:
                self._cache.pop(href, None)
            else:
                self._cache.clear()

    def _is_ours(self, href: str) -> bool:
        return is_private(href, self._storage, self._public)

    def _is_fresh(self, href: str) -> bool:
        return href in self._cache and self._cache[href][1] - self._now() > _MARGIN

    def _sign(self, batch: List[str]) -> List[str]:
        """Ask for a batch; return those that were left out."""
        url = f"{self._signing}sign_urls"
        reply = ask_program(self._session, "POST", url, json={"urls": batch}, auth=self._auth)
        content = json_of(reply)
        try:
            expiry, hrefs = self._on_our_clock(content["expiry"], reply), content["hrefs"]
            signed = {href: str(hrefs[href]) for href in batch if hrefs.get(href)}
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            raise UnexpectedReply(f"signed addresses: {error!r}") from error
        self._cache.update((href, (address, expiry)) for href, address in signed.items())
        return [href for href in batch if href not in signed]

    def _on_our_clock(self, expiry: str, reply: requests.Response) -> datetime:
        """When it ends by this computer's clock, which may be hours wrong."""
        return parse_time(expiry) + (clock_skew(reply, self._now()) or timedelta(0))
