"""Takes an archive apart, safely: all of it in one folder, or nothing."""

from __future__ import annotations

import os
import shutil
import stat
import tempfile
import zipfile
import zlib
from collections.abc import Sequence
from enum import Enum
from pathlib import Path, PurePosixPath
from typing import Callable, Dict, Optional

from ..domain.download_folder import safe_name
from ..domain.errors import FileDamaged, FileInTheWay, UnsafeArchive
from .part_file import disk_errors, require_room, sync_folder

MOST_BYTES = 200 * 1000**3
"""In all. The largest delivery known is a hundred times smaller."""

MOST_ENTRIES = 100_000
MOST_RATIO = 200
_RATIO_FROM_BYTES = 50_000_000
"""A small file may well shrink a thousandfold: an empty mask does."""

_PIECE_BYTES = 1 << 20


class Overwrite(Enum):
    """What to do with a folder that is there already."""

    REFUSE = "refuse"
    REPLACE = "replace"
    KEEP = "keep"
    """Leave it as it is, and use it."""


Ask = Callable[[Path], Overwrite]


def refuse(folder: Path) -> Overwrite:
    """Nothing is replaced that nobody was asked about."""
    return Overwrite.REFUSE


def unpack(
    archive: Path,
    folder: Path,
    check: Callable[[], None],
    ask: Ask = refuse,
    on_progress: Callable[[int, Optional[int]], None] = lambda done, size: None,
) -> Path:
    """Unpack a ZIP into ``folder``, and return that.

    Args:
        check: raises ``Cancelled`` when it is to stop; nothing is left of it then.
        ask: says what to do when the folder is there already.

    Raises:
        UnsafeArchive: it would write outside, makes links, or explodes.
        FileDamaged: it is broken.
        FileInTheWay: the folder is there, and is not to be replaced.
        DiskFull: it does not fit.
    """
    answer = ask(folder) if folder.exists() else Overwrite.REPLACE
    if answer is Overwrite.REFUSE:
        raise FileInTheWay(str(folder), str(folder))
    if answer is Overwrite.KEEP:
        return folder
    with disk_errors(folder):
        folder.parent.mkdir(parents=True, exist_ok=True)
        fresh = Path(tempfile.mkdtemp(prefix=f".{folder.name[:40]}-", dir=folder.parent))
        try:
            _unpack_into(archive, fresh, check, on_progress)
            _swap(fresh, folder)
        finally:
            shutil.rmtree(fresh, ignore_errors=True)
        sync_folder(folder.parent)
    return folder


def _unpack_into(
    archive: Path,
    fresh: Path,
    check: Callable[[], None],
    on_progress: Callable[[int, Optional[int]], None],
) -> None:
    try:
        with zipfile.ZipFile(archive) as opened:
            targets = _targets(opened.infolist(), archive)
            size = sum(entry.file_size for entry in opened.infolist())
            require_room(fresh, size)
            done = 0
            for entry in opened.infolist():
                path = fresh / targets[entry.filename]
                if entry.is_dir():
                    path.mkdir(parents=True, exist_ok=True)
                    continue
                path.parent.mkdir(parents=True, exist_ok=True)
                done += _extract(opened, entry, path, check)
                on_progress(done, size)
    except (NotImplementedError, RuntimeError) as error:  # a method we lack, or a password
        raise UnsafeArchive(f"{archive.name}: {error}", str(archive)) from error
    except (zipfile.BadZipFile, zlib.error, EOFError, ValueError) as error:
        raise FileDamaged(f"{archive.name}: {error}", str(archive)) from error


def _extract(
    opened: zipfile.ZipFile, entry: zipfile.ZipInfo, path: Path, check: Callable[[], None]
) -> int:
    """Write one file, never more of it than its entry says."""
    done = 0
    with opened.open(entry) as source, path.open("xb") as target:
        while piece := source.read(_PIECE_BYTES):
            check()
            done += len(piece)
            if done > entry.file_size:
                raise UnsafeArchive(f"{entry.filename}: longer than it says", str(path))
            target.write(piece)
    return done


def _targets(entries: Sequence[zipfile.ZipInfo], archive: Path) -> Dict[str, PurePosixPath]:
    """Where each entry goes, below the folder.

    Raises:
        UnsafeArchive: one does not belong there, or there is too much.
    """
    size = sum(entry.file_size for entry in entries)
    packed = max(1, archive.stat().st_size)
    if len(entries) > MOST_ENTRIES:
        raise UnsafeArchive(f"{len(entries)} files", str(archive))
    if size > MOST_BYTES or (size > _RATIO_FROM_BYTES and size / packed > MOST_RATIO):
        raise UnsafeArchive(f"{size / 1e9:.1f} GB from {packed / 1e6:.1f} MB", str(archive))
    targets: Dict[str, PurePosixPath] = {}
    files: Dict[str, str] = {}
    for entry in entries:
        target = targets[entry.filename] = _target(entry, archive)
        if entry.is_dir():
            continue
        other = files.setdefault(str(target).casefold(), entry.filename)
        if other is not entry.filename:
            raise UnsafeArchive(f"{other} and {entry.filename} are one name", str(archive))
    return targets


def _target(entry: zipfile.ZipInfo, archive: Path) -> PurePosixPath:
    mode = entry.external_attr >> 16
    kind = stat.S_IFMT(mode)
    if kind and not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
        raise UnsafeArchive(f"{entry.filename} is a link or a device", str(archive))
    name = entry.filename.replace("\\", "/")
    parts = [part for part in name.split("/") if part not in ("", ".")]
    is_outside = name.startswith("/") or ".." in parts or any(":" in part for part in parts[:1])
    if is_outside or not parts:
        raise UnsafeArchive(f"{entry.filename} lies outside", str(archive))
    return PurePosixPath(*map(safe_name, parts))


def _swap(fresh: Path, folder: Path) -> None:
    """Put the new folder in the place of the old one, which is kept until it is there."""
    if not folder.exists():
        os.replace(fresh, folder)
        return
    old = Path(tempfile.mkdtemp(prefix=f".{folder.name[:40]}-old-", dir=folder.parent))
    os.replace(folder, old / folder.name)
    try:
        os.replace(fresh, folder)
    except OSError:
        os.replace(old / folder.name, folder)
        raise
    finally:
        shutil.rmtree(old, ignore_errors=True)
