"""Reads metadata files that may come from anywhere, and the words and numbers in them."""

from __future__ import annotations

import math
from datetime import datetime
from typing import Dict, Optional
from xml.etree import ElementTree
from xml.parsers import expat

from ..domain.errors import ProductIncomplete
from ..domain.scene import parse_time

Element = ElementTree.Element

_MOST_WHOLE = 10_000_000
"""More rows, columns or bands than any image has."""


def parsed(content: bytes, name: str) -> Element:
    """Read XML: no document type, hence no entity and no network; namespaces are dropped.

    Args:
        name: of the file, for the sentence.

    Raises:
        ProductIncomplete: it is not XML, or declares what a delivery never does.
    """

    def refuse(*_: object) -> None:
        raise ProductIncomplete(f"{name} declares a document type", name)

    guard = expat.ParserCreate()
    guard.StartDoctypeDeclHandler = refuse
    try:
        guard.Parse(content, True)
        root = ElementTree.fromstring(content)
    except (expat.ExpatError, ElementTree.ParseError, ValueError, LookupError) as error:
        raise ProductIncomplete(f"{name} is damaged: {error}", name) from error
    for element in root.iter():
        if isinstance(element.tag, str):
            element.tag = element.tag.rpartition("}")[2]
    return root


def text(root: Optional[Element], path: str = ".") -> str:
    """What is written in the first element of that path; "" when there is none."""
    found = root.find(path) if root is not None else None
    return (found.text or "").strip() if found is not None else ""


def number(root: Optional[Element], path: str = ".") -> Optional[float]:
    """The number in the first element of that path, when it is one."""
    try:
        value = float(text(root, path))
    except ValueError:
        return None
    return value if math.isfinite(value) else None


def whole(root: Optional[Element], path: str = ".") -> int:
    """A count of things; 0 when there is none, or it makes no sense."""
    value = number(root, path)
    return int(value) if value is not None and 0 < value <= _MOST_WHOLE else 0


def moment(stamp: str) -> Optional[datetime]:
    """A time, in UTC when it has no zone; None when it is not one."""
    try:
        return parse_time(stamp) if stamp else None
    except (ValueError, OverflowError):
        return None


def numbers_by_band(root: Element, path: str, tag: str) -> Dict[str, float]:
    """The number under ``tag`` of each element of that path, by its ``BAND_ID``."""
    found = {text(entry, "BAND_ID"): number(entry, tag) for entry in root.iterfind(path)}
    return {band: value for band, value in found.items() if value is not None}


def nodata_of(root: Element) -> Optional[float]:
    """The count that means that there is none; each version of DIMAP has its words for it."""
    for tag in ("Special_Value", "Special_Values"):
        for entry in root.iterfind(f".//{tag}"):
            if text(entry, "SPECIAL_VALUE_TEXT").upper() == "NODATA":
                count = number(entry, "SPECIAL_VALUE_COUNT")
                return number(entry, "SPECIAL_VALUE_INDEX") if count is None else count
    return None
