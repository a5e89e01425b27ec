"""Communes and EPCI, on replies written after the documentation of the service."""

import json
import time
from pathlib import Path

import pytest
import requests
import responses
from responses import matchers

from dinamis_qgis.api.places import FRESH_S, PlacesClient
from dinamis_qgis.domain.errors import (
    PlaceUnknown,
    ServiceBusy,
    ServiceUnreachable,
    UnexpectedReply,
)
from dinamis_qgis.domain.place import Place, PlaceKind
from dinamis_qgis.domain.service import read_places_root

ROOT = "https://geo.example.org/"
REPLIES = Path(__file__).parents[1] / "data" / "places"
MONTPELLIER = Place(PlaceKind.COMMUNE, "Montpellier", "34172", "34")


def reply(name):
    return json.loads((REPLIES / name).read_text("utf-8"))


@pytest.fixture
def service():
    with responses.RequestsMock(assert_all_requests_are_fired=False) as mock:
        yield mock


@pytest.fixture
def make_client(tmp_path):
    def make(now=None):
        arguments = {} if now is None else {"now": now}
        return PlacesClient(requests.Session(), ROOT, tmp_path / "places", **arguments)

    return make


@pytest.fixture
def answering(service):
    service.get(f"{ROOT}communes", json=reply("communes-montpellier.json"))
    service.get(f"{ROOT}epcis", json=reply("epcis-montpellier.json"))
    service.get(f"{ROOT}communes/34172", json=reply("contour-34172.json"))
    return service


def test_finds_communes_and_epci_by_name(answering, make_client):
    places = make_client().search("montpellier")

    assert [(place.kind, place.name, place.code, place.around) for place in places] == [
        (PlaceKind.COMMUNE, "Montpellier", "34172", "34"),
        (PlaceKind.COMMUNE, "Montpellier-de-Médillan", "17244", "17"),
        (PlaceKind.EPCI, "Montpellier Méditerranée Métropole", "243400017", "34"),
    ]


def test_asks_what_the_service_documents(service, make_client):
    asked = {
        "nom": "l'haÿ-les-roses",
        "fields": "nom,code,codeDepartement,population",
        "boost": "population",
        "limit": "10",
    }
    service.get(f"{ROOT}communes", json=[], match=[matchers.query_param_matcher(asked)])
    service.get(f"{ROOT}epcis", json=[])

    with pytest.raises(PlaceUnknown, match="roses"):
        make_client().search(" l'haÿ-les-roses ")


@pytest.mark.parametrize(
    ("typed", "path"),
    [
        ("34172", "communes/34172"),
        (" 2a004 ", "communes/2A004"),
        ("243400017", "epcis/243400017"),
        ("243 400 017", "epcis/243400017"),
    ],
)
def test_a_code_is_looked_up_as_a_code(service, make_client, typed, path):
    service.get(ROOT + path, json=reply("commune-34172.json"))

    assert make_client().search(typed) == (
        Place(
            PlaceKind.EPCI if path.startswith("epcis") else PlaceKind.COMMUNE,
            "Montpellier",
            "34172",
            "34",
        ),
    )


def test_an_unknown_code_is_said(service, make_client):
    service.get(f"{ROOT}communes/00000", status=404, json={"code": 404, "message": "Not found"})

    with pytest.raises(PlaceUnknown, match="00000"):
        make_client().search("00000")


def test_gives_the_outline_of_a_commune(answering, make_client):
    area = make_client().area(MONTPELLIER)

    assert area.name == "Montpellier"
    assert area.km2 == pytest.approx(67.9, rel=0.01)


def test_the_same_is_not_asked_twice_even_after_a_restart(answering, make_client):
    make_client().area(MONTPELLIER)
    make_client().area(MONTPELLIER)

    assert len(answering.calls) == 1


def test_after_three_months_it_is_asked_again(answering, make_client):
    make_client().area(MONTPELLIER)
    make_client(lambda: time.time() + FRESH_S + 60).area(MONTPELLIER)

    assert len(answering.calls) == 2


def test_without_network_what_is_known_is_used_however_old(answering, make_client):
    make_client().area(MONTPELLIER)
    answering.replace("GET", f"{ROOT}communes/34172", body=requests.ConnectionError("no route"))

    area = make_client(lambda: time.time() + 10 * FRESH_S).area(MONTPELLIER)

    assert area.name == "Montpellier"


def test_without_network_and_memory_it_says_so(service, make_client):
    service.get(f"{ROOT}communes", body=requests.ConnectionError("no route"))

    with pytest.raises(ServiceUnreachable, match="no route"):
        make_client().search("sète")


def test_a_service_out_of_order_is_said(service, make_client):
    service.get(f"{ROOT}communes/34172", status=503)

    with pytest.raises(ServiceBusy):
        make_client().area(MONTPELLIER)


@pytest.mark.parametrize("content", [{}, [1], [{"nom": "x"}], None, "no"])
def test_an_answer_that_is_not_promised_is_said(service, make_client, content):
    service.get(f"{ROOT}communes", json=content)
    service.get(f"{ROOT}epcis", json=[])

    with pytest.raises(UnexpectedReply):
        make_client().search("sète")


def test_a_damaged_memory_is_asked_anew(answering, make_client, tmp_path):
    make_client().area(MONTPELLIER)
    for path in (tmp_path / "places").iterdir():
        path.write_text("{")

    assert make_client().area(MONTPELLIER).km2 > 0
    assert len(answering.calls) == 2


def test_the_address_of_the_service_is_in_the_resources():
    root = read_places_root(Path(__file__).parents[2] / "resources" / "services.json")

    assert root == "https://geo.api.gouv.fr/"


def test_a_real_commune_has_its_real_size(service, make_client, shared_data):
    path = shared_data / "aoi" / "34-herault" / "communes-34-herault.geojson"
    features = json.loads(path.read_text("utf-8"))["features"]
    feature = next(entry for entry in features if entry["properties"]["code"] == "34172")
    service.get(f"{ROOT}communes/34172", json=feature)

    assert make_client().area(MONTPELLIER).km2 == pytest.approx(57.1, rel=1e-2)
