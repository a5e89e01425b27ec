"""Brings back a session that QGIS keeps, once its master password is given."""

from __future__ import annotations

from typing import Any, Callable

from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import QObject, Qt

from ..api.client import DinamisClient
from ..api.qgis_credentials import QgisCredentials
from ..api.qgis_keys import QgisKeys
from ..api.qgis_secret import open_store
from ..domain.account import Account
from ..domain.errors import DinamisError
from ..gui.panel import Notice
from ..words.messages import explain


class KeptSession(QObject):
    """Asks for the master password when the user signs in, and never before.

    Wherever else QGIS asks for it, the session that it opens is brought back too.

    Args:
        client: of the service in use.
        notice: what the first station says.
        run: as ``Background.run``.
        welcome: is told who is signed in.
    """

    def __init__(
        self,
        client: Callable[[], DinamisClient],
        notice: Callable[[], Notice],
        run: Callable[..., Any],
        welcome: Callable[[Account], object],
    ) -> None:
        super().__init__()
        self._client, self._notice = client, notice
        self._run, self._welcome = run, welcome
        self._is_locked = False

    def listen(self) -> None:
        """From now on; later than at once, for QGIS tells it while it opens its store."""
        verified = QgsApplication.authManager().masterPasswordVerified
        verified.connect(self._resume, Qt.ConnectionType.QueuedConnection)

    def close(self) -> None:
        QgsApplication.authManager().masterPasswordVerified.disconnect(self._resume)

    def look(self) -> None:
        """Say so where a session is kept that cannot be read yet."""
        service = self._client().service
        self._is_locked = not service.is_training and (
            QgisCredentials(service.id).is_locked or QgisKeys(service).is_locked
        )
        if self._is_locked:
            text = self.tr(
                "QGIS keeps your sign-in, locked by its master password. Click Sign in or API "
                "key: QGIS asks for the password, and nothing else is needed."
            )
            self._notice().show_text(text, Qgis.MessageLevel.Info)

    def open(self) -> bool:
        """Have QGIS open its store; True where somebody was signed in there all along.

        The training service is no secret: a class is not asked for passwords.
        """
        client = self._client()
        if client.service.is_training or not open_store() or not client.is_signed_in:
            return False
        self._ask(client)
        return True

    def _resume(self, is_open: bool) -> None:
        """QGIS was given its password: the session that was announced can be read now."""
        client = self._client()
        if is_open and self._is_locked and client.is_signed_in:
            self._notice().show_text("")
            self._ask(client)

    def _ask(self, client: DinamisClient) -> None:
        self._is_locked = False
        self._run("", lambda job: client.account(), self._welcome, self._fail)

    def _fail(self, error: DinamisError) -> None:
        self._notice().show_text(explain(error), Qgis.MessageLevel.Warning)
