"""What is searched for, and what comes back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timezone
from typing import Any, FrozenSet, Optional, Protocol, Tuple

from .scene import Scene

RESOLUTIONS_M = (0.5, 1.5, 6.0, 10.0)
"""Sizes of a pixel that users ask for, at most: Pléiades, SPOT 6-7, its colours, Sentinel-2."""


@dataclass(frozen=True)
class SceneQuery:
    """A question to a catalogue. What is None or empty does not restrict.

    A limit leaves out the scenes that do not tell.
    """

    area: Optional[Mapping[str, Any]] = None
    """GeoJSON polygon or multipolygon, longitude/latitude."""

    collections: Tuple[str, ...] = ()
    missions: Tuple[str, ...] = ()
    platforms: Tuple[str, ...] = ()
    acquisition_modes: Tuple[str, ...] = ()
    """``mono``, ``stereo``, ``tristereo``."""

    coverages: Tuple[str, ...] = ()
    processing_levels: Tuple[str, ...] = ()
    spectral_modes: Tuple[str, ...] = ()
    start: Optional[date] = None
    end: Optional[date] = None
    """Days, both included, UTC."""

    months: FrozenSet[int] = frozenset()
    """1 to 12, of any year: a season."""

    max_cloud_percent: Optional[float] = None
    max_incidence_deg: Optional[float] = None
    max_off_nadir_deg: Optional[float] = None
    min_sun_elevation_deg: Optional[float] = None
    max_resolution_m: Optional[float] = None
    min_share_percent: Optional[float] = None
    """Of the area, that one scene must cover alone."""

    text: str = ""
    """Words that must all occur in the name, the places, the sensor or the theme of a scene."""

    not_downloaded: bool = False
    ids: Tuple[str, ...] = ()
    updated_since: Optional[datetime] = None
    page_size: int = 100

    @property
    def interval(self) -> Optional[str]:
        """The days as a STAC ``datetime`` interval, None when open at both ends."""
        if self.start is None and self.end is None:
            return None
        first = ".." if self.start is None else _stamp(self.start, time.min)
        last = ".." if self.end is None else _stamp(self.end, time(23, 59, 59, 999000))
        return f"{first}/{last}"

    def without_days(self) -> SceneQuery:
        """The same question for all times."""
        return replace(self, start=None, end=None)


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

    rejected: Tuple[str, ...] = ()
    """What could not be understood and was left out: a sentence each, for the log."""

    @property
    def coming(self) -> Optional[PageLink]:
        return self.next


@dataclass(frozen=True)
class KeptPage:
    """What came in a page whose scenes are kept."""

    scenes: int
    next: Optional[PageLink] = None
    matched: Optional[int] = None
    rejected: Tuple[str, ...] = ()


class SceneStream(Protocol):
    """A page whose scenes are perhaps read while they are taken, once; a `ScenePage` is one.

    What stands behind the scenes is known when all of them were taken.
    """

    @property
    def coming(self) -> Optional[PageLink]:
        """`next`, where it can be told before the scenes are taken."""

    @property
    def scenes(self) -> Iterable[Scene]: ...

    @property
    def next(self) -> Optional[PageLink]: ...

    @property
    def matched(self) -> Optional[int]: ...

    @property
    def rejected(self) -> Tuple[str, ...]: ...


def _stamp(day: date, at: time) -> str:
    moment = datetime.combine(day, at, tzinfo=timezone.utc)
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")
