"""What every station's panel looks like: a title, a hint, a form, and what happened."""

from __future__ import annotations

from typing import Optional

from qgis.core import Qgis
from qgis.PyQt.QtCore import Qt, pyqtSignal
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

from .scrolled import Scrolled

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
        self._is_warning = False
        self.hide()

    def warning(self) -> str:
        """What went wrong; "" where nothing did."""
        return self.text() if self._is_warning else ""

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
        self._is_warning = level in (Qgis.MessageLevel.Warning, Qgis.MessageLevel.Critical)
        self._symbol.setPixmap(self.style().standardIcon(pixmap).pixmap(18, 18))
        self._text.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))


class Panel(QWidget):
    """The frame of a station; subclasses fill ``body``, which scrolls.

    What happened stands below, outside of what scrolls: it is never out of sight.
    """

    station_wanted = pyqtSignal(str)
    """Where the user goes on: the name of a station."""

    def __init__(self, title: str, hint: str, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.title_label = heading(title, 1.2)
        self.hint_label = wrapped_label(hint)
        self.notice = Notice()
        self.body = QVBoxLayout()
        self.body.setSpacing(SPACING_PX)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(SPACING_PX, SPACING_PX, SPACING_PX, SPACING_PX)
        column.setSpacing(SPACING_PX)
        column.addWidget(self.title_label)
        column.addWidget(self.hint_label)
        column.addLayout(self.body, 1)
        scroll = Scrolled()
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(content)
        below = QVBoxLayout()
        below.setContentsMargins(SPACING_PX, 0, SPACING_PX, 0)
        below.addWidget(self.notice)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scroll, 1)
        whole.addLayout(below)


def heading(text: str, scale: float = 1.0) -> QLabel:
    """A line in bold that names what follows."""
    label = scaled(wrapped_label(text), scale)
    font = label.font()
    font.setBold(True)
    label.setFont(font)
    return label


def scaled(label: QLabel, scale: float) -> QLabel:
    """Give a label larger or smaller letters."""
    font = label.font()
    font.setPointSizeF(font.pointSizeF() * scale)
    label.setFont(font)
    return label


def wrapped_label(text: str) -> QLabel:
    """A label of plain text over as many lines as it takes."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)  # setWordWrap said so, but a new policy forgets it
    label.setSizePolicy(policy)
    label.setText(text)
    return label


def button(text: str, name: str, tip: str = "") -> QPushButton:
    """A push button with what the keyboard, a screen reader and a test know it by."""
    made = QPushButton(text)
    made.setObjectName(name)
    made.setAccessibleName(text.replace("&", ""))
    made.setAutoDefault(False)
    set_tip(made, tip)
    return made


def set_tip(made: QPushButton, tip: str) -> None:
    """Say what a button does, also to a screen reader and under *What's this?*"""
    made.setToolTip(tip)
    made.setAccessibleDescription(tip)
    made.setWhatsThis(tip)


def button_row(*widgets: QWidget) -> QHBoxLayout:
    """Buttons at the right, where the form ends; the last one is the main one."""
    row = QHBoxLayout()
    row.addStretch(1)
    for widget in widgets:
        row.addWidget(widget)
    return row
