"""The third station: what exists already."""

from __future__ import annotations

from typing import Any, Callable, Iterable, Optional, Tuple

from qgis.core import Qgis
from qgis.PyQt.QtCore import (
    QDate,
    QItemSelectionModel,
    QLocale,
    QSortFilterProxyModel,
    Qt,
    pyqtSignal,
)
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDateEdit,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QSpinBox,
    QTableView,
    QWidget,
)

from ..domain.area import Area
from ..domain.errors import Cancelled, DinamisError, NoArea
from ..domain.scene import Asset, Scene
from ..domain.search import PageLink, ScenePage, SceneQuery
from ..domain.service import Service
from ..messages import explain
from .panel import Panel, button, named, wrapped_label
from .scenes_model import SORT_ROLE, ScenesModel
from .thumbnails import SIZE, Thumbnails

_FIRST_ROWS = 300
"""Rows that come by themselves; more when asked for."""

Search = Callable[[SceneQuery, Optional[PageLink]], ScenePage]


class SearchPanel(Panel):
    """Lets the user search, and tells which scenes were found and chosen."""

    search_started = pyqtSignal()
    page_found = pyqtSignal(object)  # ScenePage
    selection_changed = pyqtSignal(object)  # tuple[Scene, ...]

    def __init__(
        self,
        search: Search,
        load_image: Callable[[Asset], bytes],
        run: Callable[..., Any],
        parent: Optional[QWidget] = None,
    ) -> None:
        super().__init__("", "", parent)
        self.title_label.setText(self.tr("Search"))
        self.hint_label.setText(self.tr("See which images exist already over your area."))
        self._search, self._run = search, run
        self._service: Optional[Service] = None
        self._area: Optional[Area] = None
        self._query: Optional[SceneQuery] = None
        self._next: Optional[PageLink] = None
        self._wanted_rows = 0
        self._job: Any = None
        self.scenes_model = ScenesModel(Thumbnails(load_image, run, self), self)
        self._create()
        self._lay_out()
        self.search_button.clicked.connect(self.start_search)
        self.stop_button.clicked.connect(self._stop)
        self.more_button.clicked.connect(self._search_on)
        self.scenes_view.selectionModel().selectionChanged.connect(self._tell_selection)
        self._set_busy(False)

    def set_service(self, service: Service) -> None:
        """Search in another service from now on."""
        self._stop()
        self._service = service
        self.source_combo.setEnabled(bool(service.archive))
        if not service.archive:
            self.source_combo.setCurrentIndex(0)
        self.mission_combo.setEnabled(bool(service.missions))
        if not service.missions:
            self.mission_combo.setCurrentIndex(0)
        self._query, self._next = None, None
        self.scenes_model.clear()
        self._set_busy(False)
        self._show_count(None)

    def set_area(self, area: Optional[Area]) -> None:
        self._area = area
        self._show_count(None)

    def query(self) -> SceneQuery:
        """Return what the form asks for.

        Raises:
            NoArea: no area was chosen.
        """
        if self._area is None:
            raise NoArea
        mission = self.mission_combo.currentData()
        return SceneQuery(
            area=self._area.geometry,
            collections=self._collections(mission),
            missions=(mission,) if mission else (),
            start=self.start_edit.date().toPyDate(),
            end=self.end_edit.date().toPyDate(),
            max_cloud_percent=_limit(self.cloud_spin),
            max_incidence_deg=_limit(self.incidence_spin),
        )

    def start_search(self) -> None:
        try:
            query = self.query()
        except DinamisError as error:
            self.notice.show_text(explain(error), Qgis.MessageLevel.Warning)
            return
        self._stop()
        self._query, self._next = query, None
        self._wanted_rows = _FIRST_ROWS
        self.scenes_model.clear()
        self.notice.show_text("")
        self.search_started.emit()
        self._ask(query, None)

    def select_ids(self, ids: Iterable[str]) -> None:
        """Select these scenes in the table, without telling anybody."""
        model = self.scenes_view.selectionModel()
        wanted = set(ids)
        if wanted == {scene.id for scene in self.selected_scenes()}:
            return
        model.blockSignals(True)
        model.clearSelection()
        last = None
        for identifier in wanted:
            row = self.scenes_model.row_of(identifier)
            if row is not None:
                last = self._sorted.mapFromSource(self.scenes_model.index(row, 0))
                flags = QItemSelectionModel.SelectionFlag
                model.select(last, flags.Select | flags.Rows)
        model.blockSignals(False)
        if last is not None:
            self.scenes_view.scrollTo(last)
        self.scenes_view.viewport().update()
        self.selection_changed.emit(self.selected_scenes())

    def selected_scenes(self) -> Tuple[Scene, ...]:
        rows = self.scenes_view.selectionModel().selectedRows()
        return tuple(self.scenes_model.scene(self._sorted.mapToSource(row).row()) for row in rows)

    def _ask(self, query: SceneQuery, link: Optional[PageLink]) -> None:
        self._set_busy(True)
        self._job = self._run(
            self.tr("DINAMIS search"),
            lambda job: self._search(query, link),
            lambda page: self._show_page(query, page),
            lambda error: self._fail(query, error),
        )

    def _show_page(self, query: SceneQuery, page: ScenePage) -> None:
        if query is not self._query:
            return  # a late answer to an old question
        self.scenes_model.append(page.scenes)
        self._next = page.next
        self._show_count(page.matched)
        self.page_found.emit(page)
        if page.next is not None and self.scenes_model.rowCount() < self._wanted_rows:
            self._ask(query, page.next)
        else:
            self._set_busy(False)
            if not self.scenes_model.rowCount():
                self.notice.show_text(
                    self.tr(
                        "No scene meets these conditions here. Allow more clouds, a longer "
                        "period, or look in the supplier's archive."
                    )
                )

    def _fail(self, query: SceneQuery, error: DinamisError) -> None:
        if query is not self._query:
            return
        self._set_busy(False)
        if not isinstance(error, Cancelled):
            self.notice.show_text(explain(error), Qgis.MessageLevel.Warning)

    def _search_on(self) -> None:
        if self._query is not None and self._next is not None:
            self._wanted_rows = self.scenes_model.rowCount() + _FIRST_ROWS
            self._ask(self._query, self._next)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _set_busy(self, busy: bool) -> None:
        self.search_button.setEnabled(not busy)
        self.stop_button.setVisible(busy)
        self.more_button.setVisible(not busy and self._next is not None)
        if not busy:
            self._job = None

    def _show_count(self, matched: Optional[int]) -> None:
        shown = self.scenes_model.rowCount()
        if self._query is None and self._area is None:
            text = self.tr("Choose an area first.")
        elif self._query is None:
            text = self.tr("Ready to search.")
        elif matched and matched > shown:
            text = self.tr("{} scenes of {}").format(
                QLocale().toString(shown), QLocale().toString(matched)
            )
        else:
            text = self.tr("{} scenes").format(QLocale().toString(shown))
        self.count_label.setText(text)

    def _tell_selection(self, *_: object) -> None:
        self.selection_changed.emit(self.selected_scenes())

    def _collections(self, mission: str) -> Tuple[str, ...]:
        if self._service is None:
            return ()
        if self.source_combo.currentData() == "archive":
            return self._service.archive
        return self._service.collections_of(mission)

    def _create(self) -> None:
        self.source_combo, self.mission_combo = QComboBox(), QComboBox()
        self.source_combo.addItem(self.tr("Free catalogue"), "free")
        self.source_combo.addItem(self.tr("Supplier's archive"), "archive")
        self.mission_combo.addItem(self.tr("All missions"), "")
        self.mission_combo.addItem("Pléiades 0,5 m", "pleiades")
        self.mission_combo.addItem("SPOT 6-7 1,5 m", "spot67")
        self.start_edit, self.end_edit = QDateEdit(), QDateEdit()
        today = QDate.currentDate()
        for edit, day in ((self.start_edit, today.addYears(-6)), (self.end_edit, today)):
            edit.setCalendarPopup(True)
            edit.setDisplayFormat("yyyy-MM-dd")
            edit.setDate(day)
        self.cloud_spin, self.incidence_spin = QSpinBox(), QSpinBox()
        for spin, most, unit in ((self.cloud_spin, 100, " %"), (self.incidence_spin, 60, "°")):
            spin.setRange(0, most)
            spin.setValue(most)
            spin.setSuffix(unit)
        self.cloud_spin.setValue(20)
        self.search_button = button(self.tr("&Search"), "search_button")
        self.stop_button = button(self.tr("S&top"), "stop_button")
        self.more_button = button(self.tr("&More"), "more_button")
        self.count_label = wrapped_label("")
        self.count_label.setObjectName("count_label")
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(self.scenes_model)
        self._sorted.setSortRole(SORT_ROLE)
        self.scenes_view = QTableView()
        named(self.scenes_view, "scenes_view", self.tr("Scenes found"))
        self.scenes_view.setModel(self._sorted)
        self.scenes_view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.scenes_view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.scenes_view.setAlternatingRowColors(True)
        self.scenes_view.setShowGrid(False)
        self.scenes_view.setIconSize(SIZE)
        self.scenes_view.setWordWrap(False)
        self.scenes_view.setTabKeyNavigation(False)
        self.scenes_view.verticalHeader().hide()
        self.scenes_view.verticalHeader().setDefaultSectionSize(SIZE.height() + 6)
        self._size_columns()

    def _size_columns(self) -> None:
        header = self.scenes_view.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column, width in enumerate((SIZE.width() + 8, 82, 62, 56, 44)):
            self.scenes_view.setColumnWidth(column, width)
        header.setStretchLastSection(True)
        header.setMinimumSectionSize(36)
        self.scenes_view.setSortingEnabled(True)
        self.scenes_view.sortByColumn(1, Qt.SortOrder.DescendingOrder)
        self.scenes_view.setMinimumHeight(220)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        fields = (
            (self.tr("S&ource"), self.source_combo, "source_combo", self.tr(
                "The free catalogue can be downloaded; the supplier's archive must be ordered."
            )),
            (self.tr("M&ission"), self.mission_combo, "mission_combo", self.tr(
                "Pléiades sees half a metre over 20 km, SPOT 6-7 one and a half over 60 km."
            )),
            (self.tr("&From"), self.start_edit, "start_edit", self.tr("First day")),
            (self.tr("&To"), self.end_edit, "end_edit", self.tr("Last day")),
            (self.tr("&Clouds ≤"), self.cloud_spin, "cloud_spin", self.tr(
                "Share of the scene under clouds, at most. Scenes that do not tell are left out."
            )),
            (self.tr("Inci&dence ≤"), self.incidence_spin, "incidence_spin", self.tr(
                "Angle at which the ground is seen: 0° is straight down; high buildings lean "
                "more with a larger angle."
            )),
        )  # fmt: skip
        for index, (title, field, name, tip) in enumerate(fields):
            label = QLabel(title)
            label.setBuddy(field)
            named(field, name, title, tip)
            row, column = divmod(index, 2)
            grid.addWidget(label, row, column * 2)
            grid.addWidget(field, row, column * 2 + 1)
            grid.setColumnStretch(column * 2 + 1, 1)
        self.body.addLayout(grid)
        row_layout = QHBoxLayout()
        row_layout.addWidget(self.count_label, 1)
        row_layout.addWidget(self.more_button)
        row_layout.addWidget(self.stop_button)
        row_layout.addWidget(self.search_button)
        self.body.addLayout(row_layout)
        self.body.addWidget(self.scenes_view, 1)
        self._show_count(None)


def _limit(spin: QSpinBox) -> Optional[float]:
    """None at the top of the range: what is unknown is then kept."""
    return None if spin.value() == spin.maximum() else float(spin.value())
