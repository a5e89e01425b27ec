"""Areas of interest from the layers and the drawings of QGIS, and from text."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Callable

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeatureRequest,
    QgsGeometry,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)
from shapely import wkb
from shapely.errors import ShapelyError

from ..domain.area import Area
from ..domain.area_text import area_from_text
from ..domain.errors import AreaUnreadable, NoArea
from .degrees import in_degrees

_WGS84 = "EPSG:4326"
_LONGEST_EDGE_DEG = 90.0
"""Below half a turn, so that an edge drawn the long way round the world stays so."""


def area_from_layer(layer: QgsVectorLayer, selected_only: bool) -> Area:
    """Merge the polygons of a layer, or of its selected features.

    Raises:
        NoArea: nothing is selected.
        AreaUnreadable: it holds no polygon.
    """
    return layer_reader(layer, selected_only)()


def layer_reader(layer: QgsVectorLayer, selected_only: bool) -> Callable[[], Area]:
    """Return what reads the layer as it is now, in any thread; made in the layer's own.

    Raises:
        NoArea: nothing is selected, or there is nothing in it.
    """
    request = QgsFeatureRequest().setNoAttributes()
    if selected_only:
        request.setFilterFids(layer.selectedFeatureIds())
    if not (layer.selectedFeatureCount() if selected_only else layer.featureCount()):
        raise NoArea(layer.name())
    source, crs = QgsVectorLayerFeatureSource(layer), layer.crs()
    context, name = layer.transformContext(), layer.name()

    def read() -> Area:
        geometries = (feature.geometry() for feature in source.getFeatures(request))
        return area_from_features(geometries, crs, context, name)

    return read


def area_from_features(
    geometries: Iterable[QgsGeometry],
    crs: QgsCoordinateReferenceSystem,
    context: QgsCoordinateTransformContext,
    name: str,
) -> Area:
    """Merge the polygons of a map. Safe in any thread.

    An edge from 170 to -170 degrees goes the short way, as in text and GeoJSON.

    Raises:
        NoArea: there is nothing in it.
        AreaUnreadable: no polygon, or it cannot be carried to longitude and latitude.
    """
    known = [geometry for geometry in geometries if not geometry.isNull()]
    if not known:
        raise NoArea(name)
    whole = QgsGeometry.collectGeometry(known)
    return area_from_geometry(whole, crs, context, name, is_drawn=False)


def area_from_geometry(
    geometry: QgsGeometry,
    crs: QgsCoordinateReferenceSystem,
    context: QgsCoordinateTransformContext,
    name: str = "",
    *,
    is_drawn: bool = True,
) -> Area:
    """Carry a geometry to longitude and latitude; long edges are cut first.

    Args:
        is_drawn: on a map, where an edge goes the way that is seen, however far round the world.

    Raises:
        AreaUnreadable: it is no polygon, or cannot be carried there.
    """
    carried = QgsGeometry(geometry)
    carried.convertToStraightSegment()
    box = carried.boundingBox()
    if not crs.isGeographic() and box.width() > 0:
        carried = carried.densifyByDistance(max(box.width(), box.height()) / 20)
    elif is_drawn and box.width() > 2 * _LONGEST_EDGE_DEG:
        carried = carried.densifyByDistance(_LONGEST_EDGE_DEG)
    try:
        carried.transform(
            QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem(_WGS84), context)
        )
        outline = wkb.loads(bytes(carried.asWkb()))
    except (QgsCsException, ShapelyError) as error:
        raise AreaUnreadable(f"{name}: {error}") from error
    return Area.from_shape(outline, name)


def area_from_written(text: str) -> Area:
    """Take the polygons of WKT, EWKT or GeoJSON, in any coordinate system. Safe in any thread.

    Raises:
        AreaUnreadable: it is none of them, or holds no polygon.
    """
    return area_from_text(text, in_degrees)
