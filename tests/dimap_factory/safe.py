"""Writes Sentinel-2 products as the Copernicus data space has them (SAFE, format 14 and later)."""

from .choices import lonlat
from .markup import element, write_document
from .pixels import place_values, write_raster

EPSG, WEST, NORTH = 32631, 499_980.0, 4_900_020.0
SIDE_M = 4800
"""Of the little stand-in for a granule of 109.8 km."""

METRES = {
    "B02": 10, "B03": 10, "B04": 10, "B08": 10,
    "B05": 20, "B06": 20, "B07": 20, "B8A": 20, "B11": 20, "B12": 20,
    "B01": 60, "B09": 60, "B10": 60,
}  # fmt: skip
WAVELENGTHS_NM = {
    "B1": (412, 456), "B2": (456, 533), "B3": (538, 583), "B4": (646, 684), "B5": (695, 714),
    "B6": (731, 749), "B7": (769, 797), "B8": (760, 907), "B8A": (837, 881), "B9": (932, 958),
    "B10": (1337, 1412), "B11": (1539, 1682), "B12": (2078, 2320),
}  # fmt: skip
_SCHEMAS = "https://psd-14.sentinel2.eo.esa.int/PSD"
STEM = "T31TEJ_20210613T103629"


def make_safe(folder, level="L2A", suffix=".jp2", offset=True, masks=True):
    """Write a product, and return its ``.SAFE`` folder.

    Args:
        level: ``L1C`` or ``L2A``.
        suffix: ``.jp2``, or ``.tif`` for a stand-in that is written faster.
        offset: counts are moved by -1000, as since processing baseline 04.00.
        masks: whether the granule has cloud masks.
    """
    name = f"S2B_MSI{level}_20210613T103629_N0500_R008_T31TEJ_20230204T143021"
    root = folder / f"{name}.SAFE"
    granule = f"GRANULE/{level}_T31TEJ_A022303_20210613T103630"
    files = [_band_file(granule, level, band, suffix) for band in METRES]
    if level == "L2A":
        files = [file for file in files if "B10" not in file[0]]
        files += [
            (f"{granule}/IMG_DATA/R20m/{STEM}_SCL_20m", 20, 13),
            (f"{granule}/IMG_DATA/R10m/{STEM}_TCI_10m", 10, 14),
            (f"{granule}/IMG_DATA/R20m/{STEM}_B02_20m", 20, 0),
        ]
    for path, metres, band in files:
        size = SIDE_M // metres
        values = place_values((0, 0, size, size), [band], 12)
        place = (WEST, float(metres), 0.0, NORTH, 0.0, -float(metres))
        driver = "JP2OpenJPEG" if suffix == ".jp2" else "GTiff"
        write_raster(root / f"{path}{suffix}", values, place, EPSG, driver)
    if masks:
        made = root / granule / "QI_DATA" / "MSK_CLDPRB_20m.jp2"
        write_raster(made, place_values((0, 0, 24, 24), [0], 8), driver="JP2OpenJPEG")
    listed = [path for path, _, _ in files]
    write_document(root / f"MTD_MSI{level}.xml", _product(name, level, listed, offset))
    write_document(root / granule / "MTD_TL.xml", _tile(level))
    (root / "manifest.safe").write_text("<xfdu/>", encoding="utf-8")
    return root


def _band_file(granule, level, band, suffix):
    metres, number = METRES[band], list(METRES).index(band)
    if level == "L1C":
        return f"{granule}/IMG_DATA/{STEM}_{band}", metres, number
    return f"{granule}/IMG_DATA/R{metres}m/{STEM}_{band}_{metres}m", metres, number


def _product(name, level, files, offset):
    user = f"n1:Level-{level[1:]}_User_Product"
    return element(
        user,
        element(
            "n1:General_Info",
            element(
                "Product_Info",
                element("PRODUCT_START_TIME", "2021-06-13T10:36:29.024Z"),
                element("PRODUCT_URI", f"{name}.SAFE"),
                element("PROCESSING_LEVEL", f"Level-{level[1:]}"),
                element("PROCESSING_BASELINE", "05.00"),
                element("GENERATION_TIME", "2023-02-04T14:30:21.000000Z"),
                element(
                    "Query_Options",
                    element("Band_List", *(element("BAND_NAME", band) for band in WAVELENGTHS_NM)),
                ),
                element("Datatake", element("SPACECRAFT_NAME", "Sentinel-2B")),
                element(
                    "Product_Organisation",
                    element(
                        "Granule_List",
                        _granule(level, files),
                    ),
                ),
            ),
            _characteristics(level, offset),
        ),
        element(
            "n1:Geometric_Info",
            element(
                "Product_Footprint",
                element(
                    "Product_Footprint",
                    element("Global_Footprint", element("EXT_POS_LIST", _footprint())),
                ),
            ),
        ),
        element(
            "n1:Quality_Indicators_Info",
            element("Cloud_Coverage_Assessment", "12.5"),
        ),
        **{"xmlns:n1": f"{_SCHEMAS}/User_Product_Level-{level[1:]}.xsd"},
    )


def _granule(level, files):
    names = (element("IMAGE_FILE", file) for file in files)
    attributes = {"granuleIdentifier": f"S2B_OPER_MSI_{level}_TL_A022303_T31TEJ_N05.00"}
    return element("Granule", *names, **attributes, imageFormat="JPEG2000")


def _characteristics(level, offset):
    quantified = "QUANTIFICATION_VALUE" if level == "L1C" else "BOA_QUANTIFICATION_VALUE"
    quantity = element(quantified, "10000", unit="none")
    if level == "L2A":
        quantity = element("QUANTIFICATION_VALUES_LIST", quantity)
    prefix = "RADIO" if level == "L1C" else "BOA"
    offsets = [element(f"{prefix}_ADD_OFFSET", "-1000", band_id=str(index)) for index in range(13)]
    listed = element(
        "Radiometric_Offset_List" if level == "L1C" else "BOA_ADD_OFFSET_VALUES_LIST", *offsets
    )
    irradiances = [
        element("SOLAR_IRRADIANCE", f"{1900 - 100 * index}", bandId=str(index), unit="W/m²/µm")
        for index in range(13)
    ]
    spectra = []
    for index, (band, (shortest, longest)) in enumerate(WAVELENGTHS_NM.items()):
        wave = (
            element("MIN", shortest, unit="nm"),
            element("MAX", longest, unit="nm"),
        )
        spectra.append(
            element(
                "Spectral_Information",
                element("RESOLUTION", METRES[band if len(band) == 3 else f"B0{band[1]}"]),
                element("Wavelength", *wave),
                bandId=str(index),
                physicalBand=band,
            )
        )
    return element(
        "Product_Image_Characteristics",
        element(
            "Special_Values",
            element("SPECIAL_VALUE_TEXT", "NODATA"),
            element("SPECIAL_VALUE_INDEX", 0),
        ),
        quantity,
        listed if offset else None,
        element("Reflectance_Conversion", element("Solar_Irradiance_List", *irradiances)),
        element("Spectral_Information_List", *spectra),
    )


def _footprint():
    """Latitude before longitude, and the first corner again at the end."""
    east, south = WEST + SIDE_M, NORTH - SIDE_M
    ring = ((WEST, NORTH), (east, NORTH), (east, south), (WEST, south), (WEST, NORTH))
    places = (lonlat(EPSG, *corner) for corner in ring)
    return " ".join(f"{latitude} {longitude}" for longitude, latitude in places) + " "


def _tile(level):
    grids = []
    for metres in (10, 20, 60):
        size = element("NROWS", SIDE_M // metres), element("NCOLS", SIDE_M // metres)
        grids.append(element("Size", *size, resolution=str(metres)))
    for metres in (10, 20, 60):
        place = (
            element("ULX", int(WEST)),
            element("ULY", int(NORTH)),
            element("XDIM", metres),
            element("YDIM", -metres),
        )
        grids.append(element("Geoposition", *place, resolution=str(metres)))
    system = element("HORIZONTAL_CS_CODE", f"EPSG:{EPSG}")
    sun = element(
        "Mean_Sun_Angle",
        element("ZENITH_ANGLE", "29.5", unit="deg"),
        element("AZIMUTH_ANGLE", "140.25", unit="deg"),
    )
    views = [
        element(
            "Mean_Viewing_Incidence_Angle",
            element("ZENITH_ANGLE", "8.0", unit="deg"),
            element("AZIMUTH_ANGLE", "100.0", unit="deg"),
            bandId=str(index),
        )
        for index in range(13)
    ]
    angles = element("Tile_Angles", sun, element("Mean_Viewing_Incidence_Angle_List", *views))
    geometry = element("n1:Geometric_Info", element("Tile_Geocoding", system, *grids), angles)
    user = f"n1:Level-{level[1:]}_Tile_ID"
    schema = f"{_SCHEMAS}/S2_PDI_Level-{level[1:]}_Tile_Metadata.xsd"
    return element(user, geometry, **{"xmlns:n1": schema})
