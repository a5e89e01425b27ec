import zipfile

import pytest
from dimap_factory import make_dimap
from fakes import RunLater
from mosaic_images import NORTH, WEST, gml, make_image
from product_images import make_product as describe_product
from products import make_product
from qgis.core import QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import Qt

from dinamis_qgis.domain.errors import FileNotWritten
from dinamis_qgis.domain.product import Mask
from dinamis_qgis.layers.mask_layers import MASK


@pytest.fixture
def bundle(tmp_path):
    return make_product(tmp_path, spectral="bundle")


def test_a_delivery_is_put_on_the_map_in_its_group(make_product_station, project, bundle):
    station = make_product_station()

    station.load([bundle])

    names = [group.name() for group in project.layerTreeRoot().findGroups(True)]
    assert names[-1].endswith("bundle ortho")
    assert len(project.mapLayers()) == 3
    assert "is on the map" in station.box.notice.text()
    assert [layer.isValid() for layer in station.visible] == [True]
    assert station.box.done_list.count() == 1


def test_many_files_of_one_delivery_are_one_product(
    make_product_station, project, bundle, tmp_path
):
    with zipfile.ZipFile(bundle) as archive:
        archive.extractall(tmp_path / "unpacked")
    files = [path for path in sorted((tmp_path / "unpacked").rglob("*")) if path.is_file()]

    station = make_product_station()
    station.load(files)

    assert station.box.done_list.count() == 1
    assert len(project.mapLayers()) == 3


def test_what_cannot_be_read_is_said_and_the_others_are_shown(
    make_product_station, bundle, tmp_path
):
    broken = make_product(tmp_path, name="broken")
    broken.write_bytes(broken.read_bytes()[:5000])
    station = make_product_station()

    station.load([broken, bundle])

    assert station.box.done_list.count() == 1
    assert "broken.zip" in station.box.notice.text()
    assert "is on the map" in station.box.notice.text()


def test_what_is_no_product_is_said(make_product_station, tmp_path):
    path = tmp_path / "notes.txt"
    path.write_text("nothing")
    station = make_product_station()

    station.load([path])

    assert "notes.txt" in station.box.notice.text()
    assert station.box.file_button.isEnabled()


def test_an_approximate_place_is_said(make_product_station, tmp_path):
    station = make_product_station()

    station.load([make_product(tmp_path, level="primary")])

    assert "approximate" in station.box.notice.text()


def test_what_comes_meanwhile_waits_for_its_turn(make_product_station, tmp_path):
    first, second = make_product(tmp_path, "first"), make_product(tmp_path, "second")
    run = RunLater()
    station = make_product_station(run)

    station.load([first])
    station.load([second])

    assert len(run.waiting) == 1
    run.finish_all()
    assert station.box.done_list.count() == 2


def test_stopping_ends_it(make_product_station, bundle):
    run = RunLater()
    station = make_product_station(run)
    station.load([bundle])

    station.box.stop_button.click()
    run.finish_all()

    assert station.box.done_list.count() == 0
    assert station.box.file_button.isEnabled()
    assert "Stopped" in station.box.notice.text()


def test_a_missing_file_is_named_and_the_rest_is_shown(
    make_product_station, project, tmp_path, monkeypatch
):
    """The reader that tells what is missing is another's; its description is made here."""
    product = describe_product(tmp_path / "in", missing=["R1C2"], mode="MS")
    monkeypatch.setattr("dinamis_qgis.delivery.read_product", lambda path: product)
    station = make_product_station()

    station.load([tmp_path / "in"])

    assert "_R1C2.TIF" in station.box.notice.text()
    assert len(project.mapLayers()) == 1


def test_a_folder_of_several_products_offers_them(make_product_station, project, tmp_path):
    (tmp_path / "in").mkdir()
    paths = [make_product(tmp_path / "in", name) for name in ("one", "two")]
    station = make_product_station()

    station.load([tmp_path / "in"])

    assert not project.mapLayers()
    assert [product.path for product in station.box.found.products()] == paths
    assert "PHR1B 2021-06-13" in station.box.found.products()[0].name
    assert "2 products" in station.box.notice.text()


def test_those_that_are_chosen_are_loaded(make_product_station, project, tmp_path):
    (tmp_path / "in").mkdir()
    paths = [make_product(tmp_path / "in", name) for name in ("one", "two")]
    station = make_product_station()
    station.load([tmp_path / "in"])

    station.box.found.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    station.box.found.load_button.click()

    assert [entry.path for entry in station.box.loaded.entries()] == [paths[1]]
    assert len(project.mapLayers()) == 1
    assert not station.box.found.isVisible()


def test_a_folder_around_one_product_is_that_product(make_product_station, project, tmp_path):
    (tmp_path / "in").mkdir()
    make_product(tmp_path / "in")
    station = make_product_station()

    station.load([tmp_path / "in"])

    assert len(project.mapLayers()) == 1
    assert not station.box.found.products()


def test_products_loaded_again_keep_their_masks_apart(masked, project):
    station = masked()
    station.load([station.source])
    first = mask_sources(project)

    station.box.loaded.again_button.click()

    assert first
    assert mask_sources(project)
    assert mask_sources(project).isdisjoint(first)


def test_masks_are_hidden_and_one_click_away(masked, project):
    station = masked()

    station.load([station.source])

    scene = project.layerTreeRoot().findGroups(True)[1]
    group = scene.children()[0]
    clouds, quality = (node.layer() for node in group.children())
    assert (clouds.name(), quality.name()) == ("Clouds", "Doubtful quality")
    assert clouds.featureCount() == quality.featureCount() == 1
    assert not group.itemVisibilityChecked()
    assert [node.itemVisibilityChecked() for node in group.children()] == [True, False]
    assert isinstance(scene.children()[1].layer(), QgsRasterLayer)
    assert "mask" not in station.box.notice.text().lower()


def test_masks_that_are_not_wanted_stay_away(masked, project):
    station = masked()
    station.load([station.source])
    station.box.options.masks_check.setChecked(False)

    station.box.loaded.again_button.click()

    assert not mask_sources(project)
    assert [type(layer) for layer in project.mapLayers().values()] == [QgsRasterLayer]


def test_a_mask_that_cannot_be_read_is_said(masked, project):
    station = masked(damaged="")

    station.load([station.source])

    assert "QTE.GML" in station.box.notice.text()
    assert len(mask_sources(project)) == 1


def test_masks_the_disk_refuses_do_not_keep_the_image_away(masked, project, monkeypatch):
    def refuse(*arguments):
        raise FileNotWritten("masks.gpkg: full")

    monkeypatch.setattr("dinamis_qgis.stations.product_reading.write_masks", refuse)
    station = masked()

    station.load([station.source])

    assert len(project.mapLayers()) == 1
    assert "masks.gpkg" in station.box.notice.text()


def test_the_masks_of_a_real_delivery_lie_on_it(make_product_station, project, tmp_path):
    make_dimap(tmp_path / "in", columns=40, rows=30, masks={"CLD": "features", "SNW": "zero"})
    station = make_product_station()

    station.load([tmp_path / "in"])

    (mask,) = (layer for layer in project.mapLayers().values() if layer.customProperty(MASK))
    assert mask.name() == "Clouds"
    assert mask.crs() == station.visible[0].crs()
    assert station.visible[0].extent().contains(mask.extent())
    assert "SNW" in station.box.notice.text()


def test_many_products_are_told_in_one_line(make_product_station, tmp_path):
    images = [make_image(tmp_path, f"image {number}", 1).path for number in range(6)]
    broken = [tmp_path / f"broken {number}.tif" for number in range(6)]
    for path in broken:
        path.write_bytes(b"II*\0")
    station = make_product_station()

    station.load([*images, *broken])

    lines = station.box.notice.text().splitlines()
    assert lines[0] == "6 products are on the map."
    assert lines[-1] == "2 more could not be loaded."
    assert len(lines) == 6


def mask_sources(project):
    layers = project.mapLayers().values()
    return {layer.source() for layer in layers if isinstance(layer, QgsVectorLayer)}


@pytest.fixture
def masked(make_product_station, tmp_path, monkeypatch):
    """A station and a product with masks of clouds and of quality."""

    def make(damaged=None):
        folder = tmp_path / "masked"
        folder.mkdir()
        west, north = WEST + 20, NORTH - 20
        ring = [(west, north), (west + 90, north), (west + 90, north - 90), (west, north)]
        (folder / "CLD.GML").write_text(gml([ring]), "utf-8")
        (folder / "QTE.GML").write_text(gml([ring]) if damaged is None else damaged, "utf-8")
        masks = (
            Mask("cloud", str(folder / "CLD.GML")),
            Mask("quality", str(folder / "QTE.GML")),
        )
        image = make_image(folder, "image", 1, masks=masks)
        monkeypatch.setattr("dinamis_qgis.delivery.read_product", lambda path: image.product)
        station = make_product_station()
        station.source = image.path
        return station

    return make
