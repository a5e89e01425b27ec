"""The products that a parameter names: several paths, or a folder that holds several."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Callable, List, Tuple

from ..domain.errors import NotAProduct, ProductError, ProductNotSupported

_RASTERS = (".tif", ".tiff", ".jp2")
_INDEXES = (".xml", ".dim")


def named_paths(text: str) -> Tuple[Path, ...]:
    """Paths separated by semicolons or new lines."""
    return tuple(Path(word.strip()) for word in re.split(r"[;\r\n]+", text) if word.strip())


def deliveries(path: Path, read: Callable[[Path], object]) -> Tuple[Path, ...]:
    """The deliveries in a folder; the path itself when it is one delivery, or no folder.

    Args:
        read: reads one delivery; raises ``NotAProduct`` or ``ProductNotSupported`` when it is
            none, or several.
    """
    if not path.is_dir():
        return (path,)
    children = sorted(path.iterdir())
    if not _are_several_files(children) and _is_one(path, read):
        return (path,)
    found = [child for child in children if _may_be(child) and _is_one(child, read)]
    return tuple(found) or (path,)


def _are_several_files(children: List[Path]) -> bool:
    """Archives or rasters side by side, and nothing that says they are one delivery."""
    endings = [child.suffix.lower() for child in children if child.is_file()]
    archives = endings.count(".zip")
    rasters = sum(endings.count(ending) for ending in _RASTERS)
    return not any(ending in _INDEXES for ending in endings) and max(archives, rasters) > 1


def _may_be(child: Path) -> bool:
    return child.is_dir() or child.suffix.lower() in (".zip", *_RASTERS, *_INDEXES)


def _is_one(path: Path, read: Callable[[Path], object]) -> bool:
    """Also when it is damaged: it is named then."""
    try:
        read(path)
    except (NotAProduct, ProductNotSupported):
        return False
    except ProductError:
        return True
    return True
