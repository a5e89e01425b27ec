"""The few scenes that cover an area best, in the order of a mosaic."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Dict, List, Optional, Tuple

from shapely.geometry import Point
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union
from shapely.prepared import prep

from .antimeridian import polygons_of
from .area import Area
from .cheapest_cover import Cover, cheapest_cover
from .cover_cells import CoverCells, sum_of
from .cover_goal import CoverGoal, cover_costs, on_top_first
from .free_cover import united
from .most_covered import most_covered
from .overlap import Check, Overlap, Overlaps, go_on, overlaps, shape_km2
from .scene import Scene
from .set_cover import CoverProblem, bits, quick_cost, transposed

TOLERATED_SHARE = 0.0005
"""Of the area: a part that could be covered and is smaller may be left out."""

_MANY = 300
_TOLERATED_OF_MANY = 0.002
"""The same where more than ``_MANY`` scenes are to choose from: two cells of the grid."""

_REFINEMENTS = 3
_LATER_EFFORT = 0.25
_MIDDLES = tuple(30.4 * month + 15 for month in range(12))


@dataclass(frozen=True)
class CoverScene:
    """A scene of a cover."""

    scene: Scene
    rank: int
    """1 lies on top."""

    adds_km2: float
    """Of the area, what is seen of it between those above."""

    adds_share: float


@dataclass(frozen=True)
class BestCover:
    """Scenes that cover an area together, the top one first."""

    goal: CoverGoal
    scenes: Tuple[CoverScene, ...]
    covered_km2: float
    share: float
    """Of the area, 0 to 1."""

    possible_share: float
    """What all candidates cover together."""

    candidates: int
    """How many scenes see something of the area."""

    is_proven: bool
    """Whether it is certain that no other choice is better, but for tolerated parts."""

    unreadable: Tuple[str, ...] = ()

    @property
    def ids(self) -> Tuple[str, ...]:
        return tuple(one.scene.id for one in self.scenes)


def best_cover(
    area: Area,
    scenes: Iterable[Scene],
    goal: CoverGoal = CoverGoal.FEWEST,
    most: Optional[int] = None,
    check: Check = go_on,
) -> BestCover:
    """Choose scenes that cover what can be covered, at the least cost to the goal.

    The same choice for the same scenes, in whatever order they come.

    Args:
        most: scenes at most; where that is too few for everything, those that cover most.
        check: raises to stop.
    """
    found = overlaps(area, sorted(scenes, key=lambda scene: scene.id), check)
    if not found.seen:
        return BestCover(goal, (), 0.0, 0.0, 0.0, 0, True, found.unreadable)
    search = _Search(found, check)
    chosen, is_proven, day = (
        search.of_season()
        if goal is CoverGoal.SAME_SEASON
        else (*search.chosen(cover_costs(goal, found.seen)), 0.0)
    )
    if most is not None and len(chosen) > most:
        costs = cover_costs(goal, found.seen, day)
        chosen, is_proven = most_covered(search.columns, costs, max(1, most), check), False
    layers = on_top_first(goal, [found.seen[one] for one in chosen], day)
    return _told(area, found, goal, layers, is_proven)


class _Search:
    """Looks for covers of the same overlaps, for different costs."""

    def __init__(self, found: Overlaps, check: Check) -> None:
        self._found = found
        self._check = check
        self._is_many = len(found.seen) > _MANY
        cells = CoverCells(found.outline)
        self.columns = [
            cells.inside if one.is_whole else cells.seen(one.shape) & cells.inside
            for one in found.seen
        ]
        """Of each overlap, the cells it sees."""

        width = sum_of(iter(self.columns)).bit_length()
        self._rows = [row for row in transposed(self.columns, width) if row]
        self._all = united(found)

    def chosen(self, costs: Sequence[float], effort: float = 1.0) -> Tuple[Tuple[int, ...], bool]:
        """Places of the scenes to take, and whether that is certainly the best choice."""
        cover = Cover((), 0.0, 0.0)
        for number in range(1 if self._is_many else _REFINEMENTS):
            share = effort if not number else effort * _LATER_EFFORT
            problem = CoverProblem(tuple(dict.fromkeys(self._rows)), tuple(costs))
            cover = cheapest_cover(problem, self._check, share)
            missed = self._missed(cover.chosen)
            if not missed:
                return cover.chosen, cover.is_proven
            self._rows.extend(missed.values())
        return self._filled(cover.chosen, costs), False

    def of_season(self) -> Tuple[Tuple[int, ...], bool, float]:
        """The same, for the season of the year in which it is cheapest."""
        by_day = {
            day: cover_costs(CoverGoal.SAME_SEASON, self._found.seen, day) for day in _MIDDLES
        }
        day = min(by_day, key=lambda day: quick_cost(self.columns, by_day[day]))
        costs = by_day[day]
        return (*self.chosen(costs), day)

    def _missed(self, chosen: Sequence[int]) -> Dict[float, int]:
        """Who sees the parts that could be covered, are not, and are too large to be left out.

        By their areas in square degrees.
        """
        union = unary_union([self._found.seen[one].shape for one in chosen])
        share = _TOLERATED_OF_MANY if self._is_many else TOLERATED_SHARE
        least = share * self._found.outline.area
        parts = [part for part in polygons_of(self._all.difference(union)) if part.area > least]
        seen = {part.area: self._seeing(part) for part in parts}
        taken = sum(1 << one for one in set(chosen))
        # Where outlines meet within a rounding, a part may be nobody's, or seen already.
        return {size: row for size, row in seen.items() if row and not row & taken}

    def _seeing(self, part: BaseGeometry) -> int:
        point = prep(Point(part.representative_point()))
        return sum(
            1 << place for place, one in enumerate(self._found.seen) if point.intersects(one.shape)
        )

    def _filled(self, chosen: Sequence[int], costs: Sequence[float]) -> Tuple[int, ...]:
        """With the cheapest scene for each part that is still missing, largest first."""
        every = list(chosen)
        while True:
            self._check()
            missed = self._missed(every)
            if not missed:
                return tuple(every)
            row = missed[max(missed)]
            every.append(min(bits(row), key=lambda one: (costs[one], one)))


def _told(
    area: Area, found: Overlaps, goal: CoverGoal, layers: Sequence[Overlap], is_proven: bool
) -> BestCover:
    above: BaseGeometry = unary_union([])
    listed: List[CoverScene] = []
    for rank, one in enumerate(layers, 1):
        adds = shape_km2(one.shape.difference(above))
        listed.append(CoverScene(one.scene, rank, adds, adds / area.km2))
        above = unary_union([above, one.shape])
    covered = shape_km2(above)
    possible = shape_km2(united(found))
    return BestCover(
        goal=goal,
        scenes=tuple(listed),
        covered_km2=covered,
        share=min(1.0, covered / area.km2),
        possible_share=min(1.0, possible / area.km2),
        candidates=len(found.seen),
        is_proven=is_proven,
        unreadable=found.unreadable,
    )
