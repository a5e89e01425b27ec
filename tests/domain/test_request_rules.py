"""One table: what the form offers, what the check takes and what the schema accepts agree."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from request_rules import RULES, make_request

from dinamis_qgis.domain.account import Category
from dinamis_qgis.domain.errors import InputError, RequestIncomplete
from dinamis_qgis.domain.parameters_schema import offered, refused
from dinamis_qgis.domain.request import Kind, Level, Mode, Projection, Radiometry
from dinamis_qgis.domain.request_schema import parameters_schema
from dinamis_qgis.domain.request_values import request_of, values_of

TEXTS = st.sampled_from(["", " ", "a", "anne@inrae.fr", "é" * 201, "x" * 5000])


def value_of(field):
    if field.options:
        return st.sampled_from(field.options)
    if field.bounds:
        return st.integers(field.bounds[0] - 1, field.bounds[1] + 1)
    return st.lists(st.sampled_from(["A", "B"]), max_size=2) if field.is_list else TEXTS


MAYBE = ("bh_min", "bh_max")
GOOD = values_of(make_request(scene_ids=("A",)))


@st.composite
def anything(draw):
    """A good request of which up to five fields say something else, possible or not."""
    names = draw(st.lists(st.sampled_from(sorted(RULES.fields)), max_size=5))
    changes = {}
    for name in names:
        value = value_of(RULES.fields[name])
        changes[name] = draw(st.none() | value if name in MAYBE else value)
    return {**GOOD, **changes}


ANYTHING = anything()


def requested(values):
    return request_of({**GOOD, **values})


def fields(request, today=None):
    return [fault.field for fault in RULES.faults(request, today)]


@given(ANYTHING)
def test_the_check_takes_what_the_schema_accepts(values):
    request = requested(values)
    schema = parameters_schema(RULES, request.mission, request.kind)

    assert (not fields(request)) == (not refused(schema, RULES.parameters(request)))


@given(ANYTHING)
def test_other_readers_of_the_schema_say_the_same(values):
    jsonschema = pytest.importorskip("jsonschema")
    request = requested(values)
    schema = parameters_schema(RULES, request.mission, request.kind)
    parameters = RULES.parameters(request)

    valid = jsonschema.Draft202012Validator(schema).is_valid(parameters)

    assert valid == (not refused(schema, parameters))


@given(ANYTHING, st.data())
def test_each_choice_the_form_offers_can_be_ordered_and_no_other(values, data):
    good = requested(RULES.settled(values))
    before = fields(good)
    name = data.draw(st.sampled_from(sorted({rule.field for rule in RULES.constraints})))
    refusals = RULES.refusals(name, values_of(good))
    chosen = data.draw(st.sampled_from(RULES.fields[name].options))

    after = RULES.settled({**values_of(good), name: chosen})

    if chosen in refusals:
        assert name in fields(requested({**values_of(good), name: chosen}))
    else:
        assert after[name] == chosen
        assert set(fields(requested(after))) <= set(before)


@given(ANYTHING)
def test_what_is_settled_breaks_no_constraint_and_stays_so(values):
    settled = RULES.settled(values)

    for name in {rule.field for rule in RULES.constraints}:
        assert settled[name] not in RULES.refusals(name, settled)
    assert RULES.settled(settled) == settled


@given(ANYTHING)
def test_plain_values_bring_the_same_request_back(values):
    request = requested(values)

    assert request_of(values_of(request)) == request


def test_a_complete_request_passes():
    RULES.check(make_request(), date(2098, 12, 1))


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"project": "  "}, "project"),
        ({"area": {}}, "area"),
        ({"end": date(2099, 1, 1)}, "period"),
        ({"end": date(2098, 1, 1)}, "period"),
        ({"kind": Kind.ARCHIVE}, "scene_ids"),
        ({"mode": Mode.STEREO, "level": Level.ORTHO}, "level"),
        ({"mode": Mode.MONO, "bh_min": 0.3}, "bh_min"),
        ({"radiometry": Radiometry.DISPLAY, "bits": 12}, "bits"),
        ({"radiometry": Radiometry.BASIC, "bits": 8}, "bits"),
        ({"level": Level.PRIMARY, "projection": Projection.UTM}, "projection"),
        ({"kind": Kind.COVERAGE, "mode": Mode.STEREO, "level": Level.PRIMARY}, "mode"),
        ({"max_cloud_percent": 101}, "max_cloud_percent"),
        ({"contact_email": "anne"}, "contact_email"),
        ({"licence_accepted": False}, "licence_accepted"),
        ({"is_beyond_quota": True, "category": Category.SCIENTIFIC}, "payment"),
        ({"is_beyond_quota": True, "category": Category.PUBLIC}, "payment"),
        ({"is_beyond_quota": True, "category": Category.PRIVATE}, "payment"),
    ],
)
def test_what_cannot_be_ordered_names_its_field(changes, field):
    with pytest.raises(RequestIncomplete) as refusal:
        RULES.check(make_request(**changes))

    assert refusal.value.fields == (field,)


def test_a_period_that_has_begun_already_is_said_to_be_past():
    assert fields(make_request(), date(2099, 1, 1)) == []
    (fault,) = RULES.faults(make_request(), date(2099, 1, 2))
    assert (fault.field, fault.reason) == ("period", "period_is_past")


def test_an_image_of_the_archive_has_no_period_clouds_or_incidence():
    archive = make_request(
        kind=Kind.ARCHIVE,
        scene_ids=("A",),
        start=date(2020, 1, 1),
        end=date(2020, 1, 1),
        max_cloud_percent=500,
    )

    assert fields(archive, date(2099, 1, 1)) == []
    assert "max_cloud_percent" not in RULES.parameters(archive)


def test_the_base_over_height_of_a_pair_grows_upward():
    pair = make_request(mode=Mode.STEREO, level=Level.PRIMARY, bh_min=0.4, bh_max=0.7)

    assert fields(pair) == []
    assert fields(replace(pair, bh_max=0.2)) == ["bh_max"]


@pytest.mark.parametrize("use", RULES.uses)
def test_what_suits_a_use_can_be_ordered(use):
    values = RULES.suited(values_of(make_request()), use)

    assert fields(request_of(values)) == []
    assert all(values[name] == value for name, value in RULES.uses[use].items())


def test_a_surface_model_is_made_from_primary_pairs_seen_from_close_angles():
    request = request_of(RULES.suited(values_of(make_request()), "surface_model"))

    assert (request.mode, request.level, request.bh_max) == (Mode.STEREO, Level.PRIMARY, 0.35)


def test_each_impossible_choice_has_its_reason():
    refusals = RULES.refusals("level", {**values_of(make_request()), "mode": "stereo"})

    assert refusals == {"ortho": "stereo_needs_primary"}


@pytest.mark.parametrize(
    "damage",
    [{"mode": "quad"}, {"start": "soon"}, {"bits": "12"}, {"area": 3}, {"licence_accepted": "yes"}],
)
def test_values_of_another_kind_are_refused_at_the_border(damage):
    with pytest.raises(InputError):
        request_of({**values_of(make_request()), **damage})


def test_a_schema_of_others_is_read_as_far_as_it_is_understood():
    schema = {
        "properties": {
            "mode": {"oneOf": [{"const": "mono", "title": "Mono"}, {"const": "stereo"}]},
            "clouds": {"type": "number", "minimum": 5, "maximum": 20, "x-unknown": 1},
        },
        "required": ["clouds"],
        "additionalProperties": False,
    }

    assert offered(schema, "mode") == ("mono", "stereo")
    assert refused(schema, {"clouds": 7, "mode": "mono"}) == ()
    assert refused(schema, {"mode": "quad", "extra": 1}) == ("clouds", "mode", "extra")


@given(ANYTHING, st.data())
def test_a_service_that_offers_less_narrows_form_check_and_schema_alike(values, data):
    request = requested(values)
    schema = parameters_schema(RULES, request.mission, request.kind)
    for entry in schema["properties"].values():
        if "enum" in entry and True not in entry["enum"]:  # a fact is no choice
            few = st.lists(st.sampled_from(entry["enum"]), min_size=1, unique=True)
            entry["enum"] = data.draw(few)
    named = (field.parameter for field in RULES.fields.values() if field.parameter)
    offers = {name: offered(schema, name) for name in named}
    narrowed = RULES.narrowed({(request.mission, request.kind.value): offers})

    is_taken = not refused(schema, RULES.parameters(request))

    assert (not narrowed.faults(request)) == is_taken


def test_what_a_service_does_not_offer_is_refused_by_the_table():
    rules = RULES.narrowed({("spot67", "tasking"): {}})

    (fault,) = rules.faults(make_request())

    assert (fault.field, fault.reason) == ("mission", "not_offered")
    assert rules.settled(values_of(make_request()))["mission"] == "spot67"


def test_a_service_that_says_nothing_leaves_the_table_as_it_is():
    assert RULES.narrowed({}) is RULES
