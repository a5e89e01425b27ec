"""Outlines of clouds, snow and the like, in the four ways their system is written."""

TITLES = {
    "CLD": "Cloud_Cotation", "SNW": "Snow_Cotation", "ROI": "Area_Of_Interest",
    "DET": "Detector_Quality", "SLT": "Saturation_Cotation", "VIS": "Visibility_Cotation",
    "QTE": "Technical_Index", "DTM": "DTM_Quality",
}  # fmt: skip
_KINDS = {"CLD": "CLOUD", "SNW": "SNOW", "ROI": "REGION_OF_INTEREST"}


def mask_name(image, letters):
    return f"{letters}_{image.stem}_MSK.GML"


def system_name(image):
    """``srsName`` as the chosen dialect has it; in sensor geometry outlines count pixels."""
    epsg = image.choices.epsg
    if image.choices.is_primary:
        return "urn:ogc:def:derivedCRSType:OGC:1.0:image"
    return {
        "urn": f"urn:ogc:def:crs:EPSG::{epsg}",
        "versioned": f"urn:ogc:def:crs:EPSG:6.3:{epsg}",
        "name": f"{epsg} WGS84/UTM 31N (N. hemisphere - 0E to 6E)",
        "image": "urn:ogc:def:derivedCRSType:OGC:1.0:image",
    }[image.choices.mask_dialect]


def write_masks(folder, image):
    for letters, content in image.choices.masks.items():
        if content == "absent":
            continue
        folder.mkdir(parents=True, exist_ok=True)
        text = "" if content == "zero" else _document(image, letters, content == "features")
        (folder / mask_name(image, letters)).write_bytes(text.encode(image.choices.encoding))


def _document(image, letters, with_features):
    system, (west, south, east, north) = system_name(image), _extent(image)
    members = f"<hma:maskMembers>{_feature(image, letters)}</hma:maskMembers>"
    return (
        f'<?xml version="1.0" encoding="{image.choices.encoding}" standalone="no" ?>\n'
        f'<hma:Mask gml:id="{letters}_{image.stem}" xmlns:gml="http://www.opengis.net/gml" '
        'xmlns:hma="http://earth.esa.int/hma">\n'
        f'<gml:boundedBy><gml:Envelope srsName="{system}">'
        f"<gml:lowerCorner>{west} {south}</gml:lowerCorner>"
        f"<gml:upperCorner>{east} {north}</gml:upperCorner></gml:Envelope></gml:boundedBy>\n"
        f"{members if with_features else '<hma:maskMembers/>'}\n</hma:Mask>\n"
    )


def _feature(image, letters):
    """The upper left quarter of the image."""
    west, south, east, north = _extent(image)
    x, y = (west + east) / 2, (south + north) / 2
    first, last = (south, y) if _counts_pixels(image) else (north, y)
    ring = f"{west} {first} {x} {first} {x} {last} {west} {last} {west} {first}"
    kind = _KINDS.get(letters, letters)
    return (
        f'<hma:MaskFeature gml:id="{letters}-0">'
        f'<hma:maskType codeSpace="urn:phr:ipu:maskType">{kind}</hma:maskType>'
        f'<gml:extentOf><gml:Polygon srsName="{system_name(image)}"><gml:exterior><gml:LinearRing>'
        f"<gml:posList>{ring}</gml:posList>"
        "</gml:LinearRing></gml:exterior></gml:Polygon></gml:extentOf></hma:MaskFeature>"
    )


def _counts_pixels(image):
    return image.choices.is_primary or image.choices.mask_dialect == "image"


def _extent(image):
    return (1, 1, image.columns, image.rows) if _counts_pixels(image) else image.bounds
