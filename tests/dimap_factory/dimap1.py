"""Writes DIMAP 1: SPOT 1 to 5, and those that still write it so (Vision-1, GEOSAT-2)."""

from .choices import lonlat
from .markup import element, write_document
from .pixels import place_values, write_raster

_BANDS = {"P": ("PAN",), "XS": ("XS1", "XS2", "XS3"), "MS4": ("NIR", "RED", "GREEN", "BLUE")}
WEST, NORTH, STEP, EPSG = 570_000.0, 4_830_000.0, 10.0, 32631


def make_dimap1(folder, mission="SPOT", index="5", **choices):
    """Write a scene into ``folder``, and return its metadata file.

    Args:
        choices: ``mode`` (``P``, ``XS``, ``MS4``), ``level`` (``1A``: tie points, ``2A`` or ``3``),
            ``image`` (its name: .TIF, or .BIL with a header of ENVI), ``metadata`` (its name),
            ``columns``, ``rows``, ``encoding``.
    """
    wishes = {
        "mode": "XS",
        "level": "2A",
        "image": "IMAGERY.TIF",
        "metadata": "METADATA.DIM",
        "columns": 80,
        "rows": 60,
        "encoding": "ISO-8859-1",
        **choices,
    }
    bands = _BANDS[wishes["mode"]]
    rows, columns = wishes["rows"], wishes["columns"]
    values = place_values((0, 0, rows, columns), range(len(bands)), 8)
    image = folder / wishes["image"]
    driver = "ENVI" if image.suffix.upper() == ".BIL" else "GTiff"
    write_raster(image, values, driver=driver)
    root = element(
        "Dimap_Document",
        element(
            "Metadata_Id",
            element("METADATA_FORMAT", "DIMAP", version="1.1"),
            element("METADATA_PROFILE", f"SPOTSCENE_{wishes['level']}"),
        ),
        element(
            "Dataset_Id",
            element("DATASET_NAME", f"SCENE {index} 048-261/5 01/11/29 10:30:38 1 M"),
            element("COPYRIGHT", "COPYRIGHT CNES 29 11 2001 10 H 30 MN 38 S"),
        ),
        _frame(columns, rows),
        element(
            "Coordinate_Reference_System",
            element(
                "Horizontal_CS",
                element(
                    "HORIZONTAL_CS_CODE",
                    "EPSG:4326" if wishes["level"] == "1A" else f"EPSG:{EPSG}",
                ),
            ),
        ),
        _geoposition(wishes["level"], columns, rows),
        element("Image_Display", _special("SATURATED", 255), _special("NODATA", 0)),
        _production(),
        _source(mission, index, wishes["level"]),
        element(
            "Raster_Dimensions",
            element("NCOLS", columns),
            element("NROWS", rows),
            element("NBANDS", len(bands)),
        ),
        element("Raster_Encoding", element("NBITS", 8), element("DATA_TYPE", "UNSIGNED")),
        element(
            "Data_Access",
            element("DATA_FILE_FORMAT", "GEOTIFF" if driver == "GTiff" else "BIL"),
            element("Data_File", element("DATA_FILE_PATH", href=wishes["image"])),
        ),
        element("Data_Processing", element("PROCESSING_LEVEL", wishes["level"])),
        element("Image_Interpretation", *map(_band, range(1, len(bands) + 1), bands)),
    )
    return write_document(folder / wishes["metadata"], root, wishes["encoding"])


def _corners(columns, rows):
    """Row and column from 1, and place, of the four outer corners."""
    for row, column in ((0, 0), (0, columns), (rows, columns), (rows, 0)):
        yield row, column, WEST + column * STEP, NORTH - row * STEP


def _frame(columns, rows):
    vertices = []
    for row, column, x, y in _corners(columns, rows):
        longitude, latitude = lonlat(EPSG, x, y)
        place = (
            element("FRAME_LON", f"{longitude:+.10e}"),
            element("FRAME_LAT", f"{latitude:+.10e}"),
        )
        pixel = element("FRAME_ROW", max(row, 1)), element("FRAME_COL", max(column, 1))
        vertices.append(element("Vertex", *place, *pixel))
    longitude, latitude = lonlat(EPSG, WEST + columns * STEP / 2, NORTH - rows * STEP / 2)
    middle = element("FRAME_LON", f"{longitude:+.10e}"), element("FRAME_LAT", f"{latitude:+.10e}")
    centre = element("Scene_Center", *middle)
    return element("Dataset_Frame", *vertices, centre)


def _geoposition(level, columns, rows):
    if level != "1A":
        insert = element(
            "Geoposition_Insert",
            element("ULXMAP", WEST),
            element("ULYMAP", NORTH),
            element("XDIM", STEP),
            element("YDIM", STEP),
        )
        return element("Geoposition", insert)
    points = []
    for row, column, x, y in _corners(columns, rows):
        longitude, latitude = lonlat(EPSG, x, y)
        points.append(
            element(
                "Tie_Point",
                element("TIE_POINT_CRS_X", longitude),
                element("TIE_POINT_CRS_Y", latitude),
                element("TIE_POINT_CRS_Z", 0.0),
                element("TIE_POINT_DATA_X", float(max(column, 1))),
                element("TIE_POINT_DATA_Y", float(max(row, 1))),
            )
        )
    return element("Geoposition", element("Geoposition_Points", *points))


def _special(text, index):
    named = element("SPECIAL_VALUE_TEXT", text)
    return element("Special_Value", element("SPECIAL_VALUE_INDEX", index), named)


def _production():
    date = element("DATASET_PRODUCTION_DATE", "2005-05-12T17:24:33.000000")
    return element("Production", element("DATASET_PRODUCER_NAME", "SPOT_IMAGE"), date)


def _source(mission, index, level):
    scene = element(
        "Scene_Source",
        element("IMAGING_DATE", "2001-11-29"),
        element("IMAGING_TIME", "10:30:43"),
        element("MISSION", mission),
        element("MISSION_INDEX", index),
        element("INSTRUMENT", "HRG"),
        element("SENSOR_CODE", "J"),
        element("SCENE_PROCESSING_LEVEL", level),
        element("INCIDENCE_ANGLE", "-1.9977978043e+01"),
        element("VIEWING_ANGLE", "-17.5"),
        element("SUN_AZIMUTH", "+1.6508350907e+02"),
        element("SUN_ELEVATION", "+2.3545636152e+01"),
    )
    return element("Dataset_Sources", element("Source_Information", scene))


def _band(index, name):
    return element(
        "Spectral_Band_Info",
        element("BAND_INDEX", index),
        element("BAND_DESCRIPTION", name),
        element("PHYSICAL_UNIT", "equivalent radiance (W.m-2.Sr-1.um-1)"),
        element("PHYSICAL_BIAS", "0.000000"),
        element("PHYSICAL_GAIN", "4.357726"),
    )
