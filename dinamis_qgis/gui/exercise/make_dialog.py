"""A teacher makes an exercise out of what the dock shows."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Dict, Optional, Sequence, Tuple

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from ...domain.account import Category, Quota
from ...domain.area import Area
from ...domain.exercise import Exercise, ExerciseService, without_person
from ...domain.request import ImageRequest
from ...domain.saved_search import Searches
from ...domain.tariff_row import Tariff
from ...words.estimate_words import category_word
from ..area.area_words import size_text
from ..fields import choice, form, named, named_list
from ..panel import heading, wrapped_label

_WIDTH_PX, _WORDS_PX, _LIST_PX = 480, 90, 90
_MOST = 1_000_000.0


@dataclass(frozen=True)
class Material:
    """What an exercise can be made of."""

    service: ExerciseService
    service_title: str
    area: Optional[Area]
    searches: Searches
    request: ImageRequest
    tariffs: Sequence[Tariff]
    """The rows of today: what is counted in which unit."""


class MakeExerciseDialog(QDialog):
    """Asks what goes in; `exercise` is what was chosen."""

    def __init__(self, material: Material, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("make_exercise_dialog")
        self.setWindowTitle(self.tr("Make an exercise"))
        self._material = material
        self._create()
        self._lay_out()
        self.title_edit.textChanged.connect(self._show_state)
        self.category_combo.currentIndexChanged.connect(self._fill_quotas)
        self.quota_check.toggled.connect(self._show_state)
        self._fill_quotas()
        self._show_state()
        self.resize(_WIDTH_PX, self.sizeHint().height())

    def exercise(self) -> Exercise:
        """What was chosen, as it is written to the file."""
        material = self._material
        return Exercise(
            title=self.title_edit.text().strip(),
            service=material.service,
            words=self.words_edit.toPlainText().strip(),
            area=material.area if self.area_check.isChecked() else None,
            searches=self._searches(),
            request=without_person(material.request) if self.request_check.isChecked() else None,
            category=Category(self.category_combo.currentData()),
            quotas=self._quotas() if self.quota_check.isChecked() else (),
        )

    def _searches(self) -> Searches:
        places = range(self.searches_list.count())
        return tuple(
            self._material.searches[place]
            for place in places
            if self.searches_list.item(place).checkState() == Qt.CheckState.Checked
        )

    def _quotas(self) -> Tuple[Quota, ...]:
        return tuple(
            Quota(
                row.mission,
                Decimal(str(self.quota_spins[row.mission].value())),
                Decimal(0),
                row.unit,
            )
            for row in self._material.tariffs
        )

    def _fill_quotas(self, *_: object) -> None:
        """Begin with what the tariff gives to a category."""
        category = Category(self.category_combo.currentData())
        for row in self._material.tariffs:
            self.quota_spins[row.mission].setValue(float(row.free_quota.get(category, Decimal(0))))

    def _show_state(self, *_: object) -> None:
        self.save_button.setEnabled(bool(self.title_edit.text().strip()))
        for part in (self.category_combo, *self.quota_spins.values()):
            part.setEnabled(self.quota_check.isChecked())

    def _create(self) -> None:
        material = self._material
        self.title_edit = QLineEdit()
        tip = self.tr("What the exercise is called in the students' dock.")
        named(self.title_edit, "exercise_title", self.tr("Title"), tip)
        self.words_edit = QPlainTextEdit()
        self.words_edit.setFixedHeight(_WORDS_PX)
        self.words_edit.setTabChangesFocus(True)
        tip = self.tr("Students read it before they begin; it is plain text.")
        named(self.words_edit, "exercise_words", self.tr("What to do"), tip)
        size = "" if material.area is None else size_text(material.area)
        self.area_check = _check(
            self.tr("The &area shown: {}").format(size or "–"),
            "area",
            self.tr("Becomes the students' area when they open the exercise."),
        )
        self.area_check.setEnabled(material.area is not None)
        self.area_check.setChecked(material.area is not None)
        self.request_check = _check(
            self.tr("The &request in the form, without names"),
            "request",
            self.tr("Each student begins with a draft of it; nobody's name is in the file."),
        )
        self.searches_list = QListWidget()
        self.searches_list.setFixedHeight(_LIST_PX)
        tip = self.tr("Those ticked are in the students' menu of searches until the exercise ends.")
        named_list(self.searches_list, "exercise_searches", self.tr("Saved searches"), tip)
        for search in material.searches:
            item = QListWidgetItem(search.name, self.searches_list)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
        self.quota_check = _check(
            self.tr("A &quota for the exercise"),
            "quota",
            self.tr("Counts in place of the service's; only requests of the exercise use it."),
        )
        self.category_combo = choice([(category_word(one), one.value) for one in Category])
        tip = self.tr("The category of user that the exercise is priced for.")
        named(self.category_combo, "exercise_category", self.tr("Category"), tip)
        self.category_combo.setCurrentIndex(self.category_combo.findData(Category.PUBLIC.value))
        self.quota_spins: Dict[str, QDoubleSpinBox] = {
            row.mission: self._quota_spin(row) for row in material.tariffs
        }

    def _quota_spin(self, row: Tariff) -> QDoubleSpinBox:
        spin = QDoubleSpinBox()
        spin.setDecimals(0)
        spin.setRange(0, _MOST)
        spin.setGroupSeparatorShown(True)
        unit = self.tr(" km²") if row.unit == "km2" else self.tr(" credits")
        spin.setSuffix(unit)
        tip = self.tr("What each student may ask for freely, until the exercise ends.")
        named(spin, f"exercise_quota_{row.mission}", row.title, tip)
        return spin

    def _lay_out(self) -> None:
        rows = form()
        rows.addRow(self.tr("&Title"), self.title_edit)
        rows.addRow(self.tr("&What to do"), self.words_edit)
        quota = form()
        quota.addRow(self.tr("Category"), self.category_combo)
        for row in self._material.tariffs:
            quota.addRow(row.title, self.quota_spins[row.mission])
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        self.save_button = buttons.button(QDialogButtonBox.StandardButton.Save)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(rows)
        service = self.tr("The file holds: the service “{}”, and what you tick. No name, no key.")
        column.addWidget(wrapped_label(service.format(self._material.service_title)))
        column.addWidget(self.area_check)
        column.addWidget(self.request_check)
        if self._material.searches:
            column.addWidget(heading(self.tr("Saved searches")))
            column.addWidget(self.searches_list)
        column.addWidget(self.quota_check)
        column.addLayout(quota)
        column.addWidget(buttons)


def _check(text: str, name: str, tip: str) -> QCheckBox:
    made = QCheckBox(text)
    named(made, f"exercise_{name}_check", text, tip)
    return made
