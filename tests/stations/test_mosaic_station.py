"""Mosaics from the box of products: asked for, made in the background, shown, told."""

import numpy as np
import pytest
from fakes import RunLater
from mosaic_images import NORTH, WEST, make_image, polygon
from osgeo import gdal
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QDialog

from dinamis_qgis.background import Background
from dinamis_qgis.domain.area import Area
from dinamis_qgis.gui.image.mosaic_dialog import MosaicWish


@pytest.fixture
def images(tmp_path, monkeypatch):
    """Three images; the last one has another band, and the reader describes them all."""
    folder = tmp_path / "in"
    folder.mkdir()
    made = (
        make_image(folder, "older", 1, (0, 0), day=1),
        make_image(folder, "newer", 2, (100, 100), day=2),
        make_image(folder, "other", 3, (0, 0), bands=("pan",), day=3),
    )
    products = {image.path: image.product for image in made}
    monkeypatch.setattr("dinamis_qgis.delivery.read_product", lambda path: products[path])
    return made


def paths(images):
    return tuple(image.path for image in images)


def pixels(layer):
    return gdal.Open(layer.source()).ReadAsArray()


def test_a_mosaic_of_what_is_selected_comes_on_top(make_product_station, images, project):
    station = make_product_station()
    station.load(paths(images[:2]))

    station.box.loaded.mosaic_button.click()
    station.box.findChild(QDialog, "mosaic_dialog").accept()

    group = project.layerTreeRoot().findGroups(True)[1]
    layer = group.children()[0].layer()
    assert group.name() == "Mosaic of 2, 2021-06-01 – 2021-06-02"
    assert pixels(layer).shape == (4, 300, 300)
    assert layer.styleManager().styles() == ["False colour (near infrared)", "Natural colour"]
    assert layer.styleManager().currentStyle() == "Natural colour"
    assert station.visible[-1] is layer
    assert [entry.is_mosaic for entry in station.box.loaded.entries()] == [False, False, True]


def test_its_metadata_have_the_rights_of_all(make_product_station, images):
    station = make_product_station()

    station.mosaics.make(paths(images[:2]), MosaicWish())

    layer = station.visible[0]
    assert layer.metadata().rights() == ["© CNES (newer)", "© CNES (older)"]
    assert layer.attribution() == "© CNES (newer); © CNES (older)"
    period = layer.metadata().extent().temporalExtents()[0]
    assert (period.begin().date().day(), period.end().date().day()) == (1, 2)
    assert "newer, older" in layer.metadata().abstract()


def test_what_is_left_out_is_named_with_the_reason(make_product_station, images):
    station = make_product_station()

    station.mosaics.make(paths(images), MosaicWish())

    assert "Mosaic of 2" in station.box.notice.text()
    assert "Left out: other. No band in common" in station.box.notice.text()


def test_the_order_and_the_area_are_those_that_were_asked_for(make_product_station, images):
    station = make_product_station()
    ring = [(WEST + 200, NORTH - 200), (WEST + 300, NORTH - 200), (WEST + 300, NORTH - 300)]
    area = Area.from_geojson(polygon([*ring, (WEST + 200, NORTH - 300)]))

    station.mosaics.make(paths(images[:2]), MosaicWish("oldest", True), area)

    values = pixels(station.visible[0])
    assert max(values.shape[1:]) <= 54
    assert np.all((values[0] < 2000) & (values[0] >= 0))
    assert values[0].max() > 1000


def test_it_is_not_clipped_when_that_is_not_asked_for(make_product_station, images, area):
    station = make_product_station()

    station.mosaics.make(paths(images[:2]), MosaicWish(), area)

    assert pixels(station.visible[0]).shape == (4, 300, 300)


def test_the_dialog_knows_the_area_of_the_dock(make_product_station, images, area):
    station = make_product_station()
    before = station.mosaics.ask(paths(images))
    station.mosaics.set_area(area)

    after = station.mosaics.ask(paths(images))

    assert not before.clip_check.isEnabled()
    assert after.clip_check.isChecked()


def test_a_file_is_written_where_it_was_asked_for(make_product_station, images, tmp_path):
    station = make_product_station()
    wish = MosaicWish(crs="EPSG:2972", resolution=4.0, file=tmp_path / "mosaic.tif")

    station.mosaics.make(paths(images[:2]), wish)

    raster = gdal.Open(str(tmp_path / "mosaic.tif"))
    assert (raster.RasterXSize, raster.GetGeoTransform()[1]) == (150, 4.0)
    assert station.visible[0].source() == str(tmp_path / "mosaic.tif")


def test_no_mosaic_is_explained(make_product_station, images, project):
    station = make_product_station()
    far = Area.from_geojson(polygon([(0, 0), (0, 9), (9, 9)], 3857))

    station.mosaics.make(paths(images[:2]), MosaicWish(is_clipped=True), far)

    assert "No mosaic can be made" in station.box.notice.text()
    assert "older" in station.box.notice.text()
    assert not project.mapLayers()


def test_stopping_it_leaves_nothing(make_product_station, images, project, tmp_path):
    run = RunLater()
    station = make_product_station(run)
    station.mosaics.make(paths(images[:2]), MosaicWish(file=tmp_path / "mosaic.tif"))

    station.box.stop_button.click()
    run.finish_all()

    assert not project.mapLayers()
    assert not (tmp_path / "mosaic.tif").exists()
    assert "Stopped" in station.box.notice.text()
    assert station.box.file_button.isEnabled()


def test_a_mosaic_is_put_back_on_the_map(make_product_station, images, project):
    station = make_product_station()
    station.mosaics.make(paths(images[:2]), MosaicWish())
    project.clear()

    station.box.loaded.again_button.click()

    layers = list(project.mapLayers().values())
    assert [layer.name() for layer in layers] == ["Mosaic of 2, 2021-06-01 – 2021-06-02"]
    assert layers[0].metadata().rights() == ["© CNES (newer)", "© CNES (older)"]


def test_what_is_delivered_meanwhile_waits_for_the_mosaic(make_product_station, images):
    run = RunLater()
    station = make_product_station(run)
    station.mosaics.make(paths(images[:2]), MosaicWish())

    station.load([images[0].path])

    assert len(run.waiting) == 1
    run.finish_all()
    assert [entry.is_mosaic for entry in station.box.loaded.entries()] == [True, False]


def test_a_mosaic_asked_for_meanwhile_waits_for_its_turn(make_product_station, images):
    run = RunLater()
    station = make_product_station(run)
    station.load([images[0].path])

    station.mosaics.make(paths(images[:2]), MosaicWish())

    assert len(run.waiting) == 1
    run.finish_all()
    assert [entry.is_mosaic for entry in station.box.loaded.entries()] == [False, True]


def test_all_of_it_works_in_threads(make_product_station, images, project, qtbot):
    """Layers are made in a worker, and belong to the window's thread afterwards."""
    background = Background()
    station = make_product_station(background.run)
    station.load(paths(images[:2]))
    station.mosaics.make(paths(images[:2]), MosaicWish())
    try:
        qtbot.waitUntil(lambda: len(station.box.loaded.entries()) == 3, timeout=20_000)
    finally:
        background.close()

    threads = {layer.thread() for layer in project.mapLayers().values()}
    assert threads == {QCoreApplication.instance().thread()}
    assert not station.box.progress_bar.isVisible()
