"""A VRT that shows the pixels of another one beside it: elsewhere, smoothed or scaled."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Optional, Tuple
from xml.etree import ElementTree

from osgeo import gdal

from ..domain.product import Band
from .component_place import Place
from .vrt_band import add_band_facts, add_place, opened
from .vrt_file import Element, child, write_vrt

NODATA = -9999.0
"""Of scaled values: no reflectance comes near it."""


@dataclass(frozen=True)
class Derivation:
    """What becomes of the pixels."""

    place: Place
    smooths: bool = False
    """Bilinear where they are shown smaller or larger; the same where one is one."""

    scales: Tuple[Tuple[float, float], ...] = ()
    """Of each band: the value is ``pixel * first + second``, in 32-bit floating point."""


def derived_vrt(source: Path, bands: Tuple[Band, ...], target: Path, made: Derivation) -> Path:
    """Write a VRT of all pixels of another one in the same folder.

    Raises:
        ProductIncomplete: GDAL cannot open that.
    """
    dataset = opened(str(source), source.name)
    size = dataset.RasterXSize, dataset.RasterYSize
    root = ElementTree.Element(
        "VRTDataset", {"rasterXSize": str(size[0]), "rasterYSize": str(size[1])}
    )
    add_place(root, made.place)
    for number, about in enumerate(bands, 1):
        raster = dataset.GetRasterBand(number)
        nodata = raster.GetNoDataValue()
        if made.scales:
            band = child(root, "VRTRasterBand", dataType="Float32", band=number)
            add_band_facts(band, about, None if nodata is None else NODATA)
            _add_scaled(band, source, number, made.scales[number - 1], nodata)
        else:
            kind = gdal.GetDataTypeName(raster.DataType)
            depth = raster.GetMetadataItem("NBITS", "IMAGE_STRUCTURE")
            band = child(root, "VRTRasterBand", dataType=kind, band=number)
            add_band_facts(band, about, nodata, int(depth) if depth else None)
            entry = child(band, "SimpleSource")
            if made.smooths:
                entry.set("resampling", "bilinear")
            _add_whole(entry, source, number, size)
    return write_vrt(target, root)


def _add_scaled(
    band: Element, source: Path, number: int, scale: Tuple[float, float], nodata: Optional[float]
) -> None:
    entry = child(band, "ComplexSource")
    child(entry, "SourceFilename", source.name, relativeToVRT=1)
    child(entry, "SourceBand", str(number))
    if nodata is not None:
        child(entry, "NODATA", f"{nodata:g}")
    child(entry, "ScaleOffset", repr(scale[1]))
    child(entry, "ScaleRatio", repr(scale[0]))


def _add_whole(entry: Element, source: Path, number: int, size: Tuple[int, int]) -> None:
    child(entry, "SourceFilename", source.name, relativeToVRT=1)
    child(entry, "SourceBand", str(number))
    for tag in ("SrcRect", "DstRect"):
        child(entry, tag, xOff=0, yOff=0, xSize=size[0], ySize=size[1])
