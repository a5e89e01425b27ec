"""The glossary, who may join, the guide and the links: what ships, and how it is read."""

import json

import pytest
from request_rules import RULES

from dinamis_qgis.domain.account import Category
from dinamis_qgis.domain.errors import InputError
from dinamis_qgis.domain.glossary import read_glossary
from dinamis_qgis.domain.local_text import LANGUAGES, LocalText, read_texts
from dinamis_qgis.domain.membership import MayJoin, read_membership
from dinamis_qgis.domain.product_guide import read_product_guide
from dinamis_qgis.domain.web_page import WebPage, read_links
from dinamis_qgis.resource import resource

FILES = ("glossary.json", "membership.json", "product_guide.json", "links.json")
ENTITIES = ("state", "local", "research", "other_public", "association")
FRENCH = (
    "scène", "emprise", "imagette", "aperçu", "zone d'intérêt", "archive", "programmation",
    "demande d'imagerie", "expression de besoin", "fiche de demande", "quota de gratuité",
    "tranche de crédits", "crédit de télémesure", "cofinancement", "entité adhérente", "référent",
    "couverture annuelle millésimée", "jeu de référence", "couvert nuageux", "angle d'incidence",
    "dépointage", "fauchée", "image fusionnée", "XS", "MNS", "niveau de traitement", "primaire",
    "ortho", "mode d'acquisition", "Utilisateur Institutionnel Autorisé", "bundle", "B/H",
    "nouvelle acquisition", "UIA", "PMS", "MS", "dossier", "charte", "licences",
)  # fmt: skip
ENGLISH = (
    "scene", "footprint", "quicklook", "archive", "tasking", "primary", "ortho", "P, panchromatic",
    "MS", "PMS", "bundle", "incidence", "off-nadir", "B/H", "stereo", "telemetry credit", "UIA",
)  # fmt: skip


@pytest.fixture
def glossary():
    return read_glossary(resource("glossary.json"))


@pytest.fixture
def askers():
    return {one.id: one for one in read_membership(resource("membership.json"))}


@pytest.mark.parametrize(("language", "words"), [("fr", FRENCH), ("en", ENGLISH)])
def test_the_glossary_has_the_words_of_the_field(glossary, language, words):
    names = " | ".join(term.name.said(language) for term in glossary.terms).casefold()

    assert [word for word in words if word.casefold() not in names] == []


def test_every_term_is_explained_where_it_is_asked(glossary):
    nowhere = {term.id for term in glossary.terms if not term.fields}

    assert nowhere == {"local_copy"}  # a window of its own says it


def test_a_term_is_found_by_a_part_of_its_name_in_any_language_without_accents(glossary):
    assert [term.id for term in glossary.found("depoin", "fr")][0] == "off_nadir"
    assert [term.id for term in glossary.found("off-nadir", "fr")][0] == "off_nadir"
    assert "scene" in [term.id for term in glossary.found("SCENE", "fr")]


def test_terms_that_are_named_so_come_before_those_that_only_speak_of_it(glossary):
    found = [term.id for term in glossary.found("ortho", "en")]

    assert found[0] == "ortho"
    assert "primary" in found


def test_nothing_typed_finds_all_in_the_order_of_the_alphabet(glossary):
    names = [term.name.said("fr") for term in glossary.found("", "fr")]

    assert len(names) == len(glossary.terms)
    assert names.index("aperçu") < names.index("archive") < names.index("scène")


def test_nonsense_finds_nothing(glossary):
    assert glossary.found("zzzz", "en") == ()


def test_each_kind_of_entity_may_join_by_the_same_steps(askers):
    for name in ENTITIES:
        one = askers[name]
        steps = " ".join(step.said("en") for step in one.steps)
        for said in ("membership act", "charter", "licences", "legal representative", "referent"):
            assert said in steps, (name, said)
        assert "personal account" in steps
        assert one.category in (Category.PUBLIC, Category.SCIENTIFIC)


def test_foreign_scientists_are_told_who_examines_them_too(askers):
    foreign = askers["foreign"]
    steps = " ".join(step.said("en") for step in foreign.steps)

    assert foreign.category is Category.FOREIGN
    assert foreign.may_join is MayJoin.CONDITIONS
    assert "South" in foreign.answer.said("en")
    assert "European Union" in foreign.answer.said("en")
    assert "CNES also examines it for Pléiades, and Airbus for SPOT 6-7" in steps


def test_companies_join_for_research_or_as_contractors(askers):
    answer = askers["company"].answer.said("en")

    assert askers["company"].category is Category.PRIVATE
    assert "research and development" in answer
    assert "contractor of a public body" in answer


def test_who_cannot_join_is_told_what_to_do_instead(askers):
    refused = [one for one in askers.values() if one.may_join is MayJoin.NO]

    assert refused
    assert all(one.category is None and one.steps and one.pages for one in refused)


def test_the_guide_explains_every_choice_of_each_field_it_speaks_of():
    for topic in read_product_guide(resource("product_guide.json")):
        offered = [str(one) for one in RULES.fields[topic.field].options]
        assert sorted(option.value for option in topic.options) == sorted(offered)


def test_the_links_lead_to_the_site_the_catalogue_and_the_application():
    addresses = [page.address for page in read_links(resource("links.json"))]

    assert "https://dinamis.data-terra.org" in addresses
    assert "https://catalogue-dinamis.data-terra.org" in addresses
    assert "https://application-dinamis.data-terra.org" in addresses


@pytest.mark.parametrize("name", FILES)
def test_french_has_its_no_break_spaces(name):
    def french(part):
        if isinstance(part, dict):
            if "fr" in part:
                yield part["fr"]
            for value in part.values():
                yield from french(value)
        elif isinstance(part, list):
            for value in part:
                yield from french(value)

    texts = list(french(json.loads(resource(name).read_text("utf-8"))))

    assert texts
    assert [text for text in texts if any(f" {sign}" in text for sign in ":;?!%")] == []


def test_a_language_that_is_not_known_is_english():
    text = LocalText.read({"en": "scene", "fr": "scène", "es": "escena"})

    assert [text.said(one) for one in (*LANGUAGES, "de")] == ["scene", "scène", "escena", "scene"]


@pytest.mark.parametrize(
    "entry", [{"en": "scene", "fr": "scène"}, {"en": "a", "fr": " ", "es": "c"}]
)
def test_a_text_says_something_in_every_language(entry):
    with pytest.raises(ValueError, match="es|fr"):
        LocalText.read(entry)


def test_a_page_is_one_of_the_web():
    entry = {"name": {"en": "a", "fr": "b", "es": "c"}, "address": "file:///etc/passwd"}

    with pytest.raises(ValueError, match="no address of the web"):
        WebPage.read(entry)


@pytest.mark.parametrize(
    ("content", "why"),
    [
        ("{", "x.json"),
        ('{"version": 9}', "version 9"),
        ('{"version": 1}', "terms is missing"),
        ('{"version": 1, "terms": [3]}', "x.json"),
    ],
)
def test_a_file_that_cannot_be_used_is_named(tmp_path, content, why):
    path = tmp_path / "x.json"
    path.write_text(content, "utf-8")

    with pytest.raises(InputError, match=why):
        read_glossary(path)


def test_two_terms_of_one_id_are_refused(tmp_path):
    text = {"en": "a", "fr": "b", "es": "c"}
    term = {"id": "x", "name": text, "meaning": text, "fields": []}
    path = tmp_path / "x.json"
    path.write_text(json.dumps({"version": 1, "terms": [term, term]}), "utf-8")

    with pytest.raises(InputError, match="same id"):
        read_glossary(path)


def test_a_file_that_is_not_there_is_named(tmp_path):
    with pytest.raises(InputError, match=r"gone\.json"):
        read_texts(tmp_path / "gone.json", dict)
