"""Map tools that draw the area of interest."""

from __future__ import annotations

from typing import List, Optional

from qgis.core import QgsGeometry, QgsPointXY, QgsRectangle, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent

OUTLINE = QColor(190, 30, 110)


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

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            self._clear()
            self.given_up.emit()
            event.accept()

    def deactivate(self) -> None:
        self._clear()
        super().deactivate()

    def remove_band(self) -> None:
        """Take the tool's own drawing off the canvas, for good."""
        self._canvas.scene().removeItem(self._band)

    def _clear(self) -> None:
        self._band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)


class RectangleTool(_DrawingTool):
    """Press, move, release."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._start: Optional[QgsPointXY] = None

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        if event.button() == Qt.MouseButton.LeftButton:
            self._start = event.mapPoint()

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        if self._start is not None:
            rectangle = QgsRectangle(self._start, event.mapPoint())
            self._band.setToGeometry(QgsGeometry.fromRect(rectangle), None)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        if self._start is None:
            return
        rectangle = QgsRectangle(self._start, event.mapPoint())
        self._start = None
        self._clear()
        if not rectangle.isEmpty():
            self.drawn.emit(QgsGeometry.fromRect(rectangle))

    def _clear(self) -> None:
        self._start = None
        super()._clear()


class PolygonTool(_DrawingTool):
    """A click a corner; a right click or a double click ends it."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._corners: List[QgsPointXY] = []

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        if event.button() == Qt.MouseButton.RightButton:
            self._finish()
        else:
            self._corners.append(event.mapPoint())
            self._show([*self._corners])

    def canvasDoubleClickEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        self._finish()

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        if self._corners:
            self._show([*self._corners, event.mapPoint()])

    def _show(self, corners: List[QgsPointXY]) -> None:
        self._band.setToGeometry(QgsGeometry.fromPolygonXY([corners]), None)

    def _finish(self) -> None:
        corners, self._corners = self._corners, []
        self._clear()
        if len(corners) >= 3:
            self.drawn.emit(QgsGeometry.fromPolygonXY([corners]))

    def _clear(self) -> None:
        self._corners = []
        super()._clear()
