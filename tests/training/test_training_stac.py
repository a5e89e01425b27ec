"""The STAC API of the training service, as a client meets it."""

import json
import time

import pytest
from shapely.geometry import box, mapping, shape

ROOT = "https://stac.training.dinamis.invalid/"
MONTPELLIER = [3.7, 43.5, 4.1, 43.75]
AREA = mapping(box(*MONTPELLIER))


def found(reply):
    assert reply.status_code == 200, reply.text
    return reply.json()["features"]


def ids(reply):
    return [item["id"] for item in found(reply)]


def clouds(reply):
    return [item["properties"].get("eo:cloud_cover") for item in found(reply)]


def test_the_landing_page_leads_to_everything(web):
    page = web.get(ROOT).json()

    links = {link["rel"]: link["href"] for link in page["links"]}
    assert {"self", "root", "conformance", "data", "search", "child"} <= set(links)
    for rel in ("conformance", "data", "child"):
        assert web.get(links[rel]).status_code == 200
    assert "https://api.stacspec.org/v1.0.0/item-search" in page["conformsTo"]


def test_every_collection_has_items_and_queryables(web):
    for collection in web.get(f"{ROOT}collections").json()["collections"]:
        path = f"{ROOT}collections/{collection['id']}"
        assert web.get(path).json()["id"] == collection["id"]
        assert "eo:cloud_cover" in web.get(f"{path}/queryables").json()["properties"]
        items = found(web.get(f"{path}/items", params={"limit": 3}))
        assert all(item["collection"] == collection["id"] for item in items)


def test_an_item_is_marked_as_fictional_and_holds_what_stac_asks(web):
    (item,) = found(web.search(collections=["pleiades"], limit=1))

    properties = item["properties"]
    assert item["stac_version"] == "1.1.0"
    assert properties["dinamis:training"] is True
    assert properties["title"].startswith("TRAINING / FICTIF")
    assert properties["order:status"] == "succeeded"
    assert item["assets"]["product"]["roles"] == ["data"]
    assert shape(item["geometry"]).exterior.is_ccw
    assert item["bbox"] == list(shape(item["geometry"]).bounds)
    self_link = next(link["href"] for link in item["links"] if link["rel"] == "self")
    assert web.get(self_link).json() == item


def test_the_archive_can_be_looked_at_and_not_downloaded(web):
    (item,) = found(web.search(collections=["airbus-archive"], limit=1))

    assert item["properties"]["order:status"] == "orderable"
    assert set(item["assets"]) == {"thumbnail", "quicklook"}


def test_get_and_post_give_the_same_scenes(web):
    conditions = {"eo:cloud_cover": {"lte": 20}}
    post = web.search(bbox=MONTPELLIER, collections=["pleiades"], query=conditions, limit=20)

    get = web.get(
        f"{ROOT}search",
        params={
            "bbox": ",".join(map(str, MONTPELLIER)),
            "collections": "pleiades",
            "query": json.dumps(conditions),
            "limit": 20,
        },
    )
    assert ids(get) == ids(post)
    assert len(ids(get)) == 20


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_next_links_lead_through_every_scene_once(web, method):
    if method == "POST":
        page = web.search(intersects=AREA, collections=["spot-6-7"], limit=100).json()
    else:
        params = {"bbox": "3.7,43.5,4.1,43.75", "collections": "spot-6-7", "limit": 100}
        page = web.get(f"{ROOT}search", params=params).json()
    matched, seen = page["numberMatched"], [item["id"] for item in page["features"]]

    while True:
        link = next((link for link in page["links"] if link["rel"] == "next"), None)
        if link is None:
            break
        assert link["method"] == method
        page = web.request(method, link["href"], json=link.get("body")).json()
        seen += [item["id"] for item in page["features"]]

    assert matched > 100
    assert len(seen) == len(set(seen)) == matched


def test_scenes_found_touch_the_area_itself_not_only_its_bounds(web):
    triangle = {"type": "Polygon", "coordinates": [[[3, 43], [5, 45], [5, 43], [3, 43]]]}

    items = found(web.search(intersects=triangle, limit=10_000))

    assert len(items) > 300
    assert all(shape(item["geometry"]).intersects(shape(triangle)) for item in items)
    outside = found(web.search(bbox=[3, 43, 5, 45], limit=10_000))
    missing = {item["id"] for item in outside} - {item["id"] for item in items}
    assert missing
    assert not any(
        shape(item["geometry"]).intersects(shape(triangle))
        for item in outside
        if item["id"] in missing
    )


def test_a_name_that_no_scene_could_bear_finds_nothing(web):
    (item,) = found(web.search(collections=["pleiades"], limit=1))

    assert ids(web.search(ids=["Pléiades", item["id"]])) == [item["id"]]
    assert ids(web.search(ids=["Pléiades"])) == []


def test_a_period_includes_both_of_its_ends(web):
    (item,) = found(web.search(collections=["pleiades"], limit=1))
    moment = item["properties"]["datetime"]

    for interval in (f"{moment}/{moment}", f"{moment}/..", f"../{moment}", moment):
        assert item["id"] in ids(web.search(ids=[item["id"]], datetime=interval))


def test_a_scene_of_unknown_cloud_is_in_no_comparison_nor_its_contrary(web):
    below = {"op": "<", "args": [{"property": "eo:cloud_cover"}, 50]}
    unknown = {"op": "isNull", "args": [{"property": "eo:cloud_cover"}]}

    def matched(expression):
        return web.search(filter=expression, limit=1).json()["numberMatched"]

    least, most = matched(below), matched({"op": "not", "args": [below]})
    assert matched(unknown) > 0
    assert least + most + matched(unknown) == 60_000


@pytest.mark.parametrize(
    "expression",
    [
        {"op": "<=", "args": [{"property": "eo:cloud_cover"}, 10]},
        {"op": ">=", "args": [10, {"property": "properties.eo:cloud_cover"}]},
        {"op": "between", "args": [{"property": "eo:cloud_cover"}, 0, 10]},
        {
            "op": "and",
            "args": [
                {"op": "in", "args": [{"property": "platform"}, ["PHR1A", "PHR1B"]]},
                {"op": "like", "args": [{"property": "platform"}, "PHR1_"]},
                {"op": "<=", "args": [{"property": "eo:cloud_cover"}, 10]},
                {"op": "s_intersects", "args": [{"property": "geometry"}, AREA]},
                {"op": "t_during", "args": [
                    {"property": "datetime"},
                    {"interval": ["2016-01-01T00:00:00Z", ".."]},
                ]},
            ],
        },
    ],
)  # fmt: skip
def test_cql2_limits_the_cloud_cover(web, expression):
    values = clouds(web.search(filter=expression, limit=200))

    assert values
    assert max(values) <= 10


def test_cql2_compares_times(web):
    after = {"op": ">=", "args": [{"property": "datetime"}, {"timestamp": "2025-01-01T00:00:00Z"}]}

    items = found(web.search(filter=after, sortby=[{"field": "datetime"}], limit=5))

    assert all(item["properties"]["datetime"] >= "2025" for item in items)


def test_scenes_come_newest_first_or_as_asked(web):
    newest = [item["properties"]["datetime"] for item in found(web.search(limit=50))]
    by_cloud = clouds(
        web.search(
            intersects=AREA,
            sortby=[{"field": "properties.eo:cloud_cover", "direction": "asc"}],
            limit=50,
        )
    )

    assert newest == sorted(newest, reverse=True)
    assert by_cloud == sorted(by_cloud)


def test_only_the_fields_asked_for_are_sent(web):
    reply = web.search(limit=1, fields={"include": ["properties.platform"], "exclude": ["links"]})

    (item,) = found(reply)
    assert set(item) == {"type", "stac_version", "id", "collection", "properties"}
    assert set(item["properties"]) == {"platform"}


@pytest.mark.parametrize(
    "body",
    [
        {"limit": 0},
        {"limit": 10_001},
        {"limit": "many"},
        {"bbox": [1, 2, 3]},
        {"bbox": [0, 50, 1, 40]},
        {"bbox": MONTPELLIER, "intersects": AREA},
        {"intersects": {"type": "Polygon"}},
        {"datetime": "yesterday"},
        {"datetime": "2020-01-01T00:00:00Z/2021-01-01T00:00:00Z/2022-01-01T00:00:00Z"},
        {"collections": "pleiades"},
        {"query": {"eo:cloud_cover": {"about": 3}}},
        {"query": {"eo:cloud_cover": {"lt": "few"}}},
        {"query": ["eo:cloud_cover"]},
        {"query": {"colour": {"eq": "blue"}}},
        {"filter": {"op": "shines", "args": [{"property": "platform"}, 1]}},
        {"filter": "eo:cloud_cover < 3"},
        {"sortby": [{"by": "datetime"}]},
        {"fields": 3},
        {"token": "page2"},
        ["not", "an", "object"],
    ],
)
def test_bad_searches_are_refused_with_a_reason(web, body):
    reply = web.post(f"{ROOT}search", json=body)

    assert reply.status_code == 400
    assert set(reply.json()) >= {"code", "description"}


def test_what_is_not_there_is_404_in_json(web):
    for path in ("nothing", "collections/none", "collections/pleiades/items/none"):
        reply = web.get(ROOT + path)
        assert reply.status_code == 404
        assert reply.json()["description"]


def test_pages_come_fast_over_the_whole_catalogue(web):
    web.search(limit=1)  # the scenes are read from disk at the first search
    france = mapping(box(-5, 42, 8, 51))

    def seconds(**body):
        times = []
        for _ in range(3):
            start = time.perf_counter()
            web.search(**body)
            times.append(time.perf_counter() - start)
        return min(times)

    assert seconds(limit=100, intersects=france) < 0.3
    assert seconds(limit=1000) < 1.0
