"""Scenes as features of a polygon layer, with the fields that every algorithm gives."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from osgeo import ogr
from qgis.core import QgsFeature, QgsFields, QgsGeometry, QgsVectorLayer
from qgis.PyQt.QtCore import QDateTime, Qt

from ..domain.scene import Scene

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
