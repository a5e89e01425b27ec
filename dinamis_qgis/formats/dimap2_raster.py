"""The files of pixels that a DIMAP 2 image is made of: tiles, whole or split by band."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import List, Optional, Sequence, Tuple

from ..domain.errors import ProductIncomplete
from ..domain.product import RasterFile
from .markup import Element, whole
from .product_files import ProductFiles, split_name

_MOST_TILES = 10_000


@dataclass(frozen=True)
class Tiles:
    """What there is of an image, in pixels."""

    columns: int
    rows: int
    files: Tuple[RasterFile, ...]
    missing: Tuple[str, ...]
    """Names of the files that cannot be used."""

    notes: Tuple[str, ...]
    """Why, a sentence each."""


@dataclass(frozen=True)
class Listed:
    """A file as the metadata list it: its tile from 1, its bands from 0 (all when empty)."""

    name: str
    row: int
    column: int
    bands: Tuple[int, ...] = ()


def listed_tiles(files: ProductFiles, document: str, root: Element) -> Tiles:
    """What the ``Raster_Data`` of a metadata file lists, and what is there of it.

    Raises:
        ProductIncomplete: the metadata do not say which files, or how large the image is.
        UnsafeArchive: a file would be outside the delivery.
    """
    rows = whole(root, ".//Raster_Dimensions/NROWS")
    columns = whole(root, ".//Raster_Dimensions/NCOLS")
    if not rows or not columns:
        raise ProductIncomplete(f"{document} does not say how large the image is", document)
    listed = _listed(files, document, root)
    if not listed:
        raise ProductIncomplete(f"{document} lists no image file", document)
    size = _tile_size(root, rows, columns, listed)
    return placed_tiles(files, document, (rows, columns), size, listed)


def placed_tiles(
    files: ProductFiles,
    document: str,
    whole_size: Tuple[int, int],
    tile_size: Tuple[int, int],
    listed: Sequence[Listed],
) -> Tiles:
    """Cut an image of so many rows and columns into tiles; the last ones may be smaller."""
    there: List[RasterFile] = []
    missing: List[str] = []
    notes: List[str] = []
    for tile in listed:
        corner = [(tile.row - 1) * tile_size[0], (tile.column - 1) * tile_size[1]]
        left = [limit - start for limit, start in zip(whole_size, corner)]
        base = split_name(tile.name)[1]
        if min(left) <= 0 or min(corner) < 0:
            raise ProductIncomplete(f"{document}: {base} lies outside the image", document)
        reason = files.why_unusable(tile.name)
        if reason:
            missing.append(base)
            notes.append(f"{base} {reason}")
            continue
        there.append(
            RasterFile(
                path=files.gdal_path(tile.name),
                column=corner[1],
                row=corner[0],
                columns=min(left[1], tile_size[1]),
                rows=min(left[0], tile_size[0]),
                bands=tile.bands,
            )
        )
    return Tiles(whole_size[1], whole_size[0], tuple(there), tuple(missing), tuple(notes))


def _listed(files: ProductFiles, document: str, root: Element) -> List[Listed]:
    sets = root.findall(".//Data_Files")
    count = whole(root, ".//Raster_Dimensions/NBANDS") or 1
    folder = split_name(document)[0]
    found: List[Listed] = []
    first = 0
    for together in sets:
        held = len(together.findall(".//Raster_Index")) or max(1, count // len(sets))
        bands = tuple(range(first, first + held)) if len(sets) > 1 else ()
        first += held
        for entry in together.findall("Data_File")[:_MOST_TILES]:
            path = entry.find("DATA_FILE_PATH")
            href = path.get("href", "") if path is not None else ""
            if href:
                name = files.joined(folder, href)
                found.append(Listed(name, _index(entry, "tile_R"), _index(entry, "tile_C"), bands))
    return found


def _index(entry: Element, name: str) -> int:
    """From 1; 1 where there is a single tile, and nothing is said."""
    written = entry.get(name, "1")
    return int(written) if written.isascii() and written.isdigit() and len(written) < 6 else 1


def _tile_size(root: Element, rows: int, columns: int, listed: Sequence[Listed]) -> Tuple[int, int]:
    """Rows and columns; equal parts, where the metadata do not say."""
    size = root.find(".//Regular_Tiling/NTILES_SIZE")
    high = _size(size, "nrows") or math.ceil(rows / max(1, *(tile.row for tile in listed)))
    wide = _size(size, "ncols") or math.ceil(columns / max(1, *(tile.column for tile in listed)))
    return high, wide


def _size(size: Optional[Element], name: str) -> int:
    written = size.get(name, "") if size is not None else ""
    return int(written) if written.isascii() and written.isdigit() and len(written) < 9 else 0
