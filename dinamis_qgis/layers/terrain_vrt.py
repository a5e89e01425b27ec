"""An image in sensor geometry placed on a terrain model."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Tuple

from osgeo import gdal, osr

from ..domain.errors import ProductIncomplete, TerrainUnusable
from ..domain.product import Component
from .raster_file import open_raster
from .vrt_band import opened
from .vrt_file import unfinished

_METRES_PER_DEGREE = 111_320


def terrain_vrt(source: Path, part: Component, terrain: str, target: Path) -> Path:
    """Write a VRT that places an image as it is drawn, in its UTM zone.

    Around the terrain model, the mean height of the image stands for it. Heights of a model
    that does not say its vertical system are taken as above the ellipsoid: over France, the
    geoid is some 50 m above it, which moves an image taken at 20° by 18 m.

    Raises:
        TerrainUnusable: the model cannot be read, or is elsewhere.
    """
    dataset = opened(str(source), source.name)
    polynomials = dataset.GetMetadata("RPC")
    height = polynomials.get("HEIGHT_OFF", "0")
    longitude, latitude = _middle(dataset, height)
    _require_cover(terrain, longitude, latitude)
    spacing = part.spacing_m or float(_METRES_PER_DEGREE * _step(dataset, height))
    zone = int((longitude + 180) // 6) % 60 + 1
    nodata = dataset.GetRasterBand(1).GetNoDataValue()
    options = gdal.WarpOptions(
        format="VRT",
        dstSRS=f"EPSG:{(32600 if latitude >= 0 else 32700) + zone}",
        xRes=spacing,
        yRes=spacing,
        targetAlignedPixels=True,
        resampleAlg="bilinear",
        rpc=True,
        dstNodata=nodata,
        dstAlpha=nodata is None,
        transformerOptions=[f"RPC_DEM={terrain}", f"RPC_DEM_MISSING_VALUE={height}"],
    )
    written = unfinished(target)
    made = gdal.Warp(str(written), dataset, options=options)
    if made is None:
        raise ProductIncomplete(gdal.GetLastErrorMsg(), str(source))
    del made
    os.replace(written, target)
    return target


def _middle(dataset: gdal.Dataset, height: str) -> Tuple[float, float]:
    """Longitude and latitude of the middle of an image."""
    return _ground(dataset, height, dataset.RasterXSize / 2, dataset.RasterYSize / 2)


def _step(dataset: gdal.Dataset, height: str) -> float:
    """Degrees of latitude from a row to the next, or of longitude where that is more."""
    first, second = (_ground(dataset, height, 0, row) for row in (0, dataset.RasterYSize))
    there = max(abs(first[0] - second[0]), abs(first[1] - second[1]))
    return there / dataset.RasterYSize


def _ground(dataset: gdal.Dataset, height: str, column: float, row: float) -> Tuple[float, float]:
    transformer = gdal.Transformer(dataset, None, ["METHOD=RPC", f"RPC_HEIGHT={height}"])
    done, place = transformer.TransformPoint(0, column, row, 0)
    if not done:
        raise ProductIncomplete("its polynomials lead nowhere", dataset.GetDescription())
    return place[0], place[1]


def _require_cover(terrain: str, longitude: float, latitude: float) -> None:
    try:
        model = open_raster(terrain)
    except ProductIncomplete as error:
        raise TerrainUnusable(f"{os.path.basename(terrain)}: {error}", terrain) from error
    reference = model.GetSpatialRef()
    if reference is None:
        raise TerrainUnusable(f"{os.path.basename(terrain)} is no placed raster", terrain)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    degrees = osr.SpatialReference()
    degrees.ImportFromEPSG(4326)
    degrees.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    change = osr.CoordinateTransformation(degrees, reference)
    x, y, _ = change.TransformPoint(longitude, latitude)
    inverse = gdal.InvGeoTransform(model.GetGeoTransform())
    column, row = gdal.ApplyGeoTransform(inverse, x, y)
    if not (0 <= column < model.RasterXSize and 0 <= row < model.RasterYSize):
        name = os.path.basename(terrain)
        raise TerrainUnusable(f"{name} does not cover {latitude:.4f}, {longitude:.4f}", terrain)
