"""Builds the dock, and connects its stations to one another, to the services and to the map."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, List, Optional, Sequence, Tuple

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication, QUrl
from qgis.PyQt.QtGui import QDesktopServices

from .api.client import DinamisClient
from .background import Background, Job
from .catalogue.scene_store import TABLE, SceneStore
from .connection import Connections
from .coverage_station import CoverageStation
from .delivery import download_scene, open_product
from .domain.account import Account, DeviceCode
from .domain.area import Area
from .domain.errors import DinamisError
from .domain.estimate import Estimate, Need, estimate
from .domain.request import TrackedRequest
from .domain.scene import Scene
from .domain.search import PageLink, ScenePage, SceneQuery
from .domain.tariff import read_tariffs
from .gui.area_panel import AreaPanel
from .gui.dock import DinamisDock
from .gui.download_meter import DownloadMeter
from .gui.download_panel import DownloadPanel
from .gui.quicklook_panel import QuicklookPanel
from .gui.quota_panel import QuotaPanel
from .gui.request_panel import RequestPanel
from .gui.search_panel import SearchPanel
from .gui.sign_in_panel import SignInPanel
from .layers.areas import area_from_file, area_from_geometry, area_from_layer
from .layers.background_map import background_layer
from .layers.map_content import MapContent
from .layers.products import product_layer
from .layers.quicklooks import quicklook_layer, quicklook_raster
from .messages import explain
from .resource import resource
from .settings import Settings, data_folder


class Stations:
    """The dock and everything behind it, from the first time it is opened to unloading."""

    def __init__(self, connections: Connections, iface: Any) -> None:
        self._connections = connections
        self._iface = iface
        self._settings = Settings()
        self._background = Background()
        self._tariffs = read_tariffs(resource("tariffs.json"))
        self._content = MapContent(QgsProject.instance(), self._select_in_table)
        self._found: List[str] = []
        self._stores: Dict[str, SceneStore] = {}
        self._create_panels()
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

    def _create_panels(self) -> None:
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
        self.area_panel = AreaPanel(
            canvas, area_from_geometry, area_from_file, area_from_layer, run
        )
        self.search_panel = SearchPanel(self._search, self._image, run)
        self.quicklook_panel = QuicklookPanel(self._image, run)
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
        self.search_panel.search_started.connect(self._found.clear)
        self.search_panel.page_found.connect(self._show_footprints)
        self.search_panel.selection_changed.connect(self._use_scenes)
        self.search_panel.scene_activated.connect(lambda _: self.dock.show_station("quicklook"))
        self.quicklook_panel.quicklook_wanted.connect(self._show_quicklook)
        self.quota_panel.request_wanted.connect(self._request)
        self.request_panel.submitted.connect(lambda _: self._refresh_account())
        self.request_panel.delivery_wanted.connect(self._get_delivery)
        self.download_panel.folder_widget.fileChanged.connect(self._keep_folder)
        self.dock.beginner_changed.connect(self._keep_beginner)
        self.dock.coverages_action.triggered.connect(self.coverages.show)

    # What the panels are given: these run in worker threads.

    def _client(self) -> DinamisClient:
        return self._connections.client(self._settings.service_id)

    def _search(self, query: SceneQuery, link: Optional[PageLink]) -> ScenePage:
        page = self._client().search(query, link)
        self._store().keep(page.scenes)
        return page

    def _image(self, asset: Any) -> bytes:
        return self._client().image(asset)

    def _answer_training(self, code: DeviceCode, approve: bool) -> None:
        self._client().answer_training(code, approve)

    def _fetch(self, scene: Scene, folder: Path, sharpen: bool, job: Job) -> QgsRasterLayer:
        meter = DownloadMeter(job.report)
        files = download_scene(self._client(), scene, folder, meter, job.check)
        return self._open_product(files[0], sharpen, job)

    def _open_product(self, path: Path, sharpen: bool, job: Job) -> QgsRasterLayer:
        return product_layer(open_product(path, data_folder() / "products", sharpen, job.check))

    def _store(self) -> SceneStore:
        """The one store of the service: two of the same file would lock each other out."""
        service_id = self._client().service.id
        made = SceneStore(data_folder() / "catalogue" / f"{service_id}.gpkg")
        return self._stores.setdefault(service_id, made)

    # What happens in the GUI thread.

    def _use_service(self, service_id: str) -> None:
        self._settings.service_id = service_id
        client = self._client()
        self._found.clear()
        self.sign_in_panel.choose(service_id)
        self.search_panel.set_service(client.service)
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

    def _show_footprints(self, page: ScenePage) -> None:
        self._found.extend(scene.id for scene in page.scenes)
        self.dock.set_done("search", bool(self._found))
        service = self._client().service
        title = QCoreApplication.translate("Stations", "Scenes – {}").format(self._service_title())
        self._content.show_footprints(self._store().path, TABLE, title, service.id, self._found)

    def _use_scenes(self, scenes: Sequence[Scene]) -> None:
        service_id = self._client().service.id
        self._content.select_footprints(service_id, [scene.id for scene in scenes])
        self.quicklook_panel.set_scenes(scenes)
        self.request_panel.set_scenes(scenes)
        self.download_panel.set_scenes(scenes)

    def _select_in_table(self, ids: Tuple[str, ...]) -> None:
        self.search_panel.select_ids(ids)

    def _show_quicklook(self, scene: Scene) -> None:
        asset = scene.quicklook
        if asset is None:
            return
        folder = data_folder() / "quicklooks"
        self.quicklook_panel.set_busy(True)
        self._background.run(
            QCoreApplication.translate("Stations", "DINAMIS quicklook"),
            lambda job: quicklook_layer(quicklook_raster(self._image(asset), scene, folder), scene),
            self._add_quicklook,
            self._fail_quicklook,
        )

    def _add_quicklook(self, layer: QgsRasterLayer) -> None:
        self.quicklook_panel.set_busy(False)
        self._add(layer)
        self.dock.set_done("quicklook", True)

    def _fail_quicklook(self, error: DinamisError) -> None:
        self.quicklook_panel.set_busy(False)
        self.dock.message_bar.pushWarning("DINAMIS", explain(error))

    def _request(self, need: Need) -> None:
        self.request_panel.set_need(need)
        self.dock.show_station("request")

    def _get_delivery(self, tracked: TrackedRequest) -> None:
        self._background.run(
            QCoreApplication.translate("Stations", "DINAMIS delivery"),
            lambda job: self._client().delivered_scenes(tracked),
            self._show_delivery,
            lambda error: self.dock.message_bar.pushWarning("DINAMIS", explain(error)),
        )

    def _show_delivery(self, scenes: Sequence[Scene]) -> None:
        self.dock.set_done("request", True)
        self.download_panel.set_scenes(scenes)
        self.dock.show_station("download")

    def _add_product(self, layer: QgsRasterLayer) -> str:
        self._add(layer)
        self.dock.set_done("download", True)
        return str(layer.name())

    def _add(self, layer: QgsMapLayer) -> None:
        """Put an image on the map, and go there."""
        self._content.add_image(layer)
        canvas = self._iface.mapCanvas()
        box = canvas.mapSettings().layerExtentToOutputExtent(layer, layer.extent())
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
