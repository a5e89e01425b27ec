import pytest

from dinamis_qgis.domain.footprint import bbox_of, footprint_of
from dinamis_qgis.domain.scene import Scene

JUMPING = [[179.5, -17], [-179.5, -17], [-179.5, -16], [179.5, -16], [179.5, -17]]
GOING_ON = [[179.5, -17], [180.5, -17], [180.5, -16], [179.5, -16], [179.5, -17]]
BEFORE = [[-180.5, -17, 3], [-179.5, -17, 3], [-179.5, -16, 3], [-180.5, -16, 3], [-180.5, -17, 3]]

WORLD = [-180, -90, 180, 90]


def polygon(*rings):
    return {"type": "Polygon", "coordinates": list(rings)}


def boxes(footprint):
    found = set()
    for rings in footprint["coordinates"]:
        longitudes, latitudes = zip(*rings[0])
        found.add((min(longitudes), min(latitudes), max(longitudes), max(latitudes)))
    return found


@pytest.mark.parametrize("ring", [JUMPING, JUMPING[::-1], GOING_ON, BEFORE])
def test_a_footprint_across_180_degrees_lies_on_both_sides_however_it_is_written(ring):
    footprint = footprint_of(polygon(ring))

    assert footprint["type"] == "MultiPolygon"
    assert boxes(footprint) == {(179.5, -17, 180, -16), (-180, -17, -179.5, -16)}


@pytest.mark.parametrize(
    "ring",
    [
        [[3, 43], [4, 43], [4, 44], [3, 44], [3, 43]],
        [[179, 43], [180, 43], [180, 44], [179, 44], [179, 43]],
    ],
)
def test_any_other_stays_as_it_came(ring):
    given = polygon(ring)

    assert footprint_of(given) is given


@pytest.mark.parametrize("hole", [[], [[179.6, -16.5]], [[179.6, -16.5], [179.7, -16.5]]])
def test_a_hole_that_is_none_is_no_reason_to_refuse_a_scene(hole):
    assert len(footprint_of(polygon(JUMPING, hole))["coordinates"]) == 2


def test_one_round_the_pole_is_not_lost():
    ring = [[0, 80], [120, 80], [-120, 80], [0, 80]]

    assert footprint_of(polygon(ring))["coordinates"]


CROSSED = [[-179.70, 52.75], [179.97, 52.00], [-177.89, 50.63], [-179.98, 51.00], [-179.70, 52.75]]
"""Landsat 8, path 84, row 24, as the USGS wrote it: two corners the wrong way round."""


def test_one_that_crosses_itself_is_not_left_round_the_world():
    footprint = footprint_of(polygon(CROSSED))

    sides = {(west, east) for west, _, east, _ in boxes(footprint)}
    assert sides == {(-180, -179.7), (-179.98, -177.89), (179.97, 180)}


def world(west, east):
    return [[west, -60], [east, -60], [east, 80], [west, 80], [west, -60]]


@pytest.mark.parametrize(
    ("ring", "lies"),
    [
        (world(-180, 178.75), {(-180, -60, 178.75, 80)}),
        (world(-179.9, 179.9), {(-179.9, -60, 179.9, 80)}),
        (world(0, 359.75), {(0, -60, 180, 80), (-180, -60, -0.25, 80)}),
    ],
)
def test_a_map_of_the_world_is_no_strip_along_the_meridian(ring, lies):
    footprint = footprint_of({"type": "MultiPolygon", "coordinates": [[ring]]})

    parts = footprint["coordinates"]
    assert boxes({"coordinates": [parts] if footprint["type"] == "Polygon" else parts}) == lies


def test_what_a_geostationary_satellite_sees_is_cut_however_large():
    disc = [[156.44, -66.56], [-70.44, -66.56], [-70.44, 66.56], [156.44, 66.56], [156.44, -66.56]]

    assert boxes(footprint_of(polygon(disc))) == {
        (156.44, -66.56, 180, 66.56),
        (-180, -66.56, -70.44, 66.56),
    }


def test_one_that_needs_no_cut_stays_one_polygon():
    polar = [[-180, 76], [-60, 70], [60, 72], [180, 76], [180, 90], [-180, 90], [-180, 76]]

    footprint = footprint_of(polygon(polar))

    assert footprint["type"] == "Polygon"
    assert {tuple(point) for point in footprint["coordinates"][0]} == set(map(tuple, polar))


def test_one_written_latitude_first_is_kept_though_it_lies_nowhere():
    ring = [[176, 114], [183, 117], [182, 128], [175, 123], [176, 114]]

    assert footprint_of(polygon(ring))["coordinates"]


def test_the_quicklook_of_such_a_scene_keeps_its_corners():
    from dinamis_qgis.domain.corners import image_corners

    upper_left, _, lower_right, _ = image_corners(footprint_of(polygon(JUMPING)))

    assert (upper_left, lower_right) == ((179.5, -16), (180.5, -17))


def test_a_scene_is_kept_with_the_footprint_cut_and_the_item_as_it_came():
    item = {
        "id": "a",
        "geometry": polygon(JUMPING),
        "properties": {"datetime": "2020-01-02T03:04:05Z"},
    }

    scene = Scene.from_stac(item)

    assert len(scene.footprint["coordinates"]) == 2
    assert "-179.5" in scene.source


@pytest.mark.parametrize(
    ("geometry", "bbox"),
    [
        (polygon([[3, 43], [4, 43], [4, 45], [3, 43]]), [3, 43, 4, 45]),
        (polygon(JUMPING), [179.5, -17, -179.5, -16]),
        (polygon([[-180, -90], [180, -90], [180, 90], [-180, 90], [-180, -90]]), WORLD),
        (
            {
                "type": "MultiPolygon",
                "coordinates": [
                    [[[-180, -90], [0, -90], [0, 90], [-180, 90], [-180, -90]]],
                    [[[0, -90], [180, -90], [180, 90], [0, 90], [0, -90]]],
                ],
            },
            WORLD,
        ),
    ],
)
def test_the_box_of_a_footprint_is_as_narrow_as_it_is(geometry, bbox):
    assert bbox_of(footprint_of(geometry)) == bbox
