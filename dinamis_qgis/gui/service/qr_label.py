"""A QR code on the screen."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QImage, QPixmap
from qgis.PyQt.QtWidgets import QLabel, QWidget

from .qr_code import Matrix, TooLong, qr_code

_QUIET = 4
_MODULE_PX = 3


class QrLabel(QLabel):
    """Shows a text as a QR code, dark on light whatever the theme; empty when it is too long."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("qr_label")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def show_text(self, text: str) -> None:
        try:
            matrix = qr_code(text.encode("utf-8")) if text else []
        except TooLong:
            matrix = []
        if not matrix:
            self.clear()
            return
        image = qr_image(matrix)
        side = image.width() * _MODULE_PX
        self.setPixmap(QPixmap.fromImage(image.scaled(side, side)))
        self.setAccessibleName(text)


def qr_image(matrix: Matrix) -> QImage:
    """One pixel a module, with the quiet zone around."""
    side = len(matrix) + 2 * _QUIET
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    for row, line in enumerate(matrix):
        for column, is_dark in enumerate(line):
            if is_dark:
                image.setPixel(column + _QUIET, row + _QUIET, 0xFF000000)
    return image
