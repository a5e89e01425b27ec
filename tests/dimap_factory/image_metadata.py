"""The DIM file of one image, as Airbus writes it (DIMAP 2.15; Pléiades Neo's variant)."""

from .markup import component, dimap2, element
from .masks import TITLES, mask_name
from .raster_metadata import radiometric_data, raster_data

_PROFILES = {"PHR": "PHR", "SPOT": "S6", "PNEO": "PNEO", "PER": "PER1"}
_PROCESSING = {"primary": "SENSOR", "projected": "PROJECTED", "ortho": "ORTHO"}


def image_metadata(image):
    chosen = image.choices
    kind = "SENSOR" if chosen.is_primary else "ORTHO"
    return dimap2(
        f"{_PROFILES[chosen.family]}_{kind}",
        "PRODUCT",
        _identification(chosen, kind),
        _content(image),
        _production(chosen),
        *_placement(image),
        _processing(image),
        raster_data(image),
        radiometric_data(image),
        _geometry(chosen),
        _quality(image),
        _sources(chosen),
    )


def _identification(chosen, kind):
    return element(
        "Dataset_Identification",
        element("DATASET_TYPE", f"RASTER_{kind}"),
        element("DATASET_NAME", chosen.name, version="1.0"),
        element("Legal_Constraints", element("COPYRIGHT", chosen.copyright)),
    )


def _content(image):
    first = 0 if image.choices.family == "PNEO" else 1
    places = (
        (first, first),
        (image.columns, first),
        (image.columns, image.rows),
        (first, image.rows),
    )
    vertices = [
        element(
            "Vertex",
            element("LON", longitude),
            element("LAT", latitude),
            element("COL", column),
            element("ROW", row),
        )
        for (longitude, latitude), (column, row) in zip(image.corners, places)
    ]
    longitude, latitude = (sum(values) / 4 for values in zip(*image.corners))
    centre = element("Center", element("LON", longitude), element("LAT", latitude))
    extent = element(
        "Dataset_Extent", element("EXTENT_TYPE", "Bounding_Polygon"), *vertices, centre
    )
    cloud = image.choices.pan_cloud if image.spectral == "P" else image.choices.cloud
    known = None if cloud is None else element("CLOUD_COVERAGE", cloud, unit="percent")
    parts = [_rpc(image)] if image.choices.is_primary else []
    area = element("SURFACE_AREA", 1.5, unit="square km")
    return element("Dataset_Content", area, known, element("Dataset_Components", *parts), extent)


def _rpc(image):
    return component("RPC Model", "DIMAP", f"RPC_{image.stem}.XML", "Geoposition Model")


def _production(chosen):
    return element(
        "Product_Information",
        element("Producer_Information", element("PRODUCER_NAME", "AIRBUS DS GEO")),
        element(
            "Delivery_Identification",
            element("PRODUCTION_DATE", f"2021-08-15T17:36:11.768{chosen.zone}"),
            element("JOB_ID", "1234567101"),
        ),
    )


def _placement(image):
    chosen = image.choices
    kind = "Geodetic" if chosen.is_primary or chosen.epsg == 4326 else "Projected"
    code = 4326 if chosen.is_primary else chosen.epsg
    system = element(
        "Coordinate_Reference_System",
        element(
            f"{kind}_CRS",
            element(f"{kind.upper()}_CRS_CODE", f"urn:ogc:def:crs:EPSG::{code}"),
        ),
    )
    if chosen.is_primary:
        geometry = element("RASTER_GEOMETRY", "SENSOR")
        pixel = element("PIXEL_ORIENTATION", "CENTER"), element("PIXEL_CRS_TYPE", "POINT")
        place = element("Geoposition_Models", element("Rational_Function_Model", _rpc(image)))
    else:
        geometry = element("RASTER_GEOMETRY", "GROUND")
        pixel = element("PIXEL_ORIENTATION", "UL"), element("PIXEL_CRS_TYPE", "CELL")
        place = element(
            "Geoposition_Insert",
            element("ULXMAP", chosen.west),
            element("ULYMAP", chosen.north),
            element("XDIM", image.spacing),
            element("YDIM", image.spacing),
        )
    raster = element("Raster_CRS", geometry, *pixel, element("PIXEL_ORIGIN", 1))
    return [system, element("Geoposition", raster, place)]


def _processing(image):
    spacing = element("RESAMPLING_SPACING", image.spacing, unit="m")
    return element(
        "Processing_Information",
        element(
            "Product_Settings",
            element("PROCESSING_LEVEL", _PROCESSING[image.choices.level]),
            element("SPECTRAL_PROCESSING", image.spectral),
            element(
                "Radiometric_Settings",
                element("RADIOMETRIC_PROCESSING", image.choices.radiometry),
            ),
            element("Sampling_Settings", spacing),
        ),
    )


def _geometry(chosen):
    """Three places, as in real ones: whoever reads must take the one in the middle."""
    places = (("Top Center", 17.5), ("Center", 18.5), ("Bottom Center", 19.5))
    values = [_located(kind, incidence, chosen.zone) for kind, incidence in places]
    if chosen.family == "PNEO":
        for value in values:
            kind = value.find("LOCATION_TYPE")
            kind.text = kind.text.upper().replace(" ", "_")
    return element("Geometric_Data", element("Use_Area", *values))


def _located(kind, incidence, zone):
    return element(
        "Located_Geometric_Values",
        element("LOCATION_TYPE", kind),
        element("TIME", f"2021-06-13T10:42:38.5{zone}"),
        element(
            "Acquisition_Angles",
            element("AZIMUTH_ANGLE", 180.25),
            element("VIEWING_ANGLE", 16.5, unit="deg"),
            element("INCIDENCE_ANGLE", incidence, unit="deg"),
        ),
        element(
            "Solar_Incidences",
            element("SUN_AZIMUTH", 150.5, unit="deg"),
            element("SUN_ELEVATION", 60.5, unit="deg"),
        ),
    )


def _quality(image):
    box = "QUALITY_MASK" if image.choices.family == "PNEO" else "Quality_Mask"
    measures = [
        element(
            "Imaging_Quality_Measurement",
            element("MEASURE_NAME", f"{TITLES[letters]} ({letters})"),
            element(
                box,
                component(
                    f"{TITLES[letters]} Mask",
                    "ENCAPSULATED",
                    f"MASKS/{mask_name(image, letters)}",
                    "GML MASK",
                ),
            ),
        )
        for letters in image.choices.masks
    ]
    return element("Quality_Assessment", *measures)


def _sources(chosen):
    strip = element(
        "Strip_Source",
        element("MISSION", chosen.family),
        element("MISSION_INDEX", chosen.index),
        element("IMAGING_DATE", "2021-06-13"),
        element("IMAGING_TIME", f"10:42:38.5{chosen.zone}"),
        element("BAND_MODE", "PX"),
    )
    source = element("Source_Identification", element("SOURCE_TYPE", "Strip_Source"), strip)
    return element("Dataset_Sources", source)
