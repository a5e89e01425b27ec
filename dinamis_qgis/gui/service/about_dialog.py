"""The about box."""

from __future__ import annotations

from pathlib import Path
from typing import Callable, NamedTuple, Optional

from qgis.PyQt.QtCore import QSize, Qt, QUrl
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ..panel import SPACING_PX, button, button_row, heading, wrapped_label
from .about_text import about_text

_ICON, _WIDTH_PX = QSize(48, 48), 460


class AboutFacts(NamedTuple):
    """What the about box tells and opens."""

    version: str
    icon: Path
    site: str
    tracker: str
    """Where problems are reported; "" where there is no such place."""

    licence: Path
    """The file with the whole licence."""


class AboutDialog(QDialog):
    """What the plugin is and is not, its version and licence, and where to go.

    Args:
        open_url: opens an address, of the web or of a file.
    """

    def __init__(
        self,
        facts: AboutFacts,
        open_url: Callable[[str], object],
        parent: Optional[QWidget] = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("about_dialog")
        self.setWindowTitle(self.tr("About DINAMIS for QGIS"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._create(facts)
        self._lay_out()
        licence = QUrl.fromLocalFile(str(facts.licence)).toString()
        self.site_button.clicked.connect(lambda: open_url(facts.site))
        self.tracker_button.clicked.connect(lambda: open_url(facts.tracker))
        self.licence_button.clicked.connect(lambda: open_url(licence))
        self.close_button.clicked.connect(self.accept)

    def _create(self, facts: AboutFacts) -> None:
        self.picture = QLabel()
        self.picture.setPixmap(QIcon(str(facts.icon)).pixmap(_ICON))
        self.name_label = heading("DINAMIS for QGIS", 1.3)
        self.version_label = wrapped_label(self.tr("Version {}").format(facts.version))
        self.text_label = wrapped_label(about_text())
        self.licence_label = wrapped_label(
            self.tr(
                "Licence: GNU General Public License, version 2 or later. It comes without any "
                "warranty."
            )
        )
        for label in (self.version_label, self.text_label, self.licence_label):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.site_button = button(self.tr("&DINAMIS's site"), "about_site_button", facts.site)
        self.tracker_button = button(
            self.tr("&Report a problem"), "about_tracker_button", facts.tracker
        )
        if not facts.tracker:
            self.tracker_button.hide()
        self.licence_button: QPushButton = button(
            self.tr("&Licence"), "about_licence_button", self.tr("Opens the whole text.")
        )
        self.close_button = button(self.tr("&Close"), "about_close_button")
        self.close_button.setDefault(True)

    def _lay_out(self) -> None:
        titles = QVBoxLayout()
        titles.setSpacing(2)
        titles.addWidget(self.name_label)
        titles.addWidget(self.version_label)
        header = QHBoxLayout()
        header.setSpacing(2 * SPACING_PX)
        header.addWidget(self.picture)
        header.addLayout(titles, 1)
        column = QVBoxLayout(self)
        column.setSpacing(SPACING_PX)
        column.addLayout(header)
        column.addWidget(self.text_label)
        column.addWidget(self.licence_label)
        column.addStretch(1)
        column.addLayout(button_row(self.licence_button, self.tracker_button, self.site_button))
        column.addLayout(button_row(self.close_button))
        self.resize(_WIDTH_PX, column.totalHeightForWidth(_WIDTH_PX))
