import json

from hypothesis import given
from hypothesis import strategies as st

from dinamis_qgis.domain.whole_text import may_have_halves, whole

ANY_TEXT = st.text(st.characters(exclude_categories=[]))
ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | ANY_TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(ANY_TEXT, inner, max_size=3),
    max_leaves=6,
)


def test_half_a_character_becomes_the_sign_for_what_cannot_be_read():
    assert whole({"title": ["\ud800x", 3]}) == {"title": ["\ufffdx", 3]}


@given(ANY_JSON)
def test_whatever_json_says_can_be_written(value):
    json.dumps(whole(value), ensure_ascii=False).encode("utf-8")


@given(st.text())
def test_a_text_without_halves_stays_as_it_is(text):
    assert whole(text) == text


@given(ANY_JSON)
def test_no_text_that_must_be_mended_is_overlooked(value):
    if whole(value) != value:
        assert may_have_halves(json.dumps(value))
