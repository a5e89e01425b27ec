"""The granule of a Sentinel-2 product: its grids and its angles (``MTD_TL.xml``)."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Dict, List, Optional, Tuple

from ..domain.errors import ProductError
from .ground import GeoTransform, epsg_code, inserted
from .markup import Element, number, parsed, text, whole
from .product_files import ProductFiles


@dataclass(frozen=True)
class Granule:
    """By resolution in metres; angles in degrees, means of the granule."""

    folder: str
    crs: str = ""
    columns: Dict[int, int] = field(default_factory=dict)
    rows: Dict[int, int] = field(default_factory=dict)
    geotransforms: Dict[int, Optional[GeoTransform]] = field(default_factory=dict)
    incidence_deg: Optional[float] = None
    viewing_azimuth_deg: Optional[float] = None
    sun_elevation_deg: Optional[float] = None
    sun_azimuth_deg: Optional[float] = None


def read_granule(files: ProductFiles, folder: str, notes: List[str]) -> Granule:
    """What its metadata say; a note, and nothing known, when they cannot be read."""
    name = files.joined(folder, "MTD_TL.xml")
    try:
        root = parsed(files.read_xml(name), name)
    except ProductError as error:
        notes.append(error.detail)
        return Granule(folder)
    sizes = {_metres(entry): entry for entry in root.iterfind(".//Tile_Geocoding/Size")}
    places = {_metres(entry): entry for entry in root.iterfind(".//Tile_Geocoding/Geoposition")}
    zenith = number(root, ".//Mean_Sun_Angle/ZENITH_ANGLE")
    incidence, azimuth = _viewing(root)
    return Granule(
        folder=folder,
        crs=epsg_code(text(root, ".//Tile_Geocoding/HORIZONTAL_CS_CODE")),
        columns={metres: whole(entry, "NCOLS") for metres, entry in sizes.items()},
        rows={metres: whole(entry, "NROWS") for metres, entry in sizes.items()},
        geotransforms={metres: inserted(entry) for metres, entry in places.items()},
        incidence_deg=incidence,
        viewing_azimuth_deg=azimuth,
        sun_elevation_deg=None if zenith is None else 90 - zenith,
        sun_azimuth_deg=number(root, ".//Mean_Sun_Angle/AZIMUTH_ANGLE"),
    )


def _metres(entry: Element) -> int:
    return {"10": 10, "20": 20, "60": 60}.get(entry.get("resolution", ""), 0)


def _viewing(root: Element) -> Tuple[Optional[float], Optional[float]]:
    """Mean of the bands, each of which looks a little elsewhere."""
    east = north = up = 0.0
    for entry in root.iterfind(".//Mean_Viewing_Incidence_Angle"):
        zenith, azimuth = number(entry, "ZENITH_ANGLE"), number(entry, "AZIMUTH_ANGLE")
        if zenith is not None and azimuth is not None:
            side = math.sin(math.radians(zenith))
            east += side * math.sin(math.radians(azimuth))
            north += side * math.cos(math.radians(azimuth))
            up += math.cos(math.radians(zenith))
    if not up:
        return None, None
    azimuth_deg = math.degrees(math.atan2(east, north)) % 360
    return math.degrees(math.atan2(math.hypot(east, north), up)), azimuth_deg
