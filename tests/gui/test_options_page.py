from dataclasses import replace
from pathlib import Path

import pytest
from fakes import RunLater, run_now
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QWidget

from dinamis_qgis.domain.service import Service, own_service
from dinamis_qgis.domain.tariff import TariffTable, read_tariffs
from dinamis_qgis.gui.quota.quota_sources import QuotaSources
from dinamis_qgis.gui.service.about_text import about_text
from dinamis_qgis.gui.service.caches_box import CacheRow
from dinamis_qgis.gui.service.options_factory import OptionsFactory
from dinamis_qgis.gui.service.options_page import (
    OptionsDesk,
    OptionsMore,
    OptionsPage,
)
from dinamis_qgis.gui.service.service_dialog import ServiceDialog
from dinamis_qgis.gui.while_there import while_there

TARIFFS = Path(__file__).parents[2] / "resources" / "tariffs.json"
SHIPPED = Service("theia", "Theia", "https://stac.org/")
MINE = own_service("Mine", "https://mine.org/")


@pytest.fixture
def saved():
    return []


@pytest.fixture
def cache():
    """Sizes of a cache that can be emptied."""
    return {"bytes": 5_000_000}


@pytest.fixture
def make_more(saved, cache):
    def make(run=run_now):
        def table(*_):
            return TariffTable(read_tariffs(TARIFFS))

        def bring(path):
            saved.append(path)
            return table()

        return OptionsMore(
            tariff=QuotaSources(table, bring, table, lambda *_: (), run),
            tariff_changed=lambda: saved.append("tariff"),
            use_training=lambda: saved.append("training"),
            open_exercise=lambda: saved.append("open"),
            make_exercise=lambda: saved.append("make"),
            caches=lambda: (
                CacheRow(
                    "pictures",
                    "Pictures",
                    lambda: cache["bytes"],
                    lambda: cache.update(bytes=0),
                ),
            ),
            run=run,
        )

    return make


@pytest.fixture
def desk(saved, tmp_path, make_more):
    return OptionsDesk(
        services=lambda: (SHIPPED, MINE),
        folder=lambda: tmp_path,
        save=lambda services, folder: saved.append((tuple(services), folder)),
        examine=lambda parent: saved.append("doctor"),
        show_keys=lambda parent: saved.append("keys"),
        kept=tmp_path / "dinamis",
        show_folder=saved.append,
        more=make_more(),
    )


@pytest.fixture
def page(qtbot, desk):
    made = OptionsPage(desk)
    qtbot.addWidget(made)
    return made


def titles(page):
    return [
        page.services_box.list.topLevelItem(i).text(0)
        for i in range(page.services_box.list.topLevelItemCount())
    ]


def choose(page, place):
    page.services_box.list.clearSelection()
    page.services_box.list.topLevelItem(place).setSelected(True)


def test_only_own_services_can_be_changed(page):
    choose(page, 0)
    assert not page.services_box.remove_button.isEnabled()

    choose(page, 1)
    assert page.services_box.remove_button.isEnabled()


def test_nothing_is_kept_before_ok(page, saved, tmp_path):
    choose(page, 1)
    page.services_box.remove_button.click()
    assert titles(page) == ["Theia"]
    assert saved == []

    page.apply()

    assert saved == [((), tmp_path)]


def test_adds_a_service_and_a_folder(page, saved):
    other = own_service("Other", "https://other.org/")
    page.services_box.put(other)
    page.folder_widget.setFilePath("/data/images")

    page.apply()

    assert saved == [((MINE, other), Path("/data/images"))]


def test_a_changed_address_replaces_the_old_one(page):
    page.services_box.put(own_service("Mine", "https://moved.org/"), MINE)

    assert titles(page) == ["Theia", "Mine"]
    assert page.services_box.list.topLevelItem(1).text(1) == "https://moved.org/"


def test_opens_doctor_and_keys(page, saved):
    page.doctor_button.click()
    page.keys_button.click()

    assert saved == ["doctor", "keys"]


def test_the_folder_of_what_is_kept_is_named_and_opens(page, saved, tmp_path):
    page.show_kept_button.click()

    assert page.kept_edit.text() == str(tmp_path / "dinamis")
    assert page.kept_edit.isReadOnly()
    assert saved == [tmp_path / "dinamis"]


def test_a_service_without_keys_says_so_before_the_click(qtbot, desk):
    page = OptionsPage(replace(desk, has_keys=lambda: False))
    qtbot.addWidget(page)

    assert not page.keys_button.isEnabled()
    assert "no API key" in page.keys_button.toolTip()


def test_an_address_that_is_none_keeps_the_dialog_open(qtbot):
    dialog = ServiceDialog(None)
    qtbot.addWidget(dialog)
    dialog.address_edit.setText("file:///etc/passwd")

    dialog.accept()

    assert dialog.service is None
    assert "cannot be used" in dialog.notice.text()


def test_qgis_gets_a_page(qtbot, desk, tmp_path):
    factory = OptionsFactory(lambda parent: OptionsPage(desk, parent), tmp_path / "none.svg")
    made = factory.createWidget()
    qtbot.addWidget(made)

    assert isinstance(made, OptionsPage)


def test_says_that_it_is_not_official():
    assert "not an official product of DINAMIS" in about_text()


def test_a_cache_says_its_size_and_can_be_emptied(page):
    box = page.caches_box
    assert "4.77" in box.size_labels["pictures"].text()

    box.empty_buttons["pictures"].click()

    assert box.size_labels["pictures"].text() == "0 bytes"
    assert not box.empty_buttons["pictures"].isEnabled()


def test_the_tariff_in_use_is_named_and_a_newer_one_can_be_brought(page, saved):
    assert "Pléiades: published 18 October 2022" in page.dates_label.text()
    page.tariff_bar.choose_file = lambda: "/home/me/newer.json"

    page.tariff_bar.bring_button.click()

    assert saved == [Path("/home/me/newer.json"), "tariff"]


def test_training_and_exercises_are_one_click_away(page, saved):
    for made in (page.training_button, page.open_button, page.make_button):
        made.click()

    assert saved == ["training", "open", "make"]


def test_an_answer_that_comes_after_the_dialog_was_closed_is_dropped(qtbot):
    told, later = [], RunLater()
    widget = QWidget()
    run = while_there(widget, later)
    run("", lambda job: 1, told.append, told.append)

    sip.delete(widget)
    later.finish_all()

    assert told == []
