"""A question to the service, page by page."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any, Callable, Optional, Sequence

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...domain.errors import Cancelled, DinamisError, UnexpectedReply
from ...domain.paging import Trail
from ...domain.scene import Scene
from ...domain.search import PageLink, ScenePage, SceneQuery
from ..catalogue.freshness_text import Refresh

_FIRST_SCENES = 500
"""Scenes that the service sends without being asked for more."""

_MOST_PAGES = 20
"""Pages that are looked through without being asked for more, where few of their scenes fit."""

Fetch = Callable[[SceneQuery, Optional[PageLink]], ScenePage]
Keep = Callable[[Sequence[Scene]], Any]


class ServiceQuestion(QObject):
    """Asks, and has each page kept while the next one is on its way.

    One page more than is wanted is asked for, quietly: it is there, or nearly, when the user goes
    on.

    Args:
        fetch: asks the service for a page; blocks.
        keep: keeps the scenes of a page; blocks.
    """

    changed = pyqtSignal()
    kept = pyqtSignal()
    """More scenes are kept than before."""

    rejected = pyqtSignal(object)  # tuple[str, ...]
    failed = pyqtSignal(object)  # DinamisError

    def __init__(
        self,
        fetch: Fetch,
        keep: Keep,
        run: Callable[..., Any],
        parent: Optional[QObject] = None,
    ) -> None:
        super().__init__(parent)
        self._fetch, self._keep, self._run = fetch, keep, run
        self._query: Optional[SceneQuery] = None
        self._next: Optional[PageLink] = None
        self._trail = Trail()
        self._ahead: Optional[ScenePage] = None
        """The page behind `_next`, where it came before it was wanted."""

        self._looking: Optional[object] = None
        """Stands for the look ahead that is under way."""

        self._wanted, self._pages = 0, 0
        self._keeping = 0
        self._job: Any = None
        self.state = Refresh()

    @property
    def has_more(self) -> bool:
        return self._next is not None and not self.state.is_busy

    @property
    def is_keeping(self) -> bool:
        return bool(self._keeping)

    def start(self, query: SceneQuery) -> None:
        """Ask for the first scenes; an older question is given up."""
        self.forget()
        self._query, self._trail = query, Trail()
        self._wanted, self._pages = _FIRST_SCENES, 0
        self._ask(query, None)

    def go_on(self) -> None:
        """Ask for the scenes that follow, if any do."""
        if self._query is not None and self._next is not None and not self.state.is_busy:
            self._wanted, self._pages = self.state.scenes + _FIRST_SCENES, 0
            page, self._ahead = self._ahead, None
            if page is not None:
                self._take(self._query, page)
            elif self._looking is not None:
                self._wait()  # it is on its way already
            else:
                self._ask(self._query, self._next)

    def stop(self) -> None:
        """Give up what is under way; what came stays."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        is_waiting = self._looking is not None and self.state.is_busy
        self._looking = None
        if is_waiting:
            self.state = self.state.failed()
            self.changed.emit()

    def forget(self) -> None:
        """Give up, and know nothing of what was asked."""
        self.stop()
        self._query, self._next, self._ahead, self.state = None, None, None, Refresh()

    def _wait(self) -> None:
        self.state = self.state.asking()
        self.changed.emit()

    def _ask(self, query: SceneQuery, link: Optional[PageLink]) -> None:
        self._wait()
        self._job = self._run(
            self.tr("DINAMIS search"),
            lambda job: self._fetch(query, link),
            lambda page: self._take(query, page),
            lambda error: self._fail(query, error),
        )

    def _take(self, query: SceneQuery, page: ScenePage) -> None:
        if query is not self._query:
            return  # a late answer to an old question
        self._job, self._next = None, page.next
        self.state = self.state.received(page, datetime.now(timezone.utc))
        if page.rejected:
            self.rejected.emit(page.rejected)
        self._pages += 1
        try:
            self._follow(query, page.next)
        except UnexpectedReply as error:
            self._next = None
            self._fail(query, error)
        self._keep_scenes(page.scenes)

    def _follow(self, query: SceneQuery, link: Optional[PageLink]) -> None:
        """Ask for the next page, if it is wanted now.

        Raises:
            UnexpectedReply: its link leads back to a page that was had.
        """
        if link is None:
            return
        self._trail.follow(link)
        if self.state.scenes >= self._wanted:
            self._look_ahead(query, link)
        elif self._pages < _MOST_PAGES:
            self._ask(query, link)

    def _look_ahead(self, query: SceneQuery, link: PageLink) -> None:
        looking = self._looking = object()
        self._job = self._run(
            "",
            lambda job: self._fetch(query, link),
            lambda page: self._have(query, looking, page),
            lambda error: self._miss(query, looking, link),
        )
        if self._looking is not looking:
            self._job = None  # over already

    def _have(self, query: SceneQuery, looking: object, page: ScenePage) -> None:
        if looking is not self._looking:
            return
        self._looking = self._job = None
        if self.state.is_busy:
            self._take(query, page)
        else:
            self._ahead = page

    def _miss(self, query: SceneQuery, looking: object, link: PageLink) -> None:
        """It did not come: there is nothing to tell as long as nobody waits for it."""
        if looking is not self._looking:
            return
        self._looking = self._job = None
        if self.state.is_busy:
            self._ask(query, link)

    def _keep_scenes(self, scenes: Sequence[Scene]) -> None:
        self._keeping += 1
        self._run("", lambda job: self._keep(scenes), self._take_kept, self._fail_keeping)

    def _take_kept(self, _news: Any) -> None:
        self._keeping -= 1
        self.kept.emit()

    def _fail_keeping(self, error: DinamisError) -> None:
        self._keeping -= 1
        self._tell(error)

    def _fail(self, query: SceneQuery, error: DinamisError) -> None:
        if query is not self._query:
            return
        self._job = None
        self.state = self.state.failed()
        self._tell(error)

    def _tell(self, error: DinamisError) -> None:
        self.changed.emit()
        if not isinstance(error, Cancelled):
            self.failed.emit(error)
