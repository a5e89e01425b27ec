"""Which addresses of a store are opened by a signature only."""

from __future__ import annotations

from urllib.parse import urlsplit


def is_private(href: str, storage: str, public: str = "") -> bool:
    """Whether an address is of a storage domain or below it, and not of its public part.

    Args:
        public: how the paths of that part begin; "" where there is none.
    """
    parts = urlsplit(href)
    host, domain = (parts.hostname or "").lower(), storage.lower()
    is_inside = host == domain or host.endswith("." + domain)
    return is_inside and not (public and parts.path.startswith(public))
