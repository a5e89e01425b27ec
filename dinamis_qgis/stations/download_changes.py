"""What happened to downloads from one news of the queue to the next."""

from __future__ import annotations

from typing import Dict, FrozenSet, NamedTuple, Optional, Sequence, Set, Tuple, Type

from ..domain.download import Download, DownloadState
from ..domain.errors import DinamisError

_STOPPED = (DownloadState.FAILED, DownloadState.PAUSED)


class Changes(NamedTuple):
    completed: Tuple[Download, ...] = ()
    stopped: Tuple[Download, ...] = ()
    """Those that failed, or that a full disk paused."""

    waits_for: Optional[DinamisError] = None
    """What downloads wait for; once, until something has arrived again."""

    is_moving_again: bool = False
    """Whether something has arrived since it was told what they wait for."""


class DownloadChanges:
    """Compares; what an earlier session left is no news."""

    def __init__(self) -> None:
        self._states: Optional[Dict[int, DownloadState]] = None
        self._waits: Set[Type[DinamisError]] = set()
        self._done_bytes = 0

    def complete(self) -> FrozenSet[int]:
        """Numbers of those known to be complete."""
        done = DownloadState.DONE
        return frozenset(number for number, state in (self._states or {}).items() if state is done)

    def take(self, downloads: Sequence[Download], done_bytes: int) -> Changes:
        """Compare the queue with how it was; ``done_bytes`` of all together."""
        states = {download.number: download.state for download in downloads}
        before, self._states = self._states, states
        # The queue tries again and again: it runs and waits in turns, with nothing new to tell.
        is_moving_again = bool(self._waits) and done_bytes > self._done_bytes
        if is_moving_again:
            self._waits.clear()
        self._done_bytes = done_bytes
        known = states if before is None else before
        new = [one for one in downloads if known.get(one.number) is not one.state]
        return Changes(
            tuple(one for one in new if one.state is DownloadState.DONE),
            tuple(one for one in new if one.error is not None and one.state in _STOPPED),
            self._new_wait(downloads),
            is_moving_again,
        )

    def _new_wait(self, downloads: Sequence[Download]) -> Optional[DinamisError]:
        for one in downloads:
            error = one.error
            if one.state is DownloadState.WAITING and error and type(error) not in self._waits:
                self._waits.add(type(error))
                return error
        return None
