"""The third station: what exists already."""

from __future__ import annotations

from typing import Any, Callable, Iterable, Optional, Tuple

from qgis.core import Qgis
from qgis.PyQt.QtCore import QLocale, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QWidget

from ..domain.area import Area
from ..domain.errors import Cancelled, DinamisError
from ..domain.scene import Asset, Scene
from ..domain.search import PageLink, ScenePage, SceneQuery
from ..domain.service import Service
from ..messages import explain
from .fields import named
from .panel import Panel, button, wrapped_label
from .scenes_model import ScenesModel
from .scenes_view import ScenesView
from .search_form import SearchForm
from .thumbnails import Thumbnails

_FIRST_ROWS = 500
"""Rows that come by themselves; more when asked for."""

Search = Callable[[SceneQuery, Optional[PageLink]], ScenePage]


class SearchPanel(Panel):
    """Lets the user search, and tells which scenes were found and chosen."""

    search_started = pyqtSignal()
    page_found = pyqtSignal(object)  # ScenePage
    selection_changed = pyqtSignal(object)  # tuple[Scene, ...]
    scene_activated = pyqtSignal(object)  # Scene

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
        self._area: Optional[Area] = None
        self._query: Optional[SceneQuery] = None
        self._next: Optional[PageLink] = None
        self._matched: Optional[int] = None
        self._wanted_rows = 0
        self._job: Any = None
        self._is_busy = False
        self.scenes_model = ScenesModel(Thumbnails(load_image, run, self), self)
        self._create()
        self._lay_out()
        self.search_button.clicked.connect(self.start_search)
        self.stop_button.clicked.connect(self.stop)
        self.more_button.clicked.connect(self._search_on)
        self.scenes_view.chosen.connect(self.selection_changed)
        self.scenes_view.activated_scene.connect(self.scene_activated)
        self._update()

    def set_service(self, service: Service) -> None:
        """Search in another service from now on."""
        self.stop()
        self.search_form.set_service(service)
        self._query, self._next, self._matched = None, None, None
        self.scenes_model.clear()
        self._update()

    def set_area(self, area: Optional[Area]) -> None:
        self._area = area
        self._update()

    def query(self) -> SceneQuery:
        """Return what the form asks for.

        Raises:
            NoArea: no area was chosen.
        """
        return self.search_form.query(self._area)

    def start_search(self) -> None:
        try:
            query = self.query()
        except DinamisError as error:
            self.notice.show_text(explain(error), Qgis.MessageLevel.Warning)
            return
        self.stop()
        self._query, self._next, self._matched = query, None, None
        self._wanted_rows = _FIRST_ROWS
        self.scenes_model.clear()
        self.notice.show_text("")
        self.search_started.emit()
        self._ask(query, None)

    def stop(self) -> None:
        """Give up what is under way; what was found stays."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def select_ids(self, ids: Iterable[str]) -> None:
        """Select these scenes in the table, as chosen on the map."""
        self.scenes_view.choose(ids)

    def selected_scenes(self) -> Tuple[Scene, ...]:
        return self.scenes_view.scenes()

    def _ask(self, query: SceneQuery, link: Optional[PageLink]) -> None:
        self._is_busy = True
        self._update()
        self._job = self._run(
            self.tr("DINAMIS search"),
            lambda job: self._search(query, link),
            lambda page: self._show_page(query, page),
            lambda error: self._fail(query, error),
        )

    def _show_page(self, query: SceneQuery, page: ScenePage) -> None:
        if query is not self._query:
            return  # a late answer to an old question
        self._job = None
        self.scenes_model.append(page.scenes)
        self._next, self._matched = page.next, page.matched
        self.page_found.emit(page)
        if page.next is not None and self.scenes_model.rowCount() < self._wanted_rows:
            self._ask(query, page.next)
            return
        self._is_busy = False
        self._update()
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
        self._job, self._is_busy = None, False
        self._update()
        if not isinstance(error, Cancelled):
            self.notice.show_text(explain(error), Qgis.MessageLevel.Warning)

    def _search_on(self) -> None:
        if self._query is not None and self._next is not None:
            self._wanted_rows = self.scenes_model.rowCount() + _FIRST_ROWS
            self._ask(self._query, self._next)

    def _update(self) -> None:
        """Show what can be pressed, and how many scenes there are."""
        self.search_button.setEnabled(not self._is_busy)
        self.stop_button.setVisible(self._is_busy)
        self.more_button.setVisible(not self._is_busy and self._next is not None)
        self.count_label.setText(self._count())

    def _count(self) -> str:
        shown = self.scenes_model.rowCount()
        if self._query is None:
            if self._area is None:
                return self.tr("Choose an area first.")
            return self.tr("Ready to search.")
        if self._is_busy and not shown:
            return self.tr("Searching…")
        number = QLocale().toString(shown)
        if self._matched is not None and self._matched > shown:
            return self.tr("{} scenes of {}").format(number, QLocale().toString(self._matched))
        return self.tr("{} scenes").format(number)

    def _create(self) -> None:
        self.search_form = SearchForm()
        self.mission_combo = self.search_form.mission_combo
        self.search_button = button(
            self.tr("&Search"), "search_button", self.tr("Lists the scenes that touch the area")
        )
        self.stop_button = button(
            self.tr("S&top"), "stop_button", self.tr("Keeps what was found so far")
        )
        self.more_button = button(
            self.tr("&More"), "more_button", self.tr("Fetches the scenes that follow")
        )
        self.count_label = wrapped_label("")
        self.count_label.setObjectName("count_label")
        self.scenes_view = ScenesView(self.scenes_model)
        named(self.scenes_view, "scenes_view", self.tr("Scenes found"))

    def _lay_out(self) -> None:
        self.body.addWidget(self.search_form)
        row = QHBoxLayout()
        row.addWidget(self.count_label, 1)
        for part in (self.more_button, self.stop_button, self.search_button):
            row.addWidget(part)
        self.body.addLayout(row)
        self.body.addWidget(self.scenes_view, 1)
