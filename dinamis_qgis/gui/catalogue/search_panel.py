"""The third station: what exists already."""

from __future__ import annotations

from typing import Any, Callable, Iterable, Mapping, Optional, Sequence, Tuple

from qgis.core import Qgis
from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ...domain.answer import Found, Freshness, Timeline
from ...domain.area import Area
from ...domain.errors import Cancelled, DinamisError, NoArea
from ...domain.scene import Scene
from ...domain.search import SceneQuery
from ...domain.service import Service
from ...words.messages import explain
from ..fields import named
from ..panel import Panel, wrapped_label
from ..service.service_question import Fetch, ServiceQuestion
from .catalogue_question import Answer, CatalogueQuestion, Look
from .chosen_scenes import MOST_TOLD, ChosenScenes
from .freshness_text import count_text, freshness_text, list_step, nothing_found_text, partly_text
from .results_bar import ResultsBar
from .scenes_model import ScenesModel
from .scenes_view import ScenesView
from .search_form import SearchForm
from .thumbnails import GRID_SIZE, ROW_SIZE, Thumbnails
from .timeline import TimelineView

_CALM_MS = 700
"""So long must the form stay as it is before the service is asked again."""

_NOT_KNOWN = Freshness()  # nobody has told yet

Read = Callable[[Sequence[int]], Mapping[int, Scene]]
LoadPicture = Callable[[Scene], Optional[bytes]]


class SearchPanel(Panel):
    """Answers from what is kept at every touch, and asks the service for what is new.

    Args:
        answer: what is kept and meets a query; blocks.
        refresh: asks the service for a page, and keeps its scenes; blocks.
        read: reads kept scenes by their numbers; blocks.
        load_thumbnail: fetches the picture of a row; blocks.
        load_picture: fetches the picture of the grid; blocks.
    """

    search_started = pyqtSignal()
    found = pyqtSignal(object)  # Found
    numbers_chosen = pyqtSignal(object)  # tuple[int, ...]
    selection_changed = pyqtSignal(object)  # tuple[Scene, ...]
    scene_activated = pyqtSignal(object)  # Scene
    scenes_rejected = pyqtSignal(object)  # tuple[str, ...]
    kept = pyqtSignal()
    """A page of the service's answer was kept."""

    def __init__(
        self,
        answer: Answer,
        refresh: Fetch,
        read: Read,
        load_thumbnail: LoadPicture,
        load_picture: LoadPicture,
        run: Callable[..., Any],
        parent: Optional[QWidget] = None,
    ) -> None:
        super().__init__("", "", parent)
        self.title_label.setText(self.tr("Search"))
        self.hint_label.setText(self.tr("See which images exist already over your area."))
        self._read, self._run = read, run
        self._area: Optional[Area] = None
        self._found: Optional[Found] = None
        self._freshness, self._is_early = _NOT_KNOWN, False
        self._catalogue = CatalogueQuestion(
            answer, self.query, lambda: self.scenes_model.sorting, run, self
        )
        self._service = ServiceQuestion(refresh, run, self._catalogue.look, self)
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(_CALM_MS)
        self._create(load_thumbnail, load_picture)
        self._lay_out()
        self._connect()
        self._update()

    def set_service(self, service: Service) -> None:
        """Search in another service from now on."""
        self.stop()
        self._catalogue.forget()
        self._found, self._freshness, self._is_early = None, _NOT_KNOWN, False
        self.search_form.set_service(service)
        self._service.forget()
        self.scenes_model.clear()
        self._chosen.forget()
        self.timeline_view.show_timeline(Timeline(), None, None)
        self._update()

    def set_area(self, area: Optional[Area]) -> None:
        self._area = area
        self._answer_again()
        self._update()

    def set_freshness(self, freshness: Freshness) -> None:
        """Tell how complete what is kept is, before anything was asked."""
        is_early, self._is_early = self._is_early, False
        self._freshness = freshness
        self._update()
        if is_early and freshness.is_complete:
            self.start_search()

    def query(self) -> SceneQuery:
        """Return what the form asks for.

        Raises:
            NoArea: no area was chosen, and the whole catalogue is not kept here.
        """
        if self._area is None and not self._freshness.is_complete:
            raise NoArea
        return self.search_form.query(self._area)

    def asked(self) -> SceneQuery:
        """What the form and the area say, also when it cannot be asked yet."""
        return self.search_form.query(self._area)

    def start_search(self) -> None:
        """Answer from what is kept, and ask the service."""
        self._is_early = self._area is None and self._freshness is _NOT_KNOWN
        try:
            query = self.query()
        except DinamisError as error:
            self.notice.show_text(explain(error), Qgis.MessageLevel.Warning)
            return
        self._catalogue.begin()
        self._calm.stop()
        self.notice.show_text("")
        self._service.start(query)  # first: it takes longest
        self._catalogue.ask()
        self.search_started.emit()

    def stop(self) -> None:
        """Give up what is under way with the service; what was found stays."""
        self._calm.stop()
        self._service.stop()

    def answer_again(self) -> None:
        """What is kept has changed."""
        self._catalogue.ask()

    def choose_numbers(self, numbers: Iterable[int]) -> None:
        """Select these scenes in the table, as chosen on the map."""
        self.scenes_view.choose(numbers)

    def selected_scenes(self) -> Tuple[Scene, ...]:
        """The chosen scenes that have been read."""
        return self._chosen.scenes()

    # The catalogue

    def _answer_again(self, *_: Any) -> None:
        """The form, the area or the order has changed."""
        if not self._catalogue.is_asked:
            return
        self._catalogue.ask()
        if not self._freshness.is_complete:
            self._service.forget()
            self._calm.start()

    def _show_found(self, found: Found) -> None:
        self._found, self._freshness = found, found.freshness
        self._show(found)

    def _show(self, found: Found) -> None:
        answer = found.answer
        self.scenes_view.keeping_choice(lambda: self.scenes_model.show_answer(answer, found.scenes))
        self.search_form.show_counts(answer, found.freshness.is_complete)
        form = self.search_form
        self.timeline_view.show_timeline(
            answer.timeline, form.start_edit.date(), form.end_edit.date()
        )
        self._update()
        self.found.emit(found)

    def _show_error(self, error: DinamisError) -> None:
        self._update()
        if not isinstance(error, Cancelled):
            self.notice.show_text(explain(error), Qgis.MessageLevel.Warning)

    # The service

    def _ask_service(self) -> None:
        """The form has not changed for a while."""
        try:
            query = self.query()
        except NoArea:
            return
        self.notice.show_text("")
        self._service.start(query)

    def _take_kept(self, look: Optional[Look]) -> None:
        """A page of the service's answer was kept."""
        self._catalogue.take(look)
        self._update()
        self.kept.emit()

    def _activate(self, row: int) -> None:
        scene = self.scenes_model.scene(row)
        if scene is not None:
            self.scene_activated.emit(scene)

    def _update(self) -> None:
        """Show what can be pressed, how many scenes there are and how fresh they are."""
        bar = self.results_bar
        state = self._service.state
        bar.search_button.setEnabled(not state.is_busy)
        bar.stop_button.setVisible(state.is_busy)
        bar.more_button.setVisible(self._service.has_more)
        shown = self.scenes_model.rowCount() if self._found is not None else None
        has_area = self._area is not None or self._freshness.is_complete
        counted = count_text(shown, state, has_area, self._freshness, self._chosen.count)
        self.count_label.setText(counted)
        step = list_step(shown, state, has_area, self._freshness)
        self.scenes_view.show_step(*(step if step[0] else (self._nothing_found(), "")))
        self.timeline_view.setVisible(not step[0])
        text = freshness_text(self._freshness, state, self._catalogue.is_asked)
        if self._found is not None:
            partly = partly_text(self._found.answer, self._chosen.count, MOST_TOLD)
            text = f"{text} {partly}".strip()
        self.freshness_label.setText(text)
        self.freshness_label.setVisible(bool(text))
        bar.set_has_rows(bool(shown))

    def _nothing_found(self) -> str:
        """Said in the list itself: below it, it would push the timeline from under the mouse."""
        state = self._service.state
        is_waiting = self._catalogue.is_busy or state.is_busy
        if self._found is None or self.scenes_model.rowCount() or is_waiting or state.has_failed:
            return ""
        return nothing_found_text(self._service.has_more)

    def _create(self, load_thumbnail: LoadPicture, load_picture: LoadPicture) -> None:
        self.search_form = SearchForm()
        self.mission_combo = self.search_form.mission_combo
        self.results_bar = ResultsBar()
        self.search_button = self.results_bar.search_button
        self.stop_button = self.results_bar.stop_button
        self.more_button = self.results_bar.more_button
        self.count_label = wrapped_label("")
        self.count_label.setObjectName("count_label")
        self.freshness_label = wrapped_label("")
        self.freshness_label.setObjectName("freshness_label")
        self.scenes_model = ScenesModel(
            self._read,
            self._run,
            Thumbnails(load_thumbnail, self._run, ROW_SIZE, self),
            Thumbnails(load_picture, self._run, GRID_SIZE, self),
            self,
        )
        self.scenes_view = ScenesView(self.scenes_model)
        self._chosen = ChosenScenes(
            self.scenes_model, self.scenes_view, self._read, self._run, self
        )
        self.timeline_view = TimelineView()
        named(
            self.timeline_view,
            "timeline_view",
            self.tr("Scenes per month"),
            self.tr(
                "Scenes per month. Drag to choose a period, double-click for all; with the "
                "keyboard: arrows, Shift and arrows, Home, End, Escape."
            ),
        )

    def _connect(self) -> None:
        bar = self.results_bar
        bar.search_button.clicked.connect(self.start_search)
        bar.stop_button.clicked.connect(self.stop)
        bar.more_button.clicked.connect(self._service.go_on)
        bar.grid_wanted.connect(self.scenes_view.show_grid)
        bar.groups_wanted.connect(self.scenes_model.set_grouped)
        self._calm.timeout.connect(self._ask_service)
        self._catalogue.answered.connect(self._show_found)
        self._catalogue.failed.connect(self._show_error)
        self._service.changed.connect(self._update)
        self._service.kept.connect(self._take_kept)
        self._service.rejected.connect(self.scenes_rejected)
        self._service.failed.connect(self._show_error)
        self.search_form.changed.connect(self._answer_again)
        self.timeline_view.period_chosen.connect(self.search_form.choose_days)
        self.scenes_model.sorting_wanted.connect(lambda _: self._catalogue.ask())
        self.scenes_view.bottom_reached.connect(self._service.go_on)
        self.scenes_view.chosen.connect(self.numbers_chosen)
        self.scenes_view.chosen.connect(self._chosen.tell)
        self.scenes_view.chosen.connect(lambda _: self._update())
        self._chosen.changed.connect(self.selection_changed)
        self._chosen.failed.connect(self._show_error)
        self.scenes_view.activated_row.connect(self._activate)
        self.scenes_view.next_step.wanted.connect(self.station_wanted)

    def _lay_out(self) -> None:
        self.body.addWidget(self.search_form)
        self.body.addWidget(self.results_bar)
        self.body.addWidget(self.count_label)
        self.body.addWidget(self.freshness_label)
        self.body.addWidget(self.scenes_view, 1)
        self.body.addWidget(self.timeline_view)
