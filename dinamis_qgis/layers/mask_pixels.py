"""Outlines of a mask that is delivered as pixels: Sentinel-2, Pléiades Neo."""

from __future__ import annotations

from typing import Iterator, List, Optional, Tuple

from osgeo import gdal, ogr
from shapely import wkb
from shapely.geometry.base import BaseGeometry

from ..domain.product import Component
from .raster_file import quiet_gdal

_MOST_SIDE = 4_000
"""Larger masks are read smaller."""


def outlines_of_pixels(path: str, component: Component) -> Optional[List[Tuple[BaseGeometry, str]]]:
    """Polygons around what is not 0, with their value; None when it is no raster.

    In the mask's own coordinates, which are those of its image; in pixels of the image when
    neither has any.
    """
    try:
        with quiet_gdal():
            raster = gdal.Open(path)
            if raster is None:
                return None
            smaller = _smaller(raster, component)
            return [
                found
                for band in range(1, smaller.RasterCount + 1)
                for found in _polygons(smaller.GetRasterBand(band), smaller)
            ]
    except RuntimeError:  # GDAL raises when some other plugin asked it to
        return None


def _smaller(raster: gdal.Dataset, component: Component) -> gdal.Dataset:
    width, height = raster.RasterXSize, raster.RasterYSize
    factor = max(width, height) / _MOST_SIDE
    size = (round(width / factor), round(height / factor)) if factor > 1 else (width, height)
    options = gdal.TranslateOptions(
        format="MEM", width=size[0], height=size[1], resampleAlg="nearest"
    )
    made = gdal.Translate("", raster, options=options)
    if made is None:
        raise RuntimeError(gdal.GetLastErrorMsg())
    if raster.GetGeoTransform(can_return_null=True) is None:
        columns, rows = component.columns or width, component.rows or height
        made.SetGeoTransform((0, columns / size[0], 0, 0, 0, rows / size[1]))
    return made


def _polygons(band: gdal.Band, raster: gdal.Dataset) -> Iterator[Tuple[BaseGeometry, str]]:
    source = ogr.GetDriverByName("Memory").CreateDataSource("mask")
    layer = source.CreateLayer("mask", raster.GetSpatialRef())
    layer.CreateField(ogr.FieldDefn("value", ogr.OFTInteger))
    if gdal.Polygonize(band, band, layer, 0, []) != 0:
        raise RuntimeError(gdal.GetLastErrorMsg())
    for feature in layer:
        shaped = wkb.loads(bytes(feature.GetGeometryRef().ExportToWkb())).buffer(0)
        if shaped.area > 0:
            yield shaped, str(feature.GetField("value"))
