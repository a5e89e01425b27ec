"""What the client needs of a STAPI service: asked of the training service, and of a real one."""

import uuid
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone

import pytest
import requests
from request_rules import RULES, make_request
from services.tasking_service import skip
from shapely.geometry import shape

from dinamis_qgis.catalogue.outbox import Outbox
from dinamis_qgis.catalogue.request_file import RequestFile
from dinamis_qgis.domain.errors import NotFound, RequestRefused, SignInRequired
from dinamis_qgis.domain.order import REFERENCE, order_of
from dinamis_qgis.domain.request import Kind, Level, Mode, StatusCode
from dinamis_qgis.sending import Sender, offers_of

LONG_ENOUGH_S = 60
MISSIONS = ("pleiades", "spot67")


class Training:
    """The training service, and its clock."""

    def __init__(self, client, training):
        self.client, self._training = client, training

    def skip(self, seconds):
        self._training.clock.advance(timedelta(seconds=seconds))


class Stack:
    """The test stack, and its clock."""

    def __init__(self, client, stack):
        self.client, self._stack = client, stack

    def skip(self, seconds):
        skip(self._stack.tasking, seconds)


@pytest.fixture(params=["training", "stack"])
def service(request):
    if request.param == "training":
        client = request.getfixturevalue("signed_in_client")
        return Training(client, request.getfixturevalue("training"))
    client = request.getfixturevalue("signed_in_to_stack")()
    return Stack(client, request.getfixturevalue("stack"))


@pytest.fixture
def sender(tmp_path):
    return Sender(Outbox(RequestFile(tmp_path / "requests.sqlite")), RULES)


def order(**changes):
    """A new one each time it is made."""
    return order_of(make_request(**changes), RULES, uuid.uuid4().hex)


def codes(tracked):
    return [status.code for status in tracked.history]


# What is offered


def test_both_missions_can_be_tasked(service):
    products = {product.id: product for product in service.client.order_products()}

    assert {f"{mission}-tasking" for mission in MISSIONS} <= set(products)


@pytest.mark.parametrize("mission", MISSIONS)
def test_what_can_be_chosen_is_read_from_the_service(service, mission):
    offered = offers_of(service.client, RULES)[mission, "tasking"]

    assert set(offered["spectral"]) == {
        "pansharpened",
        "pansharpened_natural_color",
        "pansharpened_false_color",
        "bundle",
        "panchromatic",
        "multispectral",
    }
    assert set(offered["level"]) == {"ortho", "primary"}


def test_a_product_nobody_has_is_not_found(service):
    with pytest.raises(NotFound):
        service.client.order_parameters("spot5-tasking")


# Sending


@pytest.mark.parametrize("mission", MISSIONS)
def test_what_the_form_says_is_taken(service, sender, mission):
    request = make_request(
        mission=mission,
        project=f"Lido {uuid.uuid4()}",
        mode=Mode.STEREO,
        level=Level.PRIMARY,
        bh_min=0.2,
        bh_max=0.35,
    )

    sent = sender.send(service.client, request)

    assert not sent.was_there
    assert sent.tracked.status.code is StatusCode.RECEIVED
    assert (sent.tracked.mission, sent.tracked.kind) == (mission, Kind.TASKING)
    assert sent.tracked.project == request.project
    assert shape(sent.tracked.area).equals(shape(request.area))


@pytest.mark.parametrize("mission", MISSIONS)
def test_what_arrived_without_an_answer_is_found_again(service, sender, mission):
    """SPOT's supplier here keeps no reference of ours: it is found by what it says."""
    request, lost = make_request(mission=mission, project=f"Lido {uuid.uuid4()}"), []

    def lose(reply, **_):
        if reply.request.method == "POST" and reply.url.endswith("/orders"):
            lost.append(reply)
            raise requests.ConnectionError("the answer is lost")

    service.client.session.hooks["response"].append(lose)

    sent = sender.send(service.client, request)

    assert len(lost) == 1
    assert sent.was_there
    assert sent.tracked.project == request.project
    assert sender.send(service.client, request).tracked.id == sent.tracked.id
    assert len(lost) == 1


def test_what_differs_in_a_word_is_another_order(service):
    since = datetime.now(timezone.utc)
    first = order(mission="spot67", project="one")
    service.client.post_order(first)

    assert service.client.find_order(order(mission="spot67", project="two"), since) is None


@pytest.mark.parametrize(
    "parameters",
    [{"project": ""}, {"licence_accepted": False}, {"max_cloud_percent": 120}, {"level": "raw"}],
    ids=lambda parameters: next(iter(parameters)),
)
def test_what_cannot_be_ordered_is_refused(service, parameters):
    sound = order()

    with pytest.raises(RequestRefused):
        service.client.post_order(replace(sound, parameters={**sound.parameters, **parameters}))


def test_stereo_comes_at_the_primary_level_only(service):
    sound = order()
    wrong = {**sound.parameters, "acquisition_mode": "stereo", "level": "ortho"}

    with pytest.raises(RequestRefused):
        service.client.post_order(replace(sound, parameters=wrong))


def test_a_period_that_is_over_is_refused(service):
    with pytest.raises(RequestRefused):
        service.client.post_order(order(start=date(2020, 1, 1), end=date(2020, 2, 1)))


# Following


@pytest.mark.parametrize("mission", MISSIONS)
def test_an_order_moves_on_and_is_delivered(service, mission):
    asked = order(mission=mission)
    taken = service.client.post_order(asked)
    assert codes(taken) == [StatusCode.RECEIVED]

    service.skip(9)
    under_way = service.client.request(taken.id)
    service.skip(LONG_ENOUGH_S)
    done = service.client.request(taken.id)

    assert codes(done)[: len(codes(under_way))] == codes(under_way)
    assert 1 < len(codes(under_way)) < len(codes(done))
    assert done.status.code is StatusCode.COMPLETED
    moments = [status.at for status in done.history]
    assert moments == sorted(moments)
    assert done.deliveries


def test_what_is_delivered_covers_the_area_and_is_fetched(service):
    asked = order()
    taken = service.client.post_order(asked)
    service.skip(LONG_ENOUGH_S)

    (scene,) = service.client.delivered_scenes(service.client.request(taken.id))

    assert shape(scene.footprint).contains(shape(asked.area))
    assert scene.mission == "pleiades"
    product = next(asset for asset in scene.assets if "data" in asset.roles)
    address = service.client.address(product.href)
    reply = service.client.session.get(address, headers={"Range": "bytes=0-3"}, timeout=60)
    assert (reply.status_code, reply.content) == (206, b"PK\x03\x04")


def test_a_delivered_file_is_opened_by_a_signature_only(service):
    taken = service.client.post_order(order())
    service.skip(LONG_ENOUGH_S)
    (scene,) = service.client.delivered_scenes(service.client.request(taken.id))
    product = next(asset for asset in scene.assets if "data" in asset.roles)

    assert service.client.session.get(product.href, timeout=60).status_code == 403


def test_more_orders_than_a_page_holds_are_all_listed_newest_first(service):
    sent = []
    for _ in range(12):
        service.skip(1)
        sent.append(service.client.post_order(order()).id)

    listed = [tracked.id for tracked in service.client.requests()]

    assert listed[:12] == sent[::-1]
    assert len(listed) == len(set(listed))


def test_the_list_tells_what_each_order_tells(service):
    taken = service.client.post_order(order())
    service.skip(LONG_ENOUGH_S)

    listed = next(one for one in service.client.requests() if one.id == taken.id)

    assert listed == service.client.request(taken.id)


def test_an_order_nobody_sent_is_not_found(service):
    with pytest.raises(NotFound):
        service.client.request("TR-0000000000")


def test_an_order_is_withdrawn_where_the_service_says_how_and_refused_elsewhere(service):
    taken = service.client.post_order(order())

    if taken.can_cancel:
        assert service.client.cancel_request(taken.id).status.code is StatusCode.USER_CANCELLED
    else:
        with pytest.raises(RequestRefused):
            service.client.cancel_request(taken.id)
        assert not service.client.request(taken.id).status.code.is_final


def test_who_is_not_signed_in_orders_and_sees_nothing(service):
    service.client.sign_out()

    with pytest.raises(SignInRequired):
        service.client.post_order(order())
    with pytest.raises(SignInRequired):
        service.client.requests()


# Opportunities


def test_passes_lie_in_the_period_the_soonest_first(service):
    asked = order(start=date(2099, 1, 1), end=date(2099, 1, 31))

    found = service.client.opportunities(asked, most=5)

    starts = [opportunity.start for opportunity in found]
    assert len(found) == 5
    assert starts == sorted(starts)
    assert all(asked.first <= one.start < one.end <= asked.last for one in found)
    assert all(0 <= one.incidence_deg <= 30 for one in found)
    assert all(0 <= one.cloud_percent <= 100 for one in found)


def test_a_period_without_a_pass_has_none(service):
    asked = order()

    found = service.client.opportunities(
        replace(asked, last=asked.first + timedelta(hours=1)), most=5
    )

    assert found == ()


# The real one alone


def test_nobody_sees_the_orders_of_others(signed_in_to_stack):
    alice, bob = signed_in_to_stack("alice"), signed_in_to_stack("bob")
    taken = alice.post_order(order())

    assert taken.id not in {one.id for one in bob.requests()}
    with pytest.raises(NotFound):
        bob.request(taken.id)


def test_a_reference_is_given_where_the_service_keeps_one(signed_in_to_stack, sender):
    client, references = signed_in_to_stack(), []

    def note(reply, **_):
        if reply.request.method == "POST" and reply.url.endswith("/orders"):
            parameters = reply.json()["properties"]["order_parameters"]
            references.append(parameters.get(REFERENCE, ""))

    client.session.hooks["response"].append(note)
    for mission in MISSIONS:
        sender.send(client, make_request(mission=mission, project=str(uuid.uuid4())))

    assert [bool(reference) for reference in references] == [True, False]


def test_a_service_that_computes_is_waited_for(stack, signed_in_to_stack):
    pytest.importorskip(
        "dinamis_qgis.api.opportunity_search", reason="this client waits for no computed answer"
    )
    states, waited = [], []

    def wait(seconds):
        waited.append(seconds)
        skip(stack.tasking, seconds)

    client = signed_in_to_stack(wait=wait)
    waited.clear()

    found = client.opportunities(order(mission="spot67"), 5, states.append)

    assert len(found) == 5
    assert waited
    assert len(set(states)) > 1
    assert states[-1].value == "completed"
