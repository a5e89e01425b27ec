"""Signing in by an API key: who sees it, where it is kept, and where it is read from."""

import json
from pathlib import Path

import pytest
import requests
from servers import reply

from dinamis_qgis.api.client import DinamisClient
from dinamis_qgis.api.keys import KeyOrToken, MemoryKeys, key_file, read_key_file
from dinamis_qgis.api.openid import discover
from dinamis_qgis.api.session import open_session
from dinamis_qgis.api.sign_in import MemoryCredentials
from dinamis_qgis.domain.errors import InputError, UnexpectedReply
from dinamis_qgis.domain.network_errors import KeyRefused, NoKeyInFile
from dinamis_qgis.domain.service import Capability, Service, SignIn, own_service

NAMES = ("access-key", "secret-key")
KEY = {"access-key": "half", "secret-key": "other-half"}


@pytest.fixture
def client(server):
    service = Service(
        "theia",
        "Theia",
        server.root,
        signing=server.root,
        storage="store.org",
        sign_in=SignIn.DEVICE,
        key_headers=NAMES,
    )
    return DinamisClient(service, open_session(), MemoryCredentials())


def test_signs_with_the_key(client, server):
    href = "https://s3.store.org/a.tif"
    content = {"expiry": "2099-01-01T00:00:00Z", "hrefs": {href: f"{href}?signed"}}
    server.says("/sign_urls", reply(200, json.dumps(content).encode()))

    client.sign_in_with_key(KEY)

    assert client.is_signed_in
    assert client.signed([href]) == {href: f"{href}?signed"}
    shown = server.asked[-1].headers
    assert {name: shown[name] for name in NAMES} == KEY
    assert "authorization" not in shown


def test_a_refused_key_leaves_what_was_before(client, server):
    server.says("/sign_urls", reply(200), reply(403))
    client.sign_in_with_key(KEY)

    with pytest.raises(KeyRefused):
        client.sign_in_with_key({**KEY, "access-key": "revoked"})

    assert client._keys.load() == KEY


def test_signing_out_forgets_the_key(client, server):
    server.says("/sign_urls", reply(200))
    client.sign_in_with_key(KEY)

    client.sign_out()

    assert not client.is_signed_in


@pytest.mark.parametrize(
    ("url", "is_shown"),
    [
        ("https://signing.org/sign_urls", True),
        ("http://signing.org/sign_urls", False),
        ("https://store.org/a.tif", False),
    ],
)
def test_only_own_hosts_see_a_key(url, is_shown):
    keys = MemoryKeys()
    keys.save(KEY)
    auth = KeyOrToken(keys, None, ("https://signing.org/",))

    prepared = requests.Request("GET", url, auth=auth).prepare()

    assert ("secret-key" in prepared.headers) is is_shown


def test_reads_the_file_of_teledetection(tmp_path):
    path = tmp_path / ".apikey"
    path.write_text(json.dumps({**KEY, "more": 1}))

    assert read_key_file(path, NAMES) == KEY


@pytest.mark.parametrize("text", [None, "", "[1]", "{}", '{"access-key": "a"}'])
def test_a_file_without_a_key_is_named(tmp_path, text):
    path = tmp_path / ".apikey"
    if text is not None:
        path.write_text(text)

    with pytest.raises(NoKeyInFile) as raised:
        read_key_file(path, NAMES)

    assert raised.value.detail == str(path)


@pytest.mark.parametrize(
    ("system", "environment", "expected"),
    [
        ("linux", {}, "/h/.config/teledetection/.apikey"),
        ("linux", {"XDG_CONFIG_HOME": "/x"}, "/x/teledetection/.apikey"),
        ("darwin", {}, "/h/Library/Application Support/teledetection/.apikey"),
        ("win32", {"LOCALAPPDATA": "/l"}, "/l/teledetection/teledetection/.apikey"),
        ("linux", {"TLD_CONFIG_DIR": "/t"}, "/t/.apikey"),
    ],
)
def test_the_file_is_where_teledetection_puts_it(system, environment, expected):
    assert key_file(environment, Path("/h"), system).as_posix() == expected


def test_finds_a_standard_provider(server):
    content = {
        "token_endpoint": "https://id.org/t",
        "device_authorization_endpoint": "https://id.org/d",
        "revocation_endpoint": "https://id.org/r",
    }
    told = reply(200, json.dumps(content).encode())
    server.says("/realm/.well-known/openid-configuration", told)

    found = discover(open_session(), "", f"{server.root}realm/")

    assert (found.token, found.device, found.revocation) == tuple(content.values())


def test_a_provider_without_device_flow_is_said_to_be_one(server):
    server.says("/.well-known/openid-configuration", reply(200, b'{"token_endpoint": "x"}'))

    with pytest.raises(UnexpectedReply):
        discover(open_session(), "", server.root)


def test_a_service_of_the_users_own():
    service = own_service(" Mine ", "https://stac.org/api?x=1", "abc1234")

    assert (service.title, service.stac, service.authcfg) == (
        "Mine",
        "https://stac.org/api/",
        "abc1234",
    )
    assert service.can == {Capability.SEARCH, Capability.MIRROR}
    assert own_service("", "https://stac.org/api").id == service.id


@pytest.mark.parametrize(
    "address",
    [
        "",
        "stac.org",
        "ftp://stac.org",
        "file:///etc/passwd",
        "https://me:pass@stac.org",
        "https://a-token@stac.org",
    ],
)
def test_what_is_no_service(address):
    with pytest.raises(InputError) as raised:
        own_service("x", address)

    assert "pass@" not in str(raised.value)
    assert "a-token" not in str(raised.value)
