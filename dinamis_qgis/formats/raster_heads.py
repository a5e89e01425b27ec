"""Recognises a TIFF or JPEG 2000 file that was cut short or is none, from a few of its bytes.

What is looked at: in a TIFF, that its first directory and all the strips or tiles it lists end
inside the file; in a JPEG 2000, that its last box ends inside the file, and that the image in it
ends with the marker that closes it. A hole in the middle is not seen. The content decides, not
the name: a file called .JP2 may hold a TIFF. A file called .TIF or .JP2 that holds neither is the
page of a server, most often, that says that a link has ended. Other formats are taken as they are.
"""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Any, BinaryIO, Dict, Tuple

_JP2 = b"\x00\x00\x00\x0cjP  \r\n\x87\n"
_CODESTREAM = b"\xff\x4f\xff\x51"
_END_OF_CODESTREAM = b"\xff\xd9"
_OFFSETS, _SIZES = (273, 324), (279, 325)
"""Tags of a TIFF: where its strips or tiles begin, and how many bytes they have."""

_SUFFIXES = (".tif", ".tiff", ".jp2")
_TIFFS = (b"II*\x00", b"MM\x00*", b"II+\x00", b"MM\x00+")
_VIRTUAL = b"<VRTDataset"
HEAD_BYTES = 16
_FORMATS = {1: "B", 3: "H", 4: "I", 13: "I", 16: "Q"}
_MOST_ENTRIES = 4_000_000
_MOST_BOXES = 1000
_PADDING_BYTES = 64

Entries = Dict[int, Tuple[int, int, bytes]]
"""Type, count, and where its values are (or the values themselves), by tag."""


def why_cut_short(path: Path, size: int) -> str:
    """What is wrong, in a few words; "" when nothing is seen.

    Args:
        size: of the file, in bytes.
    """
    try:
        with path.open("rb") as stream:
            head = stream.read(HEAD_BYTES)
            if head[:4] in _TIFFS:
                return _cut_tiff(stream, head, size)
            if head.startswith(_JP2):
                return _cut_jpeg2000(stream, size)
            if head.startswith(_CODESTREAM):
                return _without_end(stream, size)
    except struct.error:
        return "is cut short: its header is not whole"
    except OSError as error:
        return f"cannot be read: {error}"
    return why_no_image(path.name, head)


def why_no_image(name: str, head: bytes) -> str:
    """The same from the first ``HEAD_BYTES`` alone."""
    if not name.lower().endswith(_SUFFIXES):
        return ""
    if not head.strip(b"\x00"):
        return "holds only zeros"
    is_image = head.startswith((*_TIFFS, _JP2, _CODESTREAM, _VIRTUAL))
    return "" if is_image else "is neither a TIFF nor a JPEG 2000"


def _cut_tiff(stream: BinaryIO, head: bytes, size: int) -> str:
    order = "<" if head.startswith(b"II") else ">"
    is_big = head[2:4].strip(b"\x00") == b"+"
    entries = _directory(stream, order, is_big, head)
    end = 0
    for starts, sizes in zip(_OFFSETS, _SIZES):
        if starts in entries and sizes in entries:
            places = _values(stream, order, is_big, entries[starts])
            counts = _values(stream, order, is_big, entries[sizes])
            # A block that was never written has neither place nor bytes.
            end = max(end, *(place + count for place, count in zip(places, counts)), 0)
    return f"is cut short: {size} of {end} bytes" if end > size else ""


def _directory(stream: BinaryIO, order: str, is_big: bool, head: bytes) -> Entries:
    (start,) = struct.unpack_from(order + ("Q" if is_big else "I"), head, 8 if is_big else 4)
    _seek(stream, start)
    how_many, entry = ("Q", "HHQ8s") if is_big else ("H", "HHI4s")
    (count,) = _read(stream, order + how_many)
    found: Entries = {}
    for _ in range(min(count, 1000)):
        tag, kind, length, value = _read(stream, order + entry)
        found[tag] = (kind, length, value)
    return found


def _values(
    stream: BinaryIO, order: str, is_big: bool, entry: Tuple[int, int, bytes]
) -> Tuple[int, ...]:
    kind, count, value = entry
    if kind not in _FORMATS or count > _MOST_ENTRIES:
        return ()
    pattern = f"{order}{count}{_FORMATS[kind]}"
    if struct.calcsize(pattern) <= len(value):
        return struct.unpack_from(pattern, value)
    _seek(stream, struct.unpack(order + ("Q" if is_big else "I"), value)[0])
    return _read(stream, pattern)


def _cut_jpeg2000(stream: BinaryIO, size: int) -> str:
    start = 0
    for _ in range(_MOST_BOXES):
        if start >= size:
            return ""
        _seek(stream, start)
        length, kind = _read(stream, ">I4s")
        if length == 1:
            (length,) = _read(stream, ">Q")
        end = start + length if length else size
        if end > size:
            return f"is cut short: {size} of {end} bytes"
        if kind == b"jp2c":
            return _without_end(stream, end)
        if length and length < 8:
            return "is damaged: a part of it has no length"
        start = end
    return ""


def _without_end(stream: BinaryIO, end: int) -> str:
    """Some writers add zeros after the marker."""
    _seek(stream, max(0, end - _PADDING_BYTES))
    tail = stream.read(min(end, _PADDING_BYTES)).rstrip(b"\x00")
    return "" if tail.endswith(_END_OF_CODESTREAM) else "is cut short: its image has no end"


def _seek(stream: BinaryIO, place: int) -> None:
    try:
        stream.seek(place)
    except (OverflowError, OSError, ValueError) as error:
        raise struct.error(str(error)) from error


def _read(stream: BinaryIO, pattern: str) -> Tuple[Any, ...]:
    return struct.unpack(pattern, stream.read(struct.calcsize(pattern)))
