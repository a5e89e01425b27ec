import pytest
from fakes import run_now

from dinamis_qgis.domain.account import Account, ApiKey
from dinamis_qgis.domain.network_errors import KeyRefused
from dinamis_qgis.gui.service.api_keys_dialog import ApiKeysDialog, KeyDesk

NAMES = ("access-key", "secret-key")


class Service:
    """Keeps keys as the signing API does."""

    def __init__(self):
        self.keys = [ApiKey("abc", "office")]
        self.used = []

    def use(self, values):
        if values["access-key"] == "revoked":
            raise KeyRefused
        self.used.append(dict(values))
        return Account("alice")

    def create(self, description):
        made = ApiKey(f"new{len(self.keys)}", description, secret="told once")
        self.keys.append(ApiKey(made.access, description))
        return made

    def revoke(self, key):
        self.keys.remove(key)

    def desk(self):
        read = dict(zip(NAMES, ("from file", "its secret")))
        return KeyDesk(self.use, lambda: read, lambda: tuple(self.keys), self.create, self.revoke)


@pytest.fixture
def service():
    return Service()


@pytest.fixture
def dialog(qtbot, service):
    made = ApiKeysDialog("Theia", NAMES, service.desk(), run_now)
    qtbot.addWidget(made)
    return made


def fill(dialog, access="a", secret="b"):
    dialog.edits["access-key"].setText(access)
    dialog.edits["secret-key"].setText(secret)


def listed(dialog):
    return [dialog.list.topLevelItem(i).text(1) for i in range(dialog.list.topLevelItemCount())]


def test_signs_in_by_what_was_pasted_and_forgets_it(dialog, service, qtbot):
    fill(dialog)

    with qtbot.waitSignal(dialog.signed_in) as signal:
        dialog.use_button.click()

    assert signal.args == [Account("alice")]
    assert service.used == [{"access-key": "a", "secret-key": "b"}]
    assert [edit.text() for edit in dialog.edits.values()] == ["", ""]


def test_both_halves_are_needed(dialog):
    fill(dialog, secret=" ")

    assert not dialog.use_button.isEnabled()


def test_a_refused_key_says_why(dialog):
    fill(dialog, access="revoked")

    dialog.use_button.click()

    assert "revoked, or mistyped" in dialog.notice.text()
    assert dialog.use_button.isEnabled()


def test_reads_the_file_only_when_asked(dialog):
    assert dialog.edits["access-key"].text() == ""

    dialog.import_button.click()

    assert dialog.edits["access-key"].text() == "from file"


def test_a_new_key_is_shown_once_and_listed(dialog):
    dialog.description_edit.setText("at home")

    dialog.create_button.click()

    assert listed(dialog) == ["abc", "new1"]
    assert dialog.edits["secret-key"].text() == "told once"
    assert dialog.edits["secret-key"].echoMode() == dialog.edits["secret-key"].EchoMode.Normal


def test_revoking_asks_first(dialog):
    dialog.list.topLevelItem(0).setSelected(True)

    dialog.revoke_button.click()
    assert listed(dialog) == ["abc"]
    dialog.revoke_button.click()

    assert listed(dialog) == []


def test_choosing_another_takes_the_question_back(dialog, service):
    service.create("other")
    dialog.refresh()
    dialog.list.topLevelItem(0).setSelected(True)
    dialog.revoke_button.click()

    dialog.list.clearSelection()
    dialog.list.topLevelItem(1).setSelected(True)
    dialog.revoke_button.click()

    assert len(listed(dialog)) == 2


def test_by_a_key_alone_keys_cannot_be_made(qtbot, service):
    made = ApiKeysDialog("GEODES", ("X-API-Key",), KeyDesk(service.use), run_now)
    qtbot.addWidget(made)

    assert made.import_button.isHidden()
    assert made.list.parent() is None


def test_where_qgis_keeps_no_keys_none_is_offered(dialog):
    assert dialog.identity_box is None
