"""The answers of the tutorial are what the training service and the tariff say."""

import json
import math
import re
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from algorithms import layer_of, provider_of, run_algorithm
from doc_pages import LANGUAGES, blocks, pages
from scenes import WORLD_MAP
from shapely.geometry import shape

from dinamis_qgis.console import tariffs
from dinamis_qgis.domain.account import Category
from dinamis_qgis.domain.area_text import area_from_text
from dinamis_qgis.domain.estimate import Need, estimate
from dinamis_qgis.domain.quota_fit import fit_proposals
from dinamis_qgis.domain.request import Kind, StatusCode
from dinamis_qgis.domain.search import SceneQuery
from dinamis_qgis.layers.named_places import NamedPlaces

YEAR = {"START": "2020-01-01", "END": "2020-12-31"}
OUTLINE = next(text for kind, text in blocks(pages("en")["tutorial.md"].read_text("utf-8")))
AREA = area_from_text(OUTLINE)
QUERY = SceneQuery(
    area=AREA.geometry, start=date(2020, 1, 1), end=date(2020, 12, 31), max_cloud_percent=10
)
pytestmark = pytest.mark.parametrize("language", LANGUAGES)


def answer(language, number):
    """An answer as it is printed, with plain spaces."""
    text = pages(language)["tutorial.md"].read_text("utf-8")
    listed = re.split(r"^## ", text, flags=re.MULTILINE)[-2]
    found = re.search(rf"^{number}\. (.*?)(?=^\d+\. |\Z)", listed, re.MULTILINE | re.DOTALL)
    return " ".join(found.group(1).replace("\u00a0", " ").split())


def figure(language, value, digits=0):
    """A number as the language writes it."""
    written = f"{value:,.{digits}f}"
    return written if language == "en" else written.replace(",", " ").replace(".", ",")


MONTHS = {"en": ("January", "April"), "fr": ("janvier", "avril")}


def day(language, moment):
    """A day as the language writes it."""
    month = dict(zip((1, 4), MONTHS[language]))[moment.month]
    return f"{moment.day} {month} {moment.year}"


@pytest.fixture
def scenes(client):
    def scenes(mission, archive=False, **changes):
        service = client.service
        collections = service.archive if archive else service.collections
        query = replace(QUERY, missions=(mission,), collections=collections, **changes)
        return client.search(query).scenes

    return scenes


@pytest.fixture
def run(qgis_app, client, tmp_path):
    provider = provider_of(client, tmp_path)

    def run(name, outline=OUTLINE, **parameters):
        return run_algorithm(provider, name, {"AREA": layer_of(outline), **parameters})

    return run


def test_the_area_has_the_size_of_the_first_answer(language):
    page = pages(language)["tutorial.md"].read_text("utf-8")

    assert [text for _, text in blocks(page)] == [OUTLINE]
    assert f"**{figure(language, AREA.km2, 2)} km²**" in answer(language, 1)
    assert AREA.vertex_count == 4
    assert 1.8 < _on_a_web_map(AREA) / AREA.km2 < 2


def _on_a_web_map(area):
    """Its size in Web Mercator, km²: stretched by 1 / cos(latitude), both ways."""
    latitude = shape(area.geometry).centroid.y
    return area.km2 / math.cos(math.radians(latitude)) ** 2


def test_the_scenes_of_2020_are_those_of_the_second_answer(language, scenes):
    clear = scenes("spot67")
    clearest = min(clear, key=lambda scene: scene.cloud_percent)
    said = answer(language, 2)

    assert re.findall(r"\*\*(.*?)\*\*", said) == [
        str(len(scenes("pleiades"))), str(len(clear)), day(language, clearest.acquired),
    ]  # fmt: skip
    assert clearest.cloud_percent == 0


def test_the_first_pleiades_scene_appears_where_the_third_answer_says(language, scenes):
    (first,) = scenes("pleiades", max_cloud_percent=15)

    assert not scenes("pleiades", max_cloud_percent=14)
    said = answer(language, 3)
    assert f"{figure(language, first.cloud_percent, 1)} %" in said
    assert f"**{day(language, first.acquired)}**" in said
    assert "**15 %**" in said


def test_the_archive_has_as_many_as_the_fourth_answer_says(language, scenes):
    found = scenes("pleiades", archive=True)

    assert answer(language, 4).startswith(f"**{len(found)}** ")


def test_the_scene_covers_as_much_as_the_fifth_answer_says(language, run):
    results = run(
        "coverage", MISSION="pleiades", MAX_CLOUD=15, COVERED="TEMPORARY_OUTPUT",
        GAP="TEMPORARY_OUTPUT", **YEAR,
    )  # fmt: skip
    said = answer(language, 5)

    assert results["COUNT"] == 1
    assert 97 < results["SHARE"] < 98
    assert f"**{figure(language, int(results['SHARE'] * 10) / 10, 1)} %**" in said
    assert "**98 %**" in said
    assert f"{figure(language, results['GAP_KM2'], 2)} km²" in said


def test_the_plans_are_those_of_the_sixth_answer(language, run):
    base_map = run("plan", PURPOSE="base_map", CATEGORY="scientific", **YEAR)
    vegetation = run("plan", PURPOSE="vegetation", CATEGORY="scientific", **YEAR)
    said = answer(language, 6)
    suit = re.search(r"(\d+) free, (\d+) in the archive", base_map["EXPLANATION"])
    uncovered = re.search(r"(\d+)\skm² \((\d+)\s%\) stay", vegetation["EXPLANATION"])

    assert (base_map["FREE_SHARE"], base_map["PRICE_EUR"]) == (100, 0)
    assert all(f"**{count}**" in said for count in suit.groups())
    assert (vegetation["FREE_SHARE"], vegetation["BEST"]) == (0, "archive")
    assert vegetation["PRICE_EUR"] == 0
    assert "**{} km²** ({} %)".format(*uncovered.groups()) in said
    assert f"{vegetation['SHARE']:.0f} %" in said


def test_the_estimates_are_those_of_the_seventh_answer(language, run):
    asked = {"KIND": "tasking", "CATEGORY": "scientific"}
    mono = run("estimate", MISSION="pleiades", **asked)
    stereo = run("estimate", MISSION="pleiades", MODE="stereo", **asked)
    credits = run("estimate", MISSION="spot67", **asked)
    said = answer(language, 7)

    assert f"**{figure(language, mono['BILLED'], 2)} km²**" in said
    assert f"**{figure(language, stereo['BILLED'], 2)} km²**" in said
    assert "(assumed)" in stereo["EXPLANATION"]
    assert re.search(rf"\*\*{credits['BILLED']:.0f} cr[eé]dit\*\*", said)
    assert {one["PRICE_EUR"] for one in (mono, stereo, credits)} == {0}


def test_the_departement_costs_what_the_eighth_answer_says(language):
    places = NamedPlaces(WORLD_MAP, {})
    herault = places.area(next(one for one in places.places() if one.name == "Hérault"))
    pleiades = estimate(_need(herault, "pleiades"), tariffs())
    credits = estimate(_need(herault, "spot67"), tariffs())
    said = answer(language, 8)

    assert f"**{figure(language, herault.km2, 2)} km²**" in said
    assert f"{figure(language, pleiades.free)} km²" in said
    assert f"**{figure(language, pleiades.paid, 2)} km²**" in said
    price = figure(language, pleiades.price_eur, 2)
    assert (f"**€{price}**" if language == "en" else f"**{price} €**") in said
    assert re.search(rf"\*\*{credits.billed:.0f} cr[eé]dits\*\*", said)
    assert credits.price_eur == 0
    assert fit_proposals(pleiades, tariffs(), herault)


def _need(area, mission):
    return Need(
        area_km2=Decimal(str(area.km2)), mission=mission, kind=Kind.TASKING,
        category=Category.SCIENTIFIC, on=date(2026, 11, 20),
    )  # fmt: skip


def test_a_request_goes_the_way_of_the_last_answers(
    language, run, training, signed_in_client, tmp_path
):
    def used():
        return next(q for q in signed_in_client.account().quotas if q.mission == "pleiades")

    before = used()
    sent = run(
        "submitrequest", MISSION="pleiades", KIND="tasking", PROJECT=f"Land use, {language}",
        KEY=str(tmp_path), LICENCE_ACCEPTED=True,
    )  # fmt: skip
    training.clock.advance(timedelta(seconds=30))
    tracked = signed_in_client.request(sent["REQUEST"])
    left = before.total - (used().used - before.used)

    assert [status.code for status in tracked.history] == [
        StatusCode.RECEIVED, StatusCode.HELD, StatusCode.ACCEPTED, StatusCode.TASKED,
        StatusCode.PROCESSING, StatusCode.COMPLETED,
    ]  # fmt: skip
    assert f"**{figure(language, left, 2)} km²**" in answer(language, 9)
    (scene,) = signed_in_client.delivered_scenes(tracked)
    (path,) = run("downloadassets", SCENES=scene.id, FOLDER=str(tmp_path))["FILES"]
    _holds_the_tenth_answer(run, path, tmp_path, answer(language, 10))


def _holds_the_tenth_answer(run, path, folder, said):
    metadata = folder / "image.json"
    run("loadproduct", PRODUCT=path, OUTPUT=str(folder / "image.vrt"), METADATA=str(metadata))
    told = json.loads(metadata.read_text("utf-8"))

    assert f"**{told['crs']}**" in said
    assert [band["name"] for band in told["bands"]] == ["red", "green", "blue", "nir"]
    assert '("image@4" - "image@1") / ("image@4" + "image@1")' in said
