"""What a user notes of a request has a day that has been."""

from datetime import date, datetime, timedelta, timezone

import pytest

from dinamis_qgis.domain.errors import InputError
from dinamis_qgis.domain.following import Turn
from dinamis_qgis.domain.noted import noted_status, turn_of
from dinamis_qgis.domain.request import BY_HAND, Kind, Status, StatusCode, TrackedRequest

FILED = datetime(2026, 5, 1, 15, tzinfo=timezone.utc)
NOW = datetime(2026, 5, 20, 8, tzinfo=timezone.utc)


def tracked(*codes):
    history = tuple(
        Status(code, FILED + timedelta(days=day))
        for day, code in enumerate((StatusCode.RECEIVED, *codes))
    )
    return TrackedRequest(
        "R1", FILED, "pleiades", Kind.TASKING, "Coast", {}, history, service_id=BY_HAND
    )


def local_day(at):
    return at.astimezone().date()


def test_a_status_is_noted_with_its_day_and_as_noted():
    noted = noted_status(tracked(), StatusCode.ACCEPTED, date(2026, 5, 4), " by  mail ", NOW)

    assert (noted.code, noted.reason, noted.is_noted) == (StatusCode.ACCEPTED, "by mail", True)
    assert local_day(noted.at) == date(2026, 5, 4)


def test_what_happened_on_the_day_of_filing_comes_after_filing():
    noted = noted_status(tracked(), StatusCode.HELD, local_day(FILED), "", NOW)

    assert noted.at >= FILED
    assert turn_of(tracked(), noted) is Turn.ON


def test_what_happened_today_is_not_to_come():
    assert noted_status(tracked(), StatusCode.HELD, local_day(NOW), "", NOW).at <= NOW


@pytest.mark.parametrize("days", [-1, 20])
def test_a_day_before_the_request_or_to_come_is_refused(days):
    with pytest.raises(InputError):
        noted_status(tracked(), StatusCode.HELD, local_day(FILED) + timedelta(days=days), "", NOW)


@pytest.mark.parametrize(
    ("known", "noted", "turn"),
    [
        (StatusCode.ACCEPTED, StatusCode.HELD, Turn.BACK),
        (StatusCode.HELD, StatusCode.HELD, Turn.AGAIN),
        (StatusCode.REJECTED, StatusCode.HELD, Turn.AFTER_END),
        (StatusCode.REJECTED, StatusCode.COMPLETED, Turn.ON),
    ],
)
def test_how_it_relates_to_what_was_known_is_told_before_it_is_noted(known, noted, turn):
    request = tracked(known)

    assert turn_of(request, noted_status(request, noted, local_day(NOW), "", NOW)) is turn
