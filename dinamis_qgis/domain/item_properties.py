"""Everything that a catalogue says of a scene, as pairs of texts."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple, Tuple

from .licence import Licence as Licence
from .licence import licence_of
from .scene import Scene


class Property(NamedTuple):
    """A name as the service writes it, and its value in one line of text."""

    key: str
    value: str


def item_properties(scene: Scene) -> Tuple[Property, ...]:
    """The scene's own properties first, then those of the item around them."""
    item = _item(scene)
    properties = item.pop("properties", None) or {}
    return (*_flattened("", properties), *_flattened("", item))


def licence(scene: Scene) -> Licence:
    """What the item says itself, or where it points to."""
    return licence_of(_item(scene))


def _item(scene: Scene) -> dict[str, Any]:
    item = json.loads(scene.source) if scene.source else {}
    return item if isinstance(item, dict) else {}


def _flattened(prefix: str, value: Any) -> Iterator[Property]:
    """A name for every value: those of what is inside something are joined by points."""
    if isinstance(value, Mapping) and value:
        for key, inner in value.items():
            yield from _flattened(f"{prefix}.{key}" if prefix else str(key), inner)
    elif isinstance(value, list) and any(isinstance(part, Mapping) for part in value):
        for index, inner in enumerate(value):
            yield from _flattened(f"{prefix}[{index}]", inner)
    elif prefix:
        yield Property(prefix, _text(value))


def _text(value: Any) -> str:
    if isinstance(value, str):
        return " ".join(value.split())
    if isinstance(value, list) and not any(isinstance(part, list) for part in value):
        return ", ".join(map(_text, value))
    return "" if value is None else json.dumps(value, ensure_ascii=False)
