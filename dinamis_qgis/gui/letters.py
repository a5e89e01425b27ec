"""Labels in red, or paler than others: never too pale to be read."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import QEvent, QObject
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QLabel

from .contrast import ground_of, legible, mixed

_RED = QColor(176, 0, 32)
_PALE = 0.32
"""How much of the ground is in pale letters."""


def redden(label: QLabel) -> None:
    """Letters in a red that is legible on the theme's background, and bold."""
    font = label.font()
    font.setBold(True)
    label.setFont(font)
    _Letters(label, _RED)


def pale(label: QLabel) -> None:
    """Letters that stand back behind others."""
    _Letters(label, None)


class _Letters(QObject):
    """Colours a label as it is shown: it has no ground before.

    By a style sheet, as those of QGIS's themes pass over palettes; of labels alone, else the tool
    tip has it too.
    """

    def __init__(self, label: QLabel, colour: Optional[QColor]) -> None:
        super().__init__(label)
        self._label, self._colour = label, colour
        label.installEventFilter(self)

    def eventFilter(self, _watched: Optional[QObject], event: Optional[QEvent]) -> bool:  # noqa: N802
        if event is not None and event.type() == QEvent.Type.Show:
            self._paint()
        return False

    def _paint(self) -> None:
        label = self._label
        label.setStyleSheet("")
        ground = ground_of(label)
        usual = label.palette().color(QPalette.ColorRole.WindowText)
        colour = legible(self._colour or mixed(usual, ground, _PALE), ground)
        label.setStyleSheet(f".QLabel {{ color: {colour.name()}; }}")
