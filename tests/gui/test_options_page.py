from pathlib import Path

import pytest

from dinamis_qgis.domain.service import Service, own_service
from dinamis_qgis.gui.service.about_text import about_text
from dinamis_qgis.gui.service.options_page import (
    OptionsDesk,
    OptionsFactory,
    OptionsPage,
    ServiceDialog,
)

SHIPPED = Service("theia", "Theia", "https://stac.org/")
MINE = own_service("Mine", "https://mine.org/")


@pytest.fixture
def saved():
    return []


@pytest.fixture
def desk(saved, tmp_path):
    return OptionsDesk(
        services=lambda: (SHIPPED, MINE),
        folder=lambda: tmp_path,
        save=lambda services, folder: saved.append((tuple(services), folder)),
        examine=lambda parent: saved.append("doctor"),
        show_keys=lambda parent: saved.append("keys"),
    )


@pytest.fixture
def page(qtbot, desk):
    made = OptionsPage(desk)
    qtbot.addWidget(made)
    return made


def titles(page):
    return [page.list.topLevelItem(i).text(0) for i in range(page.list.topLevelItemCount())]


def choose(page, place):
    page.list.clearSelection()
    page.list.topLevelItem(place).setSelected(True)


def test_only_own_services_can_be_changed(page):
    choose(page, 0)
    assert not page.remove_button.isEnabled()

    choose(page, 1)
    assert page.remove_button.isEnabled()


def test_nothing_is_kept_before_ok(page, saved, tmp_path):
    choose(page, 1)
    page.remove_button.click()
    assert titles(page) == ["Theia"]
    assert saved == []

    page.apply()

    assert saved == [((), tmp_path)]


def test_adds_a_service_and_a_folder(page, saved):
    other = own_service("Other", "https://other.org/")
    page.put(other)
    page.folder_widget.setFilePath("/data/images")

    page.apply()

    assert saved == [((MINE, other), Path("/data/images"))]


def test_a_changed_address_replaces_the_old_one(page):
    page.put(own_service("Mine", "https://moved.org/"), MINE)

    assert titles(page) == ["Theia", "Mine"]
    assert page.list.topLevelItem(1).text(1) == "https://moved.org/"


def test_opens_doctor_and_keys(page, saved):
    page.doctor_button.click()
    page.keys_button.click()

    assert saved == ["doctor", "keys"]


def test_an_address_that_is_none_keeps_the_dialog_open(qtbot):
    dialog = ServiceDialog(None)
    qtbot.addWidget(dialog)
    dialog.address_edit.setText("file:///etc/passwd")

    dialog.accept()

    assert dialog.service is None
    assert "cannot be used" in dialog.notice.text()


def test_qgis_gets_a_page(qtbot, desk, tmp_path):
    made = OptionsFactory(desk, tmp_path / "none.svg").createWidget()
    qtbot.addWidget(made)

    assert isinstance(made, OptionsPage)


def test_says_that_it_is_not_official():
    assert "not an official product of DINAMIS" in about_text()
