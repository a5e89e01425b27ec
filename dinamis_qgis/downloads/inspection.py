"""Looks at folders of downloads again: is everything still what arrived?"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Callable, Dict, List, Set, Tuple

from ..domain.checksum import Checksum
from ..domain.download_folder import file_name
from ..domain.errors import FileDamaged, NoDownloads, UnexpectedReply
from ..domain.scene import Asset, Scene
from .beside import STORE, is_beside, read_checksums
from .part_file import JOURNAL, disk_errors
from .verify import Announced, verify


class Finding(Enum):
    """What became of a file."""

    OK = "ok"
    DAMAGED = "damaged"
    MISSING = "missing"
    INCOMPLETE = "incomplete"
    """Its download has not ended."""

    UNKNOWN = "unknown"
    """Nothing says what it should be."""


@dataclass(frozen=True)
class FoundFile:
    """A file that was looked at."""

    path: str
    """Relative to the folder asked about, with slashes."""

    finding: Finding
    detail: str = ""


def inspect(folder: Path, check: Callable[[], None]) -> Iterator[FoundFile]:
    """Look at every file of the downloads in a folder and below it.

    Args:
        check: raises ``Cancelled`` when it is to stop.

    Raises:
        NoDownloads: there is none.
    """
    homes = _homes(folder)
    if not homes:
        raise NoDownloads(str(folder), str(folder))
    for home in homes:
        expected = _expected(home)
        nested = {inner for inner in homes if inner != home}
        present = set(_files(home, nested))
        for name in sorted(present | set(expected)):
            path = (home / name).relative_to(folder).as_posix()
            finding, detail = _look(home, name, expected, present, check)
            yield FoundFile(path, finding, detail)


def _homes(folder: Path) -> List[Path]:
    """Folders in which scenes arrived, or are about to."""
    homes: List[Path] = []
    with disk_errors(folder):
        for root, folders, names in os.walk(folder):
            folders.sort()
            # Files called the same lie in folders of their own, below their scene's.
            is_below = any(home in Path(root).parents for home in homes)
            has_part = any(name.endswith(".part") for name in names)
            if any(map(is_beside, names)) or (has_part and not is_below):
                homes.append(Path(root))
    return homes


def _files(home: Path, nested: Set[Path]) -> Iterator[str]:
    for root, folders, names in os.walk(home):
        folders[:] = [name for name in folders if Path(root, name) not in nested]
        for name in names:
            if not is_beside(name) and not name.startswith(STORE) and not name.endswith(JOURNAL):
                yield (Path(root) / name).relative_to(home).as_posix()


def _expected(home: Path) -> Dict[str, Announced]:
    """What should be there: as it was written down on arrival, and as the catalogue says."""
    expected: Dict[str, Announced] = {}
    for path in sorted(home.glob("item*.json")):
        for name, asset in _assets(path).items():
            checksum = Checksum.from_multihash(asset.checksum)
            if (home / name).exists():
                expected[name] = Announced(asset.size_bytes, (checksum,) if checksum else ())
    for name, digest in read_checksums(home).items():
        known = expected.get(name, Announced())
        sums = (Checksum("sha256", digest), *known.checksums)
        expected[name] = Announced(known.size_bytes, sums)
    return expected


def _assets(path: Path) -> Mapping[str, Asset]:
    try:
        scene = Scene.from_stac(json.loads(path.read_text("utf-8")))
    except (OSError, ValueError, UnexpectedReply):
        return {}
    return {file_name(asset.href): asset for asset in scene.assets}


def _look(
    home: Path,
    name: str,
    expected: Mapping[str, Announced],
    present: Set[str],
    check: Callable[[], None],
) -> Tuple[Finding, str]:
    check()
    if name.endswith(".part"):
        return Finding.INCOMPLETE, ""
    if name not in present:
        is_under_way = f"{name}.part" in present
        return Finding.INCOMPLETE if is_under_way else Finding.MISSING, ""
    try:
        announced = expected.get(name, Announced(is_zip=name.lower().endswith(".zip")))
        verdict = verify(home / name, announced, check)
    except FileDamaged as error:
        return Finding.DAMAGED, error.detail
    return (
        (Finding.OK, "")
        if verdict.is_verified
        else (Finding.UNKNOWN, "nothing says what it should be")
    )
