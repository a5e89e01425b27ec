"""Scenes per month as bars, with a brush that chooses days."""

from __future__ import annotations

from typing import Optional, Tuple

from qgis.PyQt.QtCore import QDate, QEvent, QPoint, QRect, QRectF, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette
from qgis.PyQt.QtWidgets import QSizePolicy, QToolTip, QWidget

from ...domain.answer import Timeline
from ...words.amounts import month_of_year
from ..contrast import letters_on, list_ground_of, shapes_on
from ..focus_frame import paint_focus
from .freshness_text import scenes_text

_HEIGHT_PX = 62
_LABELS_PX = 16
_LEAST_YEAR_PX = 34


class TimelineView(QWidget):
    """Draws a `Timeline`; drag over it, or use the arrow keys, to choose a period.

    With the keyboard: left and right move the period, with Shift its end moves alone; Home and
    End take everything before and after; Escape takes all.
    """

    period_chosen = pyqtSignal(object, object)  # Optional[QDate], Optional[QDate]: first, last day

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._timeline = Timeline()
        self._chosen: Optional[Tuple[int, int]] = None
        self._pressed_at: Optional[int] = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(_HEIGHT_PX)
        self.setMouseTracking(True)

    def show_timeline(
        self, timeline: Timeline, start: Optional[QDate], end: Optional[QDate]
    ) -> None:
        """Draw other counts, with the period that is asked for."""
        self._timeline = timeline
        count = len(timeline.counts)
        if not count:
            self._chosen = None
        elif self._pressed_at is None:
            first = 0 if start is None else _month(start) - timeline.first_month
            last = count - 1 if end is None else _month(end) - timeline.first_month
            self._chosen = (max(first, 0), min(last, count - 1))
        self.setAccessibleDescription(self._words())
        self.update()

    # QWidget

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        ground = list_ground_of(self)
        painter.fillRect(self.rect(), ground)
        if not self._timeline.counts:
            painter.setPen(letters_on(self, ground))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.tr("No scene"))
        else:
            self._paint_years(painter)
            self._paint_bars(painter)
            self._paint_edges(painter)
        if self.hasFocus():
            paint_focus(painter, self, ground)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if event.button() == Qt.MouseButton.LeftButton and self._timeline.counts:
            self._pressed_at = self._month_at(event.pos())
            self._choose(self._pressed_at, self._pressed_at, False)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if self._pressed_at is not None:
            self._choose(self._pressed_at, self._month_at(event.pos()), False)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if self._pressed_at is None or event.button() != Qt.MouseButton.LeftButton:
            return
        first, self._pressed_at = self._pressed_at, None
        self._choose(first, self._month_at(event.pos()), True)

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:  # noqa: N802
        """Everything again."""
        self._choose_all()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if self._chosen is None:
            super().keyPressEvent(event)
            return
        first, last = self._chosen
        is_shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(event.key())
        if step is not None:
            self._move(first if is_shifted else first + step, last + step)
        elif event.key() == Qt.Key.Key_Home:
            self._choose(0, last, True)
        elif event.key() == Qt.Key.Key_End:
            self._choose(first, len(self._timeline.counts) - 1, True)
        elif event.key() == Qt.Key.Key_Escape:
            self._choose_all()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and self._timeline.counts:
            index = self._month_at(event.pos())
            name = self._month_name(index)
            count = scenes_text(self._timeline.counts[index])
            text = f"{name}: {count}"
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return bool(super().event(event))

    def _move(self, first: int, last: int) -> None:
        """At either end the period stays as long as it is."""
        if 0 <= first <= last < len(self._timeline.counts):
            self._choose(first, last, True)

    def _choose_all(self) -> None:
        if self._timeline.counts:
            self._chosen = (0, len(self._timeline.counts) - 1)
            self.update()
        self.period_chosen.emit(None, None)

    def _choose(self, one: int, other: int, is_final: bool) -> None:
        most = len(self._timeline.counts) - 1
        first, last = (max(0, min(most, index)) for index in sorted((one, other)))
        self._chosen = (first, last)
        self.update()
        days = (self._first_day(first), self._first_day(last + 1).addDays(-1))
        if is_final or self._pressed_at is not None:
            self.period_chosen.emit(*days)

    def _first_day(self, index: int) -> QDate:
        month = self._timeline.first_month + index
        return QDate(month // 12, month % 12 + 1, 1)

    def _month_name(self, index: int) -> str:
        return month_of_year(self._first_day(index).toPyDate())

    def _month_at(self, place: QPoint) -> int:
        count = len(self._timeline.counts)
        return max(0, min(count - 1, int(place.x() * count / max(self.width(), 1))))

    def _bars(self) -> QRect:
        return self.rect().adjusted(0, 3, 0, -_LABELS_PX)

    def _paint_bars(self, painter: QPainter) -> None:
        counts, room = self._timeline.counts, self._bars()
        most, width = max(counts), room.width() / len(counts)
        first, last = self._chosen or (0, -1)
        palette, ground = self.palette(), list_ground_of(self)
        inside = shapes_on(ground, palette.color(QPalette.ColorRole.Highlight))
        outside = shapes_on(ground, palette.color(QPalette.ColorRole.Mid))
        for index, count in enumerate(counts):
            if not count:
                continue
            height = max(1.5, room.height() * count / most)
            gap = 1 if width > 3 else 0
            bar = QRectF(index * width, room.bottom() - height, max(width - gap, 1), height)
            painter.fillRect(bar, inside if first <= index <= last else outside)

    def _paint_edges(self, painter: QPainter) -> None:
        """The period is told by its edges too, not by colour alone."""
        if self._chosen is None or self._chosen == (0, len(self._timeline.counts) - 1):
            return
        width = self.width() / len(self._timeline.counts)
        painter.setPen(letters_on(self, list_ground_of(self)))
        for index in (self._chosen[0], self._chosen[1] + 1):
            at = round(min(index * width, self.width() - 1))
            painter.drawLine(at, 0, at, self._bars().bottom())

    def _paint_years(self, painter: QPainter) -> None:
        counts, first = self._timeline.counts, self._timeline.first_month
        width = self.width() / len(counts)
        font = painter.font()
        font.setPointSizeF(font.pointSizeF() * 0.8)
        painter.setFont(font)
        painter.setPen(letters_on(self, list_ground_of(self)))
        shown = -_LEAST_YEAR_PX
        for index in range(len(counts)):
            at = round(index * width)
            if (first + index) % 12 == 0 and at - shown >= _LEAST_YEAR_PX:
                shown = at
                label = QRect(at, self.height() - _LABELS_PX, 60, _LABELS_PX)
                painter.drawText(label, Qt.AlignmentFlag.AlignLeft, str((first + index) // 12))
                painter.drawLine(at, self._bars().bottom(), at, self._bars().bottom() + 3)

    def _words(self) -> str:
        if self._chosen is None:
            return self.tr("No scene")
        first, last = self._chosen
        number = sum(self._timeline.counts[first : last + 1])
        return self.tr("{first} to {last}: {count}").format(
            first=self._month_name(first),
            last=self._month_name(last),
            count=scenes_text(number),
        )


def _month(day: QDate) -> int:
    return int(day.year() * 12 + day.month() - 1)
