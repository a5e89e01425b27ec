import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsDistanceArea,
    QgsGeometry,
    QgsRectangle,
)
from shapely.geometry import shape

from dinamis_qgis.domain.area import Area, ChangeKind
from dinamis_qgis.domain.area_text import area_from_text
from dinamis_qgis.domain.errors import AreaUnreadable


def box(west, south, east, north):
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    return {"type": "Polygon", "coordinates": [ring]}


@given(
    west=st.floats(-179, 178),
    south=st.floats(-80, 79),
    width=st.floats(0.01, 0.8),
    height=st.floats(0.01, 0.8),
)
def test_agrees_with_qgis_on_the_ellipsoid(west, south, width, height):
    measure = QgsDistanceArea()
    measure.setEllipsoid("EPSG:7030")
    measure.setSourceCrs(QgsCoordinateReferenceSystem("EPSG:4326"), QgsCoordinateTransformContext())
    rectangle = QgsRectangle(west, south, west + width, south + height)
    expected = measure.measureArea(QgsGeometry.fromRect(rectangle)) / 1e6

    area = Area.from_geojson(box(west, south, west + width, south + height))

    assert area.km2 == pytest.approx(expected, rel=2e-3)


def test_a_hole_is_not_counted():
    outer, inner = box(0, 0, 1, 1), box(0.25, 0.25, 0.75, 0.75)
    holed = {
        "type": "Polygon",
        "coordinates": [outer["coordinates"][0], inner["coordinates"][0]],
    }

    assert Area.from_geojson(holed).km2 == pytest.approx(
        Area.from_geojson(outer).km2 - Area.from_geojson(inner).km2
    )


def test_an_outline_that_crosses_itself_is_repaired_and_said_so():
    bow = {"type": "Polygon", "coordinates": [[[0, 0], [1, 1], [1, 0], [0, 1], [0, 0]]]}

    area = Area.from_geojson(bow)

    (change,) = area.changes
    assert area.was_repaired
    assert area.km2 == pytest.approx(Area.from_geojson(box(0, 0, 1, 1)).km2 / 2, rel=1e-3)
    assert change.kind is ChangeKind.REPAIRED
    assert change.before_km2 < 1
    assert change.after_km2 == area.km2


def test_a_loop_inside_the_outline_is_no_hole():
    ring = [[0, 0], [4, 0], [4, 4], [1, 4], [1, 1], [3, 1], [3, 3], [0, 3], [0, 0]]

    area = Area.from_geojson({"type": "Polygon", "coordinates": [ring]})

    assert area.was_repaired
    assert area.hole_count == 0
    assert area.km2 == pytest.approx(
        Area.from_geojson(box(0, 0, 4, 4)).km2 - Area.from_geojson(box(0, 3, 1, 4)).km2, rel=1e-3
    )


def test_a_hole_that_crosses_the_outline_adds_nothing():
    rings = [box(0, 0, 2, 2)["coordinates"][0], box(1, 0.5, 3, 1)["coordinates"][0]]

    area = Area.from_geojson({"type": "Polygon", "coordinates": rings})

    assert area.bounds == (0, 0, 2, 2)
    assert area.km2 == pytest.approx(
        Area.from_geojson(box(0, 0, 2, 2)).km2 - Area.from_geojson(box(1, 0.5, 2, 1)).km2
    )


def test_parts_that_overlap_count_once_and_are_no_damage():
    parts = [box(0, 0, 2, 2)["coordinates"], box(1, 0, 3, 2)["coordinates"]]

    area = Area.from_geojson({"type": "MultiPolygon", "coordinates": parts})

    assert area.km2 == pytest.approx(Area.from_geojson(box(0, 0, 3, 2)).km2)
    assert area.changes == ()


finite = st.floats(-200, 200)


@given(st.lists(st.tuples(finite, st.floats(-100, 100)), min_size=1, max_size=12))
def test_any_ring_is_a_valid_area_or_is_refused(points):
    ring = [list(point) for point in (*points, points[0])]
    try:
        area = Area.from_geojson({"type": "Polygon", "coordinates": [ring]})
    except AreaUnreadable:
        return

    outline = shape(area.geometry)
    assert outline.is_valid
    assert area.km2 > 0
    assert -180 <= area.bounds[0] <= area.bounds[2] <= 180


@pytest.mark.parametrize("wrong", [float("nan"), float("inf"), 1e300])
def test_a_corner_that_is_nowhere_is_refused(wrong):
    ring = [[0, 0], [wrong, 1], [1, 1], [0, 0]]

    with pytest.raises(AreaUnreadable):
        Area.from_geojson({"type": "Polygon", "coordinates": [ring]})


def hostile_geometries(folder):
    for path in sorted(folder.glob("*/*.geojson")):
        document = json.loads(path.read_text())
        for feature in document.get("features", [document]):
            yield path.name, feature


def test_broken_geojson_is_an_area_or_a_sentence(shared_data):
    for name, feature in hostile_geometries(shared_data / "hostile" / "geojson-invalid-geometry"):
        try:
            area = area_from_text(json.dumps(feature))
        except AreaUnreadable:
            continue
        assert area.km2 > 0, name
        assert shape(area.geometry).is_valid, name


@pytest.mark.parametrize(
    "geometry",
    [
        {"type": "Point", "coordinates": [1, 2]},
        {"type": "Polygon", "coordinates": []},
        {"type": "Polygon"},
        {"type": "Polygon", "coordinates": [[["a", 1], [2, 3], [4, 5], ["a", 1]]]},
        box(650000, 6860000, 651000, 6861000),
        {},
    ],
)
def test_what_is_no_area_is_refused(geometry):
    with pytest.raises(AreaUnreadable):
        Area.from_geojson(geometry)


def test_what_a_supplier_refuses_is_known_beforehand():
    two = {
        "type": "MultiPolygon",
        "coordinates": [box(0, 0, 1, 1)["coordinates"], box(2, 2, 3, 3)["coordinates"]],
    }
    ring = [[index / 1000, 0.0] for index in range(1001)] + [[1.0, 1.0], [0.0, 1.0], [0.0, 0.0]]

    assert Area.from_geojson(two).order_problems() == ("parts",)
    assert (
        "vertices" in Area.from_geojson({"type": "Polygon", "coordinates": [ring]}).order_problems()
    )
    assert Area.from_geojson(box(0, 0, 1, 1)).order_problems() == ()


def test_heights_are_left_out():
    ring = [[*point, 120.0] for point in box(0, 0, 1, 1)["coordinates"][0]]

    area = Area.from_geojson({"type": "Polygon", "coordinates": [ring]})

    assert area.geometry == box(0.0, 0.0, 1.0, 1.0)
