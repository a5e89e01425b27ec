import copy
import json
from dataclasses import FrozenInstanceError, replace
from datetime import datetime, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dinamis_qgis.domain.errors import UnexpectedReply
from dinamis_qgis.domain.scene import Asset, Availability, Scene, mission_key, parse_time

ITEM = {
    "id": "a",
    "collection": "c",
    "geometry": {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 0]]]},
    "properties": {"datetime": "2020-01-02T03:04:05Z"},
}


def test_what_is_optional_may_be_missing():
    scene = Scene.from_stac(ITEM)

    assert scene.cloud_percent is None
    assert scene.availability is Availability.FREE
    assert scene.thumbnail is None
    assert not scene.is_downloadable


def scene_with(**assets):
    told = {key: {"href": f"https://s.test/{key}", **asset} for key, asset in assets.items()}
    return Scene.from_stac({**ITEM, "assets": told})


COG = "image/tiff; application=geotiff; profile=cloud-optimized"


def test_files_without_roles_are_told_apart_by_their_names_and_types():
    scene = scene_with(
        src_xs={"type": COG},
        downloadLink={"type": "application/zip"},
        thumbnail={"type": "image/jpeg"},
        metadata={"type": "application/xml"},
        report={"href": "https://s.test/quality.html?a=b"},
    )

    assert [asset.key for asset in scene.data_assets] == ["src_xs", "downloadLink"]
    assert scene.is_downloadable
    assert scene.quicklook.key == scene.thumbnail.key == "thumbnail"


def test_where_a_service_tells_which_files_are_data_the_others_are_not():
    scene = scene_with(image={"type": COG, "roles": ["data"]}, mask={"type": COG})

    assert [asset.key for asset in scene.data_assets] == ["image"]


def test_a_picture_of_a_scene_is_one_that_can_be_shown():
    cog = {"type": COG, "roles": ["overview"]}
    small = {"type": "image/png", "roles": ["thumbnail"]}

    assert scene_with(overview=cog, preview=small).quicklook.key == "preview"
    assert scene_with(overview=cog).quicklook.key == "overview"  # better than none


def test_a_scene_of_a_picture_only_holds_no_data():
    assert not scene_with(browse={"type": "image/jpeg"}).is_downloadable


@pytest.mark.parametrize("missing", ["id", "geometry", "properties"])
def test_what_is_required_may_not(missing):
    with pytest.raises(UnexpectedReply):
        Scene.from_stac({key: value for key, value in ITEM.items() if key != missing})


@pytest.mark.parametrize("item", [{}, {"id": "a", "geometry": None, "properties": {}}, [], None])
def test_nonsense_is_refused_in_a_sentence(item):
    with pytest.raises(UnexpectedReply, match="STAC item"):
        Scene.from_stac(item)


@pytest.mark.parametrize("year", ["0001", "1899", "9999"])
def test_a_year_in_which_nothing_flew_is_refused_in_a_sentence(year):
    with pytest.raises(UnexpectedReply, match=f"acquired in the year {int(year)}"):
        Scene.from_stac({**ITEM, "properties": {"datetime": f"{year}-12-31T23:59:59Z"}})


@pytest.mark.parametrize("href", [5, None, True, ["https://a.test/b.tif"]])
def test_a_file_without_an_address_is_refused_in_a_sentence(href):
    with pytest.raises(UnexpectedReply, match="STAC item 'a'"):
        Scene.from_stac({**ITEM, "assets": {"data": {"href": href}}})


VALUES = st.none() | st.booleans() | st.integers() | st.text(max_size=5)
JSON = st.recursive(
    VALUES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=6,
)
MEMBERS = st.sampled_from(["href", "title", "type", "roles", "file:size", "file:checksum"])
ASSETS = st.dictionaries(st.text(max_size=5), JSON | st.dictionaries(MEMBERS, JSON), max_size=3)


@given(assets=JSON | ASSETS)
def test_whatever_files_an_item_tells_of_it_is_refused_or_they_can_be_asked_for(assets):
    """They are read when somebody asks, long after the page was."""
    try:
        scene = Scene.from_stac({**ITEM, "assets": assets})
    except UnexpectedReply:
        return

    assert [asset.key for asset in scene.assets] == list(assets or {})
    assert all(isinstance(role, str) for asset in scene.assets for role in asset.roles)


def test_a_scene_that_was_read_is_like_one_that_was_made():
    href = "https://s.test/a.zip"
    read = Scene.from_stac({**ITEM, "assets": {"data": {"href": href, "roles": "data"}}})
    made = Scene(
        "a",
        "c",
        parse_time("2020-01-02T03:04:05Z"),
        ITEM["geometry"],
        assets=(Asset("data", href, roles=("data",)),),
    )

    assert read == made
    assert hash(read.assets) == hash(made.assets)
    assert replace(read, id="b") == replace(made, id="b") != read
    assert replace(read, assets=()).assets == ()
    assert copy.deepcopy(read).assets == made.assets
    with pytest.raises(FrozenInstanceError):
        read.id = "b"


RING = [[0, 0], [1, 0], [1, 1], [0, 0]]


@pytest.mark.parametrize(
    "geometry",
    [
        {"type": "Polygon", "coordinates": [RING, [[None, 1], [2, 2], [3, 3], [None, 1]]]},
        {"type": "Polygon", "coordinates": [[[10**400, 0]] * 5]},
        {"type": "MultiPolygon", "coordinates": [[RING], []]},
        {"type": "MultiPolygon", "coordinates": [[RING], [[["1", "2"]] * 4]]},
        {"type": "MultiPolygon", "coordinates": []},
    ],
)
def test_a_footprint_of_which_any_part_cannot_be_drawn_is_refused(geometry):
    with pytest.raises(UnexpectedReply):
        Scene.from_stac({**ITEM, "geometry": geometry})


def test_a_number_too_large_to_be_one_is_refused():
    with pytest.raises(UnexpectedReply):
        Scene.from_stac({**ITEM, "properties": {**ITEM["properties"], "gsd": 10**400}})


def test_what_should_be_text_is_text():
    said = {**ITEM["properties"], "platform": ["PHR1A"], "processing:level": 1, "gsd": "0.5"}

    scene = Scene.from_stac({**ITEM, "properties": said})

    assert (scene.platform, scene.processing_level) == ("['PHR1A']", "1")


@pytest.mark.parametrize(
    ("text", "microsecond"),
    [
        ("2021-08-15T15:41:30.1Z", 100000),
        ("2021-08-15T15:41:30.123456789Z", 123456),
        ("2021-08-15T15:41:30", 0),
        ("2021-08-15T17:41:30+02:00", 0),
    ],
)
def test_times_of_every_dialect_are_read(text, microsecond):
    assert parse_time(text) == datetime(2021, 8, 15, 15, 41, 30, microsecond, timezone.utc)


@pytest.mark.parametrize(
    ("properties", "mission"),
    [
        ({"platform": "PHR1A"}, "pleiades"),
        ({"constellation": "pleiades"}, "pleiades"),
        ({"platform": "Pléiades-1B"}, "pleiades"),
        ({"platform": "SPOT6", "constellation": "spot"}, "spot67"),
        ({"platform": "SPOT 7"}, "spot67"),
        ({"platform": "spot-5"}, "spot-1-5"),
        ({"constellation": "pneo"}, "pleiades-neo"),
        ({"platform": "sentinel-2a"}, "sentinel-2"),
        ({}, ""),
    ],
)
def test_missions_go_by_many_names(properties, mission):
    assert mission_key(properties) == mission


def test_real_items_are_read(shared_data):
    """All but those of climate models, of years in which nothing flew."""
    paths = [*(shared_data / "stac").rglob("*.json"), *(shared_data / "stac").rglob("*.geojson")]
    read = 0
    for path in paths:
        content = json.loads(path.read_text("utf-8"))
        items = content.get("features", [content]) if isinstance(content, dict) else []
        for item in items:
            if item.get("type") == "Feature" and item.get("stac_version"):
                properties = item["properties"]
                year = int((properties["datetime"] or properties["start_datetime"])[:4])
                if 1957 <= year <= 2100:
                    assert Scene.from_stac(item).id == item["id"]
                    read += 1

    assert read >= 10
