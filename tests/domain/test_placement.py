import json

import pytest
from scenes import make_scene

from dinamis_qgis.domain.corners import image_corners
from dinamis_qgis.domain.placement import image_placements
from dinamis_qgis.domain.scene import Scene
from dinamis_qgis.domain.search import SceneQuery

UPRIGHT = ((0.0, 1.0), (2.0, 1.0), (2.0, 0.0), (0.0, 0.0))
TURNED = ((2.0, 0.0), (0.0, 0.0), (0.0, 1.0), (2.0, 1.0))
"""Its top to the south."""

UTM = ((300000.0, 4800000.0), (301000.0, 4800000.0), (301000.0, 4799000.0), (300000.0, 4799000.0))
BOX = [300000, 4799000, 301000, 4800000]
GRID = {"proj:shape": [100, 200], "proj:transform": [5, 0, 300000, 0, -10, 4800000]}


def scene_of(assets=None, **properties):
    ring = [list(corner) for corner in (*UPRIGHT, UPRIGHT[0])]
    item = json.loads(make_scene(footprint={"type": "Polygon", "coordinates": [ring]}).source)
    item["properties"].update(properties)
    for key, more in (assets or {}).items():
        item["assets"][key].update(more)
    return Scene.from_stac(item)


def corners(*args, **properties):
    return image_placements(scene_of(*args, **properties))[0].corners


@pytest.mark.parametrize(
    ("properties", "expected"),
    [
        ({}, UPRIGHT),
        ({"sat:orbit_state": "descending"}, UPRIGHT),
        ({"sat:orbit_state": "ascending"}, TURNED),
        ({"sat:orbit_state": "Ascending", "processing:level": "primary"}, TURNED),
        ({"orbitDirection": "ascending", "processing:level": "LEVEL1A"}, TURNED),
        ({"sat:orbit_state": "ascending", "processing:level": "ortho"}, UPRIGHT),
        ({"sat:orbit_state": "ascending", "processing:level": "LEVEL1C"}, UPRIGHT),
        ({"sat:orbit_state": "geostationary"}, UPRIGHT),
        ({"azimuthAngle": 180.01}, UPRIGHT),
        ({"azimuthAngle": "359.9", "sat:orbit_state": "descending"}, TURNED),
        ({"azimuthAngle": "north"}, UPRIGHT),
        ({"azimuthAngle": 10.0, "dinamis:training": True}, TURNED),
        ({"view:azimuth": 10.0}, UPRIGHT),
    ],
)
def test_the_top_of_a_footprint(properties, expected):
    assert corners(**properties) == expected


@pytest.mark.parametrize(
    "properties",
    [
        {"proj:code": "EPSG:32631", **GRID},
        {"proj:epsg": 32631, **GRID, "proj:transform": [*GRID["proj:transform"], 0, 0, 1]},
        {"proj:code": "EPSG:32631", "proj:bbox": BOX},
        {"proj:code": "EPSG:32631", "proj:bbox": [*BOX[:2], 0, *BOX[2:], 100]},
        {"proj:code": "EPSG:32631", "proj:bbox": ",".join(map(str, BOX))},
        {
            "proj:code": "EPSG:32631",
            "proj:geometry": {"type": "Polygon", "coordinates": [[*UTM, UTM[0]]]},
        },
    ],
)
def test_the_grid_of_an_item_comes_first(properties):
    best, last = image_placements(scene_of(**properties, **{"sat:orbit_state": "ascending"}))

    assert best == (UTM, "EPSG:32631")
    assert last == (TURNED, "EPSG:4326")


def test_the_grid_of_the_quicklook_itself_is_the_surest():
    found = image_placements(
        scene_of(
            {"quicklook": GRID, "product": {**GRID, "proj:shape": [1, 1]}},
            **{"proj:code": "EPSG:32631", "proj:bbox": [0, 0, 1, 1]},
        )
    )

    assert found[0].corners == UTM
    assert len(found) == 4


def test_an_image_on_a_turned_grid_keeps_its_turn():
    found = corners(**{"proj:code": "EPSG:32631", **GRID, "proj:transform": [3, 4, 0, 4, -3, 0]})

    assert found == ((0, 0), (600, 800), (1000, 500), (400, -300))


@pytest.mark.parametrize(
    "properties",
    [
        GRID,
        {"proj:code": None, **GRID},
        {"proj:code": "EPSG:32631", **GRID, "processing:level": "primary"},
        {"proj:code": "EPSG:32631", "proj:shape": [10, 10], "proj:transform": [0] * 6},
        {"proj:code": "EPSG:32631", "proj:shape": [10], "proj:transform": [1, 0, 0, 0, 1, 0]},
        {"proj:code": "EPSG:32631", "proj:bbox": None},
        {"proj:code": "EPSG:32631", "proj:bbox": "somewhere"},
        {"proj:code": "EPSG:32631", "proj:bbox": [1, 1, 0, 0]},
        {"proj:code": "EPSG:32631", "proj:bbox": [0, 0, float("inf"), 1]},
        {"proj:code": "EPSG:32631", "proj:geometry": {"type": "Point", "coordinates": [1, 2]}},
        {"proj:code": "EPSG:4326", "proj:bbox": [0, 0, 2, 1]},
    ],
)
def test_a_grid_that_says_nothing_is_left_out(properties):
    assert corners(**properties) == UPRIGHT


def test_training_images_lie_on_the_corners_they_were_made_for(client):
    """Its rings start at the image's upper left corner, and turn counter-clockwise."""
    scenes = client.search(SceneQuery()).scenes

    for scene in scenes:
        upper_left, lower_left, lower_right, upper_right, _ = map(
            tuple, scene.footprint["coordinates"][0]
        )
        (placement,) = image_placements(scene)
        assert placement.corners == (upper_left, upper_right, lower_right, lower_left)
    assert len(scenes) > 5


def test_real_items_lie_in_their_boxes(shared_data):
    found = 0
    for path in sorted((shared_data / "stac").rglob("*.json")):
        read = json.loads(path.read_text("utf-8"))
        items = read.get("features", [read]) if isinstance(read, dict) else []
        for item in items:
            if not isinstance(item, dict) or (item.get("geometry") or {}).get("type") != "Polygon":
                continue
            ring = item["geometry"]["coordinates"][0]
            (west, east), (south, north) = ((min(axis), max(axis)) for axis in list(zip(*ring))[:2])
            if east - west > 180:
                continue
            upper_left, upper_right, lower_right, lower_left = image_corners(item["geometry"])
            wide, high = east - west, north - south
            for x, y in (upper_left, upper_right, lower_right, lower_left):
                assert west - wide / 2 <= x <= east + wide / 2
                assert south - high / 2 <= y <= north + high / 2
            assert upper_left[0] < upper_right[0]
            assert upper_left[1] > lower_left[1]
            found += 1
    assert found > 10
