"""How the threads of ours that work share Python with the thread that paints the window."""

from __future__ import annotations

import gc
import sys
import threading
from typing import Tuple

_TURN_S = 0.0005
_YOUNG = 20_000
_TIMES = 1_000


class Sharing:
    """While any thread works, threads take short turns, and the garbage collector looks little.

    Qt calls our models and delegates hundreds of times to paint a table, and each call waits
    for its turn: with Python's own 5 ms, a thread that computes holds the window for seconds.

    The collector looks for rings of objects, and stops every thread: through all that lives in
    QGIS, for 100 ms. It does so the sooner the more is made, and a page of scenes is thousands
    of objects, without a ring, that are gone with the page. So it looks through the young ones,
    less often, and leaves the old ones until nobody works.
    """

    def __init__(self) -> None:
        self.turn = threading.Lock()
        """Held by whoever computes much in Python: several at once only take it from each other."""

        self._lock = threading.Lock()
        self._working = 0
        self._turn_s = 0.0
        self._thresholds: Tuple[int, int, int] = gc.get_threshold()

    def __enter__(self) -> None:
        with self._lock:
            if not self._working:
                self._turn_s = sys.getswitchinterval()
                self._thresholds = gc.get_threshold()
                sys.setswitchinterval(min(_TURN_S, self._turn_s))
                young, times, old = self._thresholds
                if young:  # 0: somebody has switched it off
                    gc.set_threshold(max(_YOUNG, young), max(_TIMES, times), old)
            self._working += 1

    def __exit__(self, *_: object) -> None:
        with self._lock:
            self._working -= 1
            if not self._working:
                sys.setswitchinterval(self._turn_s)
                gc.set_threshold(*self._thresholds)


sharing = Sharing()
