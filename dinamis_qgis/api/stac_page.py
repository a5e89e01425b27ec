"""Reads a page of STAC items, and gives each item on with its own text."""

from __future__ import annotations

import json
import re
from typing import Any, Callable, Dict

_decode = json.JSONDecoder().raw_decode
_SPACE = re.compile(r"[ \t\n\r]*")
_AFTER_ITEM = re.compile(r"[ \t\n\r]*([,\]])[ \t\n\r]*")

ReadItem = Callable[[Any, str], None]
"""Is given an item, and its text."""


def read_page(text: str, read_item: ReadItem) -> Dict[str, Any]:
    """Read a feature collection: returns everything but its features.

    The catalogue keeps items as they came; writing what was just read again would cost as much
    as reading it. Each feature is given on before the next is read: a page of them in memory at
    once costs Python more than reading them, in allocations and looks for garbage.

    Raises:
        ValueError: it is not a JSON object.
    """
    page: Dict[str, Any] = {}
    place = _expect(text, 0, "{")
    if text.startswith("}", place):
        return page
    while True:
        name, place = _decode(text, place)
        place = _expect(text, place, ":")
        if name == "features" and text.startswith("[", place):
            place = _read_items(text, place + 1, read_item)
        else:
            page[str(name)], place = _decode(text, place)
        place = _skip(text, place)
        if text.startswith("}", place):
            return page
        place = _expect(text, place, ",")


def _read_items(text: str, place: int, read_item: ReadItem) -> int:
    """Returns the place after the list."""
    place = _skip(text, place)
    if text.startswith("]", place):
        return place + 1
    while True:
        item, end = _decode(text, place)
        read_item(item, text[place:end])
        after = _AFTER_ITEM.match(text, end)
        if after is None:
            raise ValueError(f"no ',' at {end}")
        place = after.end()
        if after[1] == "]":
            return place


def _skip(text: str, place: int) -> int:
    match = _SPACE.match(text, place)
    return match.end() if match else place


def _expect(text: str, place: int, letter: str) -> int:
    """The place after a letter and the space around it."""
    place = _skip(text, place)
    if not text.startswith(letter, place):
        raise ValueError(f"no {letter!r} at {place}")
    return _skip(text, place + 1)
