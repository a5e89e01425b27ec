"""The part of a DIMAP file about pixels: tiles, encoding, calibration."""

from __future__ import annotations

from typing import Dict, List, Tuple

from .dimap_component import Component
from .dimap_xml import Element, element

WAVELENGTHS_UM: Dict[str, Dict[str, Tuple[float, float]]] = {
    "pleiades": {
        "P": (0.47, 0.83), "B0": (0.43, 0.55), "B1": (0.50, 0.62), "B2": (0.59, 0.71),
        "B3": (0.74, 0.94),
    },
    "spot": {
        "P": (0.45, 0.745), "B0": (0.45, 0.52), "B1": (0.53, 0.59), "B2": (0.625, 0.695),
        "B3": (0.76, 0.89),
    },
}  # fmt: skip
_GAIN = {"P": 11.73, "B0": 8.85, "B1": 8.89, "B2": 9.95, "B3": 15.24}
_IRRADIANCE = {"P": 1548.0, "B0": 1915.0, "B1": 1831.0, "B2": 1594.0, "B3": 1060.0}


def raster_data(part: Component) -> Element:
    files = [
        element(
            "Data_File",
            element("DATA_FILE_PATH", href=name),
            tile_R=str(row),
            tile_C=str(column),
        )
        for row, column, name in part.tiles
    ]
    tiling = element(
        "Regular_Tiling",
        element("NTILES_SIZE", nrows=str(part.tile_rows), ncols=str(part.tile_columns)),
        element("NTILES_COUNT", ntiles_R="2", ntiles_C="2"),
    )
    colours = () if part.spectral == "P" else _colours()
    return element(
        "Raster_Data",
        element(
            "Data_Access",
            element("DATA_FILE_ORGANISATION", "BAND_COMPOSITE"),
            element("DATA_FILE_FORMAT", "image/tiff"),
            element("DATA_FILE_TILES", "true"),
            element("Data_Files", *files),
        ),
        element(
            "Raster_Dimensions",
            element("NROWS", part.rows),
            element("NCOLS", part.columns),
            element("NBANDS", len(part.bands)),
            element("Tile_Set", element("NTILES", len(part.tiles)), tiling),
        ),
        element(
            "Raster_Encoding",
            element("DATA_TYPE", "INTEGER"),
            element("NBITS", 16),
            element("SIGN", "UNSIGNED"),
        ),
        element("Raster_Display", *colours, _special("NODATA", 0), _special("SATURATED", 4095)),
    )


def _colours() -> Tuple[Element, ...]:
    """The image file holds red, green, blue, near infrared, in this order."""
    return (
        element(
            "Band_Display_Order",
            element("RED_CHANNEL", "B2"),
            element("GREEN_CHANNEL", "B1"),
            element("BLUE_CHANNEL", "B0"),
            element("ALPHA_CHANNEL", "B3"),
        ),
    )


def _special(name: str, value: int) -> Element:
    return element(
        "Special_Value",
        element("SPECIAL_VALUE_TEXT", name),
        element("SPECIAL_VALUE_COUNT", value),
    )


def radiometry(part: Component) -> Element:
    ranges = WAVELENGTHS_UM[part.scene.constellation]
    measures: List[Element] = []
    for band in part.bands:
        shortest, longest = ranges[band]
        measures.append(
            element(
                "Band_Spectral_Range",
                element("BAND_ID", band),
                element("MEASURE_UNIT", "micrometers"),
                element("MIN", shortest),
                element("MAX", longest),
            )
        )
    for band in part.bands:
        gain = (element("GAIN", _GAIN[band]), element("BIAS", 0))
        measures.append(element("Band_Radiance", element("BAND_ID", band), *gain))
    for band in part.bands:
        value = element("VALUE", _IRRADIANCE[band])
        measures.append(element("Band_Solar_Irradiance", element("BAND_ID", band), value))
    listed = element("Band_Measurement_List", *measures)
    depth = (element("ACQUISITION_RANGE", 12), element("PRODUCT_RANGE", 12))
    return element(
        "Radiometric_Data",
        element("Dynamic_Range", *depth),
        element("Radiometric_Calibration", element("Instrument_Calibration", listed)),
    )
