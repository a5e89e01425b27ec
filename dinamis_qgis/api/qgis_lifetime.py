"""What Qt made in a worker thread, and PyQt takes for dead by mistake."""

from __future__ import annotations

import threading
from collections import deque
from contextlib import suppress
from typing import Callable, Deque, Optional

from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtCore import QObject, QUrl


def unwatch(thing: Optional[QObject]) -> None:
    """Keep the end of an object from being told to the main thread; in the object's own.

    PyQt marks the Python face of an object that Qt made as deleted when it hears ``destroyed``.
    It hears in the main thread, some time later (``PyQtMonitor`` in its
    ``qpycore_event_handlers.cpp``). By then the next object may live at the same address: that
    one is marked, is never heard of again, or fails with "wrapped C/C++ object has been deleted".
    """
    if thing is None or threading.current_thread() is threading.main_thread():
        return  # there it hears at once
    with suppress(TypeError):  # nobody listens
        thing.destroyed.disconnect()


class Home:
    """A thread that replies live in: its manager, and what others left and only it may let go.

    Both go when the thread ends. Until then their Python faces are kept: PyQt would watch new
    ones again.
    """

    def __init__(self) -> None:
        self.manager = QgsNetworkAccessManager.instance()
        self._cache = self.manager.cache()
        for thing in (self.manager, self._cache):
            unwatch(thing)
        self.left: Deque[Callable[[], None]] = deque()

    def let_go(self) -> None:
        while self.left:
            self.left.popleft()()

    def forget_kept(self, address: QUrl) -> None:
        """Take an address out of QGIS's cache.

        Where a service answers 5xx, Qt begins its answer with the one that is kept, whatever the
        request says of caches (``replyDownloadMetaData`` in its qnetworkreplyhttpimpl.cpp).
        """
        if self._cache is not None:
            self._cache.remove(address)
