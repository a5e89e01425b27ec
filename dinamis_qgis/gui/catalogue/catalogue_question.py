"""A question to what is kept, asked again at every touch."""

from __future__ import annotations

from contextlib import suppress
from typing import Any, Callable, Optional, Tuple

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...domain.answer import Found, Sorting
from ...domain.errors import DinamisError, NoArea
from ...domain.search import SceneQuery

Answer = Callable[[SceneQuery, Sorting], Found]
Question = Tuple[SceneQuery, Sorting]
Look = Tuple[Question, Found]
"""A question and its answer."""


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
        self._question: Optional[Question] = None
        """What was asked last; read by any thread."""

        self._asking: Optional[object] = None
        """Stands for the answer that is on its way."""

        self._is_outdated = False
        self.is_asked = False
        """Whether the user has asked anything yet."""

    @property
    def is_busy(self) -> bool:
        return self._asking is not None

    def begin(self) -> None:
        """The user asks; from now on every change is answered."""
        self.is_asked = True

    def forget(self) -> None:
        """An answer that is on its way is to a question of before."""
        self.is_asked, self._question, self._asking = False, None, None

    def ask(self) -> None:
        """Ask again, if anything was asked yet and can be."""
        if not self.is_asked:
            return
        if self.is_busy:
            self._is_outdated = True
            return
        question = self._now()
        if question is None:
            return
        asking = self._asking = object()
        self._question, self._is_outdated = question, False
        self._run(
            "",
            lambda job: self._answer(*question),
            lambda found: self._come(asking, found),
            lambda error: self._fail(asking, error),
        )

    def look(self) -> Optional[Look]:
        """Answer the last question once more, in the thread that has kept more; blocks.

        The window may be busy just then: it need not ask in between. None: there is no answer.
        """
        question = self._question
        if question is None:
            return None
        with suppress(DinamisError):  # told when it is asked again
            return question, self._answer(*question)
        return None

    def take(self, look: Optional[Look]) -> None:
        """Show what a look found, where the question is still the same, or ask."""
        if look is None or not self.is_asked or look[0] != self._now():
            self.ask()
            return
        is_busy, self._asking = self.is_busy, None  # who looked knows more than who is asked
        self.answered.emit(look[1])
        if is_busy:  # but that may have been asked because something else has changed
            self.ask()

    def _now(self) -> Optional[Question]:
        """The question as it is now; None when it cannot be asked yet."""
        try:
            return self._query(), self._sorting()
        except NoArea:
            return None

    def _come(self, asking: object, found: Found) -> None:
        if asking is not self._asking:
            return
        self._asking = None
        self.answered.emit(found)
        if self._is_outdated:
            self.ask()

    def _fail(self, asking: object, error: DinamisError) -> None:
        if asking is self._asking:
            self._asking = None
            self.failed.emit(error)
