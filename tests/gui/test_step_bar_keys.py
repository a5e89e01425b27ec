"""The arrows go along the row of stations, also where it takes two lines."""

import pytest
from docks import STATIONS
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication


@pytest.fixture
def press(dock, window, qtbot):
    """Presses keys at whichever station's button has the keyboard."""
    with qtbot.waitActive(window):
        window.activateWindow()
    dock.take_keyboard()
    QApplication.processEvents()

    def press(*keys):
        for key in keys:
            qtbot.keyClick(dock.step_bar.button(dock.station()), getattr(Qt.Key, f"Key_{key}"))
        assert dock.step_bar.button(dock.station()).hasFocus()

    return press


def test_right_goes_on_from_the_first_line_to_the_second(dock, press):
    visited = [dock.station()]
    for _ in STATIONS[1:]:
        press("Right")
        visited.append(dock.station())

    assert len({dock.step_bar.button(name).y() for name in STATIONS}) == 2
    assert tuple(visited) == STATIONS


def test_left_goes_back(dock, press):
    press(*["Right"] * 4, *["Left"] * 2)

    assert dock.station() == STATIONS[2]


def test_at_the_ends_they_stay(dock, press):
    press("Left")
    assert dock.station() == STATIONS[0]

    press(*["Right"] * 20)
    assert dock.station() == STATIONS[-1]


def test_home_and_end_go_to_the_ends(dock, press):
    press("End")
    assert dock.station() == STATIONS[-1]

    press("Home")
    assert dock.station() == STATIONS[0]


def test_what_is_not_offered_is_left_out(dock, press):
    dock.set_beginner(True)
    offered = [name for name in STATIONS if dock.step_bar.button(name).isVisible()]
    visited = [dock.station()]
    for _ in offered[1:]:
        press("Right")
        visited.append(dock.station())

    assert 1 < len(offered) < len(STATIONS)
    assert visited == offered
