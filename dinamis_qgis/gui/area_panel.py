"""The second station: where."""

from __future__ import annotations

from typing import Any, Callable, Optional

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsProject,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.gui import QgsFileWidget, QgsMapCanvas, QgsMapTool
from qgis.PyQt.QtCore import QLocale, pyqtSignal
from qgis.PyQt.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QWidget
from shapely.geometry import shape

from ..domain.area import MAX_ORDER_VERTICES, Area
from ..domain.errors import DinamisError, NoArea
from ..messages import explain
from .area_tools import PolygonTool, RectangleTool, area_band
from .fields import named
from .panel import Panel, button, wrapped_label

_WGS84 = "EPSG:4326"


class AreaPanel(Panel):
    """Takes an area from the map, a layer or a file, and keeps it on the map."""

    area_changed = pyqtSignal(object)  # Optional[Area]
    background_wanted = pyqtSignal()

    def __init__(
        self,
        canvas: QgsMapCanvas,
        from_geometry: Callable[..., Area],
        from_file: Callable[[str], Area],
        from_layer: Callable[[QgsVectorLayer, bool], Area],
        run: Callable[..., Any],
        parent: Optional[QWidget] = None,
    ) -> None:
        super().__init__("", "", parent)
        self.title_label.setText(self.tr("Area of interest"))
        self.hint_label.setText(self.tr("Draw it on the map, or take it from what you have."))
        self._canvas, self._run = canvas, run
        self._from_geometry, self._from_file, self._from_layer = (
            from_geometry,
            from_file,
            from_layer,
        )
        self._area: Optional[Area] = None
        self._previous_tool: Optional[QgsMapTool] = None
        self._create()
        self._lay_out()
        self.rectangle_button.toggled.connect(self._toggle_rectangle)
        self.polygon_button.toggled.connect(self._toggle_polygon)
        self.canvas_button.clicked.connect(self._take_canvas)
        self.selection_button.clicked.connect(self._take_selection)
        self.file_widget.fileChanged.connect(self._take_file)
        self.zoom_button.clicked.connect(self.zoom)
        self.clear_button.clicked.connect(self._clear)
        self.background_button.clicked.connect(self.background_wanted)
        for tool in (self._rectangle_tool, self._polygon_tool):
            tool.drawn.connect(self._take_drawing)
            tool.given_up.connect(self._stop_drawing)
        self._canvas.destinationCrsChanged.connect(self._show_on_map)

    @property
    def area(self) -> Optional[Area]:
        return self._area

    def set_area(self, area: Optional[Area]) -> None:
        """Show an area, and tell everybody."""
        self._area = area
        self._show_on_map()
        self._describe()
        self.notice.show_text("")
        self.area_changed.emit(area)

    def close_map(self) -> None:
        """Take our drawings and tools off the map, which outlives us."""
        self._stop_drawing()
        self._canvas.destinationCrsChanged.disconnect(self._show_on_map)
        self._canvas.scene().removeItem(self._band)

    def zoom(self) -> None:
        if self._area is None:
            return
        geometry = QgsGeometry.fromWkt(shape(self._area.geometry).wkt)
        geometry.transform(self._to_map())
        box = geometry.boundingBox()
        box.scale(1.3)
        self._canvas.setExtent(box)
        self._canvas.refresh()

    def _toggle_rectangle(self, is_wanted: bool) -> None:
        self._toggle(self.rectangle_button, self._rectangle_tool, is_wanted)

    def _toggle_polygon(self, is_wanted: bool) -> None:
        self._toggle(self.polygon_button, self._polygon_tool, is_wanted)

    def _toggle(self, pressed: QPushButton, tool: QgsMapTool, is_wanted: bool) -> None:
        if not is_wanted:
            if self._canvas.mapTool() is tool:
                self._restore_tool()
            return
        other = self.polygon_button if pressed is self.rectangle_button else self.rectangle_button
        other.setChecked(False)
        self._previous_tool = self._canvas.mapTool()
        self._canvas.setMapTool(tool)
        text = (
            self.tr("Press on the map, move, release. Esc gives up.")
            if tool is self._rectangle_tool
            else self.tr("Click each corner; a right click ends. Esc gives up.")
        )
        self.notice.show_text(text)

    def _restore_tool(self) -> None:
        if self._previous_tool is not None:
            self._canvas.setMapTool(self._previous_tool)
            self._previous_tool = None
        else:
            self._canvas.unsetMapTool(self._canvas.mapTool())

    def _stop_drawing(self) -> None:
        self.rectangle_button.setChecked(False)
        self.polygon_button.setChecked(False)
        self.notice.show_text("")

    def _take_drawing(self, geometry: QgsGeometry) -> None:
        self._stop_drawing()
        self._take(lambda: self._from_map(geometry))

    def _take_canvas(self) -> None:
        geometry = QgsGeometry.fromRect(self._canvas.extent())
        self._take(lambda: self._from_map(geometry))

    def _take_selection(self) -> None:
        layer = self._canvas.currentLayer()
        if not isinstance(layer, QgsVectorLayer) or not layer.selectedFeatureCount():
            self._fail(NoArea(self.tr("no feature of the active layer is selected")))
            return
        self._take(lambda: self._from_layer(layer, True))

    def _take_file(self, path: str) -> None:
        if path:
            read = self._from_file
            self.notice.show_text(self.tr("Reading…"))
            self._run(self.tr("DINAMIS area"), lambda job: read(path), self.set_area, self._fail)

    def _take(self, make: Callable[[], Area]) -> None:
        try:
            self.set_area(make())
        except DinamisError as error:
            self._fail(error)

    def _from_map(self, geometry: QgsGeometry) -> Area:
        settings = self._canvas.mapSettings()
        return self._from_geometry(geometry, settings.destinationCrs(), settings.transformContext())

    def _fail(self, error: DinamisError) -> None:
        self.notice.show_text(explain(error), Qgis.MessageLevel.Warning)

    def _clear(self) -> None:
        self.file_widget.setFilePath("")
        self.set_area(None)

    def _show_on_map(self) -> None:
        self._band.reset(self._band_type)
        if self._area is not None:
            geometry = QgsGeometry.fromWkt(shape(self._area.geometry).wkt)
            geometry.transform(self._to_map())
            self._band.setToGeometry(geometry, None)

    def _to_map(self) -> QgsCoordinateTransform:
        return QgsCoordinateTransform(
            QgsCoordinateReferenceSystem(_WGS84),
            self._canvas.mapSettings().destinationCrs(),
            QgsProject.instance(),
        )

    def _describe(self) -> None:
        area = self._area
        for part in (self.zoom_button, self.clear_button):
            part.setEnabled(area is not None)
        if area is None:
            self.size_label.setText(self.tr("No area yet."))
            self.remark_label.setText("")
            return
        number = QLocale().toString(area.km2, "f", 2)
        self.size_label.setText(self.tr("{} km²").format(number))
        self.remark_label.setText(" ".join(self._remarks(area)))

    def _remarks(self, area: Area) -> "list[str]":
        remarks = [self.tr("{} points, measured on the ellipsoid.").format(area.vertex_count)]
        if area.was_repaired:
            remarks.append(self.tr("The outline crossed itself and was repaired."))
        words = {
            "parts": self.tr("several parts"),
            "holes": self.tr("holes"),
            "vertices": self.tr("more than {} points").format(MAX_ORDER_VERTICES),
        }
        problems = ", ".join(words[problem] for problem in area.order_problems())
        if problems:
            remarks.append(self.tr("It can be searched but not ordered: {}.").format(problems))
        return remarks

    def _create(self) -> None:
        self._rectangle_tool = RectangleTool(self._canvas)
        self._polygon_tool = PolygonTool(self._canvas)
        self._band = area_band(self._canvas)
        self._band_type = QgsWkbTypes.GeometryType.PolygonGeometry
        self.rectangle_button = button(
            self.tr("&Rectangle"), "rectangle_button", self.tr("Draw a rectangle on the map")
        )
        self.polygon_button = button(
            self.tr("&Polygon"), "polygon_button", self.tr("Draw a polygon on the map")
        )
        self.rectangle_button.setCheckable(True)
        self.polygon_button.setCheckable(True)
        self.canvas_button = button(
            self.tr("&Map view"), "canvas_button", self.tr("Take what the map shows")
        )
        self.selection_button = button(
            self.tr("Se&lection"),
            "selection_button",
            self.tr("Take the selected features of the active layer"),
        )
        self.file_widget = QgsFileWidget()
        named(
            self.file_widget,
            "area_file_widget",
            self.tr("File"),
            self.tr("A map of polygons: GeoPackage, Shapefile (also zipped), KML, KMZ, GeoJSON…"),
        )
        self.background_button = button(
            self.tr("Show a &background map"),
            "background_button",
            self.tr("Adds the world map that comes with QGIS; it needs no network."),
        )
        self.size_label = QLabel()
        self.size_label.setObjectName("size_label")
        font = self.size_label.font()
        font.setPointSizeF(font.pointSizeF() * 1.5)
        font.setBold(True)
        self.size_label.setFont(font)
        self.remark_label = wrapped_label("")
        self.zoom_button = button(self.tr("&Zoom to it"), "zoom_button")
        self.clear_button = button(self.tr("Clea&r"), "clear_area_button")

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.addWidget(self.rectangle_button, 0, 0)
        grid.addWidget(self.polygon_button, 0, 1)
        grid.addWidget(self.canvas_button, 1, 0)
        grid.addWidget(self.selection_button, 1, 1)
        self.body.addLayout(grid)
        row = QHBoxLayout()
        label = QLabel(self.tr("&File"))
        label.setBuddy(self.file_widget)
        row.addWidget(label)
        row.addWidget(self.file_widget, 1)
        self.body.addLayout(row)
        self.body.addWidget(self.background_button)
        self.body.addWidget(self.size_label)
        self.body.addWidget(self.remark_label)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.clear_button)
        row.addWidget(self.zoom_button)
        self.body.addLayout(row)
        self.body.addStretch(1)
        self._describe()
