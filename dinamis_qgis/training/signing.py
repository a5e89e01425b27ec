"""The signing API of the training service, and the check of what it signed."""

from __future__ import annotations

import hashlib
import hmac
import math
from datetime import datetime, timedelta, timezone
from typing import Any, Dict, List, Tuple
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from .api_keys import ApiKeyDesk
from .clock import Clock
from .hosts import STORAGE
from .http import Call, Refusal, Reply, StorageRefusal, json_reply
from .ledger import Ledger
from .sign_in import TOKEN_URL, SignInDesk

MOST_URLS = 64
DEFAULT_LASTS_S = 8 * 3600
LONGEST_LASTS_S = 6 * 86_400
_STAMP = "%Y%m%dT%H%M%SZ"


class SigningDesk:
    """Signs addresses of the storage, in batches of at most 64, as the real one does."""

    def __init__(self, ledger: Ledger, clock: Clock, sign_in: SignInDesk) -> None:
        self._ledger = ledger
        self._clock = clock
        self._sign_in = sign_in
        self._keys = ApiKeyDesk(clock, sign_in)

    def answer(self, call: Call) -> Reply:
        if call.path == "/openapi.json":
            return json_reply(_openapi())
        if call.path == "/sign_urls" and call.method == "POST":
            self._keys.require_known(call.headers)
            return self._sign(call.json())
        if call.path == "/sign" and call.method == "GET":
            self._keys.require_known(call.headers)
            url = call.query.get("url", "")
            return json_reply({"href": self._signed(url, DEFAULT_LASTS_S)})
        return self._keys.answer(call)

    def require_signature(self, url: str) -> None:
        """Let through only what was signed, and has not expired.

        Raises:
            StorageRefusal: 403.
        """
        parts = urlsplit(url)
        given = dict(parse_qsl(parts.query))
        signature = given.pop("X-Amz-Signature", "")
        expected = self._signature(parts.path, given)
        if not signature or not hmac.compare_digest(signature, expected):
            raise StorageRefusal(403, "AccessDenied", "this address is not signed")
        signed_at = datetime.strptime(given["X-Amz-Date"], _STAMP).replace(tzinfo=timezone.utc)
        if signed_at + timedelta(seconds=int(given["X-Amz-Expires"])) < self._clock.now():
            raise StorageRefusal(403, "AccessDenied", "Request has expired")

    def _sign(self, content: Any) -> Reply:
        urls, seconds = _asked(content)
        expiry = self._clock.now() + timedelta(seconds=seconds)
        hrefs = {url: self._signed(url, seconds) for url in urls if _is_ours(url)}
        return json_reply({"expiry": expiry.isoformat(), "hrefs": hrefs})

    def _signed(self, url: str, seconds: int) -> str:
        if not _is_ours(url):
            raise Refusal(422, f"not an address of the storage: {url}")
        parts = urlsplit(url)
        now = self._clock.now()
        query = {
            "X-Amz-Algorithm": "AWS4-HMAC-SHA256",
            "X-Amz-Credential": f"TRAINING/{now:%Y%m%d}/us-east-1/s3/aws4_request",
            "X-Amz-Date": now.strftime(_STAMP),
            "X-Amz-Expires": str(seconds),
            "X-Amz-SignedHeaders": "host",
        }
        query["X-Amz-Signature"] = self._signature(parts.path, query)
        return urlunsplit((parts.scheme, parts.netloc, parts.path, urlencode(query), ""))

    def _signature(self, path: str, query: Dict[str, str]) -> str:
        message = path + "?" + urlencode(sorted(query.items()))
        return hmac.new(self._ledger.signing_key(), message.encode(), hashlib.sha256).hexdigest()


def _asked(content: Any) -> Tuple[List[str], int]:
    """Addresses, and for how many seconds.

    Raises:
        Refusal: 422, with what is wrong.
    """
    urls = content.get("urls") if isinstance(content, dict) else None
    if not isinstance(urls, list) or not all(isinstance(url, str) for url in urls):
        raise Refusal(422, "urls must be a list of addresses")
    if len(urls) > MOST_URLS:
        raise Refusal(422, f"at most {MOST_URLS} addresses at once")
    seconds = content.get("duration_seconds") or DEFAULT_LASTS_S
    if not isinstance(seconds, (int, float)) or not 0 < seconds <= LONGEST_LASTS_S:
        raise Refusal(422, f"duration_seconds must be from 1 to {LONGEST_LASTS_S}")
    return urls, math.ceil(seconds)


def _is_ours(url: str) -> bool:
    return urlsplit(url).hostname == STORAGE


def _openapi() -> Dict[str, object]:
    """What the real client reads to find out where to sign in."""
    flow = {"password": {"tokenUrl": TOKEN_URL, "scopes": {}}}
    scheme = {"type": "oauth2", "flows": flow}
    return {
        "openapi": "3.1.0",
        "info": {"title": "TRAINING / FICTIF – signing", "version": "1"},
        "paths": {},
        "components": {"securitySchemes": {"OAuth2PasswordBearer": scheme}},
    }
