"""Delivered images as rasters that QGIS shows: placed, coloured, described."""

from __future__ import annotations

import hashlib
import os
from dataclasses import replace
from pathlib import Path
from typing import Callable, Dict, List, NamedTuple, Optional, Sequence, Tuple

from osgeo import gdal
from qgis.core import QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication

from ..domain.errors import FileNotWritten, ProductIncomplete
from ..domain.product import Component, Product, ShowOptions
from .component_place import place_in
from .component_vrt import component_vrt
from .derived_vrt import Derivation, derived_vrt
from .pansharpened_vrt import pansharpened_vrt
from .prepared import PANSHARPENED, Placement, Prepared, PreparedImage
from .product_metadata import describe
from .product_names import layer_name
from .product_style import keep_style, paint
from .reflectance import reflectance_scales
from .stretch import Tones, tones_of
from .terrain_vrt import terrain_vrt
from .vrt_band import component_bands, opened
from .vrt_statistics import add_statistics

Check = Callable[[], None]

PRODUCT, KIND, VISIBLE = "dinamis/product", "dinamis/image", "dinamis/visible"
"""Custom properties of a layer: the key of its product, which image it is, if it is checked."""

_SPECTRAL = ("MS", "MS-FS")


class _Job(NamedTuple):
    product: Product
    folder: Path
    options: ShowOptions
    check: Check


def prepare(
    product: Product,
    folder: Path,
    options: ShowOptions = ShowOptions(),  # noqa: B008 - frozen
    check: Check = lambda: None,
) -> Prepared:
    """Write VRTs for the product into ``folder``; in a worker thread, GDAL only.

    Args:
        check: raises ``Cancelled`` when the user stops it.

    Raises:
        ProductIncomplete: GDAL cannot open it, or files are missing and that is not allowed.
        ReflectanceUnknown: reflectance is wanted, and its metadata lack what it takes.
        TerrainUnusable: the terrain model cannot place it.
        FileNotWritten: the disk refuses.
    """
    if product.missing and not options.partial:
        raise _incomplete(product)
    parts = [part for part in product.components if part.files or not part.missing]
    if not parts:
        raise _incomplete(product)
    _make(folder)
    job = _Job(product, folder, options, check)
    images: Dict[str, PreparedImage] = {}
    for part in parts:
        images[_kind(part, images)] = _image(part, _kind(part, images), job)
        check()
    listed = tuple(_derived(image, job) for image in _stacked(images, job))
    return Prepared(_completed(product, listed[0].path), listed, options)


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FileNotWritten(f"{folder}: {error}") from error


def product_layers(prepared: Prepared) -> Tuple[QgsRasterLayer, ...]:
    """Open a prepared product as layers, from top to bottom.

    Meant for a worker thread: opening a raster takes time. The layers are
    handed to the GUI's thread at the end.
    """
    return tuple(_layer(prepared, image) for image in prepared.images)


def product_layer(prepared: Prepared) -> QgsRasterLayer:
    """The one layer that stands for the whole product."""
    return _layer(prepared, prepared.images[0])


def _layer(prepared: Prepared, image: PreparedImage) -> QgsRasterLayer:
    keep_style(image)
    layer = QgsRasterLayer(str(image.path), layer_name(prepared.product, image), "gdal")
    if not layer.isValid():
        raise ProductIncomplete(layer.error().summary(), str(image.path))
    paint(layer, image)
    describe(layer, prepared, image)
    layer.setCustomProperty(PRODUCT, prepared.product.key)
    layer.setCustomProperty(KIND, image.kind)
    layer.setCustomProperty(VISIBLE, image.is_visible)
    layer.moveToThread(QCoreApplication.instance().thread())
    return layer


def _kind(part: Component, taken: Dict[str, PreparedImage]) -> str:
    """What an image of a product is called, and its files; each another name."""
    kind = part.spectral or "image"
    return kind if kind not in taken else f"{kind} {len(taken) + 1}"


def _image(part: Component, kind: str, job: _Job) -> PreparedImage:
    path = component_vrt(part, job.product, _target(job, kind))
    dataset = opened(str(path), path.name)
    bands = component_bands(part, dataset.RasterCount)
    clouds = part.cloud_percent if part.cloud_percent is not None else job.product.cloud_percent
    place = place_in(dataset)
    placement = Placement.GRID if place.geotransform is not None else Placement.UNKNOWN
    if place.tie_points:
        placement = Placement.TIE_POINTS
    if place.rpc:
        placement = Placement.POLYNOMIALS
    return PreparedImage(kind, path, part, bands, tones_of(path, clouds, job.check), placement)


def _stacked(images: Dict[str, PreparedImage], job: _Job) -> List[PreparedImage]:
    """From top to bottom; what another image covers is not checked."""
    coloured = next((images[kind] for kind in _SPECTRAL if kind in images), None)
    pan = images.get("P")
    found = [image for image in images.values() if image is not pan]
    if pan is None:
        return _first_visible(found)
    if coloured is not None and job.options.pansharpen:
        target = _target(job, PANSHARPENED)
        sources = (pan.part, pan.path), (coloured.part, coloured.path)
        path = pansharpened_vrt(*sources, coloured.bands, job.product, target)
        found.insert(0, replace(coloured, kind=PANSHARPENED, path=path))
    return _first_visible([*found, pan])


def _first_visible(images: List[PreparedImage]) -> List[PreparedImage]:
    return [replace(image, is_visible=not index) for index, image in enumerate(images)]


def _derived(image: PreparedImage, job: _Job) -> PreparedImage:
    """The same in reflectance and on terrain, where that is wanted."""
    if job.options.reflectance:
        scales = reflectance_scales(job.product, image.bands)
        target = image.path.with_name(f"{image.path.stem}_reflectance.vrt")
        place = place_in(opened(str(image.path), image.path.name))
        path = derived_vrt(image.path, image.bands, target, Derivation(place, scales=scales))
        image = replace(image, path=path, tones=_scaled(image.tones, scales))
    if job.options.terrain and image.placement is Placement.POLYNOMIALS:
        terrain = os.path.abspath(job.options.terrain)
        mark = hashlib.sha256(terrain.encode("utf-8")).hexdigest()[:8]
        target = image.path.with_name(f"{image.path.stem}_terrain_{mark}.vrt")
        # A pansharpened image has the pixels of the panchromatic one.
        is_sharp = image.kind == PANSHARPENED
        part = job.product.component("P") if is_sharp else image.part
        path = terrain_vrt(image.path, part, terrain, target)
        image = replace(image, path=path, placement=Placement.TERRAIN)
    add_statistics(image.path, image.tones.statistics)
    return image


def _scaled(tones: Tones, scales: Sequence[Tuple[float, float]]) -> Tones:
    """The same of values that were multiplied and shifted."""
    stretch = tuple(
        (darkest * ratio + offset, brightest * ratio + offset)
        for (darkest, brightest), (ratio, offset) in zip(tones.stretch, scales)
    )
    statistics = tuple(
        (least * ratio + offset, most * ratio + offset, mean * ratio + offset, spread * ratio)
        for (least, most, mean, spread), (ratio, offset) in zip(tones.statistics, scales)
    )
    return Tones(stretch, statistics)


def _target(job: _Job, kind: str) -> Path:
    name = f"{job.product.name[:100]}_{kind}"
    kept = "".join(c if c.isalnum() or c in "-_" else "_" for c in name)
    return job.folder / f"{kept}.vrt"


def _completed(product: Product, path: Path) -> Product:
    """Add what only the raster knows, for products without metadata."""
    if product.crs:
        return product
    reference: Optional[object] = gdal.Open(str(path)).GetSpatialRef()
    code = reference.GetAuthorityCode(None) if reference is not None else None  # type: ignore[attr-defined]
    return replace(product, crs=f"EPSG:{code}" if code else "")


def _incomplete(product: Product) -> ProductIncomplete:
    return ProductIncomplete(f"missing or empty: {', '.join(product.missing)}", product.location)
