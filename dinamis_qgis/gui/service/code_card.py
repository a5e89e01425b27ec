"""The code that the user confirms in a browser, or on the page that stands for it."""

from __future__ import annotations

from typing import Callable, Optional

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ...domain.account import DeviceCode
from ..panel import SPACING_PX, button, button_row, heading, wrapped_label
from .qr_label import QrLabel


class CodeCard(QWidget):
    """Shows a device code, and where to confirm it."""

    answered = pyqtSignal(bool)
    """On the training service's page: whether the user lets QGIS in."""

    given_up = pyqtSignal()

    def __init__(self, open_url: Callable[[str], object], parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._open_url = open_url
        self._code: Optional[DeviceCode] = None
        self._create()
        self._lay_out()
        self.cancel_button.clicked.connect(self.given_up)
        self.copy_button.clicked.connect(self._copy)
        self.browser_button.clicked.connect(self._open_browser)
        self.approve_button.clicked.connect(lambda: self._answer(True))
        self.refuse_button.clicked.connect(lambda: self._answer(False))

    def show_code(self, code: DeviceCode, is_training: bool) -> None:
        self._code = code
        self.code_label.setText(code.user_code)
        self.code_label.setAccessibleName(self.tr("Code: {}").format(code.user_code))
        self.link_label.setText(code.verification_uri)
        self.training_page.setVisible(is_training)
        for part in (self.browser_button, self.link_label, self.qr_label):
            part.setVisible(not is_training)
        self.qr_label.show_text("" if is_training else code.verification_uri_complete)
        for part in (self.approve_button, self.refuse_button):
            part.setEnabled(True)

    def _answer(self, approve: bool) -> None:
        for part in (self.approve_button, self.refuse_button):
            part.setEnabled(False)
        self.answered.emit(approve)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.code_label.text())

    def _open_browser(self) -> None:
        if self._code is not None:
            self._open_url(self._code.verification_uri_complete)

    def _create(self) -> None:
        self.code_label = QLabel()
        self.code_label.setObjectName("code_label")
        font = self.code_label.font()
        font.setPointSizeF(font.pointSizeF() * 1.9)
        font.setBold(True)
        self.code_label.setFont(font)
        self.code_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.code_label.setMargin(SPACING_PX)
        self.code_label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.cancel_button = button(self.tr("&Cancel"), "cancel_sign_in_button")
        self.copy_button = button(self.tr("Co&py"), "copy_code_button", self.tr("Copy the code"))
        self.browser_button = button(
            self.tr("&Open browser"),
            "browser_button",
            self.tr("Your password is asked for there, never in QGIS."),
        )
        self.link_label = wrapped_label("")
        self.qr_label = QrLabel()
        self.qr_label.setToolTip(self.tr("The same page, for the camera of your telephone"))
        self.link_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.approve_button = button(self.tr("&Approve"), "approve_button")
        self.refuse_button = button(self.tr("&Refuse"), "refuse_button")

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING_PX)
        column.addWidget(wrapped_label(self.tr("Confirm this code to let QGIS in:")))
        texts = QVBoxLayout()
        texts.addWidget(self.code_label)
        texts.addWidget(self.link_label)
        texts.addStretch(1)
        both = QHBoxLayout()
        both.addLayout(texts, 1)
        both.addWidget(self.qr_label)
        column.addLayout(both)
        row = QHBoxLayout()
        for part in (self.cancel_button, self.copy_button, self.browser_button):
            row.addWidget(part, 1)
        column.addLayout(row)
        column.addWidget(self._training_page())

    def _training_page(self) -> QWidget:
        """Stands for the web page that a real service would show in the browser."""
        self.training_page = QFrame()
        self.training_page.setFrameShape(QFrame.Shape.StyledPanel)
        text = self.tr(
            "Here your browser would open. Does the code above match? Then allow QGIS to use "
            "the training account."
        )
        column = QVBoxLayout(self.training_page)
        column.setSpacing(SPACING_PX)
        column.addWidget(heading(self.tr("TRAINING – the service's web page")))
        column.addWidget(wrapped_label(text))
        column.addLayout(button_row(self.refuse_button, self.approve_button))
        return self.training_page
