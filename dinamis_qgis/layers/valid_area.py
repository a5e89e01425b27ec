"""Where an image is valid: what its producer says in a mask."""

from __future__ import annotations

from typing import Optional

from osgeo import gdal
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union

from ..domain.product import Component, Product
from .mask_outlines import MaskState, read_mask
from .mosaic_grid import ImagePlace, carried


def valid_area(product: Product, raster: gdal.Dataset, place: ImagePlace) -> Optional[BaseGeometry]:
    """Where the producer says an image is valid, on the map; None when they do not say."""
    for component in product.components:
        for mask in component.masks:
            if mask.kind != "area" or not _is_of(component, raster):
                continue
            read = read_mask(mask, component)
            if read.state is MaskState.PRESENT:
                whole = unary_union([outline.geometry for outline in read.outlines])
                return _on_map(whole, component, place)
    return None


def _is_of(component: Component, raster: gdal.Dataset) -> bool:
    """Whether a mask of the component tells about this raster."""
    size = raster.RasterXSize, raster.RasterYSize
    return bool(component.crs) or (component.columns, component.rows) == size


def _on_map(outline: BaseGeometry, component: Component, place: ImagePlace) -> BaseGeometry:
    if component.crs:
        return carried(outline, component.crs, place.crs).buffer(0)
    return place.outline_to_map(outline).buffer(0)
