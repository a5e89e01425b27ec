import pytest
from fakes import RunLater
from scenes import make_scene

from dinamis_qgis.domain.errors import ServiceBusy
from dinamis_qgis.domain.search import PageLink, ScenePage, SceneQuery
from dinamis_qgis.gui.service.service_question import ServiceQuestion


class FakeService:
    """Sends 500 scenes a page, five pages, and remembers what it was asked."""

    def __init__(self):
        self.asked = []
        self.fails_once_at = None

    def __call__(self, query, link):
        number = int(link.href) if link else 0
        self.asked.append(number)
        if self.fails_once_at == number:
            self.fails_once_at = None
            raise ServiceBusy("try later")
        scenes = tuple(make_scene(f"{number}-{row}") for row in range(500))
        return ScenePage(scenes, PageLink(str(number + 1)) if number < 4 else None, 2500)


@pytest.fixture
def service():
    return FakeService()


@pytest.fixture
def run():
    return RunLater()


@pytest.fixture
def kept():
    return []


@pytest.fixture
def question(qtbot, service, run, kept):
    return ServiceQuestion(service, kept.extend, run)


def test_one_page_more_than_wanted_is_asked_for_and_waits_to_be_wanted(
    question, service, run, kept
):
    question.start(SceneQuery())
    run.finish_all()

    assert service.asked == [0, 1]
    assert (len(kept), question.has_more) == (500, True)


def test_going_on_takes_the_page_that_is_there(question, service, run, kept):
    question.start(SceneQuery())
    run.finish_all()

    question.go_on()
    run.finish_all()

    assert service.asked == [0, 1, 2]
    assert [kept[0].id, kept[500].id, len(kept)] == ["0-0", "1-0", 1000]


def test_going_on_waits_for_the_page_that_is_on_its_way(question, service, run, kept):
    question.start(SceneQuery())
    run.finish()

    question.go_on()
    assert question.state.is_busy
    run.finish_all()

    assert service.asked == [0, 1, 2]
    assert len(kept) == 1000


def test_a_look_ahead_that_fails_is_not_told_and_the_page_is_asked_for_again(
    question, service, run, kept
):
    told = []
    question.failed.connect(told.append)
    service.fails_once_at = 1
    question.start(SceneQuery())
    run.finish_all()

    question.go_on()
    run.finish_all()

    assert not told
    assert service.asked == [0, 1, 1, 2]
    assert len(kept) == 1000


def test_stopping_ends_the_wait_for_a_page_on_its_way(question, service, run, kept):
    question.start(SceneQuery())
    run.finish()
    question.go_on()

    question.stop()
    run.finish_all()

    assert not question.state.is_busy
    assert (len(kept), question.has_more) == (500, True)


def test_a_page_on_its_way_for_an_older_question_is_not_taken(question, service, run, kept):
    question.start(SceneQuery())
    run.finish()
    question.start(SceneQuery(max_cloud_percent=10))
    question.go_on()

    run.finish_all()

    assert len(kept) == 1000
    assert service.asked.count(0) == 2
