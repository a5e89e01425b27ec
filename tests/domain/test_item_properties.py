import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scenes import make_scene

from dinamis_qgis.domain.item_properties import Licence, item_properties, licence
from dinamis_qgis.domain.scene import Scene


def scene_of(properties=None, **item):
    whole = json.loads(make_scene().source)
    whole["properties"].update(properties or {})
    return Scene.from_stac({**whole, **item})


def test_its_own_properties_come_first():
    names = [key for key, _ in item_properties(make_scene())]

    assert names[0] == "datetime"
    assert names.index("platform") < names.index("id") < names.index("assets.quicklook.href")


def test_what_is_inside_something_is_named_by_its_way():
    found = dict(item_properties(scene_of({"a": {"b": [{"c": 1.5}, {"c": None}]}, "d": [[1, 2]]})))

    assert found["a.b[0].c"] == "1.5"
    assert found["a.b[1].c"] == ""
    assert found["d"] == "[[1, 2]]"


def test_a_value_is_one_line():
    assert dict(item_properties(scene_of({"note": "one\ntwo\tthree"})))["note"] == "one two three"


def test_a_scene_without_its_item_has_none():
    scene = Scene("a", "b", make_scene().acquired, make_scene().footprint)

    assert item_properties(scene) == ()
    assert licence(scene) == Licence("", "")


JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=12,
)


@given(value=JSON)
def test_any_json_becomes_lines_of_text(value):
    for key, text in item_properties(scene_of({"any": value}, more=value)):
        assert key
        assert text == " ".join(text.split()) or "\n" not in text


@pytest.mark.parametrize(
    ("properties", "links", "expected"),
    [
        ({}, [], ("", "")),
        ({"license": "other"}, [], ("", "")),
        ({"license": "proprietary"}, [], ("proprietary", "")),
        ({}, [{"rel": "license", "href": "https://a.org/t"}], ("", "https://a.org/t")),
        (
            {"license": "other"},
            [{"rel": "license", "href": "http://a.org", "title": "T"}],
            ("T", "http://a.org"),
        ),
        ({}, [{"rel": "license", "href": "ftp://a.org", "title": "T"}], ("T", "")),
        ({}, [{"rel": "license", "href": "https://[", "title": "T"}], ("T", "")),
        ({}, ["license"], ("", "")),
    ],
)
def test_the_licence_of_a_scene(properties, links, expected):
    assert licence(scene_of(properties, links=links)) == expected
