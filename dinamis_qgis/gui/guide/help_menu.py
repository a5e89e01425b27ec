"""The part of the dock's menu that helps: tour, what's this, glossary, joining, the web."""

from __future__ import annotations

from typing import Optional, Sequence, Tuple

from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QAction, QMenu, QWhatsThis, QWidget


class HelpMenu(QObject):
    """Makes the entries, and tells which one was chosen."""

    tour_wanted = pyqtSignal()
    glossary_wanted = pyqtSignal()
    join_wanted = pyqtSignal()
    page_wanted = pyqtSignal(str)  # its address

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.tour_action = QAction(self.tr("&Guided tour"), self)
        self.tour_action.triggered.connect(lambda: self.tour_wanted.emit())
        self.whats_this_action = QWhatsThis.createAction(self)
        self.whats_this_action.setText(self.tr("&What's this? (then click a field)"))
        self.glossary_action = QAction(self.tr("Gl&ossary…"), self)
        self.glossary_action.triggered.connect(lambda: self.glossary_wanted.emit())
        self.join_action = QAction(self.tr("&Joining DINAMIS…"), self)
        self.join_action.triggered.connect(lambda: self.join_wanted.emit())
        self.web_menu = QMenu(self.tr("DINAMIS on the we&b"), parent)
        self.web_menu.menuAction().setVisible(False)

    def fill(self, menu: QMenu) -> None:
        """Add the entries at the end of a menu."""
        menu.addSeparator()
        for action in (
            self.tour_action,
            self.whats_this_action,
            self.glossary_action,
            self.join_action,
        ):
            menu.addAction(action)
        menu.addMenu(self.web_menu)

    def show_pages(self, pages: Sequence[Tuple[str, str]]) -> None:
        """Offer pages of the web, by name and address."""
        self.web_menu.clear()
        for name, address in pages:
            action = self.web_menu.addAction(name)
            action.setToolTip(address)
            action.triggered.connect(lambda _=False, to=address: self.page_wanted.emit(to))
        self.web_menu.menuAction().setVisible(bool(pages))
