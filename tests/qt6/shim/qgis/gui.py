"""Of QGIS's widgets only the group that opens and closes."""

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtWidgets import QGroupBox, QWidget

from . import needs_qgis


class QgsCollapsibleGroupBoxBasic(QGroupBox):
    collapsedStateChanged = pyqtSignal(bool)

    def __init__(self, *arguments):
        super().__init__(*arguments)
        self._folded_away = None

    def isCollapsed(self):
        return self._folded_away is not None

    def setCollapsed(self, collapsed):
        if collapsed == self.isCollapsed():
            return
        if collapsed:
            within = self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
            self._folded_away = [child for child in within if not child.isHidden()]
        for child in self._folded_away:
            child.setHidden(collapsed)
        if not collapsed:
            self._folded_away = None
        self.collapsedStateChanged.emit(collapsed)


class QgsCollapsibleGroupBox(QgsCollapsibleGroupBoxBasic):
    def setSaveCollapsedState(self, is_saved):
        assert isinstance(is_saved, bool)


def __getattr__(name):
    needs_qgis(name)
