"""Reads products as the Pléiades ground segment writes them: ``PHRDIMAP.XML``, profile 1.4.

They are primary images, given to ground stations and to those who evaluated the satellites;
their metadata, polynomials and all, are one file. GDAL's DIMAP driver does not know them.
"""

from __future__ import annotations

from typing import List, Tuple

from ..domain.errors import ProductIncomplete
from ..domain.product import Band, Component, Product
from ..domain.scene import mission_key
from .dimap2_bands import NAMES
from .dimap2_raster import Listed, placed_tiles
from .ground import epsg_code, place, polygon
from .image_names import words_of
from .markup import Element, moment, nodata_of, number, text, whole
from .product_files import ProductFiles, split_name
from .rpc import phr_rpc

_CHANNELS = ("RED_CHANNEL", "GREEN_CHANNEL", "BLUE_CHANNEL", "ALPHA_CHANNEL")
_SPECTRAL = {"PA": "P", "P": "P", "XS": "MS", "MS": "MS"}
_TILE = "_R{}C{}"


def read_ground_segment(files: ProductFiles, document: str, root: Element) -> Product:
    """Describe one image.

    Raises:
        ProductIncomplete: the metadata do not say which files, or how large the image is.
        UnsafeArchive: a file would be outside the delivery.
    """
    name = text(root, ".//Dataset_Identification/DATASET_NAME")
    words = words_of(f"{name}.")
    rpc = phr_rpc(root)
    part, notes = _component(files, document, root)
    if not rpc:
        notes = (*notes, f"{document} holds no polynomials that can be used")
    level = text(root, ".//PROCESSING_LEVEL").lower()
    return Product(
        name=name or split_name(document)[1],
        location=str(files.root),
        components=(part,),
        format="DIMAP PHR",
        mission=mission_key({"platform": words.platform}),
        platform=words.platform,
        level="primary" if level in ("sensor", "") else level,
        acquired=words.acquired,
        produced=moment(text(root, ".//DATASET_PRODUCTION_DATE")),
        crs=epsg_code(text(root, ".//HORIZONTAL_CS_CODE")),
        footprint=polygon(map(place, root.iterfind(".//Dataset_Frame/Vertex"))),
        rights=text(root, ".//Dataset_Identification/COPYRIGHT"),
        producer=text(root, ".//DATASET_PRODUCER_NAME"),
        bits=whole(root, ".//Raster_Dimensions/NBITS") or None,
        nodata=nodata_of(root),
        notes=notes,
    )


def _component(
    files: ProductFiles, document: str, root: Element
) -> Tuple[Component, Tuple[str, ...]]:
    size = whole(root, ".//Raster_Dimensions/NROWS"), whole(root, ".//Raster_Dimensions/NCOLS")
    if not all(size):
        raise ProductIncomplete(f"{document} does not say how large the image is", document)
    grid = (
        whole(root, ".//Raster_Tiles/RX_NB_OF_TILES") or 1,
        whole(root, ".//Raster_Tiles/CY_NB_OF_TILES") or 1,
    )
    listed = _listed(files, document, root, grid)
    if not listed:
        raise ProductIncomplete(f"{document} lists no image file", document)
    high, wide = (-(-pixels // count) for pixels, count in zip(size, grid))
    tiles = placed_tiles(files, document, (size[0], size[1]), (high, wide), listed)
    spectral = text(root, ".//SPECTRAL_PROCESSING").upper()
    part = Component(
        spectral=_SPECTRAL.get(spectral, spectral or "MS"),
        path=files.gdal_path(document),
        bands=_bands(root),
        columns=tiles.columns,
        rows=tiles.rows,
        spacing_m=number(root, ".//THEORETICAL_RESOLUTION"),
        files=tiles.files,
        missing=tiles.missing,
        rpc=phr_rpc(root),
    )
    return part, tiles.notes


def _listed(
    files: ProductFiles, document: str, root: Element, grid: Tuple[int, int]
) -> List[Listed]:
    """Rows and columns of tiles are told by their names only."""
    folder = split_name(document)[0]
    places = [(row + 1, column + 1) for row in range(grid[0]) for column in range(grid[1])][:10_000]
    found: List[Listed] = []
    for path in root.iterfind(".//Data_File/DATA_FILE_PATH"):
        written = path.get("href", "") or text(path)
        stem = written.upper().rpartition(".")[0]
        here = next((place for place in places if stem.endswith(_TILE.format(*place))), (1, 1))
        found.append(Listed(files.joined(folder, written), *here))
    return found


def _bands(root: Element) -> Tuple[Band, ...]:
    count = whole(root, ".//Raster_Dimensions/NBANDS") or 1
    order = root.find(".//Image_Display_Order")
    shown = dict.fromkeys(filter(None, (text(order, channel) for channel in _CHANNELS)))
    known = list(shown)[:count]
    known += [f"band {index}" for index in range(len(known) + 1, min(count, 1000) + 1)]
    return tuple(Band(band, NAMES.get(band.upper(), band)) for band in known)
