import pytest
from fakes import RunLater

from dinamis_qgis.domain.errors import CatalogueError, ServiceBusy
from dinamis_qgis.domain.search import KeptPage, PageLink, SceneQuery
from dinamis_qgis.gui.service.service_question import ServiceQuestion


class FakeService:
    """Keeps 500 scenes a page, five pages, and remembers which it was asked for and which it kept.

    It says where the next page is before it keeps one, where it is told to: so do real ones.
    """

    def __init__(self):
        self.asked, self.kept = [], []
        self.fails_once_at = None
        self.error = ServiceBusy("try later")
        self.tells_early = False
        self.before_keeping = lambda: None
        self.last, self.leads_to = 4, lambda number: number + 1

    def __call__(self, query, link, tell):
        number = int(link.href) if link else 0
        self.asked.append(number)
        following = PageLink(str(self.leads_to(number))) if number < self.last else None
        if self.tells_early and following is not None:
            tell(following)
        self.before_keeping()
        if self.fails_once_at == number:
            self.fails_once_at = None
            raise self.error
        self.kept.append(number)
        return KeptPage(500, following, 2500)


@pytest.fixture(params=[False, True], ids=["told late", "told early"])
def service(request):
    service = FakeService()
    service.tells_early = request.param
    return service


@pytest.fixture
def run():
    return RunLater()


@pytest.fixture
def question(qtbot, service, run):
    return ServiceQuestion(service, run)


@pytest.fixture
def told(question):
    told = []
    question.kept.connect(lambda: told.append("kept"))
    question.failed.connect(lambda error: told.append(type(error).__name__))
    return told


def test_one_page_more_than_wanted_is_asked_for_and_waits_to_be_wanted(
    question, service, run, told
):
    question.start(SceneQuery())
    run.finish_all()

    assert service.asked == [0, 1]
    assert (told, question.state.scenes, question.has_more) == (["kept"], 500, True)


def test_the_page_ahead_is_asked_for_while_the_one_before_is_being_kept(question, service, run):
    waiting = []
    service.tells_early = True
    service.before_keeping = lambda: waiting.append(len(run.waiting))

    question.start(SceneQuery())
    run.finish()

    assert waiting == [1]


def test_a_page_ahead_that_comes_first_is_taken_second(qtbot, service, told, question, run):
    """A short page may be kept while a long one before it still is."""
    service.tells_early = True
    service.before_keeping = lambda: run.finish() if run.waiting else None

    question.start(SceneQuery())
    run.finish()
    before = (question.state.scenes, list(told))
    question.go_on()

    assert service.kept == [1, 0]
    assert before == (500, ["kept"])
    assert (question.state.scenes, told) == (1000, ["kept", "kept"])


def test_going_on_takes_the_page_that_is_there(question, service, run, told):
    question.start(SceneQuery())
    run.finish_all()

    question.go_on()
    run.finish_all()

    assert service.asked == [0, 1, 2]
    assert (told, question.state.scenes) == (["kept", "kept"], 1000)


def test_going_on_waits_for_the_page_that_is_on_its_way(question, service, run, told):
    question.start(SceneQuery())
    run.finish()

    question.go_on()
    assert question.state.is_busy
    run.finish_all()

    assert service.asked == [0, 1, 2]
    assert (told, question.state.scenes) == (["kept", "kept"], 1000)


def test_a_look_ahead_that_fails_is_not_told_and_the_page_is_asked_for_again(
    question, service, run, told
):
    service.fails_once_at = 1
    question.start(SceneQuery())
    run.finish_all()

    question.go_on()
    run.finish_all()

    assert told == ["kept", "kept"]
    assert service.asked == [0, 1, 1, 2]


@pytest.mark.parametrize("error", [ServiceBusy("later"), CatalogueError("the disk is full")])
def test_a_page_that_does_not_come_is_told_and_can_be_wanted_again(
    question, service, run, told, error
):
    service.fails_once_at, service.error = 0, error

    question.start(SceneQuery())
    run.finish_all()
    question.start(SceneQuery())
    run.finish_all()

    assert told == [type(error).__name__, "kept"]
    assert (question.state.scenes, question.state.has_failed) == (500, False)


def test_stopping_ends_the_wait_for_a_page_on_its_way(question, service, run):
    question.start(SceneQuery())
    run.finish()
    question.go_on()

    question.stop()
    run.finish_all()

    assert not question.state.is_busy
    assert (question.state.scenes, question.has_more) == (500, True)


def test_stopping_ends_a_question_and_its_look_ahead_at_once(question, service, run, told):
    question.start(SceneQuery())

    question.stop()
    run.finish_all()

    assert (question.state.is_busy, told, service.asked) == (False, [], [])


def test_a_page_on_its_way_for_an_older_question_is_not_taken(question, service, run, told):
    question.start(SceneQuery())
    run.finish()
    question.start(SceneQuery(max_cloud_percent=10))
    question.go_on()

    run.finish_all()

    assert question.state.scenes == 500
    assert told == ["kept", "kept"]
    assert service.asked.count(0) == 2


@pytest.mark.parametrize("back_to", [0, 1])
def test_links_that_lead_back_are_followed_no_further(question, service, run, told, back_to):
    """To themselves, or to the page before."""
    service.leads_to = lambda number: 1 if number == 0 else back_to + 1 - number % 2
    question.start(SceneQuery())
    run.finish_all()

    for _ in range(4):
        question.go_on()
        run.finish_all()

    assert "UnexpectedReply" in told
    assert not question.has_more
    assert len(service.asked) <= 4


def test_a_page_that_was_said_to_have_another_behind_it_and_has_none_is_the_last(qtbot, run):
    def fetch(query, link, tell):
        tell(PageLink("1"))
        return KeptPage(500, None, 500)

    question = ServiceQuestion(fetch, run)
    question.start(SceneQuery())
    run.finish_all()

    assert not question.has_more
    assert not question.state.is_busy


@pytest.mark.parametrize(
    ("is_wanted_early", "looks"), [(True, [1, 2]), (False, [1, None])], ids=["wanted", "ahead"]
)
def test_who_keeps_a_page_that_is_wanted_looks_at_what_is_kept(
    qtbot, service, run, is_wanted_early, looks
):
    """Nobody looks at a page that came before it was wanted."""
    question = ServiceQuestion(service, run, lambda: len(service.kept))
    told = []
    question.kept.connect(told.append)

    question.start(SceneQuery())
    run.finish()
    if not is_wanted_early:
        run.finish_all()
    question.go_on()
    if is_wanted_early:
        run.finish()

    assert told == looks
