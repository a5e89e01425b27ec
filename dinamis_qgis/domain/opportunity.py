"""When and where an image could be taken, as a tasking service tells."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta, timezone
from enum import Enum
from typing import Any, Optional, Tuple

from .area import Area
from .errors import AreaUnreadable
from .need import outline_of, shared_km2

_SPARE = timedelta(days=1)
_CLEAR_PERCENT, _MIXED_PERCENT = 20, 50


class Forecast(Enum):
    """How clear the sky is expected to be."""

    CLEAR = "clear"
    MIXED = "mixed"
    CLOUDY = "cloudy"
    UNKNOWN = "unknown"


class SearchState(Enum):
    """How far a service is that computes opportunities while we wait (STAPI 0.1.0)."""

    RECEIVED = "received"
    IN_PROGRESS = "in_progress"
    COMPLETED = "completed"
    FAILED = "failed"
    CANCELLED = "cancelled"


@dataclass(frozen=True)
class Opportunity:
    """When and where an image could be taken."""

    start: datetime
    end: datetime
    footprint: Mapping[str, Any]
    """GeoJSON, longitude/latitude; perhaps only a point."""

    incidence_deg: Optional[float] = None
    cloud_percent: Optional[float] = None
    """As forecast."""

    area_share: Optional[float] = None
    """Of the area asked for, 0 to 1, where the footprint is more than a point."""

    properties: Mapping[str, Any] = field(default_factory=dict)
    """Whatever else the service says; a price, perhaps."""

    @property
    def forecast(self) -> Forecast:
        if self.cloud_percent is None:
            return Forecast.UNKNOWN
        if self.cloud_percent <= _CLEAR_PERCENT:
            return Forecast.CLEAR
        return Forecast.MIXED if self.cloud_percent <= _MIXED_PERCENT else Forecast.CLOUDY


def over(area: Area, found: Iterable[Opportunity]) -> Tuple[Opportunity, ...]:
    """The same, each with what it sees of an area."""
    return tuple(replace(one, area_share=_share(area, one.footprint)) for one in found)


def _share(area: Area, footprint: Mapping[str, Any]) -> Optional[float]:
    if footprint.get("type") not in ("Polygon", "MultiPolygon") or not area.km2:
        return None
    try:
        outline = outline_of(footprint)
    except AreaUnreadable:
        return None
    return min(1.0, float(shared_km2(outline, area)) / area.km2)


def period_around(chosen: Opportunity, today: date) -> Tuple[date, date]:
    """First and last day of a request that means an opportunity: with a day to spare each side.

    One exact day cannot be ordered, and the supplier may take the next pass instead.

    Args:
        today: nothing is asked for before it.
    """
    first, last = (at.astimezone(timezone.utc).date() for at in (chosen.start, chosen.end))
    return max(first - _SPARE, min(today, first)), last + _SPARE
