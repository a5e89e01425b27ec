"""The time that orders go by."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta


class Clock:
    """Real time, plus what a test has skipped."""

    def __init__(self) -> None:
        self._ahead = timedelta()

    def now(self) -> datetime:
        return datetime.now(UTC) + self._ahead

    def skip(self, seconds: float) -> None:
        self._ahead += timedelta(seconds=seconds)
