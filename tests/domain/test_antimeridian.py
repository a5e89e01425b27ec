import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from shapely.geometry import shape

from dinamis_qgis.domain.area import Area
from dinamis_qgis.domain.errors import AreaOverPole


def polygon(*rings):
    return {"type": "Polygon", "coordinates": [[*ring, ring[0]] for ring in rings]}


def box(west, south, east, north):
    return polygon([[west, south], [east, south], [east, north], [west, north]])


SPLIT = {
    "type": "MultiPolygon",
    "coordinates": [
        box(170, -20, 180, -10)["coordinates"],
        box(-180, -20, -170, -10)["coordinates"],
    ],
}
"""As RFC 7946 wants it."""


@pytest.mark.parametrize(
    "geometry",
    [box(170, -20, -170, -10), box(170, -20, 190, -10), box(-190, -20, -170, -10), SPLIT],
    ids=["170 to -170", "170 to 190", "-190 to -170", "RFC 7946"],
)
def test_what_crosses_180_degrees_is_cut_there_and_keeps_its_size(geometry):
    area = Area.from_geojson(geometry)

    assert area.km2 == pytest.approx(Area.from_geojson(box(0, -20, 20, -10)).km2)
    assert sorted(part.bounds for part in shape(area.geometry).geoms) == [
        (-180, -20, -170, -10),
        (170, -20, 180, -10),
    ]
    assert area.is_across_antimeridian
    assert not area.was_repaired


@given(west=st.floats(150, 179.5), width=st.floats(0.6, 29), south=st.floats(-80, 70))
def test_its_size_does_not_depend_on_where_the_meridian_is(west, width, south):
    far = west + width if west + width <= 180 else west + width - 360

    area = Area.from_geojson(box(west, south, far, south + 5))

    assert area.km2 == pytest.approx(Area.from_geojson(box(0, south, width, south + 5)).km2)
    assert shape(area.geometry).is_valid
    assert all(-180 <= x <= 180 for x in area.bounds[::2])


def test_a_hole_follows_its_polygon_over_the_meridian():
    outer = [[170, -20], [-170, -20], [-170, -10], [170, -10]]
    hole = [[-178, -16], [-176, -16], [-176, -14], [-178, -14]]

    area = Area.from_geojson(polygon(outer, hole))

    assert area.hole_count == 1
    assert area.km2 == pytest.approx(
        Area.from_geojson(box(0, -20, 20, -10)).km2 - Area.from_geojson(box(2, -16, 4, -14)).km2
    )


def test_a_narrow_strip_on_the_meridian_is_no_belt_round_the_world():
    assert Area.from_geojson(box(179.95, -17, -179.95, -16.9)).km2 < 200


@pytest.mark.parametrize("latitude", [80, -80])
def test_an_outline_round_a_pole_is_refused(latitude):
    ring = [[longitude, latitude] for longitude in range(-180, 180, 30)]

    with pytest.raises(AreaOverPole):
        Area.from_geojson(polygon(ring))


def test_the_whole_world_is_no_pole():
    world = Area.from_geojson(box(-180, -90, 180, 90))

    assert world.km2 == pytest.approx(510_065_622, rel=1e-4)
    assert world.part_count == 1


def test_more_than_the_world_is_the_world():
    wide = [[x, y] for x, y in [(-220, -60), (0, -60), (220, -60), (220, 60), (0, 60), (-220, 60)]]
    dense = [[x, -60] for x in range(-220, 221, 20)] + [[x, 60] for x in range(220, -221, -20)]

    assert Area.from_geojson(polygon(dense)).bounds == (-180, -60, 180, 60)
    assert Area.from_geojson(polygon(wide)).km2 > 0


def test_the_real_file_that_crosses_is_small(shared_data):
    folder = shared_data / "hostile" / "geojson-invalid-geometry" / "problematic_geometries"
    document = json.loads((folder / "problematic_crosses_antimeridian.geojson").read_text())

    area = Area.from_geojson(document["features"][0]["geometry"])

    assert 50_000 < area.km2 < 60_000
