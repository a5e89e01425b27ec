"""What is to be priced, as the user chooses it."""

from __future__ import annotations

from typing import Optional, Tuple

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFormLayout, QVBoxLayout, QWidget

from ...domain.account import Category
from ...domain.request import Kind, Mode
from ...words.amounts import number
from ...words.estimate_words import category_word
from ..fields import add_row, choice, form, named

_AREA, _IMAGES = "area", "images"


class QuotaForm(QWidget):
    """Subject, mission, kind, views and category."""

    changed = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._image_count = 0
        self._create()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._rows = form()
        column.addLayout(self._rows)
        for field, name, title, tip in self._fields():
            named(field, name, title, tip)
            add_row(self._rows, title, field)
            field.currentIndexChanged.connect(self._follow)
        self._show_subject()

    def mission(self) -> str:
        return str(self.mission_combo.currentData())

    def kind(self) -> Kind:
        return Kind(self.kind_combo.currentData())

    def mode(self) -> Mode:
        return Mode(self.mode_combo.currentData())

    def category(self) -> Category:
        return Category(self.category_combo.currentData())

    def is_about_images(self) -> bool:
        """Whether the images chosen are priced, and not the area."""
        is_archive = self.kind() is Kind.ARCHIVE
        return bool(
            self._image_count and is_archive and self.subject_combo.currentData() == _IMAGES
        )

    def choose_category(self, category: Category) -> None:
        self.category_combo.setCurrentIndex(self.category_combo.findData(category.value))

    def set_image_count(self, count: int) -> None:
        """Say how many images were chosen that must be ordered; they are what is priced."""
        had, self._image_count = self._image_count, count
        self.subject_combo.setItemText(1, self.tr("The images chosen: {}").format(number(count)))
        if count and not had:
            self.subject_combo.setCurrentIndex(1)
        self._show_subject()

    def _follow(self, *_: object) -> None:
        self._show_subject()
        self.changed.emit()

    def _show_subject(self) -> None:
        """Ask for the subject where there is a choice; images say their mission themselves."""
        can_choose = bool(self._image_count) and self.kind() is Kind.ARCHIVE
        label = self._rows.itemAt(0, QFormLayout.ItemRole.LabelRole).widget()
        label.setVisible(can_choose)
        self.subject_combo.setVisible(can_choose)
        about_images = self.is_about_images()
        self.mission_combo.setEnabled(not about_images)
        self.mode_combo.setEnabled(not about_images)
        reason = self.tr("Each image counts: the views of a pair are two images.")
        self.mode_combo.setToolTip(reason if about_images else self._mode_tip())

    def _create(self) -> None:
        self.subject_combo = choice(((self.tr("The area"), _AREA), ("", _IMAGES)))
        self.mission_combo = choice((("Pléiades", "pleiades"), ("SPOT 6-7", "spot67")))
        self.kind_combo = choice(
            (
                (self.tr("From the archive"), "archive"),
                (self.tr("New acquisition"), "tasking"),
            )
        )
        self.mode_combo = choice(
            (
                (self.tr("One view (mono)"), "mono"),
                (self.tr("Stereo pair"), "stereo"),
                (self.tr("Tri-stereo"), "tristereo"),
            )
        )
        self.category_combo = choice(
            [(category_word(category), category.value) for category in Category]
        )

    def _mode_tip(self) -> str:
        return self.tr(
            "Stereo: two or three views in one pass, for a surface model. How it counts in the "
            "quota is assumed."
        )

    def _fields(self) -> Tuple[Tuple[QWidget, str, str, str], ...]:
        return (
            (
                self.subject_combo,
                "quota_subject_combo",
                self.tr("&Priced"),
                self.tr(
                    "The area as a whole, or the images chosen in the search that must be ordered: "
                    "each for what it shows of the area."
                ),
            ),
            (
                self.mission_combo,
                "quota_mission_combo",
                self.tr("&Mission"),
                self.tr("Which satellites would take the image."),
            ),
            (
                self.kind_combo,
                "quota_kind_combo",
                self.tr("&Kind"),
                self.tr(
                    "The archive holds images that exist; a new acquisition (tasking) is "
                    "programmed."
                ),
            ),
            (
                self.mode_combo,
                "quota_mode_combo",
                self.tr("&Views"),
                self._mode_tip(),
            ),
            (
                self.category_combo,
                "quota_category_combo",
                self.tr("&Category"),
                self.tr(
                    "The kind of authorised user (UIA) your entity is. Teaching is public; French "
                    "public and scientific users keep their category wherever they are posted."
                ),
            ),
        )
