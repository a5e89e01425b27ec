"""A cross-hair on the map that the arrow keys move: who has no mouse points with it."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsPointXY
from qgis.gui import QgsMapCanvas, QgsVertexMarker
from qgis.PyQt.QtCore import QEvent, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent

_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_CORNER = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEP_PX, _SMALL_STEP_PX, _LARGE_STEP_PX = 10, 1, 50
_SIZE_PX = 30
_EDGE_PX = 15
"""Nearer to the map's edge than half of itself, it would be cut."""


class CrossHair(QObject):
    """Takes the canvas's keys while a tool draws: QGIS would scroll the map by them.

    Points are in the coordinates of the map.
    """

    moved = pyqtSignal(object)  # QgsPointXY
    corner_set = pyqtSignal(object)  # QgsPointXY
    taken_back = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, colour: QColor, parent: QObject) -> None:
        super().__init__(parent)
        self._canvas = canvas
        # The wider one below is the halo that parts it from any image.
        self._lines = (
            _line(canvas, QColor(Qt.GlobalColor.white), 6),
            _line(canvas, colour, 2),
        )
        self._place = QgsPointXY()
        self._show(False)

    def start(self) -> None:
        """Show it in the middle of the map, and listen to its keys."""
        self._canvas.installEventFilter(self)
        self._put(self._canvas.center())

    def stop(self) -> None:
        self._canvas.removeEventFilter(self)
        self._show(False)

    def give_way(self, place: QgsPointXY) -> None:
        """The mouse points: hide, and go on from there at the next arrow."""
        self._place = place
        self._show(False)

    def remove(self) -> None:
        """Take it off the canvas, for good."""
        self.stop()
        for line in self._lines:
            self._canvas.scene().removeItem(line)

    def eventFilter(self, watched: Optional[QObject], event: Optional[QEvent]) -> bool:  # noqa: N802
        if not isinstance(event, QKeyEvent):
            return False
        is_ours = event.key() in (*_ARROWS, *_CORNER, Qt.Key.Key_Backspace)
        if is_ours and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # a key of ours, not a shortcut of QGIS's
        elif is_ours and event.type() == QEvent.Type.KeyPress:
            self._obey(event)
        return is_ours

    def _obey(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in _ARROWS:
            across, down = _ARROWS[Qt.Key(key)]
            self._move(across * _step(event), down * _step(event))
        elif key == Qt.Key.Key_Backspace:
            self.taken_back.emit()
        elif not event.isAutoRepeat():
            self._put(self._place)
            self.corner_set.emit(self._place)

    def _move(self, across: int, down: int) -> None:
        """By pixels, whatever the map's scale and rotation are."""
        to_pixels = self._canvas.getCoordinateTransform().transform()
        from_pixels, _ = to_pixels.inverted()
        x, y = to_pixels.map(self._place.x(), self._place.y())
        self._put(QgsPointXY(*from_pixels.map(x + across, y + down)))
        self._canvas.xyCoordinates.emit(self._place)  # QGIS's field of coordinates
        self.moved.emit(self._place)

    def _put(self, place: QgsPointXY) -> None:
        self._place = place
        at = self._canvas.getCoordinateTransform().transform(place)
        room = self._canvas.viewport().rect().adjusted(_EDGE_PX, _EDGE_PX, -_EDGE_PX, -_EDGE_PX)
        if not room.contains(round(at.x()), round(at.y())):
            self._canvas.setCenter(place)
            self._canvas.refresh()
        self._show(True)

    def _show(self, is_seen: bool) -> None:
        for line in self._lines:
            line.setCenter(self._place)
            line.setVisible(is_seen)


def _line(canvas: QgsMapCanvas, colour: QColor, width_px: int) -> QgsVertexMarker:
    line = QgsVertexMarker(canvas)
    line.setIconType(QgsVertexMarker.IconType.ICON_CROSS)
    line.setIconSize(_SIZE_PX)
    line.setColor(colour)
    line.setPenWidth(width_px)
    return line


def _step(event: QKeyEvent) -> int:
    if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
        return _SMALL_STEP_PX
    is_far = event.modifiers() & Qt.KeyboardModifier.ControlModifier
    return _LARGE_STEP_PX if is_far else _STEP_PX
