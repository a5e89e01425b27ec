"""Scenes of an answer as a file for others: CSV, GeoJSON, STAC; GeoPackage is apart.

Each writer takes the store, the numbers of the scenes in order and the file, and returns how
many scenes it wrote: those that have gone from the catalogue meanwhile are left out.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Generator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any, Callable, Dict, List, Mapping, Tuple

from osgeo import ogr

from ..domain.footprint_cut import cut_rings
from .new_file import new_file
from .scene_store import SceneStore
from .schema import COLUMNS, TABLE, well_known_binary

Record = Tuple[Any, ...]
Chunks = Generator[List[Record], None, None]

Tell = Callable[[float], None]
"""Told the share done, 0 to 1, now and then; raises ``Cancelled`` to stop the work."""

CHUNK = 900
"""Scenes in memory at a time: as many as SQLite takes parameters everywhere."""


def write_csv(
    store: SceneStore, rows: Sequence[int], target: Path, may_replace: bool, tell: Tell
) -> int:
    """One line a scene, with its footprint as WKT; spreadsheets know the encoding by its mark."""
    count = 0
    with (
        new_file(target, may_replace) as part,
        part.open("w", encoding="utf-8-sig", newline="") as stream,
        closing(_chunks(store, rows, ("geom", *COLUMNS), tell)) as chunks,
    ):
        writer = csv.writer(stream)
        writer.writerow([*COLUMNS, "footprint"])
        for chunk in chunks:
            writer.writerows([*map(cell, values), _wkt(blob)] for blob, *values in chunk)
            count += len(chunk)
    return count


def write_geojson(
    store: SceneStore, rows: Sequence[int], target: Path, may_replace: bool, tell: Tell
) -> int:
    """A FeatureCollection as RFC 7946 has it: longitude/latitude, outer rings counterclockwise."""
    found = _chunks(store, rows, ("geom", *COLUMNS), tell)
    return _write_collection(target, may_replace, found, _feature)


def write_stac(
    store: SceneStore, rows: Sequence[int], target: Path, may_replace: bool, tell: Tell
) -> int:
    """A STAC ItemCollection; each item to the letter as the service sent it."""
    found = _chunks(store, rows, ("stac",), tell)
    return _write_collection(target, may_replace, found, lambda record: str(record[0]))


WRITERS: Mapping[str, Callable[[SceneStore, Sequence[int], Path, bool, Tell], int]] = {
    "csv": write_csv,
    "geojson": write_geojson,
    "stac": write_stac,
}


def _write_collection(
    target: Path,
    may_replace: bool,
    found: Chunks,
    text: Callable[[Record], str],
) -> int:
    count = 0
    with (
        new_file(target, may_replace) as part,
        part.open("w", encoding="utf-8", newline="\n") as stream,
        closing(found) as chunks,
    ):
        stream.write('{"type": "FeatureCollection", "features": [')
        for chunk in chunks:
            stream.writelines(
                f"{',' if count + index else ''}\n{text(record)}"
                for index, record in enumerate(chunk)
            )
            count += len(chunk)
        stream.write("\n]}\n")
    return count


def _chunks(store: SceneStore, rows: Sequence[int], columns: Sequence[str], tell: Tell) -> Chunks:
    """Values of scenes in order, some hundreds at a time, all as they are at one moment."""
    listed = ", ".join(columns)
    with store.reading() as connection:
        connection.execute("BEGIN")
        for start in range(0, len(rows), CHUNK):
            tell(start / len(rows))
            part = [int(number) for number in rows[start : start + CHUNK]]
            marks = ",".join("?" * len(part))
            found: Dict[int, Record] = {
                record[0]: record[1:]
                for record in connection.execute(
                    f"SELECT fid, {listed} FROM {TABLE} JOIN items USING (fid) "  # noqa: S608
                    f"WHERE fid IN ({marks})",
                    part,
                )
            }
            yield [found[number] for number in part if number in found]


def cell(value: Any) -> Any:
    """What a service wrote must stay text: a spreadsheet runs what looks like a formula."""
    if isinstance(value, str) and value.startswith(("=", "+", "-", "@", "\t", "\r")):
        return f"'{value}"
    return value


def _wkt(blob: bytes) -> str:
    return str(ogr.CreateGeometryFromWkb(well_known_binary(blob)).ExportToWkt())


def _feature(record: Record) -> str:
    blob, *values = record
    properties = dict(zip(COLUMNS, values))
    feature = {
        "type": "Feature",
        "id": properties["id"],
        "geometry": _geojson(blob),
        "properties": properties,
    }
    return json.dumps(feature, ensure_ascii=False)


def _geojson(blob: bytes) -> Dict[str, Any]:
    geometry = ogr.CreateGeometryFromWkb(well_known_binary(blob))
    polygons = [[ring.GetPoints(2) for ring in polygon] for polygon in geometry]
    if any(_crosses_180(rings[0]) for rings in polygons):
        polygons = cut_rings(polygons)
    turned = [[_turned(ring, index == 0) for index, ring in enumerate(rings)] for rings in polygons]
    if len(turned) == 1:
        return {"type": "Polygon", "coordinates": turned[0]}
    return {"type": "MultiPolygon", "coordinates": turned}


def _crosses_180(ring: List[Tuple[float, float]]) -> bool:
    """RFC 7946, 3.1.9: such a polygon is written in two parts."""
    longitudes = [point[0] for point in ring]
    west, east = min(longitudes), max(longitudes)
    return east - west > 180 or west < -180 or east > 180


def _turned(ring: List[Tuple[float, float]], to_the_left: bool) -> List[Tuple[float, float]]:
    """RFC 7946, 3.1.6: outer rings run counterclockwise, holes clockwise."""
    doubled = sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in zip(ring, ring[1:]))
    return ring if (doubled > 0) == to_the_left else ring[::-1]
