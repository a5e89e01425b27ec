"""The cheapest cover: certain when small, as near as can be told otherwise."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Callable, List, Tuple

from .cover_bound import Relaxation
from .cover_repair import repaired_cover
from .cover_search import CoverSearch
from .cover_tree import CoverTree
from .set_cover import CoverProblem, count, reduced, transposed

_BOUND_WORK = 10_000_000
"""Pairs of a cell and a set looked at for a bound: some two hundred rounds of a large problem."""

_MOST_ROUNDS = 250
_FEW_SETS = 200
"""Of more, no search is likely to be certain."""

_TREE_WORK = 200_000
_SEARCH_WORK = 7_500_000
_REPAIR_WORK = 1_500_000


@dataclass(frozen=True)
class Cover:
    """Sets that cover every cell together, and how good they are."""

    chosen: Tuple[int, ...]
    cost: float
    least: float
    """No cover costs less."""

    @property
    def is_proven(self) -> bool:
        return self.cost <= self.least + 1e-6


def cheapest_cover(problem: CoverProblem, check: Callable[[], None], effort: float = 1.0) -> Cover:
    """Reduce, bound, leave out what cannot be in a better one, then look for it.

    Args:
        check: raises to stop.
        effort: share of the usual work.
    """
    first = reduced(problem)
    small = first.problem
    if not small.rows:
        return _whole(problem, first.fixed, (), 0.0)
    pairs = sum(map(count, small.rows))
    bound = Relaxation(small).run(min(_MOST_ROUNDS, _BOUND_WORK // pairs + 20), check)
    least = bound.least
    if all(cost == 1 for cost in small.costs):
        least = float(int(least + 1 - 1e-6))
    best, best_cost = bound.chosen, bound.cost
    if best_cost > least + 1e-9:
        able = [one for one in range(len(small.costs)) if bound.may_improve(one)]
        core = _only(small, sorted({*able, *best}))
        found, is_certain = _better(core.problem, core.numbered(best), least, effort, check)
        best = tuple(core.sets[one] for one in found)
        best_cost = sum(small.costs[one] for one in best)
        if is_certain:
            least = best_cost
    chosen = tuple(first.sets[one] for one in best)
    return _whole(problem, first.fixed, chosen, best_cost - least)


@dataclass(frozen=True)
class _Core:
    """Some of the sets of a problem."""

    sets: Tuple[int, ...]
    problem: CoverProblem

    def numbered(self, chosen: Sequence[int]) -> Tuple[int, ...]:
        new = {old: number for number, old in enumerate(self.sets)}
        return tuple(new[old] for old in chosen)


def _only(problem: CoverProblem, sets: Sequence[int]) -> _Core:
    columns = problem.columns
    rows = transposed([columns[one] for one in sets], len(problem.rows))
    costs = tuple(problem.costs[one] for one in sets)
    return _Core(tuple(sets), CoverProblem(tuple(rows), costs))


def _better(
    problem: CoverProblem,
    known: Tuple[int, ...],
    least: float,
    effort: float,
    check: Callable[[], None],
) -> Tuple[Tuple[int, ...], bool]:
    """The best cover found from a known one, and whether there is no better."""
    certain = CoverTree(problem, check).cheapest(known, _TREE_WORK // 8)
    if certain is not None:
        return certain, True
    if len(set(problem.costs)) == 1:
        found = CoverSearch(problem).run(known, int(effort * _SEARCH_WORK), least, check)
    else:
        found = repaired_cover(problem, known, int(effort * _REPAIR_WORK), check)
    if len(problem.costs) <= _FEW_SETS:
        certain = CoverTree(problem, check).cheapest(found, _TREE_WORK)
    return (found, False) if certain is None else (certain, True)


def _whole(
    problem: CoverProblem, fixed: Tuple[int, ...], chosen: Tuple[int, ...], doubt: float
) -> Cover:
    every: List[int] = sorted({*fixed, *chosen})
    cost = sum(problem.costs[one] for one in every)
    return Cover(tuple(every), cost, cost - doubt)
