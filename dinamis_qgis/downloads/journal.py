"""What was written into a part since its progress was last recorded, and how to know it again.

A program that is killed leaves what it wrote with the system, though nobody waited for the
disk. Each piece is noted with its checksum; what still has it needs not be fetched again,
whether the program, the system or the disk went away.
"""

from __future__ import annotations

import struct
import threading
import zlib
from collections.abc import Iterable
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
        return tuple(_longer(stretch, notes, stream) for stretch in stretches)


def _longer(stretch: Stretch, notes: Dict[int, Tuple[int, int]], stream: BinaryIO) -> Stretch:
    first, stop, done = stretch
    while first + done in notes:
        length, crc = notes[first + done]
        stream.seek(first + done)
        data = stream.read(length)
        if not length or first + done + length > stop or zlib.crc32(data) != crc:
            break
        done += length
    return first, stop, done


def _notes(journal: Path) -> Dict[int, Tuple[int, int]]:
    """The last note on each position; a note that was cut short is none."""
    try:
        content = journal.read_bytes()
    except FileNotFoundError:
        return {}
    whole = content[: len(content) - len(content) % _NOTE.size]
    return {position: (length, crc) for position, length, crc in _NOTE.iter_unpack(whole)}
