"""Every control can be found, named and used without a mouse (RGAA, WCAG 2.1 AA)."""

import pytest
from docks import STATIONS, fill_stations
from qgis.PyQt.QtWidgets import QApplication
from tab_walk import barriers
from window_watch import windows_shown
from windows import WINDOWS


@pytest.fixture
def dock_at(dock, window, qtbot):
    """The dock at a station, filled or as a newcomer finds it."""
    dock.show_who("Training", None)
    with qtbot.waitActive(window):
        window.activateWindow()

    def show(name, is_filled):
        if is_filled:
            fill_stations(dock)
        dock.show_station(name)
        QApplication.processEvents()
        return dock.widget()

    return show


@pytest.fixture
def opened(qtbot, tmp_path):
    def show(window):
        made = WINDOWS[window](tmp_path)
        qtbot.addWidget(made)
        with qtbot.waitActive(made):
            made.show()
            made.activateWindow()
        return made

    return show


@pytest.mark.parametrize("is_filled", [False, True], ids=["empty", "filled"])
@pytest.mark.parametrize("name", STATIONS)
def test_a_station_can_be_walked_by_keyboard(dock_at, name, is_filled):
    root = dock_at(name, is_filled)

    assert barriers(root) == []


@pytest.mark.parametrize("window", WINDOWS, ids=lambda window: window.__name__)
def test_a_window_can_be_walked_by_keyboard(opened, window):
    root = opened(window)

    assert barriers(root) == []


def test_nothing_takes_the_keyboard_by_flashing_up_as_a_window(dock):
    with windows_shown() as shown:
        fill_stations(dock)
        for name in STATIONS:
            dock.show_station(name)
            QApplication.processEvents()

    assert shown == []
