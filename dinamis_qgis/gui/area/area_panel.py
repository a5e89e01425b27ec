"""The second station: where."""

from __future__ import annotations

from typing import Any, Callable, List, Optional

from qgis.core import Qgis, QgsGeometry, QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QWidget

from ...domain.area import Area
from ...domain.errors import DinamisError, NoArea
from ...domain.place import Place, PlaceKind
from ...words.messages import explain
from ..fields import add_row, form
from ..panel import Panel, button, button_row
from .area_draw import DrawButtons
from .area_file import AreaFile
from .area_layer import AreaLayer
from .area_on_map import AreaOnMap
from .area_sources import AreaSources
from .area_summary import AreaSummary
from .area_width import AreaWidth
from .place_search import PlaceSearch

_MOST_REMEMBERED = 20


class AreaPanel(Panel):
    """Takes an area from the map, a name, a layer, a file or a text, and keeps it on the map."""

    area_changed = pyqtSignal(object)  # Optional[Area]
    background_wanted = pyqtSignal()

    def __init__(
        self,
        canvas: QgsMapCanvas,
        sources: AreaSources,
        run: Callable[..., Any],
        parent: Optional[QWidget] = None,
    ) -> None:
        super().__init__("", "", parent)
        self.title_label.setText(self.tr("Area of interest"))
        self.hint_label.setText(self.tr("Draw it on the map, or take it from what you have."))
        self._canvas, self._sources, self._run = canvas, sources, run
        self._area: Optional[Area] = None
        self._past: List[Optional[Area]] = []
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
        """Show an area, and tell everybody; the one before is remembered."""
        if area is not self._area:
            self._past = [*self._past, self._area][-_MOST_REMEMBERED:]
        self._show(area)

    def undo(self) -> None:
        """Bring the area before the last change back."""
        if self._past:
            self._show(self._past.pop())

    def zoom(self) -> None:
        self._on_map.zoom()

    def close_map(self) -> None:
        """Take our drawings and tools off the map, which outlives us."""
        self._on_map.close()

    def _show(self, area: Optional[Area]) -> None:
        self._area, self._reading = area, None
        self._on_map.show_area(area)
        self._describe()
        self.notice.show_text("")
        self.area_changed.emit(area)

    def _take_drawing(self, geometry: QgsGeometry) -> None:
        settings = self._canvas.mapSettings()
        crs, context = settings.destinationCrs(), settings.transformContext()
        try:
            self.set_area(self._sources.from_geometry(geometry, crs, context))
        except DinamisError as error:
            self._fail(error)

    def _take_selection(self) -> None:
        layer = self._canvas.currentLayer()
        if not isinstance(layer, QgsVectorLayer) or not layer.selectedFeatureCount():
            self._fail(NoArea(self.tr("no feature of the active layer is selected")))
            return
        self._take_features(layer, True)

    def _take_layer(self, layer: Optional[QgsVectorLayer]) -> None:
        if layer is None:
            self._fail(NoArea(self.tr("the project has no layer of polygons")))
            return
        self._take_features(layer, False)

    def _take_features(self, layer: QgsVectorLayer, selected_only: bool) -> None:
        try:
            read = self._sources.layer_reader(layer, selected_only)
        except DinamisError as error:
            self._fail(error)
            return
        self._start(read, self._use if selected_only else self._use_and_zoom)

    def _take_text(self) -> None:
        text, read = QGuiApplication.clipboard().text(), self._sources.from_text
        self._start(lambda: read(text), self._use_and_zoom)

    def _take_file(self, path: str, layer: Optional[int], system: str) -> None:
        read = self._sources.from_file
        self._start(lambda: read(path, layer, system), self._use_and_zoom)

    def take_place(self, place: Place) -> None:
        """Fetch the outline of a place, and take it."""
        fetch = self._sources.place_area
        is_coarse = place.kind in (PlaceKind.COUNTRY, PlaceKind.DEPARTEMENT)
        self._start(lambda: fetch(place), self._use_coarse if is_coarse else self._use_and_zoom)

    def _take_buffer(self, metres: int) -> None:
        area, make = self._area, self._sources.buffered
        if area is not None:
            self._start(lambda: make(area, metres), self._use)

    def _start(self, make: Callable[[], Area], use: Callable[[Area], None]) -> None:
        """Make an area in a thread, and use it if nothing else was drawn or chosen meanwhile."""
        reading = self._reading = object()
        self.notice.show_text(self.tr("Reading…"))
        self._run(
            self.tr("DINAMIS area"),
            lambda job: make(),
            lambda area: use(area) if reading is self._reading else None,
            lambda error: self._fail(error) if reading is self._reading else None,
        )

    def _use(self, area: Area) -> None:
        self.set_area(area)

    def _use_and_zoom(self, area: Area) -> None:
        self.set_area(area)
        self.zoom()

    def _use_coarse(self, area: Area) -> None:
        self._use_and_zoom(area)
        self.notice.show_text(
            self.tr("This outline comes from QGIS's map of the world and is coarse.")
        )

    def _fail(self, error: DinamisError) -> None:
        is_question = self._file.ask_about(error)
        level = Qgis.MessageLevel.Info if is_question else Qgis.MessageLevel.Warning
        self.notice.show_text(explain(error), level)

    def _clear(self) -> None:
        self._file.clear()
        self.set_area(None)

    def _describe(self) -> None:
        area = self._area
        for part in (self.zoom_button, self.clear_button):
            part.setEnabled(area is not None)
        self._width.set_enabled(area is not None)
        self.undo_button.setEnabled(bool(self._past))
        self._summary.show_area(area)

    def _connect(self) -> None:
        self.background_button.clicked.connect(self.background_wanted)
        self._draw.drawn.connect(self._take_drawing)
        self._draw.hinted.connect(self.notice.show_text)
        self.selection_button.clicked.connect(self._take_selection)
        self.paste_button.clicked.connect(self._take_text)
        self.place_search.place_chosen.connect(self.take_place)
        self.place_search.search_started.connect(
            lambda: self.notice.show_text(self.tr("Searching…"))
        )
        self.place_search.search_ended.connect(lambda: self.notice.show_text(""))
        self.place_search.failed.connect(self._fail)
        self._layer.wanted.connect(self._take_layer)
        self._file.wanted.connect(self._take_file)
        self._summary.remedied.connect(self.set_area)
        self._width.wanted.connect(self._take_buffer)
        self.undo_button.clicked.connect(self.undo)
        self.clear_button.clicked.connect(self._clear)
        self.zoom_button.clicked.connect(self.zoom)

    def _create(self) -> None:
        self.background_button = button(
            self.tr("Show a &background map"),
            "background_button",
            self.tr("Adds the world map that comes with QGIS; it needs no network."),
        )
        self._draw = DrawButtons(self._on_map)
        self.rectangle_button = self._draw.rectangle_button
        self.polygon_button = self._draw.polygon_button
        self.canvas_button = self._draw.canvas_button
        self.selection_button = self._draw.selection_button
        self.paste_button = self._draw.paste_button
        sources = self._sources
        self.place_search = PlaceSearch(sources.known_places, sources.search_places, self._run)
        self._layer = AreaLayer()
        self.layer_combo, self.layer_button = self._layer.layer_combo, self._layer.take_button
        self._summary = AreaSummary(self._run)
        self.size_label = self._summary.size_label
        self.remark_label = self._summary.remark_label
        self._width = AreaWidth()
        self.buffer_spin, self.buffer_button = self._width.buffer_spin, self._width.apply_button
        tip = self.tr("Brings the area before the last change back")
        self.undo_button = button(self.tr("Un&do"), "undo_area_button", tip)
        self.clear_button = button(
            self.tr("&Clear"), "clear_area_button", self.tr("Leaves no area.")
        )
        self.zoom_button = button(
            self.tr("&Zoom to it"), "zoom_button", self.tr("Shows the whole area on the map.")
        )

    def _lay_out(self) -> None:
        self.body.addWidget(self.background_button)
        self.body.addWidget(self._draw)
        rows = form()
        add_row(rows, self.tr("&Name"), self.place_search)
        add_row(rows, self.tr("La&yer"), self._layer)
        self._file = AreaFile(rows, self)
        self.file_widget = self._file.file_widget
        self.body.addLayout(rows)
        self.body.addSpacing(8)
        self.body.addWidget(self._summary)
        width_row = form()
        add_row(width_row, self.tr("B&uffer"), self._width)
        self.body.addLayout(width_row)
        self.body.addLayout(button_row(self.undo_button, self.clear_button, self.zoom_button))
        self.body.addStretch(1)
