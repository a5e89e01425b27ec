"""Which pieces to keep so that they fit into a limit, keeping as much as possible."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from decimal import Decimal
from typing import FrozenSet, List, Tuple

MOST_EXACT = 20
"""Up to so many, every choice is compared."""

Kept = FrozenSet[int]
"""Numbers of the pieces that stay."""

_Choice = Tuple[Decimal, int, int]
"""Sum, number of pieces, and which as bits."""


def best_kept(sizes: Sequence[Decimal], limit: Decimal) -> Kept:
    """Keep the largest sum up to a limit; of equal sums, that of most pieces.

    Exact up to ``MOST_EXACT`` pieces. Beyond, the largest are taken while they fit, then pieces
    are exchanged one for one while that adds anything.
    """
    if len(sizes) <= MOST_EXACT:
        return _exact(sizes, limit)
    return _improved(sizes, limit, _largest_first(sizes, limit))


def _exact(sizes: Sequence[Decimal], limit: Decimal) -> Kept:
    """Compare every choice of one half with the best that goes with it of the other."""
    half = len(sizes) // 2
    firsts = _choices(sizes[:half], 0)
    seconds = sorted(_choices(sizes[half:], half))
    sums = [choice[0] for choice in seconds]
    best: _Choice = (Decimal(0), 0, 0)
    for total, count, bits in firsts:
        if total > limit:
            continue
        # Of those that fit, the last has the largest sum and, among equals, most pieces.
        more = seconds[bisect_right(sums, limit - total) - 1]
        best = max(best, (total + more[0], count + more[1], bits | more[2]))
    return frozenset(index for index in range(len(sizes)) if best[2] >> index & 1)


def _choices(sizes: Sequence[Decimal], offset: int) -> List[_Choice]:
    found: List[_Choice] = [(Decimal(0), 0, 0)]
    for index, size in enumerate(sizes, offset):
        found += [(total + size, count + 1, bits | 1 << index) for total, count, bits in found]
    return found


def _largest_first(sizes: Sequence[Decimal], limit: Decimal) -> List[int]:
    kept: List[int] = []
    for index in sorted(range(len(sizes)), key=lambda index: -sizes[index]):
        if sizes[index] <= limit:
            kept.append(index)
            limit -= sizes[index]
    return kept


def _improved(sizes: Sequence[Decimal], limit: Decimal, start: List[int]) -> Kept:
    kept = set(start)
    left = limit - sum((sizes[index] for index in kept), Decimal(0))
    dropped = sorted((sizes[index], index) for index in range(len(sizes)) if index not in kept)
    is_better = True
    while is_better and dropped:
        is_better = False
        for index in sorted(kept, key=lambda index: sizes[index]):
            position = bisect_right(dropped, (sizes[index] + left, len(sizes))) - 1
            if position >= 0 and dropped[position][0] > sizes[index]:
                size, other = dropped.pop(position)
                left -= size - sizes[index]
                kept.remove(index)
                kept.add(other)
                dropped.insert(bisect_right(dropped, (sizes[index], index)), (sizes[index], index))
                is_better = True
                break
    return frozenset(kept)
