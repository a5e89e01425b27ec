"""Text as it is compared: without accents, without capitals."""

from __future__ import annotations

import unicodedata
from typing import Tuple


def folded(text: str) -> str:
    """``Hérault`` and ``HERAULT`` become the same."""
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter)).casefold()


def words(text: str) -> Tuple[str, ...]:
    """The folded words of what a user typed."""
    return tuple(folded(text).split())
