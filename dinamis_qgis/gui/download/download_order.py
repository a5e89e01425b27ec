"""How rows of the queue change places: the moves that lead from one order to another."""

from __future__ import annotations

from typing import Collection, List, Sequence, Tuple

Move = Tuple[int, int]
"""A download by its number, and its new place once it was taken out of its old one."""


def moves_before(order: Sequence[int], numbers: Collection[int], place: int) -> List[Move]:
    """Put some in front of what stands at a place, in the order they have.

    Args:
        place: from 0; the length of ``order`` for the end.
    """
    above = [number for number in order[:place] if number in numbers]
    below = [number for number in order[place:] if number in numbers]
    down = [(number, place - 1 - index) for index, number in enumerate(reversed(above))]
    up = [(number, place + index) for index, number in enumerate(below)]
    return _that_change(order, down + up)


def moves_up(order: Sequence[int], numbers: Collection[int]) -> List[Move]:
    """Put each one place up; those at the top stay, and those below them close up."""
    moves, free = [], 0
    for place, number in enumerate(order):
        if number not in numbers:
            continue
        if place > free:
            moves.append((number, place - 1))
            place -= 1
        free = place + 1
    return moves


def moves_down(order: Sequence[int], numbers: Collection[int]) -> List[Move]:
    """Put each one place down."""
    last = len(order) - 1
    return [(number, last - to) for number, to in moves_up(order[::-1], numbers)]


def moved(order: Sequence[int], moves: Sequence[Move]) -> List[int]:
    """The order after some moves."""
    now = list(order)
    for number, to in moves:
        now.remove(number)
        now.insert(to, number)
    return now


def _that_change(order: Sequence[int], moves: Sequence[Move]) -> List[Move]:
    """Without those that put something where it stands by then."""
    now, kept = list(order), []
    for move in moves:
        if now[move[1]] != move[0]:
            now = moved(now, [move])
            kept.append(move)
    return kept
