"""The second station: where."""

from __future__ import annotations

from typing import Any, Callable, List, Optional

from qgis.core import Qgis, QgsApplication, QgsGeometry, QgsVectorLayer
from qgis.gui import QgsFileWidget, QgsMapCanvas, QgsMapTool
from qgis.PyQt.QtCore import QLocale, pyqtSignal
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ..domain.area import MAX_ORDER_VERTICES, Area
from ..domain.area_text import area_from_text
from ..domain.errors import DinamisError, NoArea
from ..messages import explain
from .area_on_map import AreaOnMap
from .fields import add_row, form, named
from .panel import Panel, button, button_row, heading, wrapped_label


class AreaPanel(Panel):
    """Takes an area from the map, a layer, a file or a text, and keeps it on the map."""

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
        self._from_geometry, self._from_file = from_geometry, from_file
        self._from_layer = from_layer
        self._area: Optional[Area] = None
        self._reading: object = None
        self._on_map = AreaOnMap(canvas, self)
        self._create()
        self._lay_out()
        self._connect()
        self._describe()

    @property
    def area(self) -> Optional[Area]:
        return self._area

    def set_area(self, area: Optional[Area]) -> None:
        """Show an area, and tell everybody."""
        self._area, self._reading = area, None
        self._on_map.show_area(area)
        self._describe()
        self.notice.show_text("")
        self.area_changed.emit(area)

    def zoom(self) -> None:
        self._on_map.zoom()

    def close_map(self) -> None:
        """Take our drawings and tools off the map, which outlives us."""
        self._on_map.close()

    def _draw_rectangle(self, is_wanted: bool) -> None:
        text = self.tr("Press on the map, move, release. Esc gives up.")
        self._draw(self._on_map.rectangle_tool, is_wanted, text)

    def _draw_polygon(self, is_wanted: bool) -> None:
        text = self.tr("Click each corner; a right click ends. Esc gives up.")
        self._draw(self._on_map.polygon_tool, is_wanted, text)

    def _draw(self, tool: QgsMapTool, is_wanted: bool, how: str) -> None:
        if is_wanted:
            self._on_map.start_drawing(tool)
            self.notice.show_text(how)
        else:
            self._on_map.stop_drawing()

    def _show_tool(self) -> None:
        """Press the button of the tool that the map has, whoever changed it."""
        tool = self._on_map.tool
        self.rectangle_button.setChecked(tool is self._on_map.rectangle_tool)
        self.polygon_button.setChecked(tool is self._on_map.polygon_tool)
        if tool is None:
            self.notice.show_text("")

    def _take_drawing(self, geometry: QgsGeometry) -> None:
        self._take(lambda: self._from_map(geometry))

    def _take_canvas(self) -> None:
        self._take(lambda: self._from_map(self._on_map.extent()))

    def _take_selection(self) -> None:
        layer = self._canvas.currentLayer()
        if not isinstance(layer, QgsVectorLayer) or not layer.selectedFeatureCount():
            self._fail(NoArea(self.tr("no feature of the active layer is selected")))
            return
        self._take(lambda: self._from_layer(layer, True))

    def _take_text(self) -> None:
        self._take(lambda: area_from_text(QGuiApplication.clipboard().text()))

    def _take_file(self, path: str) -> None:
        if not path:
            return
        reading = self._reading = object()
        read = self._from_file
        self.notice.show_text(self.tr("Reading…"))
        self._run(
            self.tr("DINAMIS area"),
            lambda job: read(path),
            lambda area: self._use_file(reading, area),
            self._fail,
        )

    def _use_file(self, reading: object, area: Area) -> None:
        if reading is self._reading:  # nothing else was drawn or chosen meanwhile
            self.set_area(area)
            self.zoom()

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

    def _describe(self) -> None:
        area = self._area
        for part in (self.zoom_button, self.clear_button):
            part.setEnabled(area is not None)
        if area is None:
            self.size_label.setText(self.tr("No area yet"))
            self.remark_label.setText(
                self.tr("Searching, pricing and requesting are all about this area.")
            )
            return
        number = QLocale().toString(area.km2, "f", 2)
        self.size_label.setText(self.tr("{} km²").format(number))
        self.remark_label.setText(" ".join(self._remarks(area)))

    def _remarks(self, area: Area) -> List[str]:
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

    def _connect(self) -> None:
        self.rectangle_button.clicked.connect(self._draw_rectangle)
        self.polygon_button.clicked.connect(self._draw_polygon)
        self.canvas_button.clicked.connect(self._take_canvas)
        self.selection_button.clicked.connect(self._take_selection)
        self.paste_button.clicked.connect(self._take_text)
        self.file_widget.fileChanged.connect(self._take_file)
        self.zoom_button.clicked.connect(self.zoom)
        self.clear_button.clicked.connect(self._clear)
        self.background_button.clicked.connect(self.background_wanted)
        self._on_map.drawn.connect(self._take_drawing)
        self._on_map.tool_changed.connect(self._show_tool)

    def _create(self) -> None:
        self.rectangle_button = _with_icon(
            button(self.tr("&Rectangle"), "rectangle_button", self.tr("Draw a rectangle")),
            "mActionRectangleExtent",
        )
        self.polygon_button = _with_icon(
            button(self.tr("&Polygon"), "polygon_button", self.tr("Draw a polygon")),
            "mActionCapturePolygon",
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
        self.size_label = heading("", 1.5)
        self.size_label.setObjectName("size_label")
        self.remark_label = wrapped_label("")
        self.zoom_button = button(self.tr("&Zoom to it"), "zoom_button")
        self.clear_button = button(self.tr("&Clear"), "clear_area_button")

    def _lay_out(self) -> None:
        self.body.addWidget(self.background_button)
        for parts in (
            (self.rectangle_button, self.polygon_button),
            (self.canvas_button, self.selection_button, self.paste_button),
        ):
            row = QHBoxLayout()
            row.setSpacing(6)
            for part in parts:
                row.addWidget(part, 1)
            self.body.addLayout(row)
        file_form = form()
        add_row(file_form, self.tr("&File"), self.file_widget)
        self.body.addLayout(file_form)
        self.body.addSpacing(8)
        self.body.addWidget(self.size_label)
        self.body.addWidget(self.remark_label)
        self.body.addLayout(button_row(self.clear_button, self.zoom_button))
        self.body.addStretch(1)


def _with_icon(made: QPushButton, name: str) -> QPushButton:
    """Put one of QGIS's own icons on a button."""
    made.setIcon(QgsApplication.getThemeIcon(f"/{name}.svg"))
    return made
