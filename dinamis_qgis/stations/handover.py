"""Hands the chosen scenes to the stations that work with them."""

from __future__ import annotations

from functools import partial
from typing import Callable, List, Sequence

from qgis.PyQt.QtCore import QObject, QTimer

from ..domain.scene import Scene

_MANY = 50
_A_TURN_MS = 1


class Handover(QObject):
    """Gives scenes to one station after the other; lives in the GUI thread.

    A station that is given a thousand scenes looks at each of them. Where there are many, the
    window has a turn between two stations; scenes given meanwhile take the place of those before.

    Args:
        takers: the stations, in order.
    """

    def __init__(self, takers: Sequence[Callable[[Sequence[Scene]], None]]) -> None:
        super().__init__()
        self._takers = takers
        self._waiting: List[Callable[[], None]] = []
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.setInterval(_A_TURN_MS)
        self._turn.timeout.connect(self._go_on)

    def give(self, scenes: Sequence[Scene]) -> None:
        """Have all of them work with these scenes, the first one now."""
        self._waiting = [partial(take, scenes) for take in self._takers]
        if len(scenes) > _MANY:
            self._go_on()
            return
        while self._waiting:
            self._go_on()

    def stop(self) -> None:
        """Give nothing more: the stations are going away."""
        self._waiting = []
        self._turn.stop()

    def _go_on(self) -> None:
        self._turn.stop()
        if self._waiting:
            self._waiting.pop(0)()
        if self._waiting:
            self._turn.start()
