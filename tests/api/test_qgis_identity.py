"""Authentication configurations of QGIS, and who gets to see them."""

import base64
import json

import pytest
from certificates import certified, make_authority, served_by
from qgis.core import QgsApplication, QgsAuthMethodConfig
from qgis.PyQt.QtNetwork import QSslCertificate
from servers import redirect, reply, serving

from dinamis_qgis.api.qgis_identity import QgisIdentity
from dinamis_qgis.api.qgis_transport import QgisTransport
from dinamis_qgis.api.replies import ask
from dinamis_qgis.api.session import open_session
from dinamis_qgis.domain.errors import (
    AccessDenied,
    ServiceError,
    ServiceUnreachable,
    SignInRequired,
)
from dinamis_qgis.domain.network_errors import (
    IdentityRefused,
    IdentityUnusable,
    PasswordStoreLocked,
)
from dinamis_qgis.words.messages import explain


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


@pytest.mark.parametrize(
    ("method", "values", "status", "kind"),
    [
        ("APIHeader", {"My-Own-Key": "whole"}, 401, IdentityRefused),
        ("APIHeader", {"My-Own-Key": "whole"}, 403, IdentityRefused),
        ("Basic", {"username": "alice", "password": "pass", "realm": ""}, 401, IdentityRefused),
        ("Basic", {"username": "alice", "password": "pass", "realm": ""}, 403, AccessDenied),
    ],
)
def test_what_the_service_refuses_is_told_as_refused(
    configuration, fetch, server, method, values, status, kind
):
    authcfg = configuration(method, values)

    with pytest.raises(ServiceError) as raised:
        fetch(authcfg, server, server.says("/", reply(status)))

    assert type(raised.value) is kind
    assert ("Settings ▸ Options ▸ Authentication" in explain(raised.value)) is (
        kind is IdentityRefused
    )


def test_who_was_not_shown_it_does_not_refuse_it(configuration, fetch, server, other_server):
    authcfg = configuration("APIHeader", {"My-Own-Key": "whole"})
    there = other_server.says("/there", reply(401))

    with pytest.raises(ServiceError) as raised:
        fetch(authcfg, server, server.says("/", redirect(302, there)))

    assert type(raised.value) is SignInRequired


def test_a_configuration_that_is_gone_is_not_passed_over(passwords, fetch, server):
    with pytest.raises(IdentityUnusable):
        fetch("zzzzzzz", server, server.says("/", reply(200)))

    assert server.asked == []


def test_without_the_master_password_nothing_is_sent(configuration, fetch, server, passwords):
    authcfg = configuration("APIHeader", {"X-API-Key": "whole"})
    passwords.clearMasterPassword()

    with pytest.raises(PasswordStoreLocked):
        fetch(authcfg, server, server.says("/", reply(200)))

    assert server.asked == []
    passwords.setMasterPassword("a password for tests", True)


@pytest.fixture
def town(passwords, tmp_path):
    """An authority that QGIS trusts."""
    authority = make_authority(tmp_path / "ca", "Town Hall")
    certificate = QSslCertificate(authority.certificate.read_bytes())
    assert passwords.storeCertAuthority(certificate)
    passwords.initSslCaches()
    yield authority
    passwords.removeCertAuthority(certificate)
    passwords.initSslCaches()


def pki(person):
    return {"certpath": str(person.certificate), "keypath": str(person.key), "keypass": ""}


def test_a_certificate_of_the_users_own(configuration, fetch, town, tmp_path):
    authcfg = configuration("PKI-Paths", pki(certified(town, tmp_path / "alice", "alice")))

    with serving(served_by(town, tmp_path / "tls", asks_certificates=True)) as server:
        url = server.says("/", reply(200))

        assert fetch(authcfg, server, url).status_code == 200


def test_nobody_else_is_shown_the_certificate(configuration, fetch, town, tmp_path):
    authcfg = configuration("PKI-Paths", pki(certified(town, tmp_path / "alice", "alice")))

    with (
        serving(served_by(town, tmp_path / "tls")) as server,
        serving(served_by(town, tmp_path / "other", asks_certificates=True)) as other,
    ):
        url = server.says("/", redirect(302, other.says("/there", reply(200))))

        with pytest.raises(ServiceUnreachable):
            fetch(authcfg, server, url)

    assert other.asked == []


def test_what_qgis_cannot_use_is_not_passed_over(configuration, fetch, server, tmp_path):
    gone = {"certpath": str(tmp_path / "a.pem"), "keypath": str(tmp_path / "b.pem"), "keypass": ""}
    authcfg = configuration("PKI-Paths", gone)

    with pytest.raises(IdentityUnusable):
        fetch(authcfg, server, server.says("/", reply(200)))

    assert server.asked == []


def oauth2(server):
    """Name and password become a token, without a browser."""
    flow = {
        "accessMethod": 0,
        "apiKey": "",
        "clientId": "qgis",
        "clientSecret": "",
        "configType": 1,
        "grantFlow": 2,
        "password": "pass",
        "persistToken": False,
        "requestTimeout": 10,
        "requestUrl": f"{server.root}token",
        "tokenUrl": f"{server.root}token",
        "username": "alice",
        "version": 1,
    }
    return {"oauth2config": json.dumps(flow)}


def test_a_token_of_oauth2(configuration, fetch, server):
    token = {"access_token": "given", "token_type": "bearer", "expires_in": 300}
    server.says("/token", reply(200, json.dumps(token).encode(), Content_Type="application/json"))

    fetch(configuration("OAuth2", oauth2(server)), server, server.says("/items", reply(200)))

    (asked,) = (one for one in server.asked if one.path == "/items")
    assert asked.headers["authorization"] == "Bearer given"


def test_without_a_token_of_oauth2_nothing_is_sent(configuration, fetch, server):
    server.says("/token", reply(400, b'{"error": "invalid_grant"}'))

    with pytest.raises(IdentityUnusable):
        fetch(configuration("OAuth2", oauth2(server)), server, server.says("/items", reply(200)))

    assert "/items" not in [asked.path for asked in server.asked]
