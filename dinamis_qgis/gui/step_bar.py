"""The stations as a row of buttons, or two: where one is, and what is done."""

from __future__ import annotations

from pathlib import Path
from typing import Callable, Dict, Optional, Sequence, Set, Tuple

from qgis.PyQt.QtCore import QEvent, QObject, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPen, QPixmap, QResizeEvent
from qgis.PyQt.QtWidgets import QButtonGroup, QGridLayout, QSizePolicy, QToolButton, QWidget

from .path import Step

_ICON = QSize(22, 22)
_ROOM_PX = 10
_DONE = QColor(46, 139, 87)
_ARROWS: Dict[Qt.Key, Callable[[int, int], int]] = {
    Qt.Key.Key_Left: lambda here, count: here - 1,
    Qt.Key.Key_Right: lambda here, count: here + 1,
    Qt.Key.Key_Home: lambda here, count: 0,
    Qt.Key.Key_End: lambda here, count: count - 1,
}


class StepBar(QWidget):
    """Shows one button a station; ticks those that are done."""

    step_chosen = pyqtSignal(str)

    def __init__(
        self,
        steps: Sequence[Step],
        icon: Callable[[str], Path],
        parent: Optional[QWidget] = None,
    ) -> None:
        super().__init__(parent)
        self._steps = tuple(steps)
        self._icon = icon
        self._buttons: Dict[str, QToolButton] = {}
        self._offered: Tuple[Step, ...] = self._steps
        self._placed: Tuple[int, Tuple[Step, ...]] = 0, ()
        self._done: Set[str] = set()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(2, 2, 2, 2)
        self._grid.setSpacing(0)
        group = QButtonGroup(self)
        group.setExclusive(True)
        for step in self._steps:
            made = self._button(step)
            made.setParent(self)
            made.installEventFilter(self)
            group.addButton(made)
            self._buttons[step.name] = made
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._place()

    def eventFilter(self, watched: Optional[QObject], event: Optional[QEvent]) -> bool:  # noqa: N802
        """Left and Right follow the path: Qt's own arrows would end at the line's end."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        shown = [self._buttons[step.name] for step in self._offered]
        here = next((index for index, made in enumerate(shown) if made is watched), None)
        if here is None or event.key() not in _ARROWS:
            return False
        goal = shown[min(max(_ARROWS[Qt.Key(event.key())](here, len(shown)), 0), len(shown) - 1)]
        if goal is not watched:
            goal.click()
            goal.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _place(self) -> None:
        """In one row where the words fit, else in two: a word cut in its middle says nothing."""
        shown = [self._buttons[step.name] for step in self._offered]
        widths = [made.fontMetrics().horizontalAdvance(made.text()) + _ROOM_PX for made in shown]
        rows = 1 if sum(widths) <= self.width() else 2
        columns = -(-len(shown) // rows)
        if (columns, self._offered) == self._placed:
            return
        self._placed = columns, self._offered
        while self._grid.count():
            self._grid.takeAt(0)
        for column in range(len(self._steps)):
            # As wide as its word needs: equal widths would cut the longest one.
            self._grid.setColumnStretch(
                column, max(widths[column::columns], default=0) if column < columns else 0
            )
        for index, made in enumerate(shown):
            self._grid.addWidget(made, index // columns, index % columns)
        self._grid.activate()

    def choose(self, name: str) -> None:
        """Press a station's button; Tab stops at that one, and arrows go on from there."""
        for made in self._buttons.values():
            made.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._buttons[name].setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._buttons[name].setChecked(True)

    def button(self, name: str) -> QToolButton:
        return self._buttons[name]

    def set_done(self, name: str, is_done: bool) -> None:
        """Tick a station; the tick is a shape, not only a colour."""
        if is_done == (name in self._done):
            return  # told anew with every answer
        self._done ^= {name}
        made = self._buttons[name]
        made.setIcon(_ticked(self._icon(name)) if is_done else QIcon(str(self._icon(name))))
        title = next(step.title for step in self._steps if step.name == name)
        made.setAccessibleName(self.tr("{}, done").format(title) if is_done else title)

    def set_offered(self, steps: Sequence[Step]) -> None:
        """Show the buttons of these stations only."""
        self._offered = tuple(steps)
        for step in self._steps:
            self._buttons[step.name].setVisible(step in self._offered)
        self._place()

    def _button(self, step: Step) -> QToolButton:
        made = QToolButton()
        made.setObjectName(f"step_{step.name}")
        made.setText(step.title)
        made.setIcon(QIcon(str(self._icon(step.name))))
        made.setIconSize(_ICON)
        made.setToolTip(step.tip)
        made.setAccessibleName(step.title)
        made.setAccessibleDescription(step.tip)
        made.setWhatsThis(step.story)
        made.setCheckable(True)
        made.setAutoRaise(True)
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        font = made.font()
        font.setPointSizeF(font.pointSizeF() * 0.82)
        made.setFont(font)
        made.clicked.connect(lambda: self.step_chosen.emit(step.name))
        return made


def _ticked(path: Path) -> QIcon:
    pixmap: QPixmap = QIcon(str(path)).pixmap(QSize(44, 44))
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    side = pixmap.width() * 0.5
    badge = QRectF(pixmap.width() - side, pixmap.height() - side, side, side)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_DONE)
    painter.drawEllipse(badge)
    painter.setPen(QPen(QColor("white"), side * 0.14))
    x, y = badge.x(), badge.y()
    painter.drawLine(
        int(x + side * 0.25), int(y + side * 0.55), int(x + side * 0.43), int(y + side * 0.72)
    )
    painter.drawLine(
        int(x + side * 0.43), int(y + side * 0.72), int(x + side * 0.76), int(y + side * 0.32)
    )
    painter.end()
    return QIcon(pixmap)
