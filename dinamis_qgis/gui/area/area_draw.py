"""The buttons that take an area from the map, and from the clipboard."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsApplication
from qgis.gui import QgsMapTool
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ..panel import button
from .area_on_map import AreaOnMap


class DrawButtons(QWidget):
    """Starts and stops the drawing tools; the selection and the clipboard are the panel's."""

    drawn = pyqtSignal(object)  # QgsGeometry, in the coordinates of the map
    hinted = pyqtSignal(str)
    """How to draw; "" when nobody does any more."""

    def __init__(self, on_map: AreaOnMap, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._on_map = on_map
        self._create()
        self._lay_out()
        self.rectangle_button.clicked.connect(self._draw_rectangle)
        self.polygon_button.clicked.connect(self._draw_polygon)
        self.canvas_button.clicked.connect(lambda: self.drawn.emit(on_map.extent()))
        on_map.drawn.connect(self.drawn)
        on_map.tool_changed.connect(self._show_tool)

    def _draw_rectangle(self, is_wanted: bool) -> None:
        self._draw(self._on_map.rectangle_tool, self.rectangle_button, is_wanted)

    def _draw_polygon(self, is_wanted: bool) -> None:
        self._draw(self._on_map.polygon_tool, self.polygon_button, is_wanted)

    def _draw(self, tool: QgsMapTool, begun_at: QPushButton, is_wanted: bool) -> None:
        if is_wanted and self._on_map.is_blank:
            begun_at.setChecked(False)
            self.hinted.emit(
                self.tr("There is no map to draw on yet. Show a background map first.")
            )
        elif is_wanted:
            self._on_map.start_drawing(tool, begun_at)
            self.hinted.emit(begun_at.accessibleDescription())  # *What's this?* grows terms
        else:
            self._on_map.stop_drawing()

    def _show_tool(self) -> None:
        """Press the button of the tool that the map has, whoever changed it."""
        tool = self._on_map.tool
        was_drawing = self.rectangle_button.isChecked() or self.polygon_button.isChecked()
        self.rectangle_button.setChecked(tool is self._on_map.rectangle_tool)
        self.polygon_button.setChecked(tool is self._on_map.polygon_tool)
        if tool is None and was_drawing:
            self.hinted.emit("")

    def _create(self) -> None:
        self.rectangle_button = _with_icon(
            button(self.tr("&Rectangle"), "rectangle_button", self.tr("Draw a rectangle")),
            "mActionRectangleExtent",
        )
        self.polygon_button = _with_icon(
            button(self.tr("&Polygon"), "polygon_button", self.tr("Draw a polygon")),
            "mActionCapturePolygon",
        )
        _explain(
            self.rectangle_button,
            self.tr(
                "Press on the map, move, release. By keys: arrows move the cross, Space sets a "
                "corner, then the opposite one. Esc gives up."
            ),
        )
        _explain(
            self.polygon_button,
            self.tr(
                "Click each corner; a right click ends. By keys: arrows move the cross, Space "
                "sets a corner and pressed again ends, Backspace takes one back. Esc gives up."
            ),
        )
        self.rectangle_button.setCheckable(True)
        self.polygon_button.setCheckable(True)
        self.canvas_button = _with_icon(
            button(self.tr("&Map view"), "canvas_button", self.tr("Take what the map shows")),
            "mActionZoomFullExtent",
        )
        tip = self.tr("Take the selected features of the active layer")
        self.selection_button = _with_icon(
            button(self.tr("Se&lection"), "selection_button", tip), "mActionSelectRectangle"
        )
        tip = self.tr("Take a polygon copied as WKT or GeoJSON, or features copied in QGIS")
        self.paste_button = _with_icon(
            button(self.tr("Pas&te"), "paste_area_button", tip), "mActionEditPaste"
        )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for parts in (
            (self.rectangle_button, self.polygon_button),
            (self.canvas_button, self.selection_button, self.paste_button),
        ):
            row = QHBoxLayout()
            row.setSpacing(6)
            for part in parts:
                row.addWidget(part, 1)
            column.addLayout(row)


def _explain(made: QPushButton, how: str) -> None:
    """Say how to draw to who asks *What's this?*, and to who cannot see."""
    made.setWhatsThis(how)
    made.setAccessibleDescription(how)


def _with_icon(made: QPushButton, name: str) -> QPushButton:
    """Put one of QGIS's own icons on a button."""
    made.setIcon(QgsApplication.getThemeIcon(f"/{name}.svg"))
    return made
