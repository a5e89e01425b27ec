import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely.geometry import MultiPolygon, Point, Polygon, box, mapping, shape

from dinamis_qgis.domain.area import Area, ChangeKind
from dinamis_qgis.domain.area_remedies import (
    largest_part,
    remedies,
    simplified,
    surrounded,
    without_holes,
)
from dinamis_qgis.domain.errors import AreaNotOrderable

HOLED = Area.from_shape(box(3, 43, 4, 44).difference(box(3.4, 43.4, 3.6, 43.6)))
ISLANDS = Area.from_shape(MultiPolygon([box(3, 43, 4, 44), box(5, 43, 5.5, 43.5)]))


def coast(points, wiggle=0.02, seed=1.0):
    """A round island with as many points as asked."""
    steps = (2 * math.pi * index / points for index in range(points))
    ring = [
        (3.5 + r * math.cos(a) / 0.72, 43.5 + r * math.sin(a))
        for a in steps
        for r in (0.3 + wiggle * math.sin(seed * 37 * a) + wiggle / 3 * math.sin(211 * a),)
    ]
    return Area.from_shape(Polygon(ring))


def kinds(area):
    return [made.changes[-1].kind for made in remedies(area)]


def test_an_area_that_can_be_ordered_needs_no_remedy():
    assert remedies(Area.from_shape(box(3, 43, 4, 44))) == ()


def test_filling_the_holes_tells_what_it_adds():
    filled = without_holes(HOLED)

    assert filled.order_problems() == ()
    assert filled.changes[-1].km2 == pytest.approx(Area.from_shape(box(3.4, 43.4, 3.6, 43.6)).km2)
    assert kinds(HOLED) == [ChangeKind.HOLES_FILLED]


def test_keeping_the_largest_part_tells_what_it_drops():
    kept = largest_part(ISLANDS)

    assert kept.bounds == (3, 43, 4, 44)
    assert kept.changes[-1].km2 == pytest.approx(-Area.from_shape(box(5, 43, 5.5, 43.5)).km2)


def test_one_outline_goes_round_all_the_parts():
    whole = surrounded(ISLANDS)

    assert whole.order_problems() == ()
    assert whole.changes[-1].km2 > 0
    assert shape(whole.geometry).covers(shape(ISLANDS.geometry))
    assert kinds(ISLANDS) == [ChangeKind.LARGEST_KEPT, ChangeKind.SURROUNDED]


def test_across_the_antimeridian_one_side_is_kept():
    area = Area.from_shape(box(170, -20, 185, -10))

    (remedy,) = remedies(area)

    assert remedy.bounds == (170, -20, 180, -10)
    assert remedy.order_problems() == ()


def test_a_long_coast_is_simplified_to_999_points_and_little_is_lost():
    area = coast(12_000)

    simple = simplified(area)

    assert 900 < simple.vertex_count <= 999
    assert simple.order_problems() == ()
    assert abs(simple.changes[-1].percent) < 0.5
    assert simple.changes[-1].before_vertices == area.vertex_count
    assert kinds(area) == [ChangeKind.SIMPLIFIED]


@settings(deadline=None)
@given(points=st.integers(4, 4000), most=st.integers(3, 999), seed=st.floats(0.5, 3))
def test_simplifying_never_leaves_too_many_points_nor_an_invalid_outline(points, most, seed):
    simple = simplified(coast(points, seed=seed), max(most, 12))

    assert simple.vertex_count <= max(most, 12)
    assert shape(simple.geometry).is_valid


def test_what_is_short_already_is_left_as_it_is():
    assert simplified(HOLED) is HOLED


def test_too_many_parts_cannot_be_simplified_and_are_not_offered():
    dots = [Point(x / 10, 43 + y / 10).buffer(0.02, 2) for x in range(20) for y in range(20)]
    area = Area.from_shape(MultiPolygon(dots))

    assert ChangeKind.SIMPLIFIED not in kinds(area)
    with pytest.raises(AreaNotOrderable):
        simplified(area)


def test_what_was_done_adds_up():
    both = Area.from_shape(
        MultiPolygon([*[shape(HOLED.geometry)], box(6, 43, 6.1, 43.1)]), name="plots"
    )

    made = largest_part(without_holes(both))

    assert [change.kind for change in made.changes] == [
        ChangeKind.HOLES_FILLED,
        ChangeKind.LARGEST_KEPT,
    ]
    assert made.name == "plots"
    assert sum(change.km2 for change in made.changes) == pytest.approx(made.km2 - both.km2)


def test_a_real_departement_loses_little(shared_data):
    import json

    path = shared_data / "aoi" / "31-haute-garonne" / "departement-31-haute-garonne.geojson"
    document = json.loads(path.read_text("utf-8"))
    area = Area.from_geojson(document.get("geometry") or document["features"][0]["geometry"])

    simple = simplified(area, 100)

    assert simple.vertex_count <= 100
    assert abs(simple.changes[-1].percent) < 2
    assert mapping(shape(simple.geometry))["type"] == "Polygon"
