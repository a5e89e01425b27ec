"""The one thing that the box of products is busy with, shown in it while it lasts."""

from __future__ import annotations

from typing import Any, Callable, Optional

from qgis.core import Qgis
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..background import Job
from ..domain.errors import Cancelled, DinamisError
from ..gui.load_box import LoadBox
from ..messages import explain


class BoxWork(QObject):
    """Runs one call at a time in the background; lives in the GUI thread.

    Args:
        run: as ``Background.run``.
    """

    ended = pyqtSignal()
    """Whatever became of it: the next one may start."""

    def __init__(self, box: LoadBox, run: Callable[..., Any]) -> None:
        super().__init__()
        self._box, self._run = box, run
        self._job: Any = None
        self._asked: Optional[object] = None
        box.stop_wanted.connect(self.stop)

    @property
    def is_busy(self) -> bool:
        return self._asked is not None

    def start(
        self, label: str, text: str, call: Callable[[Job], Any], on_done: Callable[[Any], None]
    ) -> None:
        """Run a call, saying meanwhile what it does; what fails is said too.

        Args:
            label: its name in the task manager.
            on_done: shows what came of it, once the box is free again.
        """
        asked = self._asked = object()
        self._box.set_busy(True)
        self._box.notice.show_text(text)

        def done(value: Any) -> None:
            self._free()
            on_done(value)
            self.ended.emit()

        job = self._run(label, call, done, self._fail, self._box.show_progress)
        if self._asked is asked:  # a runner may be done before it returns
            self._job = job

    def stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _fail(self, error: DinamisError) -> None:
        self._free()
        is_cancelled = isinstance(error, Cancelled)
        level = Qgis.MessageLevel.Info if is_cancelled else Qgis.MessageLevel.Warning
        self._box.notice.show_text(explain(error), level)
        self.ended.emit()

    def _free(self) -> None:
        self._asked = self._job = None
        self._box.set_busy(False)
