"""Who is signed in where the service has no accounts: their provider tells."""

import json
from datetime import datetime, timedelta, timezone

import pytest
from servers import redirect, reply

from dinamis_qgis.api.client import DinamisClient
from dinamis_qgis.api.keys import MemoryKeys
from dinamis_qgis.api.session import open_session
from dinamis_qgis.api.sign_in import MemoryCredentials
from dinamis_qgis.domain.account import Account, Tokens
from dinamis_qgis.domain.errors import SignInRequired
from dinamis_qgis.domain.service import Service, SignIn

PROTOCOL = "/realms/theia/protocol/openid-connect"
NOW = datetime(2026, 11, 21, 12, tzinfo=timezone.utc)
FRESH = Tokens("token", NOW + timedelta(hours=1), "refresh")
MARIE = {"sub": "1", "preferred_username": "marie", "name": "Marie Curie", "email": "m@in2.fr"}


def told(content):
    return reply(200, json.dumps(content).encode(), Content_Type="application/json")


@pytest.fixture
def provider(other_server):
    """A provider at Keycloak's paths, on a host that is not the service's own."""
    other_server.says(f"{PROTOCOL}/userinfo", told(MARIE))
    return other_server


@pytest.fixture
def client(server, provider, waits):
    flows = {"password": {"tokenUrl": f"{provider.root}{PROTOCOL.lstrip('/')}/token"}}
    schemes = {"securitySchemes": {"OAuth2PasswordBearer": {"flows": flows}}}
    server.says("/openapi.json", told({"components": schemes}))
    service = Service(
        "theia-mtd",
        "Theia",
        f"{server.root}stac/",
        signing=server.root,
        sign_in=SignIn.DEVICE,
        key_headers=("access-key", "secret-key"),
    )
    session = open_session(wait=waits.append)
    session.trust_env = False

    def make(tokens=FRESH, key=None):
        credentials, keys = MemoryCredentials(), MemoryKeys()
        if tokens:
            credentials.save(tokens)
        if key:
            keys.save(key)
        return DinamisClient(service, session, credentials, waits.append, lambda: NOW, keys)

    return make


def asked_who(provider):
    return [asked for asked in provider.asked if asked.path.endswith("/userinfo")]


def test_the_provider_says_who_it_is(client, provider):
    assert client().person() == Account("marie", "Marie Curie", "m@in2.fr")
    assert [one.headers["authorization"] for one in asked_who(provider)] == ["Bearer token"]


def test_an_account_is_known_before_its_name_is(client, server, provider):
    assert client().account() == Account("")
    assert server.asked == provider.asked == []


@pytest.mark.parametrize(
    "answer",
    [
        reply(404),
        reply(403, b'{"error": "insufficient_scope"}'),
        reply(401, b'{"error": "invalid_token"}'),
        reply(503),
        reply(200, b"<html>Welcome", Content_Type="text/html"),
        told([]),
        told({"preferred_username": 3}),
        None,
    ],
)
def test_a_name_that_is_not_told_ends_no_session(client, provider, answer):
    provider.says(f"{PROTOCOL}/userinfo", answer)
    signed_in = client()

    assert signed_in.person() == Account("")
    assert signed_in.is_signed_in


def test_without_a_network_nobody_is_named_and_nobody_signed_out(client, server):
    server.says("/openapi.json", None)
    old = Tokens("old", NOW - timedelta(hours=1), "refresh")
    signed_in = client(old)

    assert signed_in.person() == Account("")
    assert signed_in.is_signed_in


def test_a_session_that_is_over_is_told(client, provider):
    provider.says(f"{PROTOCOL}/token", reply(400, b'{"error": "invalid_grant"}'))
    old = Tokens("old", NOW - timedelta(hours=1), "refresh")

    with pytest.raises(SignInRequired):
        client(old).person()


def test_a_key_names_nobody_and_is_not_shown_to_the_provider(client, provider):
    signed_in = client(key={"access-key": "a", "secret-key": "b"})

    assert signed_in.person() == Account("")
    assert provider.asked == []


def test_the_token_is_not_sent_on_to_a_stranger(client, provider, server):
    provider.says(f"{PROTOCOL}/userinfo", redirect(302, f"{server.root}elsewhere"))
    server.says("/elsewhere", told(MARIE))

    client().person()

    (asked,) = [one for one in server.asked if one.path == "/elsewhere"]
    assert "authorization" not in asked.headers
