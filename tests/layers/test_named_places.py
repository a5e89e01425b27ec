import json
from pathlib import Path

import pytest
from scenes import WORLD_MAP

from dinamis_qgis.domain.errors import PlaceUnknown
from dinamis_qgis.domain.place import Place, PlaceKind, folded, matching
from dinamis_qgis.layers.named_places import NamedPlaces

NAMES = json.loads((Path(__file__).parents[2] / "resources" / "countries.json").read_text("utf-8"))


@pytest.fixture(scope="module")
def named_places():
    return NamedPlaces(WORLD_MAP, tuple(NAMES.values()))


def test_knows_the_101_departements_overseas_too(named_places):
    names = {place.name for place in named_places.places() if place.kind is PlaceKind.DEPARTEMENT}

    assert len(names) == 101
    assert names >= {"Hérault", "La Réunion", "Guyane", "Mayotte", "Haut-Rhin", "Seine-et-Marne"}


@pytest.mark.parametrize(
    ("typed", "km2", "tolerance"),
    [
        ("herault", 6230, 0.02),
        ("guyane", 83_534, 0.03),
        ("seine et marne", 5915, 0.02),
        ("allemagne", 357_000, 0.02),
        ("alemania", 357_000, 0.02),
        ("peru", 1_285_000, 0.03),
        ("germany", 357_000, 0.02),
        ("cote d'ivoire", 322_000, 0.03),
        ("fidji", 18_274, 0.05),
        ("russie", 17_000_000, 0.03),
        ("antarctica", 12_350_000, 0.1),
    ],
)
def test_gives_their_outline(named_places, typed, km2, tolerance):
    place = matching(named_places.places(), typed)[0]

    area = named_places.area(place)

    assert area.km2 == pytest.approx(km2, rel=tolerance)
    assert area.name == place.name
    assert not area.was_repaired


@pytest.mark.parametrize(("language", "least"), [("fr", 150), ("es", 130)])
def test_countries_are_known_in_other_languages_too(named_places, language, least):
    known = {folded(place.name) for place in named_places.places()}

    assert sum(folded(name) in known for name in NAMES[language].values()) > least


def test_a_country_stands_once_a_name(named_places):
    countries = [p for p in named_places.places() if p.kind is PlaceKind.COUNTRY]
    names = [(folded(place.name), place.code) for place in countries]

    assert len(names) == len(set(names))


@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("fr", "Monténégro"),
        ("es", "Perú"),
        ("en", "Montenegro"),
        ("fr", "Pérou"),
    ],
)
def test_a_country_is_called_as_the_user_writes_it(language, name):
    places = NamedPlaces(WORLD_MAP, tuple(NAMES.values()), NAMES.get(language)).places()

    names = [place.name for place in places if folded(place.name).startswith(folded(name)[:4])]

    assert name in names
    assert len([one for one in names if folded(one) == folded(name)]) == 1


def test_what_is_not_on_the_map_is_said(named_places):
    with pytest.raises(PlaceUnknown, match="Atlantis"):
        named_places.area(Place(PlaceKind.COUNTRY, "Atlantis", "Atlan'tis"))


def test_without_the_map_it_says_so(tmp_path):
    with pytest.raises(PlaceUnknown, match=r"none\.gpkg"):
        NamedPlaces(tmp_path / "none.gpkg", ()).places()
