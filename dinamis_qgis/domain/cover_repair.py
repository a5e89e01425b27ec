"""A good cover made better where sets cost differently: part of it taken out and put in anew."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Callable, List, Optional, Tuple

from .cover_tree import CoverTree
from .set_cover import CoverProblem, bits, count, reduced, transposed

_SEED = 20120301
_TREE_WORK = 6_000
_MOST_TRIES = 400


def repaired_cover(
    problem: CoverProblem, known: Sequence[int], work: int, check: Callable[[], None]
) -> Tuple[int, ...]:
    """Take neighbouring sets out and cover what they leave in the cheapest way, many times.

    A large neighbourhood search (Shaw, *Using constraint programming and local search methods
    to solve vehicle routing problems*, CP 1998): each part is solved by branch and bound. What
    it draws is drawn of a fixed seed: the same question has the same answer on any machine.

    Args:
        work: how many pairs of a cell and a set may be looked at.
    """
    chance = random.Random(_SEED)
    columns = problem.columns
    best = list(known)
    for number in range(_MOST_TRIES):
        check()
        out = _neighbours(best, columns, problem.rows, chance, 3 + number % 6)
        kept = [one for one in best if one not in out]
        part = _part(problem, columns, kept, sum(problem.costs[one] for one in out))
        work -= len(part.problem.rows) * len(part.sets)
        if work < 0:
            break
        better = _cheaper(part, check)
        if better is not None:
            best = sorted((*kept, *better))
    return tuple(best)


def _neighbours(
    chosen: Sequence[int],
    columns: Sequence[int],
    rows: Sequence[int],
    chance: random.Random,
    size: int,
) -> List[int]:
    """A set of the cover, and those that compete with it for most other sets."""
    first = chosen[int(chance.random() * len(chosen))]
    rivals = 0
    for cell in bits(columns[first]):
        rivals |= rows[cell]
    near = 0
    for one in bits(rivals):
        near |= columns[one]
    order = sorted(
        chosen,
        key=lambda one: (one != first, -count(columns[one] & near) * chance.random()),
    )
    return order[:size]


@dataclass(frozen=True)
class _Part:
    """What some sets leave uncovered, and the sets that could cover it."""

    sets: Tuple[int, ...]
    problem: CoverProblem
    limit: float
    """What it may cost at most."""


def _part(
    problem: CoverProblem, columns: Sequence[int], kept: Sequence[int], limit: float
) -> _Part:
    covered = 0
    for one in kept:
        covered |= columns[one]
    left = [row for cell, row in enumerate(problem.rows) if not covered >> cell & 1]
    candidates = 0
    for row in left:
        candidates |= row
    sets = tuple(one for one in bits(candidates) if problem.costs[one] <= limit)
    by_set = transposed(left, len(problem.costs))
    rows = transposed([by_set[one] for one in sets], len(left))
    return _Part(sets, CoverProblem(tuple(rows), tuple(problem.costs[one] for one in sets)), limit)


def _cheaper(part: _Part, check: Callable[[], None]) -> Optional[Tuple[int, ...]]:
    """Sets that cover a part for less than its limit; None when none is met."""
    small = reduced(part.problem)
    limit = part.limit - sum(part.problem.costs[one] for one in small.fixed)
    found = CoverTree(small.problem, check).cheaper_than(limit, _TREE_WORK)
    if found is None:
        return None
    return tuple(part.sets[one] for one in (*small.fixed, *(small.sets[one] for one in found)))
