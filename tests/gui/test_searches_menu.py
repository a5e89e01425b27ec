from datetime import date

import pytest

from dinamis_qgis.domain.saved_search import SavedSearch
from dinamis_qgis.domain.search import SceneQuery
from dinamis_qgis.gui.catalogue.query_words import query_words
from dinamis_qgis.gui.catalogue.searches_menu import SearchesMenu

SEARCH = SavedSearch("training", SceneQuery(text="x"), "Fish & ships", True)
RECENT = SavedSearch("training", SceneQuery(missions=("pleiades",)))


@pytest.fixture
def menu(qtbot):
    menu = SearchesMenu(lambda: (SEARCH,), lambda: (RECENT,), lambda *_: "my name")
    qtbot.addWidget(menu)
    menu.fill()
    return menu


def actions(menu):
    found = {}
    for action in menu.actions():
        if action.menu() is not None:
            found[action.text()] = actions(action.menu())
        elif not action.isSeparator():
            found[action.text()] = action
    return found


def test_lists_what_was_saved_and_asked(menu):
    assert list(actions(menu)) == ["Save this &search…", "Fish && ships", "Pléiades"]


def test_saves_under_the_name_given(menu, qtbot):
    with qtbot.waitSignal(menu.save_wanted) as saved:
        actions(menu)["Save this &search…"].trigger()

    assert saved.args == ["my name"]


def test_giving_up_the_name_saves_nothing(qtbot):
    menu = SearchesMenu(lambda: (), lambda: (), lambda *_: "")
    qtbot.addWidget(menu)
    menu.fill()

    with qtbot.assertNotEmitted(menu.save_wanted):
        actions(menu)["Save this &search…"].trigger()


def test_shows_watches_and_deletes(menu, qtbot):
    saved = actions(menu)["Fish && ships"]
    assert saved["&Watch: tell me of new scenes"].isChecked()

    with qtbot.waitSignal(menu.search_wanted) as shown:
        saved["&Show"].trigger()
    with qtbot.waitSignal(menu.watch_wanted) as watched:
        saved["&Watch: tell me of new scenes"].trigger()
    with qtbot.waitSignal(menu.delete_wanted) as deleted:
        saved["&Delete"].trigger()

    assert shown.args == deleted.args == [SEARCH]
    assert watched.args == [SEARCH, False]


def test_says_a_query_in_a_few_words(qgis_app):
    query = SceneQuery(
        missions=("spot67",), start=date(2020, 1, 1), max_cloud_percent=20, months=frozenset({1})
    )

    assert query_words(query) == "SPOT 6-7, 1 Jan 2020 – …, clouds ≤ 20 %, other conditions: 1"
    assert query_words(SceneQuery()) == "everything"
