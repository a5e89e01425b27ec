"""The time the training service lives in."""

from __future__ import annotations

import threading
from datetime import datetime, timedelta, timezone


class Clock:
    """Real time, plus what a test or a teacher has skipped; safe in any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._ahead = timedelta()

    def now(self) -> datetime:
        with self._lock:
            return datetime.now(timezone.utc) + self._ahead

    def advance(self, by: timedelta) -> None:
        """Skip some time: orders move on, tokens and links expire."""
        with self._lock:
            self._ahead += by
