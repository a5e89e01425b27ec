"""Whatever the keyboard reaches is brought into sight, in a window too low for it (at 200 %)."""

import pytest
from docks import STATIONS, fill_stations
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from tab_walk import label_of

from dinamis_qgis.gui.scrolled import Scrolled

MOST = 150


@pytest.fixture
def low_dock(dock, window, qtbot):
    fill_stations(dock)
    window.resize(1000, 420)
    with qtbot.waitActive(window):
        window.activateWindow()
    return dock


def walk(way):
    """Press Tab, or Shift and Tab, until it comes round; what had the keyboard, on the way."""
    shift = Qt.KeyboardModifier.ShiftModifier if way == "back" else Qt.KeyboardModifier.NoModifier
    key = Qt.Key.Key_Backtab if way == "back" else Qt.Key.Key_Tab
    found = []
    while len(found) < MOST:
        here = QApplication.focusWidget()
        if here in found[:1]:
            return
        yield here
        found.append(here)
        QApplication.sendEvent(here, QKeyEvent(QEvent.Type.KeyPress, key, shift))
        QApplication.processEvents()


@pytest.mark.parametrize("way", ["on", "back"])
@pytest.mark.parametrize("name", STATIONS)
def test_what_tab_reaches_is_in_sight(low_dock, name, way):
    low_dock.show_station(name)
    low_dock.step_bar.button(name).setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    panel = low_dock.panels[name]

    reached = [one for one in walk(way) if panel.isAncestorOf(one)]
    hidden = [label_of(one) for one in walk(way) if one.visibleRegion().isEmpty()]

    assert len(reached) > 1
    assert hidden == []


@pytest.fixture
def form(qtbot):
    """A field, much text, and a button, in a window that shows a quarter of it."""
    window = QWidget()
    column = QVBoxLayout(window)
    scroll, within = Scrolled(), QWidget()
    inner = QVBoxLayout(within)
    window.first, window.last = QLineEdit(), QPushButton("Go")
    inner.addWidget(window.first)
    inner.addWidget(QLabel("\n" * 60))
    inner.addWidget(window.last)
    scroll.setWidget(within)
    window.scroll, window.outside = scroll, QPushButton("Next")
    column.addWidget(scroll)
    column.addWidget(window.outside)
    qtbot.addWidget(window)
    window.resize(300, 250)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


def test_it_stays_in_sight_where_the_room_shrinks(form):
    """As it does where a sentence appears below."""
    form.resize(300, 2000)
    form.last.setFocus()
    QApplication.processEvents()

    form.resize(300, 250)
    QApplication.processEvents()

    assert not form.last.visibleRegion().isEmpty()


def test_what_was_given_the_keyboard_before_it_was_shown_is_in_sight(form, qtbot):
    form.scroll.hide()
    form.outside.setFocus()
    form.scroll.show()

    form.last.setFocus()
    form.layout().setContentsMargins(0, 60, 0, 0)
    QApplication.processEvents()

    assert form.last.hasFocus()
    assert not form.last.visibleRegion().isEmpty()


def test_coming_back_from_another_window_moves_nothing(form):
    form.outside.setFocus()
    form.first.setFocus()
    form.scroll.verticalScrollBar().setValue(300)

    form.scroll.follow(None, form.first)

    assert form.scroll.verticalScrollBar().value() == 300


def test_a_click_moves_nothing_under_the_mouse(form, monkeypatch):
    form.first.setFocus()
    form.scroll.verticalScrollBar().setValue(300)
    button = Qt.MouseButton.LeftButton
    monkeypatch.setattr(QApplication, "mouseButtons", staticmethod(lambda: button))

    form.scroll.follow(form.outside, form.first)

    assert form.scroll.verticalScrollBar().value() == 300


def test_what_is_elsewhere_moves_nothing(form):
    form.first.setFocus()
    form.scroll.verticalScrollBar().setValue(300)

    form.outside.setFocus()

    assert form.scroll.verticalScrollBar().value() == 300
