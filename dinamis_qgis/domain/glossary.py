"""The words of the field, explained: ``resources/glossary.json``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Tuple

from .local_text import LocalText, read_texts
from .words import folded, words


@dataclass(frozen=True)
class Term:
    """A word, and what it means."""

    id: str
    name: LocalText
    meaning: LocalText
    fields: Tuple[str, ...] = ()
    """Object names of the fields that ask about it."""

    def rank(self, typed: str, language: str) -> int:
        """How well it answers: 0 by its name in any language, 1 by its meaning, 2 not at all."""
        wanted = words(typed)
        name = folded(" ".join(self.name.by_language.values()))
        if all(word in name for word in wanted):
            return 0
        everything = f"{name} {folded(self.meaning.said(language))}"
        return 1 if all(word in everything for word in wanted) else 2


@dataclass(frozen=True)
class Glossary:
    """All terms."""

    terms: Tuple[Term, ...]

    def found(self, typed: str, language: str) -> Tuple[Term, ...]:
        """Terms that have every typed word: those named so first, then by the alphabet."""
        ranked = [(term.rank(typed, language), term) for term in self.terms]
        return tuple(
            term
            for rank, term in sorted(
                ranked, key=lambda pair: (pair[0], folded(pair[1].name.said(language)))
            )
            if rank < 2
        )

    def of_field(self, name: str) -> Tuple[Term, ...]:
        """Terms that a field of this object name asks about."""
        return tuple(term for term in self.terms if name in term.fields)


def read_glossary(path: Path) -> Glossary:
    """Read ``glossary.json``.

    Raises:
        InputError: it cannot be used.
    """
    return read_texts(path, _glossary)


def _glossary(content: Mapping[str, Any]) -> Glossary:
    terms = tuple(
        Term(
            str(entry["id"]),
            LocalText.read(entry["name"]),
            LocalText.read(entry["meaning"]),
            tuple(entry["fields"]),
        )
        for entry in content["terms"]
    )
    if len({term.id for term in terms}) != len(terms):
        raise ValueError("two terms have the same id")
    return Glossary(terms)
