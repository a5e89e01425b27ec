"""How long a download waits before it tries again."""

from __future__ import annotations

import threading
import time
from typing import Callable, Dict, Set, Tuple

from ..domain.download import Download
from ..domain.errors import DinamisError, ServiceBusy, SignInRequired

_FIRST_S = 1.0
_LONGEST_S = 60.0


class Patience:
    """Waits twice as long after each failure that brought nothing; a sign-in is waited for.

    Args:
        clock: seconds, that never go back.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._waits: Dict[int, Tuple[float, float, int]] = {}
        self._signed_out: Set[str] = set()

    def allows(self, download: Download) -> bool:
        """Whether it may be tried now."""
        with self._lock:
            until = self._waits.get(download.number, (0.0, 0.0, 0))[0]
            return download.service_id not in self._signed_out and self._clock() >= until

    def failed(self, download: Download, error: DinamisError) -> None:
        with self._lock:
            if isinstance(error, SignInRequired):
                self._signed_out.add(download.service_id)
                return
            _, pause, done = self._waits.get(download.number, (0.0, 0.0, -1))
            has_moved = download.done_bytes > done
            pause = _FIRST_S if has_moved or not pause else min(2 * pause, _LONGEST_S)
            asked = error.retry_after_s if isinstance(error, ServiceBusy) else None
            until = self._clock() + max(pause, asked or 0.0)
            self._waits[download.number] = until, pause, download.done_bytes

    def succeeded(self, download: Download) -> None:
        with self._lock:
            self._waits.pop(download.number, None)

    def end(self) -> None:
        """Somebody signed in, or the network is back: wait no longer."""
        with self._lock:
            self._signed_out.clear()
            self._waits.clear()
