"""A collection of a service's catalogue."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Optional

from .errors import UnexpectedReply
from .licence import Licence, licence_of
from .scene import parse_time


@dataclass(frozen=True)
class SceneCollection:
    """What a service says of a collection."""

    id: str
    title: str = ""
    start: Optional[date] = None
    """First day of its scenes; None when the service does not say."""

    licence: Licence = Licence()
    """That of its scenes which do not say their own."""

    @classmethod
    def from_stac(cls, document: Mapping[str, Any]) -> SceneCollection:
        """Read a STAC collection.

        Raises:
            UnexpectedReply: it has no name.
        """
        try:
            extent = document.get("extent") or {}
            intervals = (extent.get("temporal") or {}).get("interval") or [[None, None]]
            start = intervals[0][0]
            return cls(
                id=document["id"],
                title=document.get("title") or document["id"],
                start=parse_time(start).date() if start else None,
                licence=licence_of(document),
            )
        except (KeyError, TypeError, ValueError, AttributeError, IndexError) as error:
            raise UnexpectedReply(f"STAC collection: {error!r}") from error
