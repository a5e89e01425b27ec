"""An estimate line by line, below where the figures come from."""

from __future__ import annotations

from itertools import groupby
from typing import Optional

from qgis.PyQt.QtWidgets import QLabel, QLayout, QVBoxLayout, QWidget

from ...domain.estimate import Line, Rule
from ...domain.request_estimate import RequestEstimate
from ...words.estimate_words import provenance, sentence
from ..letters import pale, redden
from ..panel import heading, scaled, wrapped_label

_SMALL = 0.85


class EstimateLines(QWidget):
    """Sentences below their source; in red, with a sign, where the user must know."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.lines_layout = QVBoxLayout(self)
        self.lines_layout.setContentsMargins(0, 0, 0, 0)
        self.lines_layout.setSpacing(4)

    def show_estimate(self, found: Optional[RequestEstimate]) -> None:
        """Show each line; of several missions, under the name of each tariff."""
        clear(self.lines_layout)
        estimates = found.estimates if found else ()
        for one in estimates:
            if len(estimates) > 1:
                self.lines_layout.addWidget(heading(one.tariff.title))
            warnings = [line for line in one.lines if line.rule is Rule.OLD_TARIFF]
            others = [line for line in one.lines if line.rule is not Rule.OLD_TARIFF]
            for line in warnings:
                self.lines_layout.addWidget(_line_label(line))
            for origin, lines in groupby(others, provenance):
                self.lines_layout.addWidget(_origin_label(origin))
                for line in lines:
                    self.lines_layout.addWidget(_line_label(line))


def clear(layout: QLayout) -> None:
    """Take away every widget of a layout, from sight at once."""
    while layout.count():
        widget = layout.takeAt(0).widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def _line_label(line: Line) -> QLabel:
    """A step of the reasoning; its source is its tool tip too."""
    text, origin = sentence(line), provenance(line)
    label = wrapped_label(f"• {text}")
    if line.rule is Rule.OLD_TARIFF:
        label.setText(f"⚠ {text}")
        redden(label)
    label.setToolTip(origin)
    label.setAccessibleName(text)
    label.setAccessibleDescription(origin)
    return label


def _origin_label(origin: str) -> QLabel:
    """Where the lines below come from, in small pale letters."""
    label = scaled(wrapped_label(origin), _SMALL)
    label.setContentsMargins(0, 4, 0, 0)
    pale(label)
    return label
