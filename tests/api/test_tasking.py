"""Following orders with few words, and withdrawing them, where the service can."""

import uuid
from datetime import timedelta

import pytest
import requests
import responses
from request_rules import RULES, make_request

from dinamis_qgis.api.tasking import TaskingClient
from dinamis_qgis.domain.errors import RequestRefused, ServiceBusy, ServiceError
from dinamis_qgis.domain.order import order_of
from dinamis_qgis.domain.request import Kind, StatusCode

ROOT = "https://tasking.example.org/"


@pytest.fixture
def answers():
    with responses.RequestsMock() as mock:
        yield mock


@pytest.fixture
def tasking():
    return TaskingClient(requests.Session(), ROOT, None, "one")


def status(code, day):
    return {"status_code": code, "timestamp": f"2026-11-{day:02}T12:00:00Z", "links": []}


def order(name, *links, code="received"):
    return {
        "id": name,
        "type": "Feature",
        "geometry": make_request().area,
        "properties": {
            "product_id": "pleiades-tasking",
            "created": "2026-11-01T12:00:00Z",
            "status": status(code, 1),
            "order_parameters": {"project": "Dunes"},
        },
        "links": list(links),
    }


def test_an_unchanged_list_is_sent_once(tasking, answers):
    page = {"features": [order("A")], "links": []}
    answers.get(f"{ROOT}orders", json=page, headers={"ETag": '"v1"'})
    answers.get(f"{ROOT}orders", status=304)

    first, second = tasking.requests(), tasking.requests()

    assert first == second
    assert first[0].id == "A"
    assert "If-None-Match" not in answers.calls[0].request.headers
    assert answers.calls[1].request.headers["If-None-Match"] == '"v1"'


def test_each_page_of_a_list_has_its_own_mark(tasking, answers):
    following = {"rel": "next", "href": f"{ROOT}orders?next=2"}
    answers.get(f"{ROOT}orders", json={"features": [order("A")], "links": [following]},
                headers={"ETag": '"p1"'})  # fmt: skip
    answers.get(f"{ROOT}orders?next=2", json={"features": [order("B")]})
    answers.get(f"{ROOT}orders", status=304)
    answers.get(f"{ROOT}orders?next=2", json={"features": [order("C")]})

    tasking.requests()

    assert [one.id for one in tasking.requests()] == ["A", "C"]


def test_a_service_that_says_unchanged_out_of_the_blue_is_not_believed(tasking, answers):
    answers.get(f"{ROOT}orders", status=304)

    with pytest.raises(ServiceError):
        tasking.requests()


def test_a_long_history_is_read_to_its_end(tasking, answers):
    monitor = {"rel": "monitor", "href": "orders/A/statuses"}
    more = {"rel": "next", "href": "statuses?next=2"}
    answers.get(f"{ROOT}orders/A", json=order("A", monitor, code="tasked"))
    answers.get(f"{ROOT}orders/A/statuses", json={
        "statuses": [status("tasked", 4), status("accepted", 3)], "links": [more]})  # fmt: skip
    answers.get(f"{ROOT}orders/A/statuses?next=2", json={
        "statuses": [status("held", 2), status("received", 1)]})  # fmt: skip

    codes = [one.code.value for one in tasking.request("A").history]

    assert codes == ["received", "held", "accepted", "tasked"]


def test_stapi_alone_has_no_way_to_withdraw(tasking, answers):
    answers.get(f"{ROOT}orders/A", json=order("A"))

    with pytest.raises(RequestRefused):
        tasking.cancel("A")

    assert len(answers.calls) == 1


def test_an_order_is_withdrawn_as_its_link_says(tasking, answers):
    link = {"rel": "cancel", "href": "orders/A/state", "method": "PATCH", "body": {"to": "off"}}
    answers.get(f"{ROOT}orders/A", json=order("A", link))
    answers.patch(f"{ROOT}orders/A/state", status=204)
    answers.get(f"{ROOT}orders/A", json=order("A", code="user_cancelled"))

    after = tasking.cancel("A")

    assert after.status.code is StatusCode.USER_CANCELLED
    assert answers.calls[1].request.body == b'{"to": "off"}'


@pytest.mark.parametrize(("code", "is_over"), [("user_cancelled", True), ("accepted", False)])
def test_a_lost_answer_to_a_withdrawal_is_looked_up(tasking, answers, code, is_over):
    link = {"rel": "cancel", "href": "orders/A/cancel", "method": "POST"}
    answers.get(f"{ROOT}orders/A", json=order("A", link))
    answers.post(f"{ROOT}orders/A/cancel", status=503)
    answers.get(f"{ROOT}orders/A", json=order("A", code=code))

    if is_over:
        assert tasking.cancel("A").status.code is StatusCode.USER_CANCELLED
    else:
        with pytest.raises(ServiceBusy):
            tasking.cancel("A")


# The training service


@pytest.fixture
def sent(signed_in_client):
    request = make_request(project="to be followed")
    return signed_in_client.post_order(order_of(request, RULES, uuid.uuid4().hex))


def test_training_withdraws_until_a_satellite_is_programmed(signed_in_client, training, sent):
    assert sent.can_cancel

    after = signed_in_client.cancel_request(sent.id)

    training.clock.advance(timedelta(hours=1))
    assert after.status.code is StatusCode.USER_CANCELLED
    assert not after.can_cancel
    assert signed_in_client.request(sent.id).history == after.history


def test_training_refuses_to_withdraw_what_is_delivered(signed_in_client, training, sent):
    training.clock.advance(timedelta(hours=1))

    with pytest.raises(RequestRefused):
        signed_in_client.cancel_request(sent.id)

    assert signed_in_client.request(sent.id).status.code is StatusCode.COMPLETED


def test_training_counts_no_quota_for_what_was_withdrawn(signed_in_client, sent):
    before = {one.mission: one.used for one in signed_in_client.account().quotas}

    signed_in_client.cancel_request(sent.id)

    after = {one.mission: one.used for one in signed_in_client.account().quotas}
    assert after["pleiades"] < before["pleiades"]


def test_training_sends_a_list_once_until_it_changes(signed_in_client, training, sent):
    codes = []
    session = signed_in_client.session
    session.hooks["response"].append(lambda reply, **_: codes.append(reply.status_code))
    training.clock.advance(timedelta(hours=1))
    signed_in_client.requests()
    codes.clear()

    again = signed_in_client.requests()

    assert set(codes) == {304}
    assert next(one for one in again if one.id == sent.id).deliveries


def test_what_one_person_saw_is_forgotten_for_the_next(signed_in_client, sent):
    signed_in_client.requests()
    signed_in_client.sign_out()
    code = signed_in_client.start_sign_in()
    signed_in_client.answer_training(code, True)
    signed_in_client.finish_sign_in(code)
    codes = []
    session = signed_in_client.session
    session.hooks["response"].append(lambda reply, **_: codes.append(reply.status_code))

    signed_in_client.requests()

    assert 304 not in codes


def test_a_word_of_the_service_that_is_not_known_moves_nothing_and_is_shown(tasking, answers):
    history = [status("accepted", 1), {**status("awaiting_uplink", 2), "reason_text": "station"}]
    link = {"rel": "monitor", "href": f"{ROOT}orders/A/statuses"}
    answers.get(f"{ROOT}orders/A", json=order("A", link, code="awaiting_uplink"))
    answers.get(f"{ROOT}orders/A/statuses", json={"statuses": history, "links": []})

    tracked = tasking.request("A")

    assert [one.code for one in tracked.history] == [StatusCode.ACCEPTED, StatusCode.ACCEPTED]
    assert tracked.history[-1].reason == "awaiting_uplink: station"


def test_an_order_whose_only_word_is_not_known_was_received(tasking, answers):
    answers.get(f"{ROOT}orders/A", json=order("A", code="awaiting_uplink"))

    tracked = tasking.request("A")

    assert (tracked.status.code, tracked.status.reason) == (StatusCode.RECEIVED, "awaiting_uplink")


def test_an_order_of_a_product_of_another_name_does_not_hide_the_others(tasking, answers):
    other = order("B")
    other["properties"]["product_id"] = "umbra_spotlight"
    answers.get(f"{ROOT}orders", json={"features": [order("A"), other], "links": []})

    found = {one.id: one for one in tasking.requests()}

    assert set(found) == {"A", "B"}
    assert (found["B"].mission, found["B"].kind) == ("umbra_spotlight", Kind.TASKING)
