"""A session that QGIS keeps, from one start to the next."""

import pytest
from fakes import run_now
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication

from dinamis_qgis.api.client import DinamisClient
from dinamis_qgis.api.qgis_credentials import QgisCredentials
from dinamis_qgis.api.qgis_keys import QgisKeys
from dinamis_qgis.api.qgis_secret import open_store
from dinamis_qgis.api.session import open_session
from dinamis_qgis.domain.account import Account, Tokens
from dinamis_qgis.domain.scene import parse_time
from dinamis_qgis.domain.service import Service, SignIn
from dinamis_qgis.gui.panel import Notice
from dinamis_qgis.stations import kept_session
from dinamis_qgis.stations.kept_session import KeptSession

PASSWORD = "a password for tests"
SERVICE = Service(
    "kept",
    "Theia",
    "https://stac.test/",
    signing="https://sign.test/",
    sign_in=SignIn.DEVICE,
    key_headers=("access-key", "secret-key"),
)
TRAINING = Service("kept", "Training", "https://stac.test/", is_training=True)
TOKENS = Tokens("access", parse_time("2099-01-01T00:00:00Z"), "refresh")


class Start:
    """QGIS after a start: its store is closed until the user gives the master password."""

    def __init__(self, service):
        keys = QgisKeys(service)
        self.client = DinamisClient(service, open_session(), QgisCredentials(service.id), keys=keys)
        self.notice, self.welcomed, self.asked = Notice(), [], 0
        self.session = KeptSession(
            lambda: self.client, lambda: self.notice, run_now, self.welcomed.append
        )


@pytest.fixture
def manager(qgis_app):
    manager = QgsApplication.authManager()
    manager.setMasterPassword(PASSWORD, True)
    yield manager
    manager.setMasterPassword(PASSWORD, True)
    QgisCredentials("kept").forget()
    QgisKeys(SERVICE).forget()


@pytest.fixture
def start(manager):
    def begin(service=SERVICE):
        manager.clearMasterPassword()
        return Start(service)

    return begin


@pytest.fixture
def give(manager, monkeypatch):
    """The user gives the master password where QGIS asks for it."""
    asked = []

    def open_it():
        asked.append(1)
        return manager.setMasterPassword(PASSWORD, True)

    monkeypatch.setattr(kept_session, "open_store", open_it)
    return asked


def test_after_a_start_a_kept_session_is_announced_and_one_password_away(start, give):
    QgisCredentials("kept").save(TOKENS)
    qgis = start()
    assert not qgis.client.is_signed_in

    qgis.session.look()
    assert "master password" in qgis.notice.text()
    assert give == []  # looking asks nobody

    assert qgis.session.open()
    assert qgis.welcomed == [Account(username="")]


def test_a_store_opened_elsewhere_brings_the_session_back(start, manager, qtbot):
    QgisCredentials("kept").save(TOKENS)
    qgis = start()
    qgis.session.look()
    qgis.session.listen()

    manager.setMasterPassword(PASSWORD, True)  # a layer of another plugin's asked for it
    qtbot.waitUntil(lambda: bool(qgis.welcomed))
    qgis.session.close()

    assert qgis.welcomed == [Account(username="")]
    assert not qgis.notice.text()


def test_a_session_is_brought_back_once(start, give, qtbot):
    QgisCredentials("kept").save(TOKENS)
    qgis = start()
    qgis.session.look()
    qgis.session.listen()

    assert qgis.session.open()  # which opens the store
    QCoreApplication.processEvents()
    qgis.session.close()

    assert len(qgis.welcomed) == 1


def test_a_store_without_a_session_says_nothing(start, manager):
    qgis = start()
    qgis.session.listen()

    manager.setMasterPassword(PASSWORD, True)
    QCoreApplication.processEvents()
    qgis.session.close()

    assert qgis.welcomed == []


def test_a_kept_key_is_announced_too(start):
    QgisKeys(SERVICE).save({"access-key": "a", "secret-key": "b"})
    qgis = start()

    qgis.session.look()

    assert "API key" in qgis.notice.text()


def test_who_was_never_signed_in_signs_in_as_ever(start, give):
    qgis = start()

    qgis.session.look()

    assert not qgis.notice.text()
    assert not qgis.session.open()
    assert give == [1]  # so that the session that begins now is kept
    assert qgis.welcomed == []


def test_who_declines_the_password_has_a_session_in_memory(start, monkeypatch):
    QgisCredentials("kept").save(TOKENS)
    qgis = start()
    monkeypatch.setattr(kept_session, "open_store", lambda: False)

    assert not qgis.session.open()

    credentials = QgisCredentials("kept")
    assert not credentials.save(TOKENS)
    assert credentials.load() == TOKENS


def test_a_class_is_asked_for_no_password(start, give):
    qgis = start(TRAINING)

    qgis.session.look()

    assert not qgis.session.open()
    assert give == []
    assert not qgis.notice.text()


def test_where_nobody_answers_the_store_stays_closed(start):
    start()

    assert not open_store()


def test_an_open_store_asks_nobody(manager):
    assert open_store()
