"""Brings what the queue's threads tell into the GUI thread, a few times a second at most."""

from __future__ import annotations

import threading
from typing import AbstractSet, Callable, NamedTuple, Optional, Set, Tuple

from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal

from ..domain.download import Download, DownloadQueue


class QueueNews(NamedTuple):
    """The queue as it was after a change."""

    downloads: Tuple[Download, ...]
    changed: Optional[AbstractSet[int]]
    """Numbers of those that may have changed since the news before; None: any may."""


class QueueWatch(QObject):
    """Tells the newest state of the queue; states that the GUI was too busy to see are left out.

    Lives in the GUI thread. The queue is asked in its own thread or in a worker's, never there.
    """

    changed = pyqtSignal(object)  # QueueNews
    _arrived = pyqtSignal()

    def __init__(self, queue: DownloadQueue) -> None:
        super().__init__()
        self._queue = queue
        self._lock = threading.Lock()
        self._asked, self._newest = 0, 0
        self._downloads: Tuple[Download, ...] = ()
        self._numbers: Set[int] = set()
        self._is_all = False
        self._is_on_its_way = False
        self._is_closed = False
        self._unsubscribe: Optional[Callable[[], None]] = None
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Listen from now on, and tell how the queue is; in a worker thread."""
        unsubscribe = self._queue.subscribe(
            lambda downloads: self._look({download.number for download in downloads})
        )
        with self._lock:
            is_late, self._unsubscribe = self._is_closed, unsubscribe
        if is_late:
            unsubscribe()
        self.look()

    def look(self) -> None:
        """Ask the queue, in a worker thread; what it says is told in the GUI thread."""
        self._look(None)

    def close(self) -> None:
        """Tell nothing any more."""
        with self._lock:
            self._is_closed, unsubscribe = True, self._unsubscribe
            self._unsubscribe = None
        if unsubscribe is not None:
            unsubscribe()

    def _look(self, numbers: Optional[AbstractSet[int]]) -> None:
        """In any thread. A question asked before another one brings no newer answer."""
        with self._lock:
            self._asked += 1
            turn = self._asked
        # Outside of the lock: the queue may have one of its own.
        downloads = self._queue.downloads()
        with self._lock:
            self._is_all = self._is_all or numbers is None
            self._numbers.update(numbers or ())
            if turn > self._newest:
                self._newest, self._downloads = turn, downloads
            is_first, self._is_on_its_way = not self._is_on_its_way, True
        if is_first:
            self._arrived.emit()

    def _deliver(self) -> None:
        if self._is_closed:
            return
        with self._lock:
            news = QueueNews(self._downloads, None if self._is_all else self._numbers)
            self._numbers, self._is_all, self._is_on_its_way = set(), False, False
        self.changed.emit(news)
