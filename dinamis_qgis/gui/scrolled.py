"""What scrolls in windows that are too low for it, as all are at 200 %."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import Qt, pyqtSlot
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

_MARGIN_PX = 8


class Scrolled(QScrollArea):
    """Brings what gets the keyboard into sight.

    Qt does so only where Tab comes from within: Shift and Tab from below would end out of sight.
    """

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        QApplication.instance().focusChanged.connect(self.follow)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """There is less room: a sentence has appeared below, or the row of stations above."""
        super().resizeEvent(event)
        self._show(QApplication.focusWidget())

    @pyqtSlot("QWidget*", "QWidget*")  # else the application would hold on to it, when it is gone
    def follow(self, before: Optional[QWidget], now: Optional[QWidget]) -> None:
        """The keyboard has moved; not where a window comes back, nor under a mouse that clicks."""
        if before is not None and QApplication.mouseButtons() == Qt.MouseButton.NoButton:
            self._show(now)

    def _show(self, widget: Optional[QWidget]) -> None:
        within = self.widget()
        if widget is not None and within is not None and within.isAncestorOf(widget):
            self.ensureWidgetVisible(widget, 0, _MARGIN_PX)
