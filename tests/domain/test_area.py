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

from dinamis_qgis.domain.area import Area
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

    assert area.was_repaired
    assert area.km2 > 0


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
