"""Rows of a form with a line below each field, which says what is wrong with it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Dict, List

from qgis.PyQt.QtWidgets import QFormLayout, QLabel, QVBoxLayout, QWidget

from ...words.request_words import field_title, reason_sentence
from ..panel import wrapped_label


class FaultLabels:
    """What is wrong is said beside its field, by a sign and in words, not by colour."""

    def __init__(self) -> None:
        self._labels: Dict[str, QLabel] = {}
        self._rows: Dict[str, List[QWidget]] = {}

    def add_row(
        self, rows: QFormLayout, name: str, title: str, *fields: QWidget, is_above: bool = False
    ) -> None:
        """Put fields behind a label that jumps to the first; or the label above them."""
        column = QVBoxLayout()
        column.setSpacing(2)
        for field in fields:
            column.addWidget(field)
        column.addLayout(self.line(name))
        label = QLabel(title)
        label.setBuddy(fields[0])
        self._rows[name] = [label, *fields]
        if is_above:
            rows.addRow(label)
            rows.addRow(column)
        else:
            rows.addRow(label, column)

    def line(self, name: str) -> QVBoxLayout:
        """Where it is said what is wrong with a field; nothing while it is right."""
        label = wrapped_label("")
        label.setObjectName(f"request_{name}_fault")
        label.hide()
        self._labels[name] = label
        column = QVBoxLayout()
        column.addWidget(label)
        return column

    def show(self, faults: Mapping[str, str]) -> None:
        """Say what is wrong with these fields, and nothing more of the others."""
        for name, label in self._labels.items():
            reason = faults.get(name, "")
            label.setText(f"⚠ {reason_sentence(reason)}" if reason else "")
            label.setVisible(bool(reason))
            if reason:
                label.setAccessibleName(f"{field_title(name)}: {reason_sentence(reason)}")

    def set_row_visible(self, name: str, is_visible: bool) -> None:
        for widget in self._rows[name]:
            widget.setVisible(is_visible)
