"""A mosaic as a layer of QGIS: coloured like a product, with the rights of all it shows."""

from __future__ import annotations

from datetime import datetime, timezone
from pathlib import Path
from typing import Callable, List, NamedTuple, Optional, Tuple

from qgis.core import QgsBox3d, QgsDateTimeRange, QgsLayerMetadata, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication, QDateTime, Qt

from ..domain.errors import ProductIncomplete
from ..domain.product import Band, Component, Product
from .mosaic import MosaicResult, Order
from .prepared import Placement, PreparedImage
from .product_style import keep_style, paint
from .products import KIND, PRODUCT, VISIBLE
from .stretch import tones_of

Check = Callable[[], None]

_KIND = "mosaic"
_CREDITS = "; "


class MosaicRaster(NamedTuple):
    """A mosaic, and the raster that shows it."""

    result: MosaicResult
    order: Order
    path: Path
    """The virtual raster, or the file it was written to."""


def mosaic_layer(made: MosaicRaster, check: Check = lambda: None) -> QgsRasterLayer:
    """Open a mosaic; meant for a worker thread. The layer is handed to the GUI's thread.

    Raises:
        ProductIncomplete: its pixels cannot be read.
        Cancelled: raised by ``check``.
    """
    image = _image(made, check)
    keep_style(image)
    layer = QgsRasterLayer(str(made.path), mosaic_name(made.result), "gdal")
    if not layer.isValid():
        raise ProductIncomplete(layer.error().summary(), str(made.path))
    paint(layer, image)
    _describe(layer, made)
    layer.setCustomProperty(PRODUCT, str(made.path))
    layer.setCustomProperty(KIND, _KIND)
    layer.setCustomProperty(VISIBLE, True)
    layer.moveToThread(QCoreApplication.instance().thread())
    return layer


def mosaic_name(result: MosaicResult) -> str:
    """How many products, and of which days; and whether they show nothing real."""
    days = sorted(f"{product.acquired:%Y-%m-%d}" for product in result.used if product.acquired)
    period = " – ".join(dict.fromkeys((days[0], days[-1]))) if days else ""
    count = len(result.used)
    text = QCoreApplication.translate("Mosaic", "Mosaic of {}").format(count)
    name = f"{text}, {period}" if period else text
    is_training = any(product.is_training for product in result.used)
    return f"TRAINING / FICTIF – {name}" if is_training else name


def rights_of_all(result: MosaicResult) -> Tuple[str, ...]:
    """Of every product that takes part, once each."""
    return tuple(dict.fromkeys(product.credit for product in result.used if product.credit))


def _image(made: MosaicRaster, check: Check) -> PreparedImage:
    """The mosaic as one image; its tones are those of the virtual raster, found once."""
    result = made.result
    clouds = [it.cloud_percent for it in result.used if it.cloud_percent is not None]
    bands = tuple(Band(name, name) for name in result.bands)
    return PreparedImage(
        _KIND,
        made.path,
        Component("", str(made.path), bands, crs=result.crs),
        bands,
        tones_of(result.path, max(clouds, default=None), check),
        Placement.GRID,
    )


def _describe(layer: QgsRasterLayer, made: MosaicRaster) -> None:
    result, metadata = made.result, layer.metadata()
    metadata.setIdentifier(layer.name())
    metadata.setTitle(layer.name())
    metadata.setType("dataset")
    metadata.setAbstract(_abstract(made))
    metadata.setRights(list(rights_of_all(result)))
    metadata.setHistory(_history(made))
    metadata.setCrs(layer.crs())
    metadata.setExtent(_extent(layer, result))
    layer.setMetadata(metadata)
    layer.setAttribution(_CREDITS.join(rights_of_all(result)))
    layer.setAbstract(metadata.abstract())


def _abstract(made: MosaicRaster) -> str:
    names = ", ".join(product.name for product in made.result.used)
    text = QCoreApplication.translate("Mosaic", "Products, the first hides the others: {}.")
    lines = [text.format(names)]
    if made.result.is_approximate:
        lines.append(approximate_sentence())
    return " ".join(lines)


def approximate_sentence() -> str:
    return QCoreApplication.translate(
        "Mosaic",
        "Products in sensor geometry were placed without a terrain model: "
        "their place is approximate.",
    )


def _history(made: MosaicRaster) -> List[str]:
    """How it came to be; in English, as lineage goes with the data."""
    result = made.result
    lines = [f"Mosaic of {len(result.used)} products, on top: {made.order.value}"]
    lines.extend(f"Read from {product.location}" for product in result.used)
    lines.append(f"Resampled to {result.crs}, {result.resolution:g} a pixel")
    lines.extend(f"Left out {item.name}: {item.reason}" for item in result.left_out)
    return lines


def _extent(layer: QgsRasterLayer, result: MosaicResult) -> QgsLayerMetadata.Extent:
    extent = QgsLayerMetadata.Extent()
    spatial = QgsLayerMetadata.SpatialExtent()
    spatial.bounds = QgsBox3d(layer.extent())
    spatial.extentCrs = layer.crs()
    extent.setSpatialExtents([spatial])
    moments = sorted(filter(None, map(_moment, result.used)))
    if moments:
        first, last = (_qt(moment) for moment in (moments[0], moments[-1]))
        extent.setTemporalExtents([QgsDateTimeRange(first, last)])
    return extent


def _moment(product: Product) -> Optional[datetime]:
    """With its zone, so that all of them compare."""
    moment = product.acquired
    if moment is None or moment.tzinfo is not None:
        return moment
    return moment.replace(tzinfo=timezone.utc)


def _qt(moment: datetime) -> QDateTime:
    return QDateTime.fromString(moment.isoformat(), Qt.DateFormat.ISODate)
