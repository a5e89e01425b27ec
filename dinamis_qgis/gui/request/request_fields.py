"""The fields of a request, made from the table of what can be ordered."""

from __future__ import annotations

from typing import Any, Callable, Dict, Optional

from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDateEdit,
    QDoubleSpinBox,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

from ...domain.request_rules import Field, RequestRules
from ...domain.request_values import Values
from ...words.request_tips import field_tip
from ...words.request_words import field_title, option_word, reason_sentence
from ..fields import choice, day, named, number, steady

LONG_TEXTS = ("purpose", "comment")
_LONG_TEXT_PX = 54
_UNITS = {"max_cloud_percent": " %", "max_incidence_deg": "°"}
_NAMES = {
    "project": "project_edit",
    "comment": "comment_edit",
    "start": "request_start_edit",
    "end": "request_end_edit",
    "max_cloud_percent": "request_cloud_spin",
    "max_incidence_deg": "request_incidence_spin",
}
"""Object names that tests and tours know; the others are made from the field's."""


class RequestFields:
    """One widget a field; tells them apart by kind, so that the form need not."""

    def __init__(self, rules: RequestRules, on_change: Callable[[], None]) -> None:
        self.rules = rules
        self._on_change = on_change
        self.widgets: Dict[str, QWidget] = {}
        for name, field in rules.fields.items():
            made = self._make(field)
            if made is not None:
                self._add(name, made, field_title(name))
        for name in ("start", "end"):
            self._add(name, day(QDate.currentDate()), field_title("period"))
            self.widgets[name].dateChanged.connect(self._changed)

    def values(self) -> Dict[str, Any]:
        return {name: _value(widget) for name, widget in self.widgets.items()}

    def show_values(self, values: Values) -> None:
        """Show these; nobody is told of a change."""
        for name, widget in self.widgets.items():
            if name in values and _value(widget) != values[name]:
                widget.blockSignals(True)
                _show(widget, values[name])
                widget.blockSignals(False)

    def show_rules(self, values: Values) -> None:
        """Turn off what the rest of the request rules out, with the reason in its tool tip."""
        for name, widget in self.widgets.items():
            if name not in self.rules.fields:
                reason = self.rules.why_not("max_cloud_percent", values)  # the period, with it
            else:
                reason = self.rules.why_not(name, values)
            widget.setEnabled(not reason)
            tip = reason_sentence(reason) if reason else field_tip(name)
            widget.setToolTip(tip)
            if isinstance(widget, QComboBox):
                self._show_refusals(name, widget, values)

    def _show_refusals(self, name: str, combo: QComboBox, values: Values) -> None:
        refusals = self.rules.refusals(name, values)
        left = combo.count() - len(refusals)
        for row in range(combo.count()):
            reason = refusals.get(combo.itemData(row), "")
            item = combo.model().item(row)
            item.setEnabled(not reason)
            item.setToolTip(reason_sentence(reason) if reason else "")
        if left == 1:  # there is nothing to choose: the closed list says why
            combo.setToolTip(reason_sentence(next(iter(refusals.values()))))

    def _make(self, field: Field) -> Optional[QWidget]:
        if field.is_list or field.options == (False, True):
            return None
        made: QWidget
        if field.name in ("bh_min", "bh_max"):
            made = _ratio(field)
            made.valueChanged.connect(self._changed)
        elif field.options:
            made = choice([(option_word(field.name, one), one) for one in field.options])
            made.currentIndexChanged.connect(self._changed)
        elif field.bounds:
            least, most = field.bounds
            made = number(most, least, _UNITS.get(field.name, ""), least)
            made.valueChanged.connect(self._changed)
        else:
            made = self._text(field)
        return made

    def _text(self, field: Field) -> QWidget:
        if field.name in LONG_TEXTS:
            long_text = QPlainTextEdit()
            long_text.setTabChangesFocus(True)
            long_text.setFixedHeight(_LONG_TEXT_PX)
            long_text.textChanged.connect(self._changed)
            return long_text
        line = QLineEdit()
        line.setMaxLength(field.longest or 32767)
        line.textChanged.connect(self._changed)
        return line

    def _add(self, name: str, widget: QWidget, title: str) -> None:
        kind = "combo" if isinstance(widget, QComboBox) else "edit"
        object_name = _NAMES.get(name, f"request_{name}_{kind}")
        self.widgets[name] = named(widget, object_name, title, field_tip(name))

    def _changed(self, *_: object) -> None:
        self._on_change()


def _ratio(field: Field) -> QDoubleSpinBox:
    """Steps of the table; below the least, "any"."""
    made = QDoubleSpinBox()
    step = field.options[1] - field.options[0]
    made.setRange(field.options[0] - step, field.options[-1])
    made.setSingleStep(step)
    made.setDecimals(2)
    made.setSpecialValueText(option_word("bh", "any"))
    return steady(made)


def _value(widget: Any) -> Any:
    if isinstance(widget, QComboBox):
        return widget.currentData()
    if isinstance(widget, QDoubleSpinBox):
        is_any = widget.value() <= widget.minimum() + 1e-9
        return None if is_any else round(widget.value() * 20) / 20
    if isinstance(widget, QSpinBox):
        return widget.value()
    if isinstance(widget, QDateEdit):
        return widget.date().toString(Qt.DateFormat.ISODate)
    if isinstance(widget, QPlainTextEdit):
        return widget.toPlainText()
    return widget.text()


def _show(widget: Any, value: Any) -> None:
    if isinstance(widget, QComboBox):
        widget.setCurrentIndex(widget.findData("" if value is None else value))
    elif isinstance(widget, QDoubleSpinBox):
        widget.setValue(widget.minimum() if value is None else value)
    elif isinstance(widget, QSpinBox):
        widget.setValue(value)
    elif isinstance(widget, QDateEdit):
        widget.setDate(QDate.fromString(value, Qt.DateFormat.ISODate))
    elif isinstance(widget, QPlainTextEdit):
        widget.setPlainText(value)
    else:
        widget.setText(value)
        widget.setCursorPosition(0)  # its beginning says what it is
