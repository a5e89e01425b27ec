from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from ledgers import make_entry
from tariffs import SHIPPED, make_row, make_tariffs

from dinamis_qgis.domain.account import Account, Category, Quota
from dinamis_qgis.domain.errors import UnexpectedReply
from dinamis_qgis.domain.estimate import Basis, Need, Rule, estimate
from dinamis_qgis.domain.request import Kind, Mode
from dinamis_qgis.domain.request_estimate import estimate_all
from dinamis_qgis.domain.tariff import TariffTable
from dinamis_qgis.words.estimate_text import (
    estimate_sheet,
    explain_estimate,
    summary,
    total_summary,
)
from dinamis_qgis.words.estimate_words import provenance

TODAY = date(2026, 11, 21)


def make_need(area, mission="pleiades", kind="archive", category="public", mode="mono", used=0):
    return Need(
        Decimal(area), mission, Kind(kind), Category(category), TODAY, Mode(mode), Decimal(used)
    )


def price(*args, tariffs=SHIPPED, **kwargs):
    return estimate(make_need(*args, **kwargs), tariffs)


def told(total, used, period="2026-Q4", unit="km2", category=Category.PUBLIC):
    quota = Quota("pleiades", Decimal(total), Decimal(used), unit, period)
    return Account("anne", entity="INRAE", category=category, quotas=(quota,))


def line(result, rule):
    return next((line for line in result.lines if line.rule is rule), None)


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


@pytest.mark.parametrize(
    ("category", "mission", "kind", "area", "free", "euros"),
    [
        ("scientific", "pleiades", "archive", 4500, 4500, "0.00"),
        ("scientific", "pleiades", "tasking", 5500, 4500, "1000.00"),
        ("scientific", "pleiades", "archive", "4500.01", 4500, "0.01"),
        ("public", "pleiades", "archive", 3500, 3500, "0.00"),
        ("public", "pleiades", "archive", 4500, 3500, "1400.00"),
        ("public", "pleiades", "tasking", 4500, 3500, "1800.00"),
        ("private", "pleiades", "archive", 100, 0, "140.00"),
        ("private", "pleiades", "tasking", 100, 0, "180.00"),
        ("scientific", "spot67", "archive", 36000, 10, "0.00"),
        ("public", "spot67", "tasking", 36001, 10, "20000.00"),
        ("public", "spot67", "archive", 40 * 3600, 10, "40000.00"),
        ("private", "spot67", "archive", 36000, 10, "0.00"),
        ("private", "spot67", "archive", 36001, 10, None),
        ("foreign", "pleiades", "archive", 1, 0, None),
        ("foreign", "spot67", "tasking", 1, 0, None),
    ],
)
def test_what_is_known_of_october_2022(category, mission, kind, area, free, euros):
    result = price(area, mission, kind, category)

    assert result.free == free
    assert result.price_eur == (None if euros is None else Decimal(euros))


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


@pytest.mark.parametrize(
    ("category", "mission", "area"),
    [("foreign", "pleiades", 10), ("foreign", "spot67", 10), ("private", "spot67", 360000)],
)
def test_where_no_price_is_published_there_is_no_number(category, mission, area):
    result = price(area, mission, category=category)

    assert result.price_eur is None
    assert result.tariff.whom_to_ask in summary(result)


@pytest.mark.parametrize("mission", ["pleiades", "spot67"])
@pytest.mark.parametrize("category", ["scientific", "public", "private"])
def test_of_coverages_no_conditions_are_published(mission, category):
    result = price(10, mission, "coverage", category)

    assert (result.price_eur, result.quota_total, result.free) == (None, None, 0)
    assert result.tariff.whom_to_ask in summary(result)


def test_a_table_that_prices_coverages_is_believed():
    row = SHIPPED[0]
    prices = {**row.price_per_km2, (Category.PUBLIC, Kind.COVERAGE): Decimal("0.50")}
    need = Need(Decimal(3600), "pleiades", Kind.COVERAGE, Category.PUBLIC, date(2022, 11, 1))

    assert estimate(need, [replace(row, price_per_km2=prices)]).price_eur == 50


@settings(deadline=None)
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
    assert line(price(100), Rule.OLD_TARIFF).values[0] == date(2022, 10, 18)


def test_the_word_estimate_is_always_there_and_the_source_too():
    result = price(5000)

    assert "Estimate" in summary(result)
    assert "18 octobre 2022" in explain_estimate(result)[-1]


@pytest.mark.parametrize(
    ("day", "is_old"),
    [(date(2022, 10, 18), False), (date(2023, 4, 18), False), (date(2023, 4, 19), True)],
)
def test_old_is_more_than_six_months_before_the_day_priced(day, is_old):
    need = Need(Decimal(1), "pleiades", Kind.ARCHIVE, Category.PUBLIC, day)

    assert estimate(need, SHIPPED).is_old is is_old


def test_six_months_after_the_end_of_august_is_the_end_of_february():
    tariffs = make_tariffs(make_row(dated="2025-08-31"))
    need = Need(Decimal(1), "pleiades", Kind.ARCHIVE, Category.PUBLIC, date(2026, 2, 28))

    assert not estimate(need, tariffs).is_old


def test_every_line_has_a_sentence_a_source_and_a_date():
    for result in (
        price(9000, mode="stereo"),
        price(400000, "spot67"),
        price(1, category="foreign"),
    ):
        sentences = explain_estimate(result)

        assert len(sentences) == len(result.lines) + 1
        assert all(sentences)
        assert all(provenance(line) and line.dated for line in result.lines)


def test_what_is_assumed_is_not_said_to_be_published():
    result = price(100, mode="stereo")

    assert provenance(line(result, Rule.MODE)) == "Assumed: no figure is public."
    assert "18 octobre 2022" in provenance(line(result, Rule.FREE))
    assert "WGS 84" in provenance(line(result, Rule.AREA))


def test_minimum_views_and_rounding_apply_to_the_whole_request():
    row = make_row(minimum_km2="100", rounding_km2="25", price_per_km2={})

    tariffs = make_tariffs(row)

    assert price("99.5", tariffs=tariffs).billed == 100
    assert price("100.01", tariffs=tariffs).billed == 125
    assert price("30", mode="stereo", tariffs=tariffs).billed == 200
    assert not line(price("30", tariffs=tariffs), Rule.MINIMUM).is_assumed


def test_a_quota_of_its_own_for_each_request_has_nothing_left_to_show():
    result = price(100)

    assert line(result, Rule.QUOTA_LEFT) is None
    assert line(result, Rule.QUOTA_SCOPE).is_assumed
    assert "our reading" in " ".join(explain_estimate(result))


def test_a_quota_of_a_quarter_shows_what_is_left_before_and_after():
    result = price(100, tariffs=make_tariffs(make_row()), used=3000)

    before, after, _, period = line(result, Rule.QUOTA_LEFT).values
    assert (before, after, period.name) == (500, 400, "2026-Q4")
    assert "31 December 2026" in " ".join(explain_estimate(result))


def test_what_the_service_tells_replaces_the_table():
    need = make_need(100)

    result = estimate(replace(need, account=told(4000, 3950)), SHIPPED)

    assert (result.quota_total, result.free, result.price_eur) == (4000, 50, Decimal("70.00"))
    assert line(result, Rule.FREE).basis is Basis.SERVICE
    assert line(result, Rule.QUOTA_SCOPE) is None
    assert line(result, Rule.QUOTA_LEFT).values[:2] == (50, 0)


@pytest.mark.parametrize(
    "account", [told(4000, 4000, "2026-Q3"), told(4000, 4000, category=Category.SCIENTIFIC)]
)
def test_the_quota_of_another_quarter_or_category_does_not_count(account):
    result = estimate(replace(make_need(100), account=account), SHIPPED)

    assert (result.quota_total, result.free) == (3500, 100)
    assert line(result, Rule.FREE).basis is Basis.TARIFF


def test_a_quota_in_another_unit_is_not_taken_for_a_number():
    with pytest.raises(UnexpectedReply, match="credits"):
        estimate(replace(make_need(1), account=told(10, 0, unit="credits")), SHIPPED)


def test_without_a_service_the_record_of_requests_counts():
    account = Account("anne", entity="INRAE", category=Category.PUBLIC)
    entries = (make_entry(free=3400), make_entry(free=3400, sent=date(2026, 9, 1)))
    need = replace(make_need(200), account=account, entries=entries)

    result = estimate(need, make_tariffs(make_row()))

    assert (result.free, result.paid) == (100, 100)
    assert line(result, Rule.QUOTA_LEFT).basis is Basis.LEDGER


def test_says_what_to_expect_and_how_it_was_found():
    account = Account("anne", entity="INRAE", category=Category.PUBLIC)
    entries = (make_entry(free=365, sent=date(2025, 11, 21)),)
    need = replace(make_need(200), account=account, entries=entries)

    result = estimate(need, make_tariffs(make_row()))

    assert line(result, Rule.EXPECTED).values[:2] == (40, 3500 - 40 - 200)
    assert "daily mean" in " ".join(explain_estimate(result))


def test_requests_of_several_missions_are_added_up():
    both = estimate_all([make_need(4000), make_need(400000, "spot67")], SHIPPED)

    assert both.price_eur == 700 + 110000  # 102 credits beyond ten: 50 + 3 × 20
    assert "Estimate for 2 requests" in total_summary(both)


def test_one_without_a_price_leaves_the_sum_without_one():
    both = estimate_all([make_need(1), make_need(360000, "spot67", category="private")], SHIPPED)

    assert both.price_eur is None
    assert "images-satellites@ign.fr" in total_summary(both)


def test_the_sheet_to_sign_says_everything():
    found = estimate_all([make_need(5000, mode="stereo")], SHIPPED)

    sheet = estimate_sheet(found, "Anne, INRAE", "Lagoon", TariffTable(SHIPPED))

    for word in ("ESTIMATE", "not an invoice", "Anne, INRAE", "Lagoon", "assumed", "our reading"):
        assert word in sheet
    assert "18 October 2022" in sheet
    assert "the plugin's own" in sheet


AREAS = st.integers(1, 10_000_000).map(lambda hundredths: Decimal(hundredths) / 100)
WORDS = {
    "kind": st.sampled_from(["archive", "tasking"]),
    "category": st.sampled_from(["scientific", "public", "private"]),
    "mode": st.sampled_from(["mono", "stereo", "tristereo"]),
}


@settings(deadline=None)
@given(AREAS, AREAS, st.sampled_from(["pleiades", "spot67"]), st.fixed_dictionaries(WORDS))
def test_a_larger_area_never_costs_less(one, other, mission, words):
    less, more = (price(area, mission, **words) for area in sorted((one, other)))

    assert less.billed <= more.billed
    assert less.paid <= more.paid
    if less.price_eur is not None and more.price_eur is not None:
        assert less.price_eur <= more.price_eur
    else:
        assert more.price_eur is None


@settings(deadline=None)
@given(AREAS, AREAS, st.sampled_from(["pleiades", "spot67"]), st.fixed_dictionaries(WORDS))
def test_of_one_quota_two_requests_never_cost_less_than_one(one, other, mission, words):
    together = price(one + other, mission, **words)
    first = price(one, mission, **words)
    second = price(other, mission, **words, used=first.free)

    assert first.free + second.free <= (together.quota_total or 0)
    assert first.paid + second.paid >= together.paid
    if together.price_eur and None not in (first.price_eur, second.price_eur):
        # Each price is rounded to the cent.
        assert first.price_eur + second.price_eur >= together.price_eur - Decimal("0.01")
