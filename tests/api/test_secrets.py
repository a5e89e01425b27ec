"""Who gets to see the token, and where it is kept."""

import pytest
import requests
from qgis.core import QgsApplication

from dinamis_qgis.api.bearer import BearerAuth
from dinamis_qgis.api.qgis_credentials import QgisCredentials
from dinamis_qgis.domain.account import Tokens
from dinamis_qgis.domain.scene import parse_time

TOKENS = Tokens("secret-access", parse_time("2030-01-01T00:00:00Z"), "secret-refresh")


@pytest.mark.parametrize(
    ("url", "is_shown"),
    [
        ("https://stac.example.org/search", True),
        ("https://stac.example.org:443/search", True),
        ("http://stac.example.org/search", False),
        ("https://stac.example.org:8443/search", False),
        ("https://stac.example.org.evil.org/search", False),
        ("https://evil.org/?host=stac.example.org", False),
        ("https://storage.example.org/a.tif", False),
    ],
)
def test_only_the_services_own_hosts_see_the_token(url, is_shown):
    auth = BearerAuth(lambda: "secret", ("https://stac.example.org/",))

    prepared = requests.Request("GET", url, auth=auth).prepare()

    assert ("Authorization" in prepared.headers) is is_shown


def test_tokens_are_not_printed():
    assert "secret" not in repr(TOKENS)


def test_tokens_are_kept_encrypted_in_qgis(qgis_app, tmp_path):
    manager = QgsApplication.authManager()
    manager.setMasterPassword("a password for tests", True)
    credentials = QgisCredentials("test-service")

    assert credentials.save(TOKENS) is True

    assert QgisCredentials("test-service").load() == TOKENS
    with open(manager.authenticationDatabasePath(), "rb") as database:
        assert b"secret-access" not in database.read()
    credentials.forget()
    assert QgisCredentials("test-service").load() is None
