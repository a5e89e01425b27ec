"""What a file must hash to, as catalogues and servers say it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Any, Optional, Tuple

_MULTIHASH = {
    0x11: "sha1",
    0x12: "sha256",
    0x13: "sha512",
    0x14: "sha3_512",
    0x15: "sha3_384",
    0x16: "sha3_256",
    0x17: "sha3_224",
    0x20: "sha384",
    0xD5: "md5",
    0x1013: "sha224",
}
"""https://github.com/multiformats/multicodec/blob/master/table.csv"""


@dataclass(frozen=True)
class Checksum:
    """A digest, and the algorithm of ``hashlib`` that gives it."""

    algorithm: str
    digest: str
    """In hexadecimal, lower case."""

    @classmethod
    def from_multihash(cls, text: Optional[str]) -> Optional[Checksum]:
        """Read the hexadecimal of STAC's ``file:checksum``; None for what cannot be checked."""
        try:
            raw = bytes.fromhex(text or "")
            code, rest = _varint(raw)
            length, digest = _varint(rest)
        except (ValueError, IndexError):
            return None
        algorithm = _MULTIHASH.get(code)
        if algorithm is None or length != len(digest):
            return None
        is_whole = hashlib.new(algorithm, usedforsecurity=False).digest_size == length
        return cls(algorithm, digest.hex()) if is_whole else None

    def start(self) -> Any:
        """A ``hashlib`` object to feed."""
        return hashlib.new(self.algorithm, usedforsecurity=False)


def _varint(raw: bytes) -> Tuple[int, bytes]:
    """An unsigned LEB128 number, and what follows it."""
    value = shift = index = 0
    while True:
        byte = raw[index]
        value |= (byte & 0x7F) << shift
        index += 1
        shift += 7
        if byte < 0x80:
            return value, raw[index:]
