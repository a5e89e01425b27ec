"""What is searched for, and what comes back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timezone
from typing import Any, Optional, Tuple

from .scene import Scene


@dataclass(frozen=True)
class SceneQuery:
    """A question to a catalogue. What is None or empty does not restrict."""

    area: Optional[Mapping[str, Any]] = None
    """GeoJSON polygon or multipolygon, longitude/latitude."""

    collections: Tuple[str, ...] = ()
    missions: Tuple[str, ...] = ()
    start: Optional[date] = None
    end: Optional[date] = None
    """Days, both included, UTC."""

    max_cloud_percent: Optional[float] = None
    max_incidence_deg: Optional[float] = None
    """A scene whose cloud or incidence is unknown is left out by that limit."""

    ids: Tuple[str, ...] = ()
    page_size: int = 100

    @property
    def interval(self) -> Optional[str]:
        """The days as a STAC ``datetime`` interval, None when open at both ends."""
        if self.start is None and self.end is None:
            return None
        first = ".." if self.start is None else _stamp(self.start, time.min)
        last = ".." if self.end is None else _stamp(self.end, time(23, 59, 59, 999000))
        return f"{first}/{last}"


@dataclass(frozen=True)
class PageLink:
    """A ``next`` link, followed as the service gave it."""

    href: str
    method: str = "GET"
    body: Optional[Mapping[str, Any]] = None


@dataclass(frozen=True)
class ScenePage:
    """Some scenes, and where the following ones are."""

    scenes: Tuple[Scene, ...]
    next: Optional[PageLink] = None
    matched: Optional[int] = None
    """How many scenes the whole answer holds, where the service says so."""


def _stamp(day: date, at: time) -> str:
    moment = datetime.combine(day, at, tzinfo=timezone.utc)
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")
