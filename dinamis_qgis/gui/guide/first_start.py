"""What a first visitor sees: three ways to begin, and nothing else."""

from __future__ import annotations

from enum import Enum
from pathlib import Path
from typing import Callable, Dict, Optional

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from ..panel import SPACING_PX, button, heading, wrapped_label

_ICON = QSize(24, 24)
_HEIGHT_PX = 40


class FirstChoice(Enum):
    """Where somebody begins."""

    TRAINING = "training"
    ACCOUNT = "account"
    OTHER = "other"


class FirstStart(QScrollArea):
    """Asks where to begin.

    Args:
        icon: path of an icon, by name.
    """

    chosen = pyqtSignal(object)  # FirstChoice

    def __init__(self, icon: Callable[[str], Path], parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("first_start")
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._create(icon)
        self._lay_out()
        for choice, made in self.buttons.items():
            made.clicked.connect(lambda _=False, choice=choice: self.chosen.emit(choice))
        self.setFocusProxy(self.buttons[FirstChoice.TRAINING])

    def _create(self, icon: Callable[[str], Path]) -> None:
        self.buttons = {}
        for choice, picture, title in (
            (FirstChoice.TRAINING, "plan", self.tr("&Training service")),
            (FirstChoice.ACCOUNT, "sign_in", self.tr("My &DINAMIS account")),
            (FirstChoice.OTHER, "search", self.tr("&Another service")),
        ):
            made = button(title, f"first_{choice.value}_button", self._stories()[choice])
            made.setIcon(QIcon(str(icon(picture))))
            made.setIconSize(_ICON)
            made.setMinimumHeight(_HEIGHT_PX)
            self.buttons[choice] = made

    def _stories(self) -> Dict[FirstChoice, str]:
        return {
            FirstChoice.TRAINING: self.tr(
                "Learn without an account and without a network: 60 000 made-up scenes to "
                "search, request and load. Nothing in it is real."
            ),
            FirstChoice.ACCOUNT: self.tr(
                "Search and download the images that members share. Your browser asks for the "
                "account, never QGIS."
            ),
            FirstChoice.OTHER: self.tr(
                "Sentinel-2, SPOT World Heritage, the supplier's archive, or any STAC catalogue "
                "of yours."
            ),
        }

    def _lay_out(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(2 * SPACING_PX, 3 * SPACING_PX, 2 * SPACING_PX, SPACING_PX)
        column.setSpacing(2 * SPACING_PX)
        column.addWidget(heading(self.tr("Satellite images of DINAMIS"), 1.3))
        column.addWidget(
            wrapped_label(self.tr("Where do you want to begin? You can change it at any time."))
        )
        for choice, made in self.buttons.items():
            part = QVBoxLayout()
            part.setSpacing(SPACING_PX // 2)
            part.addWidget(made)
            part.addWidget(wrapped_label(self._stories()[choice]))
            column.addLayout(part)
        column.addStretch(1)
        self.setWidget(content)
