"""The pages of QGIS's options dialog: nobody lists the factories, but the dialog shows them."""

from __future__ import annotations

from typing import List

from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QDialog, QStackedWidget
from qgis.utils import iface


def pages_of_options() -> List[str]:
    """Open the dialog, read its pages, and close it."""
    found: List[str] = []

    def read() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog):
            return
        for stack in dialog.findChildren(QStackedWidget):
            if stack.parent() is not None and stack.count() > 10:
                found.extend(
                    f"{type(page).__name__} {page.objectName()}"
                    for page in map(stack.widget, range(stack.count()))
                )
        dialog.reject()

    QTimer.singleShot(0, read)
    iface.showOptionsDialog(iface.mainWindow())
    return found
