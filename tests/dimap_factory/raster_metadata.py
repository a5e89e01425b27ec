"""The part of a DIM file about pixels: tiles, bands, encoding, calibration."""

from .markup import element

GAIN = {
    "P": 11.73, "B0": 8.85, "B1": 8.89, "B2": 9.95, "B3": 15.24,
    "PAN": 8.5, "B": 7.5, "G": 8.0, "R": 7.9, "NIR": 10.1, "RE": 9.2, "DB": 6.4,
}  # fmt: skip
IRRADIANCE = {
    "P": 1548.0, "B0": 1915.0, "B1": 1831.0, "B2": 1594.0, "B3": 1060.0,
    "PAN": 1600.0, "B": 1967.0, "G": 1840.0, "R": 1553.1, "NIR": 1078.0, "RE": 1402.0, "DB": 1765.0,
}  # fmt: skip
WAVELENGTHS_NM = {
    "P": (470, 830), "B0": (430, 550), "B1": (500, 620), "B2": (590, 710), "B3": (740, 940),
    "PAN": (450, 800), "B": (450, 520), "G": (530, 590), "R": (620, 690), "NIR": (770, 880),
    "RE": (700, 750), "DB": (400, 450),
}  # fmt: skip


def raster_data(image):
    is_neo = image.choices.family == "PNEO"
    form = "image/jp2" if image.choices.suffix == ".JP2" else "image/tiff"
    access = element(
        "Data_Access",
        element("DATA_FILE_ORGANISATION", "BAND_COMPOSITE"),
        element("DATA_FILE_FORMAT", form),
        element("DATA_FILE_TILES", "true" if image.tile else "false"),
        *(_files(image, letters, bands) for letters, bands in image.band_files),
    )
    encoding = element(
        "Raster_Encoding",
        element("DATA_TYPE", "INTEGER"),
        element("NBITS", 8 if image.choices.bits <= 8 else 16),
        element("SIGN", "UNSIGNED"),
    )
    display = None if is_neo else _display(image.band_ids)
    return element("Raster_Data", access, _dimensions(image), encoding, display)


def _dimensions(image):
    tiling = None
    if image.tile:
        last = list(image.tiles)[-1]
        tiling = element(
            "Regular_Tiling",
            element("NTILES_SIZE", nrows=str(image.tile), ncols=str(image.tile)),
            element("NTILES_COUNT", ntiles_R=str(last[0]), ntiles_C=str(last[1])),
            element("OVERLAP_ROW", 0),
            element("OVERLAP_COL", 0),
        )
    return element(
        "Raster_Dimensions",
        element("NROWS", image.rows),
        element("NCOLS", image.columns),
        element("NBANDS", len(image.band_ids)),
        element("Tile_Set", element("NTILES", len(list(image.tiles))), tiling),
    )


def _files(image, letters, bands):
    files = [
        element(
            "Data_File",
            element("DATA_FILE_PATH", href=image.tile_name(row, column, letters)),
            tile_R=str(row),
            tile_C=str(column),
        )
        for row, column, _ in image.tiles
    ]
    display = None
    if image.choices.family == "PNEO":
        indexes = [
            element(
                "Raster_Index",
                element("BAND_ID", band),
                element("BAND_INDEX", index),
            )
            for index, band in enumerate(bands, 1)
        ]
        display = _display(bands, element("Raster_Index_List", *indexes))
    return element("Data_Files", *files, display)


def _display(bands, indexes=None):
    names = ("RED_CHANNEL", "GREEN_CHANNEL", "BLUE_CHANNEL", "ALPHA_CHANNEL")
    shown = bands * 3 if len(bands) == 1 else bands
    channels = [element(name, band) for name, band in zip(names, shown)]
    special = [
        element(
            "Special_Value",
            element("SPECIAL_VALUE_TEXT", text),
            element("SPECIAL_VALUE_COUNT", count),
        )
        for text, count in (("NODATA", 0), ("SATURATED", 4095))
    ]
    return element("Raster_Display", indexes, element("Band_Display_Order", *channels), *special)


def radiometric_data(image):
    # Pléiades lists measures by band name, not in the order of the pixels.
    bands = sorted(image.band_ids)
    measures = [
        *(_range(band, image.choices.family) for band in bands),
        *(_radiance(band) for band in bands),
        *(_irradiance(band) for band in bands),
    ]
    listed = element("Band_Measurement_List", *measures)
    return element(
        "Radiometric_Data",
        element("Dynamic_Range", element("PRODUCT_RANGE", image.choices.bits)),
        element("Radiometric_Calibration", element("Instrument_Calibration", listed)),
    )


def _range(band, family):
    shortest, longest = WAVELENGTHS_NM[band]
    if family == "PHR":
        unit, limits = "micrometers", (shortest / 1000, longest / 1000)
    else:
        unit, limits = "nanometers", (shortest, longest)
    ends = element("MIN", limits[0]), element("MAX", limits[1])
    if family == "PNEO":
        ends = (element("FWHM", *ends),)
    named = element("BAND_ID", band), element("MEASURE_UNIT", unit)
    return element("Band_Spectral_Range", *named, *ends)


def _radiance(band):
    gain = element("GAIN", GAIN[band]), element("BIAS", 0.5)
    return element("Band_Radiance", element("BAND_ID", band), *gain)


def _irradiance(band):
    value = element("VALUE", IRRADIANCE[band])
    return element("Band_Solar_Irradiance", element("BAND_ID", band), value)
