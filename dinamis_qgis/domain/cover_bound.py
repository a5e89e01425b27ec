"""What a cover costs at least, and good covers found on the way: Lagrangian relaxation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Callable, List, Tuple

from .set_cover import CoverProblem, bits, count

_PATIENCE = 12
"""Rounds without progress before the steps become half as long."""

_SHORTEST_STEP = 0.01
_EVERY = 4
"""A cover is made in each round of so many."""


@dataclass(frozen=True)
class CoverBound:
    """How good a cover can be at best, and the best one met."""

    least: float
    chosen: Tuple[int, ...]
    cost: float
    left_over: Tuple[float, ...]
    """Of each set: what it costs beyond what its cells are worth, where the bound is highest."""

    def may_improve(self, number: int) -> bool:
        """Whether a cheaper cover than ``chosen`` can hold this set."""
        return self.least + max(0.0, self.left_over[number]) < self.cost - 1e-9


class Relaxation:
    """Gives each cell a price, and raises the prices of those that stay uncovered.

    Subgradient optimisation with a greedy cover on the reduced costs (Beasley, *A lagrangian
    heuristic for set-covering problems*, Naval Research Logistics 37, 1990; Caprara, Fischetti
    and Toth, *A heuristic method for the set covering problem*, Operations Research 47, 1999).
    """

    def __init__(self, problem: CoverProblem) -> None:
        self._costs = problem.costs
        self._columns = problem.columns
        self._sets_of = [tuple(bits(row)) for row in problem.rows]
        self._cells_of = [tuple(bits(column)) for column in self._columns]
        self._prices = [
            min(self._costs[one] / len(self._cells_of[one]) for one in sets)
            for sets in self._sets_of
        ]
        self._least, self._left_over = float("-inf"), list(self._costs)
        self._chosen: Tuple[int, ...] = ()
        self._cost = float("inf")
        self._way = [0.0] * len(self._sets_of)

    def run(self, rounds: int, check: Callable[[], None]) -> CoverBound:
        step, stale = 1.0, 0
        self._keep(self._greedy(list(self._costs)))
        for number in range(rounds):
            check()
            left_over = [
                cost - sum([self._prices[cell] for cell in cells])
                for cost, cells in zip(self._costs, self._cells_of)
            ]
            least = sum(self._prices) + sum(min(0.0, value) for value in left_over)
            stale += 1
            if least > self._least + 1e-6:
                self._least, self._left_over, stale = least, left_over, 0
            if number % _EVERY == 0:
                self._keep(self._greedy(left_over))
            if stale >= _PATIENCE:
                step, stale = step / 2, 0
            if self._least >= self._cost - 1e-9 or step < _SHORTEST_STEP:
                break
            if not self._move_prices(left_over, least, step):
                break
        return CoverBound(self._least, self._chosen, self._cost, tuple(self._left_over))

    def _move_prices(self, left_over: Sequence[float], least: float, step: float) -> bool:
        """Dearer where nothing covers, cheaper where much does; False when all is even."""
        missing = [1] * len(self._sets_of)
        for value, cells in zip(left_over, self._cells_of):
            if value < 0:
                for cell in cells:
                    missing[cell] -= 1
        if not any(missing):
            return False
        # Part of the way before is kept, so that prices do not swing to and fro.
        self._way = [0.7 * old + value for old, value in zip(self._way, missing)]
        length = sum(value * value for value in self._way) or 1.0
        by = step * (1.02 * self._cost - least) / length
        self._prices = [
            max(0.0, price + by * value) for price, value in zip(self._prices, self._way)
        ]
        return True

    def _greedy(self, left_over: Sequence[float]) -> List[int]:
        """Sets that cost nothing at these prices, then the most worth, then none too many."""
        uncovered = (1 << len(self._sets_of)) - 1
        chosen: List[int] = []
        for number, value in enumerate(left_over):
            if value <= 0 and self._columns[number] & uncovered:
                chosen.append(number)
                uncovered &= ~self._columns[number]
        while uncovered:
            lowest = (uncovered & -uncovered).bit_length() - 1
            best = min(
                self._sets_of[lowest],
                key=lambda one: max(1e-9, left_over[one]) / count(self._columns[one] & uncovered),
            )
            chosen.append(best)
            uncovered &= ~self._columns[best]
        return without_needless(chosen, self._columns, self._costs)

    def _keep(self, chosen: Sequence[int]) -> None:
        cost = sum(self._costs[one] for one in chosen)
        if cost < self._cost - 1e-9:
            self._cost, self._chosen = cost, tuple(sorted(chosen))


def without_needless(
    chosen: Sequence[int], columns: Sequence[int], costs: Sequence[float]
) -> List[int]:
    """Take out the dearest first of those whose cells others cover too."""
    kept = sorted(chosen, key=lambda one: (costs[one], -count(columns[one]), one))
    for number in reversed(tuple(kept)):
        others = 0
        for one in kept:
            if one != number:
                others |= columns[one]
        if not columns[number] & ~others:
            kept.remove(number)
    return kept
