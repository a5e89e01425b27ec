"""Folders that last as long as who made them: those of a killed program go at the next start."""

from __future__ import annotations

import os
import re
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .processes import FOLDER

_OURS = re.compile(r"[a-z-]+-(\d+)-[a-z0-9_]{8}")
"""What for, whose process, and what ``mkdtemp`` adds."""


@contextmanager
def temporary_folder(purpose: str, within: Path = FOLDER) -> Iterator[Path]:
    """A folder while the block runs.

    Args:
        purpose: begins its name; of letters and dashes.
    """
    within.mkdir(parents=True, exist_ok=True)
    _clear_after_the_killed(within)
    folder = Path(tempfile.mkdtemp(prefix=f"{purpose}-{os.getpid()}-", dir=within))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _clear_after_the_killed(within: Path) -> None:
    """Remove folders whose process could not do it."""
    for folder in within.iterdir():
        name = _OURS.fullmatch(folder.name)
        if name and not Path("/proc", name[1]).exists():
            shutil.rmtree(folder, ignore_errors=True)
