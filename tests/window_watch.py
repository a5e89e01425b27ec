"""Notes what appears on the screen by itself."""

from contextlib import contextmanager

from qgis.PyQt.QtCore import QEvent, QObject
from qgis.PyQt.QtWidgets import QApplication, QWidget


class _Watch(QObject):
    def __init__(self):
        super().__init__()
        self.shown = []

    def eventFilter(self, watched, event):  # noqa: N802
        is_shown = event.type() == QEvent.Type.Show and isinstance(watched, QWidget)
        if is_shown and watched.isWindow():
            self.shown.append(watched.objectName() or type(watched).__name__)
        return False


@contextmanager
def windows_shown():
    """Gives the names of what shows as a window of its own meanwhile."""
    watch = _Watch()
    QApplication.instance().installEventFilter(watch)
    try:
        yield watch.shown
    finally:
        QApplication.instance().removeEventFilter(watch)
