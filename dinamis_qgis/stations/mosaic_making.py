"""Makes one layer of several deliveries; in a worker thread."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import List, NamedTuple, Sequence, Tuple

from qgis.core import QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication

from ..background import Job
from ..delivery import open_product
from ..domain.errors import MosaicImpossible, ProductError, UnsafeArchive
from ..domain.product import ShowOptions
from ..gui.image.mosaic_dialog import MosaicWish
from ..layers.mosaic import MosaicOptions, MosaicResult, mosaic
from ..layers.mosaic_images import LeftOut, MosaicImage
from ..layers.mosaic_layer import MosaicRaster, mosaic_layer
from ..layers.overviews import overview_targets
from ..layers.raster_copy import copy_raster
from ..words.messages import explain
from .short_names import shortened

_READ_SHARE, _WRITTEN_SHARE = 0.3, 0.95


@dataclass(frozen=True)
class MosaicOrder:
    """What the dialog and the box ask for."""

    paths: Tuple[Path, ...]
    wish: MosaicWish
    show: ShowOptions
    options: MosaicOptions


class MadeMosaic(NamedTuple):
    """A mosaic as a layer, not on the map yet."""

    raster: MosaicRaster
    layer: QgsRasterLayer
    is_slow: bool
    """Whether overviews would make it quicker to draw."""


def make_mosaic(order: MosaicOrder, products_folder: Path, job: Job) -> MadeMosaic:
    """Prepare the deliveries, join them, and write the file if one is wanted.

    Raises:
        MosaicImpossible: none of them can take part.
        FileNotWritten: the disk refuses.
        Cancelled: the user stopped it.
    """
    images, left_out = _images(order, products_folder, job)
    result = _joined(images, left_out, order, products_folder, job)
    path = result.path
    if order.wish.file is not None:
        text = QCoreApplication.translate("MosaicStation", "Writing {}…")
        text = text.format(shortened(order.wish.file.name))
        written = _WRITTEN_SHARE - _READ_SHARE
        path = copy_raster(
            result.path,
            order.wish.file,
            lambda share: job.report(_READ_SHARE + written * share, text),
            job.check,
        )
    raster = MosaicRaster(result, order.options.order, path)
    return opened_mosaic(raster, products_folder, job)


def opened_mosaic(raster: MosaicRaster, products_folder: Path, job: Job) -> MadeMosaic:
    """A mosaic that was made before, as a layer."""
    text = QCoreApplication.translate("MosaicStation", "Looking for its tones…")
    job.report(_WRITTEN_SHARE, text)
    layer = mosaic_layer(raster, job.check)
    home = overview_home(raster.path, products_folder)
    return MadeMosaic(raster, layer, bool(overview_targets(raster.path, home)))


def overview_home(raster: Path, products_folder: Path) -> Path:
    """Where overviews may go: beside what the plugin keeps, or the file the user had written."""
    return products_folder if products_folder in raster.parents else raster.parent


def _images(
    order: MosaicOrder, products_folder: Path, job: Job
) -> Tuple[List[MosaicImage], List[LeftOut]]:
    """What can be opened; and what cannot, with the reason."""
    images: List[MosaicImage] = []
    left_out: List[LeftOut] = []
    text = QCoreApplication.translate("ProductStation", "Reading {}…")
    for number, path in enumerate(order.paths):
        job.check()
        job.report(_READ_SHARE * number / len(order.paths), text.format(shortened(path.name)))
        try:
            prepared = open_product(path, products_folder, order.show, job.check)
        except (ProductError, UnsafeArchive) as error:
            left_out.append(LeftOut(path.name, explain(error)))
            continue
        names = tuple(band.name for band in prepared.bands)
        images.append(MosaicImage(prepared.path, prepared.product, names))
    return images, left_out


def _joined(
    images: Sequence[MosaicImage],
    left_out: Sequence[LeftOut],
    order: MosaicOrder,
    products_folder: Path,
    job: Job,
) -> MosaicResult:
    """The mosaic, with all that was left out."""
    text = QCoreApplication.translate("MosaicStation", "Joining {} images…")
    job.report(_READ_SHARE, text.format(len(images)))
    try:
        result = mosaic(images, products_folder, order.options, job.check)
    except MosaicImpossible as error:
        reasons = "; ".join(f"{item.name}: {item.reason}" for item in left_out)
        raise MosaicImpossible("; ".join(filter(None, (reasons, error.detail)))) from error
    return replace(result, left_out=(*left_out, *result.left_out))
