"""Pairs of scenes that a surface model could be computed from."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Optional, Tuple

from shapely.geometry.base import BaseGeometry

from .scene import Scene
from .view_geometry import StereoGeometry, View, angle_deg

MAX_DSM_CONVERGENCE_DEG = 20.0
"""DSM-OPT takes less than this; the best is between the next two."""

BEST_CONVERGENCE_DEG = (5.0, 15.0)
_MAX_PASS_S = 600
"""The same satellite sees a place again at the earliest an orbit (98 minutes) later."""


class PairKind(Enum):
    """How two views came about."""

    STEREO = "stereo"
    """In one pass, two views."""

    TRISTEREO = "tristereo"
    """In one pass, with a third view."""

    CHANCE = "chance"
    """In different passes."""


class StereoFact(Enum):
    """What speaks for or against a pair, with its value."""

    ONE_PASS = "one pass"
    """Seconds apart."""

    DAYS_APART = "days apart"
    """Days."""

    CONVERGENCE_BEST = "convergence best"
    CONVERGENCE_TAKEN = "convergence taken"
    CONVERGENCE_SMALL = "convergence small"
    CONVERGENCE_LARGE = "convergence large"
    """Degrees."""

    NOT_PRIMARY = "not primary"
    """How many of the two."""

    ASYMMETRIC = "asymmetric"
    """Degrees."""

    LOW_BISECTOR = "low bisector"
    """Elevation in degrees."""

    OTHER_SUN = "other sun"
    """Degrees between the two suns."""

    OTHER_SEASON = "other season"
    """Days of the year apart."""

    CLOUDY = "cloudy"
    """Percent, of the cloudier one."""

    PART_ONLY = "part only"
    """Percent of the area that both see."""

    OTHER_RESOLUTION = "other resolution"
    """How many times coarser."""


Fact = Tuple[StereoFact, float]


@dataclass(frozen=True)
class StereoPair:
    """Two scenes that see the same ground from two places, the earlier first."""

    first: Scene
    second: Scene
    kind: PairKind
    geometry: StereoGeometry
    overlap: BaseGeometry
    """Of the area, what both see; degrees."""

    overlap_share: float
    """Of the area, 0 to 1."""

    facts: Tuple[Fact, ...]
    """The reason of its rank, what weighs most first."""

    penalty: float
    """0 is perfect."""

    third: Optional[Scene] = None
    """The other view of a tri-stereo pass."""

    rank: int = 0

    @property
    def scenes(self) -> Tuple[Scene, ...]:
        """All views of it, in the order they were taken."""
        every = (self.first, self.second, *((self.third,) if self.third else ()))
        return tuple(sorted(every, key=lambda scene: (scene.acquired, scene.id)))

    @property
    def seconds_apart(self) -> float:
        return (self.second.acquired - self.first.acquired).total_seconds()

    @property
    def days_apart(self) -> float:
        return self.seconds_apart / 86_400


def is_one_pass(one: Scene, other: Scene) -> bool:
    """Whether two scenes that overlap were taken by one satellite on one pass."""
    apart = abs((one.acquired - other.acquired).total_seconds())
    return bool(one.platform) and one.platform == other.platform and apart <= _MAX_PASS_S


def weighed(
    one: Scene, other: Scene, views: Tuple[View, View], geometry: StereoGeometry
) -> Tuple[Tuple[float, Fact], ...]:
    """What speaks about a pair, with the penalty of each, before its overlap is known.

    The penalties are ours, and only order the pairs: 100 for what DSM-OPT does not take
    (convergence of 20° and more, not primary), 40 for two passes as its images must be one
    acquisition, then in proportion to what matching of the two images suffers from.
    """
    found = [*_time(one, other), *_angles(geometry), *_images(one, other), *_light(views)]
    return tuple(sorted(found, key=lambda item: -item[0]))


def _time(one: Scene, other: Scene) -> Tuple[Tuple[float, Fact], ...]:
    seconds = abs((one.acquired - other.acquired).total_seconds())
    if is_one_pass(one, other):
        return ((0.0, (StereoFact.ONE_PASS, seconds)),)
    days = seconds / 86_400
    found = [(40 + min(40.0, days / 9), (StereoFact.DAYS_APART, days))]
    season = days % 365.25
    season = min(season, 365.25 - season)
    if season > 30:
        found.append((season / 9, (StereoFact.OTHER_SEASON, season)))
    return tuple(found)


def _angles(geometry: StereoGeometry) -> Tuple[Tuple[float, Fact], ...]:
    angle = geometry.convergence_deg
    least, most = BEST_CONVERGENCE_DEG
    if angle < least:
        found = [(20 + 8 * (least - angle), (StereoFact.CONVERGENCE_SMALL, angle))]
    elif angle <= most:
        found = [(0.0, (StereoFact.CONVERGENCE_BEST, angle))]
    elif angle < MAX_DSM_CONVERGENCE_DEG:
        found = [(2 * (angle - most), (StereoFact.CONVERGENCE_TAKEN, angle))]
    else:
        found = [(100 + angle - most, (StereoFact.CONVERGENCE_LARGE, angle))]
    if geometry.asymmetry_deg > 10:
        found.append((geometry.asymmetry_deg / 3, (StereoFact.ASYMMETRIC, geometry.asymmetry_deg)))
    if geometry.bisector_elevation_deg < 70:
        low = (70 - geometry.bisector_elevation_deg) / 2
        found.append((low, (StereoFact.LOW_BISECTOR, geometry.bisector_elevation_deg)))
    return tuple(found)


def _images(one: Scene, other: Scene) -> Tuple[Tuple[float, Fact], ...]:
    found = []
    others = sum(scene.processing_level != "primary" for scene in (one, other))
    if others:
        found.append((100.0, (StereoFact.NOT_PRIMARY, float(others))))
    cloud = max(one.cloud_percent or 0.0, other.cloud_percent or 0.0)
    if cloud > 5:
        found.append((cloud / 2, (StereoFact.CLOUDY, cloud)))
    if one.resolution_m and other.resolution_m:
        times = max(one.resolution_m, other.resolution_m) / min(
            one.resolution_m, other.resolution_m
        )
        if times > 1.2:
            found.append((30 * (times - 1), (StereoFact.OTHER_RESOLUTION, times)))
    return tuple(found)


def _light(views: Tuple[View, View]) -> Tuple[Tuple[float, Fact], ...]:
    suns = [view.sun for view in views if view.sun is not None]
    apart = angle_deg(suns[0], suns[1]) if len(suns) == 2 else 0.0
    return ((apart / 2, (StereoFact.OTHER_SUN, apart)),) if apart > 10 else ()
