"""A line at the top of the dock as long as an exercise is open."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QWidget

from ...domain.exercise import Exercise
from ..panel import button, wrapped_label


class ExerciseBar(QFrame):
    """Names the exercise, and ends it."""

    end_wanted = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("exercise_bar")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.title_label = wrapped_label("")
        tip = self.tr("Gives you your own service, area and quota back; what you made stays")
        self.end_button = button(self.tr("&End the exercise"), "end_exercise_button", tip)
        self.end_button.clicked.connect(self.end_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 2, 4, 2)
        row.addWidget(self.title_label, 1)
        row.addWidget(self.end_button)
        self.hide()

    def show_exercise(self, exercise: Optional[Exercise]) -> None:
        """Name it; None: none is open."""
        if exercise is not None:
            self.title_label.setText(self.tr("Exercise: {}").format(exercise.title))
        self.setVisible(exercise is not None)
