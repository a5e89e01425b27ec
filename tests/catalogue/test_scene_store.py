import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

import pytest
from osgeo import ogr
from scenes import make_scene

from dinamis_qgis.catalogue.scene_store import TABLE, SceneStore
from dinamis_qgis.domain.errors import CatalogueError


@pytest.fixture
def store(tmp_path):
    return SceneStore(tmp_path / "not yet" / "training.gpkg")


def rows(store, column):
    with closing(sqlite3.connect(store.path)) as connection:
        return [row[0] for row in connection.execute(f"SELECT {column} FROM {TABLE} ORDER BY fid")]


def test_keeps_what_was_seen(store):
    store.keep([make_scene("a"), make_scene("b", cloud_percent=None)])

    assert rows(store, "id") == ["a", "b"]
    assert rows(store, "cloud_percent") == [12.0, None]
    assert rows(store, "acquired") == ["2016-05-13T10:42:38.000Z"] * 2


def test_a_scene_seen_again_is_brought_up_to_date_in_place(store):
    store.keep([make_scene("a"), make_scene("b")])
    before = rows(store, "fid")

    store.keep([make_scene("a", cloud_percent=50.0)])

    assert rows(store, "fid") == before
    assert rows(store, "cloud_percent") == [50.0, 12.0]


def test_the_same_name_in_two_collections_is_two_scenes(store):
    store.keep([make_scene("a"), make_scene("a", collection="airbus-archive")])

    assert sorted(rows(store, "collection")) == ["airbus-archive", "pleiades"]


def test_footprints_are_found_by_place(store):
    store.keep([make_scene("a")])
    dataset = ogr.Open(str(store.path))
    layer = dataset.GetLayerByName(TABLE)

    layer.SetSpatialFilterRect(3.9, 43.5, 3.95, 43.6)
    here = layer.GetFeatureCount()
    layer.SetSpatialFilterRect(10, 50, 11, 51)

    assert (here, layer.GetFeatureCount()) == (1, 0)


def test_names_with_quotes_are_text(store):
    store.keep([make_scene("l'île'); DROP TABLE scenes; --")])

    assert rows(store, "id") == ["l'île'); DROP TABLE scenes; --"]


def test_several_threads_lose_nothing(store):
    store.prepare()
    pages = [[make_scene(f"{page}-{row}") for row in range(20)] for page in range(6)]

    with ThreadPoolExecutor(6) as pool:
        list(pool.map(store.keep, pages))

    assert len(rows(store, "id")) == 120


def test_what_cannot_be_kept_is_said(store):
    store.path.parent.mkdir(parents=True)
    store.path.write_bytes(b"not a database, and not empty either")

    with pytest.raises(CatalogueError, match=r"training\.gpkg"):
        store.keep([make_scene("a")])


def test_a_page_is_kept_whole_or_not_at_all(store):
    store.keep([make_scene("a")])
    with closing(sqlite3.connect(store.path)) as connection:
        connection.execute(
            f"CREATE TRIGGER full BEFORE INSERT ON {TABLE} WHEN NEW.id = 'c' "
            "BEGIN SELECT RAISE(ABORT, 'no room'); END"
        )

    with pytest.raises(CatalogueError, match="no room"):
        store.keep([make_scene("b"), make_scene("c")])

    assert rows(store, "id") == ["a"]
