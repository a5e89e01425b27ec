"""Text for a log, without what grants access to anything."""

from __future__ import annotations

import re
from typing import Match
from urllib.parse import unquote

from .unsigned import unsigned

_HIDDEN = "***"
_IN_A_PATH = re.compile(r"""\bhttps?%3A%2F%2F[^\s"'<>\\&]+""", re.IGNORECASE)
"""As GDAL's paths hold addresses."""

_ADDRESS = re.compile(r"""\b[a-z][a-z0-9+.-]*://[^\s"'<>\\]+""", re.IGNORECASE)
_NAMES = (
    r"authorization|proxy-authorization|cookie|set-cookie|password|passwd|secret|client_secret|"
    r"device_code|token|access_token|refresh_token|id_token|api[-_]?key|access[-_]key|"
    r"secret[-_]key|x-api-key|authcfg"
)
_SCHEMES = re.compile(r"\b(Bearer|Basic|Digest|Negotiate|ApiKey)\s+[\w+/=.~-]{6,}", re.IGNORECASE)
_VALUES = re.compile(
    rf"""(["']?\b(?:{_NAMES})\b["']?\s*[:=]\s*)(?:"[^"]*"|'[^']*'|[^\s,;&}}\]]+)""", re.IGNORECASE
)
_WEB_TOKEN = re.compile(r"\beyJ[\w-]{8,}\.[\w-]+(?:\.[\w-]*)?")


def redacted(text: str) -> str:
    """Hide tokens, keys, passwords and signatures; addresses stay, unsigned."""
    text = _SCHEMES.sub(_HIDDEN, text)
    text = _IN_A_PATH.sub(lambda found: unquote(found.group()), text)
    text = _ADDRESS.sub(_unsigned, text)
    text = _VALUES.sub(rf"\1{_HIDDEN}", text)
    return _WEB_TOKEN.sub(_HIDDEN, text)


def _unsigned(found: Match[str]) -> str:
    try:
        return unsigned(found.group())
    except ValueError:  # no address after all
        return _HIDDEN
