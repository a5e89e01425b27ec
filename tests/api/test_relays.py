"""Other services that hold images: GEODES and the supplier's archive, on what they answered."""

import json
from datetime import date

import pytest
from servers import redirect, reply

from dinamis_qgis.api.client import DinamisClient
from dinamis_qgis.api.session import open_session
from dinamis_qgis.api.sign_in import MemoryCredentials
from dinamis_qgis.domain.errors import InputError, SignInRequired
from dinamis_qgis.domain.network_errors import KeyRefused
from dinamis_qgis.domain.scene import Availability
from dinamis_qgis.domain.search import SceneQuery
from dinamis_qgis.domain.service import Kind, Service, SignIn, read_services
from dinamis_qgis.resource import resource

AREA = {"type": "Polygon", "coordinates": [[[3, 43], [4, 43], [4, 44], [3, 44], [3, 43]]]}


@pytest.fixture
def geodes(server):
    service = Service(
        "geodes",
        "GEODES",
        server.root,
        Kind.GEODES,
        sign_in=SignIn.KEY,
        key_headers=("X-API-Key",),
        most_items=80,
    )
    return DinamisClient(service, open_session(), MemoryCredentials())


@pytest.fixture
def oneatlas(server):
    service = Service(
        "oneatlas",
        "OneAtlas",
        server.root,
        Kind.ONEATLAS,
        sign_in=SignIn.KEY,
        key_headers=("apikey",),
        token=f"{server.root}token",
    )
    return DinamisClient(service, open_session(), MemoryCredentials())


def sent(server, number=-1):
    return json.loads(server.asked[number].body)


def made_item(name="S2A", **properties):
    told = {"start_datetime": "2020-05-01T10:00:00Z", "datetime": "2020-05-02T00:00:00Z"}
    return {
        "type": "Feature",
        "id": name,
        "geometry": AREA,
        "properties": {"platform": "S2A", **told, **properties},
        "assets": {"q.jpg": {"href": "https://geodes.org/q", "roles": ["overview"]}},
    }


def page(items, matched):
    return reply(200, json.dumps({"features": items, "context": {"matched": matched}}).encode())


def test_geodes_as_it_answered(geodes, server, shared_data):
    text = (shared_data / "stac" / "eodag" / "geodes_search.json").read_bytes()
    server.says("/search", reply(200, text))

    (scene,) = geodes.search(SceneQuery(page_size=1)).scenes

    assert scene.mission == "sentinel-2"
    assert f"{scene.acquired:%Y-%m-%d %H:%M}" == "2025-04-02 17:57"
    assert scene.quicklook.href.endswith("?scope=gdh")


def test_geodes_gives_80_at_most_a_page_after_the_other(geodes, server):
    server.says("/search", page([made_item("a")], 81), page([made_item("b")], 81))

    first = geodes.search(SceneQuery(page_size=500))
    second = geodes.search(SceneQuery(page_size=500), first.next)

    assert [sent(server, i)["limit"] for i in (0, 1)] == [80, 80]
    assert [sent(server, i)["page"] for i in (0, 1)] == [1, 2]
    assert second.next is None
    assert second.scenes[0].id == "b"


def test_geodes_is_asked_for_days_of_acquisition(geodes, server):
    server.says("/search", page([], 0))

    geodes.search(SceneQuery(start=date(2020, 1, 1), end=date(2020, 2, 1), max_cloud_percent=10))

    assert sent(server)["query"] == {
        "eo:cloud_cover": {"lte": 10},
        "end_datetime": {"gte": "2020-01-01T00:00:00.000Z"},
        "start_datetime": {"lte": "2020-02-01T23:59:59.999Z"},
    }


def test_the_quicklooks_address_gets_its_scope(geodes, server):
    server.says("/search", page([made_item()], 1))

    assert geodes.search(SceneQuery()).scenes[0].quicklook.href == "https://geodes.org/q?scope=gdh"


def test_without_a_key_geodes_is_searched_all_the_same(geodes, server):
    server.says("/search", page([], 0))

    geodes.search(SceneQuery())

    assert "x-api-key" not in server.asked[0].headers


def test_files_of_geodes_are_asked_for_with_the_key_and_no_other(geodes, server, other_server):
    server.says("/search", page([], 0))
    there = other_server.says("/file", reply(200))
    server.says("/file", redirect(302, there))
    geodes.sign_in_with_key({"X-API-Key": "whole"})

    geodes.session.get(f"{server.root}file")
    geodes.session.get(there)

    assert server.asked[-1].headers["x-api-key"] == "whole"
    assert all("x-api-key" not in asked.headers for asked in other_server.asked)


def test_a_key_the_service_refuses_is_not_kept(geodes, server):
    server.says("/search", reply(403))

    with pytest.raises(KeyRefused):
        geodes.sign_in_with_key({"X-API-Key": "whole"})

    assert not geodes.is_signed_in


@pytest.mark.parametrize("status", [400, 401, 403])
def test_a_key_that_the_archive_makes_no_token_of_is_a_refused_key(oneatlas, server, status):
    server.says("/token", reply(status, b'{"error": "access_denied"}'))

    with pytest.raises(KeyRefused):
        oneatlas.sign_in_with_key({"apikey": "mine"})

    assert not oneatlas.is_signed_in


@pytest.mark.parametrize("value", ["", "  ", "two words", "clé", "a\nb: c"])
def test_what_is_no_key_is_not_sent(geodes, server, value):
    with pytest.raises(InputError):
        geodes.sign_in_with_key({"X-API-Key": value})

    assert server.asked == []


def test_the_archive_as_it_answered(oneatlas, server, shared_data):
    server.says("/token", reply(200, b'{"access_token": "t", "expires_in": 3600}'))
    text = (shared_data / "airbus" / "go-oneatlas" / "search.json").read_bytes()
    server.says("/opensearch", reply(200, text))
    oneatlas.sign_in_with_key({"apikey": "mine"})

    found = oneatlas.search(SceneQuery(page_size=50))

    assert (len(found.scenes), found.matched, found.rejected) == (50, 482, ())
    assert {scene.mission for scene in found.scenes} == {"pleiades", "spot67"}
    assert {scene.availability for scene in found.scenes} == {Availability.TO_ORDER}
    first = found.scenes[0]
    assert first.id == "DS_PHR1B_201704181857160_FR1_PX_W123N37_0720_04750"
    assert (first.cloud_percent, round(first.incidence_deg, 1)) == (84.8, 17.2)
    assert first.quicklook.href.endswith("/quicklook")
    assert found.next.body["startPage"] == 2
    item = json.loads(first.source)  # what an exported ItemCollection holds
    assert item["links"] == []
    assert (item["bbox"][0], item["bbox"][3]) == (_west(item), _north(item))


def _west(item):
    return min(point[0] for point in item["geometry"]["coordinates"][0])


def _north(item):
    return max(point[1] for point in item["geometry"]["coordinates"][0])


def feature(name="DS_PHR1A_1"):
    properties = {"sourceIdentifier": name, "acquisitionDate": "2017-04-18T21:44:25Z"}
    return {"geometry": AREA, "properties": {**properties, "platform": "PHR1A"}}


def archive_page(features, total):
    return reply(200, json.dumps({"features": features, "totalResults": total}).encode())


def test_the_key_becomes_a_token_once_and_goes_nowhere_else(oneatlas, server):
    server.says("/token", reply(200, b'{"access_token": "t", "expires_in": 3600}'))
    server.says("/opensearch", archive_page([feature()], 1))
    oneatlas.sign_in_with_key({"apikey": "mine"})
    server.asked.clear()

    for _ in range(3):
        oneatlas.search(SceneQuery(missions=("pleiades",), max_cloud_percent=20))

    assert [asked.path for asked in server.asked] == ["/token"] + ["/opensearch"] * 3
    assert [b"mine" in asked.body for asked in server.asked] == [True, False, False, False]
    assert server.asked[1].headers["authorization"] == "Bearer t"
    assert sent(server)["constellation"] == "PHR"
    assert sent(server)["cloudCover"] == "[0,20]"


def test_without_a_key_the_archive_says_so(oneatlas, server):
    with pytest.raises(SignInRequired):
        oneatlas.check_sign_in()

    assert server.asked == []


def test_the_archive_is_never_copied(oneatlas):
    assert oneatlas.collections() == ()


def test_what_the_archive_does_not_say_is_told_not_hidden(oneatlas, server):
    server.says("/token", reply(200, b'{"access_token": "t", "expires_in": 3600}'))
    server.says("/opensearch", archive_page([feature(), {"geometry": None}], 2))
    oneatlas.sign_in_with_key({"apikey": "mine"})

    found = oneatlas.search(SceneQuery())

    assert len(found.scenes) == len(found.rejected) == 1


def test_the_services_of_the_plugin():
    services = {service.id: service for service in read_services(resource("services.json"))}

    told = {name: sorted(c.value for c in service.can) for name, service in services.items()}

    assert told == {
        "training": ["mirror", "quota", "search", "sign", "tasking"],
        "theia-mtd": ["mirror", "search", "sign"],
        "geodes": ["search"],
        "oneatlas": ["search"],
        "kalideos": [],
        "peps": [],
    }
    lacking = [name for name, service in services.items() if service.lacks_pleiades]
    assert lacking == ["theia-mtd", "geodes", "kalideos", "peps"]
    assert all(service.catalogue for name, service in services.items() if name != "training")
