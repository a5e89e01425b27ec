"""Delivered images as rasters that QGIS shows: placed, coloured, described."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Callable, List, Optional, Tuple
from xml.sax.saxutils import escape

import numpy as np
from osgeo import gdal
from qgis.core import (
    QgsBox3d,
    QgsContrastEnhancement,
    QgsDateTimeRange,
    QgsLayerMetadata,
    QgsMultiBandColorRenderer,
    QgsRasterLayer,
    QgsSingleBandGrayRenderer,
)
from qgis.PyQt.QtCore import QCoreApplication, QDateTime, Qt

from ..domain.errors import ProductIncomplete
from ..domain.product import Band, Component, Product

Check = Callable[[], None]

_SAMPLE_PX = 512
_DARKEST_PERCENT, _BRIGHTEST_PERCENT, _LEAST_BRIGHTEST_PERCENT = 1.0, 98.0, 55.0
_HAZE_KEPT = 0.6
"""Taking away all that is darkest in each band would make forests black, and shift colours."""

_GAMMA = 1.35
"""Counts are proportional to light, screens are not: without it, shadows are black."""

_NATURAL = ("red", "green", "blue")
_WEIGHTS = {
    # Share of each band in the panchromatic one, from their overlap (missions' user guides).
    "pleiades": {"blue": 0.22, "green": 0.28, "red": 0.30, "nir": 0.20},
    "spot67": {"blue": 0.25, "green": 0.34, "red": 0.41, "nir": 0.0},
}


@dataclass(frozen=True)
class Prepared:
    """A product made ready for QGIS."""

    path: Path
    product: Product
    bands: Tuple[Band, ...]
    display: Tuple[int, ...]
    """Bands shown, from 1: red, green, blue, or a single one."""

    stretch: Tuple[Tuple[float, float], ...]
    """Darkest and brightest value of each of them."""


def prepare(
    product: Product, folder: Path, pansharpen: bool = False, check: Check = lambda: None
) -> Prepared:
    """Write a VRT for the product into ``folder``; in a worker thread, GDAL only.

    Args:
        pansharpen: merge the two images of a bundle on the fly, on the panchromatic grid.
        check: raises ``Cancelled`` when the user stops it.

    Raises:
        ProductIncomplete: GDAL cannot open it.
    """
    folder.mkdir(parents=True, exist_ok=True)
    part = product.components[0]
    source = _component_vrt(part, product, folder)
    check()
    bands = _bands(part, source)
    display = _display(bands)
    stretch = tuple(_stretch(source, band, product) for band in display)
    check()
    path = source
    if pansharpen and product.is_bundle:
        pan = _component_vrt(product.component("P"), product, folder)
        path = _pansharpened_vrt(pan, source, product, bands, folder)
    return Prepared(path, _completed(product, path), bands, display, stretch)


def product_layer(prepared: Prepared) -> QgsRasterLayer:
    """Open a prepared product as a layer: natural colours, stretched, with its metadata.

    Meant for a worker thread: QGIS reads a sample of every raster it opens. The layer is
    handed to the GUI's thread at the end.
    """
    options = QgsRasterLayer.LayerOptions()
    options.loadDefaultStyle = False  # it would scan the image for its extremes, in the GUI
    path, name = str(prepared.path), layer_name(prepared.product)
    layer = QgsRasterLayer(path, name, "gdal", options)
    _paint(layer, prepared)
    layer.setMetadata(_metadata(layer, prepared.product))
    layer.setAttribution(prepared.product.rights)
    layer.setAbstract(layer.metadata().abstract())
    layer.setCustomProperty("dinamis/product", prepared.product.name)
    layer.moveToThread(QCoreApplication.instance().thread())
    return layer


def layer_name(product: Product) -> str:
    """Name a layer after its image, and say when it shows nothing real."""
    day = f"{product.acquired:%Y-%m-%d}" if product.acquired else ""
    words = [product.platform or product.name, day, product.mode, product.level]
    name = " ".join(word for word in words if word)
    return f"TRAINING / FICTIF – {name}" if product.is_training else name


def _component_vrt(part: Component, product: Product, folder: Path) -> Path:
    """A VRT of one image, whole, on its own grid, with its RPC if it has one."""
    dataset = gdal.Open(part.path)
    if dataset is None:
        reason = gdal.GetLastErrorMsg() or "GDAL cannot open it"
        raise ProductIncomplete(f"{Path(part.path).name}: {reason}", product.location)
    target = folder / f"{_stem(product)}_{part.spectral or 'image'}.vrt"
    options = gdal.TranslateOptions(format="VRT", noData=product.nodata)
    made = gdal.Translate(str(target), dataset, options=options)
    if made is None:
        raise ProductIncomplete(gdal.GetLastErrorMsg(), product.location)
    for index, band in enumerate(_bands(part, None)[: made.RasterCount], 1):
        made.GetRasterBand(index).SetDescription(band.name)
    made.FlushCache()
    return target


def _pansharpened_vrt(
    pan: Path, spectral: Path, product: Product, bands: Tuple[Band, ...], folder: Path
) -> Path:
    """GDAL's VRT pansharpening (weighted Brovey), computed as it is drawn."""
    weights = _WEIGHTS.get(product.mission, {})
    shares = [weights.get(band.name, 1 / len(bands)) for band in bands]
    listed = ",".join(f"{share / sum(shares):.6f}" for share in shares)
    entries = "".join(
        f'    <SpectralBand dstBand="{index}">'
        f'<SourceFilename relativeToVRT="0">{escape(str(spectral))}</SourceFilename>'
        f"<SourceBand>{index}</SourceBand></SpectralBand>\n"
        for index in range(1, len(bands) + 1)
    )
    nodata = "" if product.nodata is None else f"    <NoData>{product.nodata:g}</NoData>\n"
    depth = f"    <BitDepth>{product.bits}</BitDepth>\n" if product.bits else ""
    text = (
        '<VRTDataset subClass="VRTPansharpenedDataset">\n'
        f"{_rpc_xml(pan)}"
        "  <PansharpeningOptions>\n"
        "    <Algorithm>WeightedBrovey</Algorithm>\n"
        f"    <AlgorithmOptions><Weights>{listed}</Weights></AlgorithmOptions>\n"
        "    <Resampling>Cubic</Resampling>\n"
        f"{depth}{nodata}"
        f'    <PanchroBand><SourceFilename relativeToVRT="0">{escape(str(pan))}</SourceFilename>'
        "<SourceBand>1</SourceBand></PanchroBand>\n"
        f"{entries}"
        "  </PansharpeningOptions>\n"
        "</VRTDataset>\n"
    )
    target = folder / f"{_stem(product)}_pansharpened.vrt"
    target.write_text(text, encoding="utf-8")
    if gdal.Open(str(target)) is None:
        raise ProductIncomplete(gdal.GetLastErrorMsg(), product.location)
    return target


def _rpc_xml(pan: Path) -> str:
    """The place of an image in sensor geometry, which the pansharpened one shares."""
    metadata = gdal.Open(str(pan)).GetMetadata("RPC") or {}
    if not metadata:
        return ""
    items = "".join(
        f'    <MDI key="{escape(key)}">{escape(value)}</MDI>\n' for key, value in metadata.items()
    )
    return f'  <Metadata domain="RPC">\n{items}  </Metadata>\n'


def _bands(part: Component, raster: Optional[Path]) -> Tuple[Band, ...]:
    """The bands as the metadata tell, or as many as the file has."""
    if part.bands or raster is None:
        return part.bands
    count = gdal.Open(str(raster)).RasterCount
    names = ("red", "green", "blue", "nir") if count in (3, 4) else ()
    return tuple(
        Band(str(index + 1), names[index] if index < len(names) else f"band {index + 1}")
        for index in range(count)
    )


def _display(bands: Tuple[Band, ...]) -> Tuple[int, ...]:
    names = [band.name for band in bands]
    if all(name in names for name in _NATURAL):
        return tuple(names.index(name) + 1 for name in _NATURAL)
    return (1, 2, 3) if len(bands) >= 3 else (1,)


def _stretch(path: Path, band: int, product: Product) -> Tuple[float, float]:
    """What is dark and what is bright in a band, from a sample of its pixels.

    Clouds are left white: they would darken the ground if they counted.
    """
    dataset = gdal.Open(str(path))  # a band without its dataset crashes
    source = dataset.GetRasterBand(band)
    width, height = min(_SAMPLE_PX, source.XSize), min(_SAMPLE_PX, source.YSize)
    values = source.ReadAsArray(buf_xsize=width, buf_ysize=height)
    if values is None:
        raise ProductIncomplete(gdal.GetLastErrorMsg(), str(path))
    known = values.ravel() if product.nodata is None else values[values != product.nodata]
    if not known.size:
        return 0.0, 1.0
    cloudless = _BRIGHTEST_PERCENT - (product.cloud_percent or 0.0)
    highest = max(cloudless, _LEAST_BRIGHTEST_PERCENT)
    darkest = _HAZE_KEPT * float(np.percentile(known, _DARKEST_PERCENT))
    return darkest, max(float(np.percentile(known, highest)), darkest + 1)


def _completed(product: Product, path: Path) -> Product:
    """Add what only the raster knows, for products without metadata."""
    if product.crs:
        return product
    reference = gdal.Open(str(path)).GetSpatialRef()
    code = reference.GetAuthorityCode(None) if reference is not None else None
    return replace(product, crs=f"EPSG:{code}" if code else "")


def _paint(layer: QgsRasterLayer, prepared: Prepared) -> None:
    provider = layer.dataProvider()
    enhancements: List[QgsContrastEnhancement] = []
    for band, (darkest, brightest) in zip(prepared.display, prepared.stretch):
        enhancement = QgsContrastEnhancement(provider.dataType(band))
        enhancement.setMinimumValue(darkest)
        enhancement.setMaximumValue(brightest)
        enhancement.setContrastEnhancementAlgorithm(
            QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum
        )
        enhancements.append(enhancement)
    if len(prepared.display) == 3:
        renderer = QgsMultiBandColorRenderer(provider, *prepared.display)
        renderer.setRedContrastEnhancement(enhancements[0])
        renderer.setGreenContrastEnhancement(enhancements[1])
        renderer.setBlueContrastEnhancement(enhancements[2])
    else:
        renderer = QgsSingleBandGrayRenderer(provider, prepared.display[0])
        renderer.setContrastEnhancement(enhancements[0])
    layer.setRenderer(renderer)
    layer.brightnessFilter().setGamma(_GAMMA)


def _metadata(layer: QgsRasterLayer, product: Product) -> QgsLayerMetadata:
    metadata = layer.metadata()
    metadata.setIdentifier(product.name)
    metadata.setTitle(layer.name())
    metadata.setType("dataset")
    metadata.setAbstract(_abstract(product))
    metadata.setRights([product.rights] if product.rights else [])
    metadata.setCrs(layer.crs())
    extent = QgsLayerMetadata.Extent()
    spatial = QgsLayerMetadata.SpatialExtent()
    spatial.bounds = QgsBox3d(layer.extent())
    spatial.extentCrs = layer.crs()
    extent.setSpatialExtents([spatial])
    if product.acquired:
        moment = QDateTime.fromString(product.acquired.isoformat(), Qt.DateFormat.ISODate)
        extent.setTemporalExtents([QgsDateTimeRange(moment, moment)])
    metadata.setExtent(extent)
    return metadata


def _abstract(product: Product) -> str:
    lines = [f"{product.name}: {product.platform}, {product.mode}, {product.level}."]
    if product.cloud_percent is not None:
        clouds = QCoreApplication.translate("Products", "Clouds: {} %.")
        lines.append(clouds.format(f"{product.cloud_percent:.0f}"))
    if product.is_placed_by_rpc:
        lines.append(
            QCoreApplication.translate(
                "Products",
                "In sensor geometry: its place on the map is approximate, "
                "computed without a terrain model.",
            )
        )
    return " ".join(lines)


def _stem(product: Product) -> str:
    kept = "".join(c if c.isalnum() or c in "-_" else "_" for c in product.name)
    return kept[:100] or f"product_{os.getpid()}"
