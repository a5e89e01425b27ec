import pytest
from fakes import RunLater

from dinamis_qgis.domain.answer import Sorting
from dinamis_qgis.domain.errors import CatalogueError, NoArea
from dinamis_qgis.domain.search import SceneQuery
from dinamis_qgis.gui.catalogue.catalogue_question import CatalogueQuestion


class Form:
    """What the user has set, and a catalogue that says how often it was asked what."""

    def __init__(self):
        self.text, self.is_complete = "gard", True
        self.asked = []
        self.error = None

    def query(self):
        if not self.is_complete:
            raise NoArea
        return SceneQuery(text=self.text)

    def answer(self, query, sorting):
        if self.error is not None:
            raise self.error
        self.asked.append(query.text)
        return f"{query.text} {len(self.asked)}"


@pytest.fixture
def form():
    return Form()


@pytest.fixture
def run():
    return RunLater()


@pytest.fixture
def question(qtbot, form, run):
    question = CatalogueQuestion(form.answer, form.query, Sorting, run)
    question.begin()
    return question


@pytest.fixture
def told(question):
    told = []
    question.answered.connect(told.append)
    question.failed.connect(lambda error: told.append(type(error).__name__))
    return told


def test_a_look_is_an_answer_that_nobody_has_to_ask_for(question, run, told):
    question.ask()
    run.finish_all()

    question.take(question.look())

    assert told == ["gard 1", "gard 2"]
    assert not run.waiting


def test_a_look_at_what_is_no_longer_asked_is_followed_by_a_question(question, form, run, told):
    question.ask()
    run.finish_all()
    look = question.look()
    form.text = "lot"

    question.take(look)
    run.finish_all()

    assert told == ["gard 1", "lot 3"]


def test_an_answer_that_was_on_its_way_does_not_come_after_a_look(question, run, told):
    """It knows less; but what it was asked for may be something else: it is asked again."""
    question.ask()
    question.take(question.look())
    run.finish_all()

    assert told[0] == "gard 1"
    assert len(told) == 2
    assert not question.is_busy


def test_nothing_is_looked_at_before_anything_was_asked(question, form):
    assert question.look() is None
    assert form.asked == []


def test_who_cannot_look_leaves_it_to_who_asks_to_say_why(question, form, run, told):
    question.ask()
    run.finish_all()
    form.error = CatalogueError("held")

    question.take(question.look())
    run.finish_all()

    assert told == ["gard 1", "CatalogueError"]


def test_an_answer_to_a_question_that_was_forgotten_is_not_told(question, form, run, told):
    question.ask()
    question.forget()
    question.begin()
    form.text = "lot"
    question.ask()
    run.finish_all()

    assert [answer.split()[0] for answer in told] == ["lot"]


def test_a_question_that_cannot_be_asked_waits(question, form, run, told):
    form.is_complete = False

    question.ask()
    run.finish_all()

    assert told == []
    assert not question.is_busy
