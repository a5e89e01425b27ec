"""A page of STAC items, read item by item, each with its own text."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, Dict, Generator, Tuple

from ..domain.whole_text import may_have_halves, whole

_decode = json.JSONDecoder().raw_decode
_SPACE = re.compile(r"[ \t\n\r]*")
_NEXT_ITEM = ", {"
_AFTER_ITEM = re.compile(r"[ \t\n\r]*([,\]])[ \t\n\r]*")


class StacPage:
    """A feature collection that is read while its features are taken.

    The catalogue keeps items as they came; writing what was just read again would cost as much
    as reading it. Each feature is given on before the next is read: a page of them in memory at
    once costs Python more than reading them, in allocations and looks for garbage.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self.rest: Dict[str, Any] = {}
        """Everything but the features; complete once all of them are taken."""

    def features(self) -> Iterator[Tuple[Any, str]]:
        """Each feature and its text, once; "" where the text cannot be kept as it came.

        Raises:
            ValueError: the page is not a JSON object.
        """
        text, is_plain = self._text, not may_have_halves(self._text)
        place = _expect(text, 0, "{")
        if text.startswith("}", place):
            return
        while True:
            name, place = _decode(text, place)
            place = _expect(text, place, ":")
            if name == "features" and text.startswith("[", place):
                items = _items(text, place + 1)
                place = yield from items if is_plain else _whole(items)
            else:
                value, place = _decode(text, place)
                self.rest[str(name)] = value if is_plain else whole(value)
            place = _skip(text, place)
            if text.startswith("}", place):
                return
            place = _expect(text, place, ",")


def _items(text: str, place: int) -> Generator[Tuple[Any, str], None, int]:
    """Returns the place after the list."""
    place = _skip(text, place)
    if text.startswith("]", place):
        return place + 1
    while True:
        item, end = _decode(text, place)
        yield item, text[place:end]
        if text.startswith(_NEXT_ITEM, end):  # as most programs write it
            place = end + len(_NEXT_ITEM) - 1
            continue
        after = _AFTER_ITEM.match(text, end)
        if after is None:
            raise ValueError(f"no ',' at {end}")
        place = after.end()
        if after[1] == "]":
            return place


def told_early(content: bytes) -> Dict[str, Any]:
    """What a page says besides its features, as far as that is known without reading them.

    What stands before them, if the links are there; or else what stands behind them, from the
    links on: with a brace before it that is an object, with nothing behind it, only where the
    brace at its end is that of the page, and the links are not an item's.
    """
    features, links = content.find(b'"features"'), content.rfind(b'"links"')
    before = _object(content[: max(features, 0)] + b'"features":0}')
    if "links" in before or links < features:
        return before
    return _object(b"{" + content[links:])


def _object(content: bytes) -> Dict[str, Any]:
    """A JSON object; an empty one where it is none."""
    try:
        value = json.loads(content.decode("utf-8-sig", "replace"))
    except ValueError:
        return {}
    return value if isinstance(value, dict) else {}


def _whole(items: Generator[Tuple[Any, str], None, int]) -> Generator[Tuple[Any, str], None, int]:
    """The same, where a few may say characters by halves."""
    while True:
        try:
            item, text = next(items)
        except StopIteration as over:
            return int(over.value)
        yield (whole(item), "") if may_have_halves(text) else (item, text)


def _skip(text: str, place: int) -> int:
    match = _SPACE.match(text, place)
    return match.end() if match else place


def _expect(text: str, place: int, letter: str) -> int:
    """The place after a letter and the space around it."""
    place = _skip(text, place)
    if not text.startswith(letter, place):
        raise ValueError(f"no {letter!r} at {place}")
    return _skip(text, place + 1)
