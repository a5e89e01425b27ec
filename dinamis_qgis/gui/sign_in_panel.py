"""The first station: which service, and who is asking."""

from __future__ import annotations

from typing import Any, Callable, Optional, Sequence

from qgis.core import Qgis
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ..domain.account import Account, Category, DeviceCode
from ..domain.errors import Cancelled, DinamisError
from ..domain.service import Service
from ..messages import explain
from .panel import Panel, button, named, wrapped_label


class SignInPanel(Panel):
    """Signs in by a code that the user confirms elsewhere (device flow)."""

    service_chosen = pyqtSignal(str)
    signed_in = pyqtSignal(object)  # Account
    signed_out = pyqtSignal()

    def __init__(
        self,
        services: Sequence[Service],
        start: Callable[[], DeviceCode],
        finish: Callable[[DeviceCode], Account],
        answer_training: Callable[[DeviceCode, bool], None],
        sign_out: Callable[[], None],
        open_url: Callable[[str], object],
        run: Callable[..., Any],
        parent: Optional[QWidget] = None,
    ) -> None:
        super().__init__("", "", parent)
        self.title_label.setText(self.tr("Sign in"))
        self.hint_label.setText(self.tr("Choose where the images come from, and say who you are."))
        self._services = tuple(services)
        self._start, self._finish, self._sign_out = start, finish, sign_out
        self._answer_training, self._open_url, self._run = answer_training, open_url, run
        self._code: Optional[DeviceCode] = None
        self._account: Optional[Account] = None
        self._job: Any = None
        self._create()
        self._lay_out()
        self.service_combo.currentIndexChanged.connect(self._choose_service)
        self.sign_in_button.clicked.connect(self.start_sign_in)
        self.cancel_button.clicked.connect(self._cancel)
        self.copy_button.clicked.connect(self._copy_code)
        self.browser_button.clicked.connect(self._open_browser)
        self.approve_button.clicked.connect(self._approve)
        self.refuse_button.clicked.connect(self._refuse)
        self.sign_out_button.clicked.connect(self.start_sign_out)

    @property
    def is_signed_in(self) -> bool:
        return self._account is not None

    def choose(self, service_id: str) -> None:
        """Show a service as the chosen one, without telling anybody."""
        self.service_combo.blockSignals(True)
        self.service_combo.setCurrentIndex(max(0, self.service_combo.findData(service_id)))
        self.service_combo.blockSignals(False)
        self._show_about()

    def start_sign_in(self) -> None:
        self.notice.show_text("")
        self.sign_in_button.setEnabled(False)
        self._job = self._run(
            self.tr("DINAMIS sign-in"), lambda job: self._start(), self._show_code, self._fail
        )

    def start_sign_out(self) -> None:
        self.sign_out_button.setEnabled(False)
        self._run(
            self.tr("DINAMIS sign-out"),
            lambda job: self._sign_out(),
            lambda _: self.show_account(None),
            self._fail,
        )

    def show_account(self, account: Optional[Account], is_persistent: bool = True) -> None:
        """Show who is signed in; None: nobody."""
        was_signed_in = self._account is not None
        self._account, self._code, self._job = account, None, None
        self.sign_in_button.setEnabled(True)
        self.sign_out_button.setEnabled(True)
        if account is None:
            self.pages.setCurrentIndex(0)
            if was_signed_in:
                self.signed_out.emit()
            return
        self.name_label.setText(account.name or account.username)
        self.entity_label.setText(account.entity or "–")
        self.category_label.setText(self._category(account.category))
        self.memory_label.setVisible(not is_persistent)
        self.pages.setCurrentIndex(2)

    def _show_code(self, code: DeviceCode) -> None:
        self._code = code
        self.code_label.setText(code.user_code)
        is_training = self._service().is_training
        self.training_page.setVisible(is_training)
        self.browser_button.setVisible(not is_training)
        self.link_label.setVisible(not is_training)
        self.link_label.setText(code.verification_uri)
        self.approve_button.setEnabled(True)
        self.refuse_button.setEnabled(True)
        self.pages.setCurrentIndex(1)
        self._job = self._run(
            self.tr("DINAMIS waits for your confirmation"),
            lambda job: self._finish(code),
            self._welcome,
            self._fail,
        )

    def _welcome(self, account: Account) -> None:
        self.show_account(account)
        self.notice.show_text("")
        self.signed_in.emit(account)

    def _fail(self, error: DinamisError) -> None:
        was_signed_in = self._account is not None
        self.show_account(None)
        if was_signed_in:
            return
        is_cancelled = isinstance(error, Cancelled)
        level = Qgis.MessageLevel.Info if is_cancelled else Qgis.MessageLevel.Warning
        self.notice.show_text(explain(error), level)

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _approve(self) -> None:
        self._answer(True)

    def _refuse(self) -> None:
        self._answer(False)

    def _answer(self, approve: bool) -> None:
        code = self._code
        if code is None:
            return
        self.approve_button.setEnabled(False)
        self.refuse_button.setEnabled(False)
        self._run("", lambda job: self._answer_training(code, approve), lambda _: None, self._fail)

    def _copy_code(self) -> None:
        QGuiApplication.clipboard().setText(self.code_label.text())

    def _open_browser(self) -> None:
        if self._code is not None:
            self._open_url(self._code.verification_uri_complete)

    def _choose_service(self, _index: int) -> None:
        self._cancel()
        self.show_account(None)
        self.notice.show_text("")
        self._show_about()
        self.service_chosen.emit(self.service_combo.currentData())

    def _show_about(self) -> None:
        if self._service().is_training:
            text = self.tr(
                "A DINAMIS in a box: 60 000 made-up scenes, products and orders. "
                "No account, no network; nothing in it is real."
            )
        else:
            text = self.tr(
                "Public catalogue and downloads of the Theia data store. Your DINAMIS or "
                "Theia account is asked for in your browser, never in QGIS."
            )
        self.about_label.setText(text)

    def _service(self) -> Service:
        chosen = self.service_combo.currentData()
        return next(service for service in self._services if service.id == chosen)

    def _category(self, category: Optional[Category]) -> str:
        words = {
            Category.SCIENTIFIC: self.tr("Scientific"),
            Category.PUBLIC: self.tr("Public"),
            Category.PRIVATE: self.tr("Private"),
            Category.FOREIGN: self.tr("Foreign scientist"),
        }
        return words[category] if category else "–"

    def _create(self) -> None:
        self.service_combo = QComboBox()
        named(
            self.service_combo,
            "service_combo",
            self.tr("Service"),
            self.tr("Where scenes are searched, requested and downloaded."),
        )
        for service in self._services:
            self.service_combo.addItem(service.title, service.id)
        self.about_label = wrapped_label("")
        self.sign_in_button = button(self.tr("&Sign in"), "sign_in_button")
        self.cancel_button = button(self.tr("&Cancel"), "cancel_sign_in_button")
        self.code_label = QLabel()
        self.code_label.setObjectName("code_label")
        font = self.code_label.font()
        font.setPointSizeF(font.pointSizeF() * 1.9)
        font.setBold(True)
        self.code_label.setFont(font)
        self.code_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.code_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.copy_button = button(self.tr("Co&py"), "copy_code_button", self.tr("Copy the code"))
        self.browser_button = button(self.tr("&Open browser"), "browser_button")
        self.link_label = wrapped_label("")
        self.approve_button = button(self.tr("&Approve"), "approve_button")
        self.refuse_button = button(self.tr("&Refuse"), "refuse_button")
        self.name_label, self.entity_label = wrapped_label(""), wrapped_label("")
        self.category_label = wrapped_label("")
        self.memory_label = wrapped_label(
            self.tr(
                "Kept in memory only: QGIS has no master password, so you will sign in again "
                "next time."
            )
        )
        self.sign_out_button = button(self.tr("Sign &out"), "sign_out_button")
        self.pages = QStackedWidget()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(self.tr("Ser&vice"), self.service_combo)
        self.body.addLayout(form)
        self.body.addWidget(self.about_label)
        for page in (self._signed_out_page(), self._code_page(), self._signed_in_page()):
            self.pages.addWidget(page)
        self.body.addWidget(self.pages)
        self.body.addStretch(1)
        self._show_about()

    def _signed_out_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.sign_in_button)
        column.addLayout(row)
        column.addStretch(1)
        return page

    def _code_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(wrapped_label(self.tr("Confirm this code to let QGIS in:")))
        column.addWidget(self.code_label)
        row = QHBoxLayout()
        for part in (self.cancel_button, self.copy_button, self.browser_button):
            row.addWidget(part)
        column.addLayout(row)
        column.addWidget(self.link_label)
        column.addWidget(self._training_page())
        column.addStretch(1)
        return page

    def _training_page(self) -> QWidget:
        """Stands for the web page that a real service would show in the browser."""
        self.training_page = QFrame()
        self.training_page.setFrameShape(QFrame.Shape.StyledPanel)
        column = QVBoxLayout(self.training_page)
        title = QLabel(self.tr("TRAINING – the service's web page"))
        column.addWidget(title)
        text = self.tr(
            "Here your browser would open. Does the code above match? Then allow QGIS to use "
            "the training account."
        )
        column.addWidget(wrapped_label(text))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.refuse_button)
        row.addWidget(self.approve_button)
        column.addLayout(row)
        return self.training_page

    def _signed_in_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        form = QFormLayout()
        form.addRow(self.tr("Name"), self.name_label)
        form.addRow(self.tr("Entity"), self.entity_label)
        form.addRow(self.tr("Category"), self.category_label)
        column.addLayout(form)
        column.addWidget(self.memory_label)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.sign_out_button)
        column.addLayout(row)
        column.addStretch(1)
        return page
