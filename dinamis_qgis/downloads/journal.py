"""What was written into a part since its progress was last recorded, and how to know it again.

A program that is killed leaves what it wrote with the system, though nobody waited for the
disk. Each piece is noted with its checksum; what still has it needs not be fetched again,
whether the program, the system or the disk went away.
"""

from __future__ import annotations

import struct
import threading
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO, Dict, Tuple

from .segments import Stretch

_NOTE = struct.Struct("<QII")
"""Where a piece begins, how long it is, its CRC-32."""


class Journal:
    """Notes on one part, in a file beside it; safe in any thread."""

    def __init__(self, path: Path) -> None:
        self._lock = threading.Lock()
        self._stream: BinaryIO = path.open("ab", buffering=0)

    def note(self, position: int, data: bytes) -> None:
        """Say that a piece was written."""
        with self._lock:
            self._stream.write(_NOTE.pack(position, len(data), zlib.crc32(data)))

    def close(self) -> None:
        self._stream.close()


def with_noted(stretches: Iterable[Stretch], journal: Path, part: Path) -> Tuple[Stretch, ...]:
    """The stretches of a part, with what arrived after they were recorded and is there."""
    notes = _notes(journal)
    if not notes:
        return tuple(stretches)
    with part.open("rb", buffering=0) as stream:
        return tuple(
            found for stretch in stretches for found in _with_noted(stretch, notes, stream)
        )


def _with_noted(
    stretch: Stretch, notes: Dict[int, Tuple[int, int]], stream: BinaryIO
) -> Iterator[Stretch]:
    """The stretch, cut where another connection had begun in the middle of it."""
    first, stop, done = stretch
    for position in sorted(one for one in notes if first + done <= one < stop):
        if position < first + done:
            continue
        length, crc = notes[position]
        stream.seek(position)
        if not length or position + length > stop or zlib.crc32(stream.read(length)) != crc:
            continue
        if position > first + done:
            yield first, position, done
            first, done = position, 0
        done += length
    yield first, stop, done


def _notes(journal: Path) -> Dict[int, Tuple[int, int]]:
    """The last note on each position; a note that was cut short is none."""
    try:
        content = journal.read_bytes()
    except FileNotFoundError:
        return {}
    whole = content[: len(content) - len(content) % _NOTE.size]
    return {position: (length, crc) for position, length, crc in _NOTE.iter_unpack(whole)}
