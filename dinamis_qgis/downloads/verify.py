"""Whether a file is what was announced."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Callable, Dict, Optional

from ..domain.checksum import Checksum
from ..domain.errors import FileDamaged
from .part_file import disk_errors

_PIECE_BYTES = 1 << 20


@dataclass(frozen=True)
class Announced:
    """What catalogue and server say of a file."""

    size_bytes: Optional[int] = None
    checksums: Sequence[Checksum] = ()
    is_zip: bool = False


@dataclass(frozen=True)
class Verdict:
    """A file that is whole."""

    size_bytes: int
    is_verified: bool
    """By a checksum, and not its size alone."""

    sha256: str = ""
    """Where it was computed anyway."""


def verify(
    path: Path,
    announced: Announced,
    check: Callable[[], None],
    known: Mapping[str, str] = MappingProxyType({}),
) -> Verdict:
    """Read a file and compare.

    Args:
        check: raises ``Cancelled`` when it is to stop.
        known: what it hashes to, by algorithm, where that was computed as it arrived.

    Raises:
        FileDamaged: it differs.
    """
    with disk_errors(path):
        size = path.stat().st_size
        if announced.size_bytes not in (None, size):
            raise FileDamaged(f"{size} bytes of {announced.size_bytes}", str(path))
        if announced.checksums:
            missing = [one.algorithm for one in announced.checksums if one.algorithm not in known]
            found = {**known, **(digests(path, missing, check) if missing else {})}
            for wanted in announced.checksums:
                if found[wanted.algorithm] != wanted.digest:
                    raise FileDamaged(f"its {wanted.algorithm} checksum differs", str(path))
            return Verdict(size, True, found.get("sha256", ""))
        is_verified = announced.is_zip and _is_whole_zip(path, check)
        return Verdict(size, is_verified, known.get("sha256", ""))


def digests(path: Path, algorithms: Sequence[str], check: Callable[[], None]) -> Dict[str, str]:
    """What a file hashes to, in one reading."""
    sums = {name: Checksum(name, "").start() for name in algorithms}
    with path.open("rb", buffering=0) as stream:
        while True:
            check()
            piece = stream.read(_PIECE_BYTES)
            if not piece:
                return {name: one.hexdigest() for name, one in sums.items()}
            for one in sums.values():
                one.update(piece)


def _is_whole_zip(path: Path, check: Callable[[], None]) -> bool:
    """Whether the checksums in an archive say so; some archives cannot be asked.

    Raises:
        FileDamaged: they say the contrary.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            for entry in archive.infolist():
                with archive.open(entry) as stream:
                    while stream.read(_PIECE_BYTES):
                        check()
    except (NotImplementedError, RuntimeError):  # a method we lack, or a password
        return False
    except (zipfile.BadZipFile, zlib.error, EOFError, ValueError) as error:
        raise FileDamaged(f"the archive is broken: {error}", str(path)) from error
    return True
