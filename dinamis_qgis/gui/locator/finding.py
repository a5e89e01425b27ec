"""Something that a word typed into the locator found."""

from __future__ import annotations

from enum import Enum
from typing import Callable, Iterable, NamedTuple, Tuple

IsCancelled = Callable[[], bool]


class FindingKind(Enum):
    SEARCH = "search"
    SCENE = "scene"
    PLACE = "place"


class Finding(NamedTuple):
    """A line of the locator's list."""

    kind: FindingKind
    title: str
    detail: str
    key: Tuple[str, ...]
    """What it is known by: text only, for it travels between threads inside QGIS."""


Find = Callable[[str, IsCancelled], Iterable[Finding]]
"""Looks for a text, and asks now and then whether it is still wanted; blocks."""

Choose = Callable[[Finding], object]
"""Shows what was found; in the GUI thread."""
