"""What an exercise brings, shown before anything of it is used."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from ...domain.exercise import Exercise
from ..panel import heading, wrapped_label
from .exercise_words import contents

_WIDTH_PX = 440


class OpenExerciseDialog(QDialog):
    """Says what will change, and that it is given back; OK opens the exercise.

    What comes from the file is shown as plain text.
    """

    def __init__(
        self, exercise: Exercise, service_title: str, parent: Optional[QWidget] = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("open_exercise_dialog")
        self.setWindowTitle(self.tr("Open an exercise"))
        self.title_label = heading(exercise.title, 1.2)
        self.words_label = wrapped_label(exercise.words)
        self.words_label.setVisible(bool(exercise.words))
        self.contents_label = wrapped_label("\n".join(contents(exercise, service_title)))
        promise = wrapped_label(
            self.tr(
                "Your service, area and quota are put aside, and come back with one click when "
                "the exercise ends. What you make stays yours."
            )
        )
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.open_button = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.open_button.setText(self.tr("&Begin"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for part in (self.title_label, self.words_label, self.contents_label, promise):
            column.addWidget(part)
        column.addStretch(1)
        column.addWidget(buttons)
        self.resize(_WIDTH_PX, self.sizeHint().height())
