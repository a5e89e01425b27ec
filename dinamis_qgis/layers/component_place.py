"""Where an image is: as its description says, or as GDAL finds when that says nothing."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field
from typing import Mapping, Optional, Tuple

from osgeo import gdal, osr

from ..domain.product import Component, Product

GeoTransform = Tuple[float, float, float, float, float, float]
TiePoint = Tuple[float, float, float, float, float]
"""Column and row, longitude, latitude and height."""

_UNPLACED = (0.0, 1.0, 0.0, 0.0, 0.0, 1.0)


@dataclass(frozen=True)
class Place:
    """What a raster carries of its place: a grid in a reference system, polynomials or points."""

    geotransform: Optional[GeoTransform] = None
    wkt: str = ""
    axes: str = "1,2"
    """How columns and rows follow the axes of the system, as a VRT says it."""

    rpc: Mapping[str, str] = field(default_factory=dict)
    tie_points: Tuple[TiePoint, ...] = ()
    """In longitude and latitude."""


def place_of(part: Component, product: Product) -> Place:
    """The place of a whole image; nothing is opened when its description tells it."""
    if part.geotransform is not None:
        wkt, axes = system(part.crs or product.crs)
        return Place(part.geotransform, wkt, axes, {})
    if part.rpc:
        return Place(rpc=part.rpc)
    if part.tie_points:
        return Place(tie_points=part.tie_points)
    return _found(part)


def place_in(dataset: gdal.Dataset) -> Place:
    """The place that a raster carries itself."""
    geotransform = tuple(dataset.GetGeoTransform())
    if geotransform == _UNPLACED:
        return Place(rpc=dataset.GetMetadata("RPC") or {}, tie_points=_tie_points(dataset))
    reference = dataset.GetSpatialRef()
    wkt, axes = _described(reference) if reference is not None else ("", "1,2")
    return Place(geotransform, wkt, axes, {})


def _tie_points(dataset: gdal.Dataset) -> Tuple[TiePoint, ...]:
    """Those of a raster in longitude and latitude, as our own VRT have them."""
    reference = dataset.GetGCPSpatialRef()
    if reference is None or not reference.IsGeographic():
        return ()
    return tuple(
        (point.GCPPixel, point.GCPLine, point.GCPX, point.GCPY, point.GCPZ)
        for point in dataset.GetGCPs()
    )


def system(name: str) -> Tuple[str, str]:
    """The text of a reference system, such as ``EPSG:2972``, and its axes; "" if unknown."""
    reference = osr.SpatialReference()
    if not name or reference.SetFromUserInput(name) != 0:
        return "", "1,2"
    return _described(reference)


def _described(reference: osr.SpatialReference) -> Tuple[str, str]:
    reference = reference.Clone()
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    axes = ",".join(map(str, reference.GetDataAxisToSRSAxisMapping()))
    return reference.ExportToWkt(), axes


def _opened(path: str) -> Optional[gdal.Dataset]:
    with suppress(RuntimeError):  # where somebody has GDAL raise its errors
        return gdal.Open(path)
    return None


def _found(part: Component) -> Place:
    """As GDAL reads the metadata, else the first tile, counted back to the first pixel."""
    whole = _opened(part.path)
    if whole is not None:
        place = place_in(whole)
        if place.geotransform is not None or place.rpc:
            return place
    tile = part.files[0]
    dataset = _opened(tile.path)
    if dataset is None:
        return Place()
    place = place_in(dataset)
    if place.geotransform is None:
        return place if not (tile.column or tile.row) else Place()
    west, across, skew, north, lean, down = place.geotransform
    west -= tile.column * across + tile.row * skew
    north -= tile.column * lean + tile.row * down
    return Place((west, across, skew, north, lean, down), place.wkt, place.axes, {})
