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


RPC = {
    "HEIGHT_OFF": "0",
    "HEIGHT_SCALE": "500",
    "LAT_OFF": "43.6",
    "LAT_SCALE": "0.05",
    "LONG_OFF": "3.9",
    "LONG_SCALE": "0.1",
    "LINE_OFF": "499.5",
    "LINE_SCALE": "500",
    "SAMP_OFF": "999.5",
    "SAMP_SCALE": "1000",
    # Columns go east, rows go south.
    "LINE_NUM_COEFF": "0 0 -1" + " 0" * 17,
    "LINE_DEN_COEFF": "1" + " 0" * 19,
    "SAMP_NUM_COEFF": "0 1" + " 0" * 18,
    "SAMP_DEN_COEFF": "1" + " 0" * 19,
}
"""A scene of 2000 × 1000 pixels, from 3.8 to 4.0 east and from 43.55 to 43.65 north."""


def gml(outlines, name="", kind="CLOUD", root="hma:Mask"):
    """A mask as Airbus writes it."""
    prefix = root.split(":")[0]
    named = f' srsName="{name}"' if name else ""
    features = "".join(
        f'<hma:MaskFeature gml:id="m-{number}"><hma:maskType codeSpace="urn:x">{kind}'
        f"</hma:maskType><gml:extentOf><gml:Polygon{named}><gml:exterior><gml:LinearRing>"
        f"<gml:posList>{' '.join(f'{x} {y}' for x, y in outline)}</gml:posList>"
        "</gml:LinearRing></gml:exterior></gml:Polygon></gml:extentOf></hma:MaskFeature>"
        for number, outline in enumerate(outlines)
    )
    members = f"<{prefix}:maskMembers>{features}</{prefix}:maskMembers>"
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="no" ?>\n'
        f'<{root} gml:id="mask" xmlns:gml="http://www.opengis.net/gml" '
        'xmlns:hma="http://earth.esa.int/hma" xmlns:phr="http://hma.cnes.fr/phr">'
        f"<gml:name>A mask</gml:name><gml:boundedBy><gml:Envelope{named}>"
        "<gml:lowerCorner>1 1</gml:lowerCorner><gml:upperCorner>9 9</gml:upperCorner>"
        f"</gml:Envelope></gml:boundedBy>{members}</{root}>"
    )


def make_sensor_image(folder, name, base=1, **changes):
    """An image that only its rational polynomials place."""
    path = folder / f"{name}.tif"
    raster = gdal.GetDriverByName("GTiff").Create(str(path), 2000, 1000, 1, gdal.GDT_UInt16)
    raster.GetRasterBand(1).WriteArray(counts(base, 0, 0, 2000, 1000))
    raster.GetRasterBand(1).SetNoDataValue(0)
    raster.SetMetadata(RPC, "RPC")
    raster.FlushCache()
    component = Component("P", str(path), (Band("P", "pan"),), 2000, 1000, rpc=RPC)
    day = datetime(2021, 6, 1, tzinfo=timezone.utc)
    values = {"location": str(folder), "components": (component,), "acquired": day}
    product = Product(**{"name": name, "level": "primary", "nodata": 0, **values, **changes})
    return MosaicImage(path, product, ("pan",))
