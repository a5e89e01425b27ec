"""Images for mosaics, whose counts tell where they are and which image they belong to."""

from datetime import datetime, timezone

import numpy as np
from osgeo import gdal, osr

from dinamis_qgis.domain.product import Band, Component, Product
from dinamis_qgis.layers.mosaic_images import MosaicImage

BANDS = ("red", "green", "blue", "nir")
WEST, NORTH, STEP = 300_000.0, 600_000.0, 2.0


def system(code):
    found = osr.SpatialReference()
    found.ImportFromEPSG(code)
    found.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return found


def degrees(points, code=2972):
    turn = osr.CoordinateTransformation(system(code), system(4326))
    return [list(turn.TransformPoint(*point)[:2]) for point in points]


def polygon(points, code=2972):
    """GeoJSON in degrees of a ring on the map."""
    ring = degrees(points, code)
    return {"type": "Polygon", "coordinates": [[*ring, ring[0]]]}


def counts(base, first_column, first_row, columns, rows):
    """A hundreds for the image, the rest for the place on the common grid."""
    down, right = np.mgrid[first_row : first_row + rows, first_column : first_column + columns]
    return (base * 1000 + 1 + (down * 31 + right) % 900).astype("uint16")


def make_image(
    folder,
    name,
    base,
    at=(0, 0),
    size=(200, 200),
    day=1,
    step=STEP,
    code=2972,
    bands=BANDS,
    kind=gdal.GDT_UInt16,
    masks=(),
    **changes,
):
    """An image on the common grid, from pixel ``at``; its footprint is its whole frame."""
    path = folder / f"{name}.tif"
    columns, rows = size
    raster = gdal.GetDriverByName("GTiff").Create(str(path), columns, rows, len(bands), kind)
    raster.SetProjection(system(code).ExportToWkt())
    west, north = WEST + at[0] * step, NORTH - at[1] * step
    raster.SetGeoTransform((west, step, 0, north, 0, -step))
    values = counts(base, *at, columns, rows)
    for number in range(1, len(bands) + 1):
        raster.GetRasterBand(number).WriteArray(values + number - 1)
        raster.GetRasterBand(number).SetNoDataValue(0)
    raster.FlushCache()
    east, south = west + columns * step, north - rows * step
    half = step / 2  # as DIMAP: the middles of the outermost pixels
    frame = [
        (west + half, north - half),
        (east - half, north - half),
        (east - half, south + half),
        (west + half, south + half),
    ]
    component = Component(
        "PMS",
        str(path),
        tuple(Band(band, band) for band in bands),
        columns,
        rows,
        step,
        geotransform=(west, step, 0.0, north, 0.0, -step),
        crs=f"EPSG:{code}",
        masks=masks,
    )
    values = {
        "name": name,
        "location": str(folder),
        "components": (component,),
        "acquired": datetime(2021, 6, day, tzinfo=timezone.utc),
        "crs": f"EPSG:{code}",
        "footprint": polygon(frame, code),
        "rights": f"© CNES ({name})",
        "bits": 12,
        "nodata": 0,
    }
    return MosaicImage(path, Product(**{**values, **changes}), tuple(bands))
