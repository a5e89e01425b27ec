"""Images of a store, read where they are, with signatures that nothing keeps."""

import pytest
from mosaic_images import counts, make_image
from osgeo import gdal
from qgis.PyQt.QtCore import QThread
from range_server import range_server
from scenes import make_scene

from dinamis_qgis.domain.errors import (
    AccessDenied,
    Cancelled,
    NotFound,
    ProductIncomplete,
    ServiceUnreachable,
)
from dinamis_qgis.layers.remote_files import address_in, remote_path
from dinamis_qgis.layers.signed_paths import SignedPaths
from dinamis_qgis.layers.streamed import HREF, PAN_HREF, streamed_layer, streamed_pair_layer
from dinamis_qgis.layers.streamed_pair import Pair


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    """A multispectral COG of 1000² pixels, a panchromatic one, and one without overviews."""
    folder = tmp_path_factory.mktemp("store")
    images = {
        "xs.tif": make_image(folder, "spectral", 2, size=(1000, 1000)),
        "pan.tif": make_image(folder, "fine", 2, size=(4000, 4000), step=0.5, bands=("pan",)),
        "small.tif": make_image(folder, "tiny", 2, size=(300, 300)),
    }
    for name, image in images.items():
        gdal.Translate(str(folder / name), str(image.path), format="COG")
    return folder


@pytest.fixture
def store(files):
    with range_server() as server:
        server.files = {name: files / name for name in ("xs.tif", "pan.tif", "small.tif")}
        yield server


@pytest.fixture
def paths():
    return SignedPaths(lambda address: address.startswith("http://127.0.0.1"))


@pytest.fixture
def pair(store):
    return Pair(store.address_of("pan.tif"), store.address_of("xs.tif"), (0.3, 0.3, 0.4, 0.0), 12)


def test_a_file_is_shown_without_being_downloaded(qgis_app, store, paths):
    href = store.address_of("xs.tif")

    layer = streamed_layer(make_scene(rights="© Airbus DS"), href, store.sign, paths)

    assert layer.isValid()
    assert layer.crs().authid() == "EPSG:2972"
    assert (layer.width(), layer.bandCount()) == (1000, 4)
    assert layer.renderer().usesBands() == [1, 2, 3]
    assert layer.attribution() == "© Airbus DS"
    size = store.files["xs.tif"].stat().st_size
    assert store.sent_bytes < size / 2
    block = layer.dataProvider().block(1, layer.extent(), 1000, 1000)
    assert block.value(20, 30) == counts(2, 30, 20, 1, 1)[0, 0]


def test_nothing_but_the_file_is_asked_for(qgis_app, store, paths):
    streamed_layer(make_scene(), store.address_of("xs.tif"), store.sign, paths)

    assert {method for method, _, _ in store.asked} == {"GET"}
    assert {path.rpartition("/")[2] for _, path, _ in store.asked} == {"xs.tif"}
    assert len(store.asked) < 10


def test_a_file_without_overviews_does_not_tell_its_signature(qgis_app, store, capfd, paths):
    streamed_layer(make_scene(), store.address_of("small.tif"), store.sign, paths)

    assert store.signature not in "".join(capfd.readouterr())


def test_the_stretch_comes_from_an_overview(qgis_app, store, paths):
    layer = streamed_layer(make_scene(), store.address_of("xs.tif"), store.sign, paths)

    stretch = layer.renderer().redContrastEnhancement()
    assert 2000 < stretch.minimumValue() < 2200
    assert 2700 < stretch.maximumValue() < 2910


def test_the_layer_knows_its_unsigned_address(qgis_app, store, paths):
    href = store.address_of("xs.tif")

    layer = streamed_layer(make_scene(), href, store.sign, paths)

    assert layer.customProperty(HREF) == href
    assert "Amz" not in layer.source()
    assert layer.thread() is qgis_app.thread()


def test_metadata_are_complete_and_tell_no_signature(qgis_app, store, pair, paths):
    scene = make_scene(mission="spot67", platform="SPOT7", rights="", cloud_percent=3.0)

    metadata = streamed_pair_layer(scene, pair, store.sign, paths).metadata()

    assert metadata.rights() == ["© Airbus DS (2016)"]
    assert "DINAMIS" in metadata.licenses()[0]
    assert "SPOT7" in metadata.abstract()
    assert "2016-05-13 10:42:38" in metadata.abstract()
    (temporal,) = metadata.extent().temporalExtents()
    assert temporal.begin().toUTC().toString("yyyy-MM-dd hh:mm") == "2016-05-13 10:42"
    (spatial,) = metadata.extent().spatialExtents()
    assert spatial.extentCrs.authid() == "EPSG:2972"
    history = " ".join(metadata.history())
    assert pair.spectral in history
    assert "Brovey" in history
    assert store.signature not in history


def test_a_layer_made_in_a_worker_belongs_to_the_window(qgis_app, store, paths):
    made = []

    class Worker(QThread):
        def run(self):
            made.append(streamed_layer(make_scene(), store.address_of("xs.tif"), store.sign, paths))

    worker = Worker()
    worker.start()
    assert worker.wait(30_000)

    assert made[0].thread() is qgis_app.thread()


def test_what_the_store_refuses_is_told_without_the_signature(qgis_app, store, paths):
    href = store.address_of("xs.tif")

    def badly(address):
        return f"{address}?X-Amz-Signature=secret"

    with pytest.raises(AccessDenied) as refused:
        streamed_layer(make_scene(), href, badly, paths)
    with pytest.raises(NotFound):
        streamed_layer(make_scene(), store.address_of("gone.tif"), store.sign, paths)

    assert refused.value.detail == href
    assert refused.value.status == 403


def test_what_is_no_image_is_told(qgis_app, store, tmp_path, paths):
    (tmp_path / "page.html").write_text("<html>" + "x" * 20_000)
    store.files["page.html"] = tmp_path / "page.html"

    with pytest.raises(ProductIncomplete, match="page.html is no image$"):
        streamed_layer(make_scene(), store.address_of("page.html"), store.sign, paths)


def test_a_store_that_does_not_answer(qgis_app, paths):
    with range_server() as server:
        href = server.address_of("xs.tif")

    with pytest.raises(ServiceUnreachable):
        streamed_layer(make_scene(), href, server.sign, paths)


def test_stopping_asks_nothing_more(qgis_app, store, paths):
    def stop():
        raise Cancelled

    with pytest.raises(Cancelled):
        streamed_layer(make_scene(), store.address_of("xs.tif"), store.sign, paths, stop)

    assert store.asked == []


def test_the_pair_is_sharpened_on_the_panchromatic_grid(qgis_app, store, pair, tmp_path, paths):
    layer = streamed_pair_layer(make_scene(), pair, store.sign, paths)

    assert (layer.width(), layer.height(), layer.bandCount()) == (4000, 4000, 4)
    assert layer.extent().xMinimum() == 300_000
    assert layer.rasterUnitsPerPixelX() == 0.5
    assert layer.customProperty(HREF) == pair.spectral
    assert layer.customProperty(PAN_HREF) == pair.pan
    raster = gdal.Open(layer.source())
    assert raster.ReadAsArray(1000, 1000, 64, 64).std() > 0
    assert raster.ReadAsArray(1000, 1000, 64, 64).max() <= 4095


def test_an_address_comes_back_from_its_path():
    address = "https://store.test/a b/é.tif?X-Amz-Date=1&sig=a%2Fb=="

    assert address_in(remote_path(address)) == address
    assert remote_path("/data/a.tif") == "/data/a.tif"
    assert address_in("/data/a.tif") == ""
    assert address_in(f"/vsicurl/{address}") == address
    assert " " not in remote_path(address)
