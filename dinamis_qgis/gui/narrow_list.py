"""A list that fits in a narrow dock, as high as its rows need."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import QListWidget, QSizePolicy, QWidget

_MOST_PX = 180


class NarrowList(QListWidget):
    """Breaks long names into lines, and scrolls when there are many."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._height_px = 0

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(0, self._height_px)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return self.sizeHint()

    def updateGeometries(self) -> None:  # noqa: N802
        """Called by Qt whenever it has laid the rows out: they may need another height."""
        super().updateGeometries()
        rows = sum(self.visualItemRect(self.item(row)).height() for row in range(self.count()))
        height = min(max(rows, self.fontMetrics().height()) + 2 * self.frameWidth(), _MOST_PX)
        if height != self._height_px:
            self._height_px = height
            self.updateGeometry()
