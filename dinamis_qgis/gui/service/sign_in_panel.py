"""The first station: which service, and who is asking."""

from __future__ import annotations

from typing import Any, Callable, Optional, Sequence

from qgis.core import Qgis
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ...domain.account import Account, DeviceCode
from ...domain.errors import Cancelled, DinamisError
from ...domain.service import Kind, Service, SignIn
from ...words.messages import explain
from ..fields import add_row, choice, form, named
from ..panel import Panel, button, button_row, set_tip, wrapped_label
from .account_card import AccountCard
from .code_card import CodeCard
from .service_card import ServiceCard, join_tip, service_story


class SignInPanel(Panel):
    """Signs in by a code that the user confirms elsewhere (device flow).

    Args:
        reopen: brings back a session that was kept; False where there is none.
    """

    service_chosen = pyqtSignal(str)
    signed_in = pyqtSignal(object)  # Account
    signed_out = pyqtSignal()
    keys_wanted = pyqtSignal()
    """The user wants to sign in by an API key, or to see theirs."""

    names_wanted = pyqtSignal()
    """The user has identifiers of the archive, and no key to search it."""

    join_wanted = pyqtSignal()
    """The user has no account, and asks who may become a member of DINAMIS."""

    def __init__(
        self,
        services: Sequence[Service],
        start: Callable[[], DeviceCode],
        finish: Callable[[DeviceCode], Account],
        answer_training: Callable[[DeviceCode, bool], None],
        sign_out: Callable[[], None],
        open_url: Callable[[str], object],
        run: Callable[..., Any],
        reopen: Callable[[], bool] = lambda: False,
        parent: Optional[QWidget] = None,
    ) -> None:
        super().__init__("", "", parent)
        self._reopen = reopen
        self.title_label.setText(self.tr("Sign in"))
        self.hint_label.setText(self.tr("Choose where the images come from, and say who you are."))
        self._services = tuple(services)
        self._start, self._finish, self._sign_out = start, finish, sign_out
        self._answer_training, self._run = answer_training, run
        self._code: Optional[DeviceCode] = None
        self._account: Optional[Account] = None
        self._attempt: object = None
        self._job: Any = None
        self._open_url = open_url
        self._create(open_url)
        self._lay_out()
        self.service_combo.currentIndexChanged.connect(self._choose_service)
        self.sign_in_button.clicked.connect(self.start_sign_in)
        self.code_card.given_up.connect(self._cancel)
        self.code_card.answered.connect(self._answer)
        self.sign_out_button.clicked.connect(self.start_sign_out)
        self.keys_button.clicked.connect(self.keys_wanted)
        self.names_button.clicked.connect(self.names_wanted)
        self.join_button.clicked.connect(self._join)
        self.catalogue_button.clicked.connect(lambda: self._open_url(self._service().catalogue))
        self._show_state()

    @property
    def is_signed_in(self) -> bool:
        return self._account is not None

    def choose(self, service_id: str) -> None:
        """Show a service as the chosen one, without telling anybody."""
        self.service_combo.blockSignals(True)
        self.service_combo.setCurrentIndex(max(0, self.service_combo.findData(service_id)))
        self.service_combo.blockSignals(False)
        self._show_state()

    def offer_services(self) -> None:
        """Open the list of services, for the user to choose one."""
        self.notice.show_text(
            self.tr(
                "Choose a service in the list. Any other STAC catalogue can be added under "
                "Settings ▸ Options ▸ DINAMIS."
            )
        )
        self.service_combo.setFocus()
        self.service_combo.showPopup()

    def start_sign_in(self) -> None:
        self.notice.show_text("")
        if self._reopen():
            return
        self.sign_in_button.setEnabled(False)
        attempt = self._attempt = object()
        self._job = self._run(
            self.tr("DINAMIS sign-in"),
            lambda job: self._start(),
            lambda code: self._show_code(attempt, code),
            lambda error: self._fail(attempt, error),
        )

    def start_sign_out(self) -> None:
        self.sign_out_button.setEnabled(False)
        self._run(
            self.tr("DINAMIS sign-out"),
            lambda job: self._sign_out(),
            lambda _: self.show_account(None),
            self._fail_sign_out,
        )

    def set_services(self, services: Sequence[Service]) -> None:
        """Offer these, after the user has added or removed some; the chosen one stays."""
        chosen = self.service_combo.currentData()
        self._services = tuple(services)
        self.service_combo.blockSignals(True)
        self.service_combo.clear()
        for service in self._services:
            self.service_combo.addItem(self._title(service), service.id)
        self.service_combo.blockSignals(False)
        self.choose(chosen)

    def show_account(self, account: Optional[Account], is_persistent: bool = True) -> None:
        """Show who is signed in; None: nobody."""
        was_signed_in = self._account is not None
        self._account, self._code, self._attempt = account, None, None
        if account is not None:
            self.account_card.show_account(account, is_persistent)
        self._show_state()
        if account is None and was_signed_in:
            self.signed_out.emit()

    def _show_code(self, attempt: object, code: DeviceCode) -> None:
        if attempt is not self._attempt:
            return  # another service was chosen meanwhile
        self._code = code
        self.code_card.show_code(code, self._service().is_training)
        self._show_state()
        self._job = self._run(
            self.tr("DINAMIS waits for your confirmation"),
            lambda job: self._finish(code),
            lambda account: self._welcome(attempt, account),
            lambda error: self._fail(attempt, error),
        )

    def _welcome(self, attempt: object, account: Account) -> None:
        if attempt is not self._attempt:
            return
        self.show_account(account)
        self.notice.show_text("")
        self.signed_in.emit(account)

    def _fail(self, attempt: object, error: DinamisError) -> None:
        if attempt is not self._attempt:
            return
        self.show_account(None)
        is_cancelled = isinstance(error, Cancelled)
        text = self.tr("Stopped. You are not signed in.") if is_cancelled else explain(error)
        level = Qgis.MessageLevel.Info if is_cancelled else Qgis.MessageLevel.Warning
        self.notice.show_text(text, level)

    def _fail_sign_out(self, error: DinamisError) -> None:
        """Signing out forgets the session here even where the service could not be told."""
        self.show_account(None)
        self.notice.show_text(explain(error), Qgis.MessageLevel.Warning)

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _join(self) -> None:
        """Tell who may have an account: of DINAMIS here, of another service on its own page."""
        service = self._service()
        if service.is_members:
            self.join_wanted.emit()
        else:
            self._open_url(service.about)

    def _answer(self, approve: bool) -> None:
        code, attempt = self._code, self._attempt
        if code is not None:
            self._run(
                "",
                lambda job: self._answer_training(code, approve),
                lambda _: None,
                lambda error: self._fail(attempt, error),
            )

    def _choose_service(self, _index: int) -> None:
        self._attempt = None
        self._cancel()
        self.show_account(None)
        self.notice.show_text("")
        self.service_chosen.emit(self.service_combo.currentData())

    def _show_state(self) -> None:
        """Show what belongs to: nobody, a code to confirm, or somebody."""
        service = self._service()
        is_asked_for = service.sign_in is SignIn.DEVICE
        is_waiting = self._code is not None
        self.sign_in_button.setVisible(is_asked_for and not self.is_signed_in and not is_waiting)
        self.sign_in_button.setEnabled(self._attempt is None)
        has_keys = bool(service.key_headers) and not service.is_training
        self.keys_button.setVisible(has_keys and not is_waiting)
        self.names_button.setVisible(service.kind is Kind.ONEATLAS and not is_waiting)
        is_told = service.is_members or bool(service.about and service.sign_in is not SignIn.NONE)
        self.join_button.setVisible(is_told and not self.is_signed_in and not is_waiting)
        set_tip(self.join_button, join_tip(service))
        self.service_card.show_service(service)
        self.service_card.setVisible(not is_waiting)
        self.catalogue_button.setVisible(bool(service.catalogue) and not is_waiting)
        self.code_card.setVisible(is_waiting)
        self.account_card.setVisible(self.is_signed_in)
        self.sign_out_button.setVisible(self.is_signed_in)
        self.sign_out_button.setEnabled(True)
        self.about_label.setText(service_story(service))
        self.about_label.setVisible(not is_waiting)

    def _title(self, service: Service) -> str:
        return self.tr("Training service") if service.is_training else service.title

    def _service(self) -> Service:
        chosen = self.service_combo.currentData()
        return next(service for service in self._services if service.id == chosen)

    def _create(self, open_url: Callable[[str], object]) -> None:
        self.service_combo = choice(
            [
                (self.tr("Training service") if service.is_training else service.title, service.id)
                for service in self._services
            ]
        )
        named(
            self.service_combo,
            "service_combo",
            self.tr("Service"),
            self.tr("Where scenes are searched, requested and downloaded."),
        )
        self.about_label = wrapped_label("")
        self.service_card = ServiceCard()
        self.keys_button = button(
            self.tr("API &key…"),
            "keys_button",
            self.tr("Signs in by a key instead of a person; kept encrypted by QGIS."),
        )
        self.names_button = button(
            self.tr("&Paste identifiers…"),
            "paste_archive_button",
            self.tr("Asks for images of the archive without a key, by their identifiers."),
        )
        self.catalogue_button = button(
            self.tr("&Web catalogue"),
            "web_catalogue_button",
            self.tr("Opens the service's own catalogue in your browser."),
        )
        self.sign_in_button = button(
            self.tr("&Sign in"),
            "sign_in_button",
            self.tr("Gives a code to confirm. Searching needs no account; downloading does."),
        )
        self.join_button = button(self.tr("&No account yet?"), "join_button")
        self.join_button.setFlat(True)
        self.code_card = CodeCard(open_url)
        self.code_label = self.code_card.code_label
        self.approve_button = self.code_card.approve_button
        self.refuse_button = self.code_card.refuse_button
        self.account_card = AccountCard()
        self.name_label = self.account_card.name_label
        self.category_label = self.account_card.category_label
        self.memory_label = self.account_card.memory_label
        self.sign_out_button = button(
            self.tr("Sign &out"), "sign_out_button", self.tr("Forgets the session on this computer")
        )

    def _lay_out(self) -> None:
        service_form = form()
        add_row(service_form, self.tr("Ser&vice"), self.service_combo)
        self.body.addLayout(service_form)
        self.body.addWidget(self.about_label)
        self.body.addWidget(self.service_card)
        self.body.addWidget(self.code_card)
        self.body.addWidget(self.account_card)
        self.body.addLayout(button_row(self.names_button))
        self.body.addLayout(button_row(self.join_button, self.sign_in_button, self.sign_out_button))
        self.body.addLayout(button_row(self.catalogue_button, self.keys_button))
        self.body.addStretch(1)
