"""A guided tour: a bubble that points at one thing after another."""

from __future__ import annotations

from typing import List, NamedTuple, Optional

from qgis.PyQt.QtCore import QEvent, QObject, QPoint, Qt
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from .panel import SPACING_PX, button, wrapped_label

_WIDTH_PX = 260


class Stop(NamedTuple):
    """Something the tour points at."""

    widget: QWidget
    title: str
    text: str


class Tour(QFrame):
    """Shows the stops one by one, over the window; everything else stays usable."""

    def __init__(self, stops: List[Stop], host: QWidget) -> None:
        super().__init__(host.window())
        self._stops = stops
        self._index = 0
        self._host = host
        self.setObjectName("tour")
        self.setFrameShape(QFrame.Shape.Box)
        self.setLineWidth(2)
        self.setAutoFillBackground(True)
        self.title_label = QLabel()
        font = self.title_label.font()
        font.setBold(True)
        self.title_label.setFont(font)
        self.text_label = wrapped_label("")
        self.close_button = button(self.tr("&Close"), "tour_close_button")
        self.back_button = button(self.tr("&Back"), "tour_back_button")
        self.next_button = button(self.tr("&Next"), "tour_next_button")
        self._lay_out()
        self.close_button.clicked.connect(self.close)
        self.back_button.clicked.connect(lambda: self._show(self._index - 1))
        self.next_button.clicked.connect(lambda: self._show(self._index + 1))
        host.window().installEventFilter(self)

    def start(self) -> None:
        self._show(0)
        self.show()
        self.raise_()
        self.next_button.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: Optional[QObject], event: Optional[QEvent]) -> bool:  # noqa: N802
        if event is not None and event.type() == QEvent.Type.Resize and self.isVisible():
            self._point()
        return False

    def _show(self, index: int) -> None:
        if not 0 <= index < len(self._stops):
            self.close()
            return
        self._index = index
        stop = self._stops[index]
        self.title_label.setText(f"{index + 1}/{len(self._stops)}  {stop.title}")
        self.text_label.setText(stop.text)
        self.back_button.setEnabled(index > 0)
        is_last = index + 1 == len(self._stops)
        self.next_button.setText(self.tr("&Done") if is_last else self.tr("&Next"))
        self._point()

    def _point(self) -> None:
        """Stand just below what is pointed at, inside the window."""
        target = self._stops[self._index].widget
        self.setFixedWidth(_WIDTH_PX)
        self.adjustSize()
        window = self.parentWidget()
        below = target.mapTo(window, QPoint(0, target.height() + 4))
        x = min(
            max(4, below.x() + target.width() // 2 - _WIDTH_PX // 2), window.width() - _WIDTH_PX - 4
        )
        self.move(x, min(below.y(), window.height() - self.height() - 4))
        self.raise_()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING_PX, SPACING_PX, SPACING_PX, SPACING_PX)
        column.addWidget(self.title_label)
        column.addWidget(self.text_label)
        row = QHBoxLayout()
        row.addWidget(self.close_button)
        row.addStretch(1)
        row.addWidget(self.back_button)
        row.addWidget(self.next_button)
        column.addLayout(row)
