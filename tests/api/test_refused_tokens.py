"""A token that is refused before its time: another is shown once, of what may be sent twice."""

import json
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta, timezone

import pytest
from servers import redirect, reply

from dinamis_qgis.api.bearer import RenewingBearer
from dinamis_qgis.api.sign_in import MemoryCredentials, SignInClient
from dinamis_qgis.domain.account import Tokens
from dinamis_qgis.domain.network_errors import SessionRevoked

NOW = datetime(2026, 11, 21, 12, tzinfo=timezone.utc)
REFUSED = reply(401, b'{"detail": "Signature has expired"}')


@pytest.fixture
def provider(server):
    flows = {"password": {"tokenUrl": f"{server.root}token"}}
    schemes = {"securitySchemes": {"OAuth2PasswordBearer": {"flows": flows}}}
    server.says("/openapi.json", reply(200, json.dumps({"components": schemes}).encode()))
    tokens = {"access_token": "second", "expires_in": 300, "refresh_token": "more"}
    server.says("/token", reply(200, json.dumps(tokens).encode()))
    return server


@pytest.fixture
def ask(session, provider):
    """Sends with a token that ends in an hour, as far as one knows here."""
    credentials = MemoryCredentials()
    credentials.save(Tokens("first", NOW + timedelta(hours=1), "refresh"))
    sign_in = SignInClient(session, provider.root, credentials, lambda _: None, lambda: NOW)
    auth = RenewingBearer(sign_in, session, (provider.root,))
    return lambda method, url, **options: session.request(method, url, auth=auth, **options)


def shown(server, path):
    return [one.headers.get("authorization") for one in server.asked if one.path == path]


def test_another_token_is_shown(ask, provider):
    url = provider.says("/sign_urls", REFUSED, reply(200, b'{"ok": 1}'))

    answer = ask("POST", url, json={"urls": ["a"]})

    assert answer.json() == {"ok": 1}
    assert shown(provider, "/sign_urls") == ["Bearer first", "Bearer second"]
    assert [one.body for one in provider.asked if one.path == "/sign_urls"] == [
        b'{"urls": ["a"]}'
    ] * 2


def test_where_that_is_refused_too_no_third_is_asked_for(ask, provider):
    url = provider.says("/me", REFUSED)

    assert ask("GET", url).status_code == 401
    assert ask("GET", url).status_code == 401

    assert shown(provider, "/me") == ["Bearer first", "Bearer second", "Bearer second"]
    assert len(shown(provider, "/token")) == 1


def test_an_order_is_not_sent_again(ask, provider):
    url = provider.says("/orders", REFUSED)

    assert ask("POST", url, json={}).status_code == 401
    assert shown(provider, "/orders") == ["Bearer first"]


def test_a_session_that_is_over_is_told(ask, provider):
    url = provider.says("/me", REFUSED)
    provider.says("/token", reply(400, b'{"error": "invalid_grant"}'))

    with pytest.raises(SessionRevoked):
        ask("GET", url)


@pytest.mark.parametrize("answer", [reply(503), reply(200, b"<html>", Content_Type="text/html")])
def test_without_another_token_the_refusal_stands(ask, provider, answer):
    url = provider.says("/me", REFUSED)
    provider.says("/token", answer)

    assert ask("GET", url).status_code == 401


def test_what_a_stranger_refuses_renews_nothing(ask, provider, other_server):
    url = provider.says("/me", redirect(302, f"{other_server.root}me"))
    other_server.says("/me", REFUSED)

    assert ask("GET", url).status_code == 401

    assert shown(other_server, "/me") == [None]
    assert shown(provider, "/token") == []


def test_many_threads_that_are_refused_renew_once(session, provider, in_worker):
    provider.says("/token", reply(200, b'{"access_token": "second", "expires_in": 300}'))
    credentials = MemoryCredentials()
    credentials.save(Tokens("first", NOW + timedelta(hours=1), "refresh"))
    sign_in = SignInClient(session, provider.root, credentials, lambda _: None, lambda: NOW)

    with ThreadPoolExecutor(8) as pool:
        tokens = in_worker(lambda: list(pool.map(sign_in.instead_of, ["first"] * 16)))

    assert set(tokens) == {"second"}
    assert len(shown(provider, "/token")) == 1
