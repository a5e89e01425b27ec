"""“Make local” with the real queue, through QGIS's network, from a server that wants signatures."""

import json
from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import Qgis, QgsProject
from range_server import Handler, range_server
from streaming import make_files, pixel

from dinamis_qgis.api.client import DinamisClient
from dinamis_qgis.api.qgis_transport import QgisTransport
from dinamis_qgis.api.session import open_session
from dinamis_qgis.api.sign_in import MemoryCredentials, utc_now
from dinamis_qgis.background import Background
from dinamis_qgis.domain.account import Tokens
from dinamis_qgis.domain.download import DownloadState
from dinamis_qgis.domain.service import Service, SignIn
from dinamis_qgis.downloads.download_queue import StoredDownloadQueue
from dinamis_qgis.gui.image.stream_button import StreamButton
from dinamis_qgis.layers.map_content import MapContent
from dinamis_qgis.layers.signed_paths import SignedPaths
from dinamis_qgis.stations.link_signing import LinkSigning
from dinamis_qgis.stations.local_copies import LocalCopies
from dinamis_qgis.stations.queue_watch import QueueWatch
from dinamis_qgis.stations.stream_desk import StreamDesk

WAIT_MS = 30_000
COG = "image/tiff; application=geotiff; profile=cloud-optimized"


class ServiceHandler(Handler):
    """The store, its signing service and its catalogue of one scene."""

    def do_GET(self):
        if "/collections/" in self.path:
            self._send(200, json.dumps(self.server.item).encode())
        else:
            super().do_GET()

    def do_POST(self):
        urls = json.loads(self.rfile.read(int(self.headers["Content-Length"])))["urls"]
        if self.headers.get("Authorization") != "Bearer token":
            self._send(401, b"{}")
            return
        hrefs = {url: self.server.sign(url) for url in urls}
        self._send(200, json.dumps({"expiry": "2999-01-01T00:00:00Z", "hrefs": hrefs}).encode())


@pytest.fixture
def store(tmp_path):
    folder = make_files(tmp_path)
    with range_server(ServiceHandler) as server:
        server.files = {name: folder / name for name in ("xs.tif", "pan.tif")}
        server.item = item(server, src_xs="xs.tif", src_pan="pan.tif")
        yield server


def item(server, **names):
    ring = [[3, 43], [4, 43], [4, 44], [3, 44], [3, 43]]
    return {
        "type": "Feature",
        "id": "SCENE_1",
        "collection": "spot-6-7-drs",
        "geometry": {"type": "Polygon", "coordinates": [ring]},
        "properties": {"datetime": "2021-06-13T10:42:38Z", "platform": "SPOT6"},
        "assets": {
            key: {"href": server.address_of(name), "type": COG, "roles": ["data"]}
            for key, name in names.items()
        },
    }


class Plugin:
    """What the plugin connects: streaming, the queue, and what has layers read the disk."""

    def __init__(self, store, folder):
        root = store.root.rpartition("/")[0] + "/"
        service = Service(
            "x", "X", root, signing=root, storage="127.0.0.1", sign_in=SignIn.DEVICE
        )  # fmt: skip
        credentials = MemoryCredentials()
        far = utc_now().replace(year=2999)
        credentials.save(Tokens("token", far, "refresh", far))
        self.client = DinamisClient(service, open_session(QgisTransport()), credentials)
        self.folder, self.project = folder / "downloads", QgsProject.instance()
        self.background, self.told = Background(), []
        self.queue = StoredDownloadQueue(folder / "queue.sqlite", lambda name: self.client)
        links = LinkSigning([service], lambda name: self.client)
        self.paths = SignedPaths(links.is_private)
        run = self.background.run
        self.button = StreamButton()
        content = MapContent(self.project, lambda numbers: None)
        self.desk = StreamDesk(self.button, content, self.paths, links, lambda: "x", run)
        self.copies = LocalCopies(
            self.project, self.paths, lambda name: self.client, self.queue, lambda: self.folder, run
        )
        for one in (self.desk, self.copies):
            one.told.connect(lambda text, level: self.told.append((text, level)))
        self.watch = QueueWatch(self.queue)
        self.watch.changed.connect(lambda news: self.copies.look())
        run("", lambda job: self.watch.start(), lambda _: None, lambda error: None)

    def close(self):
        self.watch.close()
        self.queue.close()
        self.background.close()
        self.project.clear()


@pytest.fixture
def plugin(qgis_app, qtbot, store, tmp_path):
    QgsProject.instance().clear()
    plugin = Plugin(store, tmp_path)
    qtbot.addWidget(plugin.button)
    yield plugin
    plugin.close()


@pytest.fixture
def show(plugin, qtbot):
    """Streams the scene; returns its layer."""

    def shown():
        shown = []
        plugin.desk.shown.connect(shown.extend)
        qtbot.waitUntil(lambda: _found(plugin) is not None, timeout=WAIT_MS)
        plugin.desk.show([_found(plugin)])
        qtbot.waitUntil(lambda: bool(shown), timeout=WAIT_MS)
        return shown[0]

    found = []
    plugin.background.run(
        "", lambda job: plugin.client.scene("SCENE_1", "spot-6-7-drs"), found.append, found.append
    )
    plugin.found = found
    return shown


def _found(plugin):
    return plugin.found[0] if plugin.found else None


def is_local(plugin, layer):
    return Path(layer.source()).parent.is_relative_to(plugin.folder)


def test_a_streamed_pair_is_fetched_and_read_from_the_disk(plugin, show, qtbot, store):
    layer = show()
    assert "/vsi" in layer.source()
    layer.setOpacity(0.4)
    seen = pixel(layer)

    plugin.copies.make_local([layer])
    qtbot.waitUntil(lambda: is_local(plugin, layer), timeout=WAIT_MS)
    store.asked.clear()

    assert pixel(layer) == seen
    assert layer.opacity() == 0.4
    assert store.asked == []  # nothing of it is in the store any more
    (download,) = plugin.queue.downloads()
    assert download.state is DownloadState.DONE
    for file in download.files:
        assert (Path(download.folder) / file.name).read_bytes() == store.files[
            file.name
        ].read_bytes()
    assert gdal.Open(layer.source()).RasterXSize == 4000
    assert plugin.told[-1][1] == Qgis.MessageLevel.Success


def test_the_layer_is_drawn_from_the_store_until_all_is_there(plugin, show, qtbot, store):
    layer = show()
    missing = store.files.pop("pan.tif")

    plugin.copies.make_local([layer])
    qtbot.waitUntil(
        lambda: any(one.state is DownloadState.FAILED for one in plugin.queue.downloads()),
        timeout=WAIT_MS,
    )
    assert "/vsi" in layer.source()

    store.files["pan.tif"] = missing
    plugin.queue.resume([one.number for one in plugin.queue.downloads()])
    qtbot.waitUntil(lambda: is_local(plugin, layer), timeout=WAIT_MS)


def test_what_is_made_local_has_no_signature_on_the_disk(plugin, show, qtbot, store, tmp_path):
    layer = show()
    plugin.copies.make_local([layer])
    qtbot.waitUntil(lambda: is_local(plugin, layer), timeout=WAIT_MS)

    plugin.project.write(str(tmp_path / "local.qgs"))
    texts = [path for path in plugin.folder.rglob("*") if path.suffix in (".vrt", ".json", ".txt")]

    assert texts
    for path in (tmp_path / "local.qgs", *texts):
        assert store.signature not in path.read_text()


def test_the_same_layer_twice_is_fetched_once(plugin, show, qtbot, store):
    layer = show()
    store.asked.clear()

    plugin.copies.make_local([layer, layer])
    qtbot.waitUntil(lambda: is_local(plugin, layer), timeout=WAIT_MS)

    assert len(plugin.queue.downloads()) == 1
