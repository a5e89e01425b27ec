"""The list and the timeline of passes, in step, and the wait for a service that computes."""

from datetime import datetime, timedelta, timezone

import pytest
from fakes import RunLater, run_now
from qgis.PyQt.QtCore import QPoint, Qt
from request_rules import make_request

from dinamis_qgis.domain.errors import OpportunitiesNotComputed
from dinamis_qgis.domain.opportunity import Opportunity, SearchState
from dinamis_qgis.domain.request import Mode
from dinamis_qgis.gui.request.opportunities_box import OpportunitiesBox

NOON = datetime(2026, 5, 1, 12, tzinfo=timezone.utc)
FOUND = tuple(
    Opportunity(at, at + timedelta(seconds=30), {}, 12.4, clouds)
    for at, clouds in ((NOON, 5), (NOON + timedelta(days=4), 30), (NOON + timedelta(days=10), 90))
)


@pytest.fixture
def make_box(qtbot):
    made = []  # painted after the test: nobody else holds them

    def make(find=lambda request, tell: FOUND, run=run_now):
        box = OpportunitiesBox(find, run)
        qtbot.addWidget(box)
        box.resize(380, 400)
        made.append(box)
        return box

    yield make
    made.clear()


def row(box):
    rows = box.view.selectionModel().selectedRows()
    return rows[0].row() if rows else -1


def test_it_is_away_until_it_is_asked(make_box):
    assert not make_box().isVisibleTo(None)


def test_each_pass_is_told_and_the_first_is_chosen(make_box):
    box = make_box()

    box.ask(make_request())

    cells = [box.model.index(1, column).data() for column in range(4)]
    assert box.isVisible()
    assert cells[2:] == ["12°", "30\u00a0%"]
    assert row(box) == 0


def test_list_and_timeline_are_in_step(make_box, qtbot):
    box = make_box()
    box.ask(make_request())
    told = []
    box.chosen.connect(told.append)

    end = QPoint(box.timeline.width() - 9, 20)
    qtbot.mouseClick(box.timeline, Qt.MouseButton.LeftButton, pos=end)
    assert row(box) == 2
    qtbot.keyClick(box.timeline, Qt.Key.Key_Left)
    assert row(box) == 1
    box.view.selectRow(0)
    assert "clouds 5.0" in box.timeline.accessibleDescription()
    assert told == [2, 1, 0]


def test_a_click_takes_the_nearest_pass(make_box, qtbot):
    box = make_box()
    box.ask(make_request())

    middle = QPoint(int(box.timeline.width() * 0.44), 20)
    qtbot.mouseClick(box.timeline, Qt.MouseButton.LeftButton, pos=middle)

    assert row(box) == 1


@pytest.mark.parametrize("way", ["button", "list", "timeline"])
def test_its_days_are_taken_by_mouse_or_keyboard(make_box, qtbot, way):
    box = make_box()
    box.ask(make_request())
    box.choose(1)

    with qtbot.waitSignal(box.period_wanted) as wanted:
        if way == "button":
            box.take_button.click()
        elif way == "timeline":
            qtbot.keyClick(box.timeline, Qt.Key.Key_Return)
        else:
            box.view.activated.emit(box.model.index(1, 0))

    assert wanted.args == [FOUND[1]]


def test_a_service_that_computes_is_said_so_and_can_be_left(make_box):
    told = []

    def find(request, tell):
        tell(SearchState.IN_PROGRESS)
        told.append(box.notice.text())
        box.cancel()
        return FOUND

    run = RunLater()
    box = make_box(find, run)
    # The stand-in's jobs pass progress on at once, as the GUI thread would get it.
    box._run = lambda *call: run_now(*call)
    box.ask(make_request())

    assert "computed" in told[0]
    assert "Nothing was ordered" in box.notice.text()
    assert box.model.rowCount() == 0


def test_who_waits_may_stop(make_box):
    run, asking = RunLater(), []
    box = make_box(run=run)
    box.asking_changed.connect(asking.append)

    box.ask(make_request())
    assert box.cancel_button.isVisible()
    box.cancel_button.click()
    job = run.waiting[0][0]
    run.finish_all()

    assert job.is_cancelled
    assert asking == [False, True, False]
    assert not box.cancel_button.isVisible()
    assert box.model.rowCount() == 0


def test_passes_for_another_image_go_those_for_other_days_stay(make_box, qtbot):
    box = make_box()
    box.ask(make_request())

    box.follow(make_request(end=make_request().start))
    assert box.model.rowCount() == 3
    with qtbot.waitSignal(box.found) as found:
        box.follow(make_request(mode=Mode.STEREO))

    assert found.args == [()]
    assert not box.isVisible()


def test_a_late_answer_for_another_image_is_dropped(make_box):
    run = RunLater()
    box = make_box(run=run)
    box.ask(make_request())

    box.follow(make_request(mission="spot67"))
    run.finish_all()

    assert box.model.rowCount() == 0


def test_that_a_service_gave_up_is_said(make_box):
    def find(request, tell):
        raise OpportunitiesNotComputed("too many orbits")

    box = make_box(find)

    box.ask(make_request())

    assert "gave up" in box.notice.text()
    assert "too many orbits" in box.notice.text()


def test_that_there_is_none_is_said(make_box):
    box = make_box(lambda request, tell: ())

    box.ask(make_request())

    assert "no pass" in box.notice.text()
    assert not box.view.isVisible()
