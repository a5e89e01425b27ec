"""The files of a delivery, in a folder or inside a ZIP that is never unpacked."""

from __future__ import annotations

import os
import posixpath
import zipfile
import zlib
from pathlib import Path
from typing import Dict, Iterator, Tuple

from ..domain.errors import NotAProduct, ProductIncomplete, UnsafeArchive
from .raster_heads import HEAD_BYTES, why_cut_short, why_no_image

_MOST_XML_BYTES = 16_000_000
_MOST_ZIPPED_XML_BYTES = 400_000_000
"""Of one archive: a ZIP of a few kilobytes may hold any number of large files."""

_MOST_FILES = 100_000
_DEEPEST = 10
_SMALLEST_RASTER_BYTES = 64


class ProductFiles:
    """Names with slashes, relative to ``root``; reading one never leaves it."""

    is_zip = False

    def __init__(self, root: Path, sizes: Dict[str, int]) -> None:
        self.root = root
        self._sizes = sizes
        self._spelled = {name.lower(): name for name in sizes}

    def names(self) -> Iterator[str]:
        return iter(sorted(self._sizes))

    def read_xml(self, name: str) -> bytes:
        """The bytes of a metadata file.

        Raises:
            ProductIncomplete: it is missing, empty, damaged or absurdly large.
        """
        size = self._sizes.get(name)
        if not size:
            raise ProductIncomplete(f"{name} is missing or empty", str(self.root))
        if size > _MOST_XML_BYTES:
            raise ProductIncomplete(f"{name} is too large: {size} bytes", str(self.root))
        return self._bytes(name, _MOST_XML_BYTES)

    def read_start(self, name: str, most: int) -> bytes:
        """The first bytes of a file.

        Raises:
            ProductIncomplete: it cannot be read.
        """
        return self._bytes(name, most)

    def size(self, name: str) -> int:
        """Bytes of a file; 0 when it is not there."""
        return self._sizes.get(name, 0)

    def is_here(self, name: str) -> bool:
        return name in self._sizes

    def gdal_path(self, name: str) -> str:
        return str(self.root / name)

    def joined(self, folder: str, href: str) -> str:
        """The name of a file that a metadata file refers to, as it is spelled on the disk.

        Raises:
            UnsafeArchive: it points outside the delivery.
        """
        name = posixpath.normpath(posixpath.join(folder, href.strip().replace("\\", "/")))
        if name.startswith(("../", "/")) or name == ".." or ":" in name:
            raise UnsafeArchive(f"a metadata file points to {href}", str(self.root))
        return name if name in self._sizes else self._spelled.get(name.lower(), name)

    def why_unusable(self, name: str) -> str:
        """What is wrong with a file of pixels, in a few words; "" when nothing is seen.

        That it is there and not empty, and what ``raster_heads`` looks at; inside a ZIP only its
        first bytes, the others being where they cannot be reached without unpacking.
        """
        if name not in self._sizes:
            return "is missing"
        if self._sizes[name] < _SMALLEST_RASTER_BYTES:
            return "is empty"
        return self._why_cut_short(name)

    def _why_cut_short(self, name: str) -> str:
        return why_cut_short(self.root / name, self._sizes[name])

    def _bytes(self, name: str, most: int) -> bytes:
        try:
            with (self.root / name).open("rb") as stream:
                return stream.read(most)
        except OSError as error:
            raise ProductIncomplete(f"{name}: {error}", str(self.root)) from error


class _ZippedFiles(ProductFiles):
    is_zip = True

    def __init__(self, root: Path, sizes: Dict[str, int]) -> None:
        super().__init__(root, sizes)
        self._bytes_left = _MOST_ZIPPED_XML_BYTES

    def gdal_path(self, name: str) -> str:
        return f"/vsizip/{{{self.root}}}/{name}"

    def _why_cut_short(self, name: str) -> str:
        try:
            return why_no_image(name, self.read_start(name, HEAD_BYTES))
        except ProductIncomplete as error:
            return f"cannot be read: {error.detail}"

    def _bytes(self, name: str, most: int) -> bytes:
        self._bytes_left -= min(most, self.size(name))
        if self._bytes_left < 0:
            raise ProductIncomplete(f"{self.root.name} holds too much metadata", str(self.root))
        try:
            with zipfile.ZipFile(self.root) as archive, archive.open(name) as stream:
                return stream.read(most)
        except (
            # In this order: damaged, cut short, encrypted or packed in an unknown way, gone.
            *(zipfile.BadZipFile, zlib.error, EOFError),
            *(RuntimeError, NotImplementedError, KeyError, OSError),
        ) as error:
            raise ProductIncomplete(f"{name}: {error}", str(self.root)) from error


def files_in_folder(root: Path) -> ProductFiles:
    """All that is below a folder; links to folders are not followed.

    Raises:
        NotAProduct: there is far too much for a delivery.
    """
    sizes: Dict[str, int] = {}
    _gather(str(root), "", sizes)
    if len(sizes) > _MOST_FILES:
        raise NotAProduct(f"{root.name} holds too many files", str(root))
    return ProductFiles(root, sizes)


def _gather(folder: str, prefix: str, sizes: Dict[str, int]) -> None:
    try:
        entries = list(os.scandir(folder))
    except OSError:  # not ours to read: as if it were not there
        return
    for entry in entries:
        if len(sizes) > _MOST_FILES:
            return
        name = f"{prefix}{entry.name}"
        if entry.is_dir(follow_symlinks=False):
            if prefix.count("/") < _DEEPEST:
                _gather(entry.path, f"{name}/", sizes)
        elif entry.is_file():
            sizes[name] = entry.stat().st_size


def files_in_zip(path: Path) -> ProductFiles:
    """All that a ZIP holds.

    Raises:
        ProductIncomplete: it is damaged or cut short.
        UnsafeArchive: a name inside leaves it.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            entries = archive.infolist()
    except (zipfile.BadZipFile, OSError, ValueError, EOFError) as error:
        raise ProductIncomplete(f"{path.name}: {error}", str(path)) from error
    if len(entries) > _MOST_FILES:
        raise NotAProduct(f"{path.name} holds too many files", str(path))
    for entry in entries:
        if _leaves(entry.filename.replace("\\", "/")):
            raise UnsafeArchive(f"{path.name} holds {entry.filename}", str(path))
    sizes = {entry.filename: entry.file_size for entry in entries if not entry.is_dir()}
    return _ZippedFiles(path, sizes)


def _leaves(name: str) -> bool:
    return name.startswith("/") or ".." in name.split("/") or ":" in name.split("/")[0]


def split_name(name: str) -> Tuple[str, str]:
    """Folder ("" at the top) and name of a file."""
    folder, _, base = name.rpartition("/")
    return folder, base
