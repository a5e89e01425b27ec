"""The reference says what the code does: names of fields, of settings, of hosts."""

import configparser
import json
import re
from urllib.parse import urlsplit

import pytest
from doc_pages import DOCS, LANGUAGES, blocks, pages, without_blocks
from qgis.core import QgsSettings

from dinamis_qgis.catalogue import request_file, request_ledger
from dinamis_qgis.catalogue.schema import COLUMNS
from dinamis_qgis.domain import request_json, tariff_json
from dinamis_qgis.domain.exercise import Exercise, ExerciseService
from dinamis_qgis.domain.exercise_file import OPENED, SUFFIX
from dinamis_qgis.domain.exercise_json import exercise_to_json
from dinamis_qgis.domain.glossary import read_glossary
from dinamis_qgis.domain.product_guide import read_product_guide
from dinamis_qgis.domain.request import ImageRequest, Kind
from dinamis_qgis.domain.request_json import request_to_json
from dinamis_qgis.domain.service import read_services
from dinamis_qgis.downloads import store_schema
from dinamis_qgis.newer_files import LAYOUTS
from dinamis_qgis.settings import Settings

RESOURCES = DOCS.parent / "resources"
each_language = pytest.mark.parametrize("language", LANGUAGES)


def text(language, name):
    return pages(language)[name].read_text("utf-8")


def named(language, name):
    """What a page sets as code."""
    return set(re.findall(r"`([^`]+)`", without_blocks(text(language, name))))


@each_language
def test_every_field_of_the_catalogue_is_explained(language):
    assert set(COLUMNS) <= named(language, "reference/formats.md")


@each_language
def test_every_field_of_the_queue_and_of_the_record_is_named(language):
    known = named(language, "reference/formats.md")
    statements = " ".join((*store_schema.LAYOUT.steps[0], request_ledger.LAYOUT.steps[0][0]))
    columns = set(re.findall(r"(\w+) (?:INTEGER|TEXT)", statements))

    assert len(columns) > 30
    assert columns <= known
    marks = {f"0x{file.LAYOUT.application:X}" for file in (request_file, request_ledger)}
    assert marks <= known


@each_language
def test_every_field_of_a_tariff_is_explained(language):
    fields = {
        *tariff_json._REQUIRED, *tariff_json._CONDITIONS, *tariff_json._PARAMETERS,
        *tariff_json._OPTIONAL,
    }  # fmt: skip

    assert fields <= named(language, "reference/formats.md")


@each_language
def test_a_draft_is_shown_as_it_is_written(language, area):
    shown = next(
        json.loads(code) for kind, code in blocks(text(language, "reference/formats.md"))
        if kind == "json"
    )  # fmt: skip

    assert shown["format"] == request_json.FORMAT
    assert shown["version"] == request_json.VERSION
    assert list(shown) == list(json.loads(request_to_json(_request(area))))


def _request(area):
    return ImageRequest(
        mission="pleiades", kind=Kind.TASKING, area=area.geometry, area_km2=area.km2, project="a",
        start=None, end=None,
    )  # fmt: skip


@each_language
def test_every_field_of_an_exercise_is_explained(language):
    written = json.loads(exercise_to_json(Exercise("Coast", ExerciseService("training"))))

    assert set(written) <= named(language, "reference/formats.md")


@each_language
def test_every_file_of_the_profile_is_named(language):
    known = named(language, "reference/formats.md")

    assert {name for name in LAYOUTS if "/" not in name} <= known
    assert {"services.json", "tariffs.json", "searches.json", OPENED, f"*{SUFFIX}"} <= known


@each_language
def test_the_services_of_a_profile_are_told_to_administrators(language):
    assert "dinamis/services.json" in named(language, "administrators.md")
    assert "dinamis/services.json" in named(language, "reference/services.md")


@each_language
def test_every_field_of_a_service_is_explained(language):
    content = json.loads((RESOURCES / "services.json").read_text("utf-8"))
    known = named(language, "reference/services.md")

    assert {name for service in content["services"] for name in service} <= known
    assert {service["id"] for service in content["services"]} <= known


@each_language
def test_every_host_that_is_asked_is_told_to_administrators(language):
    hosts = set()
    for service in read_services(RESOURCES / "services.json"):
        if not service.is_training:
            addresses = (*service.roots, service.token, service.issuer)
            hosts |= {urlsplit(address).hostname for address in addresses if address}
            hosts |= {service.storage} if service.storage else set()
    content = json.loads((RESOURCES / "services.json").read_text("utf-8"))
    hosts |= {urlsplit(content["places"]).hostname, urlsplit(content["coverages"]["wmts"]).hostname}

    assert hosts <= named(language, "administrators.md")


@each_language
def test_the_pages_of_the_field_s_words_say_what_the_plugin_says(language):
    import field_pages

    glossary = read_glossary(RESOURCES / "glossary.json")
    topics = read_product_guide(RESOURCES / "product_guide.json")

    words = "\n".join(field_pages.glossary_page(glossary, language))
    guide = "\n".join(field_pages.guide_page(topics, language))

    assert all(f": {term.meaning.said(language)}" in words for term in glossary.terms)
    assert all(f"## {topic.question.said(language)}" in guide for topic in topics)
    assert all(one.when.said(language) in guide for topic in topics for one in topic.options)


def test_every_setting_is_explained(qgis_app):
    import settings_table

    found, told = settings_table.keys(), settings_table.words()

    assert set(found) == set(told)
    assert all(set(words) == set(LANGUAGES) for words in told.values())


@pytest.fixture
def _without_own_settings(qgis_app, tmp_path):
    """Nothing was chosen by this user: what is given beforehand counts."""
    own = QgsSettings()
    kept = {key: own.value(key) for key in own.allKeys() if key.startswith("dinamis/")}
    own.remove("dinamis")
    yield
    # QGIS takes no path of a file that is not there: an empty one gives nothing beforehand.
    nothing = tmp_path / "nothing.ini"
    nothing.touch()
    assert QgsSettings.setGlobalSettingsPath(str(nothing))
    for key, value in kept.items():
        QgsSettings().setValue(key, value)


@pytest.mark.usefixtures("_without_own_settings")
@each_language
def test_settings_given_beforehand_count(language, tmp_path):
    example = next(
        code for kind, code in blocks(text(language, "administrators.md")) if kind == "ini"
    )
    path = tmp_path / "qgis_global_settings.ini"
    path.write_text(example, encoding="utf-8")
    QgsSettings.setGlobalSettingsPath(str(path))
    written = configparser.ConfigParser(interpolation=None)
    written.read_string(example)

    settings = Settings()

    assert settings.service_id == written["dinamis"]["service"] != "training"
    assert settings.download_folder.as_posix() == written["dinamis"]["download_folder"]
    assert settings.download_limits.parallel_files == 2
    assert settings.download_limits.bytes_per_s == 2_000_000
    assert settings.download_limits.hours[0].hour == 20
    assert settings.own_services[0][1:] == ("https://stac.example.org/", "")
