"""The few sets that cover most, where not all may be taken."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Callable, List, Tuple

from .set_cover import count

_TREE_WORK = 60_000
_MOST_ROUNDS = 40


def most_covered(
    columns: Sequence[int], costs: Sequence[float], most: int, check: Callable[[], None]
) -> Tuple[int, ...]:
    """At most so many sets that cover as many cells together as can be; of equals the cheaper.

    The best one by one (within 37 % of the optimum: Nemhauser, Wolsey and Fisher, *An analysis
    of approximations for maximizing submodular set functions*, Mathematical Programming 14,
    1978), then exchanges one for one while they help, then all others as far as a bound leaves
    any in a limited number of steps, which makes it certain where the problem is small.
    """
    greedy = _one_by_one(columns, costs, most)
    exchanged = _exchanged(greedy, columns, costs, check)
    return _Tree(columns, most, exchanged, check).best()


def _one_by_one(columns: Sequence[int], costs: Sequence[float], most: int) -> List[int]:
    chosen: List[int] = []
    covered = 0
    while len(chosen) < most:
        best = min(
            range(len(columns)),
            key=lambda one: (-count(columns[one] & ~covered), costs[one], one),
        )
        if not columns[best] & ~covered:
            break
        chosen.append(best)
        covered |= columns[best]
    return chosen


def _exchanged(
    chosen: List[int],
    columns: Sequence[int],
    costs: Sequence[float],
    check: Callable[[], None],
) -> List[int]:
    for _ in range(_MOST_ROUNDS):
        is_better = False
        for place, old in enumerate(tuple(chosen)):
            check()
            others = 0
            for one in chosen:
                if one != old:
                    others |= columns[one]
            best = min(
                range(len(columns)),
                key=lambda one: (-count(columns[one] & ~others), costs[one], one),
            )
            gain = count(columns[best] & ~others) - count(columns[old] & ~others)
            if gain > 0 or (gain == 0 and costs[best] < costs[old] - 1e-9):
                chosen[place] = best
                is_better = True
        if not is_better:
            break
    return chosen


class _Tree:
    """Every choice that may cover more, the sets that add most first."""

    def __init__(
        self, columns: Sequence[int], most: int, known: List[int], check: Callable[[], None]
    ) -> None:
        self._columns = columns
        self._most = most
        self._best = tuple(known)
        covered = 0
        for one in known:
            covered |= columns[one]
        self._most_cells = count(covered)
        self._work = _TREE_WORK
        self._check = check

    def best(self) -> Tuple[int, ...]:
        self._branch(list(range(len(self._columns))), 0, ())
        return self._best

    def _branch(self, able: List[int], covered: int, chosen: Tuple[int, ...]) -> None:
        cells = count(covered)
        if cells > self._most_cells:
            self._best, self._most_cells = chosen, cells
        left = self._most - len(chosen)
        if not left or self._work < 0:
            return
        self._check()
        self._work -= len(able)
        adds = sorted(((count(self._columns[one] & ~covered), -one) for one in able), reverse=True)
        order = [-one for gain, one in adds if gain]
        gains = [gain for gain, _ in adds if gain]
        for place, one in enumerate(order):
            # What follows adds no more than the next ones would, did they not overlap.
            if cells + sum(gains[place : place + left]) <= self._most_cells or self._work < 0:
                return
            self._branch(order[place + 1 :], covered | self._columns[one], (*chosen, one))
