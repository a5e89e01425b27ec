"""Map tools that draw the area of interest."""

from __future__ import annotations

from typing import List, Optional

from qgis.core import QgsGeometry, QgsPointXY, QgsRectangle, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent

from .cross_hair import CrossHair

OUTLINE = QColor(190, 30, 110)
_FEWEST_CORNERS = 3


def area_band(canvas: QgsMapCanvas) -> QgsRubberBand:
    """A rubber band in the colours of the area of interest."""
    band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
    band.setStrokeColor(OUTLINE)
    fill = QColor(OUTLINE)
    fill.setAlpha(28)
    band.setFillColor(fill)
    band.setWidth(2)
    return band


class _DrawingTool(QgsMapTool):
    """Draws one geometry, in the coordinates of the map."""

    drawn = pyqtSignal(object)  # QgsGeometry
    given_up = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._canvas = canvas
        self._band = area_band(canvas)
        self._cross = CrossHair(canvas, OUTLINE, self)
        self._cross.moved.connect(self._point_at)
        self._cross.corner_set.connect(self._set_corner)
        self._cross.taken_back.connect(self._take_back)

    def activate(self) -> None:
        super().activate()
        self._cross.start()

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        self._cross.give_way(event.mapPoint())
        self._point_at(event.mapPoint())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            self._clear()
            self.given_up.emit()
            event.accept()

    def deactivate(self) -> None:
        self._cross.stop()
        self._clear()
        super().deactivate()

    def remove_band(self) -> None:
        """Take the tool's own drawing off the canvas, for good."""
        self._cross.remove()
        self._canvas.scene().removeItem(self._band)

    def _point_at(self, place: QgsPointXY) -> None:
        """Show what a corner at a place would make."""
        raise NotImplementedError

    def _set_corner(self, place: QgsPointXY) -> None:
        """A key set it."""
        raise NotImplementedError

    def _take_back(self) -> None:
        """Forget the corner that was set last."""
        raise NotImplementedError

    def _clear(self) -> None:
        self._band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)


class RectangleTool(_DrawingTool):
    """Press, move, release; or two corners by keys."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._start: Optional[QgsPointXY] = None

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        if event.button() == Qt.MouseButton.LeftButton:
            self._start = event.mapPoint()

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        if self._start is None:
            return
        rectangle = QgsRectangle(self._start, event.mapPoint())
        self._clear()
        if not rectangle.isEmpty():
            self.drawn.emit(QgsGeometry.fromRect(rectangle))

    def _point_at(self, place: QgsPointXY) -> None:
        if self._start is not None:
            rectangle = QgsRectangle(self._start, place)
            self._band.setToGeometry(QgsGeometry.fromRect(rectangle), None)

    def _set_corner(self, place: QgsPointXY) -> None:
        if self._start is None:
            self._start = place
            return
        rectangle = QgsRectangle(self._start, place)
        if not rectangle.isEmpty():
            self._clear()
            self.drawn.emit(QgsGeometry.fromRect(rectangle))

    def _take_back(self) -> None:
        self._clear()

    def _clear(self) -> None:
        self._start = None
        super()._clear()


class PolygonTool(_DrawingTool):
    """A click or a key a corner; a right click, a double click or the key once more ends it."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._corners: List[QgsPointXY] = []

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        if event.button() == Qt.MouseButton.RightButton:
            self._finish()
        else:
            self._corners.append(event.mapPoint())
            self._show(self._corners)

    def canvasDoubleClickEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        self._finish()

    def _point_at(self, place: QgsPointXY) -> None:
        if self._corners:
            self._show([*self._corners, place])

    def _set_corner(self, place: QgsPointXY) -> None:
        if not self._corners or self._corners[-1] != place:
            self._corners.append(place)
            self._show(self._corners)
        elif len(self._corners) >= _FEWEST_CORNERS:
            self._finish()

    def _take_back(self) -> None:
        del self._corners[-1:]
        self._show(self._corners)

    def _show(self, corners: List[QgsPointXY]) -> None:
        self._band.setToGeometry(QgsGeometry.fromPolygonXY([corners]), None)

    def _finish(self) -> None:
        corners, self._corners = self._corners, []
        self._clear()
        if len(corners) >= _FEWEST_CORNERS:
            self.drawn.emit(QgsGeometry.fromPolygonXY([corners]))

    def _clear(self) -> None:
        self._corners = []
        super()._clear()
