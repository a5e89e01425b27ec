"""What is free already of an area, shown before money is spent."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QVBoxLayout, QWidget

from ...domain.plan import Plans, Source
from ...words.plan_text import found_text, free_text, gap_text
from ..panel import SPACING_PX, button, button_row, heading, wrapped_label
from .share_bar import ShareBar


class FreeFirstBox(QFrame):
    """A share, a bar, and one click to ask for what is missing only.

    It stands alone: the request station shows one too.
    """

    show_wanted = pyqtSignal(object)  # Plans
    gap_wanted = pyqtSignal(object)  # tuple[Area, ...], each one that can be ordered

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setObjectName("free_first_box")
        self._found: Optional[Plans] = None
        self.share_label = heading("")
        self.bar = ShareBar()
        self.gap_label = wrapped_label("")
        self.found_label = wrapped_label("")
        self.show_button = button(
            self.tr("&Show on map"),
            "free_first_show_button",
            self.tr("Shows what is free, what is missing, and the outline of an order"),
        )
        self.gap_button = button(
            self.tr("Re&quest only the gap"),
            "request_gap_button",
            self.tr("Takes what is missing as the area, in shapes that a supplier takes"),
        )
        self.show_button.clicked.connect(lambda: self.show_wanted.emit(self._found))
        self.gap_button.clicked.connect(self._want_gap)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING_PX, SPACING_PX, SPACING_PX, SPACING_PX)
        for widget in (self.share_label, self.bar, self.gap_label, self.found_label):
            column.addWidget(widget)
        for choice in (self.show_button, self.gap_button):
            column.addLayout(button_row(choice))
        self.hide()

    def show_plans(self, found: Optional[Plans]) -> None:
        """Show what is free of an answer; None hides the box."""
        self._found = found
        self.setVisible(found is not None)
        if found is None:
            return
        text = free_text(found)
        share = found.cover.share
        self.share_label.setText(text)
        self.setAccessibleName(text)
        self.bar.show_shares(((Source.FREE, share), (Source.UNCOVERED, 1 - share)), text)
        is_some_free = bool(found.cover.scene_ids)
        self.gap_label.setText(gap_text(found))
        self.gap_label.setVisible(is_some_free and found.gap is not None)
        self.bar.setVisible(is_some_free)
        self.show_button.setVisible(is_some_free)
        self.found_label.setText(found_text(found))
        self.gap_button.setVisible(is_some_free and found.gap is not None)

    def _want_gap(self) -> None:
        if self._found is not None and self._found.gap is not None:
            self.gap_wanted.emit(self._found.gap.orders)
