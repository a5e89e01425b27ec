"""Builds the dock, and connects its stations to one another, to the services and to the map."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional, Sequence

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import QCoreApplication, QUrl
from qgis.PyQt.QtGui import QDesktopServices

from ..api.client import DinamisClient
from ..background import Background, Job
from ..catalogue.search_book import SearchBook
from ..connection import Connections
from ..delivery import open_product
from ..domain.account import Account, DeviceCode
from ..domain.area import Area
from ..domain.errors import DinamisError
from ..domain.estimate import Estimate, Need, estimate
from ..domain.request import ImageRequest, TrackedRequest
from ..domain.saved_search import SavedSearch
from ..domain.scene import Scene
from ..domain.tariff import read_tariffs
from ..downloads.scene_download import download_scenes
from ..gui.area_panel import AreaPanel
from ..gui.dock import DinamisDock
from ..gui.download_meter import DownloadMeter
from ..gui.download_panel import DownloadPanel
from ..gui.quota_panel import QuotaPanel
from ..gui.request_panel import RequestPanel
from ..gui.sign_in_panel import SignInPanel
from ..layers.background_map import background_layer
from ..layers.map_content import MapContent
from ..layers.products import product_layer
from ..library import Library
from ..messages import explain
from ..resource import resource
from ..settings import Settings, data_folder
from .area_sources import area_sources
from .coverage_station import CoverageStation
from .quicklook_station import QuicklookStation
from .search_station import SearchStation
from .watches import Watches


class Stations:
    """The dock and everything behind it, from the first time it is opened to unloading."""

    def __init__(
        self,
        connections: Connections,
        library: Library,
        book: SearchBook,
        watches: Watches,
        iface: Any,
    ) -> None:
        self._connections = connections
        self._iface = iface
        self._settings = Settings()
        self._background = Background()
        self._tariffs = read_tariffs(resource("tariffs.json"))
        self._content = MapContent(
            QgsProject.instance(), lambda numbers: self.search_station.select_in_table(numbers)
        )
        self._library = library
        self._create_panels(book, watches)
        self.dock = DinamisDock(
            {
                "sign_in": self.sign_in_panel,
                "area": self.area_panel,
                "search": self.search_panel,
                "quicklook": self.quicklook_panel,
                "quota": self.quota_panel,
                "request": self.request_panel,
                "download": self.download_panel,
            },
            lambda name: resource(f"icons/{name}.svg"),
            iface.mainWindow(),
        )
        run = self._background.run
        self.coverages = CoverageStation(connections.coverages(), self._content, run, self.dock)
        self._connect()
        self._use_service(self._client().service.id)
        self.dock.set_beginner(self._settings.is_beginner)

    def close(self) -> None:
        """Stop what is under way, and leave nothing on the map or the project of ours."""
        self.dock.end_tour()
        self._background.close()
        self._content.close()
        self.area_panel.close_map()
        self.dock.deleteLater()

    def _create_panels(self, book: SearchBook, watches: Watches) -> None:
        run = self._background.run
        self.sign_in_panel = SignInPanel(
            self._connections.services,
            lambda: self._client().start_sign_in(),
            lambda code: self._client().finish_sign_in(code),
            self._answer_training,
            lambda: self._client().sign_out(),
            lambda url: QDesktopServices.openUrl(QUrl(url)),
            run,
        )
        canvas = self._iface.mapCanvas()
        self.area_panel = AreaPanel(canvas, area_sources(self._connections.places()), run)
        self.search_station = SearchStation(
            self._client,
            self._service_title,
            self._library,
            self._content,
            self._background,
            self._settings,
            book,
            watches,
            self._fail,
        )
        self.search_panel = self.search_station.panel
        self.quicklook_station = QuicklookStation(
            self._client,
            self._library,
            self._content,
            self._background,
            data_folder() / "quicklooks",
            lambda url: QDesktopServices.openUrl(QUrl(url)),
        )
        self.quicklook_panel = self.quicklook_station.panel
        self.quota_panel = QuotaPanel(self._estimate)
        self.request_panel = RequestPanel(
            lambda request: self._client().submit(request),
            lambda: self._client().requests(),
            run,
        )
        self.download_panel = DownloadPanel(
            self._fetch,
            self._open_product,
            self._add_product,
            lambda path: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))),
            self._settings.download_folder,
            run,
        )

    def _connect(self) -> None:
        self.sign_in_panel.service_chosen.connect(self._use_service)
        self.sign_in_panel.signed_in.connect(self._welcome)
        self.sign_in_panel.signed_out.connect(lambda: self._show_account(None))
        self.area_panel.area_changed.connect(self._use_area)
        self.area_panel.background_wanted.connect(self._show_background)
        self.search_station.scenes_found.connect(lambda has: self.dock.set_done("search", has))
        self.search_station.scenes_chosen.connect(self._use_scenes)
        self.search_station.search_chosen.connect(self.show_search)
        self.search_panel.scene_activated.connect(lambda _: self.dock.show_station("quicklook"))
        self.quicklook_station.shown.connect(self._show_quicklooks)
        self.quota_panel.request_wanted.connect(self._request)
        self.request_panel.submitted.connect(self._remember_request)
        self.request_panel.delivery_wanted.connect(self._get_delivery)
        self.download_panel.folder_widget.fileChanged.connect(self._keep_folder)
        self.dock.beginner_changed.connect(self._keep_beginner)
        self.dock.catalogue_action.triggered.connect(
            lambda: self.search_station.open_catalogue(self.dock)
        )
        self.dock.coverages_action.triggered.connect(self.coverages.show)

    # What the panels are given: these run in worker threads.

    def _client(self) -> DinamisClient:
        return self._connections.client(self._settings.service_id)

    def _answer_training(self, code: DeviceCode, approve: bool) -> None:
        self._client().answer_training(code, approve)

    def _fetch(self, scene: Scene, folder: Path, sharpen: bool, job: Job) -> QgsRasterLayer:
        meter = DownloadMeter(job.report)
        client = self._client()
        files = download_scenes(
            lambda service: client, client.service.id, [scene], folder, meter, job.check
        )
        self._library.mark(client, [scene], "downloaded")
        return self._open_product(files[0], sharpen, job)

    def _open_product(self, path: Path, sharpen: bool, job: Job) -> QgsRasterLayer:
        return product_layer(open_product(path, data_folder() / "products", sharpen, job.check))

    # What happens in the GUI thread.

    def _use_service(self, service_id: str) -> None:
        self._settings.service_id = service_id
        client = self._client()
        self.sign_in_panel.choose(service_id)
        self.search_station.use_service()
        self.request_panel.set_pace(client.service.is_training)
        self._show_account(None)
        if client.is_signed_in:
            self._refresh_account()

    def _refresh_account(self) -> None:
        client = self._client()
        self._background.run("", lambda job: client.account(), self._welcome, self._say_nothing)

    def _welcome(self, account: Account) -> None:
        client = self._client()
        self.sign_in_panel.show_account(account, client.is_persistent)
        self._show_account(account)

    def _say_nothing(self, _error: DinamisError) -> None:
        """An old session that is over: the first station shows that nobody is signed in."""
        self.sign_in_panel.show_account(None)
        self._show_account(None)

    def _show_account(self, account: Optional[Account]) -> None:
        self.dock.show_who(self._service_title(), account)
        self.dock.set_done("sign_in", account is not None)
        self.quota_panel.set_account(account)
        self.request_panel.set_signed_in(account is not None)

    def _use_area(self, area: Optional[Area]) -> None:
        self.dock.set_done("area", area is not None)
        self.search_panel.set_area(area)
        self.quota_panel.set_area(area)
        self.request_panel.set_area(area)

    def _show_background(self) -> None:
        self._content.add_background(background_layer())

    def _use_scenes(self, scenes: Sequence[Scene]) -> None:
        self.quicklook_panel.set_scenes(scenes)
        self.request_panel.set_scenes(scenes)
        self.download_panel.set_scenes(scenes)

    def show_search(self, search: SavedSearch) -> None:
        """Ask a saved question again, of its own service and area."""
        if search.service_id != self._client().service.id:
            self._use_service(search.service_id)
        area = search.query.area
        self.area_panel.set_area(None if area is None else Area.from_geojson(area, search.name))
        self.dock.show_station("search")
        self.search_station.show_search(search)

    def act_on_scene(self, action: str, service_id: str, number: int) -> None:
        """Show a kept scene at the station that an action of the map asks for."""
        if service_id != self._client().service.id:
            self._use_service(service_id)
        self.search_station.with_scene(number, lambda scenes: self._act(action, scenes))

    def _act(self, action: str, scenes: Sequence[Scene]) -> None:
        self._use_scenes(scenes)
        self.dock.show_station(
            {"download": "download", "request": "request"}.get(action, "quicklook")
        )
        if action == "quicklook":
            self.quicklook_station.show(scenes[:1])

    def _fail(self, error: DinamisError) -> None:
        self.dock.message_bar.pushWarning("DINAMIS", explain(error))

    def _show_quicklooks(self, layers: Sequence[QgsRasterLayer]) -> None:
        self._go_to(layers)
        self.dock.set_done("quicklook", True)

    def _request(self, need: Need) -> None:
        self.request_panel.set_need(need)
        self.dock.show_station("request")

    def _remember_request(self, request: ImageRequest, _tracked: TrackedRequest) -> None:
        self.search_station.mark_requested(request.scene_ids)
        self._refresh_account()

    def _get_delivery(self, tracked: TrackedRequest) -> None:
        self._background.run(
            QCoreApplication.translate("Stations", "DINAMIS delivery"),
            lambda job: self._client().delivered_scenes(tracked),
            self._show_delivery,
            self._fail,
        )

    def _show_delivery(self, scenes: Sequence[Scene]) -> None:
        self.dock.set_done("request", True)
        self.download_panel.set_scenes(scenes)
        self.dock.show_station("download")

    def _add_product(self, layer: QgsRasterLayer) -> str:
        self._add(layer)
        self.search_panel.answer_again()
        self.dock.set_done("download", True)
        return str(layer.name())

    def _add(self, layer: QgsMapLayer) -> None:
        """Put an image on the map, and go there."""
        self._content.add_image(layer)
        self._go_to([layer])

    def _go_to(self, layers: Sequence[QgsMapLayer]) -> None:
        canvas = self._iface.mapCanvas()
        box = QgsRectangle()
        for layer in layers:
            box.combineExtentWith(
                canvas.mapSettings().layerExtentToOutputExtent(layer, layer.extent())
            )
        box.scale(1.1)
        canvas.setExtent(box)
        canvas.refresh()

    def _estimate(self, need: Need) -> Estimate:
        return estimate(need, self._tariffs)

    def _keep_folder(self, path: str) -> None:
        self._settings.download_folder = Path(path)

    def _keep_beginner(self, is_beginner: bool) -> None:
        self._settings.is_beginner = is_beginner

    def _service_title(self) -> str:
        service = self._client().service
        if service.is_training:
            return QCoreApplication.translate("Stations", "Training service")
        return service.title
