"""The tables of a catalogue's GeoPackage, and how a scene becomes a row.

``scenes`` is what QGIS shows: one feature a scene, in longitude/latitude. ``items`` keeps the
STAC item of each under the same number. ``marks`` is what the user did with a scene, and stays
when the scene goes. ``mirrored`` tells what was copied when. ``gone`` and ``meta`` let a reader
catch up with what changed since it last looked: every change has a number.
"""

from __future__ import annotations

import json
import struct
from datetime import timezone
from typing import Any, Callable, List, NamedTuple, Sequence, Tuple

from osgeo import gdal, ogr, osr

from ..domain.scene import Scene

TABLE = "scenes"
VERSION = 1
_HEADER = struct.Struct("<2sBBi4d")
_LITTLE_ENDIAN_WITH_BOX = 0b00000011


PlacesOf = Callable[[bytes], str]
"""Names the places that a footprint (well-known binary) crosses."""


class Field(NamedTuple):
    name: str
    type: int
    value: Callable[[Scene], Any]


FIELDS: Tuple[Field, ...] = (
    Field("id", ogr.OFTString, lambda scene: scene.id),
    Field("collection", ogr.OFTString, lambda scene: scene.collection),
    Field("mission", ogr.OFTString, lambda scene: scene.mission),
    Field("platform", ogr.OFTString, lambda scene: scene.platform),
    Field("acquired", ogr.OFTDateTime, lambda scene: stamp(scene.acquired)),
    Field("availability", ogr.OFTString, lambda scene: scene.availability.name.lower()),
    Field("state", ogr.OFTString, lambda scene: scene.availability.name.lower()),
    Field("cloud_percent", ogr.OFTReal, lambda scene: scene.cloud_percent),
    Field("incidence_deg", ogr.OFTReal, lambda scene: scene.incidence_deg),
    Field("off_nadir_deg", ogr.OFTReal, lambda scene: scene.off_nadir_deg),
    Field("sun_elevation_deg", ogr.OFTReal, lambda scene: scene.sun_elevation_deg),
    Field("resolution_m", ogr.OFTReal, lambda scene: scene.resolution_m),
    Field("processing_level", ogr.OFTString, lambda scene: scene.processing_level),
    Field("spectral_mode", ogr.OFTString, lambda scene: scene.spectral_mode),
    Field("acquisition_mode", ogr.OFTString, lambda scene: scene.acquisition_mode),
    Field("coverage", ogr.OFTString, lambda scene: scene.coverage),
    Field("themes", ogr.OFTString, lambda scene: ", ".join(scene.themes)),
    Field("rights", ogr.OFTString, lambda scene: scene.rights),
    Field("is_training", ogr.OFTInteger, lambda scene: int(scene.is_training)),
    Field("updated", ogr.OFTDateTime, lambda scene: scene.updated and stamp(scene.updated)),
)

COLUMNS: Tuple[str, ...] = (*(field.name for field in FIELDS), "places")
"""What is written of a scene, after its geometry; ``touched`` numbers the change."""

STAGED: Tuple[str, ...] = ("west", "east", "south", "north", "geom", *COLUMNS, "stac")
"""The values of `row`."""

_ITEM_TABLE = (
    "CREATE TABLE items (fid INTEGER PRIMARY KEY, stac TEXT NOT NULL)",
    "INSERT INTO gpkg_contents (table_name, data_type, identifier) "
    "VALUES ('items', 'attributes', 'items')",
)
_OTHER_TABLES = (
    "CREATE TABLE marks (collection TEXT, id TEXT, state TEXT, PRIMARY KEY (collection, id))",
    "CREATE TABLE mirrored (collection TEXT, period TEXT, mirrored TEXT, scenes INTEGER, "
    "PRIMARY KEY (collection, period))",
    "CREATE TABLE gone (fid INTEGER PRIMARY KEY, touched INTEGER)",
    "CREATE TABLE meta (name TEXT PRIMARY KEY, value)",
    f"INSERT INTO meta VALUES ('version', {VERSION}), ('change', 0)",
    f"CREATE UNIQUE INDEX scene_key ON {TABLE} (collection, id)",
    f"CREATE INDEX scene_touched ON {TABLE} (touched)",
)


def create_tables(dataset: gdal.Dataset) -> None:
    """Make the tables of an empty GeoPackage."""
    create_scene_tables(dataset, [ogr.FieldDefn("touched", ogr.OFTInteger64)])
    for statement in _OTHER_TABLES:
        dataset.ExecuteSQL(statement)
    dataset.FlushCache()


def create_scene_tables(
    dataset: gdal.Dataset, more: Sequence[ogr.FieldDefn], options: Sequence[str] = ()
) -> None:
    """Make the layer of scenes, with a few more fields, and the table of their STAC items."""
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(4326)
    layer = dataset.CreateLayer(TABLE, reference, ogr.wkbMultiPolygon, list(options))
    for field in FIELDS:
        layer.CreateField(ogr.FieldDefn(field.name, field.type))
    for definition in (ogr.FieldDefn("places", ogr.OFTString), *more):
        layer.CreateField(definition)
    layer.SyncToDisk()
    for statement in _ITEM_TABLE:
        dataset.ExecuteSQL(statement)


def row(scene: Scene, places_of: PlacesOf) -> List[Any]:
    """A scene as the values of `STAGED`."""
    blob = geometry_blob(scene.footprint)
    values = [field.value(scene) for field in FIELDS]
    places = places_of(blob[_HEADER.size :])
    return [*_HEADER.unpack_from(blob)[4:], blob, *values, places, scene.source]


def geometry_blob(footprint: Any) -> bytes:
    """GeoJSON as GeoPackage's binary: a header with the box, then well-known binary.

    OGC 12-128r18, clause 2.1.3.
    """
    kind, coordinates = footprint["type"], footprint["coordinates"]
    polygons = [coordinates] if kind == "Polygon" else coordinates
    parts: List[bytes] = [struct.pack("<BII", 1, ogr.wkbMultiPolygon, len(polygons))]
    for rings in polygons:
        parts.append(struct.pack("<BII", 1, ogr.wkbPolygon, len(rings)))
        for ring in rings:
            flat = [float(value) for point in ring for value in point[:2]]
            parts.append(struct.pack(f"<I{len(flat)}d", len(ring), *flat))
    corners = [point for rings in polygons for point in rings[0]]
    longitudes = [point[0] for point in corners]
    latitudes = [point[1] for point in corners]
    box = min(longitudes), max(longitudes), min(latitudes), max(latitudes)
    return _HEADER.pack(b"GP", 0, _LITTLE_ENDIAN_WITH_BOX, 4326, *box) + b"".join(parts)


def well_known_binary(blob: bytes) -> bytes:
    """What follows the header of a GeoPackage geometry."""
    box_size = (0, 32, 48, 48, 64)[(blob[3] >> 1) & 7]
    return blob[8 + box_size :]


def stamp(moment: Any) -> str:
    """A moment as GeoPackage writes it: UTC, milliseconds."""
    return f"{moment.astimezone(timezone.utc).isoformat(timespec='milliseconds')[:23]}Z"


def scene_of(stac: str) -> Scene:
    """Read a kept item back."""
    return Scene.from_stac(json.loads(stac), stac)
