"""Scenes as features of a polygon layer, with the fields that every algorithm gives."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any, Dict, Tuple

from osgeo import ogr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsGeometry,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDateTime, Qt

from ...domain.scene import Scene

SCENE_FIELDS = (
    "id:string",
    "collection:string",
    "mission:string",
    "platform:string",
    "acquired:datetime",
    "availability:string",
    "cloud_percent:double",
    "incidence_deg:double",
    "off_nadir_deg:double",
    "sun_elevation_deg:double",
    "resolution_m:double",
    "processing_level:string",
    "spectral_mode:string",
    "acquisition_mode:string",
    "rights:string",
)


def layer_fields(described: Sequence[str]) -> QgsFields:
    """Fields such as ``acquired:datetime``.

    Written in a memory layer's address: the only spelling that Qt5 and Qt6 share.
    """
    listed = "".join(f"&field={field}" for field in described)
    return QgsVectorLayer(f"MultiPolygon?crs=EPSG:4326{listed}", "", "memory").fields()


def written_layer(
    algorithm: QgsProcessingAlgorithm,
    destination: Tuple[Dict[str, Any], str, QgsProcessingContext],
    fields: QgsFields,
    features: Iterable[QgsFeature],
) -> Tuple[str, int]:
    """Write multipolygons in degrees where the user wants them.

    Args:
        destination: the parameters of the run, the name of the one that says where, the context.

    Returns:
        The layer and how many features it has; ("", 0) when the layer was not asked for.
    """
    parameters, name, context = destination
    kind, degrees = QgsWkbTypes.Type.MultiPolygon, QgsCoordinateReferenceSystem("EPSG:4326")
    sink, layer = algorithm.parameterAsSink(parameters, name, context, fields, kind, degrees)
    if sink is None:
        return "", 0
    count = 0
    for feature in features:
        sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert)
        count += 1
    del sink  # written to disk before anybody opens it
    return str(layer), count


def scene_feature(scene: Scene, fields: QgsFields) -> QgsFeature:
    feature = QgsFeature(fields)
    outline = polygon_geometry(scene.footprint)
    feature.setGeometry(outline)
    for field in SCENE_FIELDS:
        name = field.split(":")[0]
        if name == "acquired":
            value: Any = QDateTime.fromString(
                scene.acquired.isoformat(timespec="milliseconds"), Qt.DateFormat.ISODateWithMs
            )
        elif name == "availability":
            value = scene.availability.name.lower()
        else:
            value = getattr(scene, name)
        if value is not None:
            feature[name] = value
    return feature


def polygon_geometry(footprint: Any) -> QgsGeometry:
    """A GeoJSON polygon or multipolygon as a multipolygon."""
    wkb = ogr.CreateGeometryFromJson(json.dumps(footprint)).ExportToWkb()
    geometry = QgsGeometry()
    geometry.fromWkb(bytes(wkb))
    geometry.convertToMultiType()
    return geometry
