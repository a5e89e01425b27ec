"""API keys of the training service; they last until QGIS ends."""

from __future__ import annotations

import hmac
import secrets
import threading
from collections.abc import Mapping
from typing import Dict

from .clock import Clock
from .http import Call, Refusal, Reply, json_reply, not_found
from .sign_in import SignInDesk


class ApiKeyDesk:
    """Makes, lists and revokes keys, and knows them again."""

    def __init__(self, clock: Clock, sign_in: SignInDesk) -> None:
        self._clock, self._sign_in = clock, sign_in
        self._lock = threading.Lock()
        self._keys: Dict[str, Dict[str, str]] = {}

    def answer(self, call: Call) -> Reply:
        if call.method == "GET" and call.path == "/create_api_key":
            self._sign_in.require_user(call.headers)
            return json_reply(self._create(call.query.get("description", "")))
        if call.method == "GET" and call.path == "/list_api_keys_with_metadata":
            self._sign_in.require_user(call.headers)
            told = ("access-key", "created", "description")
            with self._lock:
                keys = list(self._keys.values())
            return json_reply([{name: key[name] for name in told} for key in keys])
        if call.method == "GET" and call.path == "/revoke_api_key":
            self._sign_in.require_user(call.headers)
            return json_reply(self._revoke(call.query.get("access_key", "")))
        raise not_found(call)

    def require_known(self, headers: Mapping[str, str]) -> None:
        """Let through who shows a key, or is signed in.

        Raises:
            Refusal: 403, no such key; 401, nobody.
        """
        access = headers.get("access-key")
        if access is None:
            self._sign_in.require_user(headers)
            return
        with self._lock:
            key = self._keys.get(access)
        given = headers.get("secret-key", "").encode()
        if key is None or not hmac.compare_digest(key["secret-key"].encode(), given):
            raise Refusal(403, "no such API key")

    def _create(self, description: str) -> Dict[str, str]:
        key = {"access-key": secrets.token_hex(10), "secret-key": secrets.token_hex(20)}
        created = self._clock.now().isoformat()
        with self._lock:
            self._keys[key["access-key"]] = {
                **key,
                "created": created,
                "description": description,
            }
        return key

    def _revoke(self, access: str) -> Dict[str, str]:
        with self._lock:
            if self._keys.pop(access, None) is None:
                raise Refusal(404, "no such API key")
        return {"access-key": access}
