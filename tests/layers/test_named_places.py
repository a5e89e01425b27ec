import json
from pathlib import Path

import pytest
from scenes import WORLD_MAP

from dinamis_qgis.domain.errors import PlaceUnknown
from dinamis_qgis.domain.place import Place, PlaceKind, called, folded, matching
from dinamis_qgis.layers.named_places import NamedPlaces

RESOURCES = Path(__file__).parents[2] / "resources"
NAMES = json.loads((RESOURCES / "countries.json").read_text("utf-8"))
NUMBERS = json.loads((RESOURCES / "departements.json").read_text("utf-8"))


@pytest.fixture(scope="module")
def named_places():
    return NamedPlaces(WORLD_MAP, tuple(NAMES.values()), NUMBERS)


def test_knows_the_101_departements_overseas_too(named_places):
    names = {place.name for place in named_places.places() if place.kind is PlaceKind.DEPARTEMENT}

    assert len(names) == 101
    assert names >= {"Hérault", "La Réunion", "Guyane", "Mayotte", "Haut-Rhin", "Seine-et-Marne"}


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("34", "Hérault"),
        ("01", "Ain"),
        ("2a", "Corse-du-Sud"),
        ("2B", "Haute-Corse"),
        (" 974 ", "La Réunion"),
        ("973", "Guyane"),
        ("68", "Haut-Rhin"),
        ("77", "Seine-et-Marne"),
    ],
)
def test_a_departement_is_known_by_its_number(named_places, typed, name):
    places = named_places.places()

    assert [place.name for place in called(places, typed)] == [name]
    assert matching(places, typed)[0].name == name
    assert named_places.area(called(places, typed)[0]).km2 > 300


def test_every_departement_has_a_number_of_its_own(named_places):
    numbers = [p.number for p in named_places.places() if p.kind is PlaceKind.DEPARTEMENT]

    assert all(numbers)
    assert len(set(numbers)) == 101


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
    places = NamedPlaces(WORLD_MAP, tuple(NAMES.values()), NUMBERS, NAMES.get(language)).places()

    names = [place.name for place in places if folded(place.name).startswith(folded(name)[:4])]

    assert name in names
    assert len([one for one in names if folded(one) == folded(name)]) == 1


def test_what_is_not_on_the_map_is_said(named_places):
    with pytest.raises(PlaceUnknown, match="Atlantis"):
        named_places.area(Place(PlaceKind.COUNTRY, "Atlantis", "Atlan'tis"))


def test_without_the_map_it_says_so(tmp_path):
    with pytest.raises(PlaceUnknown, match=r"none\.gpkg"):
        NamedPlaces(tmp_path / "none.gpkg", ()).places()
