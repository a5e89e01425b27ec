"""What happened to downloads from one news of the queue to the next."""

from __future__ import annotations

from typing import Dict, FrozenSet, NamedTuple, Optional, Tuple

from ..domain.download import Download, DownloadState
from ..domain.errors import DinamisError
from .queue_watch import QueueNews


class Changes(NamedTuple):
    completed: Tuple[Download, ...] = ()
    failed: Tuple[Download, ...] = ()
    waits_for: Optional[DinamisError] = None
    """What downloads have begun to wait for, and did not wait for before."""


class DownloadChanges:
    """Compares; what an earlier session left is no news."""

    def __init__(self) -> None:
        self._states: Optional[Dict[int, DownloadState]] = None
        self._waits: FrozenSet[type] = frozenset()

    def complete(self) -> FrozenSet[int]:
        """Numbers of those known to be complete."""
        done = DownloadState.DONE
        return frozenset(number for number, state in (self._states or {}).items() if state is done)

    def take(self, news: QueueNews) -> Changes:
        states = {download.number: download.state for download in news.downloads}
        before, self._states = self._states, states
        waits_for = self._new_wait(news.downloads)
        if before is None:
            return Changes(waits_for=waits_for)
        new = [one for one in news.downloads if before.get(one.number) is not one.state]
        return Changes(
            tuple(one for one in new if one.state is DownloadState.DONE),
            tuple(one for one in new if one.state is DownloadState.FAILED),
            waits_for,
        )

    def _new_wait(self, downloads: Tuple[Download, ...]) -> Optional[DinamisError]:
        waits = {
            type(one.error): one.error
            for one in downloads
            if one.state is DownloadState.WAITING and one.error is not None
        }
        new = [error for kind, error in waits.items() if kind not in self._waits]
        self._waits = frozenset(waits)
        return new[0] if new else None
