"""A file of a scene, and what it is where its catalogue does not say."""

from __future__ import annotations

import mimetypes
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Optional, Tuple

from .frozen import frozen

_SHOWN = ("image/jpeg", "image/png", "image/gif", "image/webp")
_TEXTS = ("text/", "application/json", "application/geo+json", "application/xml", "application/pdf")
_PICTURES = ("thumbnail", "overview", "quicklook", "preview", "browse")


@dataclass(frozen=True)
class Asset:
    """A file of a scene. ``href`` is the *unsigned* address."""

    key: str
    href: str
    title: str = ""
    media_type: str = ""
    roles: Tuple[str, ...] = ()
    size_bytes: Optional[int] = None
    checksum: Optional[str] = None
    """Multihash in hexadecimal (STAC file extension), e.g. ``1220…`` for SHA-256."""

    @classmethod
    def from_stac(cls, key: str, asset: Mapping[str, Any]) -> Asset:
        """Read an asset of an item, one of those that are ``item_assets.readable``."""
        told = asset.get
        roles, size, checksum = told("roles") or (), told("file:size"), told("file:checksum")
        return frozen(
            cls,
            {
                "key": key,
                "href": asset["href"],
                "title": str(told("title") or ""),
                "media_type": str(told("type") or ""),
                "roles": (roles,) if isinstance(roles, str) else tuple(map(str, roles)),
                "size_bytes": size if isinstance(size, int) and size >= 0 else None,
                "checksum": checksum if isinstance(checksum, str) else None,
            },
        )

    @property
    def looks_like_picture(self) -> bool:
        """Whether its name says what its missing roles do not."""
        return not self.roles and self.key.lower() in _PICTURES

    @property
    def looks_like_data(self) -> bool:
        """Whether it has no role, and is neither picture nor text."""
        is_other = self.looks_like_picture or self._kind().startswith((*_SHOWN, *_TEXTS))
        return not self.roles and not is_other

    @property
    def can_be_shown(self) -> bool:
        """Whether Qt shows it everywhere, unlike an image of many bands, or does perhaps."""
        kind = self._kind()
        return not kind or kind.startswith(_SHOWN)

    def _kind(self) -> str:
        """The media type, by the file's name where nothing says it; "": not known."""
        # Only the file's name: Python refuses some addresses that no host has.
        name = self.href.partition("?")[0].rpartition("/")[2]
        return (self.media_type or mimetypes.guess_type(name)[0] or "").lower()
