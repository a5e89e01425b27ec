"""How the client asks a STAC API, where real ones are stricter than the training service."""

import json
from datetime import datetime, timezone

import pytest
import requests
import responses

from dinamis_qgis.api.stac import StacClient, search_body
from dinamis_qgis.catalogue.scene_store import SceneStore
from dinamis_qgis.domain.errors import UnexpectedReply
from dinamis_qgis.domain.licence import Licence
from dinamis_qgis.domain.search import PageLink, SceneQuery

ROOT = "https://stac.example.org/"


@pytest.fixture
def server():
    with responses.RequestsMock() as server:
        yield server


@pytest.fixture
def stac():
    return StacClient(requests.Session(), ROOT)


def collections_page(names, following=""):
    links = [{"rel": "next", "href": following}] if following else []
    return {"collections": [{"id": name} for name in names], "links": links}


def test_the_list_of_collections_goes_on_behind_its_next_link(server, stac):
    second = f"{ROOT}collections?offset=2"
    server.get(f"{ROOT}collections", json=collections_page(["a", "b"], second))
    server.get(second, json=collections_page(["c"]))

    listed = [collection.id for collection in stac.collections()]

    assert listed == ["a", "b", "c"]


def test_a_list_of_collections_that_leads_back_is_not_followed_for_ever(server, stac):
    server.get(f"{ROOT}collections", json=collections_page(["a"], f"{ROOT}collections"))

    with pytest.raises(UnexpectedReply):
        stac.collections()


def test_one_word_is_asked_for_without_in():
    """Which stac-fastapi on pgstac refuses in a ``query``."""
    body = search_body(SceneQuery(platforms=("PHR1A",), max_cloud_percent=20))

    assert body["query"] == {"platform": {"eq": "PHR1A"}, "eo:cloud_cover": {"lte": 20}}
    assert "filter" not in body


def test_several_words_are_asked_for_in_cql2():
    """And all the rest too: pgstac takes a ``query`` or a ``filter``, not both."""
    body = search_body(SceneQuery(platforms=("PHR1A", "SPOT6"), max_cloud_percent=20))

    assert "query" not in body
    assert body["filter-lang"] == "cql2-json"
    assert body["filter"] == {
        "op": "and",
        "args": [
            {"op": "<=", "args": [{"property": "eo:cloud_cover"}, 20]},
            {"op": "in", "args": [{"property": "platform"}, ["PHR1A", "SPOT6"]]},
        ],
    }


def test_several_words_alone_need_no_and():
    body = search_body(SceneQuery(coverages=("yearly", "adhoc")))

    assert body["filter"]["op"] == "in"


def test_what_was_entered_in_the_second_asked_for_counts_where_times_are_text():
    since = datetime(2026, 11, 1, 22, 26, 18, tzinfo=timezone.utc)

    asked = search_body(SceneQuery(updated_since=since))["query"]["updated"]["gte"]

    assert asked <= "2026-11-01T22:26:18.089Z"
    assert asked <= "2026-11-01T22:26:18Z"


def item(name, **more):
    ring = [[3, 43], [4, 43], [4, 44], [3, 43]]
    return {
        "type": "Feature",
        "id": name,
        "geometry": {"type": "Polygon", "coordinates": [ring]},
        "properties": {"datetime": "2024-01-01T00:00:00Z"},
        **more,
    }


def test_a_page_is_read_while_its_scenes_are_taken(server, stac):
    """No page of scenes is ever in memory; what stands behind them is known in the end."""
    link = {"rel": "next", "href": f"{ROOT}search?page=2"}
    features = [item("a"), {}, item("b")]
    page = {"type": "FeatureCollection", "features": features, "numberMatched": 7, "links": [link]}
    server.post(f"{ROOT}search", json=page)

    stream = stac.stream(SceneQuery())
    names = [(scene.id, stream.matched) for scene in stream.scenes]

    assert names == [("a", None), ("b", None)]
    assert (stream.matched, stream.next.href) == (7, link["href"])
    assert len(stream.rejected) == 1


@pytest.mark.parametrize(
    "text",
    [
        '{"type": "FeatureCollection", "links": LINKS, "features": ITEMS, "numberMatched": 7}',
        '{"features": ITEMS, "numberMatched": 7, "links": LINKS}',
        '\ufeff {"features":ITEMS,"links":LINKS,"context":{"matched":7}}\r\n',
    ],
)
def test_where_the_next_page_is_may_be_known_before_this_one_is_read(server, stac, text):
    links = json.dumps([{"rel": "next", "href": f"{ROOT}search?page=2"}])
    items = json.dumps([item("a", links=[{"rel": "next", "href": f"{ROOT}not-this-one"}])])
    body = text.replace("ITEMS", items).replace("LINKS", links)
    server.post(f"{ROOT}search", body=body.encode())

    stream = stac.stream(SceneQuery())
    coming = stream.coming
    list(stream.scenes)

    assert coming == stream.next == PageLink(f"{ROOT}search?page=2")


@pytest.mark.parametrize(
    "text",
    [
        '{"features": ITEMS}',
        '{"links": [], "features": ITEMS}',
        '{"features": ITEMS, "context": {"links": LINKS}}',
        '{"features": ITEMS, "title": "\\"links\\": of a text"}',
        '{"features": ITEMS, "links": LINKS, "rel": "links"}',
        '{"features": ITEMS, "links": LINKS',
        "<html>",
        "",
    ],
)
def test_what_does_not_say_so_early_says_nothing_wrong(server, stac, text):
    links = json.dumps([{"rel": "next", "href": f"{ROOT}not-this-one"}])
    items = json.dumps([item("a", links=json.loads(links))])
    server.post(f"{ROOT}search", body=text.replace("ITEMS", items).replace("LINKS", links))

    assert stac.stream(SceneQuery()).coming is None


def test_what_came_before_a_page_breaks_off_was_a_scene(server, stac):
    page = json.dumps({"type": "FeatureCollection", "features": [item("a"), item("b")]})
    server.post(f"{ROOT}search", body=page[:-20])

    scenes = stac.stream(SceneQuery()).scenes

    assert next(scenes).id == "a"
    with pytest.raises(UnexpectedReply, match="not a STAC page"):
        next(scenes)


def test_an_entry_that_says_half_a_character_is_kept_like_the_others(server, stac, tmp_path):
    """Python reads it and can write it nowhere: one such entry kept all from being kept."""
    odd = {**item("odd"), "properties": {**item("odd")["properties"], "platform": "\ud800 7"}}
    page = {"type": "FeatureCollection", "features": [item("a"), odd], "links": []}
    server.post(f"{ROOT}search", json=page)

    scenes = stac.search(SceneQuery()).scenes
    store = SceneStore(tmp_path / "t.gpkg")
    store.keep(scenes)

    assert [scene.id for scene in scenes] == ["a", "odd"]
    assert [kept.platform for kept in store.scenes([1, 2]).values()] == ["", "\ufffd 7"]
    assert scenes[0].source == json.dumps(item("a"))


def test_a_byte_that_is_no_text_costs_its_letter_only(server, stac):
    page = {"type": "FeatureCollection", "features": [item("a"), item("Bézu")], "links": []}
    body = json.dumps(page, ensure_ascii=False).encode("latin-1")
    server.post(f"{ROOT}search", body=body)

    assert [scene.id for scene in stac.search(SceneQuery()).scenes] == ["a", "B\ufffdzu"]


def test_a_list_of_collections_may_say_half_a_character(server, stac):
    server.get(f"{ROOT}collections", json=collections_page(["a\udc00"]))

    assert [one.id for one in stac.collections()] == ["a\ufffd"]


def test_a_next_link_may_be_an_address(server, stac):
    second = f"{ROOT}search?token=next%3A1"
    first = {
        "type": "FeatureCollection",
        "features": [],
        "links": [{"rel": "next", "href": second}],
    }
    server.post(f"{ROOT}search", json=first)
    server.get(second, json={"type": "FeatureCollection", "features": []})

    page = stac.search(SceneQuery())
    following = stac.search(SceneQuery(), page.next)

    assert following.next is None
    assert not server.calls[1].request.body


def test_a_next_link_may_only_say_what_changes(server, stac):
    link = {"rel": "next", "href": f"{ROOT}search", "method": "POST", "merge": True}
    first = {
        "type": "FeatureCollection",
        "features": [],
        "links": [{**link, "body": {"token": "next:1"}}],
    }
    server.post(f"{ROOT}search", json=first)
    query = SceneQuery(collections=("pleiades",))

    page = stac.search(query)
    stac.search(query, page.next)

    asked = [json.loads(call.request.body) for call in server.calls]
    assert asked[1] == {**asked[0], "token": "next:1"}


def test_the_licence_of_a_collection_is_where_its_document_says(server, stac):
    server.get(
        f"{ROOT}collections/spot%2067",
        json={
            "id": "spot 67",
            "license": "other",
            "links": [{"rel": "license", "href": "https://licences.test/spot", "title": "DINAMIS"}],
        },
    )

    collection = stac.collection("spot 67")

    assert collection.licence == Licence("DINAMIS", "https://licences.test/spot")
