"""Which requests may be sent twice."""

from __future__ import annotations

from urllib.parse import urlsplit

import requests

_ALWAYS = ("GET", "HEAD", "OPTIONS")
_NOT_EVEN_GET = ("/create_api_key",)
"""The signing API makes a key at each GET."""

_POSTS = ("/search", "/opensearch", "/sign_urls", "/token", "/opportunities")
"""Ends of the paths whose POST may be sent twice.

A token may: had the lost answer been the only one to hold a rotated refresh token, the session
would be lost either way.
"""


def is_repeatable(request: requests.PreparedRequest) -> bool:
    """Whether sending it again does nothing that the first time had not done."""
    path = urlsplit(request.url or "").path
    if request.method in _ALWAYS:
        return not path.endswith(_NOT_EVEN_GET)
    return request.method == "POST" and path.endswith(_POSTS)
