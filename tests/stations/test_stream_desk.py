"""Images shown where they are, and then fetched after all."""

from datetime import datetime, timezone
from pathlib import Path

import pytest
from fake_queue import FakeQueue, make_download
from fakes import run_now
from osgeo import gdal
from qgis.core import Qgis, QgsRasterLayer
from scenes import make_scene
from streaming import SERVICE, pixel

from dinamis_qgis.domain.download import DownloadFile, DownloadState
from dinamis_qgis.domain.scene import Asset
from dinamis_qgis.gui.image.stream_button import StreamButton
from dinamis_qgis.layers.map_content import MapContent
from dinamis_qgis.layers.signed_paths import SignedPaths
from dinamis_qgis.layers.streamed import HREF, PAN_HREF
from dinamis_qgis.stations.link_signing import LinkSigning
from dinamis_qgis.stations.local_copies import LOCAL, LocalCopies
from dinamis_qgis.stations.stream_desk import StreamDesk

COG = "image/tiff; application=geotiff; profile=cloud-optimized"


@pytest.fixture
def scene(store):
    return make_scene(assets=(asset(store, "src_xs", "xs.tif"), asset(store, "src_pan", "pan.tif")))


def asset(store, key, name):
    return Asset(key, store.address_of(name), media_type=COG, roles=("data",))


class Desk:
    """The button with what is behind it."""

    def __init__(self, project, service):
        links = LinkSigning([SERVICE], lambda name: service)
        self.paths = SignedPaths(links.is_private)
        self.button, self.told, self.shown = StreamButton(), [], []
        content = MapContent(project, lambda numbers: None)
        self.desk = StreamDesk(self.button, content, self.paths, links, lambda: SERVICE.id, run_now)
        self.desk.told.connect(lambda text, level: self.told.append((text, level)))
        self.desk.shown.connect(self.shown.extend)


@pytest.fixture
def desk(project, service, qtbot):
    desk = Desk(project, service)
    qtbot.addWidget(desk.button)
    return desk


def test_a_bundle_is_shown_sharpened_without_being_downloaded(desk, scene, project, service):
    desk.button.set_scenes([scene])

    desk.button.click()

    (layer,) = desk.shown
    assert list(project.mapLayers().values()) == [layer]
    assert (layer.width(), layer.bandCount()) == (4000, 4)
    assert pixel(layer)
    assert [len(batch) for batch in service.batches] == [2]
    assert desk.told[0][1] == Qgis.MessageLevel.Success
    assert desk.button.isEnabled()


def test_all_images_of_all_scenes_are_signed_for_at_once(desk, store, service):
    one = make_scene(assets=(asset(store, "b4", "xs.tif"), asset(store, "b8", "pan.tif")))
    store.files["other.tif"] = store.files["xs.tif"]
    other = make_scene(
        id="other", assets=(asset(store, "b8", "pan.tif"), asset(store, "b4", "other.tif"))
    )

    desk.desk.show([one, other])

    assert len(desk.shown) == 3
    assert [len(batch) for batch in service.batches] == [3]


def test_who_is_not_signed_in_is_told(desk, scene, service, project):
    service.account.is_signed_in = False

    desk.desk.show([scene])

    assert project.mapLayers() == {}
    assert desk.told[0][1] == Qgis.MessageLevel.Warning
    assert desk.button._is_busy is False


def test_what_cannot_be_shown_does_not_keep_the_others(desk, scene, store):
    gone = make_scene(id="gone", assets=(asset(store, "src_xs", "gone.tif"),))

    desk.desk.show([gone, scene])

    assert len(desk.shown) == 1
    text, level = desk.told[0]
    assert "gone.tif" in text
    assert level == Qgis.MessageLevel.Warning


class SceneService:
    """Tells a scene by its name, as a client does."""

    def __init__(self, scene):
        self._scene = scene

    def scene(self, identifier, collection=""):
        assert (identifier, collection) == (self._scene.id, self._scene.collection)
        return self._scene


class KeyedQueue(FakeQueue):
    """Remembers which files were asked for."""

    def add(self, service_id, scenes, folder, keys=()):
        self.asked = service_id, tuple(scenes), folder, keys
        return ()

    def complete(self, folder, names):
        files = tuple(
            DownloadFile(number, key, name, DownloadState.DONE)
            for number, (key, name) in enumerate(names.items(), 1)
        )
        service_id, (scene,), _, _ = self.asked
        self.change(
            make_download(
                1,
                DownloadState.DONE,
                service_id=service_id,
                scene_id=scene.id,
                folder=str(folder),
                files=files,
                added=datetime(2026, 1, 1, tzinfo=timezone.utc),
            )
        )


@pytest.fixture
def queue():
    return KeyedQueue()


@pytest.fixture
def copies(project, desk, scene, queue):
    known = SceneService(scene)
    return LocalCopies(project, desk.paths, lambda name: known, queue, lambda: Path("d"), run_now)


def test_a_layer_is_made_local_in_its_place_and_style(
    desk, scene, store, copies, queue, files, project
):
    single = make_scene(assets=(asset(store, "src_xs", "xs.tif"),))
    desk.desk.show([single])
    (layer,) = desk.shown
    layer.setName("Mine")
    layer.setOpacity(0.5)
    seen, style = pixel(layer), layer.renderer().redContrastEnhancement().minimumValue()
    node = project.layerTreeRoot().findLayer(layer.id())
    place = node.parent(), node.parent().children().index(node)
    made = []
    copies.made.connect(made.append)

    copies.make_local([layer])
    assert queue.asked == (SERVICE.id, (scene,), "d", ("src_xs",))
    copies.look()
    assert made == []  # it is not there yet
    queue.complete(files, {"src_xs": "xs.tif"})
    store.asked.clear()
    copies.look()

    assert made == [layer]
    assert Path(layer.source()) == files / "xs.tif"
    assert (layer.name(), layer.opacity()) == ("Mine", 0.5)
    assert layer.renderer().redContrastEnhancement().minimumValue() == style
    assert (node.parent(), node.parent().children().index(node)) == place
    assert pixel(layer) == seen
    assert store.asked == []
    assert not any(layer.customProperty(name) for name in (LOCAL, HREF, PAN_HREF))
    assert project.isDirty()


def test_a_pair_is_made_local_too(desk, scene, copies, queue, store, files, tmp_path):
    desk.desk.show([scene])
    (layer,) = desk.shown
    seen = pixel(layer)
    for name in ("xs.tif", "pan.tif"):
        (tmp_path / name).write_bytes((files / name).read_bytes())

    copies.make_local([layer])
    assert set(queue.asked[3]) == {"src_pan", "src_xs"}
    queue.complete(tmp_path, {"src_xs": "xs.tif", "src_pan": "pan.tif"})
    store.asked.clear()
    copies.look()

    assert Path(layer.source()).parent == tmp_path
    assert pixel(layer) == seen
    assert gdal.Open(layer.source()).RasterXSize == 4000
    assert store.asked == []


def test_the_wish_survives_with_the_project(desk, scene, copies, queue, files, project, tmp_path):
    desk.desk.show([scene])
    copies.make_local(desk.shown)
    project.write(str(tmp_path / "a.qgz"))
    saved = desk.shown[0].customProperty(LOCAL)
    project.clear()
    project.read(str(tmp_path / "a.qgz"))
    (layer,) = project.mapLayers().values()

    assert saved
    assert layer.customProperty(LOCAL) == saved


def test_a_scene_that_has_other_files_by_now_is_told(desk, scene, copies, queue, store):
    desk.desk.show([make_scene(assets=(asset(store, "old", "xs.tif"),))])
    copies._client = lambda name: SceneService(make_scene(assets=(asset(store, "b", "b.tif"),)))
    told = []
    copies.told.connect(lambda text, level: told.append(level))

    copies.make_local(desk.shown)

    assert told == [Qgis.MessageLevel.Warning]
    assert not hasattr(queue, "asked")


def test_other_layers_are_not_made_local(copies, files):
    assert not copies.can_make_local(QgsRasterLayer(str(files / "xs.tif"), "local"))
