"""A list of choices, each with how many scenes it would leave."""

from __future__ import annotations

from collections.abc import Mapping
from typing import List, Optional, Sequence, Tuple

from qgis.PyQt.QtWidgets import QWidget

from ...words.amounts import number
from ..fields import SteadyComboBox

Choice = Tuple[str, str, Tuple[str, ...]]
"""Text, value, and the catalogue's words that it stands for; none: everything."""


class CountedChoice(SteadyComboBox):
    """One of several choices; one that is known to leave nothing is greyed, not hidden."""

    def __init__(self, choices: Sequence[Choice], parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._choices: List[Choice] = list(choices)
        for text, value, _ in self._choices:
            self.addItem(text, value)

    def value(self) -> str:
        return str(self.currentData())

    def words(self) -> Tuple[str, ...]:
        """The catalogue's words for what is chosen."""
        return self._choices[self.currentIndex()][2]

    def choose(self, value: str) -> None:
        """Choose by value; the first choice when there is no such one."""
        self.setCurrentIndex(max(self.findData(value), 0))

    def choose_words(self, words: Sequence[str]) -> None:
        """Choose by the catalogue's words; the first choice when none stands for them."""
        listed = [choice[2] for choice in self._choices]
        self.setCurrentIndex(listed.index(tuple(words)) if tuple(words) in listed else 0)

    def set_words(self, value: str, words: Tuple[str, ...]) -> None:
        """Say what a choice stands for with this service."""
        index = self.findData(value)
        text, value, _ = self._choices[index]
        self._choices[index] = (text, value, words)

    def show_counts(
        self, counts: Mapping[str, int], is_whole: bool, everything: Optional[int] = None
    ) -> None:
        """Put the counts next to the choices.

        Args:
            counts: by the catalogue's words.
            is_whole: whether everything was counted; else there may be more behind a zero.
            everything: the count of the choice that does not restrict, where it is not the sum.
        """
        for index, (text, _, words) in enumerate(self._choices):
            whole = sum(counts.values()) if everything is None else everything
            count = sum(counts.get(word, 0) for word in words) if words else whole
            is_known = bool(count) or is_whole
            self.setItemText(index, f"{text} · {number(count)}" if is_known else text)
            item = self.model().item(index)
            item.setEnabled(bool(count) or not is_known or index == self.currentIndex())

    def hide_counts(self) -> None:
        """Nothing is known."""
        for index, (text, _, _) in enumerate(self._choices):
            self.setItemText(index, text)
            self.model().item(index).setEnabled(True)
