"""The drafts, and what can be done with them: one line above the form."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from ...domain.draft import Draft
from ..fields import choice, named


class DraftsBar(QWidget):
    """Lists drafts; asks for one, and for what is to be done with the one shown."""

    chosen = pyqtSignal(object)  # Draft, None for a new request
    example_wanted = pyqtSignal()
    copy_wanted = pyqtSignal()
    rename_wanted = pyqtSignal()
    delete_wanted = pyqtSignal()
    import_wanted = pyqtSignal()
    export_wanted = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._drafts: Sequence[Draft] = ()
        self.draft_combo = choice(())
        tip = self.tr("What you type is kept. Several requests can be written side by side.")
        named(self.draft_combo, "draft_combo", self.tr("Draft"), tip)
        self.menu_button = QToolButton()
        self.menu_button.setText(self.tr("Dra&fts"))
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        named(self.menu_button, "drafts_button", self.tr("Drafts"), tip)
        self.menu_button.setMenu(self._menu())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.draft_combo, 1)
        row.addWidget(self.menu_button)
        self.draft_combo.activated.connect(self._choose)
        self.show_drafts((), None)

    def show_drafts(self, drafts: Sequence[Draft], shown: Optional[Draft]) -> None:
        """List these, and the one in the form."""
        self._drafts = tuple(drafts)
        self.draft_combo.clear()
        self.draft_combo.addItem(self.tr("New request"), "")
        for draft in drafts:
            self.draft_combo.addItem(title(draft), draft.id)
        row = self.draft_combo.findData(shown.id) if shown is not None else 0
        self.draft_combo.setCurrentIndex(max(0, row))
        for action in self._on_one:
            action.setEnabled(shown is not None and row > 0)

    def _choose(self, row: int) -> None:
        self.chosen.emit(self._drafts[row - 1] if row else None)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(self.tr("&New request"), lambda: self.chosen.emit(None))
        menu.addAction(self.tr("An &example"), self.example_wanted.emit)
        menu.addSeparator()
        self._on_one = [
            menu.addAction(self.tr("&Duplicate"), self.copy_wanted.emit),
            menu.addAction(self.tr("&Rename…"), self.rename_wanted.emit),
            menu.addAction(self.tr("De&lete"), self.delete_wanted.emit),
        ]
        menu.addSeparator()
        menu.addAction(self.tr("&Import a file…"), self.import_wanted.emit)
        menu.addAction(self.tr("E&xport to a file…"), self.export_wanted.emit)
        return menu


def title(draft: Draft) -> str:
    """What a draft is called: its own name, else its project's."""
    return draft.name or draft.request.project or draft.id[:8]
