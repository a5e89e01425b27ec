"""A copy of collections that is under way; who watches it may come and go."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional, Union

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...domain.collection import SceneCollection
from ...domain.errors import DinamisError

Outcome = Union[str, DinamisError]
"""What there is to tell of it: its news, or why it ended early."""


class RunningCopy(QObject):
    """Lives in the GUI thread, from the first page to the last."""

    progressed = pyqtSignal()
    over = pyqtSignal()

    def __init__(self, collections: Sequence[SceneCollection]) -> None:
        super().__init__()
        self.collections = tuple(collections)
        self.share, self.text = 0.0, ""
        self.outcome: Optional[Outcome] = None
        self._job: Any = None

    def run_by(self, job: Any) -> None:
        """What can be cancelled."""
        self._job = job

    def cancel(self) -> None:
        """What was copied stays."""
        if self._job is not None:
            self._job.cancel()

    def note_progress(self, share: float, text: str) -> None:
        """Say how far it is.

        Args:
            share: done, 0 to 1.
        """
        self.share, self.text = share, text
        self.progressed.emit()

    def end(self, outcome: Outcome) -> None:
        self.outcome = outcome
        self.over.emit()
