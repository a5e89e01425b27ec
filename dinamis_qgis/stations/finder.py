"""Finds scenes, saved searches and places for QGIS's locator."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from typing import Callable, Tuple

from qgis.PyQt.QtCore import QCoreApplication

from ..background import working_for
from ..catalogue.search_book import SearchBook
from ..domain.answer import Sorting
from ..domain.errors import DinamisError
from ..domain.place import Place, PlaceKind, folded, matching
from ..domain.saved_search import SavedSearch
from ..domain.scene import Scene
from ..domain.search import SceneQuery
from ..gui.area.area_words import place_text
from ..gui.catalogue.query_words import query_words
from ..gui.locator.finding import Finding, FindingKind, IsCancelled
from ..library import Library
from ..words.amounts import short_date

_MOST = 12
_LEAST_FOR_NETWORK = 3
_CALM_S = 0.4
"""So long must the text stay as it is before it is sent anywhere."""

_POLL_S = 0.05


class Finder:
    """Answers from this computer first; called in threads of QGIS's, one text at a time.

    Args:
        service_id: the service whose scenes are looked through.
        known_places: countries and départements, without network.
        search_places: communes by name or code, from their service.
        pause: waits so many seconds.
    """

    def __init__(
        self,
        service_id: Callable[[], str],
        library: Library,
        book: SearchBook,
        known_places: Callable[[], Iterable[Place]],
        search_places: Callable[[str], Iterable[Place]],
        pause: Callable[[float], None] = time.sleep,
    ) -> None:
        self._service_id, self._library, self._book = service_id, library, book
        self._known_places, self._search_places = known_places, search_places
        self._pause = pause
        self._places: Tuple[Place, ...] = ()

    def find(self, text: str, is_cancelled: IsCancelled) -> Iterator[Finding]:
        """Saved searches, scenes, places known here, communes: whatever fails is left out."""
        for look in (self._searches, self._scenes, self._known, self._communes):
            if is_cancelled():
                return
            try:
                yield from look(text, is_cancelled)
            except DinamisError:
                continue  # a list that shows what it can: the dock says what is wrong

    def place_of(self, finding: Finding) -> Place:
        kind, name, code, around = finding.key
        return Place(PlaceKind(kind), name, code, around)

    def search_of(self, finding: Finding) -> Tuple[SavedSearch, ...]:
        """The saved search, none where it was deleted meanwhile."""
        service_id, name = finding.key
        return tuple(one for one in self._book.saved(service_id) if one.name == name)

    def _searches(self, text: str, _is_cancelled: IsCancelled) -> Iterator[Finding]:
        wanted = folded(text)
        for search in self._book.saved():
            if wanted in folded(search.name):
                key = (search.service_id, search.name)
                yield Finding(FindingKind.SEARCH, search.name, query_words(search.query), key)

    def _scenes(self, text: str, _is_cancelled: IsCancelled) -> Iterator[Finding]:
        service_id = self._service_id()
        catalogue = self._library.catalogue(service_id)
        if not catalogue.store.path.exists():
            return
        rows = catalogue.answer(SceneQuery(text=text), Sorting()).rows[:_MOST]
        for number, scene in catalogue.scenes(rows).items():
            key = (service_id, str(number))
            yield Finding(FindingKind.SCENE, scene.id, _scene_words(scene), key)

    def _known(self, text: str, _is_cancelled: IsCancelled) -> Iterator[Finding]:
        if not self._places:
            self._places = tuple(self._known_places())
        yield from map(_place_finding, matching(self._places, text, _MOST))

    def _communes(self, text: str, is_cancelled: IsCancelled) -> Iterator[Finding]:
        """Ask the network, once whoever types has come to rest."""
        if len(text) < _LEAST_FOR_NETWORK:
            return
        waited = 0.0
        while waited < _CALM_S:
            self._pause(_POLL_S)
            waited += _POLL_S
            if is_cancelled():
                return
        with working_for(_Asked(is_cancelled)):
            found = tuple(self._search_places(text))
        yield from map(_place_finding, found)


class _Asked:
    """Has the network stop when QGIS no longer wants the answer."""

    def __init__(self, is_cancelled: IsCancelled) -> None:
        self._is_cancelled = is_cancelled

    @property
    def is_cancelled(self) -> bool:
        return self._is_cancelled()


def _place_finding(place: Place) -> Finding:
    key = (place.kind.value, place.name, place.code, place.around)
    detail = QCoreApplication.translate("Locator", "Takes its outline as the area")
    return Finding(FindingKind.PLACE, place_text(place), detail, key)


def _scene_words(scene: Scene) -> str:
    return " · ".join(part for part in (scene.platform, short_date(scene.acquired)) if part)
