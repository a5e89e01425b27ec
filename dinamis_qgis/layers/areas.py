"""Areas of interest from files, layers and the map."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Dict, Iterable, List, Optional

from osgeo import gdal, ogr, osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeature,
    QgsGeometry,
    QgsVectorLayer,
)
from shapely.geometry import mapping, shape
from shapely.ops import unary_union

from ..domain.area import Area
from ..domain.errors import AreaUnreadable, NoArea

_ZIPPED = (".zip", ".kmz")
_WGS84 = "EPSG:4326"


def area_from_file(path: str) -> Area:
    """Read the polygons of a map file, merged; any format of OGR, any CRS. Safe in any thread.

    Raises:
        AreaUnreadable: it is no map, holds no polygon, or does not say where it is.
    """
    name = Path(path).name
    dataset = _opened(path)
    geometries: List[Dict[str, Any]] = []
    for index in range(dataset.GetLayerCount()):
        geometries.extend(_polygons(dataset.GetLayer(index), name))
    if not geometries:
        raise AreaUnreadable(f"{name}: no polygon")
    return _merged(geometries, name)


def area_from_layer(layer: QgsVectorLayer, selected_only: bool) -> Area:
    """Merge the polygons of a layer, or of its selected features.

    Raises:
        NoArea: nothing is selected.
        AreaUnreadable: it holds no polygon.
    """
    features: Iterable[QgsFeature] = (
        layer.selectedFeatures() if selected_only else layer.getFeatures()
    )
    geometries = [feature.geometry() for feature in features if feature.hasGeometry()]
    if not geometries:
        raise NoArea(layer.name())
    whole = QgsGeometry.unaryUnion(geometries)
    return area_from_geometry(whole, layer.crs(), layer.transformContext(), layer.name())


def area_from_geometry(
    geometry: QgsGeometry,
    crs: QgsCoordinateReferenceSystem,
    context: QgsCoordinateTransformContext,
    name: str = "",
) -> Area:
    """Carry a geometry to longitude and latitude; edges are densified first.

    Raises:
        AreaUnreadable: it is no polygon, or cannot be carried there.
    """
    carried = QgsGeometry(geometry)
    transform = QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem(_WGS84), context)
    if not crs.isGeographic() and carried.boundingBox().width() > 0:
        longest = max(carried.boundingBox().width(), carried.boundingBox().height())
        carried = carried.densifyByDistance(longest / 20)
    try:
        carried.transform(transform)
    except QgsCsException as error:
        raise AreaUnreadable(f"{name}: {error}") from error
    text = carried.asJson(9)
    return Area.from_geojson(json.loads(text) if text else {}, name)


def _opened(path: str) -> gdal.Dataset:
    source = path
    if path.lower().endswith(_ZIPPED):
        source = f"/vsizip/{{{path}}}"
    dataset = gdal.OpenEx(source, gdal.OF_VECTOR | gdal.OF_READONLY) or gdal.OpenEx(
        path, gdal.OF_VECTOR | gdal.OF_READONLY
    )
    if dataset is None:
        raise AreaUnreadable(f"{Path(path).name}: not a map")
    return dataset


def _polygons(layer: ogr.Layer, name: str) -> List[Dict[str, Any]]:
    transform = _to_degrees(layer, name)
    found: List[Dict[str, Any]] = []
    for feature in layer:
        geometry = feature.GetGeometryRef()
        if geometry is None:
            continue
        geometry = geometry.Clone()
        geometry.FlattenTo2D()
        if geometry.HasCurveGeometry(True):
            geometry = geometry.GetLinearGeometry()
        if ogr.GT_Flatten(geometry.GetGeometryType()) not in (
            ogr.wkbPolygon,
            ogr.wkbMultiPolygon,
            ogr.wkbGeometryCollection,
        ):
            continue
        if transform is not None and geometry.Transform(transform) != 0:
            raise AreaUnreadable(f"{name}: cannot be carried to longitude and latitude")
        found.append(json.loads(geometry.ExportToJson()))
    return found


def _to_degrees(layer: ogr.Layer, name: str) -> Optional[osr.CoordinateTransformation]:
    """None when the layer is in longitude and latitude already."""
    reference = layer.GetSpatialRef()
    if reference is None:
        west, east, south, north = layer.GetExtent() if layer.GetFeatureCount() else (0, 0, 0, 0)
        if west < -180 or east > 180 or south < -90 or north > 90:
            raise AreaUnreadable(f"{name}: does not say its coordinate system")
        return None
    source = reference.Clone()
    source.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    target = osr.SpatialReference()
    target.ImportFromEPSG(4326)
    target.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return osr.CoordinateTransformation(source, target)


def _merged(geometries: List[Dict[str, Any]], name: str) -> Area:
    if len(geometries) == 1:
        return Area.from_geojson(geometries[0], name)
    areas = [Area.from_geojson(geometry, name) for geometry in geometries]
    union = unary_union([shape(area.geometry) for area in areas])
    return Area.from_geojson(mapping(union), name)
