"""`dinamis:requestsheet` and `dinamis:submitrequest`, as qgis_process runs them."""

import json

import pytest
from algorithms import provider_of, run_algorithm
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback
from request_rules import make_request

from dinamis_qgis.domain.area import Area, geometry_km2
from dinamis_qgis.domain.errors import DraftUnreadable
from dinamis_qgis.domain.request_json import request_from_json, request_to_json
from dinamis_qgis.processing.provider import DinamisProvider
from dinamis_qgis.training import hosts
from dinamis_qgis.training.faults import Fault, FaultKind


@pytest.fixture
def run(qgis_app, client, tmp_path):
    provider = DinamisProvider(lambda service_id: client, tmp_path / "profile" / "products")
    provider.refreshAlgorithms()

    def run(name, **parameters):
        algorithm = provider.algorithm(name).create()
        results, is_good = algorithm.run(
            parameters, QgsProcessingContext(), QgsProcessingFeedback(), {}, False
        )
        assert is_good
        return results

    return run


@pytest.fixture
def area(tmp_path):
    ring = [[3.8, 43.5], [3.9, 43.5], [3.9, 43.6], [3.8, 43.6], [3.8, 43.5]]
    path = tmp_path / "area.geojson"
    geometry = {"type": "Polygon", "coordinates": [ring]}
    path.write_text(json.dumps({"type": "Feature", "properties": {}, "geometry": geometry}))
    return str(path)


@pytest.fixture
def draft(tmp_path, request):
    path = tmp_path / "draft.json"
    path.write_text(request_to_json(make_request(project=request.node.name)), "utf-8")
    return str(path)


def test_a_sheet_needs_no_more_than_an_area(run, area, tmp_path):
    folder = tmp_path / "sheet"

    results = run("requestsheet", AREA=area, OUTPUT=str(folder))

    assert results["SHEET"] == str(folder / "request.pdf")
    assert {path.suffix for path in folder.iterdir()} == {
        ".pdf", ".gpkg", ".geojson", ".kml", ".json",
    }  # fmt: skip


def test_fields_replace_those_of_the_draft(run, draft, area, tmp_path):
    folder = tmp_path / "sheet"

    run(
        "requestsheet",
        DRAFT=draft,
        COVERAGE=area,
        ESTIMATE="Estimate: free.\nSource: test.",
        USE="surface_model",
        MISSION="spot67",
        MAX_CLOUD_PERCENT="3",
        BH_MAX="0.3",
        END="2099-06-01",
        OUTPUT=str(folder),
    )

    request = request_from_json((folder / "request.json").read_text("utf-8"))
    assert request.project == "test_fields_replace_those_of_the_draft"
    assert (request.mission, request.mode.value, request.level.value) == (
        "spot67", "stereo", "primary",
    )  # fmt: skip
    assert (request.max_cloud_percent, request.bh_min, request.bh_max) == (3, 0.2, 0.3)
    assert request.end.isoformat() == "2099-06-01"


def test_only_the_pdf_where_that_is_asked(run, draft, tmp_path):
    target = tmp_path / "new" / "sheet.pdf"

    run("requestsheet", DRAFT=draft, OUTPUT=str(target))

    assert [path.name for path in target.parent.iterdir()] == ["sheet.pdf"]


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"MISSION": "landsat"}, "landsat"),
        ({"USE": "poetry"}, "surface_model"),
        ({"MAX_CLOUD_PERCENT": "few"}, "0 – 100"),
        ({"LICENCE_ACCEPTED": "perhaps"}, "true, false"),
        ({"START": "soon"}, "not a day"),
        ({"DRAFT": "/nowhere/draft.json"}, "no draft"),
    ],
)
def test_a_word_that_is_not_known_is_refused(run, draft, tmp_path, changes, words):
    with pytest.raises(QgsProcessingException, match=words):
        run("requestsheet", **{"DRAFT": draft, "OUTPUT": str(tmp_path / "x"), **changes})

    assert not (tmp_path / "x").exists()


def test_nowhere_is_no_area(run, tmp_path):
    with pytest.raises(QgsProcessingException, match="no area"):
        run("requestsheet", PROJECT="Dunes", OUTPUT=str(tmp_path / "x"))


def test_a_request_is_sent_once_however_often_it_is_run(run, draft, client):
    first = run("submitrequest", SERVICE="training", DRAFT=draft)
    again = run("submitrequest", SERVICE="training", DRAFT=draft)

    mine = [one for one in client.requests() if one.id == first["REQUEST"]]
    assert first["STATUS"] == "received"
    assert again["REQUEST"] == first["REQUEST"]
    assert len(mine) == 1


@pytest.mark.parametrize("told", [1.0, 0, -5, float("nan"), 1e9])
def test_the_size_of_an_area_is_measured_whatever_a_file_says(told):
    request = make_request()
    content = json.loads(request_to_json(request))
    content["request"]["area_km2"] = told

    read = request_from_json(json.dumps(content))

    assert read.area_km2 == pytest.approx(geometry_km2(request.area), rel=1e-3)


@pytest.mark.parametrize(
    "area", [{"type": "Point", "coordinates": [1, 2]}, {"type": "Polygon", "coordinates": []}]
)
def test_a_draft_of_no_area_at_all_is_refused(area):
    content = json.loads(request_to_json(make_request()))
    content["request"]["area"] = area

    with pytest.raises(DraftUnreadable):
        request_from_json(json.dumps(content))


def test_another_key_orders_the_same_again(run, draft):
    first = run("submitrequest", SERVICE="training", DRAFT=draft, KEY="north")
    other = run("submitrequest", SERVICE="training", DRAFT=draft, KEY="south")

    assert first["REQUEST"] != other["REQUEST"]


def test_a_key_stands_for_one_request(run, draft):
    first = run("submitrequest", SERVICE="training", DRAFT=draft, KEY="north")

    with pytest.raises(QgsProcessingException, match=first["REQUEST"]):
        run(
            "submitrequest",
            SERVICE="training",
            DRAFT=draft,
            KEY="north",
            MAX_CLOUD_PERCENT="1",
        )


def test_what_is_not_complete_is_refused_with_its_fields(run, area, client):
    with pytest.raises(QgsProcessingException, match="project, licence_accepted"):
        run("submitrequest", SERVICE="training", AREA=area)

    assert not client.is_signed_in


def test_a_word_that_is_given_twice_is_refused_and_nothing_sent(run, draft, client):
    """qgis_process makes a list of it, of which QGIS would make nothing at all."""
    with pytest.raises(QgsProcessingException, match="KIND: tasking, archive"):
        run("submitrequest", SERVICE="training", DRAFT=draft, KIND=["tasking", "archive"])

    assert not client.is_signed_in


def test_what_is_wrong_is_said_by_its_rule(client, area, tmp_path):
    feedback = QgsProcessingFeedback()
    days = {"START": "2020-01-01", "END": "2020-02-01"}

    with pytest.raises(QgsProcessingException, match="period"):
        run_algorithm(
            provider_of(client, tmp_path), "submitrequest", {"AREA": area, **days}, feedback
        )

    assert "START, END (The period begins in the past" in feedback.textLog()


def test_a_lost_answer_is_said_and_found_the_next_time(run, draft, client, training):
    training.faults.add(Fault(FaultKind.STATUS, hosts.TASKING, "/orders", times=9, status=503))
    training.faults.add(
        Fault(FaultKind.CUT, hosts.TASKING, "/products/pleiades-tasking/orders", after_bytes=5)
    )
    with pytest.raises(QgsProcessingException, match="nobody knows yet"):
        run("submitrequest", SERVICE="training", DRAFT=draft)
    training.faults.clear()

    found = run("submitrequest", SERVICE="training", DRAFT=draft)

    name = "test_a_lost_answer_is_said_and_found_the_next_time"
    mine = [one.id for one in client.requests() if one.project == name]
    assert mine == [found["REQUEST"]]


@pytest.mark.parametrize("number", ["nan", "inf", "2.5", "two"])
def test_a_count_that_is_none_is_refused_in_a_sentence(run, area, number):
    with pytest.raises(QgsProcessingException, match="COVERAGES"):
        run("submitrequest", SERVICE="training", AREA=area, COVERAGES=number)


def test_a_sheet_that_cannot_be_written_there_is_said(run, area, tmp_path):
    (tmp_path / "file").write_text("no folder")

    with pytest.raises(QgsProcessingException, match="file"):
        run("requestsheet", AREA=area, OUTPUT=str(tmp_path / "file" / "sheet.pdf"))


def test_an_area_of_a_file_is_read_as_it_is_ordered():
    """One polygon, and a valid one: a knot is repaired, a list of one polygon is that polygon."""
    content = json.loads(request_to_json(make_request()))
    ring = content["request"]["area"]["coordinates"]
    content["request"]["area"] = {"type": "MultiPolygon", "coordinates": [ring]}

    read = request_from_json(json.dumps(content))

    assert read.area["type"] == "Polygon"
    assert Area.from_geojson(read.area).order_problems() == ()
