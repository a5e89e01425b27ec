"""How fast a file arrives, so that more connections are opened only where they help."""

from __future__ import annotations

import threading
import time
from typing import Callable

_FAST_BYTES_PER_S = 120e6
"""A little more than a line of 1 Gbit/s: what is as fast needs no more connections."""

LOOK_EVERY_S = 0.1


class LineSpeed:
    """The speed of the last tenth of a second; safe in any thread.

    Args:
        clock: seconds, that never go back.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._since = clock()
        self._count = 0
        self._speed = 0.0

    def arrived(self, count: int) -> None:
        with self._lock:
            self._count += count
            self._look()

    @property
    def is_fast(self) -> bool:
        """Whether another connection would only take turns with those there are."""
        with self._lock:
            self._look()
            return self._speed >= _FAST_BYTES_PER_S

    def _look(self) -> None:
        seconds = self._clock() - self._since
        if seconds >= LOOK_EVERY_S:
            self._speed = self._count / seconds
            self._since, self._count = self._since + seconds, 0
