"""The last station's images of a store: the button, the menus of layers, and the queue."""

import pytest
import responses
from fakes import run_now
from qgis.core import Qgis, QgsLayerTreeModel, QgsProject, QgsRasterLayer
from qgis.gui import QgsLayerTreeView, QgsMapCanvas
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget
from range_server import range_server
from scenes import make_scene
from streaming import SERVICE, SigningService, make_files

from dinamis_qgis.domain.scene import Asset
from dinamis_qgis.gui.download.download_panel import DownloadPanel
from dinamis_qgis.layers.map_content import MapContent
from dinamis_qgis.stations.store_images import StoreImages
from dinamis_qgis.stations.streaming import LayerMenu, Streaming


class Connections:
    def __init__(self, client):
        self.services, self._client = (SERVICE,), client

    def client(self, service_id):
        assert service_id == SERVICE.id
        return self._client


class Images(QObject):
    """The station with its panel and a queue that nothing is in."""

    completed = pyqtSignal()

    def __init__(self, folder):
        super().__init__()
        self.panel = DownloadPanel(QWidget(), folder, lambda template: template)
        self.queue = self
        self.asked = []

    def downloads(self):
        self.asked.append("downloads")
        return ()


class Menus:
    """What QGIS was told to offer."""

    def __init__(self):
        self.announced, self.offered, self.chosen = [], [], []

    def menu(self):
        return LayerMenu(
            lambda action, title, kind, for_all: self.announced.append(action),
            lambda action, layer: self.offered.append(layer),
            self.announced.remove,
            lambda: self.chosen,
        )


@pytest.fixture
def store(tmp_path):
    files = make_files(tmp_path)
    with range_server() as server:
        server.files = {path.name: path for path in files.glob("*.tif")}
        yield server


@pytest.fixture
def client(store):
    with responses.RequestsMock(assert_all_requests_are_fired=False) as mock:
        yield SigningService(store, mock)


@pytest.fixture
def project(qgis_app):
    project = QgsProject.instance()
    project.clear()
    yield project
    project.clear()


@pytest.fixture
def menus():
    return Menus()


@pytest.fixture
def images(qtbot, tmp_path):
    images = Images(tmp_path)
    qtbot.addWidget(images.panel)
    return images


@pytest.fixture
def station(project, client, menus, images, qtbot):
    canvas, tree = QgsMapCanvas(), QgsLayerTreeView()
    tree.setModel(QgsLayerTreeModel(project.layerTreeRoot(), tree))
    qtbot.addWidget(canvas)
    qtbot.addWidget(tree)
    connections = Connections(client)
    streaming = Streaming(project, connections, run_now, tree, canvas, menus.menu())
    content = MapContent(project, lambda numbers: None)
    made = StoreImages(images, streaming, content, connections.client, lambda: SERVICE.id, run_now)
    yield made
    made.close()
    streaming.close()
    assert menus.announced == []


@pytest.fixture
def scene(store):
    href = store.address_of("xs.tif")
    asset = Asset("src_xs", href, media_type="image/tiff", roles=("data",))
    return make_scene(assets=(asset,))


def test_the_button_puts_images_on_the_map_and_says_so(station, images, scene, project, qtbot):
    images.panel.set_scenes([scene])

    with qtbot.waitSignal(station.shown):
        images.panel.stream_button.click()

    (layer,) = project.mapLayers().values()
    assert layer.name() in images.panel.notice.text()


def test_who_is_elsewhere_is_told_too(station, scene, client):
    told = []
    station.told.connect(lambda text, level: told.append(level))
    client.account.is_signed_in = False

    station.desk.show([scene])

    assert told == [Qgis.MessageLevel.Warning]


def test_only_streamed_layers_offer_to_be_made_local(station, menus, scene, project, store):
    station.desk.show([scene])
    (streamed,) = project.mapLayers().values()

    project.addMapLayer(QgsRasterLayer(str(store.files["xs.tif"]), "local"))

    assert menus.offered == [streamed]


def test_what_has_arrived_is_looked_for_when_a_download_is_complete(
    station, images, scene, project
):
    station.desk.show([scene])
    (layer,) = project.mapLayers().values()
    images.completed.emit()
    assert images.asked == []  # nobody waits for anything

    layer.setCustomProperty("dinamis/made_local", {scene.assets[0].href: "src_xs"})
    images.completed.emit()

    assert images.asked == ["downloads"]
