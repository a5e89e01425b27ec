"""Connects the search panel with what is kept, with the service and with the map."""

from __future__ import annotations

from typing import Any, Callable, Sequence, Tuple

from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal

from ..api.client import DinamisClient
from ..background import Background
from ..catalogue.catalogue import LocalCatalogue
from ..catalogue.schema import TABLE
from ..catalogue.search_book import SearchBook
from ..domain.answer import Found, Freshness, Sorting
from ..domain.errors import DinamisError
from ..domain.saved_search import SavedSearch, Searches
from ..domain.scene import Scene
from ..domain.search import SceneQuery
from ..gui.catalogue.search_panel import SearchPanel
from ..gui.catalogue.searches_menu import SearchesMenu
from ..layers.map_content import FootprintSource, MapContent
from ..library import Library
from ..settings import Settings
from ..words.messages import log_rejected
from .catalogue_desk import CatalogueDesk
from .footprint_map import FootprintMap
from .results_desk import ResultsDesk
from .watches import Watches


class SearchStation(QObject):
    """The third station, and everything behind it; lives in the GUI thread.

    Args:
        client: the service that is used now.
        title: its name for the user.
        fail: says what went wrong.
    """

    scenes_chosen = pyqtSignal(object)  # tuple[Scene, ...]
    scenes_found = pyqtSignal(bool)
    search_chosen = pyqtSignal(object)  # SavedSearch
    kept = pyqtSignal()
    """More, or less, is kept than was."""

    def __init__(
        self,
        client: Callable[[], DinamisClient],
        title: Callable[[], str],
        library: Library,
        content: MapContent,
        background: Background,
        settings: Settings,
        book: SearchBook,
        watches: Watches,
        fail: Callable[[DinamisError], None],
    ) -> None:
        super().__init__()
        self._client, self._title, self._library = client, title, library
        self._background, self._fail = background, fail
        self._map = FootprintMap(content, background.run, fail)
        self._desk = CatalogueDesk(library, background, settings)
        self._book, self._watches = book, watches
        self.panel = SearchPanel(
            lambda query, sorting: library.answer(client(), query, sorting),
            lambda query, link, tell: library.refresh(client(), query, link, tell),
            lambda numbers: self._catalogue().scenes(numbers),
            lambda scene: library.thumbnail(client(), scene),
            lambda scene: library.quicklook(client(), scene),
            background.run,
        )
        self.panel.found.connect(self._show_footprints)
        self.panel.numbers_chosen.connect(self._select_on_map)
        self.panel.selection_changed.connect(self.scenes_chosen)
        self.panel.scenes_rejected.connect(log_rejected)
        self.panel.search_started.connect(self._note_search)
        self.panel.kept.connect(self.kept)
        self._desk.changed.connect(self._show_more)
        self._results = ResultsDesk(self.panel, library, background.run, client, title)
        self._results.opened.connect(self._show_more)
        self._add_searches()

    def use_service(self) -> None:
        """Another service was chosen."""
        client = self._client()
        self.panel.set_service(client.service)
        self._look_at_catalogue()
        self._desk.update_when_old(client)

    def open_catalogue(self, parent: Any) -> None:
        """Let the user choose what is kept."""
        self._desk.open_dialog(self._client(), self._title(), parent)

    def select_in_table(self, numbers: Tuple[int, ...]) -> None:
        self.panel.choose_numbers(numbers)

    def with_scene(self, number: int, act: Callable[[Sequence[Scene]], None]) -> None:
        """Do something with a kept scene."""
        self._background.run(
            "",
            lambda job: tuple(self._catalogue().scenes([number]).values()),
            act,
            self._fail,
        )

    def mark_requested(self, ids: Sequence[str]) -> None:
        """Remember that scenes of the supplier's archive were asked for, and show it."""
        client = self._client()
        keys = [(collection, name) for collection in client.service.archive for name in ids]
        self._background.run(
            "",
            lambda job: self._library.catalogue(client.service.id).mark(keys, "requested"),
            lambda _: self._show_more(client.service.id),
            self._fail,
        )

    def look_again(self) -> None:
        """What is kept was changed elsewhere."""
        self._show_more(self._client().service.id)

    def show_search(self, search: SavedSearch) -> None:
        """Ask a saved question again; its area is shown already."""
        self.panel.search_form.fill(search.query)
        self.panel.start_search()

    def show_collection(self, collection: str, shown: Callable[[Found], object]) -> None:
        """Put all footprints kept of a collection on the map, and tell which these are."""
        client, query = self._client(), SceneQuery(collections=(collection,))

        def show(found: Found) -> None:
            self._show_footprints(found)
            shown(found)

        self._background.run(
            "", lambda job: self._library.answer(client, query, Sorting()), show, self._fail
        )

    def _add_searches(self) -> None:
        menu = SearchesMenu(
            lambda: self._searches(self._book.saved),
            lambda: self._searches(self._book.recent),
            parent=self.panel,
        )
        menu.save_wanted.connect(
            lambda name: self._change_book(self._book.save, self._search(name))
        )
        menu.search_wanted.connect(self.search_chosen)
        menu.watch_wanted.connect(self._watches.begin)
        menu.delete_wanted.connect(lambda search: self._change_book(self._book.delete, search))
        self._watches.not_begun.connect(self._fail)
        self.panel.results_bar.searches_button.setMenu(menu)

    def _searches(self, kind: Callable[[str], Searches]) -> Searches:
        try:
            return kind(self._client().service.id)
        except DinamisError as error:
            self._fail(error)
            return ()

    def _change_book(self, change: Callable[[SavedSearch], None], search: SavedSearch) -> None:
        self._background.run("", lambda job: change(search), _nothing, self._fail)

    def _search(self, name: str = "") -> SavedSearch:
        return SavedSearch(self._client().service.id, self.panel.asked(), name)

    def _note_search(self) -> None:
        self._change_book(self._book.note, self._search())

    def _catalogue(self) -> LocalCatalogue:
        return self._library.catalogue(self._client().service.id)

    def _look_at_catalogue(self) -> None:
        """Know how complete what is kept of the service is, before anything is asked."""
        service = self._client().service
        self._background.run(
            "",
            lambda job: (service.id, self._catalogue().freshness(service.collections)),
            self._take_freshness,
            self._fail,
        )

    def _take_freshness(self, known: Tuple[str, Freshness]) -> None:
        service_id, freshness = known
        if service_id == self._client().service.id:
            self.panel.set_freshness(freshness)

    def _show_more(self, service_id: str) -> None:
        """More is kept of a service than was."""
        self.kept.emit()
        if service_id == self._client().service.id:
            self._look_at_catalogue()
            self.panel.answer_again()

    def _show_footprints(self, found: Found) -> None:
        self.scenes_found.emit(bool(len(found.answer.rows)))
        title = QCoreApplication.translate("Stations", "Scenes – {}").format(self._title())
        source = FootprintSource(
            self._catalogue().store.path,
            TABLE,
            title,
            self._client().service.id,
            self._library.pictures.folder("thumbnail"),
        )
        answer = found.answer
        missions = (*self._client().service.holds, *answer.choices.get("missions", ()))
        self._map.show(source, answer.filter, answer.bounds, missions, answer.ends, answer.change)

    def _select_on_map(self, numbers: Tuple[int, ...]) -> None:
        self._map.select(self._client().service.id, numbers)


def _nothing(_: object) -> None:
    """Nobody waits for it."""
