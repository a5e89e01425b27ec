"""A key as a configuration of QGIS: seen and edited where QGIS shows them, and ended with care."""

from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsAuthMethodConfig
from servers import redirect, reply

from dinamis_qgis.api.client import DinamisClient
from dinamis_qgis.api.qgis_keys import QgisKeys
from dinamis_qgis.api.qgis_secret import QgisSecret
from dinamis_qgis.api.session import open_session
from dinamis_qgis.api.sign_in import MemoryCredentials
from dinamis_qgis.domain.network_errors import IdentityWithoutKey, KeyRefused
from dinamis_qgis.domain.service import Kind, Service, SignIn
from dinamis_qgis.words.messages import explain

PASSWORD = "a password for tests"
KEY = {"X-API-Key": "whole-key"}
GEODES = Service(
    "kept-geodes",
    "CNES GEODES",
    "https://geodes.test/stac/",
    kind=Kind.GEODES,
    sign_in=SignIn.KEY,
    key_headers=("X-API-Key",),
)
BEFORE = "dinamis/kept-geodes/key"


@pytest.fixture
def manager(qgis_app):
    """QGIS's store, open, and without what a test leaves in it."""
    manager = QgsApplication.authManager()
    manager.setMasterPassword(PASSWORD, True)
    there = set(manager.configIds())
    yield manager
    manager.setMasterPassword(PASSWORD, True)
    QgisKeys(GEODES).forget()
    for authcfg in set(manager.configIds()) - there:
        manager.removeAuthenticationConfig(authcfg)


@pytest.fixture
def mine(manager):
    """A configuration that the user made in QGIS; gives its id."""

    def store(headers, method="APIHeader"):
        config = QgsAuthMethodConfig(method)
        config.setName("mine")
        config.setConfigMap(headers)
        manager.storeAuthenticationConfig(config)
        return config.id()

    return store


def made(manager):
    """The configurations that the plugin made, as QGIS lists them."""
    listed = manager.availableAuthMethodConfigs().values()
    return [config for config in listed if config.name().startswith("DINAMIS")]


def full(manager, authcfg):
    config = QgsAuthMethodConfig()
    manager.loadAuthenticationConfig(authcfg, config, True)
    return config


def test_a_pasted_key_becomes_a_configuration_that_qgis_lists(manager):
    assert QgisKeys(GEODES).save(KEY)

    (config,) = made(manager)
    assert config.name() == "DINAMIS – CNES GEODES"
    assert config.method() == "APIHeader"
    assert full(manager, config.id()).configMap() == KEY
    assert QgisKeys(GEODES).load() == KEY
    assert b"whole-key" not in Path(manager.authenticationDatabasePath()).read_bytes()


def test_another_key_takes_the_place_of_the_one_before(manager):
    QgisKeys(GEODES).save({"X-API-Key": "old"})
    (before,) = made(manager)

    QgisKeys(GEODES).save(KEY)

    assert [config.id() for config in made(manager)] == [before.id()]
    assert QgisKeys(GEODES).load() == KEY


def test_what_is_edited_in_qgis_counts_at_once(manager):
    keys = QgisKeys(GEODES)
    keys.save(KEY)
    config = full(manager, keys.authcfg)

    config.setConfigMap({"X-API-Key": "edited"})
    manager.updateAuthenticationConfig(config)

    assert keys.load() == {"X-API-Key": "edited"}


def test_what_is_removed_in_qgis_signs_out(manager):
    keys = QgisKeys(GEODES)
    keys.save(KEY)

    manager.removeAuthenticationConfig(keys.authcfg)

    assert keys.load() is None
    assert keys.save(KEY)
    assert keys.load() == KEY


def test_removing_the_key_removes_what_was_made_for_it(manager):
    keys = QgisKeys(GEODES)
    keys.save(KEY)

    keys.forget()

    assert made(manager) == []
    assert QgisKeys(GEODES).load() is None


def test_what_the_user_chose_is_used_and_never_removed(manager, mine):
    authcfg = mine({"x-api-key": "whole-key", "X-Other": "not for this service"})
    keys = QgisKeys(GEODES)

    keys.choose(authcfg)

    assert QgisKeys(GEODES).load() == KEY
    keys.save({"X-API-Key": "pasted"})
    keys.forget()
    assert authcfg in manager.configIds()
    assert full(manager, authcfg).config("x-api-key") == "whole-key"


def test_choosing_another_removes_what_was_made(manager, mine):
    keys = QgisKeys(GEODES)
    keys.save({"X-API-Key": "pasted"})

    keys.choose(mine(KEY))

    assert made(manager) == []
    assert keys.load() == KEY


def test_choosing_what_was_made_leaves_it_the_plugins_own(manager):
    keys = QgisKeys(GEODES)
    keys.save(KEY)

    keys.choose(keys.authcfg)
    assert keys.load() == KEY

    keys.forget()
    assert made(manager) == []


def test_a_key_of_an_earlier_version_is_taken_over(manager):
    QgisSecret(BEFORE).save('{"X-API-Key": "whole-key"}')

    assert QgisKeys(GEODES).load() == KEY

    (config,) = made(manager)
    assert full(manager, config.id()).configMap() == KEY
    assert not manager.existsAuthSetting(BEFORE)
    assert QgisKeys(GEODES).load() == KEY


def test_a_key_of_an_earlier_version_waits_for_the_master_password(manager):
    QgisSecret(BEFORE).save('{"X-API-Key": "whole-key"}')
    manager.clearMasterPassword()
    keys = QgisKeys(GEODES)

    assert keys.load() is None
    assert keys.is_locked
    assert manager.existsAuthSetting(BEFORE)

    manager.setMasterPassword(PASSWORD, True)
    assert keys.load() == KEY


def test_a_key_that_qgis_cannot_keep_as_a_configuration_is_not_lost(manager, monkeypatch):
    QgisSecret(BEFORE).save('{"X-API-Key": "whole-key"}')
    monkeypatch.setattr("dinamis_qgis.api.qgis_keys.stored_headers", lambda *_: "")

    assert QgisKeys(GEODES).load() == KEY

    assert manager.existsAuthSetting(BEFORE)


def test_a_configuration_is_locked_until_the_master_password_is_given(manager):
    QgisKeys(GEODES).save(KEY)
    manager.clearMasterPassword()
    keys = QgisKeys(GEODES)

    assert keys.is_locked
    assert keys.load() is None

    manager.setMasterPassword(PASSWORD, True)
    assert keys.load() == KEY


def test_without_the_master_password_a_key_lasts_until_qgis_ends(manager):
    manager.clearMasterPassword()
    keys = QgisKeys(GEODES)

    assert not keys.save(KEY)

    assert keys.load() == KEY
    assert made(manager) == []


@pytest.mark.parametrize(
    ("method", "headers"),
    [
        ("APIHeader", {"X-Other": "x"}),
        ("APIHeader", {"X-API-Key": " "}),
        ("Basic", {"username": "alice", "password": "pass", "realm": ""}),
    ],
)
def test_a_configuration_without_a_key_is_not_taken(manager, mine, method, headers):
    keys = QgisKeys(GEODES)
    keys.save(KEY)

    with pytest.raises(IdentityWithoutKey) as raised:
        keys.read(mine(headers, method))

    assert "API Header" in explain(raised.value)
    assert "X-API-Key" in explain(raised.value)
    assert "pass" not in str(raised.value)
    assert keys.load() == KEY


@pytest.fixture
def client(manager, server):
    """GEODES on this machine, its keys kept by QGIS."""
    service = Service(
        GEODES.id,
        GEODES.title,
        server.root,
        kind=Kind.GEODES,
        sign_in=SignIn.KEY,
        key_headers=GEODES.key_headers,
    )
    return DinamisClient(service, open_session(), MemoryCredentials(), keys=QgisKeys(service))


FOUND = reply(200, b'{"features": [], "context": {"matched": 0}}')


def test_signs_in_by_a_configuration_and_shows_it_to_the_service_alone(
    client, server, other_server, mine
):
    server.says("/search", FOUND)
    there = other_server.says("/file", reply(200))
    server.says("/file", redirect(302, there))

    client.sign_in_with_identity(mine(KEY))
    client.session.get(f"{server.root}file")
    client.session.get(there)

    assert client.is_signed_in
    assert [asked.headers["x-api-key"] for asked in server.asked] == ["whole-key"] * 2
    assert all("x-api-key" not in asked.headers for asked in other_server.asked)


def test_a_configuration_that_the_service_refuses_is_not_chosen(client, server, mine):
    server.says("/search", FOUND, reply(403))
    client.sign_in_with_key({"X-API-Key": "pasted"})
    before = client.identity

    with pytest.raises(KeyRefused):
        client.sign_in_with_identity(mine(KEY))

    assert client.identity == before
