"""What QGIS's browser panel lists of the plugin, and what a click on it does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, List, Tuple

from qgis.PyQt.QtCore import QCoreApplication

from ..catalogue.search_book import SearchBook
from ..connection import Connections
from ..domain.saved_search import SavedSearch
from ..downloads.delivered import Delivered, delivered
from ..gui.browser.browser_desk import Entry, Group
from ..gui.catalogue.query_words import query_words
from ..library import Library
from ..words.amounts import number
from .known_services import service_title

if TYPE_CHECKING:
    from .stations import Stations

SEARCHES, COLLECTIONS, DOWNLOADS = "search", "quicklook", "download"


class BrowserShelf:
    """Reads in threads of QGIS's, acts in the GUI thread.

    Args:
        downloads: the file of the queue.
        open_dock: shows the dock, made when it was not.
        open_folder: shows a folder of the computer.
    """

    def __init__(
        self,
        connections: Connections,
        library: Library,
        book: SearchBook,
        downloads: Path,
        open_dock: Callable[[], Stations],
        open_folder: Callable[[Path], object],
    ) -> None:
        self._connections, self._library, self._book = connections, library, book
        self._downloads, self._open_dock = downloads, open_dock
        self._open_folder = open_folder

    def groups(self) -> Tuple[Group, ...]:
        """The folders of the panel."""
        return self._collection_group(), self._search_group(), self._download_group()

    # Groups

    def _collection_group(self) -> Group:
        nothing = QCoreApplication.translate("Browser", "Nothing is kept yet: search for images")
        return Group(
            COLLECTIONS,
            QCoreApplication.translate("Browser", "Collections"),
            self._collections,
            self._to_station(nothing, "search"),
        )

    def _search_group(self) -> Group:
        nothing = QCoreApplication.translate("Browser", "No search is saved yet: save one")
        return Group(
            SEARCHES,
            QCoreApplication.translate("Browser", "Saved searches"),
            self._searches,
            self._to_station(nothing, "search"),
        )

    def _download_group(self) -> Group:
        nothing = QCoreApplication.translate("Browser", "Nothing is downloaded yet: load an image")
        return Group(
            DOWNLOADS,
            QCoreApplication.translate("Browser", "Downloads"),
            self._delivered,
            self._to_station(nothing, "download"),
        )

    # Entries; these run in threads.

    def _collections(self) -> Sequence[Entry]:
        entries: List[Entry] = []
        for service in self._connections.services:
            kept = self._library.catalogue(service.id).kept_by_collection()
            for collection, count in sorted(kept.items()):
                entries.append(
                    self._collection(service.id, service_title(service), collection, count)
                )
        return entries

    def _collection(self, service_id: str, title: str, collection: str, count: int) -> Entry:
        scenes = QCoreApplication.translate("Browser", "{count} scenes kept of {service}")
        act = partial(self._show_collection, service_id, collection)
        text = f"{collection} – {title} ({number(count)})"
        detail = scenes.format(count=number(count), service=title)
        show = QCoreApplication.translate("Browser", "Add the footprints to the map")
        return Entry(text, _plain(detail), f"{service_id}/{collection}", ((show, act),), True)

    def _searches(self) -> Sequence[Entry]:
        return [self._search(one) for one in self._book.saved()]

    def _search(self, search: SavedSearch) -> Entry:
        ask = QCoreApplication.translate("Browser", "Search again")
        delete = QCoreApplication.translate("Browser", "Delete")
        actions = (
            (ask, lambda: self._open_dock().show_search(search)),
            (delete, lambda: self._book.delete(search)),
        )
        key = f"{search.service_id}/{search.name}"
        return Entry(search.name, _plain(query_words(search.query)), key, actions, True)

    def _delivered(self) -> Sequence[Entry]:
        return [self._download(one) for one in delivered(self._downloads)]

    def _download(self, one: Delivered) -> Entry:
        load = QCoreApplication.translate("Browser", "Add to the map")
        show = QCoreApplication.translate("Browser", "Show the folder")
        folder = one.path if one.path.is_dir() else one.path.parent
        actions = (
            (load, lambda: self._load(one.path)),
            (show, lambda: self._open_folder(folder)),
        )
        return Entry(one.title, _plain(str(one.path)), str(one.number), actions, True)

    # What a double click does.

    def _to_station(self, text: str, station: str) -> Entry:
        title = QCoreApplication.translate("Browser", "Go there")
        act = partial(self._show_station, station)
        return Entry(text, _plain(text), "nothing", ((title, act),))

    def _show_station(self, station: str) -> None:
        self._open_dock().dock.show_station(station)

    def _show_collection(self, service_id: str, collection: str) -> None:
        stations = self._open_dock()
        stations.show_collection(service_id, collection)

    def _load(self, path: Path) -> None:
        stations = self._open_dock()
        stations.dock.show_station("download")
        stations.image_station.products.load((path,))


def _plain(text: str) -> str:
    """A tool tip in which what others wrote is text."""
    return f"<p>{escape(text)}</p>"
