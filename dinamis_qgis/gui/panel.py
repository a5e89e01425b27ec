"""What every station's panel looks like: a title, a hint, a form, and what happened."""

from __future__ import annotations

from typing import Optional

from qgis.core import Qgis
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStyle,
    QVBoxLayout,
    QWidget,
)

SPACING_PX = 8


class Notice(QFrame):
    """A sentence with a symbol: what happened, in text that cannot be anything but text."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._symbol = QLabel()
        self._symbol.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._text = wrapped_label("")
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACING_PX, SPACING_PX, SPACING_PX, SPACING_PX)
        row.addWidget(self._symbol)
        row.addWidget(self._text, 1)
        self.hide()

    def text(self) -> str:
        return self._text.text()

    def show_text(self, text: str, level: Qgis.MessageLevel = Qgis.MessageLevel.Info) -> None:
        """Show a sentence; an empty one hides the notice."""
        pixmaps = {
            Qgis.MessageLevel.Warning: QStyle.StandardPixmap.SP_MessageBoxWarning,
            Qgis.MessageLevel.Critical: QStyle.StandardPixmap.SP_MessageBoxCritical,
            Qgis.MessageLevel.Success: QStyle.StandardPixmap.SP_DialogApplyButton,
        }
        pixmap = pixmaps.get(level, QStyle.StandardPixmap.SP_MessageBoxInformation)
        self._symbol.setPixmap(self.style().standardIcon(pixmap).pixmap(18, 18))
        self._text.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))


class Panel(QWidget):
    """The frame of a station; subclasses fill ``body``."""

    def __init__(self, title: str, hint: str, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.title_label = QLabel(title)
        font = self.title_label.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.2)
        self.title_label.setFont(font)
        self.hint_label = wrapped_label(hint)
        self.notice = Notice()
        self.body = QVBoxLayout()
        self.body.setSpacing(SPACING_PX)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(SPACING_PX, SPACING_PX, SPACING_PX, SPACING_PX)
        whole.setSpacing(SPACING_PX)
        whole.addWidget(self.title_label)
        whole.addWidget(self.hint_label)
        whole.addLayout(self.body, 1)
        whole.addWidget(self.notice)


def wrapped_label(text: str) -> QLabel:
    """A label of plain text over as many lines as it takes."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    return label


def button(text: str, name: str, tip: str = "") -> QPushButton:
    """A push button with what the keyboard, a screen reader and a test know it by."""
    made = QPushButton(text)
    made.setObjectName(name)
    made.setToolTip(tip)
    made.setAccessibleName(text.replace("&", ""))
    made.setAccessibleDescription(tip)
    made.setAutoDefault(False)
    return made


def named(widget: QWidget, name: str, title: str, tip: str = "") -> QWidget:
    """Give a field its object name, its accessible name and its explanation."""
    widget.setObjectName(name)
    widget.setAccessibleName(title.replace("&", ""))
    widget.setToolTip(tip)
    widget.setWhatsThis(tip)
    return widget
