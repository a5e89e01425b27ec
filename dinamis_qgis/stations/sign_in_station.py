"""Connects the first station with the session: who is signed in, and what they may do."""

from __future__ import annotations

from typing import Callable

from qgis.PyQt.QtCore import QObject, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices

from ..api.client import DinamisClient
from ..background import Background
from ..connection import Connections
from ..domain.account import Account, DeviceCode
from ..gui.service.sign_in_panel import SignInPanel
from .kept_session import KeptSession


class SignInStation(QObject):
    """The first station, and everything behind it; lives in the GUI thread.

    Args:
        client: the service that is used now.
    """

    account_shown = pyqtSignal(object)  # Account, None: nobody is signed in
    welcomed = pyqtSignal()
    """Somebody is signed in, and known."""

    def __init__(
        self,
        connections: Connections,
        client: Callable[[], DinamisClient],
        background: Background,
    ) -> None:
        super().__init__()
        self._client, self._run = client, background.run
        self.panel = SignInPanel(
            connections.services,
            lambda: client().start_sign_in(),
            lambda code: client().finish_sign_in(code),
            self._answer_training,
            lambda: client().sign_out(),
            lambda url: QDesktopServices.openUrl(QUrl(url)),
            self._run,
            lambda: self._kept_session.open(),
        )
        self._kept_session = KeptSession(
            client, lambda: self.panel.notice, self._run, self.panel.signed_in.emit
        )
        self._kept_session.listen()
        self.panel.signed_in.connect(self.welcome)
        self.panel.signed_out.connect(lambda: self.account_shown.emit(None))

    def close(self) -> None:
        self._kept_session.close()

    def look(self) -> None:
        """See who is signed in at the service."""
        self.account_shown.emit(None)
        self._kept_session.look()
        if self._client().is_signed_in:
            self.refresh()

    def refresh(self) -> None:
        """Ask the service for the account again: what is left of a quota changes."""
        client = self._client()
        self._run("", lambda job: client.account(), self.welcome, lambda _: self._lose(client))

    def welcome(self, account: Account) -> None:
        """Show who is signed in."""
        self.panel.show_account(account, self._client().is_persistent)
        self.account_shown.emit(account)
        self.welcomed.emit()
        if not account.username:  # nobody waits for the name
            client = self._client()
            self._run(
                "",
                lambda job: client.person(),
                lambda person: self._name(client, person),
                lambda _: self._lose(client),
            )

    def _name(self, client: DinamisClient, person: Account) -> None:
        """Say who it is, unless they are gone, or another service is used."""
        if person.username and self.panel.is_signed_in and client is self._client():
            self.panel.show_account(person, client.is_persistent)
            self.account_shown.emit(person)

    def _lose(self, client: DinamisClient) -> None:
        """An old session that is over: the panel shows that nobody is signed in."""
        if client is self._client():
            self.panel.show_account(None)
            self.account_shown.emit(None)

    # In a worker thread.

    def _answer_training(self, code: DeviceCode, approve: bool) -> None:
        self._client().answer_training(code, approve)
