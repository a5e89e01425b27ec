import csv
import json
import resource
import sqlite3
import tracemalloc
from contextlib import closing, contextmanager

import pytest
from osgeo import ogr
from scenes import make_scene
from shapely.geometry import shape

from dinamis_qgis.catalogue.exports import WRITERS, write_csv, write_geojson, write_stac
from dinamis_qgis.catalogue.geopackage_export import SERVICE, About, write_geopackage
from dinamis_qgis.catalogue.scene_store import SceneStore
from dinamis_qgis.catalogue.schema import COLUMNS
from dinamis_qgis.domain.errors import Cancelled, FileNotWritten
from dinamis_qgis.domain.scene import Availability

EVERY_WRITER = {**WRITERS, "gpkg": write_geopackage}
SUFFIXES = {"csv": "csv", "geojson": "geojson", "stac": "json", "gpkg": "gpkg"}


def quiet(share):
    pass


@pytest.fixture
def store(tmp_path):
    """Three scenes, one of them named by somebody hostile; `order` is not that of the file."""
    store = SceneStore(tmp_path / "catalogue" / "training.gpkg")
    store.keep(
        [
            make_scene("a", rights="© Ménard, « Cévennes »", cloud_percent=None),
            make_scene("=HYPERLINK(\"x\"); 'b',\n../é", themes=("Forêt", "Côte")),
            make_scene("c", availability=Availability.TO_ORDER, incidence_deg=-3.5),
        ]
    )
    store.mark([("pleiades", "a")], "requested")
    return store


ORDER = [3, 1, 2]
NAMES = ["c", "a", "=HYPERLINK(\"x\"); 'b',\n../é"]


def features(path, table="scenes"):
    dataset = ogr.Open(str(path))
    return [feature.items() for feature in dataset.GetLayerByName(table)]


def test_csv_has_a_line_a_scene_in_order_with_every_column(store, tmp_path):
    target = tmp_path / "scènes.csv"

    count = write_csv(store, ORDER, target, False, quiet)

    assert count == 3
    assert target.read_bytes().startswith(b"\xef\xbb\xbf")
    with target.open(encoding="utf-8-sig", newline="") as stream:
        lines = list(csv.DictReader(stream))
    assert [line["id"] for line in lines] == ["c", "a", f"'{NAMES[2]}"]
    assert set(lines[0]) == {*COLUMNS, "footprint"}
    assert lines[1]["rights"] == "© Ménard, « Cévennes »"
    assert lines[1]["cloud_percent"] == ""
    assert lines[1]["state"] == "requested"
    assert ogr.CreateGeometryFromWkt(lines[0]["footprint"]).GetArea() > 0


def test_a_spreadsheet_finds_no_formula_in_what_a_service_wrote(store, tmp_path):
    write_csv(store, ORDER, tmp_path / "a.csv", False, quiet)

    with (tmp_path / "a.csv").open(encoding="utf-8-sig", newline="") as stream:
        cells = [cell for line in csv.reader(stream) for cell in line]

    assert "-3.5" in cells  # a number stays a number
    assert not [cell for cell in cells if cell.startswith(("=", "+", "@"))]


def test_geojson_is_what_rfc_7946_asks_for(store, tmp_path):
    target = tmp_path / "scenes.geojson"

    assert write_geojson(store, ORDER, target, False, quiet) == 3

    document = json.loads(target.read_text("utf-8"))
    assert set(document) == {"type", "features"}
    assert [feature["id"] for feature in document["features"]] == NAMES
    assert document["features"][1]["properties"]["cloud_percent"] is None
    for feature in document["features"]:
        footprint = shape(feature["geometry"])
        assert footprint.exterior.is_ccw
        assert footprint.bounds == pytest.approx((3.76, 43.48, 4.04, 43.7))
    assert len(features(target, "scenes")) == 3


def test_rings_turn_as_rfc_7946_says_whatever_the_service_sent(store, tmp_path):
    outer = [[0, 0], [0, 4], [4, 4], [4, 0], [0, 0]]
    hole = [[1, 1], [2, 1], [2, 2], [1, 2], [1, 1]]
    other = [[9, 0], [9, 1], [10, 1], [10, 0], [9, 0]]
    footprint = {"type": "MultiPolygon", "coordinates": [[outer, hole], [other]]}
    store.keep([make_scene("d", footprint=footprint)])

    write_geojson(store, [4], tmp_path / "d.geojson", False, quiet)

    (feature,) = json.loads((tmp_path / "d.geojson").read_text("utf-8"))["features"]
    first, second = shape(feature["geometry"]).geoms
    assert (first.exterior.is_ccw, second.exterior.is_ccw) == (True, True)
    assert not first.interiors[0].is_ccw
    assert first.area == 15


@pytest.mark.parametrize("east", [-179.5, 180.5])
def test_footprints_across_180_degrees_are_cut_in_two(store, tmp_path, east):
    ring = [[179, -17], [179, -16], [east, -16], [east, -17], [179, -17]]
    store.keep([make_scene("fiji", footprint={"type": "Polygon", "coordinates": [ring]})])

    write_geojson(store, [4], tmp_path / "d.geojson", False, quiet)

    (feature,) = json.loads((tmp_path / "d.geojson").read_text("utf-8"))["features"]
    parts = sorted(part.bounds for part in shape(feature["geometry"]).geoms)
    assert parts == [(-180, -17, -179.5, -16), (179, -17, 180, -16)]


def test_a_footprint_round_the_pole_stays_as_it_is(store, tmp_path):
    ring = [[-120, 80], [0, 80], [120, 80], [-120, 80]]
    store.keep([make_scene("pole", footprint={"type": "Polygon", "coordinates": [ring]})])

    write_geojson(store, [4], tmp_path / "d.geojson", False, quiet)

    (feature,) = json.loads((tmp_path / "d.geojson").read_text("utf-8"))["features"]
    assert set(map(tuple, feature["geometry"]["coordinates"][0])) == set(map(tuple, ring))


def test_a_footprint_that_crosses_itself_at_180_degrees_is_two_triangles(store, tmp_path):
    bow = [[179, -17], [-179, -16], [-179, -17], [179, -16], [179, -17]]
    store.keep([make_scene("bow", footprint={"type": "Polygon", "coordinates": [bow]})])

    write_geojson(store, [4], tmp_path / "d.geojson", False, quiet)

    (feature,) = json.loads((tmp_path / "d.geojson").read_text("utf-8"))["features"]
    parts = sorted(part.bounds for part in shape(feature["geometry"]).geoms)
    assert parts == [(-180, -17, -179, -16), (179, -17, 180, -16)]


def test_stac_items_are_written_to_the_letter(store, tmp_path):
    target = tmp_path / "items.json"

    assert write_stac(store, ORDER, target, False, quiet) == 3

    text = target.read_text("utf-8")
    kept = store.scenes(ORDER)
    assert all(scene.source in text for scene in kept.values())
    document = json.loads(text)
    assert document["type"] == "FeatureCollection"
    assert document["features"] == [json.loads(scene.source) for scene in kept.values()]


def test_geopackage_holds_the_scenes_in_order_and_their_items(store, tmp_path):
    target = tmp_path / "sous-dossier é" / "scenes.gpkg"
    target.parent.mkdir()

    count = write_geopackage(store, ORDER, target, False, quiet, About("training", "Scenes"))

    assert count == 3
    dataset = ogr.Open(str(target))
    layer = dataset.GetLayerByName("scenes")
    assert [feature["id"] for feature in layer] == NAMES
    assert [layer.GetLayerDefn().GetFieldDefn(i).name for i in range(len(COLUMNS))] == list(COLUMNS)
    assert layer.GetLayerDefn().GetFieldCount() == len(COLUMNS)
    assert layer.GetExtent() == pytest.approx((3.76, 4.04, 43.48, 43.7))
    assert layer.TestCapability(ogr.OLCFastSpatialFilter)
    layer.SetSpatialFilterRect(3.9, 43.5, 3.91, 43.51)
    assert layer.GetFeatureCount() == 3
    layer.SetSpatialFilterRect(5, 45, 6, 46)
    assert layer.GetFeatureCount() == 0
    items = [json.loads(feature["stac"])["id"] for feature in dataset.GetLayerByName("items")]
    assert items == NAMES
    assert layer.GetMetadataItem(SERVICE) == "training"


def test_geopackage_is_one_file_that_opens_where_nothing_can_be_written(store, tmp_path):
    folder = tmp_path / "out"
    folder.mkdir()

    write_geopackage(store, ORDER, folder / "scenes.gpkg", False, quiet)

    assert [path.name for path in folder.iterdir()] == ["scenes.gpkg"]
    with closing(sqlite3.connect(folder / "scenes.gpkg")) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_a_pack_names_the_pictures_of_its_scenes(store, tmp_path):
    about = About(pictures={3: "quicklooks/c.png"})

    write_geopackage(store, ORDER, tmp_path / "p.gpkg", False, quiet, about)

    pictures = [feature["quicklook"] for feature in features(tmp_path / "p.gpkg")]
    assert pictures == ["quicklooks/c.png", None, None]


@pytest.mark.parametrize("kind", EVERY_WRITER)
def test_what_is_there_is_not_replaced_unasked(store, tmp_path, kind):
    target = tmp_path / f"a.{SUFFIXES[kind]}"
    target.write_text("mine")

    with pytest.raises(FileNotWritten, match="already"):
        EVERY_WRITER[kind](store, ORDER, target, False, quiet)
    assert target.read_text() == "mine"

    assert EVERY_WRITER[kind](store, ORDER, target, True, quiet) == 3
    assert target.stat().st_size > 500


@pytest.mark.parametrize("kind", EVERY_WRITER)
def test_one_that_is_stopped_leaves_nothing_and_the_old_file_as_it_was(store, tmp_path, kind):
    folder = tmp_path / "out"
    folder.mkdir()
    target = folder / f"a.{SUFFIXES[kind]}"
    target.write_text("mine")

    def stop(share):
        raise Cancelled

    with pytest.raises(Cancelled):
        EVERY_WRITER[kind](store, ORDER, target, True, stop)

    assert [path.name for path in folder.iterdir()] == [target.name]
    assert target.read_text() == "mine"


@pytest.mark.parametrize("kind", EVERY_WRITER)
def test_a_folder_that_cannot_be_written_is_told(store, tmp_path, kind):
    with pytest.raises(FileNotWritten):
        EVERY_WRITER[kind](store, ORDER, tmp_path / "none" / f"a.{kind}", False, quiet)


@contextmanager
def full_disk(most_bytes):
    """No file of this process may grow past this: not the tests' own output, where it is a file."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (most_bytes, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.parametrize("kind", EVERY_WRITER)
@pytest.mark.parametrize("most_bytes", [0, 1_000_000])
def test_a_full_disk_is_told_and_leaves_nothing(large_store, tmp_path, kind, most_bytes):
    folder = tmp_path / "out"
    folder.mkdir()

    with full_disk(most_bytes), pytest.raises(FileNotWritten):
        EVERY_WRITER[kind](large_store, range(1, 8001), folder / f"a.{kind}", False, quiet)

    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("kind", EVERY_WRITER)
def test_scenes_that_have_gone_meanwhile_are_left_out(store, tmp_path, kind):
    store.forget("pleiades", ["a"])

    assert EVERY_WRITER[kind](store, ORDER, tmp_path / f"a.{SUFFIXES[kind]}", False, quiet) == 2


@pytest.mark.parametrize("kind", EVERY_WRITER)
def test_no_scenes_make_a_file_all_the_same(store, tmp_path, kind):
    assert EVERY_WRITER[kind](store, [], tmp_path / f"a.{SUFFIXES[kind]}", False, quiet) == 0
    assert (tmp_path / f"a.{SUFFIXES[kind]}").exists()


@pytest.fixture(scope="module")
def large_store(tmp_path_factory):
    store = SceneStore(tmp_path_factory.mktemp("large") / "t.gpkg")
    store.keep(make_scene(f"scene-{number:05}") for number in range(8000))
    return store


@pytest.mark.parametrize("kind", EVERY_WRITER)
def test_many_scenes_take_little_memory(large_store, tmp_path, kind):
    rows = list(range(8000, 0, -1))
    shares = []
    tracemalloc.start()

    count = EVERY_WRITER[kind](
        large_store, rows, tmp_path / f"a.{SUFFIXES[kind]}", False, shares.append
    )

    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert count == 8000
    assert len(shares) > 1
    assert shares == sorted(shares)
    assert peak < 8_000_000
