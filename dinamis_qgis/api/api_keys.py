"""API keys of the signing service: made, listed and revoked by who is signed in."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Optional, Tuple

import requests
from requests.auth import AuthBase

from ..domain.account import ApiKey
from ..domain.errors import UnexpectedReply
from ..domain.scene import parse_time
from .replies import ask_json

_OURS = "DINAMIS for QGIS"


class ApiKeys:
    """The keys of one person at one service.

    Args:
        signing: root of the signing API; ends in a slash.
        auth: shows who is signed in; a key itself does not do.
    """

    def __init__(self, session: requests.Session, signing: str, auth: AuthBase) -> None:
        self._session, self._signing, self._auth = session, signing, auth

    def create(self, description: str) -> ApiKey:
        """Make a key. Its secret half is told now, and never again.

        Args:
            description: what for; "" is filled in, so that it is told apart later.
        """
        description = description or _OURS
        content = self._ask("create_api_key", {"description": description})
        try:
            access, secret = str(content["access-key"]), str(content["secret-key"])
        except (KeyError, TypeError) as error:
            raise UnexpectedReply(f"API key: {error!r}") from error
        return ApiKey(access, description, secret=secret)

    def all(self) -> Tuple[ApiKey, ...]:
        content = self._ask("list_api_keys_with_metadata", {})
        try:
            return tuple(_listed(entry) for entry in content)
        except (KeyError, TypeError, AttributeError) as error:
            raise UnexpectedReply(f"API keys: {error!r}") from error

    def revoke(self, key: ApiKey) -> None:
        """End a key: what signs with it is refused from now on.

        Raises:
            NotFound: the service knows no such key of this person.
        """
        self._ask("revoke_api_key", {"access_key": key.access})

    def _ask(self, route: str, fields: Mapping[str, str]) -> Any:
        url = f"{self._signing}{route}"
        return ask_json(self._session, "GET", url, params=dict(fields), auth=self._auth)


def _listed(entry: Mapping[str, Any]) -> ApiKey:
    return ApiKey(
        str(entry["access-key"]),
        str(entry.get("description") or ""),
        _day(entry.get("created")),
    )


def _day(written: Any) -> Optional[datetime]:
    """When a key was made; None where the service writes it in a way of its own."""
    try:
        return parse_time(written) if isinstance(written, str) else None
    except ValueError:
        return None
