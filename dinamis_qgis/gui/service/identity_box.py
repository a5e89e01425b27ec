"""A key that QGIS keeps already, as an authentication configuration."""

from __future__ import annotations

from typing import Optional

from qgis.gui import QgsAuthConfigSelect
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QGroupBox, QVBoxLayout, QWidget

from ..fields import named
from ..panel import button, button_row


class IdentityBox(QGroupBox):
    """Chooses one of QGIS's configurations; the same field makes and edits them."""

    wanted = pyqtSignal(str)
    """The user wants to sign in by the configuration of this id."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("A key that QGIS keeps"))
        self._is_free = True
        self.select = QgsAuthConfigSelect()
        named(
            self.select,
            "key_identity",
            self.tr("Identity"),
            self.tr(
                "A QGIS authentication configuration of the method API Header. A pasted key "
                "becomes one too."
            ),
        )
        self.use_button = button(self.tr("Use this i&dentity"), "use_identity_button")
        inner = QVBoxLayout(self)
        inner.addWidget(self.select)
        inner.addLayout(button_row(self.use_button))
        self.select.selectedConfigIdChanged.connect(self._show_state)
        self.use_button.clicked.connect(lambda: self.wanted.emit(self.select.configId()))
        self._show_state()

    def show_identity(self, authcfg: str) -> None:
        """Show the one in use; "" for none."""
        self.select.setConfigId(authcfg)
        self._show_state()

    def set_free(self, is_free: bool) -> None:
        """Whether the user may click: nothing else is under way."""
        self._is_free = is_free
        self._show_state()

    def _show_state(self, _authcfg: str = "") -> None:
        self.use_button.setEnabled(self._is_free and bool(self.select.configId()))
