"""Makes an area wider or narrower."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QWidget

from ..fields import named, number
from ..panel import button

_WIDEST_M, _USUAL_M, _STEP_M = 50_000, 100, 50


class AreaWidth(QWidget):
    """A distance, and a button that moves the outline by it."""

    wanted = pyqtSignal(int)
    """Metres outwards; negative: inwards."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        tip = self.tr("Moves the outline outwards by this distance; inwards if it is negative")
        self.buffer_spin = number(_WIDEST_M, _USUAL_M, " m", -_WIDEST_M)
        self.buffer_spin.setSingleStep(_STEP_M)
        named(self.buffer_spin, "buffer_spin", self.tr("Buffer"), tip)
        self.apply_button = button(self.tr("Apply"), "buffer_button", tip)
        self.setFocusProxy(self.buffer_spin)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.buffer_spin, 1)
        row.addWidget(self.apply_button)
        self.apply_button.clicked.connect(self._ask)
        self.buffer_spin.lineEdit().returnPressed.connect(self._ask)

    def set_enabled(self, is_enabled: bool) -> None:
        self.apply_button.setEnabled(is_enabled)

    def _ask(self) -> None:
        if self.buffer_spin.value() and self.apply_button.isEnabled():
            self.wanted.emit(self.buffer_spin.value())
