"""The buttons between what is asked for and what was found."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QToolButton, QWidget

from ..panel import button


class ResultsBar(QWidget):
    """Search, stop and more; how the scenes are looked at; what can be done with all of them."""

    grid_wanted = pyqtSignal(bool)
    groups_wanted = pyqtSignal(bool)
    has_rows_changed = pyqtSignal(bool)

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._create()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for tool in (self.grid_button, self.groups_button, self.searches_button):
            row.addWidget(tool)
        row.addWidget(self.results_button)
        row.addStretch(1)
        for part in (self.more_button, self.stop_button, self.search_button):
            row.addWidget(part)
        self.grid_button.toggled.connect(self.grid_wanted)
        self.groups_button.toggled.connect(self.groups_wanted)

    def set_has_rows(self, has_rows: bool) -> None:
        """Whether there are scenes; the menu is open without, for what brings some."""
        self.has_rows_changed.emit(has_rows)

    def _create(self) -> None:
        self.search_button = button(
            self.tr("&Search"), "search_button", self.tr("Lists the scenes that touch the area")
        )
        self.stop_button = button(
            self.tr("S&top"), "stop_button", self.tr("Keeps what was found so far")
        )
        self.more_button = button(
            self.tr("&More"), "more_button", self.tr("Fetches the scenes that follow")
        )
        self.grid_button = _tool(
            "grid_button",
            "mActionOpenTableVisible",
            self.tr("Quicklooks"),
            self.tr("Shows the scenes as a grid of quicklooks"),
        )
        self.groups_button = _tool(
            "groups_button",
            "mActionGroupItems",
            self.tr("Group by pass"),
            self.tr("Keeps the scenes that were taken in one pass together"),
        )
        self.searches_button = _menu_tool(
            "searches_button",
            "mActionShowBookmarks",
            self.tr("Searches"),
            self.tr("Saved and recent searches, and watches"),
        )
        self.results_button = _menu_tool(
            "results_button",
            "mActionSharingExport",
            self.tr("Results"),
            self.tr("Saves the scenes found as a file, or copies the question"),
        )


def _tool(name: str, icon: str, title: str, tip: str) -> QToolButton:
    made = QToolButton()
    made.setObjectName(name)
    made.setIcon(QgsApplication.getThemeIcon(f"/{icon}.svg"))
    made.setCheckable(True)
    made.setAutoRaise(True)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.setAccessibleName(title)
    made.setAccessibleDescription(tip)
    made.setWhatsThis(tip)
    made.setToolTip(f"{title}: {tip}")
    return made


def _menu_tool(name: str, icon: str, title: str, tip: str) -> QToolButton:
    made = _tool(name, icon, title, tip)
    made.setCheckable(False)
    made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    return made
