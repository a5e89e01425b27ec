"""How a service is introduced: in its own words, never in another's."""

import json

import pytest

from dinamis_qgis.domain.service import Service, SignIn, read_services, with_described
from dinamis_qgis.gui.service.service_card import ServiceCard, service_story
from dinamis_qgis.resource import resource

SHIPPED = read_services(resource("services.json"))
THEIA = next(one for one in SHIPPED if one.id == "theia-mtd")


@pytest.fixture
def described(tmp_path):
    """A service as a file of the profile describes it."""

    def read(**more):
        entry = {"id": "region", "title": "Region's archive", "stac": "https://stac.test/", **more}
        path = tmp_path / "services.json"
        path.write_text(json.dumps({"services": [entry]}))
        return with_described(SHIPPED, path)[-1]

    return read


def test_the_data_store_of_theia_is_introduced_as_such():
    assert "Theia data store" in service_story(THEIA)


@pytest.mark.parametrize("sign_in", ["device", "key", "none"])
def test_a_described_service_is_introduced_by_its_own_title_and_description(described, sign_in):
    story = service_story(described(sign_in=sign_in, description="Aerial images since 1950."))

    assert story.startswith("Region's archive – Aerial images since 1950.\n")
    assert "Theia" not in story
    assert "DINAMIS" not in story


def test_without_a_description_its_title_is_enough(described):
    assert service_story(described(sign_in="device")).startswith("Region's archive\n")


@pytest.mark.parametrize(
    ("sign_in", "words"),
    [("device", "in your browser"), ("key", "API key"), ("none", "no account")],
)
def test_it_says_how_one_signs_in_there(described, sign_in, words):
    assert words in service_story(described(sign_in=sign_in))


def test_who_describes_the_data_store_anew_is_quoted(tmp_path):
    path = tmp_path / "services.json"
    entry = {"id": "theia-mtd", "title": "Mirror", "sign_in": "device", "description": "Copy."}
    path.write_text(json.dumps({"services": [entry]}))
    one = next(one for one in with_described(SHIPPED, path) if one.id == "theia-mtd")

    assert service_story(one).startswith("Mirror – Copy.\n")


@pytest.mark.parametrize("description", [3, None, ["a"], "  "])
def test_what_is_no_text_describes_nothing(description):
    entry = {"id": "a", "title": "A", "stac": "https://a.test/", "description": description}

    service = Service.from_json(entry)

    assert (service.description, service.sign_in) == ("", SignIn.NONE)


@pytest.mark.parametrize("service", SHIPPED, ids=lambda one: one.id)
def test_who_has_no_pleiades_says_where_they_are(qtbot, service):
    card = ServiceCard()
    qtbot.addWidget(card)

    card.show_service(service)

    assert card.pleiades_label.isHidden() == ("pleiades" in service.holds)
    # The button beside it opens this service's own catalogue: only one has that of DINAMIS.
    assert ("choose Theia" in card.pleiades_label.text()) == (service.id != "theia-mtd")
