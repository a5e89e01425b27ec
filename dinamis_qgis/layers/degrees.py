"""Carries geometries between a coordinate system and longitude/latitude. Safe in any thread."""

from __future__ import annotations

from typing import Callable

from osgeo import ogr, osr
from shapely import wkb
from shapely.geometry.base import BaseGeometry

from ..domain.errors import AreaUnreadable

_LONGEST_EDGE_M = 10_000.0
"""A straight edge this long leaves the straight line of another system by a metre or two."""

Carrier = Callable[[BaseGeometry], BaseGeometry]


def system(text: str) -> osr.SpatialReference:
    """Read a coordinate system: ``EPSG:2154``, WKT or a PROJ string; axes east, then north.

    Raises:
        AreaUnreadable: PROJ does not know it.
    """
    made = osr.SpatialReference()
    try:
        is_known = made.SetFromUserInput(text) == ogr.OGRERR_NONE
    except RuntimeError:  # GDAL raises where another plugin asked it to
        is_known = False
    if not is_known:
        raise AreaUnreadable(f"{text[:60]}: not a known coordinate system")
    return with_east_first(made)


def with_east_first(given: osr.SpatialReference) -> osr.SpatialReference:
    made = given.Clone()
    made.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return made


def degrees() -> osr.SpatialReference:
    return system("EPSG:4326")


def in_degrees(geometry: BaseGeometry, source: str) -> BaseGeometry:
    """Carry a geometry from a named coordinate system to longitude and latitude."""
    return carrier(system(source), degrees())(geometry)


def carrier(
    source: osr.SpatialReference, target: osr.SpatialReference, longest_edge: float = 0.0
) -> Carrier:
    """Return what carries geometries from one system to another, in the thread that made it.

    It raises AreaUnreadable where there is no way, or outside of what the systems cover.

    Args:
        longest_edge: longer ones are cut first, in units of the source; 0: ten kilometres, and
            degrees are left uncut.
    """
    if source.IsSame(target):
        return lambda geometry: geometry
    if source.IsProjected() and not longest_edge:
        longest_edge = _LONGEST_EDGE_M / (source.GetLinearUnits() or 1.0)
    way = f"{source.GetName()} to {target.GetName()}"
    try:
        transform = osr.CoordinateTransformation(source, target)
    except RuntimeError as error:
        raise AreaUnreadable(f"{way}: {error}") from error

    def carry(geometry: BaseGeometry) -> BaseGeometry:
        moved = ogr.CreateGeometryFromWkb(wkb.dumps(geometry))
        if longest_edge:
            moved.Segmentize(longest_edge)
        try:
            failed = moved.Transform(transform)
        except (RuntimeError, TypeError, ValueError) as error:
            raise AreaUnreadable(f"{way}: {error}") from error
        if failed:
            raise AreaUnreadable(f"{way}: impossible there")
        return wkb.loads(bytes(moved.ExportToWkb()))

    return carry
