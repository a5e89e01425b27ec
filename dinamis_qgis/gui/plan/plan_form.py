"""What images are needed for, when, and within which limits."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Optional, Tuple

from qgis.PyQt.QtCore import QDate, pyqtSignal
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ...domain.account import Category
from ...domain.cover_goal import CoverGoal
from ...domain.purpose import Purpose, Purposes
from ...words.estimate_words import category_word
from ...words.plan_text import goal_word, purpose_sources, purpose_summary, purpose_title
from ..fields import add_row, choice, day, form, named, number
from ..letters import pale
from ..panel import scaled, wrapped_label

_MOST_EUROS = 1_000_000
_NO_LIMIT = -1
_GOALS = tuple(goal for goal in CoverGoal if goal is not CoverGoal.CHEAPEST)
"""What free images can differ in: not in their price."""


class PlanForm(QWidget):
    """Purpose, days, cloud, money and category; the purpose proposes the others."""

    changed = pyqtSignal()

    def __init__(self, purposes: Purposes, today: date, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._purposes, self._today = purposes, today
        self._create()
        self._lay_out()
        self.purpose_combo.currentIndexChanged.connect(self._propose)
        for signal in (
            self.start_edit.dateChanged,
            self.end_edit.dateChanged,
            self.cloud_spin.valueChanged,
            self.budget_spin.valueChanged,
            self.goal_combo.currentIndexChanged,
            self.category_combo.currentIndexChanged,
        ):
            signal.connect(lambda *_: self.changed.emit())
        self._propose()

    def purpose(self) -> Purpose:
        return self._purposes.named(str(self.purpose_combo.currentData()))

    def days(self) -> Tuple[date, date]:
        """The earlier one first, whichever way they were typed."""
        ends = sorted(edit.date().toPyDate() for edit in (self.start_edit, self.end_edit))
        return ends[0], ends[1]

    def max_cloud_percent(self) -> float:
        return float(self.cloud_spin.value())

    def budget_eur(self) -> Optional[Decimal]:
        """None: whatever it costs."""
        value = self.budget_spin.value()
        return None if value == _NO_LIMIT else Decimal(value)

    def goal(self) -> CoverGoal:
        return CoverGoal(self.goal_combo.currentData())

    def category(self) -> Category:
        return Category(self.category_combo.currentData())

    def choose_purpose(self, identifier: str) -> None:
        self.purpose_combo.setCurrentIndex(self.purpose_combo.findData(identifier))

    def choose_category(self, category: Category) -> None:
        self.category_combo.setCurrentIndex(self.category_combo.findData(category.value))

    def _propose(self, *_: object) -> None:
        """Fill in what suits the purpose."""
        purpose = self.purpose()
        self.suits_label.setText(purpose_summary(purpose))
        self.suits_label.setToolTip(purpose_sources(purpose))
        start, end = purpose.usual_days(self._today)
        was_blocked = self.blockSignals(True)
        self.start_edit.setDate(QDate(start.year, start.month, start.day))
        self.end_edit.setDate(QDate(end.year, end.month, end.day))
        self.cloud_spin.setValue(round(purpose.max_cloud_percent))
        self.goal_combo.setCurrentIndex(self.goal_combo.findData(purpose.goal.value))
        self.blockSignals(was_blocked)
        self.changed.emit()

    def _create(self) -> None:
        self.purpose_combo = choice(
            [(purpose_title(purpose), purpose.id) for purpose in self._purposes.listed]
        )
        self.suits_label = scaled(wrapped_label(""), 0.88)
        pale(self.suits_label)
        self.start_edit = day(QDate.currentDate())
        self.end_edit = day(QDate.currentDate())
        self.cloud_spin = number(100, 10, " %")
        self.budget_spin = number(_MOST_EUROS, _NO_LIMIT, " €", _NO_LIMIT)
        self.budget_spin.setSpecialValueText(self.tr("no limit"))
        self.budget_spin.setSingleStep(100)
        self.budget_spin.setGroupSeparatorShown(True)
        self.goal_combo = choice([(goal_word(goal), goal.value) for goal in _GOALS])
        self.category_combo = choice(
            [(category_word(category), category.value) for category in Category]
        )
        self.category_combo.setCurrentIndex(self.category_combo.findData(Category.PUBLIC.value))
        self._name()

    def _name(self) -> None:
        for field, name, title, tip in (
            (self.purpose_combo, "plan_purpose_combo", self.tr("What for"),
             self.tr("Proposes the images that suit: mission, level, season and limits.")),
            (self.start_edit, "plan_start_edit", self.tr("First day"),
             self.tr("The oldest image that is of use.")),
            (self.end_edit, "plan_end_edit", self.tr("Last day"),
             self.tr("Days that lie ahead are for a new acquisition: a window, never one day.")),
            (self.cloud_spin, "plan_cloud_spin", self.tr("Clouds at most"),
             self.tr("Share of a scene that clouds may hide.")),
            (self.budget_spin, "plan_budget_spin", self.tr("Money at most"),
             self.tr("Before VAT, for everything that is ordered.")),
            (self.goal_combo, "plan_goal_combo", self.tr("Prefer"),
             self.tr("What matters most where several free images cover the area.")),
            (self.category_combo, "plan_category_combo", self.tr("Category"),
             self.tr("The kind of authorised user (UIA) your entity is: it decides the price.")),
        ):  # fmt: skip
            named(field, name, title, tip)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        rows = form()
        column.addLayout(rows)
        add_row(rows, self.tr("&What for"), self.purpose_combo)
        rows.addRow("", self.suits_label)
        add_row(rows, self.tr("&Days"), self.start_edit, self.end_edit)
        add_row(rows, self.tr("C&louds ≤"), self.cloud_spin)
        add_row(rows, self.tr("Mone&y ≤"), self.budget_spin)
        add_row(rows, self.tr("P&refer"), self.goal_combo)
        add_row(rows, self.tr("Cate&gory"), self.category_combo)
