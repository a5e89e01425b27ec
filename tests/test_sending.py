"""A request is ordered once, whatever the network, the user and the machine do."""

import io
import json
import threading
from dataclasses import replace
from datetime import timedelta

import pytest
import requests
from request_rules import RULES, make_request
from requests.adapters import BaseAdapter

from dinamis_qgis.api.session import mount
from dinamis_qgis.catalogue.outbox import Outbox, Sending, SendingState
from dinamis_qgis.catalogue.request_file import RequestFile
from dinamis_qgis.domain.errors import (
    AlreadySending,
    AreaNotOrderable,
    RequestIncomplete,
    RequestRefused,
    RequestsNotKept,
    SendingUnsure,
    ServiceBusy,
    ServiceUnreachable,
    SignInRequired,
)
from dinamis_qgis.domain.order import order_key
from dinamis_qgis.domain.request import Kind
from dinamis_qgis.domain.request_values import values_of
from dinamis_qgis.sending import Sender
from dinamis_qgis.training import hosts
from dinamis_qgis.training.faults import Fault, FaultKind
from dinamis_qgis.training.transport import TrainingTransport


class Wire(BaseAdapter):
    """Carries to the training service, counts what is posted, and breaks as told.

    ``after`` loses the answer once the service has taken the order; ``before`` loses the order;
    ``late`` leaves it lying until ``let_in``. ``answers`` and ``answers_after`` are HTTP statuses
    told instead of taking it, and after it was taken.
    """

    def __init__(self, training, tells_keys):
        super().__init__()
        self._inner = TrainingTransport(training, wait=lambda seconds: None)
        self._tells_keys = tells_keys
        self.posted = 0
        self.before = self.after = self.late = None
        self.answers = self.answers_after = None
        self._underway = []
        self.is_down = False
        self.on_post = lambda: None

    def send(self, request, **options):
        if self.is_down:
            raise requests.ConnectionError("no network")
        if request.method != "POST" or not request.url.endswith("/orders"):
            return self._inner.send(request, **options)
        self.posted += 1
        self.on_post()
        if self.before:
            raise self.before
        if self.answers:
            return _answer(request, self.answers)
        self._forget_key(request)
        if self.late:
            self._underway.append((request, options))
            error, self.late = self.late, None
            raise error
        response = self._inner.send(request, **options)
        if self.after:
            raise self.after
        return _answer(request, self.answers_after) if self.answers_after else response

    def let_in(self):
        """The service comes to what it was sent long ago."""
        for request, options in self._underway:
            self._inner.send(request, **options)

    def close(self):
        self._inner.close()

    def _forget_key(self, request):
        """A service that knows nothing of keys, as STAPI 0.1.0 does not."""
        if self._tells_keys:
            return
        request.headers.pop("Idempotency-Key", None)
        body = json.loads(request.body)
        body["order_parameters"].pop("client_reference", None)
        request.prepare_body(None, None, body)


def _answer(request, status):
    response = requests.Response()
    response.status_code, response.request, response.url = status, request, request.url
    response.raw = io.BytesIO(b"{}")
    return response


@pytest.fixture(params=[True, False], ids=["keys", "no keys"])
def wire(request, training, signed_in_client):
    made = Wire(training, request.param)
    mount(signed_in_client.session, f"https://{hosts.TASKING}/", made, lambda seconds: None)
    return made


@pytest.fixture
def outbox(tmp_path):
    return Outbox(RequestFile(tmp_path / "requests.sqlite"))


@pytest.fixture
def sender(outbox, training):
    return Sender(outbox, RULES, training.clock.now)


@pytest.fixture
def wanted(request):
    """A request of each test's own: the service's orders outlive a test."""
    return make_request(project=request.node.name)


@pytest.fixture
def orders(signed_in_client, wanted):
    def orders():
        mine = (one for one in signed_in_client.requests() if one.project == wanted.project)
        return [one.id for one in mine]

    return orders


def test_a_request_is_sent_and_written_down(sender, outbox, signed_in_client, wire, wanted, orders):
    sent = sender.send(signed_in_client, wanted, "d1")

    assert not sent.was_there
    assert orders() == [sent.tracked.id]
    kept = outbox.sending(order_key(wanted, "d1"))
    assert (kept.state, kept.order_id) == (SendingState.SENT, sent.tracked.id)


def test_it_is_written_down_before_it_is_posted(sender, outbox, signed_in_client, wire, wanted):
    seen = []
    wire.on_post = lambda: seen.append(outbox.sending(order_key(wanted)).state)

    sender.send(signed_in_client, wanted)

    assert seen == [SendingState.UNDER_WAY]


def test_what_cannot_be_written_down_is_not_posted(signed_in_client, wire, wanted, tmp_path):
    (tmp_path / "file").write_text("no folder")
    sender = Sender(Outbox(RequestFile(tmp_path / "file" / "r.sqlite")), RULES)

    with pytest.raises(RequestsNotKept):
        sender.send(signed_in_client, wanted)

    assert wire.posted == 0


LOST = [
    requests.ConnectionError("reset by peer"),
    requests.ReadTimeout("no answer within 60 s"),
    requests.exceptions.ChunkedEncodingError("cut"),
]


@pytest.mark.parametrize("loss", LOST, ids=lambda loss: type(loss).__name__)
def test_an_answer_lost_after_it_arrived_is_found(
    sender, signed_in_client, wire, wanted, orders, loss
):
    wire.after = loss

    sent = sender.send(signed_in_client, wanted)

    assert sent.was_there
    assert orders() == [sent.tracked.id]
    assert wire.posted == 1


@pytest.mark.parametrize("loss", LOST, ids=lambda loss: type(loss).__name__)
def test_what_was_lost_on_its_way_is_not_said_to_be_sent(
    sender, outbox, signed_in_client, wire, wanted, orders, loss
):
    wire.before = loss

    with pytest.raises(SendingUnsure):
        sender.send(signed_in_client, wanted)

    assert wire.posted == 1
    assert orders() == []
    assert outbox.sending(order_key(wanted)).state is SendingState.UNSURE


def test_sent_again_by_the_user_it_is_ordered_once(sender, signed_in_client, wire, wanted, orders):
    wire.before = requests.ReadTimeout("no answer")
    with pytest.raises(SendingUnsure):
        sender.send(signed_in_client, wanted)
    wire.before = None

    sent = sender.send(signed_in_client, wanted)
    again = sender.send(signed_in_client, wanted)

    assert orders() == [sent.tracked.id]
    assert (sent.was_there, again.was_there) == (False, True)
    assert wire.posted == 2


def test_what_arrives_after_the_timeout_is_found_before_a_second_try(
    sender, signed_in_client, wire, wanted, orders, training
):
    """The service takes it, and everything after that is lost until the user tries again."""
    wire.after = requests.ReadTimeout("no answer")
    faults = Fault(FaultKind.STATUS, hosts.TASKING, "/orders", times=9, status=503)
    training.faults.add(faults)
    with pytest.raises(SendingUnsure):
        sender.send(signed_in_client, wanted)
    training.faults.clear()
    training.clock.advance(timedelta(hours=2))

    sent = sender.send(signed_in_client, wanted)

    assert sent.was_there
    assert orders() == [sent.tracked.id]
    assert wire.posted == 1


def test_the_service_cuts_its_answer(sender, signed_in_client, wire, wanted, orders, training):
    training.faults.add(
        Fault(FaultKind.CUT, hosts.TASKING, "/products/pleiades-tasking/orders", after_bytes=20)
    )

    sent = sender.send(signed_in_client, wanted)

    assert sent.was_there
    assert orders() == [sent.tracked.id]


def test_an_error_of_the_server_leaves_it_open(sender, signed_in_client, wire, wanted, training):
    path = "/products/pleiades-tasking/orders"
    training.faults.add(Fault(FaultKind.STATUS, hosts.TASKING, path, status=502))

    with pytest.raises(SendingUnsure):
        sender.send(signed_in_client, wanted)

    assert wire.posted == 1


def test_a_service_with_too_much_to_do_has_taken_nothing(
    sender, outbox, signed_in_client, wire, wanted, training
):
    path = "/products/pleiades-tasking/orders"
    training.faults.add(Fault(FaultKind.BUSY, hosts.TASKING, path, seconds=3))

    with pytest.raises(ServiceBusy):
        sender.send(signed_in_client, wanted)

    assert outbox.sending(order_key(wanted)).state is SendingState.REFUSED


LATER_REFUSALS = [(429, ServiceBusy), (401, SignInRequired), (409, SendingUnsure)]


@pytest.mark.parametrize(("status", "error"), LATER_REFUSALS)
def test_a_refused_second_try_says_nothing_of_the_first_which_may_still_arrive(
    sender, outbox, signed_in_client, wire, wanted, orders, status, error
):
    """The service is slow: it takes the first order only after it refused the second try."""
    wire.late = requests.ReadTimeout("no answer")
    with pytest.raises(SendingUnsure):
        sender.send(signed_in_client, wanted, "d1")
    wire.answers = status
    with pytest.raises(error):
        sender.send(signed_in_client, wanted, "d1")
    assert outbox.sending(order_key(wanted, "d1")).state is SendingState.UNSURE
    wire.answers = None
    wire.let_in()

    sent = sender.send(signed_in_client, replace(wanted, max_cloud_percent=3), "d1")

    assert sent.is_older_version
    assert orders() == [sent.tracked.id]


def test_a_conflict_with_an_order_that_is_there_is_no_refusal(
    sender, outbox, signed_in_client, wire, wanted, orders
):
    """A proxy on the way sent it twice: the second answer says that the key is known."""
    wire.answers_after = 409

    sent = sender.send(signed_in_client, wanted)

    assert sent.was_there
    assert orders() == [sent.tracked.id]
    assert outbox.sending(order_key(wanted)).state is SendingState.SENT


def test_a_conflict_on_the_first_try_is_a_refusal_where_nothing_is_there(
    sender, outbox, signed_in_client, wire, wanted, orders
):
    wire.answers = 409

    with pytest.raises(RequestRefused):
        sender.send(signed_in_client, wanted)

    assert orders() == []
    assert outbox.sending(order_key(wanted)).state is SendingState.REFUSED


def test_a_twin_that_was_lost_is_not_taken_for_the_one_that_arrived(
    sender, outbox, signed_in_client, wire, wanted, orders
):
    """Two drafts of the same words, sent one after the other: only the first arrived."""
    first = sender.send(signed_in_client, wanted, "d1")
    wire.before = requests.ReadTimeout("no answer")

    with pytest.raises(SendingUnsure):
        sender.send(signed_in_client, wanted, "d2")

    assert orders() == [first.tracked.id]
    assert outbox.sending(order_key(wanted, "d2")).state is SendingState.UNSURE


def test_what_the_service_refused_may_be_corrected_and_sent(
    sender, outbox, signed_in_client, wire, wanted
):
    wrong = replace(wanted, kind=Kind.ARCHIVE, scene_ids=("DS_UNKNOWN",))
    with pytest.raises(RequestRefused):
        sender.send(signed_in_client, wrong, "d1")

    sent = sender.send(signed_in_client, wanted, "d1")

    assert not sent.was_there
    assert outbox.open_ones("training") == ()


def test_nobody_signed_in_sends_nothing(sender, client, outbox, wanted):
    with pytest.raises(SignInRequired):
        sender.send(client, wanted)

    assert outbox.open_ones("training") == ()


def test_without_a_network_nothing_is_written_as_sent(
    sender, outbox, signed_in_client, wire, wanted
):
    wire.is_down = True

    with pytest.raises(ServiceUnreachable):
        sender.send(signed_in_client, wanted)

    assert wire.posted == 0
    assert outbox.open_ones("training") == ()


def test_after_a_crash_between_writing_down_and_the_answer_it_is_found(
    tmp_path, signed_in_client, wire, wanted, orders, training
):
    """QGIS was killed while it waited: a new one has the file, and nothing else."""
    file = RequestFile(tmp_path / "requests.sqlite")

    wire.after = KeyboardInterrupt()
    with pytest.raises(KeyboardInterrupt):
        Sender(Outbox(file), RULES, training.clock.now).send(signed_in_client, wanted, "d1")
    wire.after = None
    assert Outbox(file).sending(order_key(wanted, "d1")).state is SendingState.UNDER_WAY

    restarted = Sender(Outbox(RequestFile(file.path)), RULES, training.clock.now)
    (found,) = restarted.settle_open(signed_in_client)
    again = restarted.send(signed_in_client, wanted, "d1")

    assert found.tracked.id == again.tracked.id
    assert orders() == [again.tracked.id]
    assert wire.posted == 1


def test_after_a_crash_before_posting_it_can_be_sent(
    outbox, sender, signed_in_client, wire, wanted, orders, training
):
    key = order_key(wanted, "d1")
    outbox.about_to_send(
        Sending(
            key,
            "d1",
            "training",
            SendingState.UNDER_WAY,
            training.clock.now(),
            values_of(wanted),
        )
    )

    assert sender.settle_open(signed_in_client) == ()
    assert wire.posted == 0
    sent = sender.send(signed_in_client, wanted, "d1")

    assert orders() == [sent.tracked.id]


def test_two_windows_pressing_send_together_order_once(
    tmp_path, signed_in_client, wire, wanted, orders, training
):
    entered, goes_on = threading.Event(), threading.Event()
    results = []

    def wait():
        entered.set()
        assert goes_on.wait(20)

    wire.on_post = wait

    def press():
        own = Sender(Outbox(RequestFile(tmp_path / "requests.sqlite")), RULES, training.clock.now)
        try:
            results.append(own.send(signed_in_client, wanted, "d1").tracked.id)
        except AlreadySending:
            results.append("already")

    first = threading.Thread(target=press)
    first.start()
    assert entered.wait(20)
    press()
    goes_on.set()
    first.join(20)
    press()

    assert results[0] == "already"
    assert results[1] == results[2]
    assert orders() == [results[1]]
    assert wire.posted == 1


def test_a_draft_changed_after_a_silence_does_not_order_twice(
    sender, signed_in_client, wire, wanted, orders, training
):
    wire.after = requests.ReadTimeout("no answer")
    training.faults.add(Fault(FaultKind.STATUS, hosts.TASKING, "/orders", times=9, status=503))
    with pytest.raises(SendingUnsure):
        sender.send(signed_in_client, wanted, "d1")
    training.faults.clear()

    sent = sender.send(signed_in_client, replace(wanted, max_cloud_percent=3), "d1")

    assert sent.was_there
    assert sent.is_older_version
    assert orders() == [sent.tracked.id]


def test_a_changed_draft_waits_for_a_service_that_may_be_busy_with_the_first(
    sender, signed_in_client, wire, wanted, orders, training
):
    """The service answers after the timeout, and lists the order a minute later."""
    wire.late = requests.ReadTimeout("no answer")
    with pytest.raises(SendingUnsure):
        sender.send(signed_in_client, wanted, "d1")
    changed = replace(wanted, max_cloud_percent=3)
    training.clock.advance(timedelta(minutes=1))
    with pytest.raises(SendingUnsure):
        sender.send(signed_in_client, changed, "d1")
    assert wire.posted == 1

    wire.let_in()
    sent = sender.send(signed_in_client, changed, "d1")

    assert sent.is_older_version
    assert orders() == [sent.tracked.id]


def test_a_changed_draft_is_sent_once_the_first_has_had_its_time(
    sender, signed_in_client, wire, wanted, orders, training
):
    wire.before = requests.ReadTimeout("no answer")
    with pytest.raises(SendingUnsure):
        sender.send(signed_in_client, wanted, "d1")
    wire.before = None
    training.clock.advance(timedelta(minutes=11))

    sent = sender.send(signed_in_client, replace(wanted, max_cloud_percent=3), "d1")

    assert not sent.was_there
    assert orders() == [sent.tracked.id]


def test_the_limits_of_a_request_are_a_filter_where_the_service_knows_them(
    sender, signed_in_client, wanted, monkeypatch
):
    posted = []
    post = signed_in_client.post_order
    monkeypatch.setattr(
        signed_in_client, "post_order", lambda order: (posted.append(order), post(order))[1]
    )

    sender.send(signed_in_client, replace(wanted, max_incidence_deg=12))

    asked = {"op": "<=", "args": [{"property": "view:incidence_angle"}, 12]}
    assert [order.filter for order in posted] == [asked]


@pytest.fixture
def no_reference(signed_in_client, monkeypatch):
    """A service that does not name the key among its order parameters."""
    schema = dict(signed_in_client.order_parameters("pleiades-tasking"))
    schema["properties"] = dict(schema["properties"])
    del schema["properties"]["client_reference"]
    monkeypatch.setattr(signed_in_client, "order_parameters", lambda product: schema)


def test_a_service_without_keys_is_not_sent_the_same_again_at_once(
    sender, signed_in_client, wire, wanted, orders, training, no_reference
):
    wire.late = requests.ReadTimeout("no answer")
    with pytest.raises(SendingUnsure):
        sender.send(signed_in_client, wanted)
    training.clock.advance(timedelta(minutes=9))
    with pytest.raises(SendingUnsure, match="UTC"):
        sender.send(signed_in_client, wanted)
    assert wire.posted == 1

    wire.let_in()
    sent = sender.send(signed_in_client, wanted)

    assert sent.was_there
    assert orders() == [sent.tracked.id]


def test_each_try_at_a_service_without_keys_has_its_own_time(
    sender, signed_in_client, wire, wanted, training, no_reference
):
    wire.before = requests.ReadTimeout("no answer")
    for tries in (1, 2):
        with pytest.raises(SendingUnsure):
            sender.send(signed_in_client, wanted)
        assert wire.posted == tries
        training.clock.advance(timedelta(minutes=11))
    with pytest.raises(SendingUnsure):
        sender.send(signed_in_client, wanted)
    wire.before = None

    with pytest.raises(SendingUnsure):
        sender.send(signed_in_client, wanted)

    assert wire.posted == 3


def test_the_same_words_meant_twice_are_two_requests(
    sender, signed_in_client, wire, wanted, orders
):
    first = sender.send(signed_in_client, wanted, "d1")
    second = sender.send(signed_in_client, wanted, "d2")

    assert first.tracked.id != second.tracked.id
    assert len(orders()) == 2


def test_what_cannot_be_ordered_is_not_sent(sender, signed_in_client, wire, wanted):
    with pytest.raises(RequestIncomplete) as refusal:
        sender.send(signed_in_client, replace(wanted, licence_accepted=False))

    assert refusal.value.fields == ("licence_accepted",)
    assert wire.posted == 0


def test_what_the_service_itself_does_not_offer_names_its_field(
    sender, signed_in_client, wire, wanted, monkeypatch
):
    schema = dict(signed_in_client.order_parameters("pleiades-tasking"))
    schema["properties"] = {**schema["properties"], "file_format": {"enum": ["geotiff"]}}
    monkeypatch.setattr(signed_in_client, "order_parameters", lambda product: schema)

    with pytest.raises(RequestIncomplete) as refusal:
        sender.send(signed_in_client, wanted)

    assert refusal.value.fields == ("file_format",)
    assert wire.posted == 0


def test_a_draft_sent_from_one_window_is_not_sent_changed_from_another(
    sender, signed_in_client, wire, wanted, orders
):
    first = sender.send(signed_in_client, wanted, "d1")

    second = sender.send(signed_in_client, replace(wanted, max_cloud_percent=3), "d1")

    assert second.is_older_version
    assert orders() == [first.tracked.id]


def test_an_area_with_a_hole_is_not_sent(sender, signed_in_client, wire, wanted):
    outer = wanted.area["coordinates"][0]
    hole = [[3.84, 43.54], [3.84, 43.56], [3.86, 43.56], [3.84, 43.54]]
    holed = {"type": "Polygon", "coordinates": [outer, hole]}

    with pytest.raises(AreaNotOrderable, match="holes"):
        sender.send(signed_in_client, replace(wanted, area=holed))

    assert wire.posted == 0
