"""Streamed layers stay readable: signed for on opening, before the end, and after sign-in."""

import pytest
from fakes import RunLater
from qgis.core import QgsApplication, QgsRasterLayer
from qgis.PyQt.QtCore import QTimer
from scenes import make_scene
from streaming import SERVICE, in_another_session, pixel

from dinamis_qgis.domain.errors import ServiceUnreachable
from dinamis_qgis.layers.signed_paths import SignedPaths
from dinamis_qgis.layers.streamed import streamed_layer, streamed_pair_layer
from dinamis_qgis.layers.streamed_pair import Pair
from dinamis_qgis.stations.link_signing import LinkSigning
from dinamis_qgis.stations.streaming_station import WAITING, StreamingStation, Window

PASSWORD = "a password for tests"


class Session:
    """A QGIS with the plugin, from its start to its end."""

    def __init__(self, project, service):
        self.project, self.service, self.run, self.marks = project, service, RunLater(), {}
        links = LinkSigning([SERVICE], lambda name: service)
        self.paths = SignedPaths(links.is_private)
        self.held = []
        window = Window(self._mark, self.held.append)
        self.station = StreamingStation(project, self.paths, links, self.run, window)
        self.station.start()

    def _mark(self, layer, reason):
        self.marks[layer.id()] = reason

    @property
    def layers(self):
        return list(self.project.mapLayers().values())

    @property
    def reasons(self):
        return {self.marks[layer.id()] for layer in self.layers}

    def open(self, path):
        self.project.clear()
        in_another_session()
        assert self.project.read(str(path))

    def wait(self, qtbot):
        """Let it do what it wants to do by itself."""
        qtbot.waitUntil(lambda: bool(self.run.waiting))
        self.run.finish_all()
        qtbot.waitUntil(lambda: not self.station._is_busy)

    def refresh(self, qtbot):
        self.station.refresh()
        self.wait(qtbot)


@pytest.fixture
def session(project, service):
    made = []

    def make():
        if made:
            made.pop().station.close()
        made.append(Session(project, service))
        return made[-1]

    yield make
    if made:
        made.pop().station.close()


@pytest.fixture
def master_password(qgis_app):
    """Closes QGIS's password store; call it to give the master password."""
    manager = QgsApplication.authManager()
    manager.setMasterPassword(PASSWORD, True)
    manager.clearMasterPassword()
    yield lambda: manager.setMasterPassword(PASSWORD, True)
    manager.setMasterPassword(PASSWORD, True)


def sign_with(service):
    return lambda href: service.signed([href])[href]


@pytest.fixture
def saved(session, project, service, store, tmp_path):
    """A project with a streamed file and a streamed pair, of a session that is over."""
    first = session()
    sign = sign_with(service)
    pair = Pair(store.address_of("pan.tif"), store.address_of("xs.tif"))
    project.addMapLayers(
        [
            streamed_layer(make_scene(), store.address_of("xs.tif"), sign, first.paths),
            streamed_pair_layer(make_scene(), pair, sign, first.paths),
        ]
    )
    path = tmp_path / "project.qgz"
    assert project.write(str(path))
    project.clear()
    service.let_time_pass(days=1)
    service.batches.clear()
    store.asked.clear()
    return path


def test_a_project_opens_after_expiry_without_a_click(session, saved, store, service, qtbot):
    later = session()
    later.open(saved)
    assert store.asked == []
    assert service.batches == []

    later.wait(qtbot)

    assert len(service.batches) == 1
    assert all(pixel(layer) for layer in later.layers)
    assert later.reasons == {""}
    assert later.held == [True, False]
    assert not later.project.isDirty()


def test_nothing_is_asked_in_the_gui_thread(session, saved, store, service, qtbot):
    later = session()
    later.open(saved)
    qtbot.waitUntil(lambda: bool(later.run.waiting))
    assert service.batches == []

    later.run.finish_all()
    qtbot.waitUntil(lambda: not later.station._is_busy)

    assert len(service.batches) == 1
    assert store.asked == []  # what is drawn is asked for by who draws


def test_a_project_from_another_computer_opens(session, saved, tmp_path, qtbot):
    """Nothing but the project's own file is needed."""
    moved = tmp_path / "elsewhere" / "copied.qgz"
    moved.parent.mkdir()
    saved.rename(moved)
    later = session()

    later.open(moved)
    later.wait(qtbot)

    assert all(pixel(layer) for layer in later.layers)


def test_who_is_not_signed_in_sees_marked_layers_that_heal(session, saved, service, store, qtbot):
    service.account.is_signed_in = False
    later = session()
    later.open(saved)
    later.wait(qtbot)

    assert all(layer.isValid() and pixel(layer) is None for layer in later.layers)
    assert all("Sign in" in reason for reason in later.reasons)
    assert not later.project.isDirty()
    assert all("Sign in" in layer.customProperty(WAITING) for layer in later.layers)
    assert store.asked == []

    service.account.is_signed_in = True
    later.refresh(qtbot)

    assert all(pixel(layer) for layer in later.layers)
    assert later.reasons == {""}
    assert not any(layer.customProperty(WAITING) for layer in later.layers)


def test_marked_layers_heal_when_qgis_opens_its_password_store(
    session, saved, service, qtbot, master_password
):
    service.account.is_signed_in = False
    later = session()
    later.open(saved)
    later.wait(qtbot)

    service.account.is_signed_in = True  # what QGIS keeps can be read from now on
    assert master_password()
    later.wait(qtbot)

    assert all(pixel(layer) for layer in later.layers)
    assert later.reasons == {""}


def test_afterwards_the_password_store_wakes_nobody(session, qtbot, master_password):
    first = session()
    first.station.close()

    assert master_password()

    assert not first.station._soon.isActive()
    first.station.start()


def test_a_service_that_does_not_answer_is_told_at_the_layer(session, saved, service, qtbot):
    def offline(hrefs):
        raise ServiceUnreachable("timeout")

    signed, service.signed = service.signed, offline
    later = session()
    later.open(saved)
    later.wait(qtbot)
    assert all("timeout" in reason for reason in later.reasons)

    service.signed = signed
    later.refresh(qtbot)

    assert later.reasons == {""}


def test_layers_are_signed_for_again_before_it_ends(session, saved, service, store, qtbot):
    later = session()
    later.open(saved)
    later.wait(qtbot)
    sources = [layer.source() for layer in later.layers]

    service.let_time_pass(hours=1)
    later.refresh(qtbot)
    assert [layer.source() for layer in later.layers] == sources
    assert later.held == [True, False]  # as it was opened
    service.let_time_pass(hours=6, minutes=45)
    later.refresh(qtbot)

    assert len(service.batches) == 2
    assert not set(sources) & {layer.source() for layer in later.layers}
    assert all(pixel(layer.clone()) for layer in later.layers)


def test_a_link_that_still_works_is_used_while_nobody_answers(
    session, saved, service, store, qtbot
):
    later = session()
    later.open(saved)
    later.wait(qtbot)
    service.account.is_signed_in = False
    service.now += service.lasts

    later.refresh(qtbot)

    assert all(pixel(layer) for layer in later.layers)
    assert all("Sign in" in reason for reason in later.reasons)


def test_fifty_layers_cost_one_batch(session, project, service, store, files, tmp_path, qtbot):
    first = session()
    for number in range(50):
        store.files[f"{number}.tif"] = files / "xs.tif"
    hrefs = [store.address_of(f"{number}.tif") for number in range(50)]
    service.signed(hrefs)
    for href in hrefs:
        project.addMapLayer(streamed_layer(make_scene(), href, sign_with(service), first.paths))
    project.write(str(tmp_path / "fifty.qgz"))
    service.let_time_pass(days=1)
    service.batches.clear()
    later = session()

    later.open(tmp_path / "fifty.qgz")
    later.wait(qtbot)

    assert [len(batch) for batch in service.batches] == [50]
    assert len(later.layers) == 50
    assert all(not later.paths.is_waiting(layer.source()) for layer in later.layers)
    assert pixel(later.layers[7])


def test_an_address_written_by_another_program_is_shown(session, project, store, service, qtbot):
    later = session()
    path = later.paths.opened(f"/vsicurl/{store.address_of('xs.tif')}")
    layer = QgsRasterLayer(path, "theirs")
    project.addMapLayer(layer)

    later.wait(qtbot)

    assert (layer.width(), layer.bandCount()) == (1000, 4)
    assert layer.crs().authid() == "EPSG:2972"
    assert pixel(layer)


def test_what_is_missing_in_the_store_is_told(session, project, store, service, qtbot):
    later = session()
    project.addMapLayer(
        QgsRasterLayer(later.paths.opened(f"/vsicurl/{store.address_of('gone.tif')}"), "gone")
    )

    later.wait(qtbot)

    assert all("gone.tif" in reason for reason in later.reasons)
    assert all(store.signature not in reason for reason in later.reasons)


def test_a_layer_that_is_not_signed_for_does_not_keep_the_others(
    session, project, store, service, files, tmp_path, qtbot
):
    for number in range(3):
        store.files[f"{number}.tif"] = files / "xs.tif"
    hrefs = [store.address_of(f"{number}.tif") for number in range(3)]
    first = session()
    for href in hrefs:
        project.addMapLayer(streamed_layer(make_scene(), href, sign_with(service), first.paths))
    project.write(str(tmp_path / "three.qgz"))
    service.let_time_pass(days=1)
    service.batches.clear()
    service.left_out = {hrefs[1]}
    later = session()

    later.open(tmp_path / "three.qgz")
    later.wait(qtbot)

    shown = {layer.customProperty("dinamis/href"): layer for layer in later.layers}
    assert [pixel(shown[href]) is not None for href in hrefs] == [True, False, True]
    assert "1.tif" in shown[hrefs[1]].customProperty(WAITING)
    assert [later.marks[shown[href].id()] for href in (hrefs[0], hrefs[2])] == ["", ""]
    assert [len(batch) for batch in service.batches] == [3]


def test_without_streamed_layers_nothing_is_asked(session, project, files):
    later = session()
    project.addMapLayer(QgsRasterLayer(str(files / "xs.tif"), "local"))

    later.station.refresh()

    assert later.run.waiting == []
    assert not any(timer.isActive() for timer in later.station.findChildren(QTimer))


def test_a_project_opened_hours_later_does_not_begin_with_links_that_are_over(
    session, saved, store, service, project, qtbot
):
    later = session()
    later.open(saved)
    later.wait(qtbot)
    project.clear()
    later.station.refresh()  # as the timer does, once a minute
    service.let_time_pass(hours=10)
    store.asked.clear()

    assert project.read(str(saved))

    assert all(later.paths.is_waiting(layer.source()) for layer in later.layers)
    later.wait(qtbot)
    assert all(pixel(layer) for layer in later.layers)


def test_a_project_closed_meanwhile_is_left_alone(session, saved, project, qtbot):
    later = session()
    later.open(saved)
    qtbot.waitUntil(lambda: bool(later.run.waiting))
    project.clear()

    later.run.finish_all()

    assert later.layers == []


def test_layers_outlive_the_plugin_and_heal_when_it_comes_back(
    session, saved, project, store, service, tmp_path, qtbot
):
    later = session()
    later.open(saved)
    later.wait(qtbot)

    later.station.close()

    assert all(layer.isValid() for layer in later.layers)
    assert project.write(str(tmp_path / "without.qgs"))
    text = (tmp_path / "without.qgs").read_text("utf-8")
    assert "Amz" not in text
    assert "/vsimem" not in text

    service.let_time_pass(days=1)
    again = Session(project, service)
    again.wait(qtbot)
    assert all(pixel(layer) for layer in again.layers)
    again.station.close()
    later.station.start()
