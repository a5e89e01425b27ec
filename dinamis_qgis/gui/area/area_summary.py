"""The area in words, and what makes it one that can be ordered."""

from __future__ import annotations

from typing import Any, Callable, Optional

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ...domain.area import Area
from ..panel import SPACING_PX, heading, wrapped_label
from .area_remedies import AreaRemedies
from .area_words import remark_text, size_text


class AreaSummary(QWidget):
    """Its size, remarks on it, and one-click remedies."""

    remedied = pyqtSignal(object)  # Area

    def __init__(self, run: Callable[..., Any], parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.size_label = heading("", 1.5)
        self.size_label.setObjectName("size_label")
        self.remark_label = wrapped_label("")
        self._remedies = AreaRemedies(run)
        self._remedies.chosen.connect(self.remedied)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING_PX)
        for part in (self.size_label, self.remark_label, self._remedies):
            column.addWidget(part)

    def show_area(self, area: Optional[Area]) -> None:
        self._remedies.show_area(area)
        if area is None:
            self.size_label.setText(self.tr("No area yet"))
            self.remark_label.setText(
                self.tr("Searching, pricing and requesting are all about this area.")
            )
        else:
            self.size_label.setText(size_text(area))
            self.remark_label.setText(remark_text(area))
