from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dinamis_qgis.domain.quota_period import period_named, period_on
from dinamis_qgis.domain.tariff_row import QuotaScope


@settings(deadline=None)
@given(st.dates(date(1, 1, 1), date(9999, 12, 31)))
def test_a_day_is_in_its_quarter_and_its_year(day):
    for scope, days in ((QuotaScope.QUARTER, (90, 92)), (QuotaScope.YEAR, (365, 366))):
        period = period_on(scope, day)

        assert period.holds(day)
        assert days[0] <= (period.last - period.first).days + 1 <= days[1]
        assert period_named(period.name) == period


def test_a_quota_by_request_has_no_period():
    assert period_on(QuotaScope.REQUEST, date(2026, 1, 1)) is None


@pytest.mark.parametrize("name", ["2026-Q4", "2026Q4", "2026-T4", " 2026-q4 "])
def test_a_quarter_is_known_by_what_services_call_it(name):
    assert period_named(name).last == date(2026, 12, 31)


@pytest.mark.parametrize("name", ["", "by request", "2026-Q5", "26-Q1", "0000", "2026-10"])
def test_what_is_no_period_is_none(name):
    assert period_named(name) is None
