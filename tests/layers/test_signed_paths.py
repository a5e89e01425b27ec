"""Projects keep addresses without signatures, and open again without asking the network."""

import re
import zipfile

import pytest
from mosaic_images import make_image
from osgeo import gdal
from qgis.core import (
    QgsLayerDefinition,
    QgsLayerTreeLayer,
    QgsPathResolver,
    QgsProject,
    QgsRasterLayer,
    QgsRasterRange,
)
from range_server import range_server
from scenes import make_scene

from dinamis_qgis.layers.kept_image import (
    addresses_in,
    is_kept_image,
    waiting_image,
    with_addresses,
)
from dinamis_qgis.layers.other_source import leave_out_nodata, use_source
from dinamis_qgis.layers.project_paths import ProjectPaths
from dinamis_qgis.layers.remote_files import address_in, remote_path
from dinamis_qgis.layers.signed_paths import SignedPaths
from dinamis_qgis.layers.streamed import streamed_layer, streamed_pair_layer
from dinamis_qgis.layers.streamed_pair import Pair

SECRET = re.compile(rb"X-Amz|Signature|access-key|secret-key", re.IGNORECASE)


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    """A multispectral COG, a panchromatic one, and one that declares no nodata."""
    folder = tmp_path_factory.mktemp("store")
    images = {
        "xs.tif": make_image(folder, "spectral", 2, size=(1000, 1000)),
        "pan.tif": make_image(folder, "fine", 2, size=(4000, 4000), step=0.5, bands=("pan",)),
    }
    for name, image in images.items():
        gdal.Translate(str(folder / name), str(image.path), format="COG")
    gdal.Translate(
        str(folder / "bare.tif"), str(images["xs.tif"].path), format="COG", noData="none"
    )
    return folder


@pytest.fixture
def store(files):
    with range_server() as server:
        server.files = {path.name: path for path in files.glob("*.tif")}
        yield server


def is_private(address):
    return address.startswith("http://127.0.0.1")


@pytest.fixture
def paths(qgis_app):
    """Those of a session, asked by QGIS while the test runs."""
    paths = SignedPaths(is_private)
    asked = ProjectPaths(paths)
    asked.open()
    yield paths
    asked.close()


@pytest.fixture
def project(qgis_app):
    project = QgsProject.instance()
    project.clear()
    yield project
    project.clear()


@pytest.fixture
def layers(store, paths, project):
    pair = Pair(store.address_of("pan.tif"), store.address_of("xs.tif"))
    made = (
        streamed_layer(make_scene(), store.address_of("xs.tif"), store.sign, paths),
        streamed_pair_layer(make_scene(), pair, store.sign, paths),
    )
    project.addMapLayers(made)
    return made


def text_of(project_file):
    if project_file.suffix != ".qgz":
        return project_file.read_bytes()
    with zipfile.ZipFile(project_file) as archive:
        return b"".join(archive.read(name) for name in archive.namelist())


def in_another_session(project, project_file, paths):
    """Open a project where nothing is known yet."""
    project.clear()
    forget(paths)
    assert project.read(str(project_file))
    return list(project.mapLayers().values())


def forget(paths):
    paths.__init__(is_private)
    for name in gdal.ReadDir("/vsimem/dinamis/") or ():
        gdal.Unlink(f"/vsimem/dinamis/{name}")


def pixel(layer, column=20, row=30):
    provider = layer.dataProvider()
    block = provider.block(1, layer.extent(), layer.width(), layer.height())
    return None if block.isNoData(row, column) else block.value(row, column)


@pytest.mark.parametrize("name", ["project.qgz", "project.qgs", "layers.qlr"])
def test_no_file_of_a_project_holds_a_signature(layers, project, store, tmp_path, name):
    target = tmp_path / name

    if name.endswith(".qlr"):
        nodes = [QgsLayerTreeLayer(layer) for layer in layers]
        assert QgsLayerDefinition.exportLayerDefinition(str(target), nodes)[0]
    else:
        assert project.write(str(target))

    content = text_of(target)
    assert content.count(store.root.rpartition("/")[2].encode()) >= 2
    assert not SECRET.search(content)
    assert store.signature.encode() not in content
    assert b"/vsimem" not in content


def test_a_style_holds_no_signature(layers, store, tmp_path):
    for layer in layers:
        layer.saveNamedStyle(str(tmp_path / "style.qml"))
        layer.saveNamedMetadata(str(tmp_path / "metadata.qmd"))

        for path in tmp_path.iterdir():
            assert not SECRET.search(path.read_bytes())


def test_a_project_opens_without_asking_the_network(layers, project, store, paths, tmp_path):
    project.write(str(tmp_path / "a.qgz"))
    sizes = {layer.id(): (layer.width(), layer.extent(), layer.crs()) for layer in layers}
    store.asked.clear()

    opened = in_another_session(project, tmp_path / "a.qgz", paths)

    assert store.asked == []
    for layer in opened:
        assert layer.isValid()
        assert paths.is_waiting(layer.source())
        assert (layer.width(), layer.extent(), layer.crs()) == sizes[layer.id()]
        assert pixel(layer) is None
    assert store.asked == []


def test_a_project_shows_its_images_once_they_are_signed_anew(
    layers, project, store, paths, tmp_path
):
    seen = {layer.id(): pixel(layer) for layer in layers}
    project.write(str(tmp_path / "a.qgz"))
    store.signature = "another-day"
    opened = in_another_session(project, tmp_path / "a.qgz", paths)
    store.asked.clear()

    hrefs = {href for layer in opened for href in paths.addresses(layer.source())}
    paths.use({href: store.sign(href) for href in hrefs})
    for layer in opened:
        use_source(layer, paths.now(layer.source()))

    assert store.asked == []
    assert hrefs == {store.address_of("pan.tif"), store.address_of("xs.tif")}
    assert {layer.id(): pixel(layer) for layer in opened} == seen


def test_what_is_known_opens_at_once(layers, project, store, paths, tmp_path):
    project.write(str(tmp_path / "a.qgz"))
    project.clear()
    store.asked.clear()

    project.read(str(tmp_path / "a.qgz"))

    assert store.asked == []
    for layer in project.mapLayers().values():
        assert not paths.is_waiting(layer.source())
        assert pixel(layer)


def test_an_expired_signature_is_not_read_by_any_more(layers, store, paths):
    store.signature = "renewed"
    for layer in layers:
        paths.use({href: store.sign(href) for href in paths.addresses(layer.source())})
        use_source(layer, paths.now(layer.source()))

    assert all(pixel(layer.clone()) for layer in layers)


def test_another_source_leaves_the_layer_as_the_user_made_it(layers, project, store, paths):
    layer = layers[0]
    layer.setName("Mine")
    layer.setOpacity(0.4)
    layer.brightnessFilter().setContrast(20)
    layer.styleManager().addStyleFromLayer("Other")
    layer.dataProvider().setUseSourceNoDataValue(3, False)
    layer.dataProvider().setUserNoDataValue(2, [QgsRasterRange(5, 6)])
    minimum = layer.renderer().redContrastEnhancement().minimumValue()
    known = layer.id(), layer.styleManager().styles()
    project.setDirty(False)
    store.signature = "renewed"

    paths.use({href: store.sign(href) for href in paths.addresses(layer.source())})
    use_source(layer, paths.now(layer.source()))

    assert (layer.id(), layer.styleManager().styles()) == known
    assert (layer.name(), layer.opacity()) == ("Mine", 0.4)
    assert layer.brightnessFilter().contrast() == 20
    assert layer.renderer().redContrastEnhancement().minimumValue() == minimum
    assert layer.dataProvider().userNoDataValues(2) == [QgsRasterRange(5, 6)]
    assert layer.dataProvider().userNoDataValues(1) == []
    assert layer.dataProvider().useSourceNoDataValue(2)
    assert not layer.dataProvider().useSourceNoDataValue(3)
    assert not project.isDirty()


def test_an_address_alone_waits_as_an_image_of_no_size(project, store, paths, tmp_path):
    """As other programs write it, or a person by hand; with a signature or without."""
    href = store.address_of("xs.tif")
    for number, path in enumerate(
        (remote_path(store.sign(href)), f"/vsicurl/{store.sign(href)}", f"/vsicurl/{href}")
    ):
        opened = paths.opened(path)

        assert paths.is_waiting(opened), number
        assert paths.is_unknown(opened)
        assert QgsRasterLayer(opened, "waiting").isValid()
        assert paths.addresses(opened) == (href,)
        assert address_in(paths.saved(opened)) == href
    assert store.asked == []


def test_a_signature_that_somebody_wrote_into_a_project_goes_no_further(layers, paths, store):
    saved = paths.saved(layers[1].source())
    signed = with_addresses(saved, store.sign)
    assert store.signature in signed

    opened = paths.opened(signed)

    assert paths.saved(opened) == saved
    assert opened == layers[1].source()


def test_what_others_signed_is_not_kept_either(paths, store):
    signed = store.sign(store.address_of("a.gpkg"))

    assert "Amz" not in paths.saved(f"/vsicurl/{signed}|layername=a")
    assert paths.saved(f"/vsicurl/{signed}|layername=a").endswith("a.gpkg|layername=a")
    assert "Amz" not in paths.saved(remote_path(store.sign(store.address_of("b.tif"))))


@pytest.mark.parametrize(
    "path",
    [
        "/data/a.tif",
        "/vsicurl/https://example.org/a.tif?X-Amz-Signature=theirs",
        "crs=EPSG:3857&url=https://example.org/wms",
        "<VRTDataset><!DOCTYPE a></VRTDataset>",
        "<VRTDataset",
        "/vsimem/dinamis/0123456789abcdef_waiting.vrt",
        "/vsicurl/http://127.0.0.1/a.gpkg",
        "",
    ],
)
def test_what_is_not_ours_stays_as_it_is(paths, path):
    assert paths.opened(path) == path
    assert paths.saved(path) == path


def test_asking_twice_changes_nothing(layers, paths):
    for layer in layers:
        saved = paths.saved(layer.source())

        assert is_kept_image(saved)
        assert paths.saved(saved) == saved
        assert paths.opened(paths.opened(saved)) == paths.opened(saved) == layer.source()


def test_a_waiting_image_is_clear_also_where_the_file_has_no_nodata(
    project, store, paths, tmp_path
):
    href = store.address_of("bare.tif")
    project.addMapLayer(streamed_layer(make_scene(), href, store.sign, paths))
    project.write(str(tmp_path / "a.qgz"))
    (layer,) = in_another_session(project, tmp_path / "a.qgz", paths)
    leave_out_nodata(layer, paths.filled_bands(layer.source()))
    assert pixel(layer) is None

    paths.use({href: store.sign(href)})
    use_source(layer, paths.now(layer.source()))

    assert pixel(layer)
    assert not layer.dataProvider().sourceHasNoDataValue(1)


def test_a_waiting_image_names_no_address(layers, paths):
    for layer in layers:
        assert addresses_in(waiting_image(paths.saved(layer.source()))) == ()


def test_afterwards_nobody_is_asked(qgis_app, store):
    paths = SignedPaths(is_private)
    asked = ProjectPaths(paths)
    path = f"/vsicurl/{store.address_of('a.tif')}"
    asked.open()
    assert QgsPathResolver().readPath(path) != path

    asked.close()

    assert QgsPathResolver().readPath(path) == path
    assert QgsPathResolver().writePath(store.sign(path)) == store.sign(path)


def test_afterwards_memory_holds_only_what_is_shown(qgis_app, store):
    paths = SignedPaths(is_private)
    shown, left = (
        paths.opened(f"/vsicurl/{store.address_of(name)}") for name in ("a.tif", "b.tif")
    )

    paths.close({shown})
    assert gdal.VSIStatL(shown) is not None
    assert gdal.VSIStatL(left) is None

    paths.close(())
    paths.close(())  # nothing is there any more
    assert gdal.VSIStatL(shown) is None
