"""The files of a delivery, in a folder or inside a ZIP that is never unpacked."""

from __future__ import annotations

import posixpath
import zipfile
from pathlib import Path
from typing import Dict, Iterator, Optional, Tuple

from ..domain.errors import NotAProduct, ProductIncomplete, UnsafeArchive

_MOST_XML_BYTES = 64_000_000
_MOST_FILES = 20_000


class ProductFiles:
    """Names with slashes, relative to ``root``; reading one never leaves it."""

    def __init__(self, root: Path, sizes: Dict[str, int]) -> None:
        self.root = root
        self._sizes = sizes

    def names(self) -> Iterator[str]:
        return iter(sorted(self._sizes))

    def read_xml(self, name: str) -> bytes:
        """The bytes of a metadata file.

        Raises:
            ProductIncomplete: it is missing, empty or absurdly large.
        """
        size = self._sizes.get(name)
        if not size:
            raise ProductIncomplete(f"{name} is missing or empty", str(self.root))
        if size > _MOST_XML_BYTES:
            raise ProductIncomplete(f"{name} is too large: {size} bytes", str(self.root))
        return self._bytes(name)

    def size(self, name: str) -> int:
        """Bytes of a file; 0 when it is not there."""
        return self._sizes.get(name, 0)

    def gdal_path(self, name: str) -> str:
        return str(self.root / name)

    def joined(self, folder: str, href: str) -> str:
        """The name of a file that a metadata file refers to.

        Raises:
            UnsafeArchive: it points outside the delivery.
        """
        name = posixpath.normpath(posixpath.join(folder, href.replace("\\", "/")))
        if name.startswith(("../", "/")) or name == ".." or ":" in name.split("/")[0]:
            raise UnsafeArchive(f"a metadata file points to {href}", str(self.root))
        return name

    def _bytes(self, name: str) -> bytes:
        return (self.root / name).read_bytes()


class _ZippedFiles(ProductFiles):
    def gdal_path(self, name: str) -> str:
        return f"/vsizip/{{{self.root}}}/{name}"

    def _bytes(self, name: str) -> bytes:
        with zipfile.ZipFile(self.root) as archive, archive.open(name) as stream:
            return stream.read(_MOST_XML_BYTES)


def find_files(path: Path) -> Tuple[ProductFiles, str]:
    """The delivery that a path belongs to, and the name of the file given, if it was one.

    Args:
        path: a folder, a ZIP, a folder with one ZIP, or any file of a delivery.

    Raises:
        NotAProduct: nothing is there.
        UnsafeArchive: a name inside the ZIP leaves it.
    """
    path = path.absolute()
    if not path.exists():
        raise NotAProduct(f"{path.name} does not exist", str(path))
    if path.is_file() and zipfile.is_zipfile(path):
        return _zipped(path), ""
    if path.is_file():
        root = _delivery_root(path.parent)
        if root is None:  # a file on its own: what lies around it is none of our business
            return ProductFiles(path.parent, {path.name: path.stat().st_size}), path.name
        return _in_folder(root), path.relative_to(root).as_posix()
    files = _in_folder(path)
    if not any(name.upper().endswith((".XML", ".DIM")) for name in files.names()):
        archives = sorted(path.glob("*.zip")) + sorted(path.glob("*.ZIP"))
        if archives:
            return _zipped(archives[0]), ""
    return files, ""


def _delivery_root(folder: Path) -> Optional[Path]:
    """The highest of the nearest folders that holds a volume, list or DIM file."""
    found = None
    for candidate in (folder, *folder.parents[:4]):
        if any(_is_index(child.name) for child in candidate.glob("*.XML")):
            found = candidate
    return found


def _is_index(name: str) -> bool:
    upper = name.upper()
    return upper.startswith(("VOL_", "SPOT_VOL", "SPOT_PROD", "SPOT_LIST", "DIM_"))


def _in_folder(root: Path) -> ProductFiles:
    sizes: Dict[str, int] = {}
    for path in root.rglob("*"):
        if len(sizes) > _MOST_FILES:
            raise NotAProduct(f"{root.name} holds too many files", str(root))
        if path.is_file():
            sizes[path.relative_to(root).as_posix()] = path.stat().st_size
    return ProductFiles(root, sizes)


def _zipped(path: Path) -> ProductFiles:
    try:
        with zipfile.ZipFile(path) as archive:
            entries = archive.infolist()
    except (zipfile.BadZipFile, OSError) as error:
        raise ProductIncomplete(f"{path.name}: {error}", str(path)) from error
    for entry in entries:
        name = entry.filename.replace("\\", "/")
        if name.startswith("/") or ".." in name.split("/") or ":" in name.split("/")[0]:
            raise UnsafeArchive(f"{path.name} holds {entry.filename}", str(path))
    sizes = {entry.filename: entry.file_size for entry in entries if not entry.is_dir()}
    return _ZippedFiles(path, sizes)
