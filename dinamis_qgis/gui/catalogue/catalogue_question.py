"""A question to what is kept, asked again at every touch."""

from __future__ import annotations

from typing import Any, Callable, Optional

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...domain.answer import Found, Sorting
from ...domain.errors import DinamisError, NoArea
from ...domain.search import SceneQuery

Answer = Callable[[SceneQuery, Sorting], Found]


class CatalogueQuestion(QObject):
    """Asks once at a time, and once more at the end when the question changes meanwhile.

    Args:
        answer: what is kept and meets a query; blocks.
        query: the question as it is now; raises NoArea when it cannot be asked yet.
        sorting: the order that is wanted now.
    """

    answered = pyqtSignal(object)  # Found
    failed = pyqtSignal(object)  # DinamisError

    def __init__(
        self,
        answer: Answer,
        query: Callable[[], SceneQuery],
        sorting: Callable[[], Sorting],
        run: Callable[..., Any],
        parent: Optional[QObject] = None,
    ) -> None:
        super().__init__(parent)
        self._answer, self._query, self._sorting, self._run = answer, query, sorting, run
        self._is_outdated = False
        self.is_asked = False
        """Whether the user has asked anything yet."""

        self.is_busy = False

    def begin(self) -> None:
        """The user asks; from now on every change is answered."""
        self.is_asked = True

    def forget(self) -> None:
        """An answer that is on its way is to a question of before."""
        self.is_asked = False

    def ask(self) -> None:
        """Ask again, if anything was asked yet and can be."""
        if not self.is_asked:
            return
        if self.is_busy:
            self._is_outdated = True
            return
        try:
            query = self._query()
        except NoArea:
            return
        sorting = self._sorting()
        self.is_busy, self._is_outdated = True, False
        self._run("", lambda job: self._answer(query, sorting), self._take, self._fail)

    def _take(self, found: Found) -> None:
        self.is_busy = False
        if self.is_asked:
            self.answered.emit(found)
        if self._is_outdated:
            self.ask()

    def _fail(self, error: DinamisError) -> None:
        self.is_busy = False
        self.failed.emit(error)
