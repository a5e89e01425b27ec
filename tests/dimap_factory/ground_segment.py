"""Writes a product as the Pléiades ground segment has it: PHRDIMAP.XML beside IMG_R1C1.JP2."""

from .choices import DEGREES_PER_METRE
from .markup import element, write_document
from .pixels import place_values, write_raster

COLUMNS, ROWS = 120, 90
WEST, NORTH, STEP = 3.85, 43.62, 0.5 * DEGREES_PER_METRE


def make_ground_segment(folder, suffix=".JP2", spectral="PA", tiles=(1, 1)):
    """Write a primary product, and return its metadata file.

    Args:
        spectral: ``PA`` (panchromatic) or ``XS``.
        tiles: how many rows and columns of them.
    """
    bands = ("PA",) if spectral == "PA" else ("B2", "B1", "B0", "B3")
    height, width = ROWS // tiles[0], COLUMNS // tiles[1]
    names = []
    for row in range(tiles[0]):
        for column in range(tiles[1]):
            window = (row * height, column * width, height, width)
            name = f"IMG_R{row + 1}C{column + 1}{suffix}"
            write_raster(folder / name, place_values(window, range(len(bands))))
            names.append(name)
    root = element(
        "PHR_Dimap_Document",
        element(
            "Metadata_Identification",
            element("METADATA_PROFILE", "PHR_SYSTEM_RECTIFIED_PRODUCT", version="1.4"),
            element("METADATA_FORMAT", "DIMAP_PHR"),
        ),
        element(
            "Dataset_Identification",
            element("DATASET_NAME", "DS_PHR1B_201703080654573_FR1_PX_E057N22_0501_02239"),
            element("COPYRIGHT", "Copyright@2017 CNES"),
        ),
        element("Geoposition", element("Rational_Sensor_Model", _model())),
        element(
            "Coordinate_Reference_System",
            element("Horizontal_CS", element("HORIZONTAL_CS_CODE", "EPSG:4326")),
        ),
        element("Product_Frame", element("Dataset_Frame", *_vertices())),
        element(
            "Product_Characteristics",
            element("PROCESSING_LEVEL", "SENSOR"),
            _characteristics(spectral, bands, names),
        ),
        element("Production", element("DATASET_PRODUCTION_DATE", "2017-03-09T07:37:17.665")),
        element(
            "Raster_Dimensions",
            element("NROWS", ROWS),
            element("NCOLS", COLUMNS),
            element("NBANDS", len(bands)),
            element("NBITS", 16),
            element(
                "Raster_Tiles",
                element("NTILES", len(names)),
                element("RX_NB_OF_TILES", tiles[0]),
                element("CY_NB_OF_TILES", tiles[1]),
            ),
        ),
    )
    return write_document(folder / "PHRDIMAP.XML", root)


def _characteristics(spectral, bands, names):
    shown = zip(("RED_CHANNEL", "GREEN_CHANNEL", "BLUE_CHANNEL", "ALPHA_CHANNEL"), bands * 3)
    order = [element(channel, band) for channel, band in shown][: max(3, len(bands))]
    files = [element("Data_File", element("DATA_FILE_PATH", name)) for name in names]
    return element(
        "Product_Image_Characteristics",
        element("SPECTRAL_PROCESSING", spectral),
        element("THEORETICAL_RESOLUTION", 0.5, unit="m"),
        element("Data_Access", *files),
        element("Image_Display_Order", *order),
        element(
            "Special_Values",
            element("SPECIAL_VALUE_TEXT", "NODATA"),
            element("SPECIAL_VALUE_INDEX", 0),
        ),
    )


def _vertices():
    for row, column in ((0, 0), (0, COLUMNS), (ROWS, COLUMNS), (ROWS, 0)):
        longitude = element("LON", WEST + column * STEP)
        yield element("Vertex", longitude, element("LAT", NORTH - row * STEP))


def _model():
    """Each function is twenty factors above, twenty below; counting from 1."""

    def function(name, term, factor):
        above = [factor if index == term else 0.0 for index in range(20)]
        return element(name, " ".join(map(repr, [*above, 1.0, *[0.0] * 19])))

    scales = {
        "Lon": (COLUMNS * STEP / 2, WEST + COLUMNS * STEP / 2),
        "Lat": (ROWS * STEP / 2, NORTH - ROWS * STEP / 2),
        "Alt": (500.0, 120.0),
        "Col": (COLUMNS / 2, COLUMNS / 2 + 0.5),
        "Row": (ROWS / 2, ROWS / 2 + 0.5),
    }
    validity = [
        element(name, element("A", scale), element("B", offset))
        for name, (scale, offset) in scales.items()
    ]
    inverse = element("Inverse_Model", function("F_COL", 1, 1.0), function("F_ROW", 2, -1.0))
    return element("Global_RFM", inverse, element("RFM_Validity", *validity))
