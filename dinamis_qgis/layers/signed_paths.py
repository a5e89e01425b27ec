"""What QGIS opens for images of stores, and what projects keep of them instead.

No call here asks the network: QGIS calls them from its own thread while it opens a project.
"""

from __future__ import annotations

import hashlib
import re
import threading
from contextlib import suppress
from typing import Callable, Collection, Dict, Mapping, Tuple
from urllib.parse import urlsplit

from osgeo import gdal

from ..domain.unsigned import unsigned
from .kept_image import (
    addresses_in,
    bands_without_nodata,
    is_kept_image,
    signed_image,
    waiting_image,
    with_addresses,
)
from .remote_files import address_in, remote_path

_MEMORY = "/vsimem/dinamis/"
_WAITING = "waiting"
_OURS = re.compile(re.escape(_MEMORY) + r"([0-9a-f]{16})_\w+\.vrt")
_IMAGES = (".tif", ".tiff", ".jp2")
_ADDRESS = re.compile(r"https?://[^\s\"'<>|]+")


class SignedPaths:
    """Knows every streamed image of the session and the signed addresses; thread-safe.

    An image is opened by a path in GDAL's memory that is another one for each signature: GDAL and
    QGIS keep what they have opened by its name. While an address is not signed, the path is that
    of an image of the same size with nothing in it.

    Args:
        is_private: whether an address has to be signed.
    """

    def __init__(self, is_private: Callable[[str], bool]) -> None:
        self._is_private = is_private
        self._lock = threading.Lock()
        self._kept: Dict[str, str] = {}
        self._signed: Dict[str, str] = {}

    # While QGIS reads and writes projects, layer definitions and what is copied.

    def opened(self, path: str) -> str:
        """What to open for a path of a project; any other path stays as it is."""
        if self.is_ours(path):
            return self.now(path)
        if is_kept_image(path):
            is_signed = any(self._without_signature(it) != it for it in addresses_in(path))
            clean = with_addresses(path, self._without_signature) if is_signed else path
            return self.path_of(clean)
        address = self._image_address(path)
        return self.path_of(remote_path(unsigned(address))) if address else path

    def saved(self, path: str) -> str:
        """What to keep of a path in a file: never a signature."""
        kept = self._kept_of(path)
        if kept:
            return kept
        address = self._image_address(path)
        if address:
            return remote_path(unsigned(address))
        return _ADDRESS.sub(lambda found: self._without_signature(found.group()), path)

    def _image_address(self, path: str) -> str:
        """Of a file to be signed for that GDAL was told to read; "" for vectors and the rest."""
        address = address_in(path)
        is_image = urlsplit(address).path.lower().endswith(_IMAGES) and "|" not in path
        return address if is_image and self._is_private(address) else ""

    def _without_signature(self, address: str) -> str:
        return unsigned(address) if self._is_private(address) else address

    # While layers are made and renewed.

    def path_of(self, kept: str) -> str:
        """What QGIS opens now for what is kept of an image."""
        digest = _digest(kept)
        with self._lock:
            self._kept.setdefault(digest, kept)
        return self._path(digest)

    def now(self, path: str) -> str:
        """What is to be opened now instead of a path of ours."""
        return self._path(_digest_in(path)) if self._kept_of(path) else path

    def is_ours(self, path: str) -> bool:
        return bool(self._kept_of(path))

    def is_waiting(self, path: str) -> bool:
        """Whether nothing is shown until it is signed for."""
        return bool(_digest_in(path)) and path.endswith(f"_{_WAITING}.vrt")

    def filled_bands(self, path: str) -> Tuple[int, ...]:
        """Bands of a waiting image that are left out, though the image itself has no nodata."""
        return bands_without_nodata(self._kept_of(path)) if self.is_waiting(path) else ()

    def is_unknown(self, path: str) -> bool:
        """Whether not even its size is known; ``describe`` tells it."""
        return bool(address_in(self._kept_of(path)))

    def describe(self, path: str, kept: str) -> None:
        """Tell what an image is like of which only the address was known."""
        digest = _digest_in(path)
        if digest:
            with self._lock:
                self._kept[digest] = kept
                _forget(f"{_MEMORY}{digest}_{_WAITING}.vrt")

    def addresses(self, path: str) -> Tuple[str, ...]:
        """The unsigned addresses that an image is read from."""
        return addresses_in(self._kept_of(path))

    def use(self, signed: Mapping[str, str]) -> None:
        """Open images by these addresses from now on."""
        with self._lock:
            self._signed.update(signed)

    def forget_signatures(self) -> None:
        """Open nothing by what was signed up to now: nobody looks after when it ends."""
        with self._lock:
            self._signed.clear()

    def drop(self, paths: Collection[str]) -> None:
        """Take away from memory what nobody opens any more."""
        for path in paths:
            if _OURS.fullmatch(path):
                _forget(path)

    def close(self, used: Collection[str]) -> None:
        """Take away from memory all but what is used still."""
        names = gdal.ReadDir(_MEMORY) or ()
        self.drop({f"{_MEMORY}{name}" for name in names} - set(used))
        if not gdal.ReadDir(_MEMORY):
            with suppress(RuntimeError):  # GDAL before 3.7 keeps no folder in memory without files
                gdal.Rmdir(_MEMORY.rstrip("/"))

    def _kept_of(self, path: str) -> str:
        with self._lock:
            return self._kept.get(_digest_in(path), "")

    def _path(self, digest: str) -> str:
        with self._lock:
            kept = self._kept[digest]
            addresses = addresses_in(kept)
            signed = {it: self._signed.get(it, it) for it in addresses}
            waits = any(it not in self._signed and self._is_private(it) for it in addresses)
            is_ready = not waits and not address_in(kept)
            state = _digest(kept + repr(signed)) if is_ready else _WAITING
            path = f"{_MEMORY}{digest}_{state}.vrt"
            if gdal.VSIStatL(path) is None:
                text = signed_image(kept, signed) if is_ready else waiting_image(kept)
                gdal.FileFromMemBuffer(path, text.encode("utf-8"))
            return path


def _forget(path: str) -> None:
    with suppress(RuntimeError):  # it is not there, and somebody has GDAL raise its errors
        gdal.Unlink(path)


def _digest_in(path: str) -> str:
    found = _OURS.fullmatch(path)
    return found.group(1) if found else ""


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8")).hexdigest()[:16]
