"""The tables of a catalogue's GeoPackage, and how a scene becomes a row.

``scenes`` is what QGIS shows: one feature a scene, in longitude/latitude. ``items`` keeps the
STAC item of each under the same number. ``marks`` is what the user did with a scene, and stays
when the scene goes. ``mirrored`` tells what was copied when. ``gone`` and ``meta`` let a reader
catch up with what changed since it last looked: every change has a number.
"""

from __future__ import annotations

import json
import struct
from datetime import datetime, timezone
from functools import lru_cache
from itertools import chain
from operator import attrgetter
from typing import Any, Callable, List, NamedTuple, Optional, Sequence, Tuple, cast

from osgeo import gdal, ogr, osr

from ..domain.scene import Availability, Scene

TABLE = "scenes"
VERSION = 1
_HEADER = struct.Struct("<2sBBi4d")
_BOX = struct.Struct("<4d")
_PART = struct.Struct("<BII")
"""Byte order, kind and number of the parts of a well-known binary."""

_LITTLE_ENDIAN_WITH_BOX = 0b00000011
_TIME = "%04d-%02d-%02dT%02d:%02d:%02d.%03dZ"
"""Twice for each of a million scenes: in half the time that ``isoformat`` takes."""


Box = Tuple[float, float, float, float]
"""West, east, south, north: as R-trees have it."""


class Footprint(NamedTuple):
    """Where a scene lies."""

    outline: bytes
    """Well-known binary."""

    box: Box


PlacesOf = Callable[[Sequence[Footprint]], List[str]]
"""Names the places that each of some footprints crosses."""


class Field(NamedTuple):
    """A column, and what is written there."""

    name: str
    type: int
    written: Optional[Callable[[Any], Any]] = None
    """What is written of the scene's attribute; None: the attribute itself."""

    of: str = ""
    """The scene's attribute, where that is called otherwise."""


_AVAILABILITY = {one: one.name.lower() for one in Availability}


def stamp(moment: datetime) -> str:
    """A moment as GeoPackage writes it: UTC, milliseconds."""
    if moment.tzinfo is not timezone.utc:
        moment = moment.astimezone(timezone.utc)
    return _TIME % (
        moment.year,
        moment.month,
        moment.day,
        moment.hour,
        moment.minute,
        moment.second,
        moment.microsecond // 1000,
    )


FIELDS: Tuple[Field, ...] = (
    Field("id", ogr.OFTString),
    Field("collection", ogr.OFTString),
    Field("mission", ogr.OFTString),
    Field("platform", ogr.OFTString),
    Field("acquired", ogr.OFTDateTime, stamp),
    Field("availability", ogr.OFTString, _AVAILABILITY.__getitem__),
    Field("state", ogr.OFTString, _AVAILABILITY.__getitem__, of="availability"),
    Field("cloud_percent", ogr.OFTReal),
    Field("incidence_deg", ogr.OFTReal),
    Field("off_nadir_deg", ogr.OFTReal),
    Field("sun_elevation_deg", ogr.OFTReal),
    Field("resolution_m", ogr.OFTReal),
    Field("processing_level", ogr.OFTString),
    Field("spectral_mode", ogr.OFTString),
    Field("acquisition_mode", ogr.OFTString),
    Field("coverage", ogr.OFTString),
    Field("themes", ogr.OFTString, ", ".join),
    Field("rights", ogr.OFTString),
    Field("is_training", ogr.OFTInteger, int),
    Field("updated", ogr.OFTDateTime, lambda moment: moment and stamp(moment)),
)

_attributes = attrgetter(*(field.of or field.name for field in FIELDS))
_WRITTEN_OTHERWISE = tuple(
    (place, field.written) for place, field in enumerate(FIELDS, 1) if field.written is not None
)

COLUMNS: Tuple[str, ...] = (*(field.name for field in FIELDS), "places")
"""What is written of a scene, after its geometry; ``touched`` numbers the change."""

WRITTEN: Tuple[str, ...] = ("geom", *COLUMNS)
"""The values of a `Row`."""


class Row(NamedTuple):
    """A scene as it is written."""

    id: str
    collection: str
    box: Box
    values: List[Any]
    """Those of `WRITTEN`."""

    stac: bytes
    """The item, in UTF-8 as the file keeps it: as text, one dash would double the room it takes."""


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


def row(scene: Scene) -> Row:
    """What is written of a scene; its places are not named yet."""
    blob = geometry_blob(scene.footprint)
    box = cast(Box, _BOX.unpack_from(blob, _HEADER.size - _BOX.size))
    values = [blob, *_attributes(scene), ""]
    for place, written in _WRITTEN_OTHERWISE:
        values[place] = written(values[place])
    return Row(scene.id, scene.collection, box, values, scene.source.encode())


def name_places(rows: Sequence[Row], places_of: PlacesOf) -> None:
    """Name the places of rows."""
    footprints = [Footprint(row.values[0][_HEADER.size :], row.box) for row in rows]
    for row, places in zip(rows, places_of(footprints)):
        row.values[-1] = places


def geometry_blob(footprint: Any) -> bytes:
    """GeoJSON as GeoPackage's binary: a header with the box, then well-known binary.

    OGC 12-128r18, clause 2.1.3.
    """
    kind, coordinates = footprint["type"], footprint["coordinates"]
    polygons = [coordinates] if kind == "Polygon" else coordinates
    if len(polygons) == 1 and len(polygons[0]) == 1:
        return _of_one_ring(polygons[0][0])
    parts: List[bytes] = [b"", _PART.pack(1, ogr.wkbMultiPolygon, len(polygons))]
    longitudes: List[float] = []
    latitudes: List[float] = []
    for rings in polygons:
        parts.append(_PART.pack(1, ogr.wkbPolygon, len(rings)))
        for number, ring in enumerate(rings):
            flat = _flat(ring)
            parts.append(struct.pack(f"<I{len(flat)}d", len(ring), *flat))
            if not number:
                longitudes += flat[::2]
                latitudes += flat[1::2]
    box = min(longitudes), max(longitudes), min(latitudes), max(latitudes)
    parts[0] = _HEADER.pack(b"GP", 0, _LITTLE_ENDIAN_WITH_BOX, 4326, *box)
    return b"".join(parts)


def _of_one_ring(ring: Sequence[Sequence[float]]) -> bytes:
    """What nearly all footprints are; at once, for there may be a million."""
    flat = _flat(ring)
    west, east = min(flat[::2]), max(flat[::2])
    south, north = min(flat[1::2]), max(flat[1::2])
    head = (b"GP", 0, _LITTLE_ENDIAN_WITH_BOX, 4326, west, east, south, north)
    parts = (1, ogr.wkbMultiPolygon, 1, 1, ogr.wkbPolygon, 1)
    return _one_ring(len(flat)).pack(*head, *parts, len(ring), *flat)


@lru_cache(maxsize=100)
def _one_ring(numbers: int) -> struct.Struct:
    return struct.Struct(f"<2sBBi4dBIIBIII{numbers}d")


def _flat(ring: Sequence[Sequence[float]]) -> List[float]:
    """Longitudes and latitudes in turn."""
    flat = list(chain.from_iterable(ring))
    if len(flat) == 2 * len(ring):
        return flat
    return [value for point in ring for value in point[:2]]  # points have a height, too


def well_known_binary(blob: bytes) -> bytes:
    """What follows the header of a GeoPackage geometry."""
    box_size = (0, 32, 48, 48, 64)[(blob[3] >> 1) & 7]
    return blob[8 + box_size :]


@lru_cache(maxsize=400)
def scene_of(stac: str) -> Scene:
    """Read a kept item back; those at the top of a list are read at each answer."""
    return Scene.from_stac(json.loads(stac), stac)
