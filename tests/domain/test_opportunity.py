"""Passes, and the period of a request that means one."""

from datetime import date, datetime, timedelta, timezone

import pytest
from request_rules import RULES, SQUARE, make_request

from dinamis_qgis.domain.area import Area
from dinamis_qgis.domain.opportunity import Forecast, Opportunity, over, period_around

LATE = datetime(2026, 5, 10, 23, 59, 50, tzinfo=timezone.utc)
TODAY = date(2026, 5, 1)


def one(start=LATE, clouds=None, footprint=SQUARE):
    return Opportunity(start, start + timedelta(seconds=30), footprint, None, clouds)


def test_a_period_has_a_day_to_spare_on_each_side():
    assert period_around(one(), TODAY) == (date(2026, 5, 9), date(2026, 5, 12))


def test_a_period_does_not_begin_in_the_past():
    noon = datetime(2026, 5, 1, 12, tzinfo=timezone.utc)

    assert period_around(one(noon), TODAY) == (TODAY, date(2026, 5, 2))


def test_the_period_of_a_pass_can_be_ordered():
    start, end = period_around(one(), TODAY)

    assert RULES.faults(make_request(start=start, end=end), TODAY) == ()


@pytest.mark.parametrize(
    ("clouds", "forecast"),
    [
        (0, Forecast.CLEAR),
        (20, Forecast.CLEAR),
        (20.1, Forecast.MIXED),
        (50, Forecast.MIXED),
        (100, Forecast.CLOUDY),
        (None, Forecast.UNKNOWN),
    ],
)
def test_the_sky_is_told_by_its_clouds(clouds, forecast):
    assert one(clouds=clouds).forecast is forecast


def test_a_pass_tells_how_much_of_the_area_it_sees():
    half = {"type": "Polygon", "coordinates": [
        [[3.85, 43.4], [4.5, 43.4], [4.5, 43.7], [3.85, 43.7], [3.85, 43.4]]]}  # fmt: skip
    point = {"type": "Point", "coordinates": [3.85, 43.5]}
    area = Area.from_geojson(SQUARE)

    found = [one(footprint=outline) for outline in (SQUARE, half, point, {"type": "Polygon"})]

    shares = [seen.area_share for seen in over(area, found)]

    assert shares[0] == pytest.approx(1)
    assert shares[1] == pytest.approx(0.5, abs=0.001)
    assert shares[2:] == [None, None]
