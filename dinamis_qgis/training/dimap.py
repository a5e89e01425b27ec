"""Writes DIMAP v2 metadata as Airbus delivers it (profiles of version 2.15)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Dict, List, Optional, Tuple
from xml.etree import ElementTree

from .grid import OrthoGrid
from .scene import TrainingScene

Element = ElementTree.Element

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


@dataclass(frozen=True)
class Component:
    """One image of a delivery, P, MS or PMS, and where its files are."""

    scene: TrainingScene
    spectral: str
    serial: int
    columns: int
    rows: int
    spacing_m: float
    tiles: Tuple[Tuple[int, int, str], ...]
    """Row and column, from 1, and file name."""

    tile_columns: int
    tile_rows: int
    grid: Optional[OrthoGrid] = None
    """None: sensor geometry, placed by its RPC."""

    @property
    def bands(self) -> Tuple[str, ...]:
        return ("P",) if self.spectral == "P" else ("B0", "B1", "B2", "B3")

    @property
    def stem(self) -> str:
        return component_stem(self.scene, self.spectral, self.grid is not None, self.serial)

    @property
    def folder(self) -> str:
        return f"IMG_{self.scene.platform}_{self.spectral}_{self.serial:03}"


def component_stem(scene: TrainingScene, spectral: str, is_ortho: bool, serial: int) -> str:
    stamp = f"{scene.acquired:%Y%m%d%H%M%S}{scene.acquired.microsecond // 100_000}"
    level = "ORT" if is_ortho else "SEN"
    return f"{scene.platform}_{spectral}_{stamp}_{level}_{scene.seed:010}-{serial}"


def element(tag: str, *content: Any, **attributes: str) -> Element:
    """An element with a text and children, in the order given; None is left out."""
    made = ElementTree.Element(tag, attributes)
    for part in content:
        if isinstance(part, Element):
            made.append(part)
        elif part is not None:
            made.text = str(part)
    return made


def document(*content: Element) -> bytes:
    root = element("Dimap_Document", *content)
    ElementTree.indent(root)
    return ElementTree.tostring(root, encoding="UTF-8", xml_declaration=True)


def volume(components: Sequence[Component]) -> bytes:
    """The VOL file, which lists the images of a delivery."""
    scene = components[0].scene
    listed = [
        element(
            "Component",
            element("COMPONENT_TITLE", f"TRAINING {part.spectral} {scene.id}"),
            element("COMPONENT_TYPE", "DIMAP"),
            element("COMPONENT_PATH", href=f"{part.folder}/DIM_{part.stem}.XML"),
        )
        for part in components
    ]
    return document(
        identification("VOLUME", "SINGLE_VOLUME"),
        element(
            "Dataset_Identification",
            element("DATASET_NAME", "TRAINING / FICTIF"),
            element("DATASET_ID", scene.id),
        ),
        element("Dataset_Content", element("Dataset_Components", *listed)),
    )


def image_metadata(part: Component) -> bytes:
    """The DIM file of one image."""
    return document(
        identification(_profile(part), "PRODUCT"),
        _dataset_identification(part),
        _dataset_content(part),
        _delivery(part),
        *_placement(part),
        _processing(part),
        _raster_data(part),
        _radiometry(part),
        _geometry(part.scene),
        _quality(part),
        _sources(part.scene),
    )


def identification(profile: str, subprofile: str) -> Element:
    return element(
        "Metadata_Identification",
        element("METADATA_FORMAT", "DIMAP", version="2.15"),
        element("METADATA_PROFILE", profile),
        element("METADATA_SUBPROFILE", subprofile),
        element("METADATA_LANGUAGE", "en"),
    )


def _profile(part: Component) -> str:
    mission = "PHR" if part.scene.constellation == "pleiades" else "S6"
    return f"{mission}_{'ORTHO' if part.grid else 'SENSOR'}"


def _dataset_identification(part: Component) -> Element:
    return element(
        "Dataset_Identification",
        element("DATASET_TYPE", "RASTER_ORTHO" if part.grid else "RASTER_SENSOR"),
        element("DATASET_NAME", part.scene.id, version="1.0"),
        element("DATASET_QL_PATH", href=f"PREVIEW_{part.stem}.JPG"),
        element("DATASET_QL_FORMAT", "image/jpeg"),
        element("Legal_Constraints", element("COPYRIGHT", part.scene.copyright)),
    )


def _dataset_content(part: Component) -> Element:
    places = [(1, 1), (part.columns, 1), (part.columns, part.rows), (1, part.rows)]
    corners = [
        element(
            "Vertex",
            element("LON", longitude),
            element("LAT", latitude),
            element("COL", column),
            element("ROW", row),
        )
        for (longitude, latitude), (column, row) in zip(part.scene.corners, places)
    ]
    clouds = part.scene.cloud_percent
    known = [] if clouds is None else [element("CLOUD_COVERAGE", clouds, unit="percent")]
    extent = element("Dataset_Extent", element("EXTENT_TYPE", "Bounding_Polygon"), *corners)
    models = () if part.grid else (element("Dataset_Components", _rpc_component(part)),)
    return element("Dataset_Content", *known, *models, extent)


def _rpc_component(part: Component) -> Element:
    return element(
        "Component",
        element("COMPONENT_TITLE", "RPC Model"),
        element("COMPONENT_CONTENT", "Geoposition Model"),
        element("COMPONENT_TYPE", "DIMAP"),
        element("COMPONENT_PATH", href=f"RPC_{part.stem}.XML"),
    )


def _delivery(part: Component) -> Element:
    return element(
        "Product_Information",
        element(
            "Producer_Information",
            element("PRODUCER_NAME", "DINAMIS training service (fictional)"),
        ),
        element(
            "Delivery_Identification",
            element("JOB_ID", f"{part.scene.seed:010}"),
            element(
                "PRODUCT_CODE",
                "PLEIADES" if part.scene.constellation == "pleiades" else "SPOT",
            ),
        ),
    )


def _placement(part: Component) -> List[Element]:
    if part.grid is None:
        orientation = element(
            "Geoposition",
            element(
                "Raster_CRS",
                element("RASTER_GEOMETRY", "SENSOR"),
                element("PIXEL_ORIGIN", 1),
            ),
            element(
                "Geoposition_Models",
                element("Rational_Function_Model", _rpc_component(part)),
            ),
        )
        code = element("GEODETIC_CRS_CODE", "urn:ogc:def:crs:EPSG::4326")
        system = element("Geodetic_CRS", element("CRS_TABLES", "EPSG"), code)
        return [element("Coordinate_Reference_System", system), orientation]
    code = element("PROJECTED_CRS_CODE", f"urn:ogc:def:crs:EPSG::{part.grid.epsg}")
    system = element("Projected_CRS", element("CRS_TABLES", "EPSG"), code)
    insert = element(
        "Geoposition_Insert",
        element("ULXMAP", part.grid.west),
        element("ULYMAP", part.grid.north),
        element("XDIM", part.grid.spacing),
        element("YDIM", part.grid.spacing),
    )
    raster = element(
        "Raster_CRS",
        element("RASTER_GEOMETRY", "GROUND"),
        element("PIXEL_ORIENTATION", "UL"),
        element("PIXEL_CRS_TYPE", "CELL"),
        element("PIXEL_ORIGIN", 1),
    )
    return [
        element("Coordinate_Reference_System", system),
        element("Geoposition", raster, insert),
    ]


def _processing(part: Component) -> Element:
    return element(
        "Processing_Information",
        element(
            "Product_Settings",
            element("PROCESSING_LEVEL", "ORTHO" if part.grid else "SENSOR"),
            element("SPECTRAL_PROCESSING", part.spectral),
            element("Radiometric_Settings", element("RADIOMETRIC_PROCESSING", "BASIC")),
            element(
                "Sampling_Settings",
                element("RESAMPLING_SPACING", part.spacing_m, unit="m"),
                element("RESAMPLING_KERNEL", "SPLINE"),
            ),
        ),
    )


def _raster_data(part: Component) -> Element:
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


def _radiometry(part: Component) -> Element:
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


def _geometry(scene: TrainingScene) -> Element:
    incidence = scene.incidence_deg
    known = [] if incidence is None else [element("INCIDENCE_ANGLE", incidence)]
    values = element(
        "Located_Geometric_Values",
        element("LOCATION_TYPE", "Center"),
        element("TIME", _stamp(scene)),
        element(
            "Acquisition_Angles",
            element("AZIMUTH_ANGLE", scene.azimuth_deg),
            element("VIEWING_ANGLE", scene.off_nadir_deg),
            *known,
        ),
        element(
            "Solar_Incidences",
            element("SUN_AZIMUTH", scene.sun_azimuth_deg, unit="deg"),
            element("SUN_ELEVATION", scene.sun_elevation_deg, unit="deg"),
        ),
    )
    return element("Geometric_Data", element("Use_Area", values))


def _quality(part: Component) -> Element:
    mask = element(
        "Component",
        element("COMPONENT_TITLE", "Cloud_Cotation Mask"),
        element("COMPONENT_TYPE", "ENCAPSULATED"),
        element("COMPONENT_PATH", href=f"MASKS/CLD_{part.stem}_MSK.GML"),
    )
    measured = element(
        "Imaging_Quality_Measurement",
        element("MEASURE_NAME", "Cloud_Cotation (CLD)"),
        element("Quality_Mask", mask),
    )
    return element("Quality_Assessment", measured)


def _sources(scene: TrainingScene) -> Element:
    is_pleiades = scene.constellation == "pleiades"
    strip = element(
        "Strip_Source",
        element("MISSION", "PHR" if is_pleiades else "SPOT"),
        element("MISSION_INDEX", scene.platform[3:] if is_pleiades else scene.platform[4:]),
        element("IMAGING_DATE", f"{scene.acquired:%Y-%m-%d}"),
        element("IMAGING_TIME", _stamp(scene).split("T")[1]),
    )
    source = element(
        "Source_Identification",
        element("SOURCE_ID", scene.id),
        element("SOURCE_TYPE", "Strip_Source"),
        strip,
    )
    return element("Dataset_Sources", source)


def _stamp(scene: TrainingScene) -> str:
    return f"{scene.acquired:%Y-%m-%dT%H:%M:%S}.{scene.acquired.microsecond // 1000:03}Z"
