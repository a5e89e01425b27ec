import pytest
from fakes import run_now
from qgis.PyQt.QtCore import QTimer
from scenes import WORLD_MAP, make_scene

from dinamis_qgis.catalogue.search_book import SearchBook
from dinamis_qgis.domain.errors import ServiceUnreachable
from dinamis_qgis.domain.saved_search import SavedSearch
from dinamis_qgis.domain.search import ScenePage, SceneQuery
from dinamis_qgis.library import Library
from dinamis_qgis.stations.watches import Watches

CLEAR = SavedSearch("training", SceneQuery(max_cloud_percent=20, text="hérault"), "clear")


class FakeClient:
    def __init__(self):
        self.scenes = [make_scene("a"), make_scene("cloudy", cloud_percent=90.0)]
        self.asked = 0
        self.is_away = False

    def search(self, query, link):
        self.asked += 1
        if self.is_away:
            raise ServiceUnreachable("away")
        return ScenePage(tuple(self.scenes))


@pytest.fixture
def client():
    return FakeClient()


@pytest.fixture
def book(tmp_path):
    book = SearchBook(tmp_path / "searches.json")
    book.save(CLEAR)
    return book


@pytest.fixture
def watches(qgis_app, book, client, tmp_path):
    return Watches(book, Library(tmp_path, WORLD_MAP), lambda service_id: client, run_now)


def told_by(watches):
    told = []
    watches.news.connect(lambda search, count: told.append((search.name, count)))
    return told


def test_what_is_there_at_the_beginning_is_no_news(watches, book):
    told = told_by(watches)

    watches.begin(CLEAR, True)
    watches.look()

    assert book.watched()[0].known == {"a"}
    assert told == []


def test_a_watch_that_cannot_begin_is_told_and_ended_without_network(watches, book, client):
    told = []
    watches.not_begun.connect(told.append)
    watches.begin(CLEAR, True)
    client.is_away = True

    watches.begin(CLEAR, True)
    assert len(told) == 1

    watches.begin(CLEAR, False)
    assert len(told) == 1
    assert book.watched() == ()


def test_to_begin_a_watch_asks_the_service_as_a_task_that_can_be_stopped(
    qgis_app, book, client, tmp_path
):
    labels = []

    def run_cancelled(label, call, on_done, on_failed):
        def look_in(job):
            job.cancel()
            return call(job)

        labels.append(label)
        return run_now(label, look_in, on_done, on_failed)

    watches = Watches(book, Library(tmp_path, WORLD_MAP), lambda _: client, run_cancelled)

    watches.begin(CLEAR, True)

    assert labels[0]
    assert book.watched() == ()


def test_what_a_watch_told_is_no_news_after_a_restart(watches, book, client, tmp_path, qgis_app):
    watches.begin(CLEAR, True)
    client.scenes.append(make_scene("b"))
    watches.look()
    client.scenes.append(make_scene("c"))
    again = SearchBook(tmp_path / "searches.json")
    restarted = Watches(again, Library(tmp_path, WORLD_MAP), lambda service_id: client, run_now)
    told = told_by(restarted)

    restarted.look()

    assert told == [("clear", 1)]


def test_new_scenes_that_meet_every_condition_are_told_once(watches, book, client):
    told = told_by(watches)
    watches.begin(CLEAR, True)
    client.scenes += [make_scene("b"), make_scene("c", cloud_percent=80.0)]

    watches.look()
    watches.look()

    assert told == [("clear", 1)]


def test_a_service_that_does_not_answer_is_asked_again_later(watches, client):
    told = told_by(watches)
    watches.begin(CLEAR, True)
    client.is_away = True
    watches.look()
    client.is_away = False
    client.scenes.append(make_scene("b"))

    watches.look()

    assert told == [("clear", 1)]


def test_nothing_is_asked_while_nothing_is_watched(watches, client):
    watches.look()
    assert client.asked == 0

    watches.begin(CLEAR, True)
    watches.begin(CLEAR, False)
    asked = client.asked
    watches.look()

    assert client.asked == asked


def test_a_watch_that_begins_while_nothing_is_watched_is_looked_at_from_then_on(watches, client):
    timer = watches.findChild(QTimer)
    assert not timer.isActive()

    watches.begin(CLEAR, True)
    told = told_by(watches)
    client.scenes.append(make_scene("b"))
    timer.timeout.emit()

    assert timer.isActive()
    assert told == [("clear", 1)]


def test_a_watch_that_cannot_begin_starts_no_timer(watches, client):
    client.is_away = True

    watches.begin(CLEAR, True)

    assert not watches.findChild(QTimer).isActive()


def test_looking_is_quiet(qgis_app, book, client, tmp_path):
    labels = []

    def run(label, *calls):
        labels.append(label)
        return run_now(label, *calls)

    library = Library(tmp_path, WORLD_MAP)
    watches = Watches(book, library, lambda service_id: client, run)

    watches.look()
    assert labels == []  # nothing is watched

    watches.begin(CLEAR, True)
    watches.look()
    begun, *looked = labels
    assert begun  # the user asked for it, and may stop it
    assert looked == [""], "QGIS announces the end of what has a label"
