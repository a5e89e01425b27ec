"""Each thing that goes wrong on the way to a service has its own name and its own remedy."""

import json
from datetime import datetime, timedelta, timezone
from email.utils import format_datetime

import pytest
import requests
from fakes import png
from scenes import make_scene
from servers import redirect, reply

from dinamis_qgis.api.bearer import BearerAuth
from dinamis_qgis.api.client import DinamisClient
from dinamis_qgis.api.keys import KeyOrToken, MemoryKeys
from dinamis_qgis.api.replies import ask, ask_json
from dinamis_qgis.api.session import open_session
from dinamis_qgis.api.sign_in import MemoryCredentials, SignInClient
from dinamis_qgis.api.signing import Signer
from dinamis_qgis.domain import errors, network_errors
from dinamis_qgis.domain.account import Tokens
from dinamis_qgis.domain.asset import Asset
from dinamis_qgis.domain.service import Service
from dinamis_qgis.library import Library
from dinamis_qgis.words.messages import explain
from dinamis_qgis.words.network_words import NETWORK_SENTENCES

NOW = datetime(2026, 11, 21, 12, tzinfo=timezone.utc)


def failure(session, method, url, **options):
    with pytest.raises(errors.ServiceError) as raised:
        ask_json(session, method, url, **options)
    return raised.value


def test_a_name_nobody_has(session):
    error = failure(session, "GET", "https://no-such-host.invalid/")

    assert type(error) is network_errors.HostUnknown


def test_nobody_listens(session):
    error = failure(session, "POST", "http://127.0.0.1:9/orders", json={})

    assert type(error) is errors.ServiceUnreachable


def test_an_order_whose_answer_is_lost_may_have_been_received(session, server):
    error = failure(session, "POST", server.says("/orders", None), json={})

    assert type(error) is network_errors.AnswerLost
    assert "Nothing was sent" not in explain(error)


def test_a_portal_answers_instead(session, server, other_server):
    page = reply(200, b"<!DOCTYPE html><html>Welcome</html>", Content_Type="text/html")
    portal = other_server.says("/welcome", page)
    url = server.says("/collections", redirect(302, portal))

    assert type(failure(session, "GET", url)) is network_errors.CaptivePortal


def test_other_nonsense_is_no_portal(session, server):
    error = failure(session, "GET", server.says("/collections", reply(200, b"\x89PNG")))

    assert type(error) is errors.UnexpectedReply


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"<!DOCTYPE html><html>Welcome</html>", network_errors.CaptivePortal),
        (b'{"error": "no such tile"}', errors.UnexpectedReply),
        (b"", errors.UnexpectedReply),
    ],
)
def test_what_comes_in_place_of_a_picture_is_not_kept_as_one(server, tmp_path, body, kind):
    url = server.says("/thumbnail", reply(200, body), reply(200, png()))
    client = DinamisClient(Service("s", "S", server.root), open_session(), MemoryCredentials())
    library = Library(tmp_path, tmp_path / "no-map.gpkg")
    scene = make_scene(assets=(Asset("t", url, roles=("thumbnail",)),))

    with pytest.raises(kind):
        library.thumbnail(client, scene)

    assert library.thumbnail(client, scene) == png()


def test_redirects_in_circles(session, server):
    error = failure(session, "GET", server.says("/a", redirect(302, "/a")))

    assert type(error) is network_errors.RedirectLoop


def test_a_question_sent_on_to_a_stranger(session, server, other_server):
    there = other_server.says("/search", reply(200))

    error = failure(session, "POST", server.says("/search", redirect(307, there)), json={})

    assert type(error) is network_errors.SentElsewhere


def test_a_redirect_to_nowhere_is_not_success(session, server):
    with pytest.raises(errors.ServiceError):
        ask(session, "GET", server.says("/a", reply(302)))


@pytest.mark.parametrize(
    ("challenge", "kind"),
    [
        ('Bearer error="invalid_token", error_description="The token has expired"', "SessionOver"),
        ('Bearer error="invalid_token"', "SessionRevoked"),
        ("Bearer", "SignInRequired"),
    ],
)
def test_why_a_token_is_not_taken(session, server, challenge, kind):
    url = server.says("/me", reply(401, WWW_Authenticate=challenge))
    auth = BearerAuth(lambda: "token", (server.root,))

    assert type(failure(session, "GET", url, auth=auth)).__name__ == kind


@pytest.mark.parametrize("status", [401, 403])
def test_a_key_that_is_not_taken(session, server, status):
    url = server.says("/sign_urls", reply(status))

    error = failure(session, "POST", url, headers={"access-key": "a", "secret-key": "b"})

    assert type(error) is network_errors.KeyRefused


@pytest.mark.parametrize("status", [401, 403])
@pytest.mark.parametrize("name", ["My-Own-Key", "Ocp-Apim-Subscription-Key", "Authorization"])
def test_a_key_in_a_header_of_any_name_that_is_not_taken(session, server, name, status):
    keys = MemoryKeys()
    keys.save({name: "whole"})
    url = server.says("/search", reply(status))

    error = failure(session, "POST", url, json={}, auth=KeyOrToken(keys, None, (server.root,)))

    assert type(error) is network_errors.KeyRefused
    assert "API key" in explain(error)


def test_what_is_no_key_is_not_called_one(session, server):
    url = server.says("/orders", reply(401))
    headers = {"Idempotency-Key": "order-1", "Prefer": "respond-async"}

    error = failure(session, "POST", url, json={}, headers=headers)

    assert type(error) is errors.SignInRequired


@pytest.mark.parametrize("minutes", [-5, 5])
def test_a_clock_five_minutes_wrong(waits, monkeypatch, minutes):
    answer = requests.Response()
    answer.status_code = 401
    then = datetime.now(timezone.utc) + timedelta(minutes=minutes)
    answer.headers["Date"] = format_datetime(then, usegmt=True)
    answer.request = requests.Request("GET", "https://a.org/").prepare()
    made = requests.Session()
    monkeypatch.setattr(made, "request", lambda *args, **options: answer)

    error = failure(made, "GET", "https://a.org/")

    assert type(error) is network_errors.ClockWrong
    assert f"{-minutes:+.0f} min" in explain(error)


@pytest.mark.parametrize(
    ("lasts", "kind"),
    [
        (timedelta(minutes=-1), network_errors.SessionOver),
        (timedelta(days=1), network_errors.SessionRevoked),
        (None, network_errors.SessionRevoked),
    ],
)
def test_why_a_session_cannot_go_on(session, server, lasts, kind):
    flows = b'{"password": {"tokenUrl": "%srealms/token"}}' % server.root.encode()
    schemes = b'{"securitySchemes": {"OAuth2PasswordBearer": {"flows": %s}}}' % flows
    server.says("/openapi.json", reply(200, b'{"components": %s}' % schemes))
    server.says("/realms/token", reply(400, b'{"error": "invalid_grant"}'))
    credentials = MemoryCredentials()
    credentials.save(Tokens("old", NOW, "refresh", NOW + lasts if lasts else None))
    client = SignInClient(session, server.root, credentials, lambda _: None, lambda: NOW)

    with pytest.raises(kind) as raised:
        client.access_token()

    assert type(raised.value) is kind
    assert not client.is_signed_in


def test_a_signature_that_is_left_out(session, server):
    server.says("/sign_urls", reply(200, b'{"expiry": "2030-01-01T00:00:00Z", "hrefs": {}}'))
    signer = Signer(session, server.root, "store.org", BearerAuth(lambda: "t", (server.root,)))

    with pytest.raises(network_errors.SignatureMissing, match=r"https://store.org/a.tif"):
        signer.signed(["https://store.org/a.tif"])


def test_what_is_signed_beside_it_is_kept(session, server):
    names = [f"https://store.org/{number}.tif" for number in range(70)]
    signed = {name: f"{name}?signed" for name in names}
    for gone in (names[3], names[68]):
        del signed[gone]
    answer = reply(200, json.dumps({"expiry": "2099-01-01T00:00:00Z", "hrefs": signed}).encode())
    server.says("/sign_urls", answer)
    signer = Signer(session, server.root, "store.org", BearerAuth(lambda: "t", (server.root,)))

    with pytest.raises(network_errors.SignatureMissing) as raised:
        signer.signed(names)

    assert raised.value.hrefs == (names[3], names[68])
    assert signer.signed(list(signed)) == signed
    assert len(server.asked) == 2


@pytest.mark.parametrize("wrong_by_h", [-2, 2, 0])
@pytest.mark.parametrize(("lasts_min", "batches"), [(20, 2), (50, 1)])
def test_a_clock_hours_wrong_does_not_keep_links_longer_or_shorter(
    session, server, wrong_by_h, lasts_min, batches
):
    service_now = datetime.now(timezone.utc) - timedelta(hours=wrong_by_h)
    server.dated = format_datetime(service_now, usegmt=True)
    expiry = (service_now + timedelta(minutes=lasts_min)).isoformat()
    hrefs = {"https://a.store.org/a.tif": "https://a.store.org/a.tif?s=1"}
    server.says("/sign_urls", reply(200, json.dumps({"expiry": expiry, "hrefs": hrefs}).encode()))
    signer = Signer(session, server.root, "store.org", BearerAuth(lambda: "t", (server.root,)))

    signer.signed(list(hrefs))
    signer.signed(list(hrefs))

    assert len(server.asked) == batches


def test_each_has_its_own_sentence():
    said = {explain(kind()) for kind, _ in NETWORK_SENTENCES}

    assert len(said) == len(NETWORK_SENTENCES)


def test_none_hides_behind_a_wider_one():
    for kind, say in NETWORK_SENTENCES:
        assert explain(kind()) == say()
