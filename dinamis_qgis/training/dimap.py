"""Writes DIMAP v2 metadata as Airbus delivers it (profiles of version 2.15)."""

from __future__ import annotations

from typing import List, Sequence

from .dimap_bands import radiometry, raster_data
from .dimap_component import Component
from .dimap_xml import Element, document, element, identification
from .scene import TrainingScene


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
        raster_data(part),
        radiometry(part),
        _geometry(part.scene),
        _quality(part),
        _sources(part.scene),
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
