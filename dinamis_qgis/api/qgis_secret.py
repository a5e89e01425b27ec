"""One secret text in QGIS's authentication database, encrypted by its master password."""

from __future__ import annotations

from qgis.core import QgsApplication


def open_store() -> bool:
    """Have QGIS ask for its master password, unless it was given or is in the system's wallet.

    In the GUI thread, after a click of the user's only: QGIS asks in a modal dialog.

    Returns:
        False where the user declines, or QGIS keeps no secrets.
    """
    manager = QgsApplication.authManager()
    if manager.isDisabled():
        return False
    return bool(manager.masterPasswordIsSet() or manager.setMasterPassword(True))


class QgisSecret:
    """Keeps a text; safe in any thread.

    Without a master password QGIS keeps no secret, and says nothing: the text then stays in
    memory until QGIS ends. This class never asks for the password: ``open_store`` does.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._in_memory = ""
        self._is_stored = False

    def load(self) -> str:
        """ "" when there is none, or the database is closed."""
        if not self._in_memory and QgsApplication.authManager().masterPasswordIsSet():
            stored = QgsApplication.authManager().authSetting(self._name, "", True)
            self._in_memory = str(stored or "")
            self._is_stored = True
        return self._in_memory

    def reload(self) -> str:
        """What stands in the database now: another QGIS of this profile may have changed it."""
        if self._is_stored and QgsApplication.authManager().masterPasswordIsSet():
            self._in_memory = ""
        return self.load()

    @property
    def is_locked(self) -> bool:
        """Whether there is one that cannot be read before the store is opened."""
        manager = QgsApplication.authManager()
        if self._in_memory or manager.isDisabled() or manager.masterPasswordIsSet():
            return False
        return bool(manager.existsAuthSetting(self._name))

    def save(self, text: str) -> bool:
        """Keep it; False when only until QGIS ends."""
        self._in_memory = text
        manager = QgsApplication.authManager()
        self._is_stored = manager.masterPasswordIsSet() and bool(
            manager.storeAuthSetting(self._name, text, True)
        )
        return self._is_stored

    def forget(self) -> None:
        self._in_memory = ""
        QgsApplication.authManager().removeAuthSetting(self._name)
