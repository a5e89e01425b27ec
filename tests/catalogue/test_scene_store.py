import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

import pytest
from osgeo import ogr
from scenes import WORLD_MAP, make_scene

from dinamis_qgis.catalogue.catalogue import LocalCatalogue
from dinamis_qgis.catalogue.scene_store import SceneStore
from dinamis_qgis.catalogue.schema import TABLE
from dinamis_qgis.catalogue.toponyms import Toponyms
from dinamis_qgis.domain.errors import CatalogueError


@pytest.fixture
def store(tmp_path):
    return SceneStore(tmp_path / "not yet" / "training.gpkg")


def rows(store, column):
    with closing(sqlite3.connect(store.path)) as connection:
        return [row[0] for row in connection.execute(f"SELECT {column} FROM {TABLE} ORDER BY fid")]


def test_keeps_what_was_seen(store):
    news = store.keep([make_scene("a"), make_scene("b", cloud_percent=None)])

    assert news == 2
    assert rows(store, "id") == ["a", "b"]
    assert rows(store, "cloud_percent") == [12.0, None]
    assert rows(store, "acquired") == ["2016-05-13T10:42:38.000Z"] * 2


def test_gives_back_the_same_scene(store):
    scene = make_scene("a", rights="© Ménard")
    store.keep([scene, make_scene("b")])

    (number,) = [fid for fid, name in zip(rows(store, "fid"), rows(store, "id")) if name == "a"]

    assert store.scenes([number]) == {number: scene}


def test_a_scene_seen_again_is_brought_up_to_date_in_place(store):
    store.keep([make_scene("a"), make_scene("b")])
    before = rows(store, "fid")

    news = store.keep([make_scene("a", cloud_percent=50.0), make_scene("b")])

    assert news == 1
    assert rows(store, "fid") == before
    assert rows(store, "cloud_percent") == [50.0, 12.0]


def test_numbers_are_never_given_twice(store):
    store.keep([make_scene("a"), make_scene("b")])
    highest = max(rows(store, "fid"))

    store.forget("pleiades", ["b"])
    store.keep([make_scene("c")])

    assert max(rows(store, "fid")) > highest


def test_the_same_name_in_two_collections_is_two_scenes(store):
    store.keep([make_scene("a"), make_scene("a", collection="airbus-archive")])

    assert sorted(rows(store, "collection")) == ["airbus-archive", "pleiades"]


def test_footprints_are_found_by_place(store):
    store.keep([make_scene("a")])
    store.keep([make_scene("a", cloud_percent=1.0)])
    dataset = ogr.Open(str(store.path))
    layer = dataset.GetLayerByName(TABLE)

    layer.SetSpatialFilterRect(3.9, 43.5, 3.95, 43.6)
    here = layer.GetFeatureCount()
    layer.SetSpatialFilterRect(10, 50, 11, 51)

    assert (here, layer.GetFeatureCount()) == (1, 0)


def test_the_layer_knows_how_far_it_reaches(store):
    far = {"type": "Polygon", "coordinates": [[[55, -21], [56, -21], [56, -20], [55, -21]]]}
    store.keep([make_scene("a")])
    store.keep([make_scene("b", footprint=far)])

    dataset = ogr.Open(str(store.path))
    layer = dataset.GetLayerByName(TABLE)

    assert layer.GetExtent() == pytest.approx((3.76, 56, -21, 43.7))


def test_names_with_quotes_are_text(store):
    name = "l'île'); DROP TABLE scenes; --"
    store.keep([make_scene(name)])
    store.mark([("pleiades", name)], "downloaded")

    assert rows(store, "id") == [name]
    assert rows(store, "state") == ["downloaded"]


def test_what_the_user_did_outlives_the_scene(store):
    store.keep([make_scene("a")])
    store.mark([("pleiades", "a")], "downloaded")
    store.forget("pleiades", ["a"])

    store.keep([make_scene("a"), make_scene("b")])

    assert rows(store, "state") == ["downloaded", "free"]


def test_places_are_named(tmp_path):
    store = SceneStore(tmp_path / "t.gpkg", Toponyms(WORLD_MAP))

    store.keep([make_scene("a")])

    assert rows(store, "places") == ["Hérault, France"]


def test_several_threads_lose_nothing(store):
    store.prepare()
    pages = [[make_scene(f"{page}-{row}") for row in range(20)] for page in range(6)]

    with ThreadPoolExecutor(6) as pool:
        list(pool.map(store.keep, pages))

    assert len(rows(store, "id")) == 120


def test_two_stores_of_one_file_take_turns(tmp_path):
    stores = [SceneStore(tmp_path / "shared.gpkg") for _ in range(2)]
    stores[0].prepare()

    with ThreadPoolExecutor(2) as pool:
        jobs = [
            pool.submit(stores[index % 2].keep, [make_scene(f"{index}")]) for index in range(20)
        ]
        assert sum(job.result() for job in jobs) == 20

    assert len(set(rows(stores[0], "fid"))) == 20


def test_a_reader_does_not_keep_it_from_writing(store):
    store.keep([make_scene("a")])
    with closing(sqlite3.connect(store.path)) as reader:
        cursor = reader.execute(f"SELECT * FROM {TABLE}")
        cursor.fetchone()

        store.keep([make_scene("b")])

    assert rows(store, "id") == ["a", "b"]


@pytest.mark.parametrize(
    "content", [b"not a database, and not empty either", b"", b"SQLite format 3\0"]
)
def test_a_damaged_file_is_set_aside_and_made_anew(store, content):
    store.path.parent.mkdir(parents=True)
    store.path.write_bytes(content)

    store.keep([make_scene("a")])

    assert rows(store, "id") == ["a"]
    assert store.path.with_suffix(".damaged").read_bytes() == content


def test_a_file_cut_short_while_in_use_is_said_and_then_mended(store):
    store.keep([make_scene(f"{number}") for number in range(500)])
    with closing(sqlite3.connect(store.path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    content = store.path.read_bytes()
    store.path.write_bytes(content[: len(content) // 2])

    with pytest.raises(CatalogueError, match=r"training\.gpkg"):
        store.scenes(list(range(1, 501)))
    store.keep([make_scene("a")])

    assert "a" in rows(store, "id")


def test_a_file_that_another_program_holds_is_said(store, monkeypatch):
    monkeypatch.setattr("dinamis_qgis.catalogue.scene_store.BUSY_MS", 50)
    store.keep([make_scene("a")])

    with closing(sqlite3.connect(store.path)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(CatalogueError, match="locked"):
            store.keep([make_scene("b")])
        with pytest.raises(CatalogueError, match="locked"):
            store.write([], [("pleiades", "2016", "2024-01-01T00:00:00.000Z", 1)])
        with pytest.raises(CatalogueError, match="locked"):
            store.forget_mirror("pleiades")

    assert rows(store, "id") == ["a"]


def test_tells_what_the_user_did_with_a_scene_of_a_collection(store):
    catalogue = LocalCatalogue(store)
    catalogue.keep([make_scene("a"), make_scene("b")])
    catalogue.mark([("pleiades", "a"), ("airbus-archive", "b")], "requested")

    assert catalogue.mark_of(("pleiades", "a")) == "requested"
    assert catalogue.mark_of(("pleiades", "b")) == ""
    assert catalogue.mark_of(("airbus-archive", "b")) == "requested"
