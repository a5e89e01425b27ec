"""How long the GUI thread is kept from answering."""

from __future__ import annotations

import gc
import sys
import threading
import time
import traceback
from contextlib import contextmanager
from typing import Any, Dict, Iterator, List, Optional, Tuple

from qgis.PyQt.QtCore import QObject, Qt, QTimer

INTERVAL_MS = 5
WORTH_A_LOOK_MS = 50
QGIS_ITSELF = "in QGIS itself, no Python of ours"
INTERPRETER_HELD = "a thread of ours held the interpreter"
COLLECTED = "Python's garbage collector, {:.0f} ms"
_LOOK_S = 0.02


class Heartbeat(QObject):
    """A 5 ms timer in the GUI thread; a stall is a gap between two of its beats.

    A watcher thread notes what the GUI thread was doing when a gap grows past 50 ms, so that a
    stall comes with its culprit.
    """

    def __init__(self) -> None:
        super().__init__()
        self._gui_thread = threading.get_ident()
        self._last = time.monotonic()
        self._longest_ms = 0.0
        self._culprit: List[str] = []
        self._seen: Optional[Tuple[float, List[str]]] = None
        self._apart = 0
        self._alive = True
        self._collecting = 0.0
        self._collected_ms = 0.0
        gc.callbacks.append(self._note_collection)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(INTERVAL_MS)
        threading.Thread(target=self._watch, daemon=True).start()

    def take(self) -> Tuple[float, List[str]]:
        """The longest stall since last asked, in ms, and where the GUI thread was then."""
        taken = self._longest_ms, self._culprit
        self._longest_ms, self._culprit = 0.0, []
        return taken

    @contextmanager
    def apart(self) -> Iterator[None]:
        """Leave out what QGIS itself does inside, such as saving a project."""
        self._beat()
        self._apart += 1
        try:
            yield
        finally:
            self._apart -= 1
            self._last = time.monotonic()

    def stop(self) -> None:
        self._alive = False
        gc.callbacks.remove(self._note_collection)
        self._timer.stop()

    def _beat(self) -> None:
        now = time.monotonic()
        gap_ms = (now - self._last) * 1000 - INTERVAL_MS
        seen, self._seen = self._seen, None
        if gap_ms > self._longest_ms and not self._apart:
            self._longest_ms = gap_ms
            self._culprit = seen[1] if seen and seen[0] == self._last else []
            if self._collected_ms > gap_ms / 2:
                self._culprit = [COLLECTED.format(self._collected_ms)]
        self._last, self._collected_ms = now, 0.0

    def _note_collection(self, phase: str, _about: Dict[str, Any]) -> None:
        """The collector stops every thread while it looks through what lives."""
        if phase == "start":
            self._collecting = time.monotonic()
        else:
            self._collected_ms += (time.monotonic() - self._collecting) * 1000

    def _watch(self) -> None:
        while self._alive:
            before = time.monotonic()
            time.sleep(_LOOK_S)
            last, now = self._last, time.monotonic()
            if (now - last) * 1000 > WORTH_A_LOOK_MS and not self._apart:
                self._note(last, self._doing(was_held=now - before > 3 * _LOOK_S))

    def _doing(self, was_held: bool) -> List[str]:
        """Where the GUI thread is now."""
        frame = sys._current_frames().get(self._gui_thread)
        if frame is not None:
            stack = traceback.extract_stack(frame)[-6:]
            return [f"{s.filename}:{s.lineno} {s.name}" for s in stack]
        # This thread too was kept waiting: something of ours held the interpreter.
        return [INTERPRETER_HELD] if was_held else [QGIS_ITSELF]

    def _note(self, last: float, doing: List[str]) -> None:
        """Keep what was seen in a gap; QGIS is the culprit only if nothing else ever was."""
        if self._seen is None or self._seen[0] != last or doing != [QGIS_ITSELF]:
            self._seen = last, doing
