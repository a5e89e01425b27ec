"""Runs a scenario inside QGIS, one step a tick, without ever blocking its event loop."""

from __future__ import annotations

import subprocess
import time
from typing import Any, Callable, Generator, List, Optional, Sequence

from qgis.PyQt.QtCore import QObject, QPoint, QTimer
from qgis.PyQt.QtWidgets import QApplication, QScrollArea, QWidget

TICK_MS = 20
Condition = Callable[[], Any]
Steps = Generator[Condition, Any, Any]
"""Yields what must become true before it goes on."""


_playing: List[Player] = []
"""Nobody else holds them while QGIS runs."""


class Failed(Exception):
    """The scenario met something that a user would call broken."""


class Player(QObject):
    """Advances a scenario from a timer; ``on_end`` gets the error, or None."""

    def __init__(self, steps: Steps, on_end: Callable[[Optional[BaseException]], None]) -> None:
        super().__init__()
        _playing.append(self)
        self._steps = steps
        self._on_end = on_end
        self._until: Condition = lambda: True
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._advance)

    def start(self) -> None:
        self._timer.start(TICK_MS)

    def _advance(self) -> None:
        try:
            if self._until():
                self._until = next(self._steps)
        except StopIteration:
            self._end(None)
        except Exception as error:
            self._end(error)

    def _end(self, error: Optional[BaseException]) -> None:
        self._timer.stop()
        self._on_end(error)


def until(what: str, is_true: Condition, seconds: float = 30) -> Steps:
    """Wait for a condition; say what was waited for when it does not come."""
    deadline = time.monotonic() + seconds

    def check() -> bool:
        if is_true():
            return True
        if time.monotonic() > deadline:
            raise Failed(f"waited {seconds:.0f} s for: {what}")
        return False

    yield check


def pause(seconds: float) -> Steps:
    """Let the user see it."""
    end = time.monotonic() + seconds
    yield lambda: time.monotonic() > end


def command(arguments: Sequence[str]) -> Steps:
    """Run a program beside QGIS, and wait for it without blocking."""
    process = subprocess.Popen(arguments, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    yield lambda: process.poll() is not None
    if process.returncode:
        assert process.stderr is not None
        raise Failed(f"{arguments[0]}: {process.stderr.read().decode(errors='replace')}")


def click(widget: QWidget, at: Optional[QPoint] = None, button: int = 1) -> Steps:
    """Move the mouse onto a widget and click, as a hand would."""
    yield from until(f"{_name(widget)} shown", widget.isVisible)
    yield from until(f"{_name(widget)} enabled", widget.isEnabled)
    _scroll_to(widget)
    yield from pause(0.1)
    point = at or widget.rect().center()
    _require_uncovered(widget, point)
    where = widget.mapToGlobal(point)
    yield from command(
        ["xdotool", "mousemove", str(where.x()), str(where.y()), "click", str(button)]
    )
    yield from pause(0.15)


def drag(widget: QWidget, start: QPoint, end: QPoint) -> Steps:
    """Press, move and release the left button."""
    first, last = widget.mapToGlobal(start), widget.mapToGlobal(end)
    middle = (first + last) / 2
    moves = [part for p in (middle, last) for part in ("mousemove", str(p.x()), str(p.y()))]
    yield from command(["xdotool", "mousemove", str(first.x()), str(first.y()), "mousedown", "1"])
    yield from pause(0.1)
    yield from command(["xdotool", *moves])
    yield from pause(0.1)
    yield from command(["xdotool", "mouseup", "1"])
    yield from pause(0.15)


def press(*keys: str) -> Steps:
    """Press keys, by their X names: ``Tab``, ``ctrl+a``."""
    yield from command(["xdotool", "key", "--delay", "30", *keys])
    yield from pause(0.1)


def write(text: str) -> Steps:
    """Type a text into what has the keyboard."""
    yield from command(["xdotool", "type", "--delay", "15", text])
    yield from pause(0.1)


def _scroll_to(widget: QWidget) -> None:
    ancestor: Optional[QWidget] = widget.parentWidget()
    while ancestor is not None:
        if isinstance(ancestor, QScrollArea):
            ancestor.ensureWidgetVisible(widget)
        ancestor = ancestor.parentWidget()


def _require_uncovered(widget: QWidget, point: QPoint) -> None:
    found: Optional[QWidget] = QApplication.widgetAt(widget.mapToGlobal(point))
    if found is None or not (found is widget or widget.isAncestorOf(found)):
        raise Failed(f"{_name(widget)} cannot be clicked: {_name(found)} is in front of it")


def _name(widget: Optional[QWidget]) -> str:
    if widget is None:
        return "nothing"
    return widget.objectName() or type(widget).__name__
