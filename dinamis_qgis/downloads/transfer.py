"""Downloads a file: goes on where it stopped, and keeps only what is whole."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
from pathlib import Path
from typing import Any, Callable, Dict, Optional
from urllib.parse import unquote, urlsplit

import requests

from ..api.replies import TIMEOUT_S, require_success, unreachable
from ..domain.errors import AccessDenied, DiskFull, DownloadError, FileDamaged
from ..domain.scene import Asset

CHUNK_BYTES = 256 * 1024
_KEEP_FREE_BYTES = 50_000_000
_RESERVED = re.compile(r"^(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)
_SHA256_MULTIHASH = "1220"

OnProgress = Callable[[int, Optional[int]], None]
Address = Callable[[bool], str]
"""Gives the address to fetch; True asks for a newly signed one."""


def download(
    session: requests.Session,
    asset: Asset,
    folder: Path,
    address: Address,
    on_progress: OnProgress,
    check: Callable[[], None],
) -> Path:
    """Fetch a file into a folder, and return where it is.

    It is ``name.part`` until it is whole; what is there of it already is not fetched again,
    as long as the service still has the same version (ETag).

    Args:
        on_progress: told bytes done, and in all where known.
        check: raises ``Cancelled`` when the user stops it.

    Raises:
        DownloadError: of the class that tells what to do.
        ServiceError: the service refused.
    """
    target = folder / file_name(asset.href)
    if target.exists() and asset.size_bytes in (None, target.stat().st_size):
        return target
    folder.mkdir(parents=True, exist_ok=True)
    part = _Part(target)
    try:
        response = _open(session, address, part)
        part.start(response)
        with response:
            _receive(response, part, on_progress, check)
    except requests.RequestException as error:
        raise unreachable(error) from error
    except OSError as error:
        raise (
            DiskFull(str(error), str(target))
            if error.errno == 28
            else DownloadError(str(error), str(target))
        ) from error
    _verify(part, asset)
    part.finish()
    return target


def file_name(href: str) -> str:
    """A name that every file system takes, from the end of an address; never a path."""
    name = unquote(urlsplit(href).path).replace("\\", "/").rsplit("/", 1)[-1]
    name = re.sub(r'[<>:"|?*\x00-\x1f]', "_", name).strip(" .") or "download"
    if _RESERVED.match(name):
        name = f"_{name}"
    stem, dot, suffix = name.rpartition(".")
    return f"{stem[:120]}{dot}{suffix[:10]}" if dot else name[:130]


class _Part:
    """The file under way, and beside it which version of what it is."""

    def __init__(self, target: Path) -> None:
        self.target = target
        self.path = target.with_name(target.name + ".part")
        self._note = target.with_name(target.name + ".part.json")
        self.size: Optional[int] = None

    @property
    def done(self) -> int:
        return self.path.stat().st_size if self.path.exists() else 0

    def headers(self) -> Dict[str, str]:
        """What asks for the rest, if it is the rest of the same version."""
        etag = self._read().get("etag", "")
        if not self.done or not etag or etag.startswith("W/"):
            return {}
        return {"Range": f"bytes={self.done}-", "If-Range": etag}

    def start(self, response: requests.Response) -> None:
        """Go on with it, or begin again when the service sends all of it."""
        if response.status_code != 206:
            self.path.unlink(missing_ok=True)
        announced = response.headers.get("Content-Length", "")
        left = int(announced) if announced.isdigit() else None
        self.size = None if left is None else self.done + left
        if left and shutil.disk_usage(self.path.parent).free < left + _KEEP_FREE_BYTES:
            raise DiskFull(f"{left / 1e6:.0f} MB needed", str(self.target))
        self._note.write_text(json.dumps({"etag": response.headers.get("ETag", "")}))

    def finish(self) -> None:
        os.replace(self.path, self.target)
        self._note.unlink(missing_ok=True)

    def drop(self) -> None:
        self.path.unlink(missing_ok=True)
        self._note.unlink(missing_ok=True)

    def _read(self) -> Dict[str, Any]:
        try:
            content = json.loads(self._note.read_text())
        except (OSError, ValueError):
            return {}
        return content if isinstance(content, dict) else {}


def _open(session: requests.Session, address: Address, part: _Part) -> requests.Response:
    """Ask for the file; a link that has expired is signed anew, once."""
    for is_second in (False, True):
        headers = {"Accept-Encoding": "identity", **part.headers()}
        response = session.get(address(is_second), headers=headers, stream=True, timeout=TIMEOUT_S)
        if response.status_code == 416:  # it has shrunk: another version
            part.drop()
            continue
        try:
            require_success(response)
        except AccessDenied:
            response.close()
            if is_second:
                raise
        else:
            return response
    raise DownloadError("the service sends no part of it", str(part.target))


def _receive(
    response: requests.Response,
    part: _Part,
    on_progress: OnProgress,
    check: Callable[[], None],
) -> None:
    done = part.done
    with part.path.open("ab") as stream:
        for chunk in response.iter_content(CHUNK_BYTES):
            check()
            stream.write(chunk)
            done += len(chunk)
            on_progress(done, part.size)


def _verify(part: _Part, asset: Asset) -> None:
    """Compare with what was announced: size always, SHA-256 where the catalogue has it."""
    wanted = asset.size_bytes or part.size
    if wanted is not None and part.done != wanted:
        if part.done > wanted:
            part.drop()
        raise FileDamaged(f"{part.done} bytes of {wanted}", str(part.target))
    if asset.checksum and asset.checksum.startswith(_SHA256_MULTIHASH):
        digest = hashlib.sha256()
        with part.path.open("rb") as stream:
            for chunk in iter(lambda: stream.read(CHUNK_BYTES), b""):
                digest.update(chunk)
        if digest.hexdigest() != asset.checksum[len(_SHA256_MULTIHASH) :].lower():
            part.drop()
            raise FileDamaged("its checksum differs", str(part.target))
