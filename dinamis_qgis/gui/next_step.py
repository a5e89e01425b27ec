"""What stands where there is nothing yet: why, and a button that leads on."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from .panel import SPACING_PX, button, wrapped_label


class NextStep(QWidget):
    """A sentence, and the station where one goes on.

    Args:
        name: of the button, for tests and screen readers.
    """

    wanted = pyqtSignal(str)  # name of a station

    def __init__(self, name: str, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._station = ""
        self.label = wrapped_label("")
        self.button = button("", name)
        self.button.clicked.connect(lambda: self.wanted.emit(self._station))
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING_PX // 2)
        column.addWidget(self.label)
        column.addLayout(row)
        self.show_step("")

    def show_step(self, text: str, station: str = "") -> None:
        """Say what is missing; without a station there is no button, without either nothing."""
        self._station = station
        self.label.setText(text)
        self.label.setVisible(bool(text))
        words = _way(station or "area")  # it has a name before it is shown, too
        self.button.setText(words)
        self.button.setAccessibleName(words)
        self.button.setAccessibleDescription(text)
        self.button.setWhatsThis(text)
        self.button.setVisible(bool(station))
        self.setVisible(bool(text or station))

    def text(self) -> str:
        return self.label.text()


def _way(station: str) -> str:
    return {
        "sign_in": QCoreApplication.translate("NextStep", "Sign in ›"),
        "area": QCoreApplication.translate("NextStep", "Choose an area ›"),
        "search": QCoreApplication.translate("NextStep", "Search images ›"),
        "request": QCoreApplication.translate("NextStep", "Write a request ›"),
    }[station]
