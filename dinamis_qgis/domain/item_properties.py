"""Everything that a catalogue says of a scene, as pairs of texts."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple, Tuple
from urllib.parse import urlsplit

from .scene import Scene


class Property(NamedTuple):
    """A name as the service writes it, and its value in one line of text."""

    key: str
    value: str


class Licence(NamedTuple):
    """Under which terms a scene may be used; both are "" when the catalogue does not say."""

    name: str
    address: str
    """Where the terms are: an address of the web, or ""."""


def item_properties(scene: Scene) -> Tuple[Property, ...]:
    """The scene's own properties first, then those of the item around them."""
    item = _item(scene)
    properties = item.pop("properties", None) or {}
    return (*_flattened("", properties), *_flattened("", item))


def licence(scene: Scene) -> Licence:
    """What the item says itself, or where it points to."""
    item = _item(scene)
    links = [link for link in item.get("links") or () if isinstance(link, Mapping)]
    terms: Mapping[str, Any] = next((link for link in links if link.get("rel") == "license"), {})
    properties = item.get("properties") or {}
    name = properties.get("license") or terms.get("title") or ""
    return Licence(str(name), _web_address(terms.get("href")))


def _item(scene: Scene) -> dict[str, Any]:
    item = json.loads(scene.source) if scene.source else {}
    return item if isinstance(item, dict) else {}


def _web_address(text: Any) -> str:
    """An address that a browser may be given: no file, no script."""
    try:
        parts = urlsplit(str(text or "").strip())
    except ValueError:
        return ""
    return parts.geturl() if parts.scheme in ("http", "https") and parts.hostname else ""


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
