"""Opportunities along the days of a request: one mark each, of which one is chosen."""

from __future__ import annotations

from datetime import datetime
from typing import Optional, Sequence, Tuple

from qgis.PyQt.QtCore import QEvent, QPointF, QRect, QRectF, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from qgis.PyQt.QtWidgets import QSizePolicy, QToolTip, QWidget

from ...domain.opportunity import Forecast, Opportunity
from ...words.amounts import short_date
from ..contrast import letters_on, list_ground_of, shapes_on
from ..focus_frame import paint_focus
from .opportunity_text import opportunity_line

_HEIGHT_PX, _LABELS_PX, _SIDE_PX = 58, 16, 9
_RADIUS_PX = 5.0
_COLOURS = {
    # Okabe and Ito; how full the mark is says it too.
    Forecast.CLEAR: "#009e73",
    Forecast.MIXED: "#e69f00",
    Forecast.CLOUDY: "#5a5a5a",
    Forecast.UNKNOWN: "#0072b2",
}
_SKY = {
    Forecast.CLEAR: 0.0,
    Forecast.MIXED: 0.5,
    Forecast.CLOUDY: 1.0,
    Forecast.UNKNOWN: 0.0,
}
"""How much of a mark is clouded."""


class OpportunityTimeline(QWidget):
    """Draws opportunities by their time; click near one, or use the arrow keys, to choose it."""

    chosen = pyqtSignal(int)
    """The row of the one that was chosen."""

    activated = pyqtSignal()
    """The chosen one was clicked twice, or Return was pressed."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._found: Tuple[Opportunity, ...] = ()
        self._row = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(_HEIGHT_PX)
        self.setMouseTracking(True)

    def show_found(self, found: Sequence[Opportunity]) -> None:
        """Show these, the soonest first; none is chosen."""
        self._found = tuple(found)
        self.choose(-1)

    def choose(self, row: int) -> None:
        """Mark one as chosen, without a word about it."""
        self._row = row if 0 <= row < len(self._found) else -1
        line = opportunity_line(self._found[self._row]) if self._row >= 0 else ""
        self.setAccessibleDescription(line)
        self.update()

    # QWidget

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = list_ground_of(self)
        painter.fillRect(self.rect(), ground)
        if self._found:
            self._paint_days(painter)
            for row in range(len(self._found)):
                if row != self._row:
                    self._paint_mark(painter, row)
            if self._row >= 0:
                self._paint_mark(painter, self._row)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            paint_focus(painter, self, ground)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if event.button() == Qt.MouseButton.LeftButton and self._found:
            self._say(self._nearest(event.pos().x()))

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:  # noqa: N802
        if self._row >= 0:
            self.activated.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        last = len(self._found) - 1
        rows = {
            Qt.Key.Key_Left: max(self._row - 1, 0),
            Qt.Key.Key_Right: min(self._row + 1, last),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        if self._found and event.key() in rows:
            self._say(rows[Qt.Key(event.key())])
        elif self._row >= 0 and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activated.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and self._found:
            line = opportunity_line(self._found[self._nearest(event.pos().x())])
            QToolTip.showText(event.globalPos(), line, self)
            return True
        return bool(super().event(event))

    def _say(self, row: int) -> None:
        self.choose(row)
        self.chosen.emit(row)

    def _place(self, at: datetime) -> float:
        first, last = self._found[0].start, self._found[-1].start
        whole = (last - first).total_seconds()
        share = (at - first).total_seconds() / whole if whole else 0.5
        return _SIDE_PX + share * max(1, self.width() - 2 * _SIDE_PX)

    def _nearest(self, x: int) -> int:
        return min(
            range(len(self._found)), key=lambda row: abs(self._place(self._found[row].start) - x)
        )

    def _line_y(self) -> float:
        return (self.height() - _LABELS_PX) / 2

    def _paint_days(self, painter: QPainter) -> None:
        """A line from the first day to the last, with both named."""
        ground = list_ground_of(self)
        painter.setPen(QPen(shapes_on(ground, self.palette().color(QPalette.ColorRole.Mid)), 1))
        y = self._line_y()
        painter.drawLine(QPointF(_SIDE_PX, y), QPointF(self.width() - _SIDE_PX, y))
        font = painter.font()
        font.setPointSizeF(font.pointSizeF() * 0.85)
        painter.setFont(font)
        painter.setPen(letters_on(self, ground))
        room = QRect(2, self.height() - _LABELS_PX, self.width() - 4, _LABELS_PX)
        days = [short_date(one.start.astimezone().date()) for one in self._found]
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft, days[0])
        if days[-1] != days[0]:
            painter.drawText(room, Qt.AlignmentFlag.AlignRight, days[-1])

    def _paint_mark(self, painter: QPainter, row: int) -> None:
        """A circle, filled from below as the sky is clouded; the chosen one is larger, on a bar."""
        one, is_chosen = self._found[row], row == self._row
        centre = QPointF(self._place(one.start), self._line_y())
        radius = _RADIUS_PX * (1.5 if is_chosen else 1)
        ground = list_ground_of(self)
        if is_chosen:
            bar = self.palette().color(QPalette.ColorRole.Highlight)
            painter.setPen(QPen(shapes_on(ground, bar), 3))
            bottom = self.height() - _LABELS_PX
            painter.drawLine(QPointF(centre.x(), 2), QPointF(centre.x(), bottom))
        colour = shapes_on(ground, QColor(_COLOURS[one.forecast]))
        style = Qt.PenStyle.DotLine if one.forecast is Forecast.UNKNOWN else Qt.PenStyle.SolidLine
        painter.setPen(QPen(colour, 2, style))
        painter.setBrush(ground)
        painter.drawEllipse(centre, radius, radius)
        clouded = _SKY[one.forecast]
        if clouded:
            box = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
            painter.setBrush(colour)
            half = round(180 * clouded * 16)
            painter.drawChord(box, -90 * 16 - half, 2 * half)
