"""What was downloaded, read from the file of the queue by whoever does not own it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Dict, List, NamedTuple, Tuple

from ..domain.download import DownloadState
from ..domain.errors import DownloadError

_QUERY = """
SELECT downloads.number, title, folder, files.name FROM downloads
JOIN files ON files.download = downloads.number
WHERE downloads.state = ? ORDER BY downloads.added DESC, downloads.number DESC, files.number
"""


class Delivered(NamedTuple):
    number: int
    title: str
    path: Path
    """Its only file, or the folder of all of them."""


def delivered(store: Path) -> Tuple[Delivered, ...]:
    """Complete downloads, the newest first; none where nothing was ever downloaded.

    The file is read only: it is never made, mended or brought up to date here.

    Raises:
        DownloadError: it cannot be read.
    """
    if not store.exists():
        return ()
    try:
        address = f"{store.absolute().as_uri()}?mode=ro"
        with closing(sqlite3.connect(address, uri=True, timeout=5.0)) as db:
            rows = db.execute(_QUERY, (DownloadState.DONE.value,)).fetchall()
    except sqlite3.Error as error:
        raise DownloadError(f"{store.name}: {error}", str(store)) from error
    names: Dict[int, List[str]] = {}
    told = {number: (title, folder) for number, title, folder, _ in rows}
    for number, _, _, name in rows:
        names.setdefault(number, []).append(name)
    return tuple(
        Delivered(number, title, _product(Path(folder), names[number]))
        for number, (title, folder) in told.items()
    )


def _product(folder: Path, names: List[str]) -> Path:
    return folder / names[0] if len(names) == 1 else folder
