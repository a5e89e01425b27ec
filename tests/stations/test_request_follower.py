"""Requests are looked at again by a pace, and each change is told once."""

import uuid
from datetime import timedelta

import pytest
from fakes import RunLater, run_now
from request_rules import RULES, make_request

from dinamis_qgis.catalogue.follow_book import FollowBook
from dinamis_qgis.catalogue.hand_requests import HandRequests
from dinamis_qgis.catalogue.request_file import RequestFile
from dinamis_qgis.domain.errors import ServiceBusy, SignInRequired
from dinamis_qgis.domain.order import order_of
from dinamis_qgis.domain.request import StatusCode
from dinamis_qgis.stations.request_follower import RequestFollower


@pytest.fixture
def sent(signed_in_client):
    order = order_of(make_request(project="Dunes"), RULES, uuid.uuid4().hex)
    return signed_in_client.post_order(order)


@pytest.fixture
def make(qtbot, tmp_path, signed_in_client, training, sent):
    made = []

    def make(list_requests=None, run=run_now):
        follower = RequestFollower(
            list_requests or (lambda: (signed_in_client.request(sent.id),)),
            FollowBook(RequestFile(tmp_path / "requests.sqlite")),
            run,
            training.clock.now,
        )
        follower.set_pace(True)
        made.append(follower)
        return follower

    yield make
    for follower in made:
        follower.close()


def heard(follower):
    sentences = []
    follower.told.connect(lambda text, level: sentences.append(text))
    return sentences


def test_nothing_is_asked_before_the_user_wants_to_know(make):
    follower = make()

    assert not follower.is_following
    assert follower.requests == ()


def test_each_change_is_told_once_even_by_two_qgis(make, training):
    first, second = make(), make()
    by_first, by_second = heard(first), heard(second)
    first.follow()
    second.follow()
    assert by_first + by_second == []

    training.clock.advance(timedelta(minutes=1))
    for follower in (first, second, first):
        follower.follow()

    assert by_first == [
        f"Request {first.requests[0].id} (Dunes): “Received” has become “Delivered”."
    ]
    assert by_second == []


def test_it_is_told_after_a_restart_what_changed_meanwhile(make, training):
    make().follow()
    training.clock.advance(timedelta(seconds=9))
    later = make()
    sentences = heard(later)

    later.follow()

    assert len(sentences) == 1
    assert "“Accepted”" in sentences[0]


def test_it_goes_on_as_long_as_anything_is_open(make, training):
    follower = make()
    follower.follow()
    assert follower.is_following
    assert follower.wait_s == 3

    training.clock.advance(timedelta(hours=1))
    follower.follow()

    assert follower.requests[0].status.code is StatusCode.COMPLETED
    assert not follower.is_following


def test_a_status_that_goes_backwards_undoes_no_delivery(make, sent, signed_in_client, training):
    training.clock.advance(timedelta(hours=1))
    answers = [sent, signed_in_client.request(sent.id)]
    follower = make(lambda: (answers.pop(),))
    sentences = heard(follower)
    follower.follow()

    follower.follow()

    assert answers == []
    assert follower.requests[0].status.code is StatusCode.COMPLETED
    assert follower.requests[0].deliveries
    assert sentences == []


def test_a_busy_service_is_left_alone_and_said_once(make):
    def busy():
        raise ServiceBusy("503", 503, retry_after_s=500)

    follower = make(busy)
    errors = []
    follower.failed.connect(errors.append)
    follower.follow()
    follower.look()

    assert len(errors) == 1
    assert follower.is_following
    assert follower.wait_s == 500


def test_who_must_sign_in_is_not_asked_for_in_vain(make):
    def refused():
        raise SignInRequired("401")

    follower = make(refused)
    follower.follow()

    assert not follower.is_following


def test_the_answer_to_somebody_who_left_is_dropped(make):
    run = RunLater()
    follower = make(run=run)
    follower.follow()

    follower.forget()
    run.finish_all()

    assert follower.requests == ()
    assert not follower.is_following


def test_what_the_user_wrote_down_is_no_news_and_is_not_asked_for(make, tmp_path, training):
    by_hand = HandRequests(RequestFile(tmp_path / "requests.sqlite"))
    by_hand.keep("2026-PHR-7", make_request(), training.clock.now())
    follower = make(by_hand.all)

    follower.follow()

    assert [one.id for one in follower.requests] == ["2026-PHR-7"]
    assert not follower.is_following


def test_the_record_of_quotas_is_fed(make, sent):
    follower = make()
    fed = []
    follower.followed.connect(lambda service_id, requests: fed.append((service_id, requests)))

    follower.follow()

    assert fed == [("training", follower.requests)]
