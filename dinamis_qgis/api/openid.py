"""Where one signs in: found, never known beforehand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import requests

from ..domain.errors import UnexpectedReply
from .replies import ask_json

_DISCOVERY = "/.well-known/openid-configuration"


@dataclass(frozen=True)
class Endpoints:
    """Addresses of an OpenID Connect provider."""

    token: str
    device: str
    revocation: str = ""
    """"" where it revokes nothing."""

    userinfo: str = ""
    """"" where it does not tell who somebody is."""


def discover(session: requests.Session, signing: str, issuer: str = "") -> Endpoints:
    """Ask where to sign in.

    Args:
        signing: root of a signing API, whose description tells it, as the Theia store's does.
        issuer: root of a provider that follows OpenID Connect Discovery; asked instead.

    Raises:
        UnexpectedReply: it does not say, or cannot sign in a device.
    """
    if issuer:
        return _standard(ask_json(session, "GET", issuer.rstrip("/") + _DISCOVERY))
    return _theia(ask_json(session, "GET", f"{signing}openapi.json"))


def _standard(content: Any) -> Endpoints:
    """OpenID Connect Discovery 1.0 §3 and RFC 8628 §4."""
    try:
        return Endpoints(
            str(content["token_endpoint"]),
            str(content["device_authorization_endpoint"]),
            str(content.get("revocation_endpoint") or ""),
            str(content.get("userinfo_endpoint") or ""),
        )
    except (KeyError, TypeError, AttributeError) as error:
        raise UnexpectedReply(f"where to sign in: {error!r}") from error


def _theia(description: Mapping[str, Any]) -> Endpoints:
    try:
        schemes = description["components"]["securitySchemes"]
        token = str(schemes["OAuth2PasswordBearer"]["flows"]["password"]["tokenUrl"])
    except (KeyError, TypeError) as error:
        raise UnexpectedReply(f"where to sign in: {error!r}") from error
    root = token.rsplit("/", 1)[0]
    return Endpoints(token, f"{root}/auth/device", f"{root}/revoke", f"{root}/userinfo")
