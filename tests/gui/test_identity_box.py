"""Signing in by a key that QGIS keeps as an authentication configuration."""

import pytest
from fakes import run_now
from qgis.core import QgsApplication, QgsAuthMethodConfig

from dinamis_qgis.domain.account import Account
from dinamis_qgis.domain.network_errors import IdentityWithoutKey
from dinamis_qgis.gui.service.api_keys_dialog import ApiKeysDialog, KeyDesk


class Identities:
    """Signs in by what QGIS keeps."""

    def __init__(self, made):
        self.used, self.made, self.chosen = [], made, ""

    def use(self, authcfg):
        if authcfg != self.made:
            raise IdentityWithoutKey("X-API-Key")
        self.used.append(authcfg)
        self.chosen = authcfg
        return Account("alice")

    def paste(self, _values):
        self.chosen = self.made
        return Account("alice")


@pytest.fixture
def configurations(qgis_app):
    """Ids of two that QGIS keeps: one with a key, one with a name and a password."""
    manager = QgsApplication.authManager()
    manager.setMasterPassword("a password for tests", True)
    kept = []
    for method, values in (
        ("APIHeader", {"X-API-Key": "whole"}),
        ("Basic", {"username": "alice", "password": "pass", "realm": ""}),
    ):
        config = QgsAuthMethodConfig(method)
        config.setName(method)
        config.setConfigMap(values)
        manager.storeAuthenticationConfig(config)
        kept.append(config.id())
    yield kept
    for authcfg in kept:
        manager.removeAuthenticationConfig(authcfg)


@pytest.fixture
def identities(configurations):
    return Identities(configurations[0])


@pytest.fixture
def geodes(qtbot, identities):
    desk = KeyDesk(
        identities.paste, use_identity=identities.use, identity=lambda: identities.chosen
    )
    made = ApiKeysDialog("GEODES", ("X-API-Key",), desk, run_now)
    qtbot.addWidget(made)
    return made


def test_signs_in_by_a_configuration_of_qgis(geodes, identities, qtbot):
    assert not geodes.identity_box.use_button.isEnabled()
    geodes.identity_box.select.setConfigId(identities.made)

    with qtbot.waitSignal(geodes.signed_in):
        geodes.identity_box.use_button.click()

    assert identities.used == [identities.made]


def test_a_configuration_without_a_key_says_what_it_takes(geodes, configurations):
    geodes.identity_box.select.setConfigId(configurations[1])

    geodes.identity_box.use_button.click()

    assert "API Header" in geodes.notice.text()
    assert "X-API-Key" in geodes.notice.text()


def test_a_pasted_key_is_shown_as_the_configuration_it_became(geodes, identities):
    geodes.edits["X-API-Key"].setText("whole")

    geodes.use_button.click()

    assert geodes.identity_box.select.configId() == identities.made
