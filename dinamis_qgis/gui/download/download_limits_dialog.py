"""What the user allows the queue: how many files at once, how fast, when, into which folders."""

from __future__ import annotations

from datetime import time
from typing import Callable, Optional, Tuple

from qgis.core import Qgis
from qgis.PyQt.QtCore import QTime, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from ...domain.download import DownloadLimits
from ...domain.errors import InputError
from ...words.amounts import hour_pattern
from ...words.messages import explain
from ..fields import add_row, form, named, number, steady
from ..panel import SPACING_PX, Notice, wrapped_label

_MEGA = 1_000_000
_MOST_FILES, _MOST_MB_PER_S = 12, 1000.0
_USUAL_MB_PER_S, _USUAL_HOURS = 5.0, (time(20), time(7))
_WIDTH_PX = 400

Preview = Callable[[str], str]
"""The folder that a template makes of a scene; raises InputError."""


class DownloadLimitsDialog(QDialog):
    """Shows the limits, and tells the new ones when they are accepted."""

    limits_chosen = pyqtSignal(object)  # DownloadLimits

    def __init__(
        self, limits: DownloadLimits, preview: Preview, parent: Optional[QWidget] = None
    ) -> None:
        super().__init__(parent)
        self._preview = preview
        self.setWindowTitle(self.tr("Limits of the downloads"))
        self.setMinimumWidth(_WIDTH_PX)
        self._create()
        self._lay_out()
        self._fill(limits)
        self.rate_check.toggled.connect(self._update)
        self.hours_check.toggled.connect(self._update)
        self.from_edit.timeChanged.connect(self._update)
        self.to_edit.timeChanged.connect(self._update)
        self.template_edit.textChanged.connect(self._update)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.accepted.connect(lambda: self.limits_chosen.emit(self.limits()))
        self._update()

    def limits(self) -> DownloadLimits:
        """Return what the form says."""
        rate = round(self.rate_spin.value() * _MEGA) if self.rate_check.isChecked() else None
        return DownloadLimits(
            self.files_spin.value(), rate, self._hours(), self.template_edit.text().strip()
        )

    def _hours(self) -> Optional[Tuple[time, time]]:
        if not self.hours_check.isChecked():
            return None
        return self.from_edit.time().toPyTime(), self.to_edit.time().toPyTime()

    def _fill(self, limits: DownloadLimits) -> None:
        self.files_spin.setValue(limits.parallel_files)
        self.rate_check.setChecked(limits.bytes_per_s is not None)
        rate = _USUAL_MB_PER_S if limits.bytes_per_s is None else limits.bytes_per_s / _MEGA
        self.rate_spin.setValue(rate)
        self.hours_check.setChecked(limits.hours is not None)
        start, end = limits.hours or _USUAL_HOURS
        self.from_edit.setTime(QTime(start.hour, start.minute))
        self.to_edit.setTime(QTime(end.hour, end.minute))
        self.template_edit.setText(limits.folder_template)

    def _update(self) -> None:
        """Enable what has a meaning, and show where files would go."""
        self.rate_spin.setEnabled(self.rate_check.isChecked())
        for edit in (self.from_edit, self.to_edit):
            edit.setEnabled(self.hours_check.isChecked())
        fault = self._show_preview() or self._fault_of_hours()
        self.fault_notice.show_text(fault, Qgis.MessageLevel.Warning)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not fault)

    def _show_preview(self) -> str:
        try:
            folder = self._preview(self.template_edit.text().strip())
        except InputError as error:
            self.preview_label.setText("")
            return explain(error)
        self.preview_label.setText(self.tr("For example: {}").format(_breakable(folder)))
        return ""

    def _fault_of_hours(self) -> str:
        hours = self._hours()
        if hours is not None and hours[0] == hours[1]:
            return self.tr("The hours begin and end at the same time. Choose two times.")
        return ""

    def _create(self) -> None:
        self.files_spin = number(_MOST_FILES, 3, "", 1)
        self._name_fields()
        self.preview_label = wrapped_label("")
        self.preview_label.setObjectName("folder_preview_label")
        self.fault_notice = Notice()
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )

    def _name_fields(self) -> None:
        named(
            self.files_spin,
            "parallel_files_spin",
            self.tr("Files at once"),
            self.tr("More is faster on a long line, and leaves less of it to your colleagues."),
        )
        self.rate_check = QCheckBox(self.tr("At &most"))
        named(
            self.rate_check,
            "rate_check",
            self.tr("Limit the rate"),
            self.tr("Leaves some of the line to others."),
        )
        self.rate_spin = steady(QDoubleSpinBox())
        self.rate_spin.setDecimals(1)
        self.rate_spin.setRange(0.1, _MOST_MB_PER_S)
        self.rate_spin.setSuffix(self.tr(" MB/s"))
        named(
            self.rate_spin,
            "rate_spin",
            self.tr("Highest rate"),
            self.tr("Megabytes per second, of all files together."),
        )
        self.hours_check = QCheckBox(self.tr("&Only from"))
        named(
            self.hours_check,
            "hours_check",
            self.tr("Download at certain hours only"),
            self.tr("Outside of these hours downloads wait, such as for the night."),
        )
        tip = self.tr("Hours of this computer's clock; the end may be on the next day.")
        self.from_edit, self.to_edit = _hour(), _hour()
        named(self.from_edit, "hours_from_edit", self.tr("Download from"), tip)
        named(self.to_edit, "hours_to_edit", self.tr("Download until"), tip)
        self.template_edit = QLineEdit()
        named(
            self.template_edit,
            "folder_template_edit",
            self.tr("Folders of scenes"),
            self.tr("Below the download folder. A word in braces stands for a fact of the scene."),
        )

    def _lay_out(self) -> None:
        rows = form()
        add_row(rows, self.tr("&Files at once"), self.files_spin)
        rows.addRow(self.rate_check, self.rate_spin)
        hours = QHBoxLayout()
        hours.setSpacing(SPACING_PX)
        hours.addWidget(self.from_edit, 1)
        hours.addWidget(QLabel(self.tr("to")))
        hours.addWidget(self.to_edit, 1)
        rows.addRow(self.hours_check, hours)
        add_row(rows, self.tr("&Scene folders"), self.template_edit)
        rows.addRow(self.preview_label)
        column = QVBoxLayout(self)
        column.setSpacing(SPACING_PX)
        column.addLayout(rows)
        column.addWidget(self.fault_notice)
        column.addStretch(1)
        column.addWidget(self.buttons)


def _breakable(path: str) -> str:
    """A path of which a label can make several lines: it breaks them at spaces only."""
    for mark in "/\\_":
        path = path.replace(mark, f"{mark}\u200b")
    return path


def _hour() -> QTimeEdit:
    made = steady(QTimeEdit())
    made.setDisplayFormat(hour_pattern())
    return made
