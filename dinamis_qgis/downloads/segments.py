"""A file cut into stretches that are fetched side by side."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from dataclasses import dataclass
from typing import List, Optional, Tuple

Stretch = Tuple[int, int, int]
"""First byte, byte behind the last, how many of them from the first on are there."""

SMALLEST_BYTES = 4 << 20
"""What is shorter is not cut."""

ENDLESS = 1 << 62
"""Where a file ends whose size nobody said."""


@dataclass
class Segment:
    """A stretch of the file; one thread at a time fetches it."""

    start: int
    stop: int
    done: int = 0
    is_taken: bool = False

    @property
    def position(self) -> int:
        """Of the next byte to fetch."""
        return self.start + self.done

    @property
    def left(self) -> int:
        return self.stop - self.position


class Segments:
    """All stretches of a file, shared by the threads that fetch it."""

    def __init__(self, stretches: Iterable[Stretch], smallest: int = SMALLEST_BYTES) -> None:
        self._lock = threading.Lock()
        self._smallest = smallest
        self._all: List[Segment] = [Segment(*stretch) for stretch in stretches]

    def stretches(self) -> Tuple[Stretch, ...]:
        with self._lock:
            return tuple((one.start, one.stop, one.done) for one in self._all)

    @property
    def done(self) -> int:
        with self._lock:
            return sum(one.done for one in self._all)

    @property
    def left(self) -> int:
        with self._lock:
            return sum(one.left for one in self._all)

    def divide(self, count: int) -> None:
        """Cut what nobody fetches yet so that ``count`` threads have about as much to do."""
        with self._lock:
            share = max(self._smallest, sum(one.left for one in self._all) // max(1, count))
            for one in list(self._all):
                while one.left >= share + self._smallest and not one.is_taken:
                    self._all.append(Segment(one.position + share, one.stop, 0))
                    one.stop = one.position + share
                    one = self._all[-1]

    def take(self) -> Optional[Segment]:
        """A stretch to fetch: one that nobody has, or half of the longest; None at the end."""
        with self._lock:
            free = [one for one in self._all if not one.is_taken and one.left]
            if free:
                found = min(free, key=lambda one: one.start)
                found.is_taken = True
                return found
            longest = max(self._all, key=lambda one: one.left, default=None)
            if longest is None or longest.left < 2 * self._smallest or longest.stop == ENDLESS:
                return None
            middle = longest.position + longest.left // 2
            half = Segment(middle, longest.stop, 0, is_taken=True)
            longest.stop = middle
            self._all.append(half)
            return half

    def give_back(self, segment: Segment) -> None:
        """Somebody else may fetch what is left of it."""
        with self._lock:
            segment.is_taken = False

    def room(self, segment: Segment) -> int:
        """How many bytes of it are to be written still; another thread may take its end away."""
        with self._lock:
            return max(0, segment.left)

    def advance(self, segment: Segment, count: int) -> None:
        """So many bytes more are there; what lies behind its end is counted as another's."""
        with self._lock:
            segment.done = min(segment.done + count, segment.stop - segment.start)

    def end(self, segment: Segment) -> None:
        """The file ended here, as nobody had said before."""
        with self._lock:
            segment.stop = segment.position
