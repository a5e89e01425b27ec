"""What scrolls in windows that are too low for it, as all are at 200 %."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import Qt
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

    def follow(self, before: Optional[QWidget], now: Optional[QWidget]) -> None:
        """The keyboard has moved; not where a window comes back, nor under a mouse that clicks."""
        within = self.widget()
        if before is None or now is None or within is None or not within.isAncestorOf(now):
            return
        if QApplication.mouseButtons() == Qt.MouseButton.NoButton:
            self.ensureWidgetVisible(now, 0, _MARGIN_PX)
