"""Which product to ask for: ``resources/product_guide.json``, choice by choice."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Tuple

from .local_text import LocalText, read_texts


@dataclass(frozen=True)
class Advice:
    """A choice, and when it is the right one."""

    value: str
    """As ``request_rules.json`` names it."""

    when: LocalText


@dataclass(frozen=True)
class Topic:
    """A question that a request asks."""

    field: str
    """Of a request, as ``request_rules.json`` names it."""

    question: LocalText
    options: Tuple[Advice, ...]


def read_product_guide(path: Path) -> Tuple[Topic, ...]:
    """Read ``product_guide.json``.

    Raises:
        InputError: it cannot be used.
    """
    return read_texts(path, _topics)


def _topics(content: Mapping[str, Any]) -> Tuple[Topic, ...]:
    return tuple(
        Topic(
            str(topic["field"]),
            LocalText.read(topic["question"]),
            tuple(
                Advice(str(option["value"]), LocalText.read(option["when"]))
                for option in topic["options"]
            ),
        )
        for topic in content["topics"]
    )
