"""Threads that can be told to stop, and know it wherever they are."""

from __future__ import annotations

import threading
from typing import Callable

from ..domain.errors import Cancelled


class Stop:
    """Asks threads to leave; also a pause that ends early when they are asked."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def ask(self) -> None:
        self._event.set()

    @property
    def is_asked(self) -> bool:
        return self._event.is_set()

    def check(self) -> None:
        """Raise ``Cancelled`` when asked."""
        if self._event.is_set():
            raise Cancelled

    def wait(self, seconds: float) -> None:
        """Pause.

        Raises:
            Cancelled: asked meanwhile.
        """
        if self._event.wait(seconds):
            raise Cancelled


class StoppableThread(threading.Thread):
    """Dies with the program; carries its ``Stop`` for a transport to see."""

    def __init__(self, name: str, call: Callable[[], None], stop: Stop) -> None:
        super().__init__(name=name, target=call, daemon=True)
        self.stop = stop


def is_this_thread_stopped() -> bool:
    """Whether this is a thread of the queue that was told to leave; for a transport's waits."""
    stop = getattr(threading.current_thread(), "stop", None)
    return isinstance(stop, Stop) and stop.is_asked
