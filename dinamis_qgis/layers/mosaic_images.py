"""Which images take part in a mosaic, with which of their bands, and where each one shows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, List, NamedTuple, Optional, Tuple, Union

from osgeo import gdal
from qgis.PyQt.QtCore import QCoreApplication
from shapely.geometry import shape
from shapely.geometry.base import BaseGeometry

from ..domain.errors import ProductIncomplete
from ..domain.product import Product
from .mosaic_grid import (
    Grid,
    ImagePlace,
    carried,
    chosen_grid,
    no_place_sentence,
    system_of,
    utm_zone,
)
from .mosaic_vrt import Piece
from .raster_file import open_raster
from .sensor_geometry import sensor_options
from .valid_area import valid_area

_USUAL = ("red", "green", "blue", "nir")
"""The bands of files of three or four that do not name them."""


class MosaicImage(NamedTuple):
    """A whole image of a product, ready for GDAL."""

    path: Union[str, Path]
    product: Product
    band_names: Tuple[str, ...] = ()
    """As the raster has them when none is given."""


class LeftOut(NamedTuple):
    """A product that takes no part, and why, in a sentence."""

    name: str
    reason: str


class OpenImage(NamedTuple):
    """An image that GDAL reads."""

    image: MosaicImage
    raster: gdal.Dataset
    names: Tuple[str, ...]
    options: Tuple[str, ...]
    """Of GDAL's transformer: how an image in sensor geometry is placed."""

    @property
    def kind(self) -> str:
        """GDAL's name of the type of its pixels."""
        return str(gdal.GetDataTypeName(self.raster.GetRasterBand(1).DataType))

    @property
    def nodata(self) -> Optional[float]:
        written = self.raster.GetRasterBand(1).GetNoDataValue()
        return self.image.product.nodata if written is None else written


class Placed(NamedTuple):
    """An image, and the piece of the mosaic it gives."""

    image: OpenImage
    piece: Piece


def opened(image: MosaicImage, terrain: str) -> OpenImage:
    """Have GDAL open an image.

    Raises:
        ProductIncomplete: it cannot, or the image has no place on the map.
    """
    raster = open_raster(image.path)
    options: Tuple[str, ...] = ()
    if not system_of(raster):
        rpc = raster.GetMetadata("RPC")
        if not rpc and not raster.GetGCPCount():
            raise ProductIncomplete(no_place_sentence(), str(image.path))
        options = sensor_options(rpc, terrain) if rpc else ()
        ImagePlace(raster, "EPSG:4326", options).frame()  # polynomials may lead nowhere
    return OpenImage(image, raster, _names(image, raster), options)


def agreeing(images: Sequence[OpenImage]) -> Tuple[List[OpenImage], Tuple[str, ...], List[LeftOut]]:
    """Those that can lie side by side, the names of the bands they share, and the others.

    Of several ways to choose, the one that leaves out the fewest: a panchromatic image that comes
    first does not keep away the colours of all others.
    """
    ways = (_agreeing_with(first, images) for first in dict.fromkeys(map(_nature, images)))
    return max(ways, key=lambda way: len(way[0]), default=([], (), []))


def _nature(item: OpenImage) -> Tuple[Tuple[str, ...], str]:
    return item.names, item.kind


def _agreeing_with(
    nature: Tuple[Tuple[str, ...], str], images: Sequence[OpenImage]
) -> Tuple[List[OpenImage], Tuple[str, ...], List[LeftOut]]:
    """The same of those that go with an image of such bands and pixels."""
    agree: List[OpenImage] = []
    left_out: List[LeftOut] = []
    common, kind = nature
    for item in images:
        shared = tuple(name for name in common if name in item.names)
        reason = ""
        if not shared:
            reason = QCoreApplication.translate("Mosaic", "No band in common: it has {}.")
            reason = reason.format(", ".join(item.names))
        elif item.kind != kind:
            reason = QCoreApplication.translate("Mosaic", "Its pixels are {}, those of others {}.")
            reason = reason.format(item.kind, kind)
        if reason:
            left_out.append(LeftOut(item.image.product.name, reason))
        else:
            agree.append(item)
            common = shared
    return agree, common, left_out


def placed(
    images: Sequence[OpenImage],
    names: Tuple[str, ...],
    grid: Grid,
    area: Optional[BaseGeometry],
) -> Tuple[List[Placed], List[LeftOut]]:
    """The pieces on the grid, and what lies outside the area.

    Args:
        area: in the system of the grid.
    """
    pieces: List[Placed] = []
    left_out: List[LeftOut] = []
    for item in images:
        try:
            place = ImagePlace(item.raster, grid.crs, item.options)
            outline = _outline(item, place, grid)
        except ProductIncomplete as error:
            left_out.append(LeftOut(item.image.product.name, error.detail))
            continue
        if area is not None:
            outline = outline.intersection(area)
        if outline.area < grid.resolution**2:
            reason = QCoreApplication.translate("Mosaic", "It shows nothing of the area.")
            left_out.append(LeftOut(item.image.product.name, reason))
            continue
        bands = tuple(item.names.index(name) + 1 for name in names)
        piece = Piece(item.raster, place, outline, bands, item.nodata, item.options)
        pieces.append(Placed(item, piece))
    return pieces, left_out


def common_grid(images: Sequence[OpenImage], crs: str, resolution: Optional[float]) -> Grid:
    """The grid that was asked for, else that of the first image."""
    first = images[0]
    chosen = crs or system_of(first.raster) or utm_zone(first.raster, first.options)
    places = [
        (item.raster, ImagePlace(item.raster, chosen, item.options))  # the first one leads
        for item in images
    ]
    return chosen_grid(chosen, resolution, places)


def area_on(grid: Grid, area: Optional[Mapping[str, Any]]) -> Optional[BaseGeometry]:
    return None if area is None else carried(shape(area), "EPSG:4326", grid.crs).buffer(0)


def _outline(item: OpenImage, place: ImagePlace, grid: Grid) -> BaseGeometry:
    """What is valid of an image: the producer's mask says it best, then the footprint."""
    frame = place.frame()
    valid = valid_area(item.image.product, item.raster, place)
    if valid is not None and not valid.intersection(frame).is_empty:
        return valid.intersection(frame)
    footprint = item.image.product.footprint
    if footprint is None or not system_of(item.raster):
        return frame  # corners in sensor geometry are those of the frame, less exact
    # Producers give the middles of the outermost pixels.
    margin = max(place.pixel_size(), grid.resolution)
    cut = (
        carried(shape(footprint), "EPSG:4326", grid.crs)
        .buffer(margin, join_style=2)
        .intersection(frame)
    )
    return frame if cut.is_empty else cut


def _names(image: MosaicImage, raster: gdal.Dataset) -> Tuple[str, ...]:
    if len(image.band_names) == raster.RasterCount:
        return image.band_names
    described = [raster.GetRasterBand(i + 1).GetDescription() for i in range(raster.RasterCount)]
    usual = _USUAL if raster.RasterCount in (3, 4) and not any(described) else ()
    return tuple(
        name or (usual[index] if usual else f"band {index + 1}")
        for index, name in enumerate(described)
    )
