"""Asks a store once what an image of it is like, and writes down what is kept of it."""

from __future__ import annotations

import uuid
from typing import Callable
from xml.etree import ElementTree

from osgeo import gdal

from ..domain.errors import ProductIncomplete
from .kept_image import with_addresses
from .raster_file import quiet_gdal
from .remote_files import open_remote, remote_path
from .streamed_pair import Pair, merged_text

Sign = Callable[[str], str]

_MEMORY = "/vsimem/dinamis_description"


def kept_file(href: str, sign: Sign) -> str:
    """Describe one file; it asks the store for its header.

    Args:
        href: its address without a signature.

    Raises:
        ServiceError: it cannot be opened.
        ProductIncomplete: it is no image.
    """
    return _described(open_remote(remote_path(sign(href)), href), remote_path(href), href)


def kept_pair(pair: Pair, sign: Sign) -> str:
    """Describe two images that are merged as they are drawn; it asks for both headers.

    Raises:
        As ``kept_file``.
    """
    spectral = open_remote(remote_path(sign(pair.spectral)), pair.spectral)
    merged = merged_text(pair, spectral.RasterCount, spectral.GetRasterBand(1).GetNoDataValue())
    path = f"{_MEMORY}/{uuid.uuid4().hex}.vrt"
    gdal.FileFromMemBuffer(path, with_addresses(merged, sign).encode("utf-8"))
    try:
        return _described(open_remote(path, pair.spectral), merged, pair.spectral)
    finally:
        gdal.Unlink(path)


def _described(raster: gdal.Dataset, source: str, href: str) -> str:
    """A virtual raster with the place and the bands of one that is open, read from ``source``."""
    path = f"{_MEMORY}/{uuid.uuid4().hex}.vrt"
    # Without an option, a virtual raster would be copied as it is, and not read as a source.
    options = gdal.TranslateOptions(format="VRT", metadataOptions=["DINAMIS=streamed"])
    try:
        with quiet_gdal():
            is_made = gdal.Translate(path, raster, options=options) is not None
    except RuntimeError:  # GDAL raises when some other plugin asked it to
        is_made = False
    if not is_made:
        raise ProductIncomplete(f"{href} cannot be described", href)
    try:
        root = ElementTree.fromstring(_content(path))
    finally:
        gdal.Unlink(path)
    for entry in root.iter("SourceFilename"):
        entry.text = source
        entry.set("relativeToVRT", "0")
    _add_overviews(root, raster)
    return ElementTree.tostring(root, encoding="unicode")


def _add_overviews(root: ElementTree.Element, raster: gdal.Dataset) -> None:
    """Say how much smaller the overviews are: GDAL would open the image to know."""
    band = raster.GetRasterBand(1)
    widths = (band.GetOverview(level).XSize for level in range(band.GetOverviewCount()))
    factors = sorted({round(raster.RasterXSize / width) for width in widths} - {1})
    # GDAL looks for overviews in the image itself where none are named.
    entry = ElementTree.SubElement(root, "OverviewList", resampling="nearest")
    entry.text = " ".join(str(factor) for factor in factors or (2,))


def _content(path: str) -> bytes:
    stream = gdal.VSIFOpenL(path, "rb")
    try:
        return bytes(gdal.VSIFReadL(1, gdal.VSIStatL(path).size, stream))
    finally:
        gdal.VSIFCloseL(stream)
