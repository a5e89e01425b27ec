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

_LARGEST_BYTES = 32 << 20
_MOST_STRETCHES = 128
"""A large file arrives about from its front, so that it can be hashed meanwhile: nobody fetches
far ahead. A very large one is not cut into more stretches than these."""

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

    @property
    def front(self) -> int:
        """How many bytes are there from the first on, without a gap."""
        with self._lock:
            position = 0
            for one in sorted(self._all, key=lambda one: one.start):
                if one.start > position:
                    break
                position = max(position, one.position)
            return position

    def divide(self, count: int) -> None:
        """Cut what nobody fetches yet so that ``count`` threads have about as much to do.

        What one thread is to fetch alone stays whole: each stretch is a request.
        """
        if count == 1:
            return
        with self._lock:
            left = sum(one.left for one in self._all)
            longest = max(_LARGEST_BYTES, left // _MOST_STRETCHES)
            share = max(self._smallest, min(longest, left // max(1, count)))
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

    def free_until(self, segment: Segment) -> int:
        """Where the next stretch begins that somebody has begun with, or the end."""
        with self._lock:
            stop, behind = segment.stop, self._free_at(segment.stop)
            while behind is not None:
                stop, behind = behind.stop, self._free_at(behind.stop)
            return stop

    def _free_at(self, start: int) -> Optional[Segment]:
        """What begins there, untouched."""
        found = (one for one in self._all if one.start == start and one.start < one.stop)
        behind = next(found, None)
        return None if behind is None or behind.is_taken or behind.done else behind

    def give_back(self, segment: Segment) -> None:
        """Somebody else may fetch what is left of it."""
        with self._lock:
            segment.is_taken = False

    def room(self, segment: Segment, wanted: int = 1, stop: int = 0) -> int:
        """How many of so many bytes are to be written to it still.

        Another thread may have taken its end away. What lies right behind it becomes part of it,
        up to ``stop``, while nobody has begun with that.
        """
        with self._lock:
            while segment.left < wanted:
                behind = self._free_at(segment.stop)
                if behind is None or behind.stop > stop:
                    break
                segment.stop = behind.stop
                self._all.remove(behind)
            return max(0, min(wanted, segment.left))

    def advance(self, segment: Segment, count: int) -> None:
        """So many bytes more are there; what lies behind its end is counted as another's."""
        with self._lock:
            segment.done = min(segment.done + count, segment.stop - segment.start)

    def end(self, segment: Segment) -> None:
        """The file ended here, as nobody had said before."""
        with self._lock:
            segment.stop = segment.position
