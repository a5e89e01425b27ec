"""Twelve buttons: the months of a season."""

from __future__ import annotations

from collections.abc import Mapping
from typing import FrozenSet, List, Optional

from qgis.PyQt.QtCore import QLocale, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from .freshness_text import scenes_text


class MonthsRow(QWidget):
    """Months of any year; none pressed means all."""

    changed = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.buttons: List[QToolButton] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(1)
        locale = QLocale()
        for month in range(1, 13):
            made = QToolButton()
            made.setObjectName(f"month_{month}_button")
            made.setText(locale.standaloneMonthName(month, QLocale.FormatType.NarrowFormat))
            made.setCheckable(True)
            made.setAutoRaise(True)
            made.setWhatsThis(
                self.tr("Only scenes of the months that are pressed; none pressed means all.")
            )
            made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            made.toggled.connect(lambda _: self.changed.emit())
            self.buttons.append(made)
            row.addWidget(made, 1)
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
        """Tell in the tool tips how many scenes each month would leave.

        Args:
            is_whole: whether everything was counted; else there may be more behind a zero.
        """
        for index, made in enumerate(self.buttons):
            count = counts.get(str(index + 1), 0)
            number = scenes_text(count)
            is_known = bool(count) or is_whole
            made.setToolTip(f"{_name(index + 1)}: {number}" if is_known else _name(index + 1))
            made.setEnabled(bool(count) or not is_known or made.isChecked())

    def hide_counts(self) -> None:
        for index, made in enumerate(self.buttons):
            made.setToolTip(_name(index + 1))
            made.setAccessibleName(_name(index + 1))
            made.setEnabled(True)


def _name(month: int) -> str:
    return str(QLocale().standaloneMonthName(month, QLocale.FormatType.LongFormat))
