"""Who may join DINAMIS, and how: ``resources/membership.json``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any, Optional, Tuple

from .account import Category
from .local_text import LocalText, read_texts
from .web_page import WebPage


class MayJoin(Enum):
    """Whether somebody may."""

    YES = "yes"
    CONDITIONS = "conditions"
    NO = "no"


@dataclass(frozen=True)
class Asker:
    """Somebody who would like to join."""

    id: str
    name: LocalText
    may_join: MayJoin
    answer: LocalText
    category: Optional[Category]
    """What decides on their free quota; None for those who cannot join."""

    steps: Tuple[LocalText, ...]
    pages: Tuple[WebPage, ...]


def read_membership(path: Path) -> Tuple[Asker, ...]:
    """Read ``membership.json``: everybody who may ask.

    Raises:
        InputError: it cannot be used.
    """
    return read_texts(path, _askers)


def _askers(content: Mapping[str, Any]) -> Tuple[Asker, ...]:
    pages = {name: WebPage.read(page) for name, page in content["links"].items()}
    steps = {name: LocalText.read(step) for name, step in content["steps"].items()}
    return tuple(
        Asker(
            str(one["id"]),
            LocalText.read(one["name"]),
            MayJoin(one["may_join"]),
            LocalText.read(one["answer"]),
            Category(one["category"]) if one["category"] else None,
            tuple(steps[name] for name in one["steps"]),
            tuple(pages[name] for name in one["links"]),
        )
        for one in content["askers"]
    )
