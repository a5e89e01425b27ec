"""A list of choices, each with how many scenes it would leave."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Callable, FrozenSet, List, Optional, Sequence, Tuple

from qgis.PyQt.QtWidgets import QWidget

from ...words.amounts import number
from ..fields import SteadyComboBox

Choice = Tuple[str, str, Tuple[str, ...]]
"""Text, value, and the catalogue's words that it stands for; none: everything."""


class CountedChoice(SteadyComboBox):
    """One of several choices; one that is known to leave nothing is greyed, not hidden.

    Args:
        name_of: calls what is found beside the choices, which is then offered too; without it,
            nothing else is.
    """

    def __init__(
        self,
        choices: Sequence[Choice],
        name_of: Optional[Callable[[str], str]] = None,
        parent: Optional[QWidget] = None,
    ) -> None:
        super().__init__(parent)
        self._choices: List[Choice] = list(choices)
        self._usual = len(self._choices)
        self._name_of = name_of
        self._held: FrozenSet[str] = frozenset()
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
        """Choose by the catalogue's words; the first choice when none can stand for them."""
        wanted = tuple(words)
        if wanted and self._name_of is not None:
            self._offer(wanted)
        listed = [choice[2] for choice in self._choices]
        self.setCurrentIndex(listed.index(wanted) if wanted in listed else 0)

    def set_words(self, value: str, words: Tuple[str, ...]) -> None:
        """Say what a choice stands for with this service."""
        index = self.findData(value)
        text, value, _ = self._choices[index]
        self._choices[index] = (text, value, words)

    def set_held(self, words: Sequence[str]) -> None:
        """Say what the service has, which is offered, and nothing else; empty: not known."""
        self._held = frozenset(words)
        for word in words:
            self._offer((word,))
        self.hide_counts()

    def show_counts(
        self, counts: Mapping[str, int], is_whole: bool, everything: Optional[int] = None
    ) -> None:
        """Put the counts next to the choices.

        Args:
            counts: by the catalogue's words.
            is_whole: whether everything was counted; else there may be more behind a zero.
            everything: the count of the choice that does not restrict, where it is not the sum.
        """
        if self._name_of is not None:
            for word in sorted(word for word, count in counts.items() if word and count):
                self._offer((word,))
        for index, (text, _, words) in enumerate(self._choices):
            whole = sum(counts.values()) if everything is None else everything
            count = sum(counts.get(word, 0) for word in words) if words else whole
            is_known = bool(count) or is_whole
            self.setItemText(index, f"{text} · {number(count)}" if is_known else text)
            may_be = bool(count) or (not is_known and self._may_hold(words))
            self.model().item(index).setEnabled(may_be or index == self.currentIndex())

    def hide_counts(self) -> None:
        """Nothing is known but what the service holds."""
        for index, (text, _, words) in enumerate(self._choices):
            self.setItemText(index, text)
            self.model().item(index).setEnabled(self._may_hold(words))

    def forget_found(self) -> None:
        """Offer what is always offered only."""
        while len(self._choices) > self._usual:
            self._choices.pop()
            self.removeItem(self.count() - 1)

    def _offer(self, words: Tuple[str, ...]) -> None:
        if self._name_of is not None and all(choice[2] != words for choice in self._choices):
            text = ", ".join(map(self._name_of, words))
            self._choices.append((text, ",".join(words), words))
            self.addItem(text, ",".join(words))

    def _may_hold(self, words: Sequence[str]) -> bool:
        return not words or not self._held or not self._held.isdisjoint(words)
