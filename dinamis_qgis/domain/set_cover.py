"""The cheapest sets that cover everything: weighted set cover, on bits of integers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from heapq import heapify, heappop, heappush
from typing import Dict, List, Tuple


@dataclass(frozen=True)
class CoverProblem:
    """Cells, and sets that cover some of them.

    A number whose bits are cells or sets stands for several of them.
    """

    rows: Tuple[int, ...]
    """Of each cell, the bits of the sets that cover it: at least one."""

    costs: Tuple[float, ...]
    """Of each set; above 0."""

    @property
    def columns(self) -> List[int]:
        """Of each set, the bits of the cells it covers."""
        return transposed(self.rows, len(self.costs))


@dataclass(frozen=True)
class Reduced:
    """What is left of a problem once the obvious is done."""

    fixed: Tuple[int, ...]
    """Sets that are in some cheapest cover."""

    sets: Tuple[int, ...]
    """Which set of the whole problem each set of ``problem`` is."""

    problem: CoverProblem


def bits(number: int) -> Iterator[int]:
    """The places of the ones, the lowest first."""
    while number:
        lowest = number & -number
        yield lowest.bit_length() - 1
        number ^= lowest


def transposed(rows: Sequence[int], width: int) -> List[int]:
    """Of each place in the rows, the bits of the rows that have a one there.

    Through text, where Python turns whole tables at once.
    """
    if not rows:
        return [0] * width
    written = [format(row, f"0{width}b") for row in reversed(rows)]
    columns = [int("".join(column), 2) for column in zip(*written)]
    return columns[::-1]


def count(number: int) -> int:
    """How many ones it has."""
    return bin(number).count("1")


def reduced(problem: CoverProblem) -> Reduced:
    """Leave out cells covered whenever another is, and sets that another one replaces.

    The usual reductions of set covering (Beasley, *An algorithm for set covering problem*,
    EJOR 31, 1987); a cover of what is left, with the fixed sets, is as cheap as any.
    """
    rows, costs = dict(enumerate(problem.rows)), problem.costs
    fixed: List[int] = []
    while True:
        before = sum(map(count, rows.values()))
        rows = _without_implied_rows(rows, len(costs))
        rows = _without_replaced_sets(rows, costs)
        for place in [place for place, row in rows.items() if row & (row - 1) == 0]:
            if place in rows:
                only = rows[place]
                fixed.append(only.bit_length() - 1)
                rows = {other: row for other, row in rows.items() if not row & only}
        if sum(map(count, rows.values())) == before:
            return _renumbered(fixed, list(rows.values()), costs)


def _without_implied_rows(rows: Dict[int, int], width: int) -> Dict[int, int]:
    """Who covers a cell covers every cell that all its sets cover: keep the first only."""
    places = sorted(rows, key=lambda place: count(rows[place]))
    ordered = [rows[place] for place in places]
    columns = transposed(ordered, width)
    alive = (1 << len(ordered)) - 1
    for number, row in enumerate(ordered):
        if alive >> number & 1:
            implied = alive
            for column in bits(row):
                implied &= columns[column]
            alive &= ~implied | (1 << number)
    return {places[number]: ordered[number] for number in bits(alive)}


def _without_replaced_sets(rows: Dict[int, int], costs: Sequence[float]) -> Dict[int, int]:
    """Leave out a set when one that is not dearer covers all it covers."""
    ordered = list(rows.values())
    columns = transposed(ordered, len(costs))
    # Dearest first; of equals the last first, so that the first given stays.
    by_cost = sorted(range(len(costs)), key=lambda number: (-costs[number], -number))
    gone = 0
    not_dearer = (1 << len(costs)) - 1
    for number in by_cost:
        not_dearer &= ~(1 << number)
        others = not_dearer
        for place in bits(columns[number]):
            others &= ordered[place]
            if not others:
                break
        # Those of the same cost that come earlier count too: they are still in the mask.
        if others and columns[number]:
            gone |= 1 << number
    return {place: row & ~gone for place, row in rows.items()}


def _renumbered(fixed: List[int], rows: List[int], costs: Sequence[float]) -> Reduced:
    used = 0
    for row in rows:
        used |= row
    sets = tuple(bits(used))
    new = {old: number for number, old in enumerate(sets)}
    small = tuple(sum(1 << new[old] for old in bits(row)) for row in rows)
    kept_costs = tuple(costs[old] for old in sets)
    return Reduced(tuple(sorted(fixed)), sets, CoverProblem(small, kept_costs))


def quick_cost(columns: Sequence[int], costs: Sequence[float]) -> float:
    """What the greedy cover costs: the set that is worth most for its cost, again and again."""
    uncovered = 0
    for column in columns:
        uncovered |= column
    heap = [
        (cost / count(column), number)
        for number, (cost, column) in enumerate(zip(costs, columns))
        if column
    ]
    heapify(heap)
    total = 0.0
    while uncovered:
        _, number = heappop(heap)
        cells = count(columns[number] & uncovered)
        if not cells:
            continue
        # Its worth may have shrunk since: it is the best only if it still comes first.
        worth = (costs[number] / cells, number)
        if heap and worth > heap[0]:
            heappush(heap, worth)
            continue
        total += costs[number]
        uncovered &= ~columns[number]
    return total
