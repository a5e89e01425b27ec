"""Reads a page of STAC items, and keeps each item's own text."""

from __future__ import annotations

import json
import re
from typing import Any, Dict, List, Tuple

_decode = json.JSONDecoder().raw_decode
_SPACE = re.compile(r"[ \t\n\r]*")


def read_page(text: str) -> Tuple[Dict[str, Any], List[Tuple[Any, str]]]:
    """Read a feature collection: everything but its features, and each feature with its text.

    The catalogue keeps items as they came; writing what was just read again would cost as much
    as reading it.

    Raises:
        ValueError: it is not a JSON object.
    """
    page: Dict[str, Any] = {}
    items: List[Tuple[Any, str]] = []
    place = _expect(text, 0, "{")
    if text.startswith("}", place):
        return page, items
    while True:
        name, place = _decode(text, place)
        place = _expect(text, place, ":")
        if name == "features" and text.startswith("[", place):
            items, place = _read_items(text, place + 1)
        else:
            page[str(name)], place = _decode(text, place)
        place = _skip(text, place)
        if text.startswith("}", place):
            return page, items
        place = _expect(text, place, ",")


def _read_items(text: str, place: int) -> Tuple[List[Tuple[Any, str]], int]:
    items: List[Tuple[Any, str]] = []
    place = _skip(text, place)
    if text.startswith("]", place):
        return items, place + 1
    while True:
        item, end = _decode(text, place)
        items.append((item, text[place:end]))
        place = _skip(text, end)
        if text.startswith("]", place):
            return items, place + 1
        place = _expect(text, place, ",")


def _skip(text: str, place: int) -> int:
    match = _SPACE.match(text, place)
    return match.end() if match else place


def _expect(text: str, place: int, letter: str) -> int:
    """The place after a letter and the space around it."""
    place = _skip(text, place)
    if not text.startswith(letter, place):
        raise ValueError(f"no {letter!r} at {place}")
    return _skip(text, place + 1)
