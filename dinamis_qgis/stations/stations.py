"""Builds the dock, and connects its stations to one another, to the services and to the map."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any, List, Optional, Sequence

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication, QUrl
from qgis.PyQt.QtGui import QDesktopServices

from ..api.client import DinamisClient
from ..background import Background
from ..catalogue.search_book import SearchBook
from ..connection import Connections
from ..domain.account import Account
from ..domain.area import Area
from ..domain.errors import DinamisError
from ..domain.request import ImageRequest
from ..domain.scene import Scene
from ..gui.area.area_panel import AreaPanel
from ..gui.dock import DinamisDock
from ..gui.map_view import go_to
from ..layers.background_map import background_layer
from ..layers.map_content import MapContent
from ..library import Library
from ..resource import resource
from ..settings import Settings, data_folder
from ..words.messages import explain
from .about_desk import show_about
from .area_sources import area_sources
from .chosen_elsewhere import ChosenElsewhere
from .coverage_station import CoverageStation
from .demand_stations import demand_stations
from .follow_up import FollowUp
from .handover import Handover
from .help_desk import HelpDesk
from .image_station import ImageStation
from .network_desk import NetworkDesk
from .quicklook_station import QuicklookStation
from .search_station import SearchStation
from .sign_in_station import SignInStation
from .store_images import StoreImages
from .streaming import Streaming
from .watches import Watches


class Stations:
    """The dock and everything behind it, from the first time it is opened to unloading.

    There is none of it before all steps of ``open`` were taken.
    """

    def __init__(
        self,
        connections: Connections,
        library: Library,
        book: SearchBook,
        watches: Watches,
        streaming: Streaming,
        network: NetworkDesk,
        iface: Any,
    ) -> None:
        self._connections = connections
        self._iface = iface
        self._settings = Settings()
        self._background = Background()
        self._content = MapContent(
            QgsProject.instance(), lambda numbers: self.search_station.select_in_table(numbers)
        )
        self._library, self._streaming, self._network = library, streaming, network
        self._book, self._watches = book, watches
        self._is_open = False
        self._untold: List[DinamisError] = []
        """What failed before there was a dock to tell it in."""

    def open(self) -> Iterator[None]:
        """Make everything, in steps; nothing of it is shown before the last."""
        yield from self._create_panels()
        self.dock = DinamisDock(
            {
                "sign_in": self.sign_in_panel,
                "area": self.area_panel,
                "search": self.search_panel,
                "quicklook": self.quicklook_panel,
                "quota": self.quota_panel,
                "plan": self.plan_panel,
                "request": self.request_panel,
                "download": self.download_panel,
            },
            lambda name: resource(f"icons/{name}.svg"),
            self._iface.mainWindow(),
        )
        yield
        yield from self.dock.fill()
        self.coverages = CoverageStation(
            self._connections.coverages(), self._content, self._background.run, self.dock
        )
        self.help_desk = HelpDesk(
            self.dock,
            self.sign_in_panel,
            lambda: self._connections.services,
            self.use_service,
            lambda url: QDesktopServices.openUrl(QUrl(url)),
        )
        yield
        elsewhere = ChosenElsewhere(self, self._client, self._iface.mapCanvas())
        self.show_search, self.show_place = elsewhere.show_search, elsewhere.show_place
        self.show_collection, self.act_on_scene = elsewhere.show_collection, elsewhere.act_on_scene
        self._connect()
        self.image_station.tell_of_the_queue()
        is_welcomed = self._settings.is_welcomed
        self.use_service(self._client().service.id)
        self.dock.set_beginner(self._settings.is_beginner)
        if not is_welcomed:
            self.help_desk.welcome()
        self._is_open = True
        for error in self._untold:
            self._fail(error)

    def close(self) -> None:
        """Stop what is under way, and leave nothing on the map or the project of ours."""
        self.dock.end_tour()
        self._handover.stop()
        self.sign_in.close()
        self.follow_up.close()
        self.demand.close()
        self.store_images.close()
        self.image_station.close_panel()
        self._background.close()
        self.image_station.close_queue()
        self._content.close()
        self.area_panel.close_map()
        self.dock.deleteLater()

    def _create_panels(self) -> Iterator[None]:
        run = self._background.run
        self.sign_in = SignInStation(self._connections, self._client, self._background)
        self.sign_in_panel = self.sign_in.panel
        yield
        canvas = self._iface.mapCanvas()
        self.area_panel = AreaPanel(canvas, area_sources(self._connections.places()), run)
        yield
        self.search_station = SearchStation(
            self._client,
            self._service_title,
            self._library,
            self._content,
            self._background,
            self._settings,
            self._book,
            self._watches,
            self._fail,
        )
        self.search_panel = self.search_station.panel
        yield
        self.quicklook_station = QuicklookStation(
            self._client,
            self._library,
            self._content,
            self._background,
            data_folder() / "quicklooks",
            lambda url: QDesktopServices.openUrl(QUrl(url)),
        )
        self.quicklook_panel = self.quicklook_station.panel
        yield
        self.demand = yield from demand_stations(
            self._client,
            self._library,
            self._content,
            self._background,
            self._settings,
            self._fail,
        )
        self.quota_panel, self.plan_panel = self.demand.quota.panel, self.demand.plan.panel
        self.request_panel = self.demand.request.panel
        yield
        self.image_station = ImageStation(
            self._connections,
            lambda: self._settings.service_id,
            self._library,
            self._content,
            self._background,
            self._settings,
            data_folder(),
        )
        self.download_panel = self.image_station.panel
        yield
        self.follow_up = FollowUp(
            lambda: self._settings.service_id, data_folder() / "drafts.sqlite", self._content, run
        )
        self.follow_up.connect_stations(self.demand.request, self.demand.quota, self.image_station)
        self.store_images = StoreImages(
            self.image_station,
            self._streaming,
            self._content,
            self._connections.client,
            lambda: self._settings.service_id,
            run,
        )

    def _connect(self) -> None:
        canvas = self._iface.mapCanvas()
        self.sign_in_panel.keys_wanted.connect(lambda: self._network.open_keys(self.dock))
        self.sign_in_panel.names_wanted.connect(self._ask_names)
        self.sign_in_panel.service_chosen.connect(self.use_service)
        self.sign_in.account_shown.connect(self._show_account)
        self.sign_in.welcomed.connect(lambda: self.demand.quota.ask_tariffs(self._client().tariffs))
        self.area_panel.area_changed.connect(self._use_area)
        self.area_panel.background_wanted.connect(
            lambda: self._content.add_background(background_layer())
        )
        self.search_station.scenes_found.connect(lambda has: self.dock.set_done("search", has))
        takers = (self.quicklook_panel, self.demand, self.image_station)
        self._handover = Handover([taker.set_scenes for taker in takers])
        self.search_station.scenes_chosen.connect(self.use_scenes)
        self.search_station.search_chosen.connect(self.show_search)
        self.search_panel.scene_activated.connect(lambda _: self.dock.show_station("quicklook"))
        self.quicklook_station.shown.connect(partial(self._look_at, "quicklook"))
        self.search_station.kept.connect(self.quicklook_panel.look_again)
        self.demand.area_wanted.connect(self.area_panel.set_area)
        self.demand.scenes_wanted.connect(self.use_scenes)
        self.demand.download_wanted.connect(self._download)
        self.demand.station_wanted.connect(self.dock.show_station)
        self.demand.requested.connect(self._remember_request)
        self.demand.plan.layer_shown.connect(lambda layer: go_to(canvas, [layer]))
        self.demand.passes.layer_shown.connect(lambda layer: go_to(canvas, [layer]))
        self.demand.plan.planned.connect(lambda has: self.dock.set_done("plan", has))
        self.follow_up.told.connect(self._tell_elsewhere)
        self.follow_up.delivered.connect(self._show_delivery)
        self.image_station.shown.connect(partial(self._look_at, "download"))
        self.store_images.shown.connect(partial(self._look_at, "download"))
        self.store_images.told.connect(self.dock.show_message)
        self.sign_in.welcomed.connect(self._streaming.station.refresh)
        self.image_station.told.connect(self.dock.show_message)
        self.image_station.marked.connect(self.search_panel.answer_again)
        self.image_station.marked.connect(self.quicklook_panel.look_again)
        self.sign_in.welcomed.connect(self.image_station.use_session)
        self.dock.beginner_changed.connect(self._keep_beginner)
        self.dock.station_shown.connect(self._enter)
        self.dock.catalogue_action.triggered.connect(
            lambda: self.search_station.open_catalogue(self.dock)
        )
        self.dock.coverages_action.triggered.connect(self.coverages.show)
        self.dock.about_action.triggered.connect(lambda: show_about(self.dock.window()))

    def _client(self) -> DinamisClient:
        return self._connections.client(self._settings.service_id)

    def use_service(self, service_id: str) -> None:
        """Have all stations work with a service."""
        self._settings.service_id = service_id
        client = self._client()
        self.dock.show_what(client.service.can)
        self.sign_in_panel.choose(service_id)
        self.search_station.use_service()
        self.demand.use_service()
        self.download_panel.stream_button.set_allowed(client.service.is_read_in_place)
        self.sign_in.look()

    def _ask_names(self) -> None:
        """Images of the archive, for who cannot search it."""
        self.dock.show_station("request")
        self.request_panel.ask_names()

    def _show_account(self, account: Optional[Account]) -> None:
        self.dock.show_who(self._service_title(), account)
        self.dock.set_done("sign_in", account is not None)
        self.demand.set_account(account)

    def _use_area(self, area: Optional[Area]) -> None:
        self.dock.set_done("area", area is not None)
        self.search_panel.set_area(area)
        self.demand.set_area(area)
        self.image_station.set_area(area)

    def use_scenes(self, scenes: Sequence[Scene]) -> None:
        """Have all stations work with the chosen scenes."""
        self._handover.give(scenes)

    def show_services(self) -> None:
        """The user has added or removed some."""
        self.sign_in_panel.set_services(self._connections.services)
        self.use_service(self._settings.service_id)

    def _fail(self, error: DinamisError) -> None:
        if self._is_open:
            self.dock.message_bar.pushWarning("DINAMIS", explain(error))
        else:
            self._untold.append(error)

    def _remember_request(self, request: ImageRequest) -> None:
        self.search_station.mark_requested(request.scene_ids)
        self.sign_in.refresh()

    def _download(self, scenes: Sequence[Scene]) -> None:
        """What a plan takes from the free catalogue, to the queue."""
        self.image_station.set_scenes(scenes)
        self.dock.show_station("download")
        self.download_panel.start_download()

    def _show_delivery(self, _scenes: Sequence[Scene]) -> None:
        self.dock.set_done("request", True)
        self.dock.show_station("download")

    def _look_at(self, station: str, layers: Sequence[QgsRasterLayer]) -> None:
        """Of a station that has shown what it is for."""
        go_to(self._iface.mapCanvas(), layers)
        self.dock.set_done(station, True)

    def _tell_elsewhere(self, text: str, level: Any) -> None:
        """What became of a request, to a user who does not have the list before them."""
        if not self.request_panel.isVisible():
            self.dock.show_message(text, level)

    def _enter(self, station: str) -> None:
        if station == "request":  # what is free is said where money is spent
            self.demand.plan.look_again()

    def _keep_beginner(self, is_beginner: bool) -> None:
        self._settings.is_beginner = is_beginner

    def _service_title(self) -> str:
        service = self._client().service
        if service.is_training:
            return QCoreApplication.translate("Stations", "Training service")
        return service.title
