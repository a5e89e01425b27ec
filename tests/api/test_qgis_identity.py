"""Authentication configurations of QGIS, and who gets to see them."""

import base64

import pytest
from qgis.core import QgsApplication, QgsAuthMethodConfig
from servers import redirect, reply

from dinamis_qgis.api.qgis_identity import QgisIdentity
from dinamis_qgis.api.qgis_transport import QgisTransport
from dinamis_qgis.api.replies import ask
from dinamis_qgis.api.session import open_session
from dinamis_qgis.domain.network_errors import PasswordStoreLocked


@pytest.fixture
def passwords(qgis_app):
    manager = QgsApplication.authManager()
    manager.setMasterPassword("a password for tests", True)
    return manager


@pytest.fixture
def configuration(passwords):
    """Stores a configuration, and takes it away again."""
    made = []

    def store(method, values):
        config = QgsAuthMethodConfig(method)
        config.setName("test")
        config.setConfigMap(values)
        stored = passwords.storeAuthenticationConfig(config)
        assert stored[0] if isinstance(stored, tuple) else stored
        made.append(config.id())
        return config.id()

    yield store
    for identifier in made:
        passwords.removeAuthenticationConfig(identifier)


@pytest.fixture
def fetch(in_worker):
    def ask_as(authcfg, server, url):
        transport = QgisTransport(identity=QgisIdentity(authcfg, (server.root,)))
        return in_worker(lambda: ask(open_session(transport), "GET", url))

    return ask_as


def test_a_name_and_password(configuration, fetch, server):
    authcfg = configuration("Basic", {"username": "alice", "password": "pass", "realm": ""})

    fetch(authcfg, server, server.says("/", reply(200)))

    shown = server.asked[0].headers["authorization"]
    assert base64.b64decode(shown.split()[1]) == b"alice:pass"


def test_headers_even_where_qgis_lacks_the_method(configuration, fetch, server):
    authcfg = configuration("APIHeader", {"X-API-Key": "whole"})

    fetch(authcfg, server, server.says("/", reply(200)))

    assert server.asked[0].headers["x-api-key"] == "whole"


@pytest.mark.parametrize(
    ("method", "values"),
    [
        ("APIHeader", {"X-API-Key": "whole"}),
        ("Basic", {"username": "alice", "password": "pass", "realm": ""}),
    ],
)
def test_nobody_else_sees_them(configuration, fetch, server, other_server, method, values):
    authcfg = configuration(method, values)
    there = other_server.says("/there", reply(200))

    fetch(authcfg, server, server.says("/", redirect(302, there)))

    assert not {"x-api-key", "authorization"} & set(other_server.asked[0].headers)


def test_a_configuration_that_is_gone_is_not_passed_over(passwords, fetch, server):
    with pytest.raises(PasswordStoreLocked):
        fetch("zzzzzzz", server, server.says("/", reply(200)))

    assert server.asked == []


def test_without_the_master_password_nothing_is_sent(configuration, fetch, server, passwords):
    authcfg = configuration("APIHeader", {"X-API-Key": "whole"})
    passwords.clearMasterPassword()

    with pytest.raises(PasswordStoreLocked):
        fetch(authcfg, server, server.says("/", reply(200)))

    assert server.asked == []
    passwords.setMasterPassword("a password for tests", True)
