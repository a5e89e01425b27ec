"""A whole session, and what it leaves behind: nothing that opens a door."""

import json
import logging

import pytest
from qgis.core import QgsApplication, QgsSettings
from servers import reply

from dinamis_qgis.api.client import DinamisClient
from dinamis_qgis.api.qgis_credentials import QgisCredentials
from dinamis_qgis.api.qgis_keys import QgisKeys
from dinamis_qgis.api.qgis_transport import QgisTransport
from dinamis_qgis.api.session import open_session
from dinamis_qgis.domain.errors import DinamisError
from dinamis_qgis.domain.service import Service, SignIn
from dinamis_qgis.words.log import log
from dinamis_qgis.words.messages import explain

NAMES = ("access-key", "secret-key")
SECRETS = ("S3CR3T-ACCESS", "S3CR3T-REFRESH", "S3CR3T-DEVICE", "S3CR3T-KEY", "S3CR3T-SIGNATURE")
STORED = "https://s3.store.test/sm1-gdc/a.tif"


def told(content, status=200):
    return reply(status, json.dumps(content).encode())


@pytest.fixture
def provider(server):
    """A service like the Theia store's: it signs in, signs, and makes keys."""
    flows = {"password": {"tokenUrl": f"{server.root}token"}}
    schemes = {"securitySchemes": {"OAuth2PasswordBearer": {"flows": flows}}}
    code = {"device_code": SECRETS[2], "user_code": "ABCD", "expires_in": 600, "interval": 0}
    tokens = {"access_token": SECRETS[0], "refresh_token": SECRETS[1], "expires_in": 300}
    signed = f"{STORED}?X-Amz-Signature={SECRETS[4]}"
    batch = {"expiry": "2099-01-01T00:00:00Z", "hrefs": {STORED: signed}}
    server.says("/openapi.json", told({"components": schemes}))
    server.says("/auth/device", told({**code, "verification_uri": f"{server.root}device"}))
    server.says("/token", told(tokens))
    server.says("/userinfo", told({"preferred_username": "marie"}))
    server.says("/sign_urls", told(batch))
    server.says("/create_api_key", told({"access-key": "abc", "secret-key": SECRETS[3]}))
    return server


@pytest.fixture
def client(provider, qgis_app):
    manager = QgsApplication.authManager()
    manager.setMasterPassword("a password for tests", True)
    service = Service(
        "left",
        "Left",
        f"{provider.root}stac/",
        signing=provider.root,
        storage="store.test",
        sign_in=SignIn.DEVICE,
        key_headers=NAMES,
    )
    session = open_session(QgisTransport(), lambda _: None)
    credentials, keys = QgisCredentials(service.id), QgisKeys(service)
    yield DinamisClient(service, session, credentials, wait=lambda _: None, keys=keys)
    credentials.forget()
    keys.forget()


@pytest.fixture
def logged(caplog, qgis_app):
    """All that is written to any log meanwhile."""
    caplog.set_level(logging.DEBUG)
    lines = []

    def read(message, tab, level):
        lines.append(message)

    QgsApplication.messageLog().messageReceived.connect(read)
    yield lambda: "\n".join((*lines, caplog.text))
    QgsApplication.messageLog().messageReceived.disconnect(read)


def use(client, provider):
    """Sign in, read, make a key and sign in by it; then be refused, and tell why."""
    client.finish_sign_in(client.start_sign_in())
    assert client.person().username == "marie"
    assert SECRETS[4] in client.signed([STORED])[STORED]
    made = client.api_keys.create("test")
    client.sign_in_with_key(dict(zip(NAMES, (made.access, made.secret))))
    assert client.identity
    refusal = {"detail": f"Bearer {SECRETS[0]} is over, so is token={SECRETS[1]}"}
    provider.says("/sign_urls", told(refusal, 401))
    with pytest.raises(DinamisError) as refused:
        client.check_sign_in()
    return refused.value


def test_a_session_leaves_no_secret_in_logs_settings_or_files(client, provider, logged, in_worker):
    log(explain(in_worker(use, client, provider)))

    settings = QgsSettings()
    settings.sync()
    kept = {name: str(settings.value(name)) for name in settings.allKeys()}
    database = QgsApplication.authManager().authenticationDatabasePath()
    with open(database, "rb") as stream:
        content = stream.read()
    assert "is over" in logged()  # it is looked at
    for secret in SECRETS:
        assert secret not in logged()
        assert secret not in str(kept)
        assert secret.encode() not in content
        assert secret not in repr(vars(client.service))
