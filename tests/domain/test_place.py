import pytest
from hypothesis import given
from hypothesis import strategies as st

from dinamis_qgis.domain.place import (
    Place,
    PlaceKind,
    called,
    commune_code,
    folded,
    matching,
    siren,
)

NAMES = ("Hérault", "La Réunion", "Côte-d'Or", "Côte d'Ivoire", "Haute-Corse", "Corse-du-Sud")
PLACES = tuple(Place(PlaceKind.DEPARTEMENT, name, name) for name in NAMES)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("HERAULT", ["Hérault"]),
        ("reunion", ["La Réunion"]),
        ("la ré", ["La Réunion"]),
        ("cote d or", ["Côte-d'Or"]),
        ("côte d’i", ["Côte d'Ivoire"]),
        ("corse", ["Corse-du-Sud", "Haute-Corse"]),
        ("  ", []),
        ("xyz", []),
    ],
)
def test_accents_case_and_hyphens_do_not_matter(typed, found):
    assert [place.name for place in matching(PLACES, typed)] == found


def test_no_more_are_suggested_than_a_list_shows():
    many = [Place(PlaceKind.COMMUNE, f"Saint {index}", "") for index in range(100)]

    assert len(matching(many, "saint")) == 12


@pytest.mark.parametrize(("typed", "code"), [("34172", "34172"), (" 2b033", "2B033"), ("3417", "")])
def test_knows_a_commune_code(typed, code):
    assert commune_code(typed) == code


@pytest.mark.parametrize(
    ("typed", "code"), [("243400017", "243400017"), ("243 400 017", "243400017"), ("Sète", "")]
)
def test_knows_a_siren(typed, code):
    assert siren(typed) == code


@given(st.text())
def test_anything_can_be_typed_and_finds_what_is_called_so(text):
    found = matching((Place(PlaceKind.COMMUNE, text, ""),), text)

    assert bool(found) == bool(folded(text))


@pytest.mark.parametrize("text", ["réunion", "La Réunion", "la-reunion", " REUNION "])
def test_a_place_is_called_by_its_name_whatever_people_leave_out(text):
    reunion = Place(PlaceKind.DEPARTEMENT, "La Réunion", "La Réunion")
    others = (
        Place(PlaceKind.COUNTRY, "Union", "Union"),
        Place(PlaceKind.COMMUNE, "Réunion Sud", "1"),
    )

    assert called((*others, reunion, reunion), text) == (reunion,)


@pytest.mark.parametrize("text", ["", " ", "la", "reun", "-"])
def test_no_place_is_called_by_less_than_a_name(text):
    assert called((Place(PlaceKind.DEPARTEMENT, "La Réunion", "La Réunion"),), text) == ()
