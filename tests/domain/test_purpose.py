import json
from datetime import date

import pytest
from plans import PURPOSES, TODAY

from dinamis_qgis.domain.errors import InputError, UnknownChoice
from dinamis_qgis.domain.purpose import (
    LANGUAGES,
    purposes_from_json,
    read_purposes,
    season_from,
)
from dinamis_qgis.domain.request import Kind, Level, Mode
from dinamis_qgis.resource import resource


def shipped():
    return json.loads(resource("purposes.json").read_text("utf-8"))


def test_each_purpose_has_titles_and_names_its_sources():
    for purpose in PURPOSES.listed:
        assert all(purpose.title(language) for language in LANGUAGES)
        assert purpose.title("de") == purpose.title("en")
        assert all(len(source) > 10 for source in purpose.sources)


def test_a_surface_model_is_of_primary_stereo_pairs():
    purpose = PURPOSES.named("surface_model")

    assert (purpose.mode, purpose.level) == (Mode.STEREO, Level.PRIMARY)


def test_delays_are_marked_assumed():
    assert all(PURPOSES.delays[kind].is_assumed for kind in (Kind.ARCHIVE, Kind.TASKING))


def test_an_unknown_purpose_is_refused_with_those_known():
    with pytest.raises(UnknownChoice, match="base_map"):
        PURPOSES.named("holiday")


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"mode": "quadstereo"}, "purpose 1: mode"),
        ({"mode": "stereo"}, "primary"),
        ({"months": [13]}, "months"),
        ({"max_cloud_percent": 0}, "max_cloud_percent"),
        ({"max_cloud_percent": True}, "max_cloud_percent"),
        ({"fresh_days": "many"}, "fresh_days"),
        ({"sources": ["nowhere"]}, "nowhere is missing"),
        ({"sources": []}, "no source"),
        ({"title": {"en": "Only"}}, "no title in fr, es"),
        ({"assumed": ["beauty"]}, "beauty"),
        ({"spectrals": ["infrared"]}, "infrared"),
        ({"id": "change"}, "two of one name"),
    ],
)
def test_a_wrong_entry_is_refused_and_named(change, named):
    content = shipped()
    content["purposes"][0].update(change)

    with pytest.raises(InputError, match=named):
        purposes_from_json(json.dumps(content))


@pytest.mark.parametrize("text", ["", "[]", '{"version": 2}', '{"version": 1}', "null"])
def test_what_is_no_table_is_refused(text):
    with pytest.raises(InputError):
        purposes_from_json(text)


def test_delays_run_forwards():
    content = shipped()
    content["delays"]["archive"]["most_days"] = 1

    with pytest.raises(InputError, match="delays"):
        purposes_from_json(json.dumps(content))


def test_a_file_that_is_not_there_is_named(tmp_path):
    with pytest.raises(InputError, match="nothing.json"):
        read_purposes(tmp_path / "nothing.json")


def test_the_next_season_starts_today_or_with_its_first_month():
    summer = frozenset({5, 6, 7})

    assert season_from(summer, date(2026, 6, 12)) == (date(2026, 6, 12), date(2026, 7, 31))
    assert season_from(summer, date(2026, 11, 21)) == (date(2027, 5, 1), date(2027, 7, 31))
    winter = frozenset({12, 1, 2})
    assert season_from(winter, TODAY) == (date(2026, 12, 1), date(2027, 2, 28))
    assert season_from(frozenset(), TODAY) is None
    assert season_from(frozenset(range(1, 13)), TODAY) is None


def test_usual_days_reach_back_as_far_as_is_fresh_and_on_to_the_next_season():
    start, end = PURPOSES.named("base_map").usual_days(TODAY)

    assert (TODAY - start).days == 1095
    assert end == date(2027, 9, 30)
    assert PURPOSES.named("emergency").usual_days(TODAY)[1] == date(2027, 2, 19)
