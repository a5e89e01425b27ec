"""A request that was sent, as the start of another one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Optional

from .area import geometry_km2
from .request import ImageRequest, TrackedRequest

_FIRST_DAY, _DAYS = timedelta(days=14), timedelta(days=106)


def copy_of(tracked: TrackedRequest, said: Optional[ImageRequest], today: date) -> ImageRequest:
    """What may be sent anew: the licence is accepted again, and a period that has begun moves.

    Args:
        said: what the request said; None where only the service knows: then what is told of it.
    """
    first = today + _FIRST_DAY
    if said is None:
        return ImageRequest(
            tracked.mission,
            tracked.kind,
            tracked.area,
            geometry_km2(tracked.area),
            tracked.project,
            first,
            first + _DAYS,
        )
    anew = replace(said, licence_accepted=False)
    if said.start > today:
        return anew
    return replace(anew, start=first, end=first + max(said.end - said.start, timedelta(days=1)))
