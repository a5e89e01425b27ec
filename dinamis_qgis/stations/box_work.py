"""The one thing that the box of products is busy with, shown in it while it lasts."""

from __future__ import annotations

from typing import Any, Callable, List, NamedTuple, Optional

from qgis.core import Qgis
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..background import Job
from ..domain.errors import Cancelled, DinamisError
from ..gui.image.load_box import LoadBox
from ..words.messages import explain


class Errand(NamedTuple):
    """A call for the background."""

    label: str
    """Its name in the task manager."""

    text: str
    """What the box says meanwhile."""

    call: Callable[[Job], Any]
    """In a worker thread."""

    on_done: Callable[[Any], None]
    """Shows what came of it, once the box is free again."""


class BoxWork(QObject):
    """Runs one errand after the other in the background; lives in the GUI thread.

    Args:
        run: as ``Background.run``.
    """

    ended = pyqtSignal()
    """All errands are over, whatever became of them."""

    def __init__(self, box: LoadBox, run: Callable[..., Any]) -> None:
        super().__init__()
        self._box, self._run = box, run
        self._job: Any = None
        self._asked: Optional[object] = None
        self._waiting: List[Errand] = []
        box.stop_wanted.connect(self.stop)

    @property
    def is_busy(self) -> bool:
        return self._asked is not None

    def start(self, errand: Errand) -> None:
        """Run an errand now, or when those before it are over; what fails is said."""
        if self.is_busy:
            self._waiting.append(errand)
            return
        asked = self._asked = object()
        self._box.set_busy(True)
        self._box.notice.show_text(errand.text)

        def done(value: Any) -> None:
            self._free()
            errand.on_done(value)
            self._go_on()

        job = self._run(errand.label, errand.call, done, self._fail, self._box.show_progress)
        if self._asked is asked:  # a runner may be done before it returns
            self._job = job

    def stop(self) -> None:
        self._waiting.clear()
        if self._job is not None:
            self._job.cancel()

    def _fail(self, error: DinamisError) -> None:
        self._free()
        is_cancelled = isinstance(error, Cancelled)
        level = Qgis.MessageLevel.Info if is_cancelled else Qgis.MessageLevel.Warning
        self._box.notice.show_text(explain(error), level)
        self._go_on()

    def _go_on(self) -> None:
        if self._waiting:
            self.start(self._waiting.pop(0))
        else:
            self.ended.emit()

    def _free(self) -> None:
        self._asked = self._job = None
        self._box.set_busy(False)
