"""Who may see the token: the service's own hosts, and nobody else."""

from __future__ import annotations

from typing import Any, Callable, Tuple

import requests
from requests.auth import AuthBase

from .redirects import is_own, origin
from .repeatable import is_repeatable
from .sign_in import SignInClient

_SCHEME = "Bearer "


class BearerAuth(AuthBase):
    """Shows the token to the service's own hosts and to nobody else.

    Over https only, unless the service runs on this very machine, where nobody listens in.

    Args:
        roots: addresses of the service's own parts: scheme, host and port count.
    """

    def __init__(self, token: Callable[[], str], roots: Tuple[str, ...]) -> None:
        self._token = token
        self._origins = frozenset(map(origin, roots))

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        if is_own(request.url or "", self._origins):
            request.headers["Authorization"] = f"{_SCHEME}{self._token()}"
        return request


class RenewingBearer(BearerAuth):
    """Shows another token, once, where the service refuses one before its time.

    Only what may be sent twice is sent again.

    Args:
        session: what the request is sent by.
    """

    def __init__(
        self, sign_in: SignInClient, session: requests.Session, roots: Tuple[str, ...]
    ) -> None:
        super().__init__(sign_in.access_token, roots)
        self._sign_in, self._session = sign_in, session

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        request = super().__call__(request)
        if is_repeatable(request):
            request.hooks["response"].append(self._show_another)
        return request

    def _show_another(self, response: requests.Response, **options: Any) -> requests.Response:
        request = response.request
        shown = request.headers.get("Authorization", "")
        is_ours = is_own(request.url or "", self._origins) and shown.startswith(_SCHEME)
        if response.status_code != requests.codes.unauthorized or not is_ours:
            return response
        token = self._sign_in.instead_of(shown[len(_SCHEME) :])
        if not token:
            return response
        response.close()
        again = request.copy()
        again.headers["Authorization"] = f"{_SCHEME}{token}"
        return self._session.get_adapter(again.url or "").send(again, **options)
