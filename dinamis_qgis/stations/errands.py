"""Calls that may wait for the disk, one after the other, away from the GUI thread."""

from __future__ import annotations

from collections import deque
from typing import Any, Callable, Deque, NamedTuple

from ..domain.errors import DinamisError

Run = Callable[..., Any]
"""`Background.run`."""


class _Errand(NamedTuple):
    call: Callable[[], Any]
    on_done: Callable[[Any], object]
    on_failed: Callable[[DinamisError], object]


def _ignore(_value: Any) -> None:
    """Nothing comes back that anybody waits for."""


class Errands:
    """Runs calls in the order in which they were given: two that move a row must not overtake.

    Lives in the GUI thread; the calls run in a worker's.

    Args:
        on_failed: told what went wrong where nobody else asked for it.
    """

    def __init__(self, run: Run, on_failed: Callable[[DinamisError], object]) -> None:
        self._run, self._on_failed = run, on_failed
        self._waiting: Deque[_Errand] = deque()
        self._is_busy = False

    def add(self, call: Callable[[], Any], on_done: Callable[[Any], object] = _ignore) -> None:
        self.add_told(call, on_done, self._on_failed)

    def add_told(
        self,
        call: Callable[[], Any],
        on_done: Callable[[Any], object],
        on_failed: Callable[[DinamisError], object],
    ) -> None:
        """Run a call whose giver wants to know of its failure too."""
        self._waiting.append(_Errand(call, on_done, on_failed))
        if not self._is_busy:
            self._next()

    def _next(self) -> None:
        if not self._waiting:
            return
        errand = self._waiting.popleft()
        self._is_busy = True
        self._run(
            "",
            lambda job: errand.call(),
            lambda value: self._end(errand.on_done, value),
            lambda error: self._end(errand.on_failed, error),
        )

    def _end(self, tell: Callable[[Any], object], outcome: Any) -> None:
        self._is_busy = False
        self._next()
        tell(outcome)
