"""A share as a bar, with its words below it."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import QRect, QSize, Qt
from qgis.PyQt.QtGui import QPainter, QPaintEvent
from qgis.PyQt.QtWidgets import (
    QProgressBar,
    QSizePolicy,
    QStyle,
    QStyleOptionProgressBar,
    QWidget,
)

from .contrast import ground_of, letters_on

_BAR_PX, _GAP_PX = 10, 2


class WordedBar(QProgressBar):
    """Letters across both colours of a bar cannot be read on both: these stand below."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(120, _BAR_PX + _GAP_PX + self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(40, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        option = QStyleOptionProgressBar()
        self.initStyleOption(option)
        option.textVisible = False
        option.rect = QRect(0, 0, self.width(), _BAR_PX)
        painter = QPainter(self)
        self.style().drawControl(QStyle.ControlElement.CE_ProgressBar, option, painter, self)
        painter.setPen(letters_on(self, ground_of(self)))
        words = self.rect().adjusted(0, _BAR_PX + _GAP_PX, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft, self.text())
        painter.end()
