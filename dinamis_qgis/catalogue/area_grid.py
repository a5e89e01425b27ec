"""A coarse picture of an area, that tells at once of most boxes whether they lie in it."""

from __future__ import annotations

from functools import lru_cache
from typing import Tuple

import numpy as np
from osgeo import gdal, ogr, osr

_SIDE = 512


@lru_cache(maxsize=2)
def _grid_of(area: bytes) -> AreaGrid:
    return AreaGrid(ogr.CreateGeometryFromWkb(area))


def grid_of(area: ogr.Geometry) -> AreaGrid:
    """The picture of an area, which is asked for again with every page of an answer."""
    return _grid_of(bytes(area.ExportToWkb()))


class AreaGrid:
    """An area drawn on a grid; sure answers only.

    Args:
        area: polygons in longitude/latitude.
    """

    def __init__(self, area: ogr.Geometry) -> None:
        west, east, south, north = area.GetEnvelope()
        # A frame of two cells, so that what lies around the area has cells too.
        step = np.array([(east - west) or 1e-9, (north - south) or 1e-9]) / (_SIDE - 4)
        self._origin = np.array([west, south]) - 2 * step
        self._step = step
        filled = self._drawn(area, False)
        edge = self._drawn(area.Boundary(), True)
        # Cells that the edge may touch: GDAL's lines are one cell off at most.
        edge[1:] |= edge[:-1].copy()
        edge[:-1] |= edge[1:].copy()
        edge[:, 1:] |= edge[:, :-1].copy()
        edge[:, :-1] |= edge[:, 1:].copy()
        self._not_inside = _summed(~(filled & ~edge))
        self._not_outside = _summed(filled | edge)

    def tell(self, boxes: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
        """Which boxes lie wholly inside, and which wholly outside.

        Args:
            boxes: ``(4, n)``: west, south, east, north.
        """
        origin, step = self._origin[:, None], self._step[:, None]
        low = np.floor((boxes[:2] - origin) / step).astype(np.int64)
        high = np.floor((boxes[2:] - origin) / step).astype(np.int64) + 1
        is_beyond = (low < 0).any(axis=0) | (high > _SIDE).any(axis=0)
        low, high = np.clip(low, 0, _SIDE), np.clip(high, 0, _SIDE)
        return (
            ~is_beyond & (_count(self._not_inside, low, high) == 0),
            _count(self._not_outside, low, high) == 0,
        )

    def _drawn(self, geometry: ogr.Geometry, touched: bool) -> np.ndarray:
        """Cells with the geometry in them, from south to north."""
        raster = gdal.GetDriverByName("MEM").Create("", _SIDE, _SIDE, 1, gdal.GDT_Byte)
        west, south = self._origin
        raster.SetGeoTransform((west, self._step[0], 0, south, 0, self._step[1]))
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(4326)
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        raster.SetSpatialRef(reference)
        source = ogr.GetDriverByName("Memory").CreateDataSource("")
        layer = source.CreateLayer("", reference, ogr.wkbUnknown)
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(geometry)
        layer.CreateFeature(feature)
        options = ["ALL_TOUCHED=TRUE"] if touched else []
        gdal.RasterizeLayer(raster, [1], layer, burn_values=[1], options=options)
        return raster.ReadAsArray().astype(bool)


def _summed(cells: np.ndarray) -> np.ndarray:
    """Summed-area table, with a row and a column of zeros before."""
    table = np.zeros((_SIDE + 1, _SIDE + 1), np.int32)
    np.cumsum(np.cumsum(cells, axis=0, dtype=np.int32), axis=1, out=table[1:, 1:])
    return table


def _count(table: np.ndarray, low: np.ndarray, high: np.ndarray) -> np.ndarray:
    """How many marked cells each box holds."""
    (x0, y0), (x1, y1) = low, high
    return table[y1, x1] - table[y0, x1] - table[y1, x0] + table[y0, x0]
