"""A request that is being written."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Optional

from .area import geometry_km2
from .request import FileFormat, ImageRequest, Kind, Radiometry, Spectral

_EXAMPLE_DAYS = (14, 120)


@dataclass(frozen=True)
class Draft:
    """A request with a name, kept while it is typed."""

    id: str
    name: str
    request: ImageRequest
    changed: datetime
    revision: int = 0
    """Counts what was kept of it; 0: nothing yet."""

    def copied(self, name: str, now: datetime) -> Draft:
        """Another draft of the same words."""
        return Draft(new_draft_id(), name, self.request, now)

    def saying(self, request: ImageRequest, now: datetime) -> Draft:
        return replace(self, request=request, changed=now)


@dataclass(frozen=True)
class Kept:
    """A draft as it was kept.

    Where another window had changed it meanwhile, both are kept: what this window wrote is
    ``draft``, of a new name, and the other's is ``other``.
    """

    draft: Draft
    other: Optional[Draft] = None


def new_draft_id() -> str:
    return uuid.uuid4().hex


def new_draft(name: str, request: ImageRequest, now: datetime) -> Draft:
    return Draft(new_draft_id(), name, request, now)


def example_request(project: str, purpose: str, theme: str, today: date) -> ImageRequest:
    """A first request to look at and to change: the old harbour of Sète, as a map.

    Args:
        project: and the others: its words, in the user's language.
    """
    west, south, east, north = 3.62, 43.37, 3.72, 43.43
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    first, last = (date.fromordinal(today.toordinal() + days) for days in _EXAMPLE_DAYS)
    area = {"type": "Polygon", "coordinates": [ring]}
    return ImageRequest(
        mission="pleiades",
        kind=Kind.TASKING,
        area=area,
        area_km2=geometry_km2(area),
        project=project,
        purpose=purpose,
        theme=theme,
        start=first,
        end=last,
        max_cloud_percent=5,
        max_incidence_deg=20,
        spectral=Spectral.PANSHARPENED,
        radiometry=Radiometry.DISPLAY,
        bits=8,
        file_format=FileFormat.GEOTIFF,
    )
