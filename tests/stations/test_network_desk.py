from unittest import mock

import pytest
from fakes import run_now
from qgis.core import QgsSettings

from dinamis_qgis.api import qgis_secret
from dinamis_qgis.connection import Connections
from dinamis_qgis.domain.account import Account
from dinamis_qgis.domain.health import Check, State
from dinamis_qgis.domain.service import own_service
from dinamis_qgis.library import Library
from dinamis_qgis.settings import Settings
from dinamis_qgis.stations.known_services import kept_services
from dinamis_qgis.stations.network_desk import NetworkDesk
from dinamis_qgis.stations.options_desk import Home, options_page

MINE = own_service("Mine", "https://mine.org/")


@pytest.fixture
def changes():
    return []


@pytest.fixture
def welcomed():
    return []


@pytest.fixture
def desk(qgis_app, tmp_path, changes, welcomed):
    settings = QgsSettings()
    yield NetworkDesk(Connections(tmp_path), run_now, lambda: changes.append(1), welcomed.append)
    settings.remove("dinamis")


@pytest.fixture
def page(desk, qtbot, tmp_path):
    connections = Connections(tmp_path)
    library = Library(tmp_path, tmp_path / "no-map.gpkg")
    made = options_page(desk, connections, library, run_now, mock.create_autospec(Home))
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


def test_geodes_takes_a_configuration_of_qgis(desk, qtbot, monkeypatch):
    monkeypatch.setattr(qgis_secret, "open_store", lambda: True)
    Settings().service_id = "geodes"

    dialog = desk.open_keys()
    qtbot.addWidget(dialog)

    assert list(dialog.edits) == ["X-API-Key"]
    assert dialog.identity_box.select.configId() == ""


def test_who_signs_in_by_a_key_is_welcomed_from_wherever_it_was_typed(desk, qtbot, welcomed):
    dialog = desk.open_keys()  # of the options, where no station is at hand
    qtbot.addWidget(dialog)

    dialog.signed_in.emit(Account(username="marie"))

    assert welcomed == [Account(username="marie")]


def test_a_class_keeps_no_keys_in_qgis(desk, qtbot):
    dialog = desk.open_keys()
    qtbot.addWidget(dialog)

    assert dialog.identity_box is None


def test_own_services_are_kept_and_used(page, changes, tmp_path):
    page.services_box.put(MINE)

    page.apply()

    assert changes == [1]
    again = Connections(tmp_path)
    again.set_own_services(kept_services(Settings()))
    assert again.services[-1] == MINE
    assert again.client(MINE.id).service == MINE


def test_a_service_that_was_removed_is_no_longer_in_use(page):
    box = page.services_box
    box.put(MINE)
    page.apply()
    Settings().service_id = MINE.id

    box.list.topLevelItem(box.list.topLevelItemCount() - 1).setSelected(True)
    box.remove_button.click()
    page.apply()

    assert Settings().service_id == "training"
