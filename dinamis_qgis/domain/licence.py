"""Under which terms something may be used, as STAC says it of items and collections."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from .links import links_of

_SEE_LINK = (None, "", "other", "various")
"""What STAC writes where a link says it, or nothing does."""


class Licence(NamedTuple):
    """Terms of use; both are "" where the catalogue does not say."""

    name: str = ""
    address: str = ""
    """Where the terms are: an address of the web, or ""."""


def licence_of(document: Mapping[str, Any]) -> Licence:
    """What an item or a collection says itself, or where it points to."""
    terms: Mapping[str, Any] = next(
        (link for link in links_of(document) if link.get("rel") == "license"), {}
    )
    properties = document.get("properties") or document
    told = properties.get("license")
    name = terms.get("title") if told in _SEE_LINK else told
    return Licence(str(name or ""), _web_address(terms.get("href")))


def _web_address(text: Any) -> str:
    """An address that a browser may be given: no file, no script."""
    try:
        parts = urlsplit(str(text or "").strip())
    except ValueError:
        return ""
    return parts.geturl() if parts.scheme in ("http", "https") and parts.hostname else ""
