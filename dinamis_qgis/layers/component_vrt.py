"""One image of a product as one VRT: its tiles side by side, on its own grid."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Dict, Iterator, List, Optional, Sequence, Tuple
from xml.etree import ElementTree

from osgeo import gdal

from ..domain.errors import ProductIncomplete
from ..domain.product import Band, Component, Product, RasterFile
from .component_place import Place, place_of
from .vrt_band import add_band_facts, add_place, component_bands, depth_of, nodata_of, opened
from .vrt_file import Element, add_source_name, child, unfinished, write_vrt

_LEAST_OVERVIEW_PX = 256


@dataclass(frozen=True)
class _Pixels:
    """How a file holds its values; the tiles of a component are alike."""

    types: Tuple[str, ...]
    """Of each of its bands."""

    columns: int
    rows: int
    block: Tuple[int, int]


def component_vrt(
    part: Component, product: Product, target: Path, place: Optional[Place] = None
) -> Path:
    """Write a VRT of a whole image, with its place, band names, nodata and depth.

    One tile is opened, or one of each kind where bands are split over files; the others are
    taken at their description, and show nothing where they are missing.

    Args:
        place: where it is, in place of what the description says.

    Raises:
        ProductIncomplete: GDAL cannot open what there is.
    """
    if not part.files:
        return _whole(part, product, target, place)
    kinds = _kinds(part)
    columns = part.columns or max(file.column + _width(file, kinds) for file in part.files)
    rows = part.rows or max(file.row + _height(file, kinds) for file in part.files)
    root = ElementTree.Element(
        "VRTDataset", {"rasterXSize": str(columns), "rasterYSize": str(rows)}
    )
    add_place(root, place or place_of(part, product))
    bands = component_bands(part, _band_count(part, kinds))
    for number, band in enumerate(bands):
        _add_band(root, number, band, part, product, kinds, target.parent)
    # As gdaladdo would name them; nothing is computed until they are read. Without them, GDAL
    # sharpens a whole image at full resolution to show it on a screen.
    child(root, "OverviewList", _overview_factors(columns, rows), resampling="nearest")
    return write_vrt(target, root)


def _overview_factors(columns: int, rows: int) -> str:
    """Halves, as far as a picture is left."""
    factors: List[int] = []
    factor = 2
    while max(columns, rows) / factor >= _LEAST_OVERVIEW_PX:
        factors.append(factor)
        factor *= 2
    return " ".join(map(str, factors or [2]))


def _add_band(
    root: Element,
    number: int,
    about: Band,
    part: Component,
    product: Product,
    kinds: Dict[Tuple[int, ...], _Pixels],
    folder: Path,
) -> None:
    sources = list(_sources(number, part.files))
    first = next(iter(sources), None)
    kind = kinds[first[0].bands] if first else next(iter(kinds.values()))
    data_type = kind.types[first[1] - 1] if first else kind.types[0]
    band = child(root, "VRTRasterBand", dataType=data_type, band=number + 1)
    bits = depth_of(product) if data_type == "UInt16" else None
    add_band_facts(band, about, nodata_of(part, product), bits)
    for file, source_band in sources:
        pixels = kinds[file.bands]
        width, height = _width(file, kinds), _height(file, kinds)
        source = child(band, "SimpleSource")
        add_source_name(source, file.path, folder)
        child(source, "SourceBand", str(source_band))
        # With these, GDAL opens a tile when it is drawn, and not before.
        child(
            source,
            "SourceProperties",
            RasterXSize=width,
            RasterYSize=height,
            DataType=pixels.types[source_band - 1],
            BlockXSize=pixels.block[0],
            BlockYSize=pixels.block[1],
        )
        child(source, "SrcRect", xOff=0, yOff=0, xSize=width, ySize=height)
        child(source, "DstRect", xOff=file.column, yOff=file.row, xSize=width, ySize=height)


def _sources(number: int, files: Sequence[RasterFile]) -> Iterator[Tuple[RasterFile, int]]:
    """The files that hold a band of the component, and which of theirs it is, from 1."""
    for file in files:
        if not file.bands:
            yield file, number + 1
        elif number in file.bands:
            yield file, file.bands.index(number) + 1


def _kinds(part: Component) -> Dict[Tuple[int, ...], _Pixels]:
    """How the values are held, from one file of each set of bands."""
    found: Dict[Tuple[int, ...], _Pixels] = {}
    for file in part.files:
        if file.bands not in found:
            dataset = opened(file.path, os.path.basename(file.path))
            first = dataset.GetRasterBand(1)
            numbers = range(1, dataset.RasterCount + 1)
            types = (gdal.GetDataTypeName(dataset.GetRasterBand(it).DataType) for it in numbers)
            width, height = dataset.RasterXSize, dataset.RasterYSize
            found[file.bands] = _Pixels(tuple(types), width, height, tuple(first.GetBlockSize()))
    return found


def _width(file: RasterFile, kinds: Dict[Tuple[int, ...], _Pixels]) -> int:
    return file.columns or kinds[file.bands].columns


def _height(file: RasterFile, kinds: Dict[Tuple[int, ...], _Pixels]) -> int:
    return file.rows or kinds[file.bands].rows


def _band_count(part: Component, kinds: Dict[Tuple[int, ...], _Pixels]) -> int:
    split = [number for bands in kinds for number in bands]
    if split:
        return max(max(split) + 1, len(part.bands))
    return max(len(kind.types) for kind in kinds.values())


def _whole(part: Component, product: Product, target: Path, place: Optional[Place]) -> Path:
    """The same of an image that GDAL puts together itself: a GeoTIFF, or what it knows to read."""
    dataset = opened(part.path, os.path.basename(part.path))
    options = gdal.TranslateOptions(format="VRT", noData=nodata_of(part, product))
    written = unfinished(target)
    made = gdal.Translate(str(written), dataset, options=options)
    if made is None:
        raise ProductIncomplete(gdal.GetLastErrorMsg(), product.location)
    for index, band in enumerate(component_bands(part, made.RasterCount), 1):
        made.GetRasterBand(index).SetDescription(band.name)
    if place is not None and place.geotransform is not None:
        made.SetMetadata({}, "RPC")
        made.SetGeoTransform(place.geotransform)
    del made
    os.replace(written, target)
    return target
