"""How fast all downloads together may go."""

from __future__ import annotations

import threading
import time
from typing import Callable, Optional

from .threads import Stop

MOST_BYTES = 512 * 1024
_LEAST_BYTES = 16 * 1024
_SHARE_OF_A_SECOND = 0.1
_SHORT_S = 0.006
_TOO_SHORT_S = 1e-4
"""A wait that no clock measures."""


class Pace:
    """A bucket that fills with bytes at the rate allowed; each reader pays for what it read.

    Args:
        clock: seconds, that never go back.
    """

    def __init__(
        self,
        bytes_per_s: Optional[int] = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._rate = bytes_per_s
        self._level = 0.0
        self._seen = clock()

    def set_rate(self, bytes_per_s: Optional[int]) -> None:
        with self._lock:
            self._rate = bytes_per_s
            self._level = 0.0
            self._seen = self._clock()

    def most_at_once(self) -> int:
        """How much to read at most, so that a limit is felt smoothly."""
        rate = self._rate
        if rate is None:
            return MOST_BYTES
        return int(min(MOST_BYTES, max(1024, rate * _SHARE_OF_A_SECOND)))

    def spend(self, count: int, stop: Stop) -> None:
        """Pay for bytes that were read; waits while there is debt.

        Raises:
            Cancelled: told to stop meanwhile.
        """
        if self._rate is None:
            return
        debt = self._pay(count)
        while debt > _TOO_SHORT_S:
            stop.wait(min(debt, 0.1))
            debt = self._pay(0)

    def _pay(self, count: int) -> float:
        """Seconds until the bucket is level again."""
        with self._lock:
            if self._rate is None:
                return 0.0
            now = self._clock()
            filled = self._level + (now - self._seen) * self._rate
            self._level = min(filled, self._rate * _SHARE_OF_A_SECOND) - count
            self._seen = now
            return max(0.0, -self._level / self._rate)


class Gulp:
    """How much one connection reads at a time: some hundredths of a second's worth.

    What is read by halves when the program is killed is lost.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._size = 64 * 1024
        self._since = clock()

    def next(self, most: int) -> int:
        self._since = self._clock()
        return min(self._size, most)

    def took(self, count: int) -> None:
        """Read larger pieces of a fast line, smaller ones of a slow one."""
        seconds = self._clock() - self._since
        if seconds < _SHORT_S and count >= self._size:
            self._size = min(MOST_BYTES, self._size * 2)
        elif seconds > 4 * _SHORT_S:
            self._size = max(_LEAST_BYTES, self._size // 2)
