"""``name.part``: the file under way, as long as the whole from the start, and mostly empty."""

from __future__ import annotations

import errno
import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Optional, cast

from ..domain.delivery_errors import FolderRefused
from ..domain.errors import DiskFull, DownloadError

JOURNAL = ".part.log"
"""End of the name of what ``journal`` writes."""

KEEP_FREE_BYTES = 50_000_000
"""Left on the disk for everybody else."""

_FULL = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC), errno.EFBIG)
_WINDOWS_FULL = (39, 112)
_REFUSED = (errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOTDIR)


@contextmanager
def disk_errors(path: Path) -> Iterator[None]:
    """Turn what the disk refuses into our errors."""
    try:
        yield
    except OSError as error:
        is_full = error.errno in _FULL or getattr(error, "winerror", None) in _WINDOWS_FULL
        kind = DiskFull if is_full else DownloadError
        if error.errno in _REFUSED:
            kind = FolderRefused
        raise kind(str(error), str(path)) from error


def require_room(folder: Path, count: int) -> None:
    """Say so before a disk is full.

    Raises:
        DiskFull: fewer than so many bytes, and some to spare, are free.
    """
    free = shutil.disk_usage(folder).free
    if free < count + KEEP_FREE_BYTES:
        raise DiskFull(f"{count / 1e6:.0f} MB needed, {free / 1e6:.0f} MB free", str(folder))


class PartFile:
    """The file at ``target`` before it is whole."""

    def __init__(self, target: Path) -> None:
        self.target = target
        self.path = target.with_name(target.name + ".part")
        self.journal = target.with_name(target.name + JOURNAL)

    @property
    def size(self) -> Optional[int]:
        """None when there is none."""
        try:
            return self.path.stat().st_size
        except FileNotFoundError:
            return None

    def begin(self, size: Optional[int]) -> None:
        """Make it anew, without taking room for what is not there yet.

        Raises:
            DiskFull: it would not fit.
        """
        with disk_errors(self.path):
            self.path.parent.mkdir(parents=True, exist_ok=True)
            self.path.unlink(missing_ok=True)
            self.journal.unlink(missing_ok=True)
            require_room(self.path.parent, size or 0)
            with self.path.open("wb") as stream:
                if size:
                    _make_sparse(stream)
                    stream.truncate(size)

    def open(self) -> BinaryIO:
        """A handle of one's own, unbuffered, to read and write anywhere."""
        with disk_errors(self.path):
            return cast(BinaryIO, self.path.open("r+b", buffering=0))

    def truncate(self, size: int) -> None:
        with disk_errors(self.path):
            os.truncate(self.path, size)

    def drop(self) -> None:
        with disk_errors(self.path):
            self.path.unlink(missing_ok=True)
            self.journal.unlink(missing_ok=True)

    def finish(self) -> None:
        """Give it its name. It is whole, and on the disk."""
        with disk_errors(self.target):
            os.replace(self.path, self.target)
            self.journal.unlink(missing_ok=True)
            sync_folder(self.target.parent)


def sync(stream: BinaryIO) -> None:
    """Have what was written on the disk, whatever happens to the power."""
    if sys.platform == "linux":
        os.fdatasync(stream.fileno())
    else:
        os.fsync(stream.fileno())


def sync_folder(folder: Path) -> None:
    """Have the names in it on the disk; Windows does so by itself."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _make_sparse(stream: BinaryIO) -> None:
    """Tell NTFS not to fill with zeros what is written later; others need not be told."""
    if sys.platform == "win32":
        import ctypes
        import msvcrt

        handle = ctypes.c_void_p(msvcrt.get_osfhandle(stream.fileno()))
        set_sparse = 0x000900C4  # FSCTL_SET_SPARSE
        returned = ctypes.c_ulong()
        ctypes.windll.kernel32.DeviceIoControl(
            handle, set_sparse, None, 0, None, 0, ctypes.byref(returned), None
        )
