from datetime import date

import pytest
from tariffs import SHIPPED, SHIPPED_PATH, make_row, write_table
from tariffs import table_text as table_json

from dinamis_qgis.catalogue.tariff_shelf import TariffShelf
from dinamis_qgis.domain.errors import TariffUnreadable
from dinamis_qgis.domain.tariff import tariff_on
from dinamis_qgis.words.estimate_text import table_text

TODAY = date(2026, 11, 21)


@pytest.fixture
def shelf(tmp_path):
    return TariffShelf(SHIPPED_PATH, tmp_path / "profile" / "tariffs.json")


@pytest.fixture
def newer(tmp_path):
    return write_table(tmp_path / "newer.json", make_row(dated="2026-10-01"))


def test_at_first_the_plugins_own_table_is_used(shelf):
    assert shelf.table().rows == SHIPPED
    assert "the plugin's own" in table_text(shelf.table())


def test_a_newer_table_is_used_from_then_on(shelf, newer, tmp_path):
    shelf.bring(newer)
    newer.unlink()

    table = TariffShelf(SHIPPED_PATH, tmp_path / "profile" / "tariffs.json").table()

    assert tariff_on(table.rows, "pleiades", TODAY).title == "Test tariff"
    assert tariff_on(table.rows, "spot67", TODAY).dated == date(2022, 10, 18)
    assert "you brought, of 1 October 2026" in table_text(table)


def test_a_service_may_send_one_too(shelf):
    table = shelf.bring_text(table_json(make_row(dated="2026-10-01")))

    assert tariff_on(table.rows, "pleiades", TODAY).title == "Test tariff"
    with pytest.raises(TariffUnreadable):
        shelf.bring_text("<html>")
    assert shelf.table() == table


def test_one_can_go_back(shelf, newer):
    shelf.bring(newer)

    assert shelf.go_back().rows == SHIPPED
    assert shelf.go_back().rows == SHIPPED


def test_a_table_with_a_mistake_changes_nothing(shelf, newer, tmp_path):
    shelf.bring(newer)
    wrong = write_table(tmp_path / "wrong.json", make_row(free_quota={"public": "-3"}))

    with pytest.raises(TariffUnreadable, match=r"wrong\.json, row 1 \(pleiades"):
        shelf.bring(wrong)

    assert tariff_on(shelf.table().rows, "pleiades", TODAY).title == "Test tariff"


def test_bringing_the_table_in_use_again_keeps_it(shelf, newer, tmp_path):
    shelf.bring(newer)

    shelf.bring(tmp_path / "profile" / "tariffs.json")

    assert tariff_on(shelf.table().rows, "pleiades", TODAY).title == "Test tariff"


def test_a_kept_table_that_was_damaged_is_not_used_and_said(shelf, newer, tmp_path):
    shelf.bring(newer)
    (tmp_path / "profile" / "tariffs.json").write_text("{", encoding="utf-8")

    table = shelf.table()

    assert table.rows == SHIPPED
    assert isinstance(table.refused, TariffUnreadable)
