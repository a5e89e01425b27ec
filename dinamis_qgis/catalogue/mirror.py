"""Copies collections of a service, period by period, and keeps the copies in step."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta, timezone
from functools import partial
from typing import List, NamedTuple, Optional, Tuple

from ..domain.collection import SceneCollection
from ..domain.errors import RequestRefused
from ..domain.paging import FetchPage, pages
from ..domain.scene import Scene
from ..domain.search import SceneQuery
from .catalogue import WHOLE, Batch, Catalogue
from .fetchers import Fetchers

PAGE_SIZE = 1000
"""Half of that, and a copy takes a twentieth longer: each page costs beside its scenes."""

_FIRST_YEAR = 1986
"""SPOT 1; nothing that services list here is older."""

_MARGIN = timedelta(hours=1)
"""Entries may be published a while after the moment they say."""

_A_WHILE = timedelta(days=7)


class Period(NamedTuple):
    """A stretch of time whose scenes are copied together."""

    name: str
    first: Optional[date]
    last: Optional[date]
    """Days, both included; None: open."""


@dataclass(frozen=True)
class MirrorNews:
    """What changed in the copy."""

    changed: int = 0
    gone: int = 0
    rejected: Tuple[str, ...] = ()
    """Entries that could not be understood: a sentence each, for the log."""


Report = Callable[[SceneCollection, float, int], None]
"""Told which collection is being copied, the share done of it, 0 to 1, and how many scenes."""


def copy_collections(
    catalogue: Catalogue,
    collections: Sequence[SceneCollection],
    fetch: FetchPage,
    check: Callable[[], None],
    report: Report,
    now: Callable[[], datetime] = lambda: datetime.now(timezone.utc),
    page_size: int = PAGE_SIZE,
) -> MirrorNews:
    """Bring the copies of collections up to date, one after the other.

    The first scenes of the next are on their way while the last of one still come: several threads
    ask, and at the end of a collection there is not enough left for all of them.

    Args:
        fetch: asks the service for a page; blocks.
        check: raises when the run is to stop.
        report: called in any thread.
        now: the time.

    Raises:
        ServiceError: the service does not answer; what it sent is kept.
        CatalogueError: it cannot be kept.
    """
    news: List[MirrorNews] = []
    with catalogue.keeping() as batch, Fetchers(fetch, check) as fetchers:
        under_way: Optional[_Mirror] = None
        for collection in collections:
            tell = partial(report, collection)
            mirror = _Mirror(catalogue, batch, fetchers, tell, now, page_size)
            try:
                mirror.begin(collection)
            finally:  # a fault of this one leaves the one before whole
                if under_way is not None:
                    news.append(under_way.finish())
            under_way = mirror
        if under_way is not None:
            news.append(under_way.finish())
    return MirrorNews(
        batch.changed,
        sum(part.gone for part in news),
        tuple(sentence for part in news for sentence in part.rejected),
    )


class _Mirror:
    """Brings the copy of a collection up to date. A new object for every run.

    What was copied before a crash, a cut or a cancelled run stays, and is not copied again.
    """

    def __init__(
        self,
        catalogue: Catalogue,
        batch: Batch,
        fetchers: Fetchers,
        report: Callable[[float, int], None],
        now: Callable[[], datetime],
        page_size: int,
    ) -> None:
        self._catalogue, self._batch, self._fetchers = catalogue, batch, fetchers
        self._report, self._now = report, now
        self._page_size = page_size
        self._lock = threading.Lock()
        self._jobs: List[Future[None]] = []
        self._expected: Optional[int] = None
        self._copied = 0
        self._may_have_gone = True
        self._news = MirrorNews()

    def begin(self, collection: SceneCollection) -> None:
        """Find out what is missing or has changed, and have it copied."""
        self._collection = collection.id
        query = SceneQuery(collections=(collection.id,), page_size=self._page_size)
        mirrored = self._catalogue.mirrored(collection.id)
        periods = year_periods(collection.start, self._now().date())
        missing = [period for period in periods if period.name not in mirrored]
        known = [period for period in periods if period.name in mirrored]
        if WHOLE not in mirrored:
            self._copy(query, missing, is_counted=True)
        elif self._catch_up(query):
            self._copy(query, missing + self._different(query, known, mirrored))
        else:
            self._copy(query, periods)

    def finish(self) -> MirrorNews:
        """When all of it has come; what is new or changed is counted elsewhere."""
        self._fetchers.wait_for(self._jobs)
        self._batch.note_mirrored(self._collection, WHOLE, self._now())
        self._report(1.0, self._copied)
        return self._news

    def _catch_up(self, query: SceneQuery) -> bool:
        """Copy what the service says has changed; False when it cannot say."""
        since = self._catalogue.newest_update(query.collections[0])
        if since is None:
            return False
        # Services are asked to the second.
        since = (since - _MARGIN).replace(microsecond=0)
        try:
            for page in pages(self._fetchers.page, replace(query, updated_since=since)):
                scenes = tuple(page.scenes)
                if any(scene.updated is None or scene.updated < since for scene in scenes):
                    return False  # it does not know the question, and sends everything
                self._batch.add(scenes)
        except RequestRefused:
            return False
        self._batch.write()
        return True

    def _different(
        self, query: SceneQuery, periods: Sequence[Period], mirrored: Mapping[str, datetime]
    ) -> List[Period]:
        """The periods of which the service has more or fewer scenes than are kept.

        Where it does not count them, those that were not copied for a week.
        """
        collection = query.collections[0]
        whole = self._count(query)
        if whole is None:
            long_ago = self._now() - _A_WHILE
            return [period for period in periods if mirrored[period.name] < long_ago]
        if whole == self._catalogue.count_between(collection, *_BOUNDS):
            return []
        return [
            period
            for period in periods
            if self._count(_within(query, period))
            != self._catalogue.count_between(collection, *_moments(period))
        ]

    def _count(self, query: SceneQuery) -> Optional[int]:
        """How many scenes the service has; None when it does not say."""
        page = self._fetchers.page(replace(query, page_size=1))
        list(page.scenes)  # a stream knows what stands behind its scenes when they were taken
        return page.matched

    def _expect(self, query: SceneQuery) -> None:
        self._expected = self._count(query)

    def _copy(self, query: SceneQuery, periods: List[Period], is_counted: bool = False) -> None:
        """Several periods at once; perhaps the scenes of all of them are counted meanwhile."""
        self._may_have_gone = bool(self._catalogue.count_between(query.collections[0], *_BOUNDS))
        submit = self._fetchers.submit
        self._jobs += [submit(self._expect, query)] if is_counted else []
        self._jobs += [submit(self._copy_period, query, period) for period in periods]

    def _copy_period(self, query: SceneQuery, period: Period) -> None:
        collection, found = query.collections[0], set()
        for page in pages(self._fetchers.page, _within(query, period)):
            names: List[str] = []
            self._batch.add(_named(page.scenes, names))
            found.update(names)
            self._note(rejected=page.rejected)
            self._tell(len(names))
        if self._may_have_gone:
            kept = self._catalogue.ids_between(collection, *_moments(period))
            gone = [identifier for identifier in kept if identifier not in found]
            self._catalogue.forget(collection, gone)
            self._note(gone=len(gone))
        self._batch.note_mirrored(collection, period.name, self._now(), len(found))

    def _note(self, gone: int = 0, rejected: Tuple[str, ...] = ()) -> None:
        with self._lock:
            news = self._news
            self._news = MirrorNews(0, news.gone + gone, news.rejected + rejected)

    def _tell(self, scenes: int) -> None:
        with self._lock:
            self._copied += scenes
            share = self._copied / self._expected if self._expected else 0.0
            self._report(min(share, 1.0), self._copied)


def _named(scenes: Iterable[Scene], names: List[str]) -> Iterator[Scene]:
    """Scenes as they come, whose names are noted."""
    for scene in scenes:
        names.append(scene.id)
        yield scene


def year_periods(start: Optional[date], today: date) -> List[Period]:
    """The time before a collection starts, each of its years, and from this year on.

    The ends are open: a service may hold what its own description does not know of.
    """
    first = max(min(start or date(_FIRST_YEAR, 1, 1), today).year, _FIRST_YEAR)
    periods = [Period("before", None, date(first, 1, 1) - timedelta(days=1))]
    for year in range(first, today.year):
        periods.append(Period(str(year), date(year, 1, 1), date(year, 12, 31)))
    periods.append(Period(str(today.year), date(today.year, 1, 1), None))
    return periods


_LONG_AGO = datetime(1, 1, 1, tzinfo=timezone.utc)
_FAR_AHEAD = datetime(9999, 12, 31, tzinfo=timezone.utc)
_BOUNDS = (_LONG_AGO, _FAR_AHEAD)


def _within(query: SceneQuery, period: Period) -> SceneQuery:
    return replace(query, start=period.first, end=period.last)


def _moments(period: Period) -> Tuple[datetime, datetime]:
    first, last = _BOUNDS
    if period.first is not None:
        first = datetime.combine(period.first, time.min, timezone.utc)
    if period.last is not None:
        last = datetime.combine(period.last, time(23, 59, 59, 999000), timezone.utc)
    return first, last
