import json
import shlex
import sys
from dataclasses import replace
from datetime import date, datetime, timezone
from types import ModuleType, SimpleNamespace

import pytest
import requests

from dinamis_qgis.api.geodes import geodes_body
from dinamis_qgis.api.oneatlas import search_body as oneatlas_body
from dinamis_qgis.api.search_recipes import curl_command, knows_pystac, pystac_script
from dinamis_qgis.api.stac import search_body
from dinamis_qgis.domain.paging import pages
from dinamis_qgis.domain.search import SceneQuery
from dinamis_qgis.domain.service import Kind, Service

ROOT = "https://stac.example.org/api/"
SERVICE = Service("s", "S", ROOT)
GEODES = Service("g", "G", "https://g.example/", kind=Kind.GEODES, most_items=80)
ATLAS = Service("o", "O", "https://o.example/v2/", kind=Kind.ONEATLAS, most_items=500)
AREA = {"type": "Polygon", "coordinates": [[[3, 43], [4, 43], [4, 44], [3, 44], [3, 43]]]}
QUERIES = [
    SceneQuery(),
    SceneQuery(
        area=AREA,
        collections=("pleiades", "spot-6-7"),
        missions=("pleiades",),
        start=date(2016, 5, 1),
        max_cloud_percent=30.0,
        min_sun_elevation_deg=20,
        updated_since=datetime(2020, 1, 2, tzinfo=timezone.utc),
        months=frozenset({6, 7}),
        text="forêt",
    ),
    SceneQuery(ids=('it\'s $(rm -rf ~) `x` "é" \\n', '\'; import os #\n"""')),
    SceneQuery(end=date(2020, 1, 1), page_size=7),
]


@pytest.mark.parametrize("query", QUERIES)
def test_curl_sends_the_same_question(query):
    command = curl_command(query, SERVICE)

    words = shlex.split(command.replace("\\\n", " "), comments=True)
    assert words[:2] == ["curl", "https://stac.example.org/api/search"]
    assert "Content-Type: application/json" in words
    assert json.loads(words[words.index("--data-raw") + 1]) == search_body(query)


@pytest.mark.parametrize(
    ("service", "address", "body_of", "left_out"),
    [
        (GEODES, "https://g.example/search", geodes_body, "months, words, mission, sun elevation"),
        (ATLAS, "https://o.example/v2/opensearch", oneatlas_body, "months, words, sun elevation"),
    ],
)
def test_services_of_another_kind_are_asked_in_their_own_way(service, address, body_of, left_out):
    command = curl_command(QUERIES[1], service)

    words = shlex.split(command.replace("\\\n", " "), comments=True)
    asked = replace(QUERIES[1], page_size=min(QUERIES[1].page_size, service.most_items))
    assert words[1] == address
    assert json.loads(words[words.index("--data-raw") + 1]) == body_of(asked)
    assert command.startswith(f"# Not in this question: {left_out}.\n")


def test_pystac_client_is_offered_where_it_can_ask():
    assert [knows_pystac(service) for service in (SERVICE, GEODES, ATLAS)] == [True, False, False]


class Item:
    id, datetime, properties = "a", None, {"eo:cloud_cover": 3}


@pytest.mark.parametrize("query", QUERIES)
def test_the_script_runs_and_asks_the_same_question(query, monkeypatch, capsys):
    asked = {}

    def search(  # as pystac-client has it
        *, method="POST", max_items=None, limit=None, ids=None, collections=None, bbox=None,
        intersects=None, datetime=None, query=None, filter=None, filter_lang=None, sortby=None,
        fields=None,
    ):  # fmt: skip
        asked.update({name: value for name, value in locals().items() if value is not None})
        asked.pop("asked")
        return SimpleNamespace(items=lambda: iter([Item]))

    def open_service(root):
        asked["root"] = root
        return SimpleNamespace(search=search)

    fake = ModuleType("pystac_client")
    fake.Client = SimpleNamespace(open=open_service)
    monkeypatch.setitem(sys.modules, "pystac_client", fake)

    exec(compile(pystac_script(query, SERVICE), "script.py", "exec"), {})

    assert asked.pop("root") == ROOT
    assert asked.pop("method") == "POST"
    assert asked == {key.replace("-", "_"): value for key, value in search_body(query).items()}
    assert capsys.readouterr().out == "a None 3\n"


@pytest.mark.parametrize("missions", [(), ("pleiades",)], ids=["query", "CQL2"])
def test_the_real_pystac_client_finds_the_same_scenes(client, missions, monkeypatch, capsys):
    pytest.importorskip("pystac_client")
    query = SceneQuery(
        AREA, ("pleiades", "spot-6-7"), missions, start=date(2020, 1, 1), max_cloud_percent=20.0
    )
    transport = client.session.get_adapter(client.service.stac)
    monkeypatch.setattr(requests.Session, "get_adapter", lambda session, url: transport)

    exec(compile(pystac_script(query, client.service), "script.py", "exec"), {})

    names = [line.split()[0] for line in capsys.readouterr().out.splitlines()]
    assert names == [scene.id for page in pages(client.search, query) for scene in page.scenes]
    assert names


@pytest.mark.parametrize("recipe", [curl_command, pystac_script])
def test_what_only_the_plugin_looks_at_is_said(recipe):
    text = recipe(QUERIES[1], SERVICE)

    assert text.startswith("# Not in this question: months, words.\n")
    assert "Not in this question" not in recipe(QUERIES[0], SERVICE)


@pytest.mark.parametrize("recipe", [curl_command, pystac_script])
def test_no_recipe_knows_who_asks(recipe):
    text = recipe(QUERIES[1], SERVICE).lower()

    assert "authorization" not in text
    assert "token" not in text
