"""What files and folders are called on the disk, so that every system takes them."""

from __future__ import annotations

import hashlib
import re
import string
import sys
import unicodedata
from collections.abc import Collection
from typing import Dict
from urllib.parse import unquote, urlsplit

from .errors import UnknownChoice
from .scene import Scene

FIELDS = (
    "mission",
    "date",
    "year",
    "month",
    "id",
    "platform",
    "collection",
    "level",
    "mode",
)
"""What may stand in braces in a template."""

_FORBIDDEN = re.compile(r'[<>:"|?*/\\\x00-\x1f\x7f]')
_RESERVED = re.compile(
    r"^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])\s*(\.|$)", re.IGNORECASE
)
_LONGEST_NAME_BYTES = 150
_LONGEST_PATH = 240 if sys.platform == "win32" else 1000
"""Windows takes 259 characters; some are left for what is written beside a file."""


def scene_folder(template: str, scene: Scene) -> str:
    """The folder of a scene below the download folder, with slashes; "" for that one itself.

    Raises:
        UnknownChoice: the template names a field that there is none of.
    """
    values = _values(scene)
    parts = template.replace("\\", "/").split("/")
    names = [_filled(part.strip(), values) for part in parts if part.strip()]
    return "/".join(safe_name(name) for name in names if name)


def check_template(template: str) -> None:
    """Say what is wrong with a template.

    Raises:
        UnknownChoice: a field that there is none of, or a brace without its other half.
    """
    _filled(template, dict.fromkeys(FIELDS, ""))


def fitted(root: str, below: str, longest_name: int = 60, longest: int = _LONGEST_PATH) -> str:
    """Shorten the last folder of ``below`` so that a file in it has a path that is allowed."""
    spare = longest - len(root) - len(below) - longest_name - 2
    if spare >= 0 or not below:
        return below
    head, slash, last = below.rpartition("/")
    return f"{head}{slash}{_cut(last, max(12, len(last) + spare))}"


def safe_name(text: str) -> str:
    """One name of a file or folder; never a path, never empty."""
    name = _FORBIDDEN.sub("_", unicodedata.normalize("NFC", text)).strip(" ").rstrip(". ")
    if not name.strip("."):
        name = "_"
    if _RESERVED.match(name):
        name = f"_{name}"
    if len(name.encode("utf-8", "replace")) <= _LONGEST_NAME_BYTES:
        return name.encode("utf-8", "replace").decode("utf-8")
    stem, dot, suffix = name.rpartition(".")
    if not dot or not stem or len(suffix) > 10:
        return _cut(name, _LONGEST_NAME_BYTES)
    return f"{_cut(stem, _LONGEST_NAME_BYTES - 40)}.{suffix}"


def file_name(href: str) -> str:
    """What the file at an address is called here."""
    last = unquote(urlsplit(href).path).replace("\\", "/").rstrip("/").rsplit("/", 1)[-1]
    return safe_name(last) if last.strip(" .") else "download"


def free_name(name: str, taken: Collection[str]) -> str:
    """``name``, or the first ``name (2)`` that nobody has.

    Args:
        taken: names in case-folded form, as Windows and macOS compare them.
    """
    stem, dot, suffix = name.rpartition(".")
    if not stem:
        stem, dot, suffix = name, "", ""
    number, found = 1, name
    while found.casefold() in taken:
        number += 1
        found = f"{stem} ({number}){dot}{suffix}"
    return found


def _values(scene: Scene) -> Dict[str, str]:
    values = {
        "mission": scene.mission or "other",
        "date": f"{scene.acquired:%Y-%m-%d}",
        "year": f"{scene.acquired:%Y}",
        "month": f"{scene.acquired:%m}",
        "id": scene.id,
        "platform": scene.platform or "other",
        "collection": scene.collection or "other",
        "level": scene.processing_level or "other",
        "mode": scene.spectral_mode or "other",
    }
    # A slash in a value is no folder.
    return {name: _FORBIDDEN.sub("_", value) for name, value in values.items()}


def _filled(part: str, values: Dict[str, str]) -> str:
    try:
        pieces = list(string.Formatter().parse(part))
    except ValueError as error:
        raise UnknownChoice(f"{part!r}: {error}") from error
    text = ""
    for literal, field, form, conversion in pieces:
        text += literal
        if field is None:
            continue
        if field not in values or form or conversion:
            raise UnknownChoice(f"{{{field}}}: {', '.join(FIELDS)}")
        text += values[field]
    return text


def _cut(name: str, most_bytes: int) -> str:
    """Shorter, and still another name than any other that begins the same."""
    mark = hashlib.sha256(name.encode("utf-8", "replace")).hexdigest()[:8]
    head = name.encode("utf-8", "replace")[: max(1, most_bytes - 9)].decode("utf-8", "ignore")
    return f"{head.rstrip('. ')}-{mark}"
