import json
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dinamis_qgis.catalogue.search_book import SearchBook
from dinamis_qgis.domain.errors import InputError
from dinamis_qgis.domain.saved_search import SavedSearch, query_from_json, query_to_json
from dinamis_qgis.domain.search import SceneQuery

QUERY = SceneQuery(
    area={"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 0]]]},
    collections=("pleiades",),
    missions=("pleiades",),
    start=date(2020, 1, 1),
    months=frozenset({6, 7}),
    max_cloud_percent=20.0,
    text="hérault",
    not_downloaded=True,
)

queries = st.builds(
    SceneQuery,
    collections=st.lists(st.text(), max_size=3).map(tuple),
    platforms=st.lists(st.text(), max_size=3).map(tuple),
    start=st.none() | st.dates(),
    end=st.none() | st.dates(),
    months=st.frozensets(st.integers(1, 12)),
    max_cloud_percent=st.none() | st.floats(0, 100),
    min_share_percent=st.none() | st.floats(0, 100),
    text=st.text(),
    not_downloaded=st.booleans(),
)


@pytest.fixture
def book(tmp_path):
    return SearchBook(tmp_path / "profile" / "searches.json")


@given(queries)
def test_a_query_comes_back_from_json_as_it_went(query):
    assert query_from_json(json.loads(json.dumps(query_to_json(query)))) == query


def test_what_does_not_restrict_is_not_written():
    assert query_to_json(SceneQuery()) == {}


def test_a_condition_of_a_newer_version_is_left_out():
    assert query_from_json({"text": "x", "flavour": "sweet"}) == SceneQuery(text="x")


@pytest.mark.parametrize("content", [{}, {"service": "a", "query": {"start": "soon"}}, []])
def test_what_is_no_search_is_refused(content):
    with pytest.raises(InputError):
        SavedSearch.from_json(content)


def test_searches_are_kept_under_their_names(book):
    book.save(SavedSearch("training", QUERY, "été"))
    book.save(SavedSearch("training", SceneQuery(text="x"), "Autre"))
    book.save(SavedSearch("theia", QUERY, "été"))

    again = SearchBook(book._path)

    assert [search.name for search in again.saved("training")] == ["Autre", "été"]
    assert again.saved("training")[1].query == QUERY
    assert len(again.saved()) == 3


def test_the_same_name_replaces(book):
    book.save(SavedSearch("training", QUERY, "a"))
    book.save(SavedSearch("training", SceneQuery(), "a"))

    assert [search.query for search in book.saved("training")] == [SceneQuery()]


def test_deleting_leaves_the_others(book):
    book.save(SavedSearch("training", QUERY, "a"))
    book.save(SavedSearch("training", QUERY, "b"))

    book.delete(SavedSearch("training", QUERY, "a"))

    assert [search.name for search in book.saved()] == ["b"]


def test_the_last_questions_are_remembered_once_each(book):
    for number in range(14):
        book.note(SavedSearch("training", SceneQuery(text=str(number))))
    book.note(SavedSearch("training", SceneQuery(text="9")))

    texts = [search.query.text for search in book.recent("training")]

    assert texts[:2] == ["9", "13"]
    assert len(texts) == 10
    assert len(set(texts)) == 10


def test_a_watch_remembers_what_it_told(book):
    watch = SavedSearch("training", QUERY, "w", True, frozenset({"a"}))
    book.save(watch)

    book.tell(watch, frozenset({"b"}))

    assert book.watched() == (replace(watch, known=frozenset({"a", "b"})),)


def test_telling_of_a_watch_that_is_gone_brings_nothing_back(book):
    watch = SavedSearch("training", QUERY, "w", True)

    book.tell(watch, frozenset({"b"}))

    assert book.watched() == ()


@pytest.mark.parametrize("content", ["{", "[]", '{"saved": 3}', ""])
def test_a_damaged_file_is_set_aside(book, content):
    book._path.parent.mkdir()
    book._path.write_text(content)

    assert book.saved() == ()
    book.save(SavedSearch("training", QUERY, "a"))

    assert len(book.saved()) == 1
    assert book._path.with_suffix(".damaged").read_text() == content
