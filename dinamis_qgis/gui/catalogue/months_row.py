"""Twelve buttons: the months of a season, each with how many scenes it would leave."""

from __future__ import annotations

from collections.abc import Mapping
from typing import FrozenSet, List, Optional

from qgis.PyQt.QtCore import QLocale, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QGridLayout, QSizePolicy, QToolButton, QWidget

from .freshness_text import scenes_text

_IN_A_ROW = 6
_SMALLER = 0.8


class MonthsRow(QWidget):
    """Months of any year; none pressed means all."""

    changed = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.buttons: List[QToolButton] = []
        rows = QGridLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(1)
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * _SMALLER)
        for month in range(1, 13):
            made = QToolButton()
            made.setObjectName(f"month_{month}_button")
            made.setFont(font)
            made.setCheckable(True)
            made.setWhatsThis(
                self.tr("Only scenes of the months that are pressed; none pressed means all.")
            )
            made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            made.toggled.connect(lambda _: self.changed.emit())
            self.buttons.append(made)
            rows.addWidget(made, (month - 1) // _IN_A_ROW, (month - 1) % _IN_A_ROW)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self.buttons[0])
        self.hide_counts()

    def months(self) -> FrozenSet[int]:
        """1 to 12; empty: any."""
        pressed = (index + 1 for index, made in enumerate(self.buttons) if made.isChecked())
        return frozenset(pressed)

    def choose(self, months: FrozenSet[int]) -> None:
        for index, made in enumerate(self.buttons):
            made.setChecked(index + 1 in months)

    def show_counts(self, counts: Mapping[str, int], is_whole: bool) -> None:
        """Tell next to each month how many scenes it would leave, to the unit in its tool tip.

        Args:
            is_whole: whether everything was counted; else there may be more behind a zero.
        """
        for index, made in enumerate(self.buttons):
            count = counts.get(str(index + 1), 0)
            number = scenes_text(count)
            is_known = bool(count) or is_whole
            name = f"{_name(index + 1)}: {number}" if is_known else _name(index + 1)
            _tell(made, index + 1, _short(count) if is_known else "", name)
            made.setEnabled(bool(count) or not is_known or made.isChecked())

    def hide_counts(self) -> None:
        for index, made in enumerate(self.buttons):
            _tell(made, index + 1, "", _name(index + 1))
            made.setEnabled(True)


def _tell(made: QToolButton, month: int, count: str, name: str) -> None:
    letter = QLocale().standaloneMonthName(month, QLocale.FormatType.NarrowFormat)
    made.setText(f"{letter} {count}".rstrip())
    made.setToolTip(name)
    made.setAccessibleName(name)


def _short(count: int) -> str:
    """At most four letters: six months stand in a row of a narrow dock."""
    for size, unit in ((1_000_000, "M"), (1000, "k")):
        if count >= size:
            return f"{count // size}{unit}"
    return str(count)


def _name(month: int) -> str:
    return str(QLocale().standaloneMonthName(month, QLocale.FormatType.LongFormat))
