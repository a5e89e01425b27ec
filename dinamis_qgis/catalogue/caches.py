"""What is kept on the disk only to be quicker: how much it is, and how to be rid of it.

Nothing that a user made, asked for or may not get again is a cache: downloads, the record of
requests, drafts, saved searches and what layers of projects show.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Callable, FrozenSet, NamedTuple

from ..domain.errors import FileNotWritten


class Cache(NamedTuple):
    """Both calls take time, and run in a thread."""

    name: str
    size_bytes: Callable[[], int]
    empty: Callable[[], object]


def folder_cache(name: str, folder: Path, spared: FrozenSet[str] = frozenset()) -> Cache:
    """A folder that is a cache but for some entries of it.

    Args:
        spared: beginnings of names, directly in the folder, that are left alone.
    """
    return Cache(name, lambda: _size_bytes(folder, spared), lambda: _empty(folder, spared))


def _entries(folder: Path, spared: FrozenSet[str]) -> list[Path]:
    try:
        listed = sorted(folder.iterdir())
    except OSError:
        return []
    return [path for path in listed if not path.name.startswith(tuple(spared) or ("\0",))]


def _size_bytes(folder: Path, spared: FrozenSet[str]) -> int:
    return sum(map(_tree_bytes, _entries(folder, spared)))


def _tree_bytes(path: Path) -> int:
    """Of a file, or of all in a folder; links are not followed, and what goes meanwhile is left."""
    found = 0
    try:
        if path.is_symlink() or not path.is_dir():
            return path.lstat().st_size
        with os.scandir(path) as entries:
            for entry in entries:
                found += _tree_bytes(Path(entry.path))
    except OSError:
        return found
    return found


def _empty(folder: Path, spared: FrozenSet[str]) -> None:
    """Delete what may go.

    Raises:
        FileNotWritten: something is in use; what could be deleted is gone.
    """
    stayed = ""
    for path in _entries(folder, spared):
        try:
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path)
            else:
                path.unlink()
        except OSError as error:
            stayed = f"{path.name}: {error.strerror or error}"
    if stayed:
        raise FileNotWritten(stayed)
