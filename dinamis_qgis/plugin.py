"""What QGIS loads: creates the stations, the provider and the menu, and takes them away again."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, List, Optional

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from .background import Background
from .catalogue.search_book import SearchBook
from .connection import Connections
from .departure import name_packages, remove_empty_menu
from .domain.saved_search import SavedSearch
from .layers.background_map import world_map_path
from .library import Library
from .processing.provider import DinamisProvider
from .resource import resource, translation
from .settings import Settings, data_folder, user_locale
from .stations.desktop_home import DesktopHome, QgisDoors
from .stations.dock_opening import DockOpening
from .stations.known_services import kept_services
from .stations.streaming import LayerMenu, Streaming

if TYPE_CHECKING:
    from .domain.account import Account
    from .stations.network_desk import NetworkDesk
    from .stations.stations import Stations
    from .stations.watches import Watches


class DinamisPlugin:
    """The plugin, from the moment QGIS loads it until it unloads it."""

    def __init__(self, iface: Any) -> None:
        self._iface = iface
        self._translator = _install_translator()
        if iface is None:
            # QGIS's window does so itself; qgis_process would write English days in French.
            QLocale.setDefault(QLocale(user_locale()))
        self._connections = Connections(data_folder())
        self._connections.set_own_services(kept_services(Settings()))
        self._library = Library(data_folder(), world_map_path())
        self._book = SearchBook(data_folder() / "searches.json", self._tell_searches)
        self._background: Optional[Background] = None
        self._watches: Optional[Watches] = None
        self._streaming: Optional[Streaming] = None
        self._network: Optional[NetworkDesk] = None
        self._home: Optional[DesktopHome] = None
        self._opening: Optional[DockOpening] = None
        self._provider: Optional[DinamisProvider] = None
        self._stations: Optional[Stations] = None
        self._toggle: Optional[QAction] = None
        self._actions: List[QAction] = []

    @property
    def dock(self) -> Any:
        """The dock panel, None until it was first opened."""
        return self._stations.dock if self._stations else None

    def initProcessing(self) -> None:  # noqa: N802 - QGIS looks for this name
        self._provider = DinamisProvider(self._connections.client, data_folder() / "products")
        QgsApplication.processingRegistry().addProvider(self._provider)

    def initGui(self) -> None:  # noqa: N802
        self.initProcessing()
        icon = QIcon(str(resource("icons/dinamis.svg")))
        action = QAction(
            icon,
            QCoreApplication.translate("DinamisPlugin", "DINAMIS satellite images"),
            self._iface.mainWindow(),
        )
        action.setObjectName("dinamis_toggle")
        action.setCheckable(True)
        action.triggered.connect(self._toggle_dock)
        self._toggle = action
        self._iface.addToolBarIcon(action)
        self._iface.addPluginToMenu("DINAMIS", action)
        self._actions.append(action)
        self._add_about(icon)
        streaming = self._streaming = self._open_streaming()
        self._opening = DockOpening(self._run, lambda: self._make_dock(streaming))
        self._opening.ended.connect(self._show_opened)
        self._home = self._open_home()
        if self._book.watched():  # asked for by the user; nothing is done otherwise
            self._watching().start()

    def unload(self) -> None:
        if self._opening is not None:
            self._opening.stop()
            self._opening = None
        if self._home is not None:
            self._home.close()
            self._home = None
        if self._stations is not None:
            self._iface.removeDockWidget(self._stations.dock)
            self._stations.close()
            self._stations = None
        if self._streaming is not None:
            self._streaming.close()
            self._streaming = None
        if self._background is not None:
            self._background.close()
            self._background = self._watches = self._network = None
        for action in self._actions:
            self._iface.removePluginMenu("DINAMIS", action)
            self._iface.removeToolBarIcon(action)
            action.deleteLater()
        self._actions.clear()
        self._toggle = None
        remove_empty_menu(self._iface.mainWindow(), "DINAMIS")
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None
        name_packages()

    def show_dock(self, is_wanted: bool = True) -> None:
        """Open the dock, made at the first time only: nothing is done before it is asked for."""
        if self._stations is None:
            if not is_wanted or self._opening is None:
                return
            self._opening.finish()
        assert self._stations is not None
        dock = self._stations.dock
        if is_wanted:
            dock.setUserVisible(True)
            dock.take_keyboard()
        else:
            dock.hide()  # also one that QGIS has not shown yet, and would

    def _toggle_dock(self, is_wanted: bool) -> None:
        """The user's click: at the first one, the window does not wait for the dock."""
        if self._stations is None and self._opening is not None and is_wanted:
            self._opening.begin()
        else:
            self.show_dock(is_wanted)

    def _show_opened(self) -> None:
        """The dock is made; the user may have thought better of it."""
        if self._toggle is not None:
            self.show_dock(self._toggle.isChecked())

    def _make_dock(self, streaming: Streaming) -> Iterator[None]:
        # Every panel and dialog hangs on it: QGIS's start does not wait for them.
        from .stations.stations import Stations
        from .stations.window_messages import tell_newer_files

        stations = Stations(
            self._connections,
            self._library,
            self._book,
            self._watching(),
            streaming,
            self._network_desk(),
            self._iface,
        )
        yield from stations.open()
        self._stations = stations
        dock, window = stations.dock, self._iface.mainWindow()
        self._iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
        window.resizeDocks([dock], [dock.sizeHint().width()], Qt.Orientation.Horizontal)
        dock.visibilityChanged.connect(self._show_state)
        tell_newer_files(self._iface.messageBar())
        if self._home is not None:
            self._home.show_in(stations)

    def _add_about(self, icon: QIcon) -> None:
        text = QCoreApplication.translate("DinamisPlugin", "About DINAMIS for QGIS…")
        action = QAction(icon, text, self._iface.mainWindow())
        action.setObjectName("dinamis_about")
        action.triggered.connect(self._show_about)
        self._iface.addPluginToMenu("DINAMIS", action)
        self._actions.append(action)

    def _show_about(self) -> None:
        from .stations.about_desk import show_about

        show_about(self._iface.mainWindow())

    def act_on_scene(self, action: str, service_id: str, number: int) -> None:
        """What the actions of the footprint layer call: they know a scene's number only."""
        self.show_dock()
        if self._stations is not None:
            self._stations.act_on_scene(action, service_id, number)

    def _show_services(self) -> None:
        if self._stations is not None:
            self._stations.show_services()

    def _welcome(self, account: Account) -> None:
        """Somebody has signed in by a key, with the dock open or in QGIS's options."""
        if self._stations is not None:
            self._stations.sign_in.welcome(account)
        elif self._streaming is not None:
            self._streaming.station.refresh()

    def _network_desk(self) -> NetworkDesk:
        """Who opens what belongs to the connection, made when first needed."""
        if self._network is None:
            from .stations.network_desk import NetworkDesk

            self._network = NetworkDesk(
                self._connections, self._run, self._show_services, self._welcome
            )
        return self._network

    def _watching(self) -> Watches:
        """Who looks for new scenes, made when first needed."""
        if self._watches is None:
            from .stations.watches import Watches

            self._watches = Watches(self._book, self._library, self._connections.client, self._run)
            self._watches.news.connect(self._tell_news)
        return self._watches

    def _run(self, *arguments: Any) -> Any:
        """`Background.run`, of one that is made when first needed."""
        if self._background is None:
            self._background = Background()
        return self._background.run(*arguments)

    def _open_home(self) -> DesktopHome:
        """Put the plugin into QGIS's locator, browser and options."""
        doors = QgisDoors.of(self._iface, self._opened)
        home = DesktopHome(
            self._connections, self._library, self._book, self._network_desk, self._run, doors
        )
        home.open()
        return home

    def _opened(self) -> Stations:
        self.show_dock()
        assert self._stations is not None
        return self._stations

    def _tell_searches(self) -> None:
        """Saved searches have changed; in any thread."""
        if self._home is not None:
            self._home.refresh("search")

    def _open_streaming(self) -> Streaming:
        menu = LayerMenu(
            self._iface.addCustomActionForLayerType,
            self._iface.addCustomActionForLayer,
            self._iface.removeCustomActionForLayerType,
            lambda: self._iface.layerTreeView().selectedLayers(),
        )
        streaming = Streaming(
            QgsProject.instance(),
            self._connections,
            self._run,
            self._iface.layerTreeView(),
            self._iface.mapCanvas(),
            menu,
        )
        streaming.marks.clicked.connect(self._sign_in)
        return streaming

    def _sign_in(self) -> None:
        self.show_dock()
        self.dock.show_station("sign_in")

    def _tell_news(self, search: SavedSearch, count: int) -> None:
        from .stations.window_messages import tell_new_scenes

        tell_new_scenes(self._iface.messageBar(), search, count, self._show_search)

    def _show_search(self, search: SavedSearch) -> None:
        self.show_dock()
        if self._stations is not None:
            self._stations.show_search(search)

    def _show_state(self, _is_visible: bool) -> None:
        if self.dock is not None and self._toggle is not None:
            self._toggle.setChecked(self.dock.isUserVisible())


def _install_translator() -> Optional[QTranslator]:
    """Speak the user's language where we know it; English otherwise."""
    translator = QTranslator()
    if not translator.load(str(translation(user_locale()))):
        return None
    QCoreApplication.installTranslator(translator)
    return translator
