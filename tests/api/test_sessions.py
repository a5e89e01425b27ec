"""How long a session lasts: refreshed once, whoever asks, and over when it is ended."""

import json
import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta, timezone

import pytest
import requests
from qgis.core import QgsApplication
from servers import reply

from dinamis_qgis.api.qgis_credentials import QgisCredentials
from dinamis_qgis.api.session import open_session
from dinamis_qgis.api.sign_in import MemoryCredentials, SignInClient
from dinamis_qgis.domain import errors, network_errors
from dinamis_qgis.domain.account import DeviceCode, Tokens

NOW = datetime(2026, 11, 21, 12, tzinfo=timezone.utc)
OLD = Tokens("old", NOW, "first refresh", NOW + timedelta(days=1))
INVALID = reply(400, b'{"error": "invalid_grant"}')


def renewed(name="new"):
    tokens = {"access_token": name, "expires_in": 300, "refresh_token": f"{name} refresh"}
    return reply(200, json.dumps(tokens).encode())


@pytest.fixture
def provider(server):
    """A service that says where to sign in; its tokens are made at ``/token``."""
    flows = {"password": {"tokenUrl": f"{server.root}token"}}
    schemes = {"securitySchemes": {"OAuth2PasswordBearer": {"flows": flows}}}
    server.says("/openapi.json", reply(200, json.dumps({"components": schemes}).encode()))
    server.says("/token", renewed())
    return server


@pytest.fixture
def session(waits):
    made = open_session(wait=waits.append)
    made.trust_env = False
    return made


@pytest.fixture
def sign_in(session, provider):
    def make(credentials, now=lambda: NOW, wait=lambda _: None):
        return SignInClient(session, provider.root, credentials, wait, now)

    return make


@pytest.fixture
def profile(qgis_app):
    """Opens the authentication database as each QGIS of one profile does."""
    QgsApplication.authManager().setMasterPassword("a password for tests", True)
    yield lambda: QgisCredentials("shared")
    QgisCredentials("shared").forget()


def in_memory(tokens=OLD):
    credentials = MemoryCredentials()
    credentials.save(tokens)
    return credentials


def refreshes(server):
    return [asked.body for asked in server.asked if asked.path == "/token"]


def test_many_threads_refresh_once(sign_in, provider):
    client = sign_in(in_memory())

    with ThreadPoolExecutor(16) as pool:
        shown = list(pool.map(lambda _: client.access_token(), range(64)))

    assert set(shown) == {"new"}
    assert len(refreshes(provider)) == 1


@pytest.mark.parametrize(("left_s", "is_refreshed"), [(31, False), (30, True), (29, True)])
def test_a_token_is_refreshed_half_a_minute_before_its_end(sign_in, provider, left_s, is_refreshed):
    tokens = Tokens("old", NOW + timedelta(seconds=left_s), "refresh")

    assert sign_in(in_memory(tokens)).access_token() == ("new" if is_refreshed else "old")


def test_two_qgis_of_a_profile_share_what_one_refreshed(sign_in, provider, profile):
    one, other = profile(), profile()
    one.save(OLD)
    assert other.load() == OLD

    assert sign_in(one).access_token() == "new"
    assert sign_in(other).access_token() == "new"
    assert len(refreshes(provider)) == 1


def test_the_later_of_two_that_refresh_at_once_is_not_signed_out(
    sign_in, provider, profile, monkeypatch
):
    one, other = profile(), profile()
    one.save(OLD)
    assert other.load() == OLD
    provider.says("/token", renewed(), INVALID)
    client, still_old = sign_in(other), iter([OLD])
    reload = other.reload
    monkeypatch.setattr(other, "reload", lambda: next(still_old, None) or reload())
    sign_in(one).access_token()

    assert client.access_token() == "new"
    assert profile().load().refresh_token == "new refresh"


def test_who_signs_out_while_a_refresh_is_under_way_stays_signed_out(provider, session):
    arrived, may_go_on = threading.Event(), threading.Event()
    plain = session.send

    def slow(request, **options):
        if b"grant_type=refresh_token" in (request.body or "").encode():
            arrived.set()
            may_go_on.wait(10)
        return plain(request, **options)

    session.send = slow
    client = SignInClient(session, provider.root, in_memory(), lambda _: None, lambda: NOW)
    with ThreadPoolExecutor(2) as pool:
        refresh = pool.submit(client.access_token)
        assert arrived.wait(10)
        sign_out = pool.submit(client.sign_out)
        may_go_on.set()
        refresh.result(10)
        sign_out.result(10)

    assert not client.is_signed_in
    assert provider.asked[-1].path == "/revoke"
    assert b"new+refresh" in provider.asked[-1].body


def test_a_page_of_a_portal_ends_no_session(sign_in, provider):
    page = b"<!DOCTYPE html><html></html>"
    provider.says("/token", reply(400, page, Content_Type="text/html"))
    credentials = in_memory()

    with pytest.raises(network_errors.CaptivePortal):
        sign_in(credentials).access_token()

    assert credentials.load() == OLD


def test_a_network_that_stays_away_until_the_code_ends_is_told(provider, session):
    code = DeviceCode("d", "u", "", "", NOW + timedelta(seconds=12), timedelta(seconds=5))
    times = iter([NOW, NOW + timedelta(seconds=6), NOW + timedelta(minutes=1)])
    session.post = lambda *args, **options: (_ for _ in ()).throw(requests.ConnectionError("gone"))
    client = SignInClient(
        session, provider.root, MemoryCredentials(), lambda _: None, lambda: next(times)
    )

    with pytest.raises(errors.ServiceUnreachable):
        client.finish(code)


def test_a_network_that_came_back_leaves_a_code_that_nobody_confirmed(provider, session):
    pending = reply(400, b'{"error": "authorization_pending"}')
    provider.says("/token", None, None, None, None, pending)
    code = DeviceCode("d", "u", "", "", NOW + timedelta(seconds=12), timedelta(seconds=5))
    times = iter([NOW, NOW + timedelta(seconds=6), NOW + timedelta(minutes=1)])
    client = SignInClient(
        session, provider.root, MemoryCredentials(), lambda _: None, lambda: next(times)
    )

    with pytest.raises(errors.SignInExpired):
        client.finish(code)
