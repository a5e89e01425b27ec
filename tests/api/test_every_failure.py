"""Each thing that goes wrong, through the client's own door: its sentence, nothing twice."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from email.utils import format_datetime

import pytest
from certificates import make_authority, served_by
from servers import redirect, reply, serving

from dinamis_qgis.api.client import DinamisClient
from dinamis_qgis.api.qgis_transport import QgisTransport
from dinamis_qgis.api.session import open_session
from dinamis_qgis.api.sign_in import MemoryCredentials
from dinamis_qgis.domain import errors, network_errors
from dinamis_qgis.domain.account import Tokens
from dinamis_qgis.domain.errors import DinamisError
from dinamis_qgis.domain.order import Order
from dinamis_qgis.domain.search import SceneQuery
from dinamis_qgis.domain.service import Service, SignIn
from dinamis_qgis.words.messages import explain

PAGE = b"<!DOCTYPE html><html><title>Welcome</title></html>"
STORED = "https://images.store.org/a.tif"
AREA = {"type": "Polygon", "coordinates": [[[3, 43], [4, 43], [4, 44], [3, 44], [3, 43]]]}
ORDER = Order(
    "pleiades-tasking",
    datetime(2026, 5, 1, tzinfo=timezone.utc),
    datetime(2026, 6, 1, tzinfo=timezone.utc),
    AREA,
    {},
    "key",
)


@dataclass
class Place:
    """A service at a server, somebody signed in to it, and what runs in a worker thread."""

    server: object
    client: DinamisClient
    run: Callable

    def says(self, path, *answers):
        return self.server.says(path, *answers)

    def search(self):
        return self.run(lambda: self.client.search(SceneQuery()))

    def sign(self):
        return self.run(lambda: self.client.signed([STORED]))

    def order(self):
        return self.run(lambda: self.client.post_order(ORDER))

    def sign_in(self):
        return self.run(lambda: self.client.finish_sign_in(self.client.start_sign_in()))


@pytest.fixture(params=["QGIS's network", "plain requests"])
def at(request, in_worker, waits):
    """Makes the client of a service at a server."""

    def make(server, root=""):
        root = root or server.root
        is_plain = request.param == "plain requests"
        session = open_session(None if is_plain else QgisTransport(), waits.append)
        session.trust_env = False
        later = datetime.now(timezone.utc) + timedelta(days=1)
        credentials = MemoryCredentials()
        credentials.save(Tokens("token", later, "refresh", later))
        service = Service(
            "x", "X", root, signing=root, tasking=root, storage="store.org",
            sign_in=SignIn.DEVICE,
        )  # fmt: skip
        client = DinamisClient(service, session, credentials, waits.append)
        return Place(server, client, in_worker if not is_plain else lambda call: call())

    return make


def challenged(**words):
    told = ", ".join(f'{name}="{word}"' for name, word in words.items())
    return reply(401, WWW_Authenticate=f"Bearer {told}")


EXPIRED = challenged(error="invalid_token", error_description="The token has expired")


def wrong_name(at, server, _folder):
    at(server, "https://no-such-host.invalid/").search()


def wrong_host(at, server, _folder):
    server.says("/search", reply(404, PAGE, Content_Type="text/html"))
    at(server).search()


def portal(at, server, _folder):
    server.says("/search", reply(200, PAGE, Content_Type="text/html"))
    at(server).search()


def expired(at, server, _folder):
    server.says("/sign_urls", EXPIRED)
    at(server).sign()


def revoked(at, server, _folder):
    server.says("/sign_urls", challenged(error="invalid_token"))
    at(server).sign()


def refused_device(at, server, _folder):
    flows = b'{"password": {"tokenUrl": "%srealms/token"}}' % server.root.encode()
    schemes = b'{"securitySchemes": {"OAuth2PasswordBearer": {"flows": %s}}}' % flows
    server.says("/openapi.json", reply(200, b'{"components": %s}' % schemes))
    code = b'{"device_code": "d", "user_code": "AB", "verification_uri": "https://a.org/", '
    server.says("/realms/auth/device", reply(200, code + b'"expires_in": 60, "interval": 1}'))
    server.says("/realms/token", reply(400, b'{"error": "access_denied"}'))
    at(server).sign_in()


def wrong_clock(at, server, _folder):
    then = datetime.now(timezone.utc) - timedelta(minutes=5)
    server.dated = format_datetime(then, usegmt=True)
    server.says("/sign_urls", challenged(error="invalid_token"))
    at(server).sign()


def unsigned(at, server, _folder):
    server.says("/sign_urls", reply(200, b'{"expiry": "2999-01-01T00:00:00Z", "hrefs": {}}'))
    at(server).sign()


def circles(at, server, _folder):
    server.says("/search", redirect(307, "/search"))
    at(server).search()


def stranger(at, server, _folder):
    server.says("/search", redirect(307, "https://elsewhere.invalid/search"))
    at(server).search()


def untrusted(at, _server, folder):
    with serving(served_by(make_authority(folder / "ca", "Nobody"), folder / "key")) as secret:
        at(secret).search()


FAILURES = {
    "a name nobody has": (wrong_name, network_errors.HostUnknown, "address"),
    "a web server that is not the service": (wrong_host, network_errors.NotTheService, "letter"),
    "a captive portal": (portal, network_errors.CaptivePortal, "browser"),
    "an expired token": (expired, network_errors.SessionOver, "Sign in again"),
    "a revoked token": (revoked, network_errors.SessionRevoked, "password"),
    "a refused device": (refused_device, errors.SignInRefused, "DINAMIS contact"),
    "a clock five minutes wrong": (wrong_clock, network_errors.ClockWrong, "Set the clock"),
    "an address that is not signed": (unsigned, network_errors.SignatureMissing, "search again"),
    "redirects in circles": (circles, network_errors.RedirectLoop, "tell the service"),
    "a redirect to a stranger": (stranger, network_errors.SentElsewhere, "moved"),
    "an unknown certificate": (untrusted, network_errors.CertificateUnknown, "import"),
}


@pytest.mark.parametrize("name", FAILURES)
def test_each_failure_has_its_own_class_and_remedy(at, server, tmp_path, waits, name):
    act, kind, remedy = FAILURES[name]

    with pytest.raises(DinamisError) as raised:
        act(at, server, tmp_path)

    assert type(raised.value) is kind
    assert remedy in explain(raised.value)
    if name != "redirects in circles":
        paths = [one.path for one in server.asked]
        assert len(paths) == len(set(paths))  # asked once: asking again would not help


def test_no_two_failures_share_a_sentence():
    sentences = {explain(kind()) for _, kind, _ in FAILURES.values()}

    assert len(sentences) == len(FAILURES)


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (None, network_errors.AnswerLost),
        (reply(200, PAGE, Content_Type="text/html"), network_errors.CaptivePortal),
        (reply(511, PAGE, Content_Type="text/html"), network_errors.CaptivePortal),
        (reply(404, PAGE, Content_Type="text/html"), network_errors.NotTheService),
        (reply(405, PAGE, Content_Type="text/html"), network_errors.NotTheService),
        (
            challenged(error="invalid_token", error_description="expired"),
            network_errors.SessionOver,
        ),
        (challenged(error="invalid_token"), network_errors.SessionRevoked),
        (redirect(307, "https://elsewhere.invalid/orders"), network_errors.SentElsewhere),
        (redirect(302, "/orders"), network_errors.SentElsewhere),
        (reply(503), errors.ServiceBusy),
        (reply(429, Retry_After="1"), errors.ServiceBusy),
    ],
)
def test_an_order_is_sent_once_whatever_goes_wrong(at, server, answer, kind):
    server.says("/products/pleiades-tasking/orders", answer)

    with pytest.raises(DinamisError) as raised:
        at(server).order()

    assert type(raised.value) is kind
    assert len(server.asked) == 1


def test_a_redirect_that_is_named_twice_is_followed_once(at, server):
    there = server.says("/there", reply(200, b'{"features": [], "type": "FeatureCollection"}'))
    server.says("/search", redirect(307, f"{there}, {there}"))

    assert at(server).search().scenes == ()
    assert [one.path for one in server.asked] == ["/search", "/there"]


def test_two_redirects_at_once_are_followed_to_neither(at, server):
    server.says("/search", redirect(307, f"{server.root}a, {server.root}b"))

    with pytest.raises(network_errors.SentElsewhere):
        at(server).search()

    assert [one.path for one in server.asked] == ["/search"]
