import threading

import pytest
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication

from dinamis_qgis.background import Background
from dinamis_qgis.stations.dock_opening import DockOpening


class Dock:
    """Made in three steps; remembers who did what."""

    def __init__(self, run):
        self.steps, self.was_over = [], []
        self.opening = DockOpening(run, self.make)
        self.opening.ended.connect(lambda: self.was_over.append(len(self.steps)))

    def make(self):
        for step in ("panels", "dock", "connections"):
            assert threading.current_thread() is threading.main_thread()
            self.steps.append(step)
            yield


@pytest.fixture
def dock(qtbot):
    background = Background()
    yield Dock(background.run)
    background.close()


@pytest.fixture
def after_first_step(dock):
    """Has something done in the turn that the window has after the first step."""
    turn = QTimer()

    def do(what):
        def look():
            if dock.steps:
                turn.stop()
                assert dock.steps == ["panels"]
                what()

        turn.timeout.connect(look)
        turn.start(0)
        dock.opening.begin()

    return do


def is_pointer_busy():
    return QApplication.overrideCursor() is not None


def test_after_a_click_the_window_has_a_turn_after_each_step(dock, qtbot):
    turns = []
    ticking = QTimer()
    ticking.timeout.connect(lambda: turns.append(len(dock.steps)))
    ticking.start(0)

    dock.opening.begin()

    assert dock.steps == []
    assert is_pointer_busy()
    qtbot.waitUntil(lambda: bool(dock.was_over), timeout=10_000)
    assert {1, 2} <= set(turns)
    assert dock.was_over == [3]
    assert not is_pointer_busy()


@pytest.mark.parametrize("who", ["finish", "stop"])
def test_what_is_missing_is_made_at_once_for_who_cannot_wait(dock, qtbot, after_first_step, who):
    after_first_step(getattr(dock.opening, who))

    qtbot.waitUntil(lambda: len(dock.steps) == 3, timeout=10_000)
    assert not is_pointer_busy()
    qtbot.wait(50)
    assert dock.steps == ["panels", "dock", "connections"]
    assert dock.was_over == []


def test_it_is_made_once(dock, qtbot):
    dock.opening.finish()
    dock.opening.finish()
    dock.opening.begin()

    qtbot.wait(50)
    assert dock.steps == ["panels", "dock", "connections"]
    assert not is_pointer_busy()


def test_a_second_click_begins_nothing(dock, qtbot):
    dock.opening.begin()
    dock.opening.begin()

    qtbot.waitUntil(lambda: bool(dock.was_over), timeout=10_000)
    assert dock.steps == ["panels", "dock", "connections"]
    assert not is_pointer_busy()


def test_one_that_was_not_begun_is_not_made_as_the_plugin_goes_away(dock):
    dock.opening.stop()

    assert dock.steps == []


def test_the_pointer_does_not_stay_busy_where_making_it_at_once_fails(qtbot):
    background = Background()

    def make():
        raise ValueError("no room")
        yield

    opening = DockOpening(background.run, make)
    opening.begin()
    with pytest.raises(ValueError, match="no room"):
        opening.finish()

    assert not is_pointer_busy()
    background.close()


def test_what_fails_is_heard_and_can_be_tried_again(qtbot):
    background = Background()
    steps = []

    def make():
        steps.append("panels")
        yield
        if len(steps) == 1:
            raise ValueError("no room")
        steps.append("dock")

    opening = DockOpening(background.run, make)
    with qtbot.captureExceptions() as errors:
        opening.begin()
        qtbot.waitUntil(lambda: bool(errors), timeout=10_000)
    assert [str(error) for _, error, _ in errors] == ["no room"]
    assert not is_pointer_busy()

    with qtbot.waitSignal(opening.ended, timeout=10_000):
        opening.begin()

    assert steps == ["panels", "panels", "dock"]
    background.close()
