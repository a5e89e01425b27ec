import pytest

from dinamis_qgis.domain.footprint import footprint_of
from dinamis_qgis.domain.scene import Scene

JUMPING = [[179.5, -17], [-179.5, -17], [-179.5, -16], [179.5, -16], [179.5, -17]]
GOING_ON = [[179.5, -17], [180.5, -17], [180.5, -16], [179.5, -16], [179.5, -17]]
BEFORE = [[-180.5, -17, 3], [-179.5, -17, 3], [-179.5, -16, 3], [-180.5, -16, 3], [-180.5, -17, 3]]


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


def test_one_round_the_pole_is_not_lost():
    ring = [[0, 80], [120, 80], [-120, 80], [0, 80]]

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
