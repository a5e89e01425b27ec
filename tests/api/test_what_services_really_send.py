"""Pages that others recorded: what can be read is shown, the rest is counted and named."""

import json

import pytest
import requests
import responses

from dinamis_qgis.api.stac import StacClient
from dinamis_qgis.catalogue.catalogue import LocalCatalogue
from dinamis_qgis.catalogue.scene_store import SceneStore
from dinamis_qgis.domain.answer import Sorting
from dinamis_qgis.domain.citation import bibtex, citation
from dinamis_qgis.domain.citation import licence as licence_text
from dinamis_qgis.domain.errors import UnexpectedReply
from dinamis_qgis.domain.item_properties import item_properties, licence
from dinamis_qgis.domain.placement import image_placements
from dinamis_qgis.domain.search import SceneQuery
from dinamis_qgis.domain.stac_item import stac_item

ROOT = "https://stac.test/"


def page_of(content):
    """A page as a service would send it, with the link to the next one taken away."""
    with responses.RequestsMock() as server:
        server.post(f"{ROOT}search", body=content, content_type="application/json")
        return StacClient(requests.Session(), ROOT).search(SceneQuery())


def recorded_pages(folder):
    for path in sorted(folder.rglob("*.json")):
        content = path.read_text(encoding="utf-8")
        document = json.loads(content)
        if isinstance(document, dict) and isinstance(document.get("features"), list):
            yield path, content, document["features"]


def test_every_entry_of_recorded_pages_is_shown_or_counted(shared_data, tmp_path):
    catalogue = LocalCatalogue(SceneStore(tmp_path / "t.gpkg"))
    read = counted = files = 0
    for folder in ("stac", "airbus"):
        for path, content, features in recorded_pages(shared_data / folder):
            page = page_of(content)
            assert len(page.scenes) + len(page.rejected) == len(features), path
            catalogue.keep(page.scenes)
            read, counted, files = read + len(page.scenes), counted + len(page.rejected), files + 1

    kept = len(catalogue.answer(SceneQuery(), Sorting()).rows)

    assert files >= 3
    assert read > 0
    assert 0 < kept <= read
    assert all(reason for reason in page.rejected)


def item(**changes):
    values = {
        "type": "Feature",
        "id": "a",
        "collection": "c",
        "geometry": {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 0]]]},
        "bbox": None,
        "properties": {"datetime": "2020-01-01T00:00:00Z"},
        "assets": {},
    }
    return {**values, **changes}


RING_3D = [[0, 0, 5], [1, 0, 5], [1, 1, 5], [0, 0, 5]]


@pytest.mark.parametrize(
    "entry",
    [
        item(),
        item(assets=None),
        item(geometry={"type": "Polygon", "coordinates": [RING_3D]}),
        item(geometry={"type": "MultiPolygon", "coordinates": [[RING_3D], [RING_3D]]}),
        item(properties={"datetime": None, "start_datetime": "2020-01-01T00:00:00"}),
        item(properties={"datetime": "2020-01-01T00:00:00Z", "eo:cloud_cover": "12.5"}),
        item(properties={"datetime": "2020-01-01T00:00:00Z", "proj:bbox": "[1, 2, 3, 4]"}),
        item(assets={"q": {"href": "quicklook.png", "roles": ["overview"]}}),
    ],
)
def test_what_is_unusual_is_read(entry, tmp_path):
    page = page_of(json.dumps({"type": "FeatureCollection", "features": [entry]}))

    assert page.rejected == ()
    catalogue = LocalCatalogue(SceneStore(tmp_path / "t.gpkg"))
    catalogue.keep(page.scenes)
    (row,) = catalogue.answer(SceneQuery(), Sorting()).rows
    assert catalogue.scenes([row])[int(row)] == page.scenes[0]


@pytest.mark.parametrize(
    "entry",
    [
        None,
        "text",
        {},
        item(geometry=None),
        item(geometry={"type": "Point", "coordinates": [0, 0]}),
        item(geometry={"type": "Polygon", "coordinates": []}),
        item(geometry={"type": "Polygon", "coordinates": [[[0, "x"], [1, 0], [1, 1], [0, 0]]]}),
        item(geometry={"type": "Polygon", "coordinates": [[[0, 1e999], [1, 0], [1, 1], [0, 0]]]}),
        item(properties={"datetime": None}),
        item(properties={"datetime": "yesterday"}),
        item(properties={"datetime": "2020-01-01T00:00:00Z", "eo:cloud_cover": "much"}),
        item(id=7),
        item(id=None),
        item(assets={"q": {}}),
    ],
)
def test_what_cannot_be_read_is_named_and_the_rest_is_shown(entry):
    page = page_of(json.dumps({"type": "FeatureCollection", "features": [entry, item(id="b")]}))

    assert [scene.id for scene in page.scenes] == ["b"]
    assert len(page.rejected) == 1
    assert page.rejected[0]


ODD = [
    None,
    1,
    -1,
    True,
    1e999,
    "x",
    [],
    {},
    [1],
    ["a"],
    {"a": 1},
    [[["x"]]],
    "http://[::1?token=t",
]


def used(scene):
    """Whatever the plugin does with a scene that it shows."""
    stac_item(scene)
    item_properties(scene)
    licence(scene)
    texts = (citation(scene), bibtex(scene), licence_text(scene))
    sizes = sum(asset.size_bytes or 0 for asset in scene.data_assets)
    return texts, sizes, scene.quicklook, scene.thumbnail, image_placements(scene)


PROPERTIES = (
    *("eo:cloud_cover", "gsd", "keywords", "platform", "constellation", "updated", "license"),
    *("sci:citation", "proj:bbox", "proj:transform", "proj:code", "proj:epsg", "proj:shape"),
    *("proj:geometry", "order:status", "dinamis:rights", "product:acquisition_type"),
    *("view:azimuth", "processing:level", "datetime"),
)
DATED = {"datetime": "2020-01-01T00:00:00Z"}


@pytest.mark.parametrize("odd", ODD)
def test_no_odd_value_in_an_entry_is_more_than_an_entry_lost(odd, tmp_path):
    picture = {"href": "https://x.test/q.png", "roles": ["overview"]}
    fields = ("href", "roles", "type", "title", "file:size", "file:checksum", *PROPERTIES)
    entries = [
        *(item(**{name: odd}) for name in ("id", "collection", "geometry", "assets", "links")),
        *(item(assets={"q": {**picture, name: odd}}) for name in fields),
        *(item(properties={**DATED, name: odd}, assets={"q": picture}) for name in PROPERTIES),
    ]
    catalogue = LocalCatalogue(SceneStore(tmp_path / "t.gpkg"))

    page = page_of(json.dumps({"type": "FeatureCollection", "features": entries}))

    assert len(page.scenes) + len(page.rejected) == len(entries)
    catalogue.keep(page.scenes)
    for scene in page.scenes:
        used(scene)


@pytest.mark.parametrize("odd", ODD)
@pytest.mark.parametrize("name", ["context", "numberMatched", "links", "type"])
def test_odd_words_around_the_entries_lose_none(odd, name):
    page = page_of(json.dumps({"type": "FeatureCollection", "features": [item()], name: odd}))

    assert [scene.id for scene in page.scenes] == ["a"]
    assert page.next is None
    assert page.matched in (None, 1)


@pytest.mark.parametrize(
    "odd",
    [
        {"href": 5},
        {"href": "http://[::1"},
        {"href": "b", "method": 5},
        {"href": "b", "method": "POST", "body": [1]},
        {"href": "b", "method": "POST", "body": "x", "merge": True},
    ],
)
def test_a_next_link_that_nobody_can_follow_is_not_taken_for_the_end(odd):
    links = [{"rel": "next", **odd}]

    with pytest.raises(UnexpectedReply):
        page_of(json.dumps({"type": "FeatureCollection", "features": [item()], "links": links}))
