"""The area of interest on the map: drawn there, shown there."""

from __future__ import annotations

from typing import Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsRectangle,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsMapTool
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget
from shapely.geometry import shape

from ...domain.area import Area
from .area_tools import PolygonTool, RectangleTool, area_band

_ROOM_AROUND = 1.3
_FAR_APART = 10


class AreaOnMap(QObject):
    """Owns the drawing tools and the outline on a canvas, which outlives it."""

    drawn = pyqtSignal(object)  # QgsGeometry, in the coordinates of the map
    tool_changed = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._area: Optional[Area] = None
        self._outline: Optional[QgsGeometry] = None
        self._previous_tool: Optional[QgsMapTool] = None
        self._begun_at: Optional[QWidget] = None
        self.rectangle_tool = RectangleTool(canvas)
        self.polygon_tool = PolygonTool(canvas)
        self._band = area_band(canvas)
        for tool in (self.rectangle_tool, self.polygon_tool):
            tool.drawn.connect(self._finish)
            tool.given_up.connect(self.stop_drawing)
        # A tool is told of its end while the map still has it: ask the map instead.
        canvas.mapToolSet.connect(self._tell_tool)
        canvas.destinationCrsChanged.connect(self._show)

    @property
    def tool(self) -> Optional[QgsMapTool]:
        """The drawing tool in use; None when the map has another."""
        current = self._canvas.mapTool()
        return current if current in (self.rectangle_tool, self.polygon_tool) else None

    @property
    def is_blank(self) -> bool:
        """Whether there is no place on the map yet: a new project without layers."""
        return bool(self._canvas.extent().isEmpty())

    def start_drawing(self, tool: QgsMapTool, begun_at: QWidget) -> None:
        """Give the map a tool, and the keyboard, which comes back to where drawing was begun."""
        if self.tool is None:
            self._previous_tool = self._canvas.mapTool()
        self._canvas.setMapTool(tool)
        self._begun_at = begun_at
        self._canvas.setFocus()  # so that the keys reach the tool

    def stop_drawing(self) -> None:
        """Give the map its former tool back, if it still has ours, and the keyboard."""
        if self.tool is None:
            return
        if self._canvas.hasFocus() and self._begun_at is not None:
            self._begun_at.setFocus()
        previous, self._previous_tool = self._previous_tool, None
        if previous is not None:
            self._canvas.setMapTool(previous)
        else:
            self._canvas.unsetMapTool(self.tool)

    def extent(self) -> QgsGeometry:
        """What the map shows."""
        return QgsGeometry.fromRect(self._canvas.extent())

    def show_area(self, area: Optional[Area]) -> None:
        self._area = area
        self._show()

    def zoom(self) -> None:
        if self._outline is not None:
            box = _box(self._outline)
            box.scale(_ROOM_AROUND)
            self._canvas.setExtent(box)
            self._canvas.refresh()

    def close(self) -> None:
        """Take everything of ours off the canvas."""
        self.stop_drawing()
        self._canvas.mapToolSet.disconnect(self._tell_tool)
        self._canvas.destinationCrsChanged.disconnect(self._show)
        self._canvas.scene().removeItem(self._band)
        for tool in (self.rectangle_tool, self.polygon_tool):
            tool.remove_band()
            tool.deleteLater()  # the canvas is its parent, and outlives us

    def _tell_tool(self, *_: object) -> None:
        self.tool_changed.emit()

    def _finish(self, geometry: QgsGeometry) -> None:
        self.stop_drawing()
        self.drawn.emit(geometry)

    def _show(self) -> None:
        self._band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        self._outline = self._geometry()
        if self._outline is not None:
            self._band.setToGeometry(self._outline, None)

    def _geometry(self) -> Optional[QgsGeometry]:
        """The area in the coordinates of the map; None where they cannot express it."""
        if self._area is None:
            return None
        settings = self._canvas.mapSettings()
        geometry = QgsGeometry()
        geometry.fromWkb(shape(self._area.geometry).wkb)
        to_map = QgsCoordinateTransform(
            QgsCoordinateReferenceSystem("EPSG:4326"),
            settings.destinationCrs(),
            settings.transformContext(),
        )
        try:
            geometry.transform(to_map)
        except QgsCsException:
            return None
        return geometry


def _box(outline: QgsGeometry) -> QgsRectangle:
    """What to zoom to: all of it, or its largest part where others are at the map's other end."""
    boxes = [part.boundingBox() for part in outline.constParts()]
    whole = outline.boundingBox()
    if len(boxes) > 1 and whole.width() > _FAR_APART * sum(box.width() for box in boxes):
        return max(boxes, key=lambda box: box.width() * box.height())
    return whole
