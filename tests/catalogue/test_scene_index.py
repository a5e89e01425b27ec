import json
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from osgeo import ogr
from scenes import WORLD_MAP, make_scene
from shapely.geometry import Polygon, mapping, shape

from dinamis_qgis.catalogue.catalogue import LocalCatalogue
from dinamis_qgis.catalogue.country_names import CountryNames
from dinamis_qgis.catalogue.footprints import Footprints
from dinamis_qgis.catalogue.scene_index import SceneIndex
from dinamis_qgis.catalogue.scene_store import SceneStore
from dinamis_qgis.catalogue.schema import geometry_blob
from dinamis_qgis.catalogue.toponyms import Toponyms
from dinamis_qgis.domain.answer import Order, Sorting
from dinamis_qgis.domain.area import geometry_km2
from dinamis_qgis.domain.scene import Availability, Scene
from dinamis_qgis.domain.search import SceneQuery

COUNTRIES = Path(__file__).parents[2] / "resources" / "countries.json"


def box(west, south, east, north):
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    return {"type": "Polygon", "coordinates": [ring]}


def at(text):
    return datetime.fromisoformat(text).replace(tzinfo=timezone.utc)


@pytest.fixture
def catalogue(tmp_path):
    store = SceneStore(tmp_path / "t.gpkg", Toponyms(WORLD_MAP))
    return LocalCatalogue(store, CountryNames(WORLD_MAP, COUNTRIES))


@pytest.fixture
def filled(catalogue):
    """Two Pléiades scenes of one pass, an unknown one, a SPOT, and one to order overseas."""
    catalogue.keep(
        [
            make_scene("a", acquired=at("2016-05-13T10:42:38"), cloud_percent=12.0),
            make_scene(
                "b",
                acquired=at("2016-05-13T10:43:20"),
                cloud_percent=30.0,
                acquisition_mode="stereo",
            ),
            make_scene("c", acquired=at("2018-08-01T10:00:00"), cloud_percent=None),
            make_scene(
                "d",
                acquired=at("2019-01-02T10:00:00"),
                collection="spot-6-7",
                mission="spot67",
                platform="SPOT6",
                cloud_percent=0.0,
                resolution_m=1.5,
                themes=("Forêt",),
            ),
            make_scene(
                "E_%",
                acquired=at("2020-08-31T23:59:59"),
                collection="airbus-archive",
                availability=Availability.TO_ORDER,
                footprint=box(55.4, -21.0, 55.6, -20.9),
                cloud_percent=80.0,
            ),
        ]
    )
    return catalogue


EVERYTHING, NEWEST_FIRST = SceneQuery(), Sorting()


def names(catalogue, query=EVERYTHING, sorting=NEWEST_FIRST):
    return [scene.id for scene in catalogue.scenes(catalogue.answer(query, sorting).rows).values()]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        (SceneQuery(), ["E_%", "d", "c", "b", "a"]),
        (SceneQuery(missions=("spot67",)), ["d"]),
        (SceneQuery(platforms=("PHR1A", "SPOT6"), collections=("pleiades",)), ["c", "b", "a"]),
        (SceneQuery(acquisition_modes=("stereo",)), ["b"]),
        (SceneQuery(max_cloud_percent=30), ["d", "b", "a"]),
        (SceneQuery(max_cloud_percent=100), ["E_%", "d", "b", "a"]),
        (SceneQuery(max_resolution_m=0.5), ["E_%", "c", "b", "a"]),
        (SceneQuery(start=date(2018, 8, 1), end=date(2020, 8, 31)), ["E_%", "d", "c"]),
        (SceneQuery(end=date(2018, 7, 31)), ["b", "a"]),
        (SceneQuery(months=frozenset({8, 1})), ["E_%", "d", "c"]),
        (SceneQuery(text="herault"), ["d", "c", "b", "a"]),
        (SceneQuery(text="HÉRAULT foret"), ["d"]),
        (SceneQuery(text="reunion"), ["E_%"]),
        (SceneQuery(text="_%"), ["E_%"]),
        (SceneQuery(text="e_"), ["E_%"]),
        (SceneQuery(text="nowhere"), []),
        (SceneQuery(ids=("a", "E_%")), ["E_%", "a"]),
        (SceneQuery(ids=("E",)), []),
        (SceneQuery(area=box(3.9, 43.5, 3.95, 43.6)), ["d", "c", "b", "a"]),
        (SceneQuery(area=box(4.02, 43.48, 4.04, 43.5)), []),
        (SceneQuery(area=box(3.9, 43.5, 3.95, 43.6), min_share_percent=100), ["d", "c", "b", "a"]),
        (SceneQuery(area=box(3.0, 43.5, 3.95, 43.6), min_share_percent=50), []),
    ],
)
def test_finds_what_was_asked_for(filled, query, found):
    assert names(filled, query) == found


def test_sorts_with_the_unknown_last(filled):
    by_cloud = Sorting(Order.CLOUD, is_descending=False)

    assert names(filled, sorting=by_cloud) == ["d", "a", "b", "E_%", "c"]
    assert names(filled, sorting=replace(by_cloud, is_descending=True))[-1] == "c"


def test_scenes_of_a_pass_stay_together(filled):
    grouped = Sorting(Order.CLOUD, is_descending=False, is_grouped=True)

    answer = filled.answer(SceneQuery(), grouped)

    assert [scene.id for scene in filled.scenes(answer.rows).values()] == [
        "d",
        "a",
        "b",
        "E_%",
        "c",
    ]
    assert len(set(answer.passes)) == 4
    assert answer.passes[1] == answer.passes[2]


@pytest.mark.parametrize(
    ("query", "met", "unmet"),
    [
        (SceneQuery(max_incidence_deg=10), {"incidence_deg": 10.0}, {"incidence_deg": 10.5}),
        (SceneQuery(max_off_nadir_deg=10), {"off_nadir_deg": 9.0}, {"off_nadir_deg": None}),
        (SceneQuery(min_sun_elevation_deg=30), {"sun_elevation_deg": 30.0}, {}),
        (
            SceneQuery(processing_levels=("ortho",)),
            {"processing_level": "ortho"},
            {"processing_level": "primary"},
        ),
        (SceneQuery(spectral_modes=("bundle",)), {"spectral_mode": "bundle"}, {}),
        (SceneQuery(coverages=("yearly",)), {"coverage": "yearly"}, {"coverage": "adhoc"}),
        (SceneQuery(acquisition_modes=("tristereo",)), {"acquisition_mode": "tristereo"}, {}),
        (
            SceneQuery(months=frozenset({11, 12, 1, 2})),
            {"acquired": at("2019-02-28T23:59:59")},
            {"acquired": at("2019-03-01T00:00:00")},
        ),
        (
            SceneQuery(start=date(2019, 12, 31), end=date(2020, 1, 1)),
            {"acquired": at("2020-01-01T23:59:59")},
            {"acquired": at("2020-01-02T00:00:00")},
        ),
    ],
)
def test_each_condition_leaves_out_what_does_not_meet_it(catalogue, query, met, unmet):
    catalogue.keep([make_scene("met", **met), make_scene("unmet", **unmet)])

    assert names(catalogue, query) == ["met"]


@pytest.mark.parametrize(
    ("typed", "longitude", "latitude"),
    [
        ("haut-rhin", 7.35, 48.08),
        ("Seine-et-Marne", 2.66, 48.54),
        ("guyane", -52.5, 4.8),
        ("allemagne", 11.5, 48.1),
        ("Alemania bayern", 11.5, 48.1),
        ("GERMANY", 11.5, 48.1),
        ("etats-unis", -100.0, 40.0),
        ("Corée du Sud", 127.5, 37.0),
        ("Côte d'Ivoire", -5.5, 7.0),
        ("cote-d’or", 4.9, 47.4),
    ],
)
def test_places_are_found_by_the_names_that_users_give_them(catalogue, typed, longitude, latitude):
    there = box(longitude, latitude, longitude + 0.1, latitude + 0.1)
    catalogue.keep([make_scene("there", footprint=there), make_scene("here")])
    catalogue.keep([make_scene("north-korea", footprint=box(126.0, 39.0, 126.1, 39.1))])

    assert names(catalogue, SceneQuery(text=typed)) == ["there"]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("SPOT 6-7", ["six", "seven"]),
        ("spot 6", ["six"]),
        ("Spot-7", ["seven"]),
        ("spot", ["six", "seven"]),
        ("PHR 1B", ["pleiades"]),
        ("Pléiades 1B", ["pleiades"]),
        ("sentinel-2", ["sentinel"]),
        ("Sentinel 2", ["sentinel"]),
    ],
)
def test_sensors_are_found_as_they_are_called(catalogue, typed, found):
    catalogue.keep(
        [
            make_scene("six", mission="spot67", platform="SPOT6"),
            make_scene("seven", mission="spot67", platform="SPOT 7"),
            make_scene("pleiades", platform="PHR1B"),
            make_scene("sentinel", mission="sentinel-2", platform="Sentinel-2A"),
        ]
    )

    assert set(names(catalogue, SceneQuery(text=typed))) == set(found)


def test_says_what_each_other_choice_would_leave(filled):
    query = SceneQuery(collections=("pleiades",), missions=("pleiades",), max_cloud_percent=30)

    choices = filled.answer(query, Sorting()).choices

    assert choices["collections"]["pleiades"] == 2
    assert choices["collections"]["airbus-archive"] == 0
    assert choices["missions"] == {"pleiades": 2, "spot67": 0}
    assert choices["acquisition_modes"] == {"": 1, "stereo": 1}
    assert choices["months"]["5"] == 2


def test_counts_scenes_a_month_whatever_the_days(filled):
    query = SceneQuery(missions=("pleiades",), start=date(2018, 1, 1), collections=("pleiades",))

    timeline = filled.answer(query, Sorting()).timeline

    assert timeline.first_month == 2016 * 12 + 4
    assert sum(timeline.counts) == 3
    assert timeline.counts[0] == 2


def test_the_filter_tells_the_same_rows_to_a_layer(filled):
    for query in (
        SceneQuery(max_cloud_percent=30, missions=("pleiades",)),
        SceneQuery(start=date(2018, 8, 1), end=date(2020, 8, 31), months=frozenset({8})),
        SceneQuery(area=box(3.9, 43.5, 3.95, 43.6), text="spot6"),
        SceneQuery(text="nowhere"),
    ):
        answer = filled.answer(query, Sorting())

        with filled.store.reading() as connection:
            told = connection.execute(f"SELECT fid FROM scenes WHERE {answer.filter}").fetchall()

        assert sorted(fid for (fid,) in told) == sorted(answer.rows)
        assert not answer.is_filter_partial


def test_the_map_finds_what_is_in_sight_before_it_asks_for_collections(filled):
    """As OGR asks for what a map shows of a layer with a filter; by name it would read them all."""
    answer = filled.answer(SceneQuery(collections=("pleiades", "spot-6-7")), Sorting())
    asked = (
        "SELECT m.fid FROM scenes m JOIN rtree_scenes_geom r ON m.fid = r.id "
        "WHERE r.minx <= 4 AND r.maxx >= 3 AND r.miny <= 44 AND r.maxy >= 43 "
        f"AND ({answer.filter})"
    )

    with filled.store.reading() as connection:
        steps = [step[-1] for step in connection.execute(f"EXPLAIN QUERY PLAN {asked}")]

    assert "VIRTUAL TABLE" in steps[0]
    assert "INTEGER PRIMARY KEY" in steps[1]


def test_tells_the_earliest_and_the_latest_scene_in_any_order(filled):
    for sorting in (Sorting(), Sorting(by=Order.CLOUD, is_grouped=True)):
        answer = filled.answer(SceneQuery(missions=("pleiades",)), sorting)
        scenes = filled.scenes(answer.ends)
        assert [scene.acquired for scene in scenes.values()] == [
            at("2016-05-13T10:42:38"),
            at("2020-08-31T23:59:59"),
        ]

    assert filled.answer(SceneQuery(text="nowhere"), Sorting()).ends == ()


def test_keeps_up_with_what_another_program_wrote(filled):
    assert len(names(filled)) == 5
    other = LocalCatalogue(SceneStore(filled.store.path))

    other.keep([make_scene("a", cloud_percent=99.0), make_scene("new")])
    other.forget("spot-6-7", ["d"])

    assert sorted(names(filled)) == ["E_%", "a", "b", "c", "new"]
    assert names(filled, SceneQuery(max_cloud_percent=20)) == ["new"]


def test_the_same_scenes_once_more_are_no_change(filled):
    """A service that is asked again mostly sends what is kept: nothing is counted or drawn anew."""
    before = filled.answer(SceneQuery(), Sorting())
    same = list(filled.scenes(before.rows).values())

    assert filled.keep(same) == 0
    again = filled.answer(SceneQuery(), Sorting())
    filled.keep([make_scene("a", cloud_percent=99.0)])
    after = filled.answer(SceneQuery(), Sorting())

    assert again.change == before.change
    assert after.change > before.change


def test_a_change_that_brings_no_scene_leaves_what_was_computed(filled):
    index = SceneIndex(filled.store)
    before = index.columns()
    passes = before.passes

    filled.mark([("pleiades", "unknown here")], "requested")
    after = index.columns()

    assert after.change > before.change
    assert after.passes is passes


def test_leaves_out_what_was_downloaded(filled):
    filled.mark([("pleiades", "a")], "downloaded")

    assert "a" not in names(filled, SceneQuery(not_downloaded=True))
    assert filled.answer(SceneQuery(), Sorting()).choices["not_downloaded"]["yes"] == 4


def test_starts_anew_when_the_file_was(filled):
    assert len(names(filled)) == 5
    for path in filled.store.path.parent.glob("t.gpkg*"):
        path.unlink()

    filled.keep([make_scene("z")])

    assert names(filled) == ["z"]


def test_tells_the_share_of_the_area(filled):
    area = box(3.7, 43.5, 4.0, 43.8)
    answer = filled.answer(SceneQuery(area=area), Sorting(Order.SHARE))
    common = shape(make_scene().footprint).intersection(shape(area))

    shares = filled.shares(SceneQuery(area=area), answer.rows)

    expected = geometry_km2(mapping(common)) / geometry_km2(area)
    assert list(shares.values()) == pytest.approx([expected] * 4, rel=1e-3)


coordinate = st.integers(-3_000_000, 3_000_000).map(lambda number: number / 1e6)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.tuples(coordinate, coordinate), min_size=3, max_size=7),
    st.integers(0, 2**32 - 1),
)
def test_the_quick_way_finds_the_same_footprints_as_comparing_each(points, seed):
    area = Polygon(points).convex_hull
    if area.geom_type != "Polygon" or area.area < 1e-6:
        return
    random = np.random.default_rng(seed)
    quads = []
    for x, y in random.uniform(-4, 4, (900, 2)):
        turn = random.uniform(0, np.pi)
        ring = [
            [x + 0.3 * np.cos(turn + quarter), y + 0.2 * np.sin(turn + quarter)]
            for quarter in np.arange(5) * np.pi / 2
        ]
        quads.append({"type": "Polygon", "coordinates": [ring[:4] + ring[:1]]})
    footprints = Footprints.read([geometry_blob(quad) for quad in quads])

    touches = footprints.touching(ogr.CreateGeometryFromJson(json.dumps(mapping(area))))

    assert touches.tolist() == [shape(quad).intersects(area) for quad in quads]


def test_footprints_with_more_corners_are_compared_as_they_are(catalogue):
    hollow = {
        "type": "Polygon",
        "coordinates": [
            [[0, 0], [3, 0], [3, 3], [0, 3], [0, 0]],
            [[1, 1], [2, 1], [2, 2], [1, 2], [1, 1]],
        ],
    }
    catalogue.keep([make_scene("hollow", footprint=hollow)])

    assert names(catalogue, SceneQuery(area=box(1.2, 1.2, 1.8, 1.8))) == []
    assert names(catalogue, SceneQuery(area=box(0.5, 0.5, 1.8, 1.8))) == ["hollow"]


def test_a_catalogue_without_scenes_answers_too(catalogue):
    answer = catalogue.answer(SceneQuery(area=box(0, 0, 1, 1), text="x"), Sorting())

    assert len(answer.rows) == 0
    assert answer.timeline.counts == ()


def test_times_to_the_second_decide(catalogue):
    first = at("2016-05-13T10:42:38")
    catalogue.keep([make_scene(str(n), acquired=first + timedelta(seconds=n)) for n in range(5)])

    assert names(catalogue) == ["4", "3", "2", "1", "0"]


@pytest.mark.parametrize("east", [-179.5, 180.5])
def test_a_scene_across_180_degrees_is_found_on_both_sides_and_nowhere_else(catalogue, east):
    ring = [[179.5, -17], [east, -17], [east, -16], [179.5, -16], [179.5, -17]]
    item = {
        "id": "fiji",
        "collection": "pleiades",
        "geometry": {"type": "Polygon", "coordinates": [ring]},
        "properties": {"datetime": "2020-01-02T03:04:05Z"},
    }
    catalogue.keep([Scene.from_stac(item)])

    found = [
        bool(names(catalogue, SceneQuery(area=box(west, -16.8, west + 0.1, -16.2))))
        for west in (179.8, -179.9, 20.0)
    ]

    assert found == [True, True, False]
