"""From the panel to the map: the quicklooks of one scene, and of many."""

from types import SimpleNamespace

import pytest
from fakes import FakeJob, RunLater, png, run_now
from qgis.core import QgsProject
from qgis.PyQt.QtWidgets import QLabel
from scenes import make_scene

from dinamis_qgis.background import Background
from dinamis_qgis.domain.collection import SceneCollection
from dinamis_qgis.domain.errors import Cancelled, ServiceUnreachable
from dinamis_qgis.domain.licence import Licence
from dinamis_qgis.layers.map_content import MapContent
from dinamis_qgis.library import Library
from dinamis_qgis.stations.quicklook_station import QuicklookStation


class Client:
    """A service of pictures; those in ``missing`` do not come."""

    service = SimpleNamespace(id="training")

    def __init__(self, missing=(), html=()):
        self.asked, self.described, self._missing, self._html = [], [], missing, html

    def image(self, asset):
        name = asset.href.rpartition("/")[2]
        self.asked.append(name)
        if name in self._missing:
            raise ServiceUnreachable("timeout")
        return b"<html>Sorry</html>" if name in self._html else png()

    def collection(self, identifier):
        self.described.append(identifier)
        return SceneCollection(identifier, licence=Licence("etalab-2.0"))


@pytest.fixture
def make_station(qtbot, qgis_new_project, tmp_path):
    def make(client=None, run=run_now):
        client = client or Client()
        station = QuicklookStation(
            lambda: client,
            Library(tmp_path / "kept", tmp_path / "no-map.gpkg"),
            MapContent(QgsProject.instance(), lambda numbers: None),
            SimpleNamespace(run=run),
            tmp_path / "quicklooks",
            lambda url: None,
        )
        qtbot.addWidget(station.panel)
        station.panel.show()
        return station

    yield make
    QgsProject.instance().clear()


def scenes(*names):
    return tuple(
        make_scene(name, assets=[_asset(asset, name) for asset in make_scene().assets])
        for name in names
    )


def _asset(asset, name):
    return type(asset)(asset.key, f"https://example.org/{name}", roles=asset.roles)


def names():
    return [layer.name() for layer in QgsProject.instance().mapLayers().values()]


def test_one_quicklook_goes_on_the_map(make_station, qtbot):
    station = make_station()

    with qtbot.waitSignal(station.shown) as shown:
        station.show(scenes("a"))

    (layer,) = shown.args[0]
    assert QgsProject.instance().mapLayers() == {layer.id(): layer}
    assert "not for measuring" in layer.metadata().abstract()


def test_all_chosen_go_on_the_map(make_station, qtbot):
    station = make_station()
    station.panel.set_scenes(scenes("a", "b", "c"))

    with qtbot.waitSignal(station.shown) as shown:
        station.panel.show_all_button.click()

    assert len(shown.args[0]) == len(names()) == 3
    assert "3 quicklooks" in station.panel.notice.text()
    assert station.panel.show_all_button.isEnabled()


def test_what_was_fetched_for_the_preview_is_not_fetched_again(make_station):
    client = Client()
    station = make_station(client)
    station.panel.set_scenes(scenes("a"))

    station.panel.show_button.click()

    assert client.asked == ["a"]
    assert len(names()) == 1


def test_a_second_time_adds_nothing(make_station, qtbot):
    station = make_station()
    station.show(scenes("a", "b"))

    with qtbot.waitSignal(station.shown) as shown:
        station.show(scenes("b"))

    assert len(shown.args[0]) == 1
    assert len(names()) == 2


def test_those_that_come_are_shown_and_the_others_named(make_station):
    station = make_station(Client(missing=("b",)))

    station.show(scenes("a", "b", "c"))

    assert len(names()) == 2
    assert "Quicklooks on the map: 2. Missing: 1." in station.panel.notice.text()
    assert "does not answer" in station.panel.notice.text()


def test_a_picture_that_is_none_is_asked_for_again_the_next_time(make_station):
    client = Client(html=("a",))
    station = make_station(client)

    station.show(scenes("a"))
    told = station.panel.notice.text()
    client._html = ()
    station.show(scenes("a"))

    assert "does not understand" in told
    assert len(names()) == 1


def test_scenes_without_quicklooks_are_passed_over(make_station):
    station = make_station()

    station.show((make_scene("a", assets=()),))

    assert not names()
    assert not station.panel.stop_button.isVisible()


def test_stopping_puts_nothing_on_the_map(make_station):
    run = RunLater()
    station = make_station(run=run)
    station.show(scenes("a", "b"))

    station.panel.stop_button.click()
    run.finish()

    assert not names()
    assert "Stopped" in station.panel.notice.text()
    assert not station.panel.progress_bar.isVisible()


def test_stopping_halfway_leaves_the_rest_unfetched(make_station):
    client, job = Client(), FakeJob()
    station = make_station(client)
    job.report = lambda share, text="": job.cancel()

    with pytest.raises(Cancelled):
        station._placed(job, client, scenes(*map(str, range(40))), "")

    assert len(client.asked) < 40


def test_in_threads_the_layers_come_to_the_gui(make_station, qtbot):
    background = Background()
    station = make_station(run=background.run)

    with qtbot.waitSignal(station.shown, timeout=10_000) as shown:
        station.show(scenes(*"abcdefghij"))

    assert len(names()) == 10
    assert all(layer.thread() == station.thread() for layer in shown.args[0])
    background.close()


def test_the_licence_of_a_collection_is_asked_for_once(make_station):
    client = Client()
    station = make_station(client)

    for scene in scenes("a", "b"):
        station.panel.set_scenes((scene,))
        assert "etalab-2.0" in [label.text() for label in station.panel.findChildren(QLabel)]

    assert client.described == ["pleiades"]
