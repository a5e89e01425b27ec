"""What QGIS itself shows of the plugin: locator, browser panel, options page, dropped files."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable, Optional, Tuple

from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import QObject, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QWidget

from ..catalogue.search_book import SearchBook
from ..connection import Connections
from ..domain.exercise_file import OPENED
from ..gui.browser.browser_desk import BrowserDesk, Group
from ..gui.browser.dinamis_browser import DinamisBrowser
from ..gui.browser.drop_handler import DinamisDrop
from ..gui.locator.dinamis_filter import DinamisFilter
from ..gui.locator.finding import Finding, FindingKind, IsCancelled
from ..gui.service.options_factory import OptionsFactory
from ..library import Library
from ..resource import resource
from ..settings import Settings, data_folder

if TYPE_CHECKING:
    from ..gui.area.area_sources import AreaSources
    from .exercise_desk import ExerciseDesk
    from .finder import Finder
    from .network_desk import NetworkDesk
    from .stations import Stations


@dataclass(frozen=True)
class QgisDoors:
    """What of QGIS's interface is used; the only way to it."""

    add_filter: Callable[[Any], object]
    remove_filter: Callable[[Any], object]
    add_page: Callable[[Any], object]
    remove_page: Callable[[Any], object]
    add_drop: Callable[[Any], object]
    remove_drop: Callable[[Any], object]
    window: Callable[[], QWidget]
    tell: Callable[[str, Qgis.MessageLevel], object]
    """Shows a sentence of plain text in QGIS's message bar."""

    open_dock: Callable[[], Stations]

    @classmethod
    def of(cls, interface: Any, open_dock: Callable[[], Stations]) -> QgisDoors:
        """Take them from QGIS's interface to plugins."""

        def tell(text: str, level: Qgis.MessageLevel) -> None:
            interface.messageBar().pushMessage("DINAMIS", escape(text), level)

        def remove_filter(one: Any) -> None:
            interface.deregisterLocatorFilter(one)
            # What it found may still be listed, and choosing that would call what is gone.
            interface.invalidateLocatorResults()

        return cls(
            interface.registerLocatorFilter,
            remove_filter,
            interface.registerOptionsWidgetFactory,
            interface.unregisterOptionsWidgetFactory,
            interface.registerCustomDropHandler,
            interface.unregisterCustomDropHandler,
            interface.mainWindow,
            tell,
            open_dock,
        )


class DesktopHome(QObject):
    """Registered from ``open`` to ``close``; makes nothing else before it is asked.

    QGIS keeps the C++ halves: the references here keep the Python halves alive.
    """

    _changed = pyqtSignal(str)
    _emptied = pyqtSignal()

    def __init__(
        self,
        connections: Connections,
        library: Library,
        book: SearchBook,
        network: Callable[[], NetworkDesk],
        run: Callable[..., Any],
        doors: QgisDoors,
    ) -> None:
        super().__init__()
        self._doors, self._settings = doors, Settings()
        self._stations: Optional[Stations] = None
        self._exercise_file = data_folder() / OPENED
        self._exercises: Optional[ExerciseDesk] = None
        self._connections, self._library, self._book = connections, library, book
        self._network, self._run = network, run
        self._sources: Optional[AreaSources] = None
        self._finder_or_none: Optional[Finder] = None
        self.locator = DinamisFilter(self._find, self.choose, _icon)
        self.browser = DinamisBrowser(
            BrowserDesk(self._browser_groups, _icon, doors.open_dock, self._open_exercise)
        )
        self._drop = DinamisDrop(self.drop, self._open_exercise)
        self.page = OptionsFactory(self._options_page, resource("icons/dinamis.svg"))
        self._changed.connect(self.browser.refresh)
        self._emptied.connect(self._forget_catalogue)

    def open(self) -> None:
        """Register everything with QGIS."""
        self._doors.add_page(self.page)
        self._doors.add_filter(self.locator)
        QgsApplication.dataItemProviderRegistry().addProvider(self.browser)
        self._doors.add_drop(self._drop)
        if self._exercise_file.exists():
            self._exercises = self._open_exercises()  # which lends what the exercise brings

    def close(self) -> None:
        """Take everything away again, the last first; QGIS deletes what it owns."""
        if self._exercises is not None:
            self._exercises.leave()
        self._stations = None
        self._changed.disconnect(self.browser.refresh)
        self._doors.remove_drop(self._drop)
        QgsApplication.dataItemProviderRegistry().removeProvider(self.browser)
        self._doors.remove_filter(self.locator)
        self._doors.remove_page(self.page)

    def show_in(self, stations: Stations) -> None:
        """The dock was made: what changes in it is shown in QGIS too."""
        self._stations = stations
        self.exercises.show_in(stations)
        dock = stations.dock
        dock.open_exercise_action.triggered.connect(lambda: self.exercises.ask_file())
        dock.make_exercise_action.triggered.connect(lambda: self.exercises.make())
        stations.image_station.completed.connect(lambda: self.refresh("download"))
        stations.search_station.kept.connect(lambda: self.refresh("quicklook"))

    def refresh(self, name: str = "") -> None:
        """Have a group of the browser panel read again; safe in any thread."""
        self._changed.emit(name)

    def choose(self, finding: Finding) -> None:
        """Show what the locator found."""
        stations = self._doors.open_dock()
        if finding.kind is FindingKind.PLACE:
            stations.show_place(self._finder().place_of(finding))
        elif finding.kind is FindingKind.SCENE:
            service_id, number = finding.key
            stations.act_on_scene("locate", service_id, int(number))
        else:
            for search in self._finder().search_of(finding):
                stations.show_search(search)

    def drop(self, path: str) -> None:
        """Do with an entry of the browser panel what a double click does."""
        entry = self.browser.entry(path)
        if entry is not None:
            for _title, act in entry.actions[:1]:
                act()

    # Made at the first need: QGIS's start waits for none of it.

    @property
    def exercises(self) -> ExerciseDesk:
        """Who opens and ends exercises."""
        if self._exercises is None:
            self._exercises = self._open_exercises()
        return self._exercises

    def _open_exercises(self) -> ExerciseDesk:
        from .exercise_desk import ExerciseHooks, open_exercise_desk

        doors = self._doors
        hooks = ExerciseHooks(doors.open_dock, doors.tell, doors.window, self._run)
        return open_exercise_desk(self._exercise_file, self._book, self._connections, hooks)

    def _open_exercise(self, path: Path) -> None:
        self.exercises.open_file(path)

    def _finder(self) -> Finder:
        """In a thread, at the first search; should two make one, either answers."""
        if self._finder_or_none is None:
            from .finder import Finder

            self._finder_or_none = Finder(
                lambda: self._settings.service_id,
                self._library,
                self._book,
                lambda: self._places().known_places(),
                lambda text: self._places().search_places(text),
            )
        return self._finder_or_none

    def _find(self, text: str, is_cancelled: IsCancelled) -> Iterator[Finding]:
        return self._finder().find(text, is_cancelled)

    def _browser_groups(self) -> Tuple[Group, ...]:
        """In a thread, when the folder in the browser panel is opened."""
        from .browser_shelf import BrowserShelf

        downloads = data_folder() / "downloads.sqlite"
        known = (self._connections, self._library, self._book)
        return BrowserShelf(*known, downloads, self._doors.open_dock, _open_folder).groups()

    def _options_page(self, parent: Optional[QWidget]) -> QWidget:
        from .options_desk import options_page

        return options_page(
            self._network(), self._connections, self._library, self._run, self, parent
        )

    def _places(self) -> AreaSources:
        """In a thread, at the first search."""
        if self._sources is None:
            from .area_sources import area_sources

            self._sources = area_sources(self._connections.places())
        return self._sources

    # What the options page asks for.

    def use_training(self) -> None:
        """Use the training service from now on."""
        self._settings.service_id = "training"
        stations = self._doors.open_dock()
        stations.show_services()

    def read_tariff(self) -> None:
        """A tariff table was brought in the options."""
        if self._stations is not None:
            self._stations.demand.quota.read_table()

    def catalogue_emptied(self) -> None:
        """What was kept of the services is gone; safe in any thread."""
        self._emptied.emit()

    def _forget_catalogue(self) -> None:
        if self._stations is not None:
            self._stations.search_station.look_again()
        self.refresh("quicklook")


def _icon(name: str) -> Path:
    return resource(f"icons/{name}.svg")


def _open_folder(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
