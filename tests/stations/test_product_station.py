import zipfile

import pytest
from fakes import RunLater, run_now
from product_images import make_product as describe_product
from products import make_product
from qgis.core import QgsProject

from dinamis_qgis.layers.map_content import MapContent
from dinamis_qgis.stations.product_station import ProductStation


@pytest.fixture
def project(qgis_new_project):
    yield QgsProject.instance()
    QgsProject.instance().clear()


@pytest.fixture
def make_station(project, qtbot, tmp_path):
    def make(run=run_now):
        content = MapContent(project, lambda ids: None)
        station = ProductStation(
            content, run, tmp_path / "made", lambda: tmp_path, lambda path: None
        )
        station.visible = []
        station.shown.connect(station.visible.extend)
        qtbot.addWidget(station.box)
        return station

    return make


@pytest.fixture
def bundle(tmp_path):
    return make_product(tmp_path, spectral="bundle")


def test_a_delivery_is_put_on_the_map_in_its_group(make_station, project, bundle):
    station = make_station()

    station.load([bundle])

    names = [group.name() for group in project.layerTreeRoot().findGroups(True)]
    assert names[-1].endswith("bundle ortho")
    assert len(project.mapLayers()) == 3
    assert "is on the map" in station.box.notice.text()
    assert [layer.isValid() for layer in station.visible] == [True]
    assert station.box.done_list.count() == 1


def test_many_files_of_one_delivery_are_one_product(make_station, project, bundle, tmp_path):
    with zipfile.ZipFile(bundle) as archive:
        archive.extractall(tmp_path / "unpacked")
    files = [path for path in sorted((tmp_path / "unpacked").rglob("*")) if path.is_file()]

    station = make_station()
    station.load(files)

    assert station.box.done_list.count() == 1
    assert len(project.mapLayers()) == 3


def test_what_cannot_be_read_is_said_and_the_others_are_shown(make_station, bundle, tmp_path):
    broken = make_product(tmp_path, name="broken")
    broken.write_bytes(broken.read_bytes()[:5000])
    station = make_station()

    station.load([broken, bundle])

    assert station.box.done_list.count() == 1
    assert "broken.zip" in station.box.notice.text()
    assert "is on the map" in station.box.notice.text()


def test_what_is_no_product_is_said(make_station, tmp_path):
    path = tmp_path / "notes.txt"
    path.write_text("nothing")
    station = make_station()

    station.load([path])

    assert "notes.txt" in station.box.notice.text()
    assert station.box.file_button.isEnabled()


def test_an_approximate_place_is_said(make_station, tmp_path):
    station = make_station()

    station.load([make_product(tmp_path, level="primary")])

    assert "approximate" in station.box.notice.text()


def test_what_comes_meanwhile_waits_for_its_turn(make_station, tmp_path):
    first, second = make_product(tmp_path, "first"), make_product(tmp_path, "second")
    run = RunLater()
    station = make_station(run)

    station.load([first])
    station.load([second])

    assert len(run.waiting) == 1
    run.finish_all()
    assert station.box.done_list.count() == 2


def test_stopping_ends_it(make_station, bundle):
    run = RunLater()
    station = make_station(run)
    station.load([bundle])

    station.box.stop_button.click()
    run.finish_all()

    assert station.box.done_list.count() == 0
    assert station.box.file_button.isEnabled()
    assert "Stopped" in station.box.notice.text()


def test_a_missing_file_is_named_and_the_rest_is_shown(
    make_station, project, tmp_path, monkeypatch
):
    """The reader that tells what is missing is another's; its description is made here."""
    product = describe_product(tmp_path / "in", missing=["R1C2"], mode="MS")
    monkeypatch.setattr("dinamis_qgis.delivery.read_product", lambda path: product)
    station = make_station()

    station.load([tmp_path / "in"])

    assert "_R1C2.TIF" in station.box.notice.text()
    assert len(project.mapLayers()) == 1
