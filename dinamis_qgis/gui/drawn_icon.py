"""The plugin's own icons, in a blue that can be told from the theme's ground."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.PyQt.QtCore import QEvent, QObject, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from qgis.PyQt.QtWidgets import QAbstractButton

from .contrast import ground_of, shapes_on

_BLUE, _DONE = QColor(61, 133, 198), QColor(46, 139, 87)
_SIZE = QSize(44, 44)


class DrawnIcon(QObject):
    """Puts an icon on a button, and draws it again where the theme asks for another blue."""

    def __init__(self, button: QAbstractButton, path: Path) -> None:
        super().__init__(button)
        self._button, self._path = button, path
        self._colour = _BLUE
        self._is_ticked = False
        self._draw()
        button.installEventFilter(self)

    def tick(self, is_ticked: bool) -> None:
        self._is_ticked = is_ticked
        self._draw()

    def eventFilter(self, _watched: Optional[QObject], event: Optional[QEvent]) -> bool:  # noqa: N802
        if event is not None and event.type() == QEvent.Type.Show:
            # What lies behind the button: most are flat, whatever their palette says.
            behind = self._button.parentWidget() or self._button
            colour = shapes_on(ground_of(behind), _BLUE)
            if colour != self._colour:
                self._colour = colour
                self._draw()
        return False

    def _draw(self) -> None:
        if self._colour == _BLUE and not self._is_ticked:
            self._button.setIcon(QIcon(str(self._path)))
            return
        pixmap: QPixmap = QIcon(str(self._path)).pixmap(_SIZE)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
        painter.fillRect(pixmap.rect(), self._colour)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        if self._is_ticked:
            _paint_tick(painter, pixmap.width())
        painter.end()
        self._button.setIcon(QIcon(pixmap))


def _paint_tick(painter: QPainter, width: int) -> None:
    """A badge in the lower right corner of a square."""
    side = width * 0.5
    badge = QRectF(width - side, width - side, side, side)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_DONE)
    painter.drawEllipse(badge)
    painter.setPen(QPen(QColor("white"), side * 0.14))
    x, y = badge.x(), badge.y()
    points = [(0.25, 0.55), (0.43, 0.72), (0.76, 0.32)]
    places = [(int(x + side * right), int(y + side * down)) for right, down in points]
    for one, other in zip(places, places[1:]):
        painter.drawLine(*one, *other)
