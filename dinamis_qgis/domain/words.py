"""Text as it is compared: without accents, without capitals."""

from __future__ import annotations

import re
import unicodedata
from typing import Tuple

_ALIKE = str.maketrans({"’": "'", "œ": "oe", "Œ": "oe", "æ": "ae", "Æ": "ae"})
_SATELLITE = re.compile(r"\b(spot|phr)[ -]?(\d[a-c]?)(?![\w-])")


def folded(text: str) -> str:
    """``Hérault`` and ``HERAULT`` become the same."""
    decomposed = unicodedata.normalize("NFKD", text.translate(_ALIKE))
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter)).casefold()


def words(text: str) -> Tuple[str, ...]:
    """The folded words of what a user typed; ``SPOT 6`` is one, as in a scene's name."""
    return tuple(_SATELLITE.sub(r"\1\2", folded(text)).split())


def says_satellite(word: str, name: str) -> bool:
    """Whether a folded word is in the name of a satellite: ``SPOT 6`` is ``SPOT6``."""
    plain = folded(name)
    return word in plain or word in "".join(filter(str.isalnum, plain))
