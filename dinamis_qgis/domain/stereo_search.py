"""Finds the pairs of scenes over an area that suit a surface model best."""

from __future__ import annotations

import heapq
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Dict, List, Optional, Tuple

from .antimeridian import as_one, polygons_of
from .area import Area
from .overlap import Check, Overlap, go_on, overlaps, shape_km2
from .scene import Scene
from .stereo import Fact, PairKind, StereoFact, StereoPair, is_one_pass, weighed
from .stereo_limits import USUAL_LIMITS, StereoLimits
from .view_geometry import StereoGeometry, View, angle_deg, stereo_geometry, view_of

_PART_PENALTY = 60.0
"""Of a pair that sees nothing of the area; in proportion to what is missing."""


@dataclass(frozen=True)
class StereoPairs:
    """The pairs found, the best first, and what could not be judged."""

    pairs: Tuple[StereoPair, ...]
    scenes: int
    """How many see something of the area."""

    without_angles: Tuple[str, ...]
    """Names of those left out because the catalogue does not say how they were seen."""

    unreadable: Tuple[str, ...] = ()
    passed_over: int = 0
    """Pairs within the limits beyond the ``most`` that were asked for."""


@dataclass(frozen=True)
class _Seen:
    overlap: Overlap
    view: View

    @property
    def scene(self) -> Scene:
        return self.overlap.scene


@dataclass(frozen=True)
class _Candidate:
    """A pair before its overlap is known."""

    first: _Seen
    second: _Seen
    geometry: StereoGeometry
    weighed: Tuple[Tuple[float, Fact], ...]


def stereo_pairs(
    area: Area, scenes: Iterable[Scene], limits: StereoLimits = USUAL_LIMITS, check: Check = go_on
) -> StereoPairs:
    """Compare the scenes two by two, and rank the pairs for a surface model."""
    found = overlaps(area, scenes, check)
    views = [(one, view_of(one.scene)) for one in found.seen]
    seen = [_Seen(one, view) for one, view in views if view is not None]
    seen.sort(key=lambda one: (one.scene.acquired, one.scene.id))
    candidates = _candidates(seen, limits, check)
    pairs, left = _best(candidates, area.km2, limits, check)
    third = _thirds(seen)
    told = [replace(_with_third(pair, third), rank=rank) for rank, pair in enumerate(pairs, 1)]
    unknown = tuple(one.scene.id for one, view in views if view is None)
    return StereoPairs(tuple(told), len(found.seen), unknown, found.unreadable, left)


def _candidates(seen: List[_Seen], limits: StereoLimits, check: Check) -> List[_Candidate]:
    """Pairs near enough in time, with bounds in common and a convergence within the limits."""
    longest = timedelta(days=max(limits.max_days, 0.01))
    boxes = [one.overlap.shape.bounds for one in seen]
    found: List[_Candidate] = []
    for number, first in enumerate(seen):
        check()
        west, south, east, north = boxes[number]
        for other in range(number + 1, len(seen)):
            second = seen[other]
            if second.scene.acquired - first.scene.acquired > longest:
                break
            box = boxes[other]
            if box[0] >= east or box[2] <= west or box[1] >= north or box[3] <= south:
                continue
            angle = angle_deg(first.view.satellite, second.view.satellite)
            if not limits.min_convergence_deg <= angle <= limits.max_convergence_deg:
                continue
            if limits.max_days <= 0 and not is_one_pass(first.scene, second.scene):
                continue
            geometry = stereo_geometry(first.view.satellite, second.view.satellite)
            views = (first.view, second.view)
            reasons = weighed(first.scene, second.scene, views, geometry)
            found.append(_Candidate(first, second, geometry, reasons))
    return found


def _best(
    candidates: List[_Candidate], area_km2: float, limits: StereoLimits, check: Check
) -> Tuple[List[StereoPair], int]:
    """The best pairs, and how many more there may be.

    An overlap only adds to the penalty: one is cut only when its pair could be the next best.
    """
    heap: List[Tuple[float, str, str, int, Optional[StereoPair]]] = [
        (
            sum(penalty for penalty, _ in one.weighed),
            one.first.scene.id,
            one.second.scene.id,
            number,
            None,
        )
        for number, one in enumerate(candidates)
    ]
    heapq.heapify(heap)
    best: List[StereoPair] = []
    while heap and len(best) < limits.most:
        check()
        _, first, second, number, known = heapq.heappop(heap)
        if known is not None:
            best.append(known)
            continue
        pair = _pair(candidates[number], area_km2, limits)
        if pair is not None:
            heapq.heappush(heap, (pair.penalty, first, second, number, pair))
    return best, len(heap)


def _pair(one: _Candidate, area_km2: float, limits: StereoLimits) -> Optional[StereoPair]:
    if one.first.overlap.is_whole:
        shape = one.second.overlap.shape
    else:
        shape = one.first.overlap.shape.intersection(one.second.overlap.shape)
    parts = tuple(polygons_of(shape))
    share = min(1.0, shape_km2(shape) / area_km2) if parts else 0.0
    if share < limits.min_share or not parts:
        return None
    reasons = list(one.weighed)
    if share < 0.995:
        reasons.append((_PART_PENALTY * (1 - share), (StereoFact.PART_ONLY, 100 * share)))
    reasons.sort(key=lambda item: -item[0])
    first, second = one.first.scene, one.second.scene
    return StereoPair(
        first=first,
        second=second,
        kind=PairKind.STEREO if is_one_pass(first, second) else PairKind.CHANCE,
        geometry=one.geometry,
        overlap=as_one(parts),
        overlap_share=share,
        facts=tuple(fact for _, fact in reasons),
        penalty=sum(penalty for penalty, _ in reasons),
    )


def _thirds(seen: List[_Seen]) -> Dict[Tuple[str, str], Scene]:
    """Of two views of a pass, the third that overlaps both, where there is one."""
    found: Dict[Tuple[str, str], Scene] = {}
    for number, first in enumerate(seen):
        views = [first]
        for other in seen[number + 1 :]:
            if (other.scene.acquired - first.scene.acquired) > timedelta(minutes=10):
                break
            if all(
                is_one_pass(view.scene, other.scene)
                and view.overlap.shape.intersects(other.overlap.shape)
                for view in views
            ):
                views.append(other)
        if len(views) == 3:
            for place, view in enumerate(views):
                one, two = (other.scene.id for other in views if other is not view)
                found.setdefault((one, two), views[place].scene)
    return found


def _with_third(pair: StereoPair, thirds: Dict[Tuple[str, str], Scene]) -> StereoPair:
    third = thirds.get((pair.first.id, pair.second.id))
    if pair.kind is not PairKind.STEREO or third is None:
        return pair
    return replace(pair, kind=PairKind.TRISTEREO, third=third)
