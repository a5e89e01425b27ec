"""What a service sent before, so that it need not send again what has not changed (RFC 9110)."""

from __future__ import annotations

import threading
from collections import OrderedDict
from typing import Any, Tuple

import requests
from requests.auth import AuthBase

from .replies import ask_program, is_unchanged, json_of

_MOST = 500


class RememberedReplies:
    """Answers in memory by address, with the ``ETag`` of each; safe in any thread.

    They are one person's: forget them when another one signs in.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._kept: OrderedDict[str, Tuple[str, Any]] = OrderedDict()

    def ask_json(self, session: requests.Session, url: str, auth: AuthBase) -> Any:
        """Get the JSON of an address; without an ``ETag`` each time anew.

        Raises:
            ServiceError: as ``replies.ask``.
        """
        with self._lock:
            tag, content = self._kept.get(url, ("", None))
        headers = {"If-None-Match": tag} if tag else {}
        response = ask_program(session, "GET", url, headers=headers, auth=auth)
        if is_unchanged(response):
            return content
        content = json_of(response)
        self._keep(url, response.headers.get("ETag", ""), content)
        return content

    def forget(self) -> None:
        with self._lock:
            self._kept.clear()

    def _keep(self, url: str, tag: str, content: Any) -> None:
        with self._lock:
            self._kept.pop(url, None)
            if tag:
                self._kept[url] = (tag, content)
                while len(self._kept) > _MOST:
                    self._kept.popitem(last=False)
