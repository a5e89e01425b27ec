"""The whole queue as one line of QGIS's task manager."""

from __future__ import annotations

import threading
from datetime import datetime
from typing import Callable, Optional, Sequence, Set

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import QCoreApplication, QObject, Qt, pyqtSignal

from ..background import wait_outside_the_pool
from ..domain.download import Download, DownloadLimits, DownloadState
from ..gui.download.download_words import next_start


class DownloadTask(QgsTask):
    """Is there while files arrive; cancelling it asks for a pause, and changes nothing itself.

    QGIS closes without asking about it: the queue goes on at the next start.
    """

    pause_wanted = pyqtSignal()

    def __init__(self) -> None:
        super().__init__(
            QCoreApplication.translate("DownloadTask", "DINAMIS downloads"),
            QgsTask.Flag.CanCancel | QgsTask.Flag.CancelWithoutPrompt,
        )
        self._over = threading.Event()

    def run(self) -> bool:
        """In a thread of QGIS's, which is lent back meanwhile."""
        wait_outside_the_pool(self._over)
        return not self.isCanceled()

    def cancel(self) -> None:
        self.pause_wanted.emit()
        super().cancel()

    def end(self) -> None:
        """Nothing arrives any more."""
        self._over.set()


class QueueFace(QObject):
    """Puts the task there and takes it away; lives in the GUI thread.

    Args:
        pause: pauses the whole queue.
    """

    def __init__(self, pause: Callable[[], object]) -> None:
        super().__init__()
        self._pause = pause
        self._limits = DownloadLimits()
        self._task: Optional[DownloadTask] = None
        # A task with no Python reference is collected before it runs.
        self._kept: Set[DownloadTask] = set()

    def set_limits(self, limits: DownloadLimits) -> None:
        """Take the hours outside of which nothing arrives."""
        self._limits = limits

    def show(self, downloads: Sequence[Download], share: float) -> None:
        """Show how far the queue is, 0 to 1."""
        if self._task is None:
            if any(download.state is DownloadState.RUNNING for download in downloads):
                self._begin()
        elif not self._is_under_way(downloads):
            self.end()
        if self._task in self._kept:
            self._task.setProgress(share * 100)

    def end(self) -> None:
        if self._task is not None:
            self._task.end()
            self._task = None

    def _begin(self) -> None:
        task = DownloadTask()
        self._task = task
        self._kept.add(task)
        task.pause_wanted.connect(lambda: self._pause_for(task), Qt.ConnectionType.QueuedConnection)
        task.taskCompleted.connect(lambda: self._kept.discard(task))
        task.taskTerminated.connect(lambda: self._kept.discard(task))
        QgsApplication.taskManager().addTask(task)

    def _pause_for(self, task: DownloadTask) -> None:
        """Pause, unless QGIS took the task away after we did."""
        if task is self._task:
            self._pause()

    def _is_under_way(self, downloads: Sequence[Download]) -> bool:
        """Whether files arrive, or will without anything else happening."""
        is_time = next_start(self._limits, datetime.now()) is None
        return any(
            download.state is DownloadState.RUNNING
            or (download.state is DownloadState.WAITING and download.error is None and is_time)
            for download in downloads
        )
