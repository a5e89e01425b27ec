"""API keys: use one, make one, see them all, end one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Callable, Dict, Mapping, Optional, Sequence, Tuple

from qgis.core import Qgis
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDialog,
    QGroupBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...domain.account import Account, ApiKey
from ...domain.errors import DinamisError
from ...words.amounts import short_date
from ...words.messages import explain
from ..fields import form, named, named_list
from ..panel import SPACING_PX, Notice, button, button_row, wrapped_label

if TYPE_CHECKING:
    from .identity_box import IdentityBox

_LIST_PX = 130
_KEY_ROLE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class KeyDesk:
    """What can be done with the keys of a service; each blocks."""

    use: Callable[[Mapping[str, str]], Account]
    read_file: Optional[Callable[[], Mapping[str, str]]] = None
    """Reads the key of the program teledetection; None: the service is another."""

    all: Optional[Callable[[], Sequence[ApiKey]]] = None
    """None: only who is signed in by their account may see and make keys."""

    create: Optional[Callable[[str], ApiKey]] = None
    revoke: Optional[Callable[[ApiKey], None]] = None

    use_identity: Optional[Callable[[str], Account]] = None
    """Signs in by the key of a QGIS authentication configuration; None: QGIS keeps none."""

    identity: Callable[[], str] = str
    """Id of the configuration in use; "" for none. Does not block."""


class ApiKeysDialog(QDialog):
    """The keys of one person at one service.

    Args:
        names: of the headers that hold the parts of a key.
    """

    signed_in = pyqtSignal(object)  # Account

    def __init__(
        self,
        title: str,
        names: Tuple[str, ...],
        desk: KeyDesk,
        run: Callable[..., Any],
        parent: Optional[QWidget] = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("api_keys_dialog")
        self.setWindowTitle(self.tr("API keys – {}").format(title))
        self._desk, self._run = desk, run
        self._doomed: Optional[ApiKey] = None
        self._is_busy = False
        self._create(names)
        self._lay_out()
        for edit in self.edits.values():
            edit.textChanged.connect(self._show_state)
        self.use_button.clicked.connect(self._use)
        self.import_button.clicked.connect(self._import)
        self.create_button.clicked.connect(self._make)
        self.revoke_button.clicked.connect(self._revoke)
        self.list.itemSelectionChanged.connect(self._forget_doomed)
        self.close_button.clicked.connect(self.reject)
        self._show_state()
        if desk.all is not None:
            self.refresh()

    def refresh(self) -> None:
        """Show the keys that the service knows."""
        if self._desk.all is not None:
            self._do(self._desk.all, self._show_keys)

    def _use(self) -> None:
        values = {name: edit.text() for name, edit in self.edits.items()}
        self._do(lambda: self._desk.use(values), self._welcome)

    def _use_identity(self, authcfg: str) -> None:
        use = self._desk.use_identity
        if use is not None:
            self._do(lambda: use(authcfg), self._welcome)

    def _welcome(self, account: Account) -> None:
        for edit in self.edits.values():
            edit.clear()
        if self.identity_box is not None:
            self.identity_box.show_identity(self._desk.identity())
        self._say(self.tr("The service takes this key. You are signed in by it."))
        self.signed_in.emit(account)

    def _import(self) -> None:
        if self._desk.read_file is not None:
            self._do(self._desk.read_file, self._fill)

    def _fill(self, values: Mapping[str, str]) -> None:
        for name, edit in self.edits.items():
            edit.setText(values.get(name, ""))

    def _make(self) -> None:
        create, text = self._desk.create, self.description_edit.text().strip()
        if create is not None:
            self._do(lambda: create(text), self._show_made)

    def _show_made(self, key: ApiKey) -> None:
        """The secret is told once: into the fields, from where it can be copied or used."""
        self._fill(dict(zip(self.edits, (key.access, key.secret))))
        list(self.edits.values())[-1].setEchoMode(QLineEdit.EchoMode.Normal)
        self.description_edit.clear()
        self.refresh()
        self._say(
            self.tr(
                "A new key was made. Its secret half is shown above this once: copy it now if "
                "another program needs it, or use the key here."
            )
        )

    def _revoke(self) -> None:
        """The first click asks, the second does it: a revoked key does not come back."""
        key, revoke = self._chosen(), self._desk.revoke
        if key is None or revoke is None:
            return
        if self._doomed != key:
            self._doomed = key
            self._say(
                self.tr("Programs that use this key will be refused. Click again to revoke it."),
                Qgis.MessageLevel.Warning,
            )
            self._show_state()
            return
        self._doomed = None
        self._do(lambda: revoke(key), lambda _: self.refresh())

    def _forget_doomed(self) -> None:
        self._doomed = None
        self._show_state()

    def _chosen(self) -> Optional[ApiKey]:
        items = self.list.selectedItems()
        return items[0].data(0, _KEY_ROLE) if items else None

    def _show_keys(self, keys: Sequence[ApiKey]) -> None:
        self.list.clear()
        for key in keys:
            when = "" if key.created is None else short_date(key.created)
            item = QTreeWidgetItem([key.description or "–", key.access, when])
            item.setData(0, _KEY_ROLE, key)
            self.list.addTopLevelItem(item)

    def _do(self, call: Callable[[], Any], done: Callable[[Any], None]) -> None:
        self._is_busy = True
        self._show_state()
        self._say("")

        def finish(value: Any) -> None:
            self._is_busy = False
            self._show_state()
            done(value)

        self._run(self.tr("DINAMIS API keys"), lambda job: call(), finish, self._fail)

    def _fail(self, error: DinamisError) -> None:
        self._is_busy = False
        self._show_state()
        self._say(explain(error), Qgis.MessageLevel.Warning)

    def _say(self, text: str, level: Qgis.MessageLevel = Qgis.MessageLevel.Info) -> None:
        self.notice.show_text(text, level)

    def _show_state(self) -> None:
        is_free = not self._is_busy
        is_full = all(edit.text().strip() for edit in self.edits.values())
        self.use_button.setEnabled(is_free and is_full)
        if self.identity_box is not None:
            self.identity_box.set_free(is_free)
        self.import_button.setEnabled(is_free)
        self.create_button.setEnabled(is_free)
        self.revoke_button.setEnabled(is_free and self._chosen() is not None)
        sure, first = self.tr("Revoke it for &good"), self.tr("&Revoke")
        self.revoke_button.setText(sure if self._doomed is not None else first)

    def _create(self, names: Tuple[str, ...]) -> None:
        self.edits: Dict[str, QLineEdit] = {}
        for name in names:
            edit = QLineEdit()
            tip = self.tr("Paste it here. It is kept encrypted by QGIS, and sent to nobody else.")
            named(edit, f"key_{name}", name, tip)
            self.edits[name] = edit
        list(self.edits.values())[-1].setEchoMode(QLineEdit.EchoMode.Password)
        self.use_button = button(self.tr("&Use this key"), "use_key_button")
        self.import_button = button(
            self.tr("&Import…"),
            "import_key_button",
            self.tr("Reads the key that the program teledetection keeps on this computer."),
        )
        self.import_button.setVisible(self._desk.read_file is not None)
        self.identity_box = self._identity_box() if self._desk.use_identity is not None else None
        self.list = QTreeWidget()
        tip = self.tr("Your keys at the service. One that is revoked opens nothing any more.")
        named_list(self.list, "keys_list", self.tr("Your keys"), tip)
        self.list.setRootIsDecorated(False)
        self.list.setMinimumHeight(_LIST_PX)
        self.list.setHeaderLabels([self.tr("What for"), self.tr("Key"), self.tr("Made on")])
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.description_edit = QLineEdit()
        tip = self.tr("So that you know later which program uses it")
        named(self.description_edit, "key_description", self.tr("What for"), tip)
        self.description_edit.setPlaceholderText(self.tr("What for, e.g. QGIS at the office"))
        self.create_button = button(self.tr("&Make a key"), "create_key_button")
        self.revoke_button = button(self.tr("&Revoke"), "revoke_key_button")
        self.close_button = button(self.tr("Close"), "close_keys_button")
        self.notice = Notice()

    def _identity_box(self) -> IdentityBox:
        # Where QGIS keeps no keys, its field for them is not needed.
        from .identity_box import IdentityBox

        box = IdentityBox()
        box.show_identity(self._desk.identity())
        box.wanted.connect(self._use_identity)
        return box

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(SPACING_PX)
        column.addWidget(self._use_group())
        if self.identity_box is not None:
            column.addWidget(self.identity_box)
        if self._desk.all is not None:
            column.addWidget(self._own_group(), 1)
        else:
            by_account = self.tr("To make, see and revoke keys, sign in by your account first.")
            elsewhere = self.tr("Keys are made and revoked on the service's own web page.")
            is_here = self._desk.read_file is not None
            column.addWidget(wrapped_label(by_account if is_here else elsewhere))
            column.addStretch(1)
        column.addWidget(self.notice)
        column.addLayout(button_row(self.close_button))
        self.resize(540, 680 if self._desk.all is not None else 340)

    def _use_group(self) -> QGroupBox:
        group = QGroupBox(self.tr("Sign in by a key"))
        rows = form()
        for name, edit in self.edits.items():
            rows.addRow(name, edit)
        inner = QVBoxLayout(group)
        inner.addLayout(rows)
        inner.addLayout(button_row(self.import_button, self.use_button))
        return group

    def _own_group(self) -> QGroupBox:
        group = QGroupBox(self.tr("Your keys"))
        making = QHBoxLayout()
        making.addWidget(self.description_edit, 1)
        making.addWidget(self.create_button)
        inner = QVBoxLayout(group)
        inner.addWidget(self.list, 1)
        inner.addLayout(button_row(self.revoke_button))
        inner.addLayout(making)
        return group
