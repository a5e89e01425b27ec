"""The two images of a bundle merged into one, as it is drawn."""

from __future__ import annotations

import math
import os
from pathlib import Path
from typing import Optional, Tuple
from xml.etree import ElementTree

from osgeo import gdal

from ..domain.errors import ProductIncomplete
from ..domain.product import Band, Component, Product
from .component_place import Place, place_in
from .component_vrt import component_vrt
from .derived_vrt import Derivation, derived_vrt
from .pan_weights import weights_of
from .vrt_band import add_band_facts, depth_of, opened
from .vrt_file import child, unfinished, write_vrt


def pansharpened_vrt(
    pan: Tuple[Component, Path],
    spectral: Tuple[Component, Path],
    bands: Tuple[Band, ...],
    product: Product,
    target: Path,
) -> Path:
    """Write a VRT in which GDAL merges both images (weighted Brovey) on the panchromatic grid.

    Args:
        pan: the panchromatic image, and its VRT beside the target.
        spectral: the multispectral one, and its VRT there.

    Raises:
        ProductIncomplete: GDAL does not take it.
    """
    whole = opened(str(pan[1]), pan[1].name)
    place = place_in(whole)
    merged = target.with_name(f"{target.stem}_merged.vrt")
    if place.geotransform is not None:
        _merge(pan[1], _over(spectral[1], whole), bands, product, merged)
    else:
        _merge(*_on_pixels(pan, spectral, whole, product), bands, product, merged)
    # Read through another VRT that smooths: at the size of a screen, GDAL then merges what is
    # seen once; by the nearest pixel it merges block after block, again and again.
    return derived_vrt(merged, bands, target, Derivation(place, smooths=True))


def _on_pixels(
    pan: Tuple[Component, Path],
    spectral: Tuple[Component, Path],
    whole: gdal.Dataset,
    product: Product,
) -> Tuple[Path, Path]:
    """Both images of a pair in sensor geometry, whose corners are the same, on one grid.

    Newer GDALs refuse to merge images without a grid: they are given that of the
    panchromatic pixels.
    """
    columns, rows = whole.RasterXSize, whole.RasterYSize
    coloured = opened(str(spectral[1]), spectral[1].name)
    coarser = columns / coloured.RasterXSize, rows / coloured.RasterYSize
    paths = []
    for (part, path), (across, down) in ((pan, (1.0, 1.0)), (spectral, coarser)):
        grid = Place((0.0, across, 0.0, float(rows), 0.0, -down))
        gridded = path.with_name(f"{path.stem}_pixels.vrt")
        paths.append(component_vrt(part, product, gridded, grid))
    return paths[0], paths[1]


def _merge(
    pan: Path, spectral: Path, bands: Tuple[Band, ...], product: Product, target: Path
) -> None:
    root = ElementTree.Element("VRTDataset", {"subClass": "VRTPansharpenedDataset"})
    coloured = opened(str(spectral), spectral.name)  # a band without its dataset crashes
    nodata: Optional[float] = coloured.GetRasterBand(1).GetNoDataValue()
    kind = gdal.GetDataTypeName(coloured.GetRasterBand(1).DataType)
    bits = depth_of(product)
    for number, about in enumerate(bands, 1):
        band = child(
            root,
            "VRTRasterBand",
            dataType=kind,
            band=number,
            subClass="VRTPansharpenedRasterBand",
        )
        add_band_facts(band, about, nodata, bits)
    options = child(root, "PansharpeningOptions")
    child(options, "Algorithm", "WeightedBrovey")
    weights = ",".join(f"{share:.6f}" for share in weights_of(product.mission, bands))
    child(child(options, "AlgorithmOptions"), "Weights", weights)
    child(options, "Resampling", "Cubic")
    if bits is not None:
        child(options, "BitDepth", str(bits))
    if nodata is not None:
        child(options, "NoData", f"{nodata:g}")
    entry = child(options, "PanchroBand")
    child(entry, "SourceFilename", pan.name, relativeToVRT=1)
    child(entry, "SourceBand", "1")
    for number in range(1, len(bands) + 1):
        entry = child(options, "SpectralBand", dstBand=number)
        child(entry, "SourceFilename", spectral.name, relativeToVRT=1)
        child(entry, "SourceBand", str(number))
    if gdal.Open(str(write_vrt(target, root))) is None:
        raise ProductIncomplete(gdal.GetLastErrorMsg(), str(target))


def _over(spectral: Path, pan: gdal.Dataset) -> Path:
    """The multispectral image, cut or extended to cover what the panchromatic one does.

    Where their edges differ by more than a pixel, GDAL would merge them on a grid that covers
    both, which is no longer that of the panchromatic image.
    """
    coloured = opened(str(spectral), spectral.name)
    west, step, _, north, _, fall = coloured.GetGeoTransform()
    left, pan_step, _, top, _, pan_fall = pan.GetGeoTransform()
    right, bottom = left + pan.RasterXSize * pan_step, top + pan.RasterYSize * pan_fall
    # The millionth keeps what falls on a pixel's edge, but for rounding, on it.
    column, row = (math.floor(it + 1e-6) for it in ((left - west) / step, (top - north) / fall))
    end = (math.ceil(it - 1e-6) for it in ((right - west) / step, (bottom - north) / fall))
    columns, rows = (stop - start for stop, start in zip(end, (column, row)))
    off = (column, row, columns - coloured.RasterXSize, rows - coloured.RasterYSize)
    if all(abs(difference) <= 1 for difference in off):
        return spectral
    target = spectral.with_name(f"{spectral.stem}_over_pan.vrt")
    written = unfinished(target)
    options = gdal.TranslateOptions(format="VRT", srcWin=[column, row, columns, rows])
    made = gdal.Translate(str(written), coloured, options=options)
    if made is None:
        raise ProductIncomplete(gdal.GetLastErrorMsg(), str(spectral))
    del made
    os.replace(written, target)
    return target
