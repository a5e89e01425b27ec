"""Overviews on demand: beside what the plugin made, and seen by the layers that are open."""

import pytest
from fakes import RunLater
from mosaic_images import make_image

from dinamis_qgis.gui.image.mosaic_dialog import MosaicWish


@pytest.fixture
def source(tmp_path, monkeypatch):
    folder = tmp_path / "archive"
    folder.mkdir()
    image = make_image(folder, "large", 1, size=(1000, 900))
    monkeypatch.setattr("dinamis_qgis.delivery.read_product", lambda path: image.product)
    return image.path


def quick_levels(layer):
    return [it.getLevel() for it in layer.dataProvider().buildPyramidList() if it.getExists()]


def only_layer(project):
    (layer,) = project.mapLayers().values()
    return layer


def test_an_open_layer_becomes_quick_and_stays_as_it_is(
    make_product_station, project, source, tmp_path
):
    station = make_product_station()
    station.load([source])
    layer = only_layer(project)
    layer.styleManager().setCurrentStyle("False colour (near infrared)")
    layer.brightnessFilter().setGamma(2.5)
    assert not quick_levels(layer)
    place = project.layerTreeRoot().findLayer(layer).parent()

    station.box.loaded.faster_button.click()

    assert only_layer(project) is layer
    assert quick_levels(layer) == [2, 4]
    assert layer.styleManager().currentStyle() == "False colour (near infrared)"
    assert layer.brightnessFilter().gamma() == 2.5
    assert project.layerTreeRoot().findLayer(layer).parent() is place
    assert not station.box.loaded.faster_button.isEnabled()
    assert "quick to draw" in station.box.notice.text()
    assert [path.name for path in (tmp_path / "archive").iterdir()] == ["large.tif"]


def test_a_quick_one_is_not_offered_when_it_is_loaded_again(make_product_station, source):
    station = make_product_station()
    station.load([source])
    station.box.loaded.faster_button.click()

    station.box.loaded.again_button.click()

    assert not station.box.loaded.entries()[0].is_slow


def test_a_small_one_needs_none(make_product_station, tmp_path, monkeypatch):
    image = make_image(tmp_path, "small", 1, size=(100, 100))
    monkeypatch.setattr("dinamis_qgis.delivery.read_product", lambda path: image.product)
    station = make_product_station()

    station.load([image.path])

    assert not station.box.loaded.faster_button.isEnabled()


def test_stopping_leaves_nothing(make_product_station, source, tmp_path):
    run = RunLater()
    station = make_product_station(run)
    station.load([source])
    run.finish_all()
    station.box.loaded.faster_button.click()

    station.box.stop_button.click()
    run.finish_all()

    assert not list(tmp_path.rglob("*.ovr*"))
    assert station.box.loaded.faster_button.isEnabled()
    assert "Stopped" in station.box.notice.text()


def test_a_mosaic_that_was_written_has_them_beside_it(
    make_product_station, project, source, tmp_path
):
    (tmp_path / "mine").mkdir()
    file = tmp_path / "mine" / "mosaic.tif"
    station = make_product_station()
    station.mosaics.make((source,), MosaicWish(file=file))

    station.box.loaded.faster_button.click()

    assert quick_levels(only_layer(project)) == [2, 4]
    assert file.with_name("mosaic.tif.ovr").exists()
