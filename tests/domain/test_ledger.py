from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal

import pytest
from ledgers import make_entry

from dinamis_qgis.domain.account import Category
from dinamis_qgis.domain.ledger import QuotaKey, expected_use, quota_taken
from dinamis_qgis.domain.quota_period import quarter
from dinamis_qgis.domain.request import Kind, StatusCode

KEY = QuotaKey("INRAE", Category.PUBLIC, "pleiades")
Q4 = quarter(2026, 4)
LATER = datetime(2026, 11, 2, tzinfo=timezone.utc)


def test_archive_and_tasking_take_of_one_quota():
    entries = [make_entry(free=100, kind=Kind.ARCHIVE), make_entry(free=50, kind=Kind.TASKING)]

    assert quota_taken(entries, KEY, Q4) == 150


@pytest.mark.parametrize(
    "key",
    [
        QuotaKey("Cirad", Category.PUBLIC, "pleiades"),
        QuotaKey("INRAE", Category.SCIENTIFIC, "pleiades"),
        QuotaKey("INRAE", Category.PUBLIC, "spot67"),
    ],
)
def test_entities_categories_and_missions_are_kept_apart(key):
    assert quota_taken([make_entry(free=100)], key, Q4) == 0


@pytest.mark.parametrize("day", [date(2026, 9, 30), date(2027, 1, 1)])
def test_quarters_are_kept_apart(day):
    assert quota_taken([make_entry(free=100, sent=day)], KEY, Q4) == 0


def test_an_entity_is_known_however_it_is_spelt():
    assert quota_taken([make_entry(free=100)], replace(KEY, entity=" inrae "), Q4) == 100


@pytest.mark.parametrize("status", [StatusCode.REJECTED, StatusCode.USER_CANCELLED])
def test_a_request_that_is_not_delivered_gives_its_quota_back(status):
    entry = make_entry(free=100).followed(status, LATER)

    assert quota_taken([entry], KEY, Q4) == 0


def test_a_delivered_request_keeps_what_it_took():
    entry = make_entry(free=100).followed(StatusCode.COMPLETED, LATER)

    assert quota_taken([entry], KEY, Q4) == 100


def test_a_status_that_comes_late_or_goes_backwards_changes_nothing():
    cancelled = make_entry(free=100).followed(StatusCode.CANCELLED, LATER)

    assert cancelled.followed(StatusCode.ACCEPTED, LATER - timedelta(days=1)) == cancelled
    assert cancelled.followed(StatusCode.ACCEPTED, LATER + timedelta(days=1)) == cancelled


def test_expects_the_daily_mean_of_the_past_year_for_each_day_left():
    day = date(2026, 12, 21)  # ten days left
    entries = [
        make_entry(free=365, sent=day - timedelta(days=365)),
        make_entry(free=365, sent=day - timedelta(days=20)),
        make_entry(free=9999, sent=day - timedelta(days=400)),
    ]

    assert expected_use(entries, KEY, Q4, day, Decimal(365)) == 365 + 20


def test_expects_nothing_from_a_short_history():
    day = date(2026, 12, 21)
    entries = [make_entry(free=100, sent=day - timedelta(days=89))]

    assert expected_use(entries, KEY, Q4, day, Decimal(100)) is None
    assert expected_use([], KEY, Q4, day, Decimal(0)) is None


def test_on_the_last_day_no_more_is_expected():
    entries = [make_entry(free=100, sent=date(2026, 1, 5))]

    assert expected_use(entries, KEY, Q4, Q4.last, Decimal(7)) == 7
