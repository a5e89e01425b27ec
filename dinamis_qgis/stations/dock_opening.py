"""Makes the dock so that the window does not wait for it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Callable, Optional

from qgis.PyQt.QtCore import QObject, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QApplication

_A_TURN_MS = 1


class DockOpening(QObject):
    """Opens the dock once; lives in the GUI thread.

    What the dock hangs on is several hundred modules: Python takes a good part of a second to read
    them, and longer where each file is looked at for viruses. After a click they are read in a
    thread, and then the window has a turn after each step. Who cannot wait has it made at once.

    Args:
        run: ``Background.run``.
        make: makes the dock, in steps.
    """

    ended = pyqtSignal()
    """The dock is there, as it was asked for by ``begin``."""

    def __init__(self, run: Callable[..., Any], make: Callable[[], Iterator[None]]) -> None:
        super().__init__()
        self._run, self._make = run, make
        self._steps: Optional[Iterator[None]] = None
        self._is_begun = self._is_made = False
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.setInterval(_A_TURN_MS)
        self._turn.timeout.connect(self._go_on)

    def begin(self) -> None:
        """Open it when it is ready; the pointer says that it is on its way."""
        if self._is_begun or self._is_made:
            return
        self._is_begun = True
        QApplication.setOverrideCursor(Qt.CursorShape.BusyCursor)
        # Should that fail, the step that needs it fails too, and is heard.
        self._run("", lambda job: _read_code(), lambda _: self._go_on(), lambda _: self._go_on())

    def finish(self) -> None:
        """Make what is still missing, now."""
        try:
            while not self._is_made:
                self._take_step()
        finally:
            self._end()

    def stop(self) -> None:
        """The plugin goes away: leave nothing half done."""
        if self._steps is not None:
            self.finish()
        self._end()

    def _go_on(self) -> None:
        if not self._is_begun:
            return  # somebody could not wait
        try:
            self._take_step()
        finally:
            if self._steps is None:  # made, or broken
                self._end()
        if self._is_made:
            self.ended.emit()
        else:
            self._turn.start()

    def _take_step(self) -> None:
        """After one that fails, all of them are taken anew."""
        steps, self._steps = self._steps or self._make(), None
        try:
            next(steps)
        except StopIteration:
            self._is_made = True
        else:
            self._steps = steps

    def _end(self) -> None:
        self._turn.stop()
        if self._is_begun:
            self._is_begun = False
            QApplication.restoreOverrideCursor()


def _read_code() -> None:
    """What is imported only when the dock is made."""
    from .. import opening
    from . import exercise_desk, stations, window_messages

    assert all((opening, exercise_desk, stations, window_messages))
