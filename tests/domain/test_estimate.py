from datetime import date
from decimal import Decimal
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dinamis_qgis.domain.account import Category
from dinamis_qgis.domain.errors import UnknownChoice
from dinamis_qgis.domain.estimate import Need, Rule, cheapest_packs, estimate
from dinamis_qgis.domain.request import Kind, Mode
from dinamis_qgis.domain.tariff import Pack, read_tariffs, tariff_on
from dinamis_qgis.estimate_text import explain_estimate, summary

TARIFFS = read_tariffs(Path(__file__).parents[2] / "resources" / "tariffs.json")
TODAY = date(2026, 11, 21)
PACKS = (Pack(Decimal(20), Decimal(20000)), Pack(Decimal(50), Decimal(50000)))


def price(area, mission="pleiades", kind="archive", category="public", mode="mono", used=0):
    need = Need(
        Decimal(area), mission, Kind(kind), Category(category), TODAY, Mode(mode), Decimal(used)
    )
    return estimate(need, TARIFFS)


@pytest.mark.parametrize(
    ("category", "kind", "used", "free", "euros"),
    [
        ("scientific", "archive", 0, 1000, "0.00"),
        ("scientific", "tasking", 4000, 500, "500.00"),
        ("public", "archive", 3400, 100, "1260.00"),
        ("public", "tasking", 3400, 100, "1620.00"),
        ("public", "archive", 9999, 0, "1400.00"),
        ("private", "archive", 0, 0, "1400.00"),
        ("private", "tasking", 0, 0, "1800.00"),
    ],
)
def test_pleiades_as_dinamis_published_it(category, kind, used, free, euros):
    result = price(1000, category=category, kind=kind, used=used)

    assert (result.free, result.price_eur) == (free, Decimal(euros))


def test_a_free_quota_covers_archive_and_tasking_together():
    assert price(100, kind="tasking", used=3500).free == 0


def test_spot_is_counted_in_whole_credits():
    assert price(3600, "spot67").billed == 1
    assert price("3600.01", "spot67").billed == 2
    assert price(36000, "spot67").price_eur == 0


@pytest.mark.parametrize(
    ("credits_beyond", "euros"),
    [(1, 20000), (20, 20000), (21, 40000), (41, 50000), (50, 50000), (51, 60000), (90, 90000)],
)
def test_the_cheapest_packs_are_chosen(credits_beyond, euros):
    result = price((10 + credits_beyond) * 3600, "spot67")

    assert result.paid == credits_beyond
    assert result.price_eur == euros


@given(st.integers(1, 400))
def test_no_other_combination_of_packs_is_cheaper(wanted):
    chosen = cheapest_packs(Decimal(wanted), PACKS)
    cost = sum(pack.price_eur * count for pack, count in chosen.items())
    held = sum(pack.credits * count for pack, count in chosen.items())

    others = [
        20000 * small + 50000 * large
        for small, large in product(range(22), range(10))
        if 20 * small + 50 * large >= wanted
    ]
    assert held >= wanted
    assert cost == min(others)


@pytest.mark.parametrize(
    ("category", "mission", "area"),
    [("foreign", "pleiades", 10), ("foreign", "spot67", 10), ("private", "spot67", 360000)],
)
def test_where_no_price_is_published_there_is_no_number(category, mission, area):
    result = price(area, mission, category=category)

    assert result.price_eur is None
    assert result.tariff.whom_to_ask in summary(result)


@given(
    area=st.decimals("0.01", "100000", places=2),
    used=st.decimals(0, 10000, places=2),
    category=st.sampled_from(list(Category)),
    kind=st.sampled_from(list(Kind)),
    mode=st.sampled_from(list(Mode)),
    mission=st.sampled_from(["pleiades", "spot67"]),
)
def test_what_is_billed_is_free_or_paid(area, used, category, kind, mode, mission):
    result = price(area, mission, kind.value, category.value, mode.value, used)

    assert result.billed == result.free + result.paid
    assert result.free >= 0
    assert result.paid >= 0
    assert (result.price_eur or 0) >= 0
    if result.quota_total is not None:
        assert result.free <= max(result.quota_total - used, 0)


def test_stereo_is_assumed_to_count_twice_and_says_so():
    result = price(100, mode="stereo")

    assert result.billed == 200
    assert any(line.rule is Rule.MODE and line.is_assumed for line in result.lines)
    assert any("assumed" in sentence for sentence in explain_estimate(result))


def test_a_tariff_older_than_six_months_says_so():
    assert price(100).is_old
    recent = Need(Decimal(1), "pleiades", Kind.ARCHIVE, Category.PUBLIC, date(2022, 12, 1))
    assert not estimate(recent, TARIFFS).is_old


def test_the_word_estimate_is_always_there_and_the_source_too():
    result = price(5000)

    assert "Estimate" in summary(result)
    assert "18 octobre 2022" in explain_estimate(result)[-1]


def test_the_newest_tariff_of_a_day_counts():
    assert tariff_on(TARIFFS, "pleiades", date(2000, 1, 1)).dated == date(2022, 10, 18)
    with pytest.raises(UnknownChoice, match="pleiades, spot67"):
        tariff_on(TARIFFS, "landsat", TODAY)
