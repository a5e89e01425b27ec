"""The menu of saved and recent searches."""

from __future__ import annotations

from typing import Any, Callable, Optional

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QAction, QInputDialog, QMenu, QWidget

from ...domain.saved_search import SavedSearch, Searches
from .query_words import query_words


def ask_name(parent: QWidget, title: str, label: str) -> str:
    """Ask for a name; "" when the user gives up."""
    text, is_given = QInputDialog.getText(parent, title, label)
    return text.strip() if is_given else ""


class SearchesMenu(QMenu):
    """Lists what was saved and asked; made anew each time it opens.

    Args:
        saved: searches with a name.
        recent: what was asked last.
        ask: asks for a name.
    """

    save_wanted = pyqtSignal(str)  # its name
    search_wanted = pyqtSignal(object)  # SavedSearch
    watch_wanted = pyqtSignal(object, bool)  # SavedSearch, whether it is to be watched
    delete_wanted = pyqtSignal(object)  # SavedSearch

    def __init__(
        self,
        saved: Callable[[], Searches],
        recent: Callable[[], Searches],
        ask: Callable[[QWidget, str, str], str] = ask_name,
        parent: Optional[QWidget] = None,
    ) -> None:
        super().__init__(parent)
        self._saved, self._recent, self._ask = saved, recent, ask
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """List what there is now."""
        self.clear()
        self._add(self, self.tr("Save this &search…"), self._save)
        saved, recent = self._saved(), self._recent()
        if saved:
            self.addSection(self.tr("Saved"))
        else:
            text = self.tr("None yet. A saved search can be watched for new scenes.")
            self._add(self, text, None).setEnabled(False)
        for search in saved:
            self._add_saved(search)
        if recent:
            self.addSection(self.tr("Recent"))
        for search in recent:
            self._add_recent(search)

    def _add_recent(self, search: SavedSearch) -> None:
        self._add(self, query_words(search.query), lambda: self.search_wanted.emit(search))

    def _add_saved(self, search: SavedSearch) -> None:
        menu = self.addMenu(_plain(search.name))
        menu.setToolTip(query_words(search.query))
        self._add(menu, self.tr("&Show"), lambda: self.search_wanted.emit(search))
        watch = self._add(menu, self.tr("&Watch: tell me of new scenes"), None)
        watch.setCheckable(True)
        watch.setChecked(search.is_watched)
        watch.toggled.connect(lambda is_wanted: self.watch_wanted.emit(search, is_wanted))
        self._add(menu, self.tr("&Delete"), lambda: self.delete_wanted.emit(search))

    def _add(self, menu: QMenu, text: str, act: Optional[Callable[[], Any]]) -> QAction:
        action = QAction(text, menu)
        if act is not None:
            action.triggered.connect(lambda _=False: act())
        menu.addAction(action)
        return action

    def _save(self) -> None:
        name = self._ask(self, self.tr("Save this search"), self.tr("Name of the search"))
        if name:
            self.save_wanted.emit(name)


def _plain(text: str) -> str:
    """A user's text, in which an ampersand is one."""
    return text.replace("&", "&&")
