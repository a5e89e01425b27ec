"""A file that is whole, or not there."""

from __future__ import annotations

import os
from contextlib import contextmanager
from pathlib import Path
from typing import Iterator

from ..domain.errors import FileNotWritten


@contextmanager
def new_file(target: Path, may_replace: bool = False) -> Iterator[Path]:
    """Give the path to write to; it becomes ``target`` when all went well, and goes if not.

    The part keeps the suffix at its end, by which GDAL and QGIS know a file.

    Raises:
        FileNotWritten: there is such a file already, the disk is full or the file is in use.
    """
    require_free(target, may_replace)
    part = target.with_name(f"{target.stem}.part{target.suffix}")
    try:
        try:
            part.unlink(missing_ok=True)
            yield part
            os.replace(part, target)
        finally:
            for suffix in ("", "-wal", "-shm", "-journal"):
                Path(f"{part}{suffix}").unlink(missing_ok=True)
    except OSError as error:
        raise FileNotWritten(f"{target}: {error.strerror or error}") from error


def require_free(target: Path, may_replace: bool = False) -> None:
    """Never write over what the user did not give up.

    Raises:
        FileNotWritten: there is something of this name already.
    """
    if target.exists() and not may_replace:
        raise FileNotWritten(f"{target}: there is a file of this name already")
