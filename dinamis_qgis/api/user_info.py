"""Who is signed in, as the provider of OpenID Connect tells (OpenID Connect Core 1.0 §5.3)."""

from __future__ import annotations

from typing import Any, Callable

import requests

from ..domain.account import Account
from ..domain.errors import ServiceError, SignInRequired
from .bearer import BearerAuth
from .replies import ask_json


def person(
    session: requests.Session, address: Callable[[], str], token: Callable[[], str]
) -> Account:
    """Ask for the name of who holds a token; nobody's where it is not told.

    Args:
        address: of the provider's ``userinfo``; "" where it has none.
        token: a fresh one.

    Raises:
        SignInRequired: the session is over. That a name is not told ends none.
    """
    try:
        shown, place = token(), address()
    except SignInRequired:
        raise
    except ServiceError:
        return Account("")
    if not place:
        return Account("")
    try:
        auth = BearerAuth(lambda: shown, (place,))
        return _read(ask_json(session, "GET", place, auth=auth))
    except ServiceError:
        return Account("")


def _read(content: Any) -> Account:
    if not isinstance(content, dict):
        return Account("")
    texts = {
        field: value.strip()
        for field in ("preferred_username", "name", "email")
        if isinstance(value := content.get(field), str)
    }
    name, email = texts.get("name", ""), texts.get("email", "")
    return Account(texts.get("preferred_username") or name or email, name, email)
