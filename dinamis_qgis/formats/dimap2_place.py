"""Where and how a DIMAP 2 image was taken: its grid, system, outline and angles."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Mapping, Optional

from .ground import GeoTransform, Place, epsg_code, inserted, place, polygon
from .markup import Element, moment, number, text

_LEVELS = {"SENSOR": "primary", "PRIMARY": "primary", "ORTHO": "ortho", "PROJECTED": "projected"}
_SAME_PLACE_DEG = 1e-9


@dataclass(frozen=True)
class Acquisition:
    """In the middle of the image, angles in degrees."""

    moment: Optional[datetime] = None
    incidence_deg: Optional[float] = None
    viewing_azimuth_deg: Optional[float] = None
    """From the ground to the satellite, clockwise from north."""

    sun_elevation_deg: Optional[float] = None
    sun_azimuth_deg: Optional[float] = None


def level_of(root: Element) -> str:
    word = text(root, ".//Product_Settings/PROCESSING_LEVEL").upper()
    if not word and is_sensor_geometry(root):
        return "primary"
    return _LEVELS.get(word, word.lower())


def is_sensor_geometry(root: Element) -> bool:
    """Whether rows and columns are the satellite's, so that only polynomials place them."""
    return (
        text(root, ".//Raster_CRS/RASTER_GEOMETRY").upper() == "SENSOR"
        or root.find(".//Geoposition_Insert") is None
    )


def geotransform(root: Element) -> Optional[GeoTransform]:
    """In GDAL's order, of the outer corner; None in sensor geometry."""
    return None if is_sensor_geometry(root) else inserted(root.find(".//Geoposition_Insert"))


def system_code(root: Element) -> str:
    """As ``EPSG:2972``; of the ground coordinates, in sensor geometry."""
    for tag in ("PROJECTED_CRS_CODE", "GEODETIC_CRS_CODE"):
        for entry in root.iterfind(f"./Coordinate_Reference_System//{tag}"):
            code = epsg_code(text(entry))
            if code:
                return code
    return ""


def footprint(root: Element) -> Optional[Mapping[str, Any]]:
    """A GeoJSON polygon of the corners listed.

    Pléiades Neo lists the centre among them.
    """
    extent = root.find(".//Dataset_Content/Dataset_Extent")
    if extent is None:
        return None
    centre = place(extent.find("Center"))
    corners = (place(vertex) for vertex in extent.iterfind("Vertex"))
    return polygon(corner for corner in corners if not _are_same(corner, centre))


def _are_same(one: Optional[Place], other: Optional[Place]) -> bool:
    return bool(one and other) and math.dist(one or (), other or ()) < _SAME_PLACE_DEG


def acquisition(root: Element, platform: str) -> Acquisition:
    """Of three or nine places described, the one in the middle."""
    located = root.findall(".//Use_Area/Located_Geometric_Values")
    if not located:
        return Acquisition()
    middle = next(filter(_is_middle, located), located[0])
    return Acquisition(
        moment=moment(text(middle, "TIME")),
        incidence_deg=number(middle, "Acquisition_Angles/INCIDENCE_ANGLE"),
        viewing_azimuth_deg=_viewing_azimuth(middle, platform),
        sun_elevation_deg=number(middle, "Solar_Incidences/SUN_ELEVATION"),
        sun_azimuth_deg=number(middle, "Solar_Incidences/SUN_AZIMUTH"),
    )


def _is_middle(values: Element) -> bool:
    return text(values, "LOCATION_TYPE").upper() == "CENTER"


def _viewing_azimuth(values: Element, platform: str) -> Optional[float]:
    """SPOT gives it. Pléiades gives that of the scan, and incidences along and across it.

    Checked on deliveries whose lineage tells where the satellite was: within 0.2 degrees.
    """
    azimuth = number(values, "Acquisition_Angles/AZIMUTH_ANGLE")
    if azimuth is None or platform.upper().startswith("SPOT"):
        return azimuth
    along = number(values, "Acquisition_Angles/INCIDENCE_ANGLE_ALONG_TRACK")
    across = number(values, "Acquisition_Angles/INCIDENCE_ANGLE_ACROSS_TRACK")
    if along is None or across is None:
        return None
    tilt = math.atan2(math.tan(math.radians(across)), math.tan(math.radians(along)))
    return (azimuth - math.degrees(tilt)) % 360
