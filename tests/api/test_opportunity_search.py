"""When an image could be taken: told at once, or computed while we wait (STAPI 0.1.0)."""

import json
from datetime import timedelta

import pytest
import requests
import responses
from request_rules import RULES, SQUARE, make_request

from dinamis_qgis.api.tasking import TaskingClient
from dinamis_qgis.domain.errors import Cancelled, OpportunitiesNotComputed, UnexpectedReply
from dinamis_qgis.domain.opportunity import SearchState
from dinamis_qgis.domain.order import order_of

ROOT = "https://tasking.example.org/"
PRODUCT = f"{ROOT}products/pleiades-tasking"
SEARCHES = f"{PRODUCT}/opportunities"
RECORD = f"{ROOT}searches/opportunities/S1"
ASYNC = "https://stapi.example.com/v0.1.0/async-opportunities"
ORDER = order_of(make_request(), RULES)


@pytest.fixture
def answers():
    with responses.RequestsMock() as mock:
        yield mock


@pytest.fixture
def waited():
    return []


@pytest.fixture
def tasking(waited):
    return TaskingClient(requests.Session(), ROOT, None, "one", wait=waited.append)


def offer(answers, *conforms):
    links = [{"rel": "opportunities", "href": SEARCHES, "method": "POST"}]
    answers.get(PRODUCT, json={"id": "pleiades-tasking", "links": links, "conformsTo": conforms})


def record(code, *links, **status):
    return {"id": "S1", "status": {"status_code": code, **status}, "links": list(links)}


def feature(day):
    interval = f"2099-01-{day:02}T10:30:00Z/2099-01-{day:02}T10:31:00Z"
    return {"type": "Feature", "geometry": SQUARE, "properties": {"datetime": interval}}


RESULT = {"rel": "opportunities", "href": f"{SEARCHES}/S1"}


def test_a_service_that_computes_is_waited_for(tasking, answers, waited):
    offer(answers, ASYNC)
    answers.post(SEARCHES, status=201, json=record("received"), headers={"Location": RECORD})
    answers.get(RECORD, json=record("in_progress"))
    answers.get(RECORD, json=record("completed", RESULT))
    answers.get(f"{SEARCHES}/S1", json={"features": [feature(5), feature(3)]})
    told = []

    found = tasking.opportunities(ORDER, 20, told.append)

    assert [one.start.day for one in found] == [3, 5]
    assert told == [SearchState.RECEIVED, SearchState.IN_PROGRESS, SearchState.COMPLETED]
    assert answers.calls[1].request.headers["Prefer"] == "respond-async"
    assert waited == [1.0, 1.5]


def test_a_service_that_does_not_compute_is_asked_to_answer_at_once(tasking, answers, waited):
    offer(answers)
    answers.post(SEARCHES, json={"features": [feature(3)]})

    assert len(tasking.opportunities(ORDER, 20)) == 1
    assert answers.calls[1].request.headers["Prefer"] == "wait"
    assert waited == []


def test_a_service_may_compute_though_it_was_asked_not_to(tasking, answers):
    offer(answers)
    answers.post(SEARCHES, status=201, json=record("completed", RESULT), headers={
        "Location": "/searches/opportunities/S1"})  # fmt: skip
    answers.get(f"{SEARCHES}/S1", json={"features": [feature(3)]})

    assert len(tasking.opportunities(ORDER, 20)) == 1


def test_a_service_may_answer_at_once_though_it_could_compute(tasking, answers):
    offer(answers, ASYNC)
    answers.post(SEARCHES, json={"features": [feature(3)]})

    assert len(tasking.opportunities(ORDER, 20)) == 1


def test_it_is_asked_again_no_sooner_than_it_wishes(tasking, answers, waited):
    offer(answers, ASYNC)
    answers.post(SEARCHES, status=201, json=record("received"), headers={
        "Location": RECORD, "Retry-After": "40"})  # fmt: skip
    answers.get(RECORD, json=record("completed", RESULT))
    answers.get(f"{SEARCHES}/S1", json={"features": []})

    tasking.opportunities(ORDER, 20)

    assert waited == [40.0]


@pytest.mark.parametrize("code", ["failed", "cancelled"])
def test_a_search_that_was_given_up_is_told_with_its_reason(tasking, answers, code):
    offer(answers, ASYNC)
    answers.post(SEARCHES, status=201, json=record(code, reason_text="too many orbits"), headers={
        "Location": RECORD})  # fmt: skip

    with pytest.raises(OpportunitiesNotComputed, match="too many orbits"):
        tasking.opportunities(ORDER, 20)


def test_a_search_without_end_is_left_after_an_hour(tasking, answers, waited):
    offer(answers, ASYNC)
    answers.post(SEARCHES, status=201, json=record("received"), headers={"Location": RECORD})
    answers.get(RECORD, json=record("in_progress"))

    with pytest.raises(OpportunitiesNotComputed, match="60 min"):
        tasking.opportunities(ORDER, 20)

    assert 3600 <= sum(waited) < 3700
    assert len(waited) < 200


def test_who_no_longer_wants_to_know_asks_no_more(answers):
    def stop(_seconds):
        raise Cancelled

    offer(answers, ASYNC)
    answers.post(SEARCHES, status=201, json=record("received"), headers={"Location": RECORD})
    tasking = TaskingClient(requests.Session(), ROOT, None, "one", wait=stop)

    with pytest.raises(Cancelled):
        tasking.opportunities(ORDER, 20)

    assert len(answers.calls) == 2


def test_every_page_of_a_result_is_read(tasking, answers):
    offer(answers)
    following = {"rel": "next", "href": f"{SEARCHES}?next=2"}
    answers.post(SEARCHES, json={"features": [feature(9)], "links": [following]})
    answers.get(f"{SEARCHES}?next=2", json={"features": [feature(2)]})

    assert [one.start.day for one in tasking.opportunities(ORDER, 20)] == [2, 9]
    assert json.loads(answers.calls[1].request.body)["limit"] == 20


@pytest.mark.parametrize("content", [record("completed"), {"status": "completed"}, []])
def test_a_record_that_is_none_is_said_so(tasking, answers, content):
    offer(answers, ASYNC)
    answers.post(SEARCHES, status=201, json=content, headers={"Location": RECORD})

    with pytest.raises(UnexpectedReply):
        tasking.opportunities(ORDER, 20)


# The training service


def test_training_computes_and_gives_footprints(signed_in_client, training, waits):
    told = []

    found = signed_in_client.opportunities(ORDER, most=6, tell=told.append)

    assert len(found) == 6
    assert told[0] is SearchState.RECEIVED
    assert told[-1] is SearchState.COMPLETED
    assert waits
    assert all(one.footprint["type"] == "Polygon" for one in found)
    assert len({json.dumps(one.footprint) for one in found}) > 1


def test_training_says_the_same_at_once_and_computed(signed_in_client, training):
    url = "https://tasking.training.dinamis.invalid/products/pleiades-tasking/opportunities"
    body = {"datetime": "2099-01-01T00:00:00Z/2099-01-11T00:00:00Z", "geometry": SQUARE}
    session, auth = signed_in_client.session, signed_in_client._auth

    at_once = session.post(url, json=body, headers={"Prefer": "wait"}, auth=auth)
    later = session.post(url, json=body, headers={"Prefer": "respond-async"}, auth=auth)
    early = session.get(f"{url}/{later.json()['id']}", auth=auth)
    training.clock.advance(timedelta(minutes=1))
    over = session.get(later.headers["Location"], auth=auth).json()
    (where,) = (link["href"] for link in over["links"] if link["rel"] == "opportunities")

    assert (at_once.status_code, at_once.headers["Preference-Applied"]) == (200, "wait")
    assert (later.status_code, later.headers["Preference-Applied"]) == (201, "respond-async")
    assert early.status_code == 404
    assert session.get(where, auth=auth).json()["features"] == at_once.json()["features"]


def test_training_keeps_its_searches_and_their_history(signed_in_client, training):
    root = "https://tasking.training.dinamis.invalid/searches/opportunities"
    session, auth = signed_in_client.session, signed_in_client._auth
    signed_in_client.opportunities(ORDER)

    (kept,) = session.get(root, auth=auth).json()["records"]
    statuses = session.get(f"{root}/{kept['id']}/statuses", auth=auth).json()["statuses"]

    assert [one["status_code"] for one in statuses] == ["completed", "in_progress", "received"]
    assert session.get(root).status_code == 401


def test_training_knows_two_preferences(signed_in_client):
    url = "https://tasking.training.dinamis.invalid/products/pleiades-tasking/opportunities"
    session, auth = signed_in_client.session, signed_in_client._auth

    reply = session.post(url, json={}, headers={"Prefer": "handling=strict"}, auth=auth)

    assert reply.status_code == 400


LIMITS = {"eo:cloud_cover": {"type": "number"}, "view:incidence_angle": {"type": "number"}}


@pytest.mark.parametrize(
    ("known", "asked"),
    [
        ((), None),
        (
            ("view:incidence_angle",),
            {"op": "<=", "args": [{"property": "view:incidence_angle"}, 20]},
        ),
        (
            ("eo:cloud_cover", "view:incidence_angle"),
            {
                "op": "and",
                "args": [
                    {"op": "<=", "args": [{"property": "eo:cloud_cover"}, 5]},
                    {"op": "<=", "args": [{"property": "view:incidence_angle"}, 20]},
                ],
            },
        ),
    ],
)
def test_only_passes_within_the_limits_of_the_request_are_asked_for(tasking, answers, known, asked):
    links = [{"rel": rel, "href": f"{PRODUCT}/{rel}"} for rel in ("opportunities", "queryables")]
    answers.get(PRODUCT, json={"id": "pleiades-tasking", "links": links})
    queryables = {"type": "object", "properties": {name: LIMITS[name] for name in known}}
    answers.get(f"{PRODUCT}/queryables", json=queryables)
    answers.post(SEARCHES, json={"features": []})

    request = make_request(max_cloud_percent=5, max_incidence_deg=20)
    tasking.opportunities(order_of(request, RULES), 10)

    assert json.loads(answers.calls[-1].request.body).get("filter") == asked


def test_training_names_no_pass_beyond_the_angle_of_the_request(signed_in_client, training):
    wide = signed_in_client.opportunities(order_of(make_request(max_incidence_deg=30), RULES))
    steep = signed_in_client.opportunities(order_of(make_request(max_incidence_deg=10), RULES))

    assert max(one.incidence_deg for one in wide) > 10
    assert steep
    assert max(one.incidence_deg for one in steep) <= 10
