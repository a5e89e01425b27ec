import pytest
from fakes import run_now
from qgis.core import QgsSettings

from dinamis_qgis.connection import Connections
from dinamis_qgis.domain.health import Check, State
from dinamis_qgis.domain.service import own_service
from dinamis_qgis.settings import Settings
from dinamis_qgis.stations.network_desk import NetworkDesk

MINE = own_service("Mine", "https://mine.org/")


@pytest.fixture
def changes():
    return []


@pytest.fixture
def desk(qgis_app, tmp_path, changes):
    settings = QgsSettings()
    yield NetworkDesk(Connections(tmp_path), run_now, lambda: changes.append(1))
    settings.remove("dinamis")


def page(desk, qtbot):
    desk.kept = desk.factory()
    made = desk.kept.createWidget()
    qtbot.addWidget(made)
    return made


def test_the_doctor_finds_the_training_service_healthy(desk, qtbot, tmp_path):
    Settings().download_folder = tmp_path / "images"

    dialog = desk.open_doctor()
    qtbot.addWidget(dialog)

    states = {finding.check: finding.state for finding in dialog.findings}
    assert list(states) == list(Check)
    assert State.BAD not in states.values()
    assert states[Check.SERVICE] is State.GOOD


def test_the_training_service_needs_no_keys_dialog_of_a_file(desk, qtbot):
    dialog = desk.open_keys()
    qtbot.addWidget(dialog)

    assert list(dialog.edits) == ["access-key", "secret-key"]


def test_own_services_are_kept_and_used(desk, qtbot, changes, tmp_path):
    shown = page(desk, qtbot)
    shown.put(MINE)

    shown.apply()

    assert changes == [1]
    again = Connections(tmp_path)
    NetworkDesk(again, run_now)
    assert again.services[-1] == MINE
    assert again.client(MINE.id).service == MINE


def test_a_service_that_was_removed_is_no_longer_in_use(desk, qtbot):
    shown = page(desk, qtbot)
    shown.put(MINE)
    shown.apply()
    Settings().service_id = MINE.id

    shown.list.topLevelItem(shown.list.topLevelItemCount() - 1).setSelected(True)
    shown.remove_button.click()
    shown.apply()

    assert Settings().service_id == "training"


def test_settings_of_another_version_do_not_stop_it(qgis_app, tmp_path):
    store = QgsSettings()
    for written in ("nonsense", "[1]", '[["a", "file:///x", ""]]'):
        store.setValue("dinamis/own_services", written)
        connections = Connections(tmp_path)
        NetworkDesk(connections, run_now)
        assert not any(service.is_own for service in connections.services)
    store.remove("dinamis")
