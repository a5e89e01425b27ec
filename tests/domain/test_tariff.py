import json
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tariffs import SHIPPED, make_row, make_tariffs, table_text, write_table

from dinamis_qgis.domain.account import Category
from dinamis_qgis.domain.errors import (
    InputError,
    TariffMissing,
    TariffUnreadable,
)
from dinamis_qgis.domain.request import Kind, Mode
from dinamis_qgis.domain.tariff import merged, read_tariffs, tariff_on
from dinamis_qgis.domain.tariff_json import rows_from_json
from dinamis_qgis.words.messages import explain


def test_every_row_says_when_where_from_and_how_it_is_counted():
    for row in SHIPPED:
        assert row.dated == date(2022, 10, 18)
        assert "DINAMIS" in row.source
        assert row.quota_scope.value == "request"
        assert row.is_quota_scope_our_reading
        assert {"mode_multiplier", "minimum_km2", "rounding_km2", "vat"} <= row.assumed
    assert {row.mission: row.revised for row in SHIPPED} == {
        "pleiades": "quarterly",
        "spot67": "yearly",
    }


def test_a_day_before_the_first_row_has_no_price():
    with pytest.raises(TariffMissing, match="2000-01-01: 2022-10-18"):
        tariff_on(SHIPPED, "pleiades", date(2000, 1, 1))


def test_a_mission_without_a_tariff_is_refused_with_those_that_have_one():
    with pytest.raises(TariffMissing, match="pleiades, spot67"):
        tariff_on(SHIPPED, "landsat", date(2026, 1, 1))


def test_a_row_without_an_end_lasts_until_the_next():
    tariffs = make_tariffs(make_row(dated="2026-04-01"), make_row(dated="2026-01-01"))

    assert tariff_on(tariffs, "pleiades", date(2026, 3, 31)).dated == date(2026, 1, 1)
    assert tariff_on(tariffs, "pleiades", date(2026, 4, 1)).dated == date(2026, 4, 1)
    assert tariff_on(tariffs, "pleiades", date(2036, 4, 1)).dated == date(2026, 4, 1)


def test_after_the_last_end_there_is_no_price():
    tariffs = make_tariffs(make_row(valid_until="2026-03-31"))

    with pytest.raises(TariffMissing, match="2026-03-31"):
        tariff_on(tariffs, "pleiades", date(2026, 4, 1))


@pytest.mark.parametrize(
    ("until", "start", "why"),
    [
        ("2026-03-30", "2026-04-01", "hole"),
        ("2026-04-01", "2026-04-01", "overlap"),
        ("2027-01-01", "2026-04-01", "overlap"),
        (None, "2026-01-01", "two rows start"),
    ],
)
def test_a_hole_or_an_overlap_is_refused_by_name(until, start, why):
    with pytest.raises(TariffUnreadable, match=f"pleiades.*{why}"):
        make_tariffs(make_row(valid_until=until), make_row(dated="2026-02-01", valid_from=start))


def test_missions_do_not_overlap_one_another():
    tariffs = make_tariffs(make_row(), make_row(mission="spot67"))

    assert [row.mission for row in tariffs] == ["pleiades", "spot67"]


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"free_quota": {"martian": "1"}}, "martian"),
        ({"free_quota": {"public": "-1"}}, "-1"),
        ({"free_quota": {"public": "NaN"}}, "NaN"),
        ({"free_quota": {"public": "1,5"}}, "1,5"),
        ({"free_quota": {"public": None}}, "None"),
        ({"free_quota": {"public": True}}, "True"),
        ({"free_quota": [3500]}, "free_quota"),
        ({"price_per_km2": {"public": {"archive": -1.4}}}, "-1.4"),
        ({"price_per_km2": {"public": {"borrowed": "1"}}}, "borrowed"),
        ({"price_per_km2": {"public": "1.4"}}, "price_per_km2 public"),
        ({"unit": "acres"}, "acres"),
        ({"unit": "credits"}, "km2_per_credit is missing"),
        ({"unit": "credits", "km2_per_credit": "0"}, "km2_per_credit is 0"),
        ({"quota_scope": "month"}, "month"),
        ({"quota_scope_is_our_reading": "yes"}, "yes"),
        ({"revised": "sometimes"}, "sometimes"),
        ({"dated": "1 January"}, "1 January"),
        ({"dated": "2026-02-30"}, "2026-02-30"),
        ({"dated": None}, "dated is missing"),
        ({"valid_until": "2025-12-31"}, "before it starts"),
        ({"source": " "}, "source is empty"),
        ({"source": None}, "source is missing"),
        ({"minimum_km": "25"}, "not known: minimum_km"),
        ({"assumed": {"vat": "excluded", "minimum_km2": "0"}}, "mode_multiplier is missing"),
        ({"mode_multiplier": {"mono": "1", "stereo": "2"}}, "tristereo is missing"),
        ({"mode_multiplier": {"mono": "0", "stereo": "2", "tristereo": "3"}}, "mono is 0"),
        ({"vat": "unknown"}, "vat"),
        ({"assumed": "all of it"}, "all of it"),
        ({"packs": {"public": [{"credits": "0", "price": "1"}]}}, "credits is 0"),
        ({"packs": {"public": [{"credits": "1.5", "price": "1"}]}}, "1.5"),
        ({"packs": {"public": [{"credits": "1e9", "price": "1"}]}}, "not a whole number"),
        ({"packs": {"public": [{"credits": "20"}]}}, "price is missing"),
        ({"packs": {"public": 7}}, "row 2"),
    ],
)
def test_a_wrong_row_is_refused_by_its_number_mission_and_day(changes, why):
    with pytest.raises(TariffUnreadable) as refused:
        rows_from_json(table_text(make_row(mission="spot67"), make_row(**changes)))

    assert refused.value.detail.startswith("row 2 (pleiades")
    assert why in refused.value.detail
    assert "was not changed" in explain(refused.value)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "null",
        "{}",
        '{"tariffs": {}}',
        '{"tariffs": []}',
        '{"tariffs": [1]}',
        '{"tariffs": [{}]}',
        '{"version": 2, "tariffs": [{}]}',
        '{"tariffs": NaN}',
        "[" * 100_000,
    ],
)
def test_what_is_no_table_is_refused(text):
    with pytest.raises(TariffUnreadable):
        rows_from_json(text)


def test_numbers_are_read_exactly_also_without_quotes():
    text = table_text(make_row()).replace('"1.40"', "1.10")

    (row,) = rows_from_json(text)

    assert row.price_per_km2[Category.PUBLIC, Kind.ARCHIVE] == Decimal("1.10")


def test_a_published_parameter_is_no_longer_assumed():
    multipliers = {"mono": "1", "stereo": "1.5", "tristereo": "2"}

    (row,) = rows_from_json(table_text(make_row(mode_multiplier=multipliers)))

    assert row.multipliers[Mode.STEREO] == Decimal("1.5")
    assert "mode_multiplier" not in row.assumed
    assert "minimum_km2" in row.assumed


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", b"no json", b""])
def test_a_file_that_is_no_table_is_named(tmp_path, content):
    path = tmp_path / "mine.json"
    path.write_bytes(content)

    with pytest.raises(TariffUnreadable, match=r"mine\.json"):
        read_tariffs(path)


def test_a_file_that_is_not_there_is_named(tmp_path):
    with pytest.raises(TariffUnreadable, match=r"mine\.json"):
        read_tariffs(tmp_path / "mine.json")


def test_a_file_as_windows_writes_it_is_read(tmp_path):
    path = write_table(tmp_path / "mine.json", make_row())
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())

    assert len(read_tariffs(path)) == 1


def test_a_newer_table_counts_from_its_day_on():
    rows = merged(SHIPPED, make_tariffs(make_row(dated="2026-07-01")))

    assert tariff_on(rows, "pleiades", date(2026, 6, 30)).dated == date(2022, 10, 18)
    assert tariff_on(rows, "pleiades", date(2026, 7, 1)).title == "Test tariff"
    assert tariff_on(rows, "spot67", date(2026, 7, 1)).dated == date(2022, 10, 18)


def test_of_the_same_day_the_one_that_was_brought_counts():
    rows = merged(SHIPPED, make_tariffs(make_row(dated="2022-10-18")))

    assert tariff_on(rows, "pleiades", date(2026, 7, 1)).title == "Test tariff"


def test_a_table_that_has_ended_does_not_let_an_older_one_count_again():
    rows = merged(SHIPPED, make_tariffs(make_row(valid_until="2026-03-31")))

    with pytest.raises(TariffMissing):
        tariff_on(rows, "pleiades", date(2026, 4, 1))


DAYS = st.dates(date(2020, 1, 1), date(2030, 1, 1))


@settings(deadline=None)
@given(st.sets(DAYS, max_size=5), st.sets(DAYS, max_size=5), DAYS)
def test_on_a_day_the_row_that_started_last_counts(shipped, brought, day):
    def table(days, title):
        rows = [make_row(dated=start.isoformat(), title=title) for start in days]
        return make_tariffs(*rows) if rows else ()

    rows = merged(table(shipped, "shipped"), table(brought, "brought"))
    started = [start for start in shipped | brought if start <= day]

    holding = [row for row in rows if row.holds_on(day)]

    assert len(holding) == (1 if started else 0)
    if started:
        assert holding[0].valid_from == max(started)
        assert holding[0].title == ("brought" if max(started) in brought else "shipped")


@settings(deadline=None)
@given(st.recursive(st.none() | st.booleans() | st.floats() | st.text(max_size=8), st.lists))
def test_whatever_stands_in_a_field_it_is_read_or_refused(value):
    for name in make_row():
        try:
            rows_from_json(json.dumps({"tariffs": [make_row(**{name: value})]}))
        except InputError:
            continue


def test_the_day_before_the_next_row_is_the_last():
    first, second = make_tariffs(make_row(), make_row(dated="2026-04-01"))

    assert first.valid_until == second.valid_from - timedelta(days=1)
