"""What makes one scene better than another in a cover."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timezone
from enum import Enum
from typing import List, Tuple

from .overlap import Overlap, shape_km2
from .scene import Availability, Scene

UNKNOWN_CLOUD_PERCENT = 50.0
"""What a scene counts as that does not tell: neither clear nor lost."""

_YEAR_DAYS = 365.25


class CoverGoal(Enum):
    """What matters most, after covering everything that can be covered."""

    FEWEST = "fewest"
    NEWEST = "newest"
    CLEAREST = "clearest"
    CHEAPEST = "cheapest"
    SAME_SEASON = "season"


def cover_costs(
    goal: CoverGoal, seen: Sequence[Overlap], season_day: float = 0.0
) -> Tuple[float, ...]:
    """What each scene counts in a cover: 1, and what speaks against it.

    NEWEST: a year of age, counted from the newest, weighs as much as a scene more. CLEAREST:
    10 % of cloud do. CHEAPEST: a km² of the area that must be ordered does, so that free
    scenes are taken wherever there are some. SAME_SEASON: 30 days away from the season do.

    Args:
        season_day: day of the year, 1 to 366.
    """
    if goal is CoverGoal.NEWEST:
        newest = max((one.scene.acquired for one in seen), default=_EPOCH)
        ages = (newest - one.scene.acquired for one in seen)
        return tuple(1 + age.total_seconds() / 86_400 / _YEAR_DAYS for age in ages)
    if goal is CoverGoal.CLEAREST:
        return tuple(1 + _cloud(one.scene) / 10 for one in seen)
    if goal is CoverGoal.CHEAPEST:
        return tuple(1.0 if _is_free(one.scene) else 1 + shape_km2(one.shape) for one in seen)
    if goal is CoverGoal.SAME_SEASON:
        return tuple(1 + days_from(one.scene.acquired, season_day) / 30 for one in seen)
    return (1.0,) * len(seen)


def on_top_first(
    goal: CoverGoal, seen: Sequence[Overlap], season_day: float = 0.0
) -> List[Overlap]:
    """The order of a mosaic: what suits the goal lies on top; then the clear, then the new."""
    costs = {id(one): cost for one, cost in zip(seen, cover_costs(goal, seen, season_day))}
    return sorted(
        seen,
        key=lambda one: (
            # Free scenes are alike to the cheapest cover, and all are to the one with fewest.
            round(costs[id(one)], 6),
            _cloud(one.scene),
            -one.scene.acquired.timestamp(),
            one.scene.id,
        ),
    )


def days_from(moment: datetime, season_day: float) -> float:
    """How far a moment is from a day of the year, either way round: 0 to 183."""
    days = abs(moment.timetuple().tm_yday - season_day) % _YEAR_DAYS
    return min(days, _YEAR_DAYS - days)


def _cloud(scene: Scene) -> float:
    return UNKNOWN_CLOUD_PERCENT if scene.cloud_percent is None else scene.cloud_percent


def _is_free(scene: Scene) -> bool:
    return scene.availability is Availability.FREE


_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
