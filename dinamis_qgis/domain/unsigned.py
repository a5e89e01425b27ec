"""Addresses without what grants access: nothing that is kept holds a secret."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

_SECRETS = (
    "x-amz-",
    "x-goog-",
    "awsaccesskeyid",
    "googleaccessid",
    "signature",
    "expires",
    "policy",
    "key-pair-id",
    "token",
    "access_token",
    "apikey",
    "api_key",
    "access-key",
    "secret-key",
)
_SHARED_ACCESS = {"sv", "se", "sr", "sp", "st", "spr", "sip", "skoid", "sktid", "skt", "ske"}
"""Beside ``sig``, in Azure's links."""


def unsigned(href: str) -> str:
    """Return an address without signature, token, user name and password."""
    try:
        parts = urlsplit(href)
    except ValueError:  # no address: what follows the question mark is lost on nobody
        return href.partition("?")[0]
    host = parts.netloc.rpartition("@")[2]
    if not parts.query and host == parts.netloc:
        return href
    fields = parse_qsl(parts.query, keep_blank_values=True)
    names = {name.lower() for name, _ in fields}
    kept = [(name, value) for name, value in fields if not _is_secret(name.lower(), "sig" in names)]
    if len(kept) == len(fields):
        return urlunsplit(parts._replace(netloc=host))
    return urlunsplit(parts._replace(netloc=host, query=urlencode(kept)))


def without_secrets(value: Any) -> Any:
    """The same JSON value with every ``href`` in it unsigned."""
    if isinstance(value, dict):
        return {
            name: unsigned(part)
            if name == "href" and isinstance(part, str)
            else without_secrets(part)
            for name, part in value.items()
        }
    if isinstance(value, list):
        return [without_secrets(part) for part in value]
    return value


def _is_secret(name: str, has_shared_access: bool) -> bool:
    if has_shared_access and (name in _SHARED_ACCESS or name.startswith("sk") or name == "sig"):
        return True
    return name.startswith(_SECRETS)
