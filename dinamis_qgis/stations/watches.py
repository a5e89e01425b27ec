"""Looks for new scenes of watched searches: at the start and now and then, quietly."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING, Any, Callable, FrozenSet, List, Optional, Tuple

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..background import Job
from ..catalogue.search_book import SearchBook
from ..domain.answer import Sorting
from ..domain.errors import DinamisError
from ..domain.paging import pages
from ..domain.saved_search import SavedSearch
from ..library import Library

if TYPE_CHECKING:
    from ..api.client import DinamisClient

_START_MS = 20_000
"""Once QGIS has come to rest."""

_EVERY_MS = 3_600_000
_PAGE = 500
_MOST_PAGES = 10


class Watches(QObject):
    """Lives in the GUI thread; asks nothing while nothing is watched."""

    news = pyqtSignal(object, int)
    """A search, and how many scenes are new in it."""

    not_begun = pyqtSignal(object)  # DinamisError
    """Why a search that the user wants watched is not."""

    def __init__(
        self,
        book: SearchBook,
        library: Library,
        client: Callable[[str], DinamisClient],
        run: Callable[..., Any],
        parent: Optional[QObject] = None,
    ) -> None:
        super().__init__(parent)
        self._book, self._library, self._client, self._run = book, library, client, run
        self._is_looking = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Look soon, and every hour."""
        QTimer.singleShot(_START_MS, self.look)
        self._look_hourly()

    def look(self) -> None:
        """Look now, one watch after the other."""
        if not self._is_looking and self._book.watched():
            self._is_looking = True
            # Without a label: QGIS would announce the end of a task, every hour.
            self._run("", self._look_all, self._tell, self._be_quiet)

    def begin(self, search: SavedSearch, is_wanted: bool) -> None:
        """Watch a search, or no longer; what it finds now is not news.

        Without the service there is no telling what is: then it is not watched.
        """

        def note(check: Callable[[], None]) -> None:
            known: FrozenSet[str] = frozenset()
            if is_wanted:
                known = self._found(search, check)
            self._book.save(replace(search, is_watched=is_wanted, known=known))

        def go_on(_: None) -> None:
            if is_wanted:
                self._look_hourly()  # QGIS may have started with nothing watched

        label = self.tr("DINAMIS: watched searches") if is_wanted else ""
        self._run(label, lambda job: note(job.check), go_on, self.not_begun.emit)

    def _look_hourly(self) -> None:
        if not self._timer.isActive():
            self._timer.start(_EVERY_MS)

    def _look_all(self, job: Job) -> List[Tuple[SavedSearch, int]]:
        """In a worker: a service that does not answer is asked again the next time."""
        told = []
        for search in self._book.watched():
            try:
                new = self._found(search, job.check) - search.known
            except DinamisError:
                job.check()
                continue
            if new:
                self._book.tell(search, new)
                told.append((search, len(new)))
        return told

    def _found(self, search: SavedSearch, check: Callable[[], None]) -> FrozenSet[str]:
        """What the service sends is kept first: the catalogue knows every condition."""
        client = self._client(search.service_id)
        catalogue = self._library.catalogue(search.service_id)
        query = replace(search.query, page_size=_PAGE)
        for page in islice(pages(client.search, query), _MOST_PAGES):
            check()
            catalogue.keep(page.scenes)
        return frozenset(catalogue.ids(catalogue.answer(search.query, Sorting()).rows))

    def _tell(self, told: List[Tuple[SavedSearch, int]]) -> None:
        self._is_looking = False
        for search, count in told:
            self.news.emit(search, count)

    def _be_quiet(self, _error: DinamisError) -> None:
        self._is_looking = False
