"""Plans, as qgis_process makes them on the training service."""

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
def run(qgis_app, client, tmp_path):
    provider = provider_of(client, tmp_path)

    def run(feedback=None, **parameters):
        given = {"AREA": layer_of(SETE), **parameters}
        return run_algorithm(provider, "plan", given, feedback)

    run.provider = provider
    return run


def test_a_need_gets_plans_with_pieces_that_are_the_area(run, tmp_path):
    results = run(
        PURPOSE="change",
        START="2019-01-01",
        END="2099-12-31",
        MAX_CLOUD=1,
        PLANS=str(tmp_path / "plans.json"),
        OUTPUT=str(tmp_path / "pieces.gpkg"),
    )

    told = json.loads((tmp_path / "plans.json").read_text("utf-8"))
    assert 1 <= results["COUNT"] <= 3
    assert len(told["plans"]) == results["COUNT"]
    for one in told["plans"]:
        assert sum(one["km2"].values()) == pytest.approx(told["area_km2"], rel=1e-5)
        assert one["sentence"]
        assert sum(order["price_eur"] for order in one["orders"]) == one["price_eur"]
    sizes = {}
    for feature in QgsVectorLayer(results["OUTPUT"]).getFeatures():
        sizes[feature["plan"]] = sizes.get(feature["plan"], 0) + feature["area_km2"]
    assert set(sizes) == set(range(1, results["COUNT"] + 1))
    assert all(size == pytest.approx(told["area_km2"], rel=1e-5) for size in sizes.values())


def test_its_free_share_is_that_of_the_coverage(run, client):
    parameters = {"START": "2019-01-01", "END": "2019-12-31", "MAX_CLOUD": 20}
    results = run(PURPOSE="teaching", **parameters)

    coverage = run.provider.algorithm("coverage").create()
    expected, _ = coverage.run(
        {"AREA": layer_of(SETE), "MAX_INCIDENCE": 30, **parameters},
        QgsProcessingContext(),
        QgsProcessingFeedback(),
        {},
        False,
    )
    assert results["FREE_SHARE"] == pytest.approx(expected["SHARE"])


def test_only_the_files_asked_for_are_made(run):
    assert {"PLANS", "OUTPUT"}.isdisjoint(run(PURPOSE="teaching"))


def test_a_budget_chooses_the_best(run):
    parameters = {"PURPOSE": "emergency", "START": "2030-01-01", "END": "2030-12-31"}

    assert run(**parameters)["BEST"] == "tasking"
    dear = run(CATEGORY="private", **parameters)
    assert dear["PRICE_EUR"] > 0
    assert run(CATEGORY="foreign", **parameters)["PRICE_EUR"] is None


def test_a_surface_model_is_planned_from_pairs(run, tmp_path):
    run(PURPOSE="surface_model", START="2013-01-01", PLANS=str(tmp_path / "plans.json"))

    plans = json.loads((tmp_path / "plans.json").read_text("utf-8"))["plans"]
    assert all(len(one["scenes"]) % 2 == 0 for one in plans if one["orders"] == [])
    assert plans


@pytest.mark.parametrize(
    "parameters",
    [
        {"PURPOSE": "holiday"},
        {"CATEGORY": "royal"},
        {"START": "soon"},
        {"SERVICE": "nowhere"},
        {"AREA": ""},
    ],
)
def test_what_is_not_known_is_refused_in_a_sentence(run, parameters):
    with pytest.raises(QgsProcessingException):
        run(**parameters)


def test_a_cancelled_run_stops(run):
    feedback = QgsProcessingFeedback()
    feedback.cancel()

    with pytest.raises(QgsProcessingException, match="Stopped"):
        run(feedback, PURPOSE="teaching")


def test_a_file_that_cannot_be_written_is_told(run, tmp_path):
    (tmp_path / "file").write_text("")

    with pytest.raises(QgsProcessingException, match="saved"):
        run(PURPOSE="teaching", PLANS=str(tmp_path / "file" / "plans.json"))
