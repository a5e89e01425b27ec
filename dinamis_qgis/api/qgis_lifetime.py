"""What Qt made in a worker thread, and PyQt takes for dead by mistake."""

from __future__ import annotations

import threading
from contextlib import suppress
from typing import Optional

from qgis.PyQt.QtCore import QObject


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
