"""The eight parameters of DSM-OPT as a form, each with the reason of its default."""

from __future__ import annotations

from dataclasses import replace
from typing import Optional

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QDoubleSpinBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QWidget,
)

from ...domain.surface_model import REGULARISATIONS, WINDOW_SIZES, Crop, SurfaceModelOrder
from ...words.amounts import NO_BREAK, figures
from ...words.surface_model_words import parameter_reason, parameter_title
from ..fields import named, number, steady
from ..panel import scaled, wrapped_label

_MOST_PIXELS = 200_000
_MOST_FACTOR = 16
_CROP = Crop(0, 0, 4000, 4000)
"""Proposed to who wants a part: 2 km of Pléiades' panchromatic image."""


class SurfaceModelForm(QWidget):
    """Fills in a `SurfaceModelOrder`."""

    changed = pyqtSignal()

    def __init__(self, order: SurfaceModelOrder, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._order = order
        self._create()
        self._lay_out()
        self.show_order(order)
        self.acquisition_edit.textChanged.connect(self._follow)
        self.whole_check.toggled.connect(self._follow)
        self.ortho_check.toggled.connect(self._follow)
        for spin in (*self.crop_spins, self.window_spin, self.regularisation_spin):
            spin.valueChanged.connect(self._follow)
        self.factor_spin.valueChanged.connect(self._follow)

    def order(self) -> SurfaceModelOrder:
        """Return what the form says, possible or not."""
        crop = None if self.whole_check.isChecked() else Crop(*(s.value() for s in self.crop_spins))
        return replace(
            self._order,
            acquisition_id=self.acquisition_edit.text().strip(),
            crop=crop,
            window_size=self.window_spin.value(),
            regularisation=round(self.regularisation_spin.value(), 3),
            has_ortho=self.ortho_check.isChecked(),
            resolution_factor=self.factor_spin.value(),
        )

    def show_order(self, order: SurfaceModelOrder) -> None:
        """Show what an order says."""
        crop = order.crop or _CROP
        self.acquisition_edit.setText(order.acquisition_id)
        self.whole_check.setChecked(order.crop is None)
        for spin, value in zip(self.crop_spins, (crop.x, crop.y, crop.width, crop.height)):
            spin.setValue(value)
        self.window_spin.setValue(order.window_size)
        self.regularisation_spin.setValue(order.regularisation)
        self.ortho_check.setChecked(order.has_ortho)
        self.factor_spin.setValue(order.resolution_factor)
        self._follow()

    def _follow(self, *_: object) -> None:
        order = self.order()
        for spin in self.crop_spins:
            spin.setEnabled(order.crop is not None)
        side = 2 * order.window_size + 1
        self.window_spin.setSuffix(f" ({side} × {side})")
        self.factor_spin.setSuffix(self._resolution(order))
        self.changed.emit()

    def _resolution(self, order: SurfaceModelOrder) -> str:
        """What the factor makes of the image's resolution, where that is known."""
        known = [scene.resolution_m for scene in order.images if scene.resolution_m]
        if not known:
            return ""
        metres = max(known) * order.resolution_factor
        return f" ({figures(metres)}{NO_BREAK}m)"

    def _create(self) -> None:
        self.acquisition_edit = QLineEdit()
        self._name(self.acquisition_edit, "acquisition_id")
        self.whole_check = QCheckBox(self.tr("&Whole image"))
        self._name(self.whole_check, "crop")
        titles = (self.tr("x"), self.tr("y"), self.tr("width"), self.tr("height"))
        self.crop_spins = tuple(self._pixels(title, i) for i, title in enumerate(titles))
        self.window_spin = number(WINDOW_SIZES[1], WINDOW_SIZES[0], "", least=WINDOW_SIZES[0])
        self._name(self.window_spin, "window_size")
        self.regularisation_spin = steady(QDoubleSpinBox())
        self.regularisation_spin.setDecimals(2)
        self.regularisation_spin.setSingleStep(0.01)
        self.regularisation_spin.setRange(*REGULARISATIONS)
        self._name(self.regularisation_spin, "regularisation")
        self.ortho_check = QCheckBox(self.tr("&Make one"))
        self._name(self.ortho_check, "has_ortho")
        self.factor_spin = number(_MOST_FACTOR, 1, "", least=1)
        self._name(self.factor_spin, "resolution_factor")

    def _name(self, widget: QWidget, parameter: str) -> None:
        title, tip = parameter_title(parameter), parameter_reason(parameter)
        named(widget, f"surface_{parameter}", title, tip)

    def _pixels(self, title: str, index: int) -> QSpinBox:
        spin = number(_MOST_PIXELS, 0, "", least=0)
        name = f"{parameter_title('crop')}, {title}"
        named(spin, f"surface_crop_{index}", name, parameter_reason("crop"))
        return spin

    def _lay_out(self) -> None:
        # No QFormLayout: it cuts texts that take more lines than it guessed.
        rows = QGridLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setVerticalSpacing(6)
        rows.setColumnStretch(1, 1)
        title = QLabel(parameter_title("acquisition_id"))
        title.setBuddy(self.acquisition_edit)
        rows.addWidget(title, 0, 0, 1, 2)
        rows.addWidget(self.acquisition_edit, 1, 0, 1, 2)
        _explain(rows, "acquisition_id")
        _add_row(rows, parameter_title("crop"), self.whole_check)
        _add_row(rows, self.tr("x, y"), *self.crop_spins[:2])
        _add_row(rows, self.tr("width, height"), *self.crop_spins[2:])
        _explain(rows, "crop")
        for parameter, field in (
            ("window_size", self.window_spin),
            ("regularisation", self.regularisation_spin),
            ("resolution_factor", self.factor_spin),
            ("has_ortho", self.ortho_check),
        ):
            _add_row(rows, parameter_title(parameter), field)
            _explain(rows, parameter)


def _add_row(rows: QGridLayout, title: str, *fields: QWidget) -> None:
    """Fields side by side behind a label that jumps to the first of them."""
    row = rows.rowCount()
    label = QLabel(title)
    label.setBuddy(fields[0])
    rows.addWidget(label, row, 0)
    beside = QHBoxLayout()
    beside.setSpacing(6)
    for field in fields:
        beside.addWidget(field, 1)
    rows.addLayout(beside, row, 1)


def _explain(rows: QGridLayout, parameter: str) -> None:
    reason = scaled(wrapped_label(parameter_reason(parameter)), 0.9)
    rows.addWidget(reason, rows.rowCount(), 0, 1, 2)
