"""A surface model on demand: its parameters, checked as they are typed, and its dossier."""

from __future__ import annotations

from pathlib import Path
from typing import Callable, List, Optional

from qgis.core import Qgis
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QDialog,
    QFileDialog,
    QVBoxLayout,
    QWidget,
)

from ...domain.errors import DinamisError
from ...domain.surface_model import SurfaceModelOrder
from ...words.messages import explain
from ...words.surface_model_text import problem_sentence
from ...words.surface_model_words import parameter_fault
from ..panel import SPACING_PX, Notice, button, button_row, wrapped_label
from ..scrolled import Scrolled
from .surface_model_form import SurfaceModelForm

_WIDTH_PX, _HEIGHT_PX = 460, 700

WriteDossier = Callable[[SurfaceModelOrder, Path], Path]
"""Writes an order to a file, and its sheet beside it, which it returns; raises FileNotWritten."""


class SurfaceModelDialog(QDialog):
    """Asks for the parameters, and writes the dossier."""

    def __init__(
        self, order: SurfaceModelOrder, write: WriteDossier, parent: Optional[QWidget] = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Surface model on demand"))
        self._default, self._write = order, write
        self.choose_file: Callable[[str], str] = self._ask_for_file
        self._create()
        self._lay_out()
        self.form.changed.connect(self._check)
        self.reset_button.clicked.connect(lambda: self.form.show_order(self._default))
        self.close_button.clicked.connect(self.reject)
        self.write_button.clicked.connect(self._save)
        self._check()

    def _check(self) -> None:
        """Say what stands against it; what is out of its range is never written."""
        order = self.form.order()
        wrong = order.wrong_fields
        sentences: List[str] = [*map(parameter_fault, wrong)]
        sentences += map(problem_sentence, order.pair_problems)
        if sentences:
            text = "\n".join(f"⚠ {sentence}" for sentence in sentences)
        else:
            text = self.tr("✓ The service takes these images with these parameters.")
        self.check_label.setText(text)
        self.write_button.setEnabled(not wrong)

    def _save(self) -> None:
        order = self.form.order()
        path = self.choose_file(f"{order.acquisition_id}.md")
        if not path:
            return
        try:
            sheet = self._write(order, Path(path))
        except DinamisError as error:
            self.notice.show_text(explain(error), Qgis.MessageLevel.Warning)
            return
        text = self.tr("The dossier was written, and beside it the sheet {}.")
        self.notice.show_text(text.format(sheet.name), Qgis.MessageLevel.Success)

    def _ask_for_file(self, name: str) -> str:
        title, kinds = self.tr("Dossier of the order"), self.tr("Markdown (*.md)")
        return str(QFileDialog.getSaveFileName(self, title, name, kinds)[0])

    def _create(self) -> None:
        self.form = SurfaceModelForm(self._default)
        self.check_label = wrapped_label("")
        self.notice = Notice()
        self.reset_button = button(
            self.tr("De&faults"),
            "surface_defaults_button",
            self.tr("Sets every parameter as the service proposes it."),
        )
        self.close_button = button(self.tr("&Close"), "surface_close_button")
        self.write_button = button(
            self.tr("Write the &dossier…"),
            "write_dossier_button",
            self.tr("Writes the order of a surface model: a text to hand over, and its values"),
        )

    def _lay_out(self) -> None:
        inside = QWidget()
        within = QVBoxLayout(inside)
        within.setSpacing(SPACING_PX)
        images = ", ".join(scene.id for scene in self._default.images)
        text = self.tr(
            "DSM-OPT computes heights from {}. It has no interface for programs: the dossier "
            "says what to type or hand over there."
        )
        within.addWidget(wrapped_label(text.format(images)))
        within.addWidget(self.form)
        within.addStretch(1)
        scroll = Scrolled()
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        column = QVBoxLayout(self)
        column.setSpacing(SPACING_PX)
        column.addWidget(scroll, 1)
        column.addWidget(self.check_label)
        column.addWidget(self.notice)
        column.addLayout(button_row(self.reset_button, self.close_button, self.write_button))
        self.resize(_WIDTH_PX, _HEIGHT_PX)
