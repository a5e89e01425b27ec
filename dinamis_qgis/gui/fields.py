"""Fields of forms: named for the keyboard, for screen readers and for tests."""

from __future__ import annotations

from typing import Any, Optional, Sequence, Tuple

from qgis.PyQt.QtCore import QDate, QEvent, QObject, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QDateEdit,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QSlider,
    QSpinBox,
    QWidget,
)

from ..words.amounts import day_pattern

_MADE_OF_PARTS = ("QgsAuthConfigSelect", "QgsFileWidget", "QgsProjectionSelectionWidget")


def named(widget: QWidget, name: str, title: str, tip: str = "") -> QWidget:
    """Give a field its object name, its accessible name and its explanation."""
    widget.setObjectName(name)
    widget.setAccessibleName(title.replace("&", ""))
    widget.setAccessibleDescription(tip)
    widget.setToolTip(tip)
    widget.setWhatsThis(tip)
    if any(widget.inherits(kind) for kind in _MADE_OF_PARTS):
        _name_parts(widget)
    return widget


def _name_parts(widget: QWidget) -> None:
    """QGIS's own fields are made of parts, of which one has the keyboard: it has the name too."""
    title = widget.accessibleName()
    entry: Optional[QWidget] = widget.findChild((QLineEdit, QComboBox))
    for part in widget.findChildren((QLineEdit, QComboBox, QAbstractButton)):
        if not part.accessibleName():
            part.setAccessibleName(f"{title}…" if isinstance(part, QAbstractButton) else title)
            part.setAccessibleDescription(widget.accessibleDescription())
    widget.setFocusProxy(entry)


def named_list(widget: QWidget, name: str, title: str, explanation: str) -> QWidget:
    """The same for a list or a table: its rows have tool tips of their own."""
    named(widget, name, title, explanation)
    widget.setToolTip("")
    return widget


class SteadyComboBox(QComboBox):
    """A list that fits in a narrow dock."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setMinimumContentsLength(6)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        steady(self)


def choice(items: Sequence[Tuple[str, str]]) -> QComboBox:
    """A list of (text, value)."""
    made = SteadyComboBox()
    for text, value in items:
        made.addItem(text, value)
    return made


def day(at: QDate) -> QDateEdit:
    """A day, in the order that the user writes it."""
    made = QDateEdit(at)
    made.setCalendarPopup(True)
    made.setDisplayFormat(day_pattern())
    return steady(made)


def number(most: int, value: int, unit: str, least: int = 0) -> QSpinBox:
    """A whole number from ``least`` to ``most``."""
    made = QSpinBox()
    made.setRange(least, most)
    made.setValue(value)
    made.setSuffix(unit)
    return steady(made)


def form() -> QFormLayout:
    """Labels on the left, fields on the right; a long pair takes two lines."""
    made = QFormLayout()
    made.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    made.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
    made.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    made.setHorizontalSpacing(8)
    made.setVerticalSpacing(6)
    return made


def add_row(
    to: QFormLayout, title: str, *fields: QWidget, mark: Optional[QLabel] = None
) -> QHBoxLayout:
    """Put fields side by side behind a label that jumps to the first of them."""
    row = QHBoxLayout()
    row.setSpacing(6)
    for field in fields:
        row.addWidget(field, 1)
    if mark is not None:
        row.addWidget(mark)
    label = QLabel(title)
    label.setBuddy(fields[0])
    to.addRow(label, row)
    return row


def steady(field: Any) -> Any:
    """As narrow as the dock, and changed by the wheel only once it was chosen."""
    field.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    field.installEventFilter(_WheelGuard(field))
    return field


class _WheelGuard(QObject):
    """Keeps the wheel, which scrolls the dock, from changing what an order asks for."""

    def eventFilter(self, watched: Optional[QObject], event: Optional[QEvent]) -> bool:  # noqa: N802
        if not isinstance(watched, (QComboBox, QAbstractSpinBox, QSlider)) or event is None:
            return False
        if event.type() == QEvent.Type.Wheel and not watched.hasFocus():
            event.ignore()
            return True
        return False
