"""A question to the service, page by page."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime, timezone
from typing import Any, Callable, Optional, Tuple

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...domain.errors import Cancelled, DinamisError, UnexpectedReply
from ...domain.paging import Trail
from ...domain.search import KeptPage, PageLink, SceneQuery
from ..catalogue.freshness_text import Refresh

_FIRST_SCENES = 500
"""Scenes that the service sends without being asked for more."""

_MOST_PAGES = 20
"""Pages that are looked through without being asked for more, where few of their scenes fit."""

TellNext = Callable[[PageLink], bool]
Fetch = Callable[[SceneQuery, Optional[PageLink], TellNext], KeptPage]
_Seen = Tuple[KeptPage, object]


class ServiceQuestion(QObject):
    """Asks page by page; whatever comes is kept before it is told.

    One page more than is wanted is asked for, quietly, as soon as the service says where it is: it
    is there, or nearly, when the user goes on.

    Args:
        fetch: asks the service for a page and keeps its scenes; blocks. It tells where the next
            page is, in its own thread, perhaps before the scenes are kept, and hears whether that
            page is asked for now.
        look: looks at what is kept now, in the same thread, where somebody waits for the page.
    """

    changed = pyqtSignal()
    kept = pyqtSignal(object)
    """More scenes are kept than before; what the look at them gave, None without one."""

    rejected = pyqtSignal(object)  # tuple[str, ...]
    failed = pyqtSignal(object)  # DinamisError

    _told = pyqtSignal(object, object)
    """A page that is on its way, and where the next one is; sent by the thread that reads it."""

    def __init__(
        self,
        fetch: Fetch,
        run: Callable[..., Any],
        look: Callable[[], object] = lambda: None,
        parent: Optional[QObject] = None,
    ) -> None:
        super().__init__(parent)
        self._fetch, self._run, self._look = fetch, run, look
        self._query: Optional[SceneQuery] = None
        self._next: Optional[PageLink] = None
        self._trail = Trail()
        self._followed: Optional[PageLink] = None
        """Where the look ahead went that began before the page in front of it was kept."""

        self._ahead: Optional[KeptPage] = None
        """The page behind `_next`, where it came before it was wanted."""

        self._asking: Optional[object] = None
        """Stands for the page that is on its way because it is wanted."""

        self._looking: Optional[object] = None
        """Stands for the look ahead that is under way."""

        self._wanted, self._pages = 0, 0
        self._job: Any = None
        self._ahead_job: Any = None
        self.state = Refresh()
        self._told.connect(self._hear)

    @property
    def has_more(self) -> bool:
        return self._next is not None and not self.state.is_busy

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
            self._want(self._query, self._next)

    def stop(self) -> None:
        """Give up what is under way; what came stays."""
        self._stop_asking()
        self._stop_looking()
        if self.state.is_busy:
            self.state = self.state.failed()
            self.changed.emit()

    def forget(self) -> None:
        """Give up, and know nothing of what was asked."""
        self.stop()
        self._query, self._next, self._ahead, self.state = None, None, None, Refresh()

    # What is wanted

    def _wait(self) -> None:
        self.state = self.state.asking()
        self.changed.emit()

    def _want(self, query: SceneQuery, link: PageLink) -> None:
        """Take the page behind the last one: from here, from its way, or from the service."""
        page, self._ahead = self._ahead, None
        if page is not None:
            self._take(query, page, None)
        elif self._looking is not None:
            self._wait()
        else:
            self._ask(query, link)

    def _ask(self, query: SceneQuery, link: Optional[PageLink]) -> None:
        self.state, self._followed = self.state.asking(), None
        asking = self._asking = object()

        def fetched_and_seen() -> _Seen:
            page = self._fetch(query, link, lambda coming: self._tell_next(asking, coming))
            return page, self._look()

        job = self._run(
            self.tr("DINAMIS search"),
            lambda job: fetched_and_seen(),
            lambda seen: self._come(query, asking, *seen),
            lambda error: self._fail(asking, error),
        )
        self._job = job if self._asking is asking else None  # None: over already
        self.changed.emit()  # when it is on its way: it takes longest

    def _come(self, query: SceneQuery, asking: object, page: KeptPage, look: object) -> None:
        if asking is self._asking:  # or else a late answer to an old question
            self._asking = self._job = None
            self._take(query, page, look)

    def _take(self, query: SceneQuery, page: KeptPage, look: object) -> None:
        self._next = page.next
        self.state = self.state.received(page, datetime.now(timezone.utc))
        self._pages += 1
        self.kept.emit(look)
        if page.rejected:
            self.rejected.emit(page.rejected)
        try:
            self._follow(query, page.next)
        except UnexpectedReply as error:
            self._next = None
            self._tell(error)
            return
        is_enough = self.state.scenes >= self._wanted or self._pages >= _MOST_PAGES
        if page.next is not None and not is_enough:
            self._want(query, page.next)

    def _fail(self, asking: object, error: DinamisError) -> None:
        if asking is self._asking:
            self._asking = self._job = None
            self._stop_looking()
            self._tell(error)

    def _tell(self, error: DinamisError) -> None:
        self.state = self.state.failed()
        self.changed.emit()
        if not isinstance(error, Cancelled):
            self.failed.emit(error)

    def _stop_asking(self) -> None:
        self._asking = None
        if self._job is not None:
            self._job.cancel()
            self._job = None

    # What will be wanted

    def _tell_next(self, asking: object, link: PageLink) -> bool:
        """In the thread that reads."""
        self._told.emit(asking, link)
        return True

    def _hear(self, asking: object, link: PageLink) -> None:
        """Where the next page is, while the one before is being kept."""
        if asking is self._asking and self._query is not None:
            with suppress(UnexpectedReply):  # told when that page is taken
                self._look_ahead(self._query, link)
                self._followed = link

    def _follow(self, query: SceneQuery, link: Optional[PageLink]) -> None:
        """Look ahead, where that was not begun already.

        Raises:
            UnexpectedReply: the link leads back to a page that was had.
        """
        followed, self._followed = self._followed, None
        if link == followed:
            return
        self._stop_looking()
        if link is not None:
            self._look_ahead(query, link)

    def _look_ahead(self, query: SceneQuery, link: PageLink) -> None:
        """Ask for a page that nobody wants yet.

        Raises:
            UnexpectedReply: the link leads back to a page that was had.
        """
        self._trail.follow(link)
        looking = self._looking = object()

        def fetched_and_seen() -> _Seen:
            page = self._fetch(query, link, _nobody_waits)
            return page, self._look() if self._is_waited_for else None

        job = self._run(
            "",
            lambda job: fetched_and_seen(),
            lambda seen: self._have(query, looking, *seen),
            lambda error: self._miss(query, looking, link),
        )
        self._ahead_job = job if self._looking is looking else None  # None: over already

    def _have(self, query: SceneQuery, looking: object, page: KeptPage, look: object) -> None:
        if looking is not self._looking:
            return
        self._looking = self._ahead_job = None
        if self._is_waited_for:
            self._take(query, page, look)
        else:
            self._ahead = page

    def _miss(self, query: SceneQuery, looking: object, link: PageLink) -> None:
        """It did not come: there is nothing to tell as long as nobody waits for it."""
        if looking is not self._looking:
            return
        self._looking = self._ahead_job = None
        if self._is_waited_for:
            self._ask(query, link)

    @property
    def _is_waited_for(self) -> bool:
        """Whether the page ahead is the one that is wanted; as any thread may ask."""
        return self.state.is_busy and self._asking is None

    def _stop_looking(self) -> None:
        self._looking = self._ahead = None
        if self._ahead_job is not None:
            self._ahead_job.cancel()
            self._ahead_job = None


def _nobody_waits(_coming: PageLink) -> bool:
    """For what stands behind a page that is not wanted yet."""
    return False
