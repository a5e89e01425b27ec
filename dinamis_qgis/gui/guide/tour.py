"""A guided tour: a bubble that points at one thing after another."""

from __future__ import annotations

from typing import Callable, NamedTuple, Optional, Sequence

from qgis.PyQt.QtCore import QEvent, QObject, QPoint, QRect, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPen, QPolygon, QTransform
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ..panel import SPACING_PX, button, heading, wrapped_label

_WIDTH_PX, _ARROW_PX, _LINE_PX = 290, 9, 2


class Stop(NamedTuple):
    """Something the tour points at."""

    widget: Callable[[], QWidget]
    """Found once one is there."""

    title: str
    text: str
    come: Callable[[], None]
    """Goes there, before the tour points at it."""


class Tour(QFrame):
    """Shows the stops one by one, over the window; everything else stays usable."""

    ended = pyqtSignal()

    def __init__(self, stops: Sequence[Stop], host: QWidget) -> None:
        super().__init__(host.window())
        self._stops = tuple(stops)
        self._index = 0
        self._target: QWidget = host
        self._tip_x = 0
        self._is_above = False
        self.setObjectName("tour")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.title_label = heading("")
        self.text_label = wrapped_label("")
        self.close_button = button(self.tr("&Close"), "tour_close_button")
        self.back_button = button(self.tr("&Back"), "tour_back_button")
        self.next_button = button(self.tr("&Next"), "tour_next_button")
        self._frame = _Highlight(host.window())
        self._lay_out()
        self.close_button.clicked.connect(self.end)
        self.back_button.clicked.connect(lambda: self._show(self._index - 1))
        self.next_button.clicked.connect(lambda: self._show(self._index + 1))
        host.window().installEventFilter(self)

    def start(self) -> None:
        self.show()
        self._frame.show()
        self._show(0)
        self.next_button.setFocus()

    def end(self) -> None:
        """Go away, and be no more."""
        self.parentWidget().removeEventFilter(self)
        self._frame.hide()
        self._frame.deleteLater()
        self.hide()
        self.deleteLater()
        self.ended.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Escape ends; Enter and Page Down go on, Page Up goes back."""
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.end()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_PageDown):
            self._show(self._index + 1)
        elif key == Qt.Key.Key_PageUp and self._index > 0:
            self._show(self._index - 1)
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: Optional[QObject], event: Optional[QEvent]) -> bool:  # noqa: N802
        if event is not None and event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._point()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """A box whose edge rises to a point at what it is about."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), _LINE_PX))
        painter.setBrush(self.palette().brush(QPalette.ColorRole.Window))
        if self._is_above:  # the same, upside down
            painter.setTransform(QTransform(1, 0, 0, -1, 0, self.height()))
        left, right = _LINE_PX, self.width() - _LINE_PX
        top, bottom = _ARROW_PX, self.height() - _LINE_PX
        painter.drawPolygon(
            QPolygon(
                [
                    QPoint(left, top),
                    QPoint(self._tip_x - _ARROW_PX, top),
                    QPoint(self._tip_x, _LINE_PX),
                    QPoint(self._tip_x + _ARROW_PX, top),
                    QPoint(right, top),
                    QPoint(right, bottom),
                    QPoint(left, bottom),
                ]
            )
        )

    def _show(self, index: int) -> None:
        if not 0 <= index < len(self._stops):
            self.end()
            return
        self._index = index
        stop = self._stops[index]
        stop.come()
        self._target = stop.widget()
        self.title_label.setText(f"{index + 1}/{len(self._stops)}  {stop.title}")
        self.text_label.setText(stop.text)
        self.setAccessibleName(stop.title)
        self.setAccessibleDescription(stop.text)
        self.back_button.setEnabled(index > 0)
        is_last = index + 1 == len(self._stops)
        self.next_button.setText(self.tr("&Done") if is_last else self.tr("&Next"))
        self._point()

    def _point(self) -> None:
        """Stand just below what is pointed at, or above where there is no room."""
        target = self._target
        window = self.parentWidget()
        place = QRect(target.mapTo(window, QPoint(0, 0)), target.size())
        self._frame.setGeometry(place.adjusted(-_LINE_PX, -_LINE_PX, _LINE_PX, _LINE_PX))
        self._frame.raise_()
        self.setFixedWidth(_WIDTH_PX)
        self.setFixedHeight(self.layout().heightForWidth(_WIDTH_PX))
        room = window.width() - _WIDTH_PX - SPACING_PX
        x = min(max(SPACING_PX, place.center().x() - _WIDTH_PX // 2), room)
        lowest = window.height() - self.height() - SPACING_PX
        above = place.top() - _LINE_PX - self.height()
        below = place.bottom() + _LINE_PX
        self._is_above = below > lowest and above >= 0
        self._turn()
        y = above if self._is_above else min(below, lowest)
        corner = _ARROW_PX + 2 * _LINE_PX
        self._tip_x = min(max(corner, place.center().x() - x), _WIDTH_PX - corner)
        self.move(x, y)
        self.raise_()
        self.update()

    def _turn(self) -> None:
        """Leave room for the arrow, at the edge where it is."""
        edges = (_ARROW_PX + SPACING_PX, 10)
        top, bottom = reversed(edges) if self._is_above else edges
        self.layout().setContentsMargins(12, top, 12, bottom)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, _ARROW_PX + SPACING_PX, 12, 10)
        column.setSpacing(SPACING_PX)
        column.addWidget(self.title_label)
        column.addWidget(self.text_label)
        row = QHBoxLayout()
        row.addWidget(self.close_button)
        row.addStretch(1)
        row.addWidget(self.back_button)
        row.addWidget(self.next_button)
        column.addLayout(row)


class _Highlight(QWidget):
    """An outline around a widget, which lets every click through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), _LINE_PX * 2))
        painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
