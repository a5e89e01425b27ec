"""The grid of a mosaic, and where each image lies on it."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import List, Optional, Sequence, Tuple

from osgeo import gdal, osr
from qgis.PyQt.QtCore import QCoreApplication
from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry
from shapely.ops import transform

from ..domain.errors import ProductIncomplete, UnknownChoice
from .raster_file import quiet_gdal

Point = Tuple[float, float]

_STEPS = 20
"""Points on each side of an image's frame: sides bend when they are carried elsewhere."""

_ALIKE = 0.05
"""Pixel sizes that differ by less are the same one, seen in two map projections."""


@dataclass(frozen=True)
class Grid:
    """Square pixels in a coordinate reference system; a pixel's corner is at the origin."""

    crs: str
    resolution: float
    origin: Point = (0.0, 0.0)

    def snapped(self, bounds: Sequence[float]) -> Tuple[float, float, float, float]:
        """West, south, east and north on whole pixels, none of the bounds left out."""
        west, south, east, north = bounds
        first, second = self.origin
        return (
            first + math.floor((west - first) / self.resolution + 1e-6) * self.resolution,
            second + math.floor((south - second) / self.resolution + 1e-6) * self.resolution,
            first + math.ceil((east - first) / self.resolution - 1e-6) * self.resolution,
            second + math.ceil((north - second) / self.resolution - 1e-6) * self.resolution,
        )

    def size(self, bounds: Sequence[float]) -> Tuple[int, int]:
        west, south, east, north = bounds
        return round((east - west) / self.resolution), round((north - south) / self.resolution)


class ImagePlace:
    """Carries points between the pixels of an image and a coordinate reference system.

    Args:
        options: of GDAL's transformer: how to place an image in sensor geometry.

    Raises:
        ProductIncomplete: the image has no place there.
    """

    def __init__(self, raster: gdal.Dataset, crs: str, options: Sequence[str] = ()) -> None:
        self.crs = crs
        self._raster = raster
        gdal.ErrorReset()
        try:
            with quiet_gdal():
                self._transformer = gdal.Transformer(raster, None, [f"DST_SRS={crs}", *options])
                failed = gdal.GetLastErrorType() >= gdal.CE_Failure
            reason = gdal.GetLastErrorMsg()
        except RuntimeError as error:  # GDAL raises when some other plugin asked it to
            failed, reason = True, str(error)
        if failed:
            raise ProductIncomplete(reason, raster.GetDescription())

    def to_map(self, points: Sequence[Point]) -> List[Point]:
        return self._carried(points, 0)

    def to_pixels(self, outline: BaseGeometry, step: float) -> BaseGeometry:
        """An outline in pixels; its sides are cut first, none is longer than ``step``."""
        cut = transform(lambda *axes: _cut(axes, step), outline)
        return transform(
            lambda *axes: tuple(zip(*self._carried(list(zip(axes[0], axes[1])), 1))), cut
        )

    def outline_to_map(self, pixels: BaseGeometry) -> BaseGeometry:
        return transform(
            lambda *axes: tuple(zip(*self.to_map(list(zip(axes[0], axes[1]))))), pixels
        )

    def frame(self) -> Polygon:
        """The outline of the whole image on the map."""
        width, height = self._raster.RasterXSize, self._raster.RasterYSize
        corners = [(0, 0), (width, 0), (width, height), (0, height)]
        points = []
        for (x0, y0), (x1, y1) in zip(corners, corners[1:] + corners[:1]):
            for step in range(_STEPS):
                share = step / _STEPS
                points.append((x0 + (x1 - x0) * share, y0 + (y1 - y0) * share))
        return Polygon(self.to_map(points)).buffer(0)

    def pixel_size(self) -> float:
        """Of the pixel in the middle, in units of the map."""
        x, y = self._raster.RasterXSize / 2, self._raster.RasterYSize / 2
        (x0, y0), (x1, y1), (x2, y2) = self.to_map([(x, y), (x + 1, y), (x, y + 1)])
        return math.sqrt(abs((x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0)))

    def _carried(self, points: Sequence[Point], to_pixels: int) -> List[Point]:
        gone = ProductIncomplete(no_place_sentence(), self._raster.GetDescription())
        try:
            with quiet_gdal():
                moved = self._transformer.TransformPoints(to_pixels, [list(p) for p in points])
        except RuntimeError as error:  # GDAL raises when some other plugin asked it to
            raise gone from error
        carried, worked = moved
        if not all(worked):
            raise gone
        return [(x, y) for x, y, _ in carried]


def no_place_sentence() -> str:
    return QCoreApplication.translate("Mosaic", "It has no place on the map.")


def _cut(axes: Sequence[Sequence[float]], step: float) -> Tuple[Tuple[float, ...], ...]:
    """Put points on the sides of a ring."""
    points = list(zip(axes[0], axes[1]))
    dense = points[:1]
    for (x0, y0), (x1, y1) in zip(points, points[1:]):
        pieces = max(1, math.ceil(math.hypot(x1 - x0, y1 - y0) / step))
        dense += [
            (x0 + (x1 - x0) * piece / pieces, y0 + (y1 - y0) * piece / pieces)
            for piece in range(1, pieces + 1)
        ]
    return tuple(zip(*dense))


def carried(outline: BaseGeometry, crs: str, to: str) -> BaseGeometry:
    """An outline of one coordinate reference system, point by point in another."""
    if crs == to:
        return outline
    turn = osr.CoordinateTransformation(reference(crs), reference(to))

    def carry(*axes: Sequence[float]) -> Tuple[Tuple[float, ...], ...]:
        moved = turn.TransformPoints([list(point) for point in zip(axes[0], axes[1])])
        return tuple(zip(*((x, y) for x, y, _ in moved)))

    return transform(carry, outline)


def reference(crs: str) -> osr.SpatialReference:
    """A coordinate reference system, x or longitude first.

    Raises:
        UnknownChoice: there is none of that name.
    """
    system = osr.SpatialReference()
    system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    try:
        failed = system.SetFromUserInput(crs) != 0
    except RuntimeError:  # GDAL raises when some other plugin asked it to
        failed = True
    if failed:
        raise UnknownChoice(f"{crs!r} is not a coordinate reference system")
    return system


def system_of(raster: gdal.Dataset) -> str:
    """The coordinate reference system of a placed image; "" in sensor geometry."""
    system = raster.GetSpatialRef()
    if system is None or raster.GetGeoTransform(can_return_null=True) is None:
        return ""
    code = system.GetAuthorityCode(None)
    return f"{system.GetAuthorityName(None)}:{code}" if code else str(system.ExportToWkt())


def utm_zone(raster: gdal.Dataset, options: Sequence[str]) -> str:
    """The map projection in metres that suits an image in sensor geometry."""
    middle = (raster.RasterXSize / 2, raster.RasterYSize / 2)
    longitude, latitude = ImagePlace(raster, "EPSG:4326", options).to_map([middle])[0]
    zone = int((longitude + 180) % 360 // 6) + 1
    return f"EPSG:{32600 + zone if latitude >= 0 else 32700 + zone}"


def chosen_grid(
    crs: str, resolution: Optional[float], places: Sequence[Tuple[gdal.Dataset, ImagePlace]]
) -> Grid:
    """The grid of the first image where it fits, so that its pixels stay as they are.

    Args:
        resolution: in units of the system; the finest of the images when none is given.
    """
    sizes = [place.pixel_size() for _, place in places]
    first = places[0][0]
    is_upright = system_of(first) == crs and not any(first.GetGeoTransform()[i] for i in (2, 4))
    if resolution is None:
        resolution = min(sizes)
        if is_upright and abs(first.GetGeoTransform()[1] / resolution - 1) < _ALIKE:
            resolution = first.GetGeoTransform()[1]
    if not is_upright:
        return Grid(crs, resolution)
    return Grid(crs, resolution, (first.GetGeoTransform()[0], first.GetGeoTransform()[3]))
