"""Free first, best cover and stereo pairs, as qgis_process runs them."""

import json

import pytest
from algorithms import SETE, layer_of, provider_of, run_algorithm
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsVectorLayer,
)


@pytest.fixture
def provider(qgis_app, client, tmp_path):
    return provider_of(client, tmp_path)


@pytest.fixture
def run(provider):
    def run(name, feedback=None, **parameters):
        return run_algorithm(provider, name, parameters, feedback)

    return run


def features(path):
    return list(QgsVectorLayer(path).getFeatures())


def test_covered_and_missing_are_the_area(run, tmp_path):
    results = run(
        "coverage",
        AREA=layer_of(SETE),
        START="2019-01-01",
        END="2019-12-31",
        MAX_CLOUD=20,
        MAX_INCIDENCE=20,
        MISSION="pleiades",
        COVERED=str(tmp_path / "covered.gpkg"),
        GAP=str(tmp_path / "gap.gpkg"),
        ORDERABLE=str(tmp_path / "orders.gpkg"),
    )

    area = run("estimate", AREA=layer_of(SETE))["AREA_KM2"]
    assert 0 < results["SHARE"] < 100
    assert results["COVERED_KM2"] + results["GAP_KM2"] == pytest.approx(area, rel=1e-3)
    (covered,), (gap,) = features(results["COVERED"]), features(results["GAP"])
    shared = covered.geometry().intersection(gap.geometry())
    assert shared.area() == pytest.approx(0, abs=1e-9)
    orders = features(results["ORDERABLE"])
    assert sum(order["area_km2"] for order in orders) == pytest.approx(results["ORDER_KM2"])
    for order in orders:
        polygons = order.geometry().asMultiPolygon()
        assert [len(polygon) for polygon in polygons] == [1]
        assert order["vertices"] <= 999


def test_only_the_layers_asked_for_are_made(run):
    results = run("coverage", AREA=layer_of(SETE))

    assert {"COVERED", "GAP", "ORDERABLE"}.isdisjoint(results)
    assert results["SHARE"] == pytest.approx(100)


def test_scenes_of_a_search_are_those_that_cover(run, tmp_path):
    area = layer_of(SETE)
    found = run("searchscenes", AREA=area, LIMIT=4, OUTPUT=str(tmp_path / "scenes.gpkg"))

    results = run("coverage", AREA=area, SCENES=found["OUTPUT"])

    assert results["COUNT"] == 4


def test_the_chosen_scenes_cover_what_all_cover(run, tmp_path):
    conditions = {"AREA": layer_of(SETE), "MAX_CLOUD": 30, "MISSION": "pleiades"}
    output = str(tmp_path / "best.gpkg")

    best = run("bestcover", **conditions, GOAL="newest", OUTPUT=output)
    possible = run("coverage", **conditions)
    again = run("coverage", AREA=layer_of(SETE), SCENES=best["SCENES"])

    rows = features(best["OUTPUT"])
    assert best["SHARE"] == pytest.approx(possible["SHARE"], abs=2)
    assert best["SHARE"] == pytest.approx(again["SHARE"], abs=1e-3)
    assert [row["rank"] for row in rows] == list(range(1, best["COUNT"] + 1))
    assert best["SCENES"].split(",") == [row["id"] for row in rows]
    assert sum(row["adds_percent"] for row in rows) == pytest.approx(best["SHARE"], abs=0.01)
    days = [row["acquired"] for row in rows]
    assert days == sorted(days, reverse=True)


def test_no_more_scenes_than_allowed(run):
    results = run(
        "bestcover", AREA=layer_of(SETE), MISSION="pleiades", MAX_SCENES=2, OUTPUT="memory:"
    )

    assert results["COUNT"] == 2


def test_pairs_are_ranked_with_their_reason_and_an_order(run, tmp_path):
    results = run(
        "stereopairs",
        AREA=layer_of(SETE),
        MISSION="pleiades",
        OUTPUT=str(tmp_path / "pairs.gpkg"),
        SHEET=str(tmp_path / "out" / "sheet.json"),
        DOSSIER=str(tmp_path / "dossier.md"),
    )

    rows = features(results["OUTPUT"])
    assert results["COUNT"] == len(rows) > 0
    assert rows[0]["kind"] in ("stereo", "tristereo")
    assert rows[0]["convergence"] < 20
    assert "pass" in rows[0]["reason"]
    sheet = json.loads((tmp_path / "out" / "sheet.json").read_text("utf-8"))
    assert sheet["can_be_ordered"]
    assert {rows[0]["first"], rows[0]["second"]} <= {image["id"] for image in sheet["images"]}
    assert all(image["links"] for image in sheet["images"])
    assert rows[0]["first"] in (tmp_path / "dossier.md").read_text("utf-8")


def test_the_sheet_is_of_the_best_pair_that_can_be_ordered(run, tmp_path):
    """SPOT ranks among the best here, which DSM-OPT does not take."""
    results = run(
        "stereopairs",
        AREA=layer_of(SETE),
        MAX_DAYS=0,
        OUTPUT=str(tmp_path / "pairs.gpkg"),
        SHEET=str(tmp_path / "sheet.json"),
    )

    assert "SPOT" in features(results["OUTPUT"])[0]["first"]
    assert json.loads((tmp_path / "sheet.json").read_text("utf-8"))["can_be_ordered"]


@pytest.mark.parametrize("name", ["coverage", "bestcover", "stereopairs", "plan"])
def test_a_period_upside_down_is_refused_in_a_sentence(run, name):
    days = {"START": "2026-12-31", "END": "2026-01-01"}

    with pytest.raises(QgsProcessingException, match="END 2026-01-01"):
        run(name, AREA=layer_of(SETE), OUTPUT="memory:", **days)


def test_names_in_a_list_are_as_good_as_names_in_a_text(run):
    names = run("bestcover", AREA=layer_of(SETE), OUTPUT="memory:")["SCENES"].split(",")

    few = run("bestcover", AREA=layer_of(SETE), SCENES=names[:1], OUTPUT="memory:")

    assert few["SCENES"] == names[0]


def test_pairs_of_one_pass_only_when_asked(run):
    results = run("stereopairs", AREA=layer_of(SETE), MAX_DAYS=0, OUTPUT="memory:")
    more = run("stereopairs", AREA=layer_of(SETE), MAX_DAYS=30, OUTPUT="memory:")

    assert 0 < results["COUNT"] < more["COUNT"]


def test_nothing_found_is_no_failure(run, tmp_path):
    nothing = {"AREA": layer_of(SETE), "START": "1990-01-01", "END": "1990-01-02"}
    sheet = tmp_path / "sheet.json"

    assert run("coverage", **nothing)["SHARE"] == 0
    assert run("bestcover", **nothing, OUTPUT="memory:")["COUNT"] == 0
    assert run("stereopairs", **nothing, OUTPUT="memory:", SHEET=str(sheet))["COUNT"] == 0
    assert not sheet.exists()


@pytest.mark.parametrize("name", ["coverage", "bestcover", "stereopairs"])
def test_an_area_that_is_none_is_refused_in_a_sentence(provider, name):
    algorithm = provider.algorithm(name).create()

    with pytest.raises(QgsProcessingException, match="No area could be read"):
        algorithm.run(
            {"AREA": layer_of("POLYGON EMPTY"), "OUTPUT": "memory:"},
            QgsProcessingContext(),
            QgsProcessingFeedback(),
            {},
            False,
        )


def test_an_unknown_goal_is_refused_in_a_sentence(provider):
    algorithm = provider.algorithm("bestcover").create()

    with pytest.raises(QgsProcessingException, match=r"Nothing was done.*prettiest"):
        algorithm.run(
            {"AREA": layer_of(SETE), "GOAL": "prettiest", "OUTPUT": "memory:"},
            QgsProcessingContext(),
            QgsProcessingFeedback(),
            {},
            False,
        )


@pytest.mark.parametrize("name", ["coverage", "bestcover", "stereopairs"])
def test_the_user_may_stop_it(provider, name):
    feedback = QgsProcessingFeedback()
    feedback.cancel()
    algorithm = provider.algorithm(name).create()

    with pytest.raises(QgsProcessingException, match="Stopped"):
        algorithm.run(
            {"AREA": layer_of(SETE), "OUTPUT": "memory:"},
            QgsProcessingContext(),
            feedback,
            {},
            False,
        )
