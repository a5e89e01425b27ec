"""A good cover made better: a local search that learns what is hard to cover."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Callable, List, Optional, Tuple

from .set_cover import CoverProblem, bits

_SEED = 20120301
_CHECK_EVERY = 64


class CoverSearch:
    """Takes sets out and puts others in, for as much work as it is given.

    The row weighting local search of Gao, Weise and Li (*An efficient local search heuristic
    with row weighting for the unicost set covering problem*, EJOR 246, 2015), with costs: cells
    that stay uncovered weigh more and more. Its numbers are drawn from a fixed seed, and its
    work is counted, not timed: the same question has the same answer on any machine.
    """

    def __init__(self, problem: CoverProblem) -> None:
        self._costs = problem.costs
        self._sets_of = [list(bits(row)) for row in problem.rows]
        self._cells_of = [list(bits(column)) for column in problem.columns]
        self._weight = [1] * len(problem.rows)
        self._times = [0] * len(problem.rows)
        """How often each cell is covered now."""

        self._score = [len(cells) for cells in self._cells_of]
        """Of a set that is out: what weight it would cover; of one that is in: it alone does."""

        self._moved_at = [0] * len(self._costs)
        self._may_enter = [True] * len(self._costs)
        self._chosen: List[int] = []
        self._is_in = [False] * len(self._costs)
        self._uncovered = list(range(len(problem.rows)))
        self._place = list(range(len(problem.rows)))
        self._cost = 0.0
        self._work = 0
        self._best: Optional[Tuple[int, ...]] = None
        self._best_cost = float("inf")
        self._random = random.Random(_SEED)

    def run(
        self, start: Sequence[int], work: int, bound: float, check: Callable[[], None]
    ) -> Tuple[int, ...]:
        """Search until the work is done, or a cover costs no more than the bound.

        Args:
            start: a cover to begin with.
            work: how many cells and sets may be looked at.
        """
        for number in start:
            self._insert(number)
        step = 0
        while self._work < work:
            step += 1
            if step % _CHECK_EVERY == 0:
                check()
            while not self._uncovered:
                self._keep()
                if self._best_cost <= bound + 1e-9 or not self._chosen:
                    return self._best or ()
                self._take_out(self._least_missed(-1), step)
            if self._chosen:
                self._take_out(self._least_missed(step - 1), step)
            self._put_in(step)
        return self._best or ()

    def _keep(self) -> None:
        if self._cost < self._best_cost - 1e-9:
            self._best_cost = self._cost
            self._best = tuple(sorted(self._chosen))

    def _least_missed(self, not_moved_at: int) -> int:
        """The set that is missed least for what it costs, not the one that just came in."""
        self._work += len(self._chosen)
        free = [one for one in self._chosen if self._moved_at[one] != not_moved_at]
        return min(
            free or self._chosen,
            key=lambda one: (self._score[one] / self._costs[one], self._moved_at[one], one),
        )

    def _put_in(self, step: int) -> None:
        cell = self._uncovered[int(self._random.random() * len(self._uncovered))]
        self._work += len(self._sets_of[cell])
        able = [
            one
            for one in self._sets_of[cell]
            if self._may_enter[one] and self._cost + self._costs[one] < self._best_cost - 1e-9
        ]
        if able:
            best = max(
                able,
                key=lambda one: (self._score[one] / self._costs[one], -self._moved_at[one], -one),
            )
            self._moved_at[best] = step
            self._insert(best)
        for other in self._uncovered:
            self._weight[other] += 1
            self._work += len(self._sets_of[other])
            for one in self._sets_of[other]:
                self._score[one] += 1

    def _insert(self, number: int) -> None:
        self._is_in[number] = True
        self._chosen.append(number)
        self._cost += self._costs[number]
        for cell in self._cells_of[number]:
            self._times[cell] += 1
            if self._times[cell] == 1:
                self._swap_out(cell)
                self._change(cell, number, -self._weight[cell], False)
            elif self._times[cell] == 2:
                self._change(cell, number, -self._weight[cell], True)
        # What it alone covers is what it covered anew.
        self._let_neighbours_in(number)

    def _take_out(self, number: int, step: int) -> None:
        self._moved_at[number] = step
        self._is_in[number] = False
        self._chosen.remove(number)
        self._cost -= self._costs[number]
        for cell in self._cells_of[number]:
            self._times[cell] -= 1
            if self._times[cell] == 0:
                self._place[cell] = len(self._uncovered)
                self._uncovered.append(cell)
                self._change(cell, number, self._weight[cell], False)
            elif self._times[cell] == 1:
                self._change(cell, number, self._weight[cell], True)
        self._let_neighbours_in(number)
        self._may_enter[number] = False

    def _change(self, cell: int, number: int, by: int, of_those_in: bool) -> None:
        """Tell the other sets of a cell that it matters more or less to them."""
        self._work += len(self._sets_of[cell])
        for other in self._sets_of[cell]:
            if other != number and self._is_in[other] == of_those_in:
                self._score[other] += by

    def _swap_out(self, cell: int) -> None:
        place, last = self._place[cell], self._uncovered[-1]
        self._uncovered[place], self._place[last] = last, place
        self._uncovered.pop()

    def _let_neighbours_in(self, number: int) -> None:
        """After a change beside it, a set may come back."""
        for cell in self._cells_of[number]:
            for other in self._sets_of[cell]:
                self._may_enter[other] = True
