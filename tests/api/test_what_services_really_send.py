"""Pages that others recorded: what can be read is shown, the rest is counted and named."""

import json

import pytest
import requests
import responses

from dinamis_qgis.api.stac import StacClient
from dinamis_qgis.catalogue.catalogue import LocalCatalogue
from dinamis_qgis.catalogue.scene_store import SceneStore
from dinamis_qgis.domain.answer import Sorting
from dinamis_qgis.domain.search import SceneQuery

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
