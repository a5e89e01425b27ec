import pytest
from scenes import make_scene

from dinamis_qgis.background import is_current_job_cancelled
from dinamis_qgis.catalogue.search_book import SearchBook
from dinamis_qgis.domain.errors import PlaceUnknown, ServiceUnreachable
from dinamis_qgis.domain.place import Place, PlaceKind
from dinamis_qgis.domain.saved_search import SavedSearch
from dinamis_qgis.domain.search import SceneQuery
from dinamis_qgis.gui.locator.finding import FindingKind
from dinamis_qgis.library import Library
from dinamis_qgis.stations.finder import Finder

GARD = Place(PlaceKind.DEPARTEMENT, "Gard", "Gard")
GARDANNE = Place(PlaceKind.COMMUNE, "Gardanne", "13041", "13")


@pytest.fixture
def book(tmp_path):
    return SearchBook(tmp_path / "searches.json")


@pytest.fixture
def make_finder(tmp_path, book):
    def make(communes=lambda text: (GARDANNE,), known=lambda: (GARD,)):
        library = Library(tmp_path, tmp_path / "no-map.gpkg")
        finder = Finder(
            lambda: "training", library, book, known, communes, pause=lambda seconds: None
        )
        finder.library = library
        return finder

    return make


def found(finder, text, is_cancelled=lambda: False):
    return [(one.kind, one.title) for one in finder.find(text, is_cancelled)]


def test_finds_searches_scenes_and_places_the_network_last(make_finder, book):
    finder = make_finder()
    book.save(SavedSearch("training", SceneQuery(), "Gard in summer"))
    finder.library.catalogue("training").keep([make_scene("GARD_1"), make_scene("OTHER")])

    assert found(finder, "gard") == [
        (FindingKind.SEARCH, "Gard in summer"),
        (FindingKind.SCENE, "GARD_1"),
        (FindingKind.PLACE, "Gard – département"),
        (FindingKind.PLACE, "Gardanne – commune (13)"),
    ]


def test_what_was_found_is_known_again(make_finder, book):
    finder = make_finder()
    search = SavedSearch("training", SceneQuery(), "Gard in summer")
    book.save(search)

    first, *_, last = finder.find("gard", lambda: False)

    assert finder.search_of(first) == (search,)
    assert finder.place_of(last) == GARDANNE


def test_nothing_is_made_where_nothing_is_kept(make_finder, tmp_path):
    found(make_finder(), "gard")

    assert not (tmp_path / "catalogue").exists()


@pytest.mark.parametrize("error", [ServiceUnreachable("offline"), PlaceUnknown("gard")])
def test_what_fails_leaves_the_rest(make_finder, error):
    def fail(text):
        raise error

    assert found(make_finder(fail), "gard") == [(FindingKind.PLACE, "Gard – département")]


def test_two_letters_are_not_sent_anywhere(make_finder):
    asked = []

    found(make_finder(asked.append), "ga")

    assert asked == []


def test_what_is_typed_on_meanwhile_is_not_sent(make_finder):
    asked, answers = [], iter([False] * 6)

    found(make_finder(asked.append), "gard", lambda: next(answers, True))

    assert asked == []


def test_the_network_stops_when_the_answer_is_no_longer_wanted(make_finder):
    state = {"is_cancelled": False}
    seen = []

    def search(text):
        state["is_cancelled"] = True
        seen.append(is_current_job_cancelled())
        return ()

    found(make_finder(search), "gard", lambda: state["is_cancelled"])

    assert seen == [True]
    assert not is_current_job_cancelled()
