"""What plain SQL writes is what OGR writes, which QGIS and every other program reads."""

import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import datetime, timezone

import pytest
from osgeo import gdal, ogr
from scenes import WORLD_MAP, make_scene

from dinamis_qgis.catalogue import row_writer
from dinamis_qgis.catalogue.scene_store import SceneStore
from dinamis_qgis.catalogue.schema import (
    COLUMNS,
    TABLE,
    WRITTEN,
    create_scene_tables,
    name_places,
    row,
    well_known_binary,
)
from dinamis_qgis.catalogue.toponyms import Toponyms
from dinamis_qgis.domain.errors import CatalogueError, UnexpectedReply
from dinamis_qgis.domain.scene import Availability, Scene

TRIANGLE = {"type": "Polygon", "coordinates": [[[1, 2], [2.5, 2], [2, 3, 40], [1, 2]]]}
HOLED = {
    "type": "Polygon",
    "coordinates": [[[0, 0], [9, 0], [9, 9], [0, 9], [0, 0]], [[3, 3], [4, 3], [4, 4], [3, 3]]],
}
BOTH_SIDES = {"type": "Polygon", "coordinates": [[[179, 0], [-179, 0], [-179, 1], [179, 0]]]}


def item_of(number, geometry):
    return {
        "id": f"O'Neill {number} – é\u2013𝛼",
        "collection": "spot-6-7" if number % 2 else "pleiades",
        "geometry": geometry,
        "properties": {"datetime": f"20{number % 25:02}-02-03T04:05:06.7+02:00", "gsd": 2},
    }


def made_here():
    """Scenes of every kind of footprint, more than one statement adds."""
    geometries = (TRIANGLE, HOLED, BOTH_SIDES)
    yield from (Scene.from_stac(item_of(n, geometries[n % 3])) for n in range(100))
    yield make_scene("full", updated=datetime(2020, 1, 2, 3, 4, 5, 678000, timezone.utc))
    yield make_scene("empty", cloud_percent=None, availability=Availability.TO_ORDER)


def of_services(shared_data):
    """Each item of real services once."""
    seen = set()
    for path in sorted((shared_data / "stac").rglob("*json")):
        content = json.loads(path.read_text("utf-8"))
        for item in content.get("features", [content]) if isinstance(content, dict) else []:
            try:
                scene = Scene.from_stac(item)
            except UnexpectedReply:
                continue
            if scene.key not in seen:
                seen.add(scene.key)
                yield scene


def written_by_ogr(path, scenes, places_of):
    """The same scenes, feature by feature."""
    dataset = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    create_scene_tables(dataset, [])
    layer = dataset.GetLayerByName(TABLE)
    for scene in scenes:
        written = row(scene)
        name_places([written], places_of)
        values = dict(zip(WRITTEN, written.values))
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkb(well_known_binary(values["geom"])))
        for name in COLUMNS:
            if values[name] is not None:
                feature.SetField(name, values[name])
        layer.CreateFeature(feature)
    dataset = layer = None


def content(path):
    """Everything a program can see of the scenes in a file."""
    with closing(sqlite3.connect(path)) as connection:
        features = connection.execute(
            f"SELECT fid, {', '.join(COLUMNS)}, typeof(resolution_m) FROM {TABLE} ORDER BY fid"
        ).fetchall()
        boxes = connection.execute(f"SELECT * FROM rtree_{TABLE}_geom ORDER BY id").fetchall()
    dataset = ogr.Open(str(path))
    layer = dataset.GetLayerByName(TABLE)
    shapes = [feature.GetGeometryRef().ExportToWkt() for feature in layer]
    return features, boxes, shapes, layer.GetFeatureCount(), layer.GetExtent()


def triggers(path):
    with closing(sqlite3.connect(path)) as connection:
        found = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
        return set(found)


@pytest.fixture
def store(tmp_path):
    store = SceneStore(tmp_path / "ours.gpkg")
    store.prepare()
    return store


def assert_as_ogr_writes(tmp_path, scenes):
    scenes, places_of = list(scenes), Toponyms(WORLD_MAP)
    store = SceneStore(tmp_path / "ours.gpkg", places_of)
    assert store.keep(scenes) == len(scenes)
    written_by_ogr(tmp_path / "theirs.gpkg", scenes, places_of)

    for ours, theirs in zip(content(store.path), content(tmp_path / "theirs.gpkg")):
        assert ours == theirs
    kept = store.scenes(range(1, len(scenes) + 1))
    assert [scene.source for scene in kept.values()] == [scene.source for scene in scenes]


def test_scenes_are_written_as_ogr_writes_them(tmp_path):
    assert_as_ogr_writes(tmp_path, made_here())


def test_scenes_of_real_services_are_written_as_ogr_writes_them(tmp_path, shared_data):
    scenes = list(of_services(shared_data))

    assert len(scenes) >= 10
    assert_as_ogr_writes(tmp_path, scenes)


def test_the_triggers_are_there_again_afterwards(store):
    before = triggers(store.path)
    assert {name for name, _ in before} >= {row_writer._TO_RTREE}

    store.keep([make_scene("a")])

    assert triggers(store.path) == before


def test_what_is_cut_off_in_the_middle_has_never_been(store):
    """As where QGIS is killed: nobody commits."""
    store.keep([make_scene("a")])
    before, seen = triggers(store.path), content(store.path)

    with closing(sqlite3.connect(store.path)) as connection:
        news = [row(make_scene(name)) for name in "bcd"]
        assert row_writer.write_rows(connection, news) == 3

    assert (triggers(store.path), content(store.path)) == (before, seen)
    assert store.keep([make_scene("b")]) == 1


def test_what_fails_in_the_middle_has_never_been(store, monkeypatch):
    store.keep([make_scene("a")])
    before, seen = triggers(store.path), content(store.path)

    def full(connection, rows):
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr(row_writer, "_tell_bounds", full)
    with pytest.raises(CatalogueError, match="full"):
        store.keep([make_scene("b")])

    assert (triggers(store.path), content(store.path)) == (before, seen)


def test_known_scenes_keep_their_number_and_the_same_are_left_alone(store):
    first = [make_scene(name) for name in "abc"]
    store.keep(first)

    news = store.keep([make_scene("d"), first[0], replace(first[1], source=first[1].source + " ")])

    assert news == 2
    with closing(sqlite3.connect(store.path)) as connection:
        found = connection.execute(f"SELECT id, fid, touched FROM {TABLE} ORDER BY id").fetchall()
    assert [(name, touched) for name, _, touched in found] == [
        ("a", 1),
        ("b", 2),
        ("c", 1),
        ("d", 2),
    ]
    assert [fid for _, fid, _ in found][:3] == [1, 2, 3]
    assert len({fid for _, fid, _ in found}) == 4
