"""Sends a file, whole or in part (RFC 9110 §13 and §14)."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from datetime import datetime, timezone
from email.utils import format_datetime
from pathlib import Path
from typing import BinaryIO, Dict, Optional, Tuple, cast

from .http import Call, Reply, StorageRefusal, Stretch

_MEDIA_TYPES = {".zip": "application/zip", ".png": "image/png"}


def file_reply(call: Call, path: Path) -> Reply:
    """Answer a GET or HEAD, with one byte range at most.

    Raises:
        StorageRefusal: 416, the range lies behind the end of the file.
    """
    size = path.stat().st_size
    headers = _version(path)
    if call.headers.get("if-none-match") == headers["ETag"]:
        return Reply(304, b"", headers)
    asked = _range(call.headers, headers, size)
    first, last = asked or (0, size - 1)
    if first >= size:
        raise StorageRefusal(
            416, "InvalidRange", "not in the file", Content_Range=f"bytes */{size}"
        )
    headers["Content-Length"] = str(last - first + 1)
    if asked:
        headers["Content-Range"] = f"bytes {first}-{last}/{size}"
    status_code = 206 if asked else 200
    if call.method == "HEAD":
        return Reply(status_code, b"", headers)
    stream = path.open("rb")
    stream.seek(first)
    return Reply(status_code, cast(BinaryIO, Stretch(stream, last - first + 1)), headers)


def _version(path: Path) -> Dict[str, str]:
    """The headers by which a client knows the file again."""
    status = path.stat()
    made = datetime.fromtimestamp(int(status.st_mtime), timezone.utc)
    # Made again, a file is another version even if it is as long.
    version = f"{path.name} {status.st_size} {status.st_mtime_ns}"
    return {
        "Accept-Ranges": "bytes",
        "ETag": f'"{hashlib.sha256(version.encode()).hexdigest()[:32]}"',
        "Last-Modified": format_datetime(made, usegmt=True),
        "Content-Type": _MEDIA_TYPES[path.suffix],
    }


def _range(
    asked: Mapping[str, str], version: Mapping[str, str], size: int
) -> Optional[Tuple[int, int]]:
    """First and last byte asked for; None for the whole file, also when it has changed."""
    match = re.fullmatch(r"bytes=(\d*)-(\d*)", asked.get("range", "").strip())
    if match is None or match.groups() == ("", ""):
        return None
    if asked.get("if-range") not in (None, version["ETag"], version["Last-Modified"]):
        return None
    first, last = match.groups()
    if not first:
        return max(0, size - int(last)), size - 1
    if last and int(last) < int(first):
        return None
    return int(first), min(int(last), size - 1) if last else size - 1
