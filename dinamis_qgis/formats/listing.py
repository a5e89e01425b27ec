"""What deliveries there are in a place, told by names: fit for folders of hundreds."""

from __future__ import annotations

import zipfile
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Iterable, List, Optional, Tuple, Union

from ..domain.errors import NotAProduct, ProductError, UnsafeArchive
from ..domain.scene import mission_key
from .grouping import Group, groups_in
from .image_names import is_index, is_raster
from .product_files import ProductFiles, files_in_folder, files_in_zip, split_name
from .stac_pair import is_stac_item

_FURTHEST_UP = 5
"""Folders between the top of a delivery and its deepest file."""

_IMAGE_FOLDER = "IMG_"
"""How Airbus begins the name of the folder of an image."""


@dataclass(frozen=True)
class ProductRef:
    """A delivery that was found and not read yet; what is known of it comes from its names."""

    name: str
    location: str
    """Folder or archive it is in."""

    format: str
    """``DIMAP``, ``DIMAP PHR``, ``SAFE``, ``STAC`` or ``raster``; "" if it cannot be read."""

    documents: Tuple[str, ...]
    """Its metadata files, or the raster itself, inside the location."""

    platform: str = ""
    mission: str = ""
    spectral: str = ""
    level: str = ""
    acquired: Optional[datetime] = None
    problem: Optional[Union[ProductError, UnsafeArchive]] = field(default=None, compare=False)
    """Why it cannot be read, when that is known already."""

    files: ProductFiles = field(
        default_factory=lambda: ProductFiles(Path(), {}), repr=False, compare=False
    )

    @property
    def paths(self) -> Tuple[str, ...]:
        """What GDAL would open of it."""
        return tuple(map(self.files.gdal_path, self.documents))


def list_products(path: Path) -> Tuple[ProductRef, ...]:
    """Find deliveries, in the order of their names, without reading them.

    Args:
        path: a folder, of deliveries or of ZIPs; a ZIP; or any file of a delivery, which gives
            the delivery, or those, it belongs to.

    Raises:
        NotAProduct: nothing we know is there.
        ProductIncomplete, UnsafeArchive: it is a ZIP that cannot be read.
    """
    path = path.absolute()
    if not path.exists():
        raise NotAProduct(f"{path.name} does not exist", str(path))
    if path.is_dir():
        found = _in_folder(path)
    elif _is_zip(path):
        found = _refs(files_in_zip(path))
    else:
        found = _around(path)
    if not found:
        raise NotAProduct(f"{path.name}: no metadata of a product, and no image, there", str(path))
    return tuple(found)


def _is_zip(path: Path) -> bool:
    return path.suffix.lower() == ".zip" or (not is_raster(path.name) and zipfile.is_zipfile(path))


def _in_folder(folder: Path) -> List[ProductRef]:
    files = files_in_folder(folder)
    found = _refs(files)
    for name in files.names():
        if name.lower().endswith(".zip"):
            found.extend(_in_zip(folder / name))
    return found


def _in_zip(path: Path) -> List[ProductRef]:
    """One bad ZIP among others is listed, with its problem."""
    try:
        return _refs(files_in_zip(path))
    except (ProductError, UnsafeArchive) as error:
        return [ProductRef(path.stem, str(path), "", (path.name,), problem=error)]


def _around(path: Path) -> List[ProductRef]:
    """The deliveries that a file is of; it alone, when it is a raster of none."""
    root = path.parent if is_stac_item(path.name) else _top_of_delivery(path.parent)
    if root is not None:
        given = path.relative_to(root).as_posix()
        found = _those_of(given, _refs(files_in_folder(root)))
        if found:
            return found
    if not is_raster(path.name):
        return []
    # What lies around a file on its own is none of our business.
    return _refs(ProductFiles(path.parent, {path.name: path.stat().st_size}))


def _top_of_delivery(folder: Path) -> Optional[Path]:
    """The highest of the nearest folders that holds a volume, list or metadata file.

    Where nothing lists the images of a bundle, the folder around them.
    """
    found = _highest_index(folder)
    if found is None or not found.name.upper().startswith(_IMAGE_FOLDER):
        return found
    beside = [child.name.upper() for child in found.parent.iterdir() if child.is_dir()]
    is_alone = sum(name.startswith(_IMAGE_FOLDER) for name in beside) < 2
    return found if is_alone else found.parent


def _highest_index(folder: Path) -> Optional[Path]:
    found = None
    for candidate in (folder, *folder.parents[: _FURTHEST_UP - 1]):
        try:
            if any(is_index(child.name) for child in candidate.iterdir()):
                found = candidate
        except OSError:  # above what the user may read
            break
    return found


def _those_of(given: str, refs: Iterable[ProductRef]) -> List[ProductRef]:
    """By the file itself; else the nearest metadata above it; else all those below it."""
    listed = [ref for ref in refs if ref.format != "raster" or given in ref.documents]
    exact = [ref for ref in listed if given in ref.documents]
    if exact:
        return exact
    depths = {ref: _depth_around(given, ref) for ref in listed}
    deepest = max(depths.values(), default=-1)
    if deepest >= 0:
        return [ref for ref, depth in depths.items() if depth == deepest]
    around = split_name(given)[0]
    return [
        ref
        for ref in listed
        if not around or any(name.startswith(f"{around}/") for name in ref.documents)
    ]


def _depth_around(given: str, ref: ProductRef) -> int:
    """How deep the folder is that holds both it and metadata of that product; -1 if none does."""
    folders = (split_name(name)[0] for name in ref.documents)
    around = [f for f in folders if not f or given.startswith(f"{f}/")]
    return max((f.count("/") + bool(f) for f in around), default=-1)


def _refs(files: ProductFiles) -> List[ProductRef]:
    return [_ref(files, group) for group in groups_in(files)]


def _ref(files: ProductFiles, group: Group) -> ProductRef:
    words = group.words
    return ProductRef(
        name=_label(files, group),
        location=str(files.root if files.is_zip else files.root / group.home),
        format=group.format,
        documents=group.documents,
        platform=words.platform,
        mission=mission_key({"platform": words.platform}),
        spectral=words.spectral,
        level=words.level,
        acquired=words.acquired,
        files=files,
    )


def _label(files: ProductFiles, group: Group) -> str:
    """What tells it from others: its file name, or its folder's, where all are called the same."""
    stem = split_name(group.documents[0])[1].rpartition(".")[0]
    if stem.upper().startswith("DIM_"):
        return stem[4:]
    if group.format == "raster":
        return stem
    if group.format == "STAC":
        return split_name(group.documents[1])[1].rpartition(".")[0]
    folder = split_name(group.home)[1] or files.root.name
    return folder.rpartition(".")[0] if folder.upper().endswith((".SAFE", ".ZIP")) else folder
