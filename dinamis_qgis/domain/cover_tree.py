"""The cheapest cover for certain, where the problem is small: branch and bound."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from typing import Callable, List, Optional, Tuple

from .set_cover import CoverProblem, bits, count


class _WorkDone(Exception):
    """There was more to look at than was allowed."""


class CoverTree:
    """Tries, for the cell that fewest sets cover, each of these sets in turn."""

    def __init__(self, problem: CoverProblem, check: Callable[[], None]) -> None:
        self._rows = problem.rows
        self._costs = problem.costs
        self._columns = problem.columns
        self._check = check
        self._order = sorted(range(len(self._rows)), key=lambda cell: count(self._rows[cell]))
        self._best: Tuple[int, ...] = ()
        self._best_cost = float("inf")
        self._work = 0

    def cheapest(self, known: Sequence[int], work: int) -> Optional[Tuple[int, ...]]:
        """Return the cheapest cover, or None when the work was not enough to be certain.

        Args:
            known: some cover.
            work: how many cells may be looked at.
        """
        self._best = tuple(known)
        self._best_cost = sum(self._costs[one] for one in known)
        self._work = work
        everything = (1 << len(self._rows)) - 1
        try:
            self._branch(everything, (1 << len(self._costs)) - 1, [], 0.0)
        except _WorkDone:
            return None
        return self._best

    def cheaper_than(self, limit: float, work: int) -> Optional[Tuple[int, ...]]:
        """The cheapest cover met within the work, or None when none costs less."""
        self._best, self._best_cost, self._work = (), limit, work
        everything = (1 << len(self._rows)) - 1
        with suppress(_WorkDone):
            self._branch(everything, (1 << len(self._costs)) - 1, [], 0.0)
        return self._best if self._best_cost < limit - 1e-9 else None

    def _branch(self, uncovered: int, allowed: int, chosen: List[int], cost: float) -> None:
        if not uncovered:
            if cost < self._best_cost - 1e-9:
                self._best, self._best_cost = tuple(sorted(chosen)), cost
            return
        least, cell = self._least(uncovered, allowed)
        if cost + least >= self._best_cost - 1e-9:
            return
        self._check()
        able = sorted(
            bits(self._rows[cell] & allowed),
            key=lambda one: self._costs[one] / count(self._columns[one] & uncovered),
        )
        for one in able:
            chosen.append(one)
            self._branch(uncovered & ~self._columns[one], allowed, chosen, cost + self._costs[one])
            chosen.pop()
            # The other branches are about covers without it.
            allowed &= ~(1 << one)

    def _least(self, uncovered: int, allowed: int) -> Tuple[float, int]:
        """What the rest costs at least, and the cell with the fewest sets.

        Cells that no set covers two of must each be paid for.
        """
        least, taken = 0.0, 0
        fewest, best = len(self._costs) + 1, -1
        for cell in self._order:
            if not uncovered >> cell & 1:
                continue
            self._work -= 1
            able = self._rows[cell] & allowed
            if not able:
                return float("inf"), cell
            number = count(able)
            if number < fewest:
                fewest, best = number, cell
            if not able & taken:
                least += min(self._costs[one] for one in bits(able))
                taken |= able
        if self._work < 0:
            raise _WorkDone
        return least, best
