"""What becomes of requests, through statuses that come late, twice or backwards."""

from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ledgers import make_entry

from dinamis_qgis.domain.following import NextStep, Pace, Turn, change, merged, next_step, steps
from dinamis_qgis.domain.request import Kind, Status, StatusCode, TrackedRequest

NOON = datetime(2026, 11, 2, 12, tzinfo=timezone.utc)
PACE = Pace(quickest_s=30, slowest_s=3600)
CODES = st.lists(st.sampled_from(StatusCode), min_size=1, max_size=8)


def request_of(*codes, deliveries=(), name="R-1"):
    history = tuple(
        Status(StatusCode(code), NOON + timedelta(hours=hour)) for hour, code in enumerate(codes)
    )
    return TrackedRequest(
        name, NOON, "pleiades", Kind.TASKING, "Dunes", {}, history, tuple(deliveries)
    )


def turns(*codes):
    return [step.turn for step in steps(request_of(*codes).history)]


def test_a_status_that_goes_backwards_never_undoes_a_delivery():
    delivered = request_of("received", "completed", deliveries=["item"])
    told = request_of("received", "processing")

    after = merged(delivered, replace(told, history=told.history[:1] + (
        Status(StatusCode.PROCESSING, NOON + timedelta(days=2)),)))  # fmt: skip

    assert after.status.code is StatusCode.COMPLETED
    assert after.deliveries == ("item",)
    assert [status.code.value for status in after.history] == [
        "received", "completed", "processing",
    ]  # fmt: skip
    assert change(delivered, after) is None


def test_steps_back_again_and_after_the_end_are_told_apart():
    assert turns("received", "accepted", "held", "held", "tasked") == [
        Turn.ON, Turn.ON, Turn.BACK, Turn.AGAIN, Turn.ON,
    ]  # fmt: skip
    assert turns("rejected", "accepted") == [Turn.ON, Turn.AFTER_END]


def test_a_delivery_after_another_end_counts():
    late = request_of("received", "expired", "completed", deliveries=["item"])

    assert late.status.code is StatusCode.COMPLETED
    assert [step.turn for step in steps(late.history)] == [Turn.ON, Turn.ON, Turn.ON]


def test_what_was_delivered_takes_its_quota_even_after_another_end():
    entry = make_entry(status=StatusCode.REJECTED, status_at=NOON)

    assert entry.followed(StatusCode.ACCEPTED, NOON + timedelta(1)) == entry
    assert entry.followed(StatusCode.COMPLETED, NOON + timedelta(1)).takes_quota


@given(CODES, CODES)
def test_nothing_that_was_told_is_lost_and_a_delivery_stands(first, second):
    known = merged(None, request_of(*first))
    after = merged(known, request_of(*second))

    assert set(known.history) <= set(after.history)
    assert sorted(after.history, key=lambda one: one.at) == list(after.history)
    assert len(steps(after.history)) == len(after.history)
    if StatusCode.COMPLETED in {*first, *second}:
        assert after.status.code is StatusCode.COMPLETED
    assert merged(after, request_of(*second)) == after


@given(CODES)
def test_the_same_answer_twice_is_no_news(codes):
    known = merged(None, request_of(*codes))

    assert change(known, merged(known, request_of(*codes))) is None


def test_a_request_seen_for_the_first_time_is_no_news():
    assert change(None, request_of("received", "held")) is None


def test_more_images_of_a_delivered_request_are_news():
    known = request_of("received", "completed", deliveries=["a"])

    told = change(known, merged(known, replace(known, deliveries=("a", "b"))))

    assert told is not None
    assert told.new_deliveries == 1


@pytest.mark.parametrize(
    ("code", "deliveries", "step"),
    [
        ("held", (), NextStep.REVIEW),
        ("reserved", (), NextStep.ANSWER_QUOTATION),
        ("scheduled", (), NextStep.PASS_OF_SATELLITE),
        ("completed", ("item",), NextStep.TAKE_DELIVERY),
        ("completed", (), NextStep.FIND_DELIVERY),
        ("rejected", (), NextStep.ASK_ANOTHER_WAY),
        ("user_cancelled", (), NextStep.NOTHING),
    ],
)
def test_each_state_says_what_is_next(code, deliveries, step):
    assert next_step(request_of(code, deliveries=deliveries)) is step


def test_it_is_asked_quickly_at_first_and_slower_later():
    waits = [
        PACE.wait_s([request_of("received")], NOON + timedelta(hours=hours), 0, 0)
        for hours in (0, 1, 10, 1000)
    ]

    assert waits == [30, 72, 720, 3600]


def test_without_an_answer_it_waits_twice_as_long_each_time():
    waits = [PACE.wait_s([request_of("received")], NOON, failures, 0) for failures in range(9)]

    assert waits == [30, 60, 120, 240, 480, 960, 1920, 3600, 3600]


def test_a_service_that_never_answered_is_asked_again():
    assert PACE.wait_s([], NOON, 1, 0) == 60


def test_a_service_may_ask_for_more_time():
    assert PACE.wait_s([request_of("received")], NOON, 1, 7200) == 7200


def test_nothing_is_asked_once_all_have_ended():
    assert PACE.wait_s([request_of("completed"), request_of("rejected")], NOON, 0, 0) is None
    assert PACE.wait_s([], NOON, 0, 0) is None
