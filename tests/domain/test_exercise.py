import json
from dataclasses import replace
from datetime import date, datetime, timezone
from decimal import Decimal

import pytest

from dinamis_qgis.domain.account import Account, Category, Quota
from dinamis_qgis.domain.draft import example_request
from dinamis_qgis.domain.errors import ExerciseUnreadable
from dinamis_qgis.domain.exercise import Before, Exercise, ExerciseService, OpenExercise
from dinamis_qgis.domain.exercise_json import (
    exercise_from_json,
    exercise_to_json,
    open_exercise_from_json,
    open_exercise_to_json,
)
from dinamis_qgis.domain.ledger import Entry, QuotaKey
from dinamis_qgis.domain.request import Kind, StatusCode
from dinamis_qgis.domain.saved_search import SavedSearch
from dinamis_qgis.domain.search import SceneQuery
from dinamis_qgis.domain.service import own_service

QUOTA = Quota("pleiades", Decimal(500), Decimal(0), "km2")
REQUEST = example_request("Harbour", "A map", "Coast", date(2026, 11, 21))


@pytest.fixture
def exercise(area):
    query = SceneQuery(
        area=area.geometry,
        missions=("pleiades",),
        start=date(2026, 1, 1),
        months=frozenset({6, 7}),
        max_cloud_percent=20,
        text="Hérault",
    )
    return Exercise(
        title="Coast <b>lab</b>",
        service=ExerciseService("training"),
        words="Find the clearest scene.\nThen ask for one.",
        area=replace(area, name="Montpellier"),
        searches=(SavedSearch("training", query, "Summer"),),
        request=REQUEST,
        category=Category.SCIENTIFIC,
        quotas=(QUOTA,),
    )


def entry(number, km2, mission="pleiades", service="training", status=StatusCode.RECEIVED):
    return Entry(
        service,
        number,
        QuotaKey("", Category.SCIENTIFIC, mission),
        Kind.TASKING,
        date(2026, 11, 21),
        Decimal(km2),
        Decimal(km2),
        Decimal(0),
        "km2",
        None,
        status,
        datetime(2026, 11, 21, tzinfo=timezone.utc),
    )


def test_what_was_written_is_read_again(exercise):
    assert exercise_from_json(exercise_to_json(exercise)) == exercise


def test_a_service_of_ones_own_travels_as_its_address_only(exercise):
    mine = own_service("Lab", "https://stac.lab.org/api", authcfg="a1b2c3d")
    given = replace(exercise, service=ExerciseService(mine.id, mine.title, mine.stac), searches=())

    text = exercise_to_json(given)

    assert "a1b2c3d" not in text
    assert exercise_from_json(text).service == given.service


def test_nobodys_name_is_in_the_file(exercise):
    named = replace(
        REQUEST,
        contact_name="Ada",
        contact_email="ada@lab.org",
        referent="Grace",
        licence_accepted=True,
    )

    text = exercise_to_json(replace(exercise, request=named))

    for word in ("Ada", "ada@lab.org", "Grace"):
        assert word not in text
    assert not exercise_from_json(text).request.licence_accepted


@pytest.mark.parametrize(
    "change",
    [
        {"format": "dinamis-request"},
        {"version": 2},
        {"title": 3},
        {"service": {"title": "x", "address": "file:///etc/passwd"}},
        {"service": {"title": "x", "address": "https://me:secret@stac.org/"}},
        {"area": {"geometry": {"type": "Point", "coordinates": [1, 2]}}},
        {"searches": [{"name": "", "query": {}}]},
        {"searches": [{"name": "a", "query": {"max_cloud_percent": "many"}}]},
        {"searches": [{"name": "a", "query": {"max_cloud_percent": float("nan")}}]},
        {"searches": [{"name": "a", "query": {"text": ["a"]}}]},
        {"searches": [{"name": "a", "query": {"months": ["June"]}}]},
        {"searches": [{"name": "a", "query": {}}] * 101},
        {"request": {"mission": "pleiades"}},
        {"category": "royal"},
        {"quotas": [{"mission": "pleiades", "total": "-1", "unit": "km2"}]},
        {"quotas": [{"mission": "pleiades", "total": "much", "unit": "km2"}]},
        {"quotas": [{"mission": "pleiades", "total": "NaN", "unit": "km2"}]},
        {"quotas": [{"mission": "pleiades", "total": "5", "unit": "acres"}]},
    ],
)
def test_a_file_with_one_mistake_is_refused_as_a_whole(exercise, change):
    content = {**json.loads(exercise_to_json(exercise)), **change}

    with pytest.raises(ExerciseUnreadable):
        exercise_from_json(json.dumps(content))


@pytest.mark.parametrize("text", ["", "[]", "null", "3", "{}", "[" * 100_000, '{"format": 1}'])
def test_what_is_no_exercise_is_refused(text):
    with pytest.raises(ExerciseUnreadable):
        exercise_from_json(text)


def test_a_title_is_one_line_of_printable_text(exercise):
    content = json.loads(exercise_to_json(exercise))
    content["title"] = "Coast\n\u202eevil\u0000 " + "x" * 1000

    title = exercise_from_json(json.dumps(content)).title

    assert title.startswith("Coast evil")
    assert len(title) == 200


def test_what_was_there_before_is_remembered(exercise, area):
    opened = OpenExercise(exercise, Before("theia", False, area, frozenset({"r1"})))

    assert open_exercise_from_json(open_exercise_to_json(opened)) == opened


def test_the_quota_of_an_exercise_counts_what_was_asked_in_it(exercise):
    entries = [
        entry("before", 100),
        entry("mine", 30),
        entry("refused", 7, status=StatusCode.REJECTED),
        entry("other", 50, mission="spot67"),
        entry("elsewhere", 60, service="theia"),
    ]

    account = exercise.account(Account("ada"), entries, frozenset({"before"}))

    assert account.username == "ada"
    assert account.category is Category.SCIENTIFIC
    assert account.quotas == (replace(QUOTA, used=Decimal(30)),)


def test_without_a_quota_the_services_own_counts(exercise):
    real = Account("ada", quotas=(QUOTA,))

    assert replace(exercise, quotas=()).account(real, [], frozenset()) is real
