import re
from collections import Counter

import pytest
from docks import FIELDS, KEYBOARD, STATIONS, fill_plan, fill_stations
from fake_queue import make_download
from qgis.core import Qgis
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QPoint, QRect, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QWidget,
)
from seen import keep_picture

from dinamis_qgis.domain.account import Account
from dinamis_qgis.domain.service import Capability
from dinamis_qgis.gui.path import path


def click(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def visible_steps(dock):
    return [name for name in STATIONS if dock.step_bar.button(name).isVisible()]


def test_no_word_of_a_station_is_cut(language, dock):
    """In two rows where one is too short for them."""
    for name in STATIONS:
        button = dock.step_bar.button(name)
        assert button.width() >= button.fontMetrics().horizontalAdvance(button.text())


def test_with_room_the_stations_stand_in_one_row(dock, window):
    def rows():
        return len({dock.step_bar.button(name).y() for name in visible_steps(dock)})

    assert rows() == 2
    window.resize(1600, 800)
    window.resizeDocks([dock], [900], Qt.Orientation.Horizontal)
    QApplication.processEvents()
    assert rows() == 1

    window.resizeDocks([dock], [380], Qt.Orientation.Horizontal)
    dock.set_beginner(True)
    QApplication.processEvents()
    assert rows() == 1


def test_shows_a_station_at_a_click(dock, qtbot):
    with qtbot.waitSignal(dock.station_shown) as shown:
        click(qtbot, dock.step_bar.button("quota"))

    assert shown.args == ["quota"]
    assert dock.panels["quota"].isVisible()
    assert not dock.panels["sign_in"].isVisible()


def test_leads_from_the_first_station_to_the_last(dock, qtbot):
    visited = [dock.station()]

    while dock.next_button.isVisible():
        click(qtbot, dock.next_button)
        visited.append(dock.station())

    assert tuple(visited) == STATIONS


def test_beginners_see_three_stations(dock):
    dock.beginner_action.trigger()

    assert visible_steps(dock) == ["area", "search", "download"]
    assert dock.station() == "area"


def test_what_a_service_cannot_do_is_not_shown_and_comes_back(dock):
    dock.show_station("plan")

    dock.show_what(frozenset())
    assert visible_steps(dock) == ["sign_in", "area", "quota", "request", "download"]
    assert dock.station() == "sign_in"
    assert not dock.catalogue_action.isVisible()

    dock.show_what(frozenset({Capability.SEARCH}))
    assert tuple(visible_steps(dock)) == STATIONS
    assert not dock.catalogue_action.isVisible()

    dock.show_what(frozenset(Capability))
    assert tuple(visible_steps(dock)) == STATIONS
    assert dock.catalogue_action.isVisible()


def test_a_beginner_at_a_service_without_search_is_led_past_it(dock, qtbot):
    dock.set_beginner(True)
    dock.show_what(frozenset())

    assert visible_steps(dock) == ["area", "download"]
    click(qtbot, dock.next_button)
    assert dock.station() == "download"


def test_the_tour_leaves_out_what_is_not_shown(dock):
    dock.show_what(frozenset())
    dock.start_tour()

    titles = {stop.title for stop in dock._tour._stops}
    assert {step.title for step in path() if step.needs is None} <= titles
    assert not {step.title for step in path() if step.needs} & titles


def test_beginners_can_still_sign_in(dock, qtbot):
    dock.set_beginner(True)

    click(qtbot, dock.who_button)
    assert dock.station() == "sign_in"
    click(qtbot, dock.next_button)

    assert dock.station() == "area"


def test_says_who_is_signed_in(dock):
    dock.show_who("Training service", Account("anne"))

    assert dock.who_button.text() == "Training service · anne"

    dock.show_who("Theia", Account(""))

    assert dock.who_button.text() == "Theia · signed in"


def test_what_is_done_is_told_without_colours(dock):
    button = dock.step_bar.button("area")
    before = button.icon().pixmap(44, 44).toImage()

    dock.set_done("area", True)

    assert button.accessibleName() == "Area, done"
    assert button.icon().pixmap(44, 44).toImage() != before


def test_what_is_done_no_longer_is_not_ticked_any_more(dock):
    button = dock.step_bar.button("area")
    before = button.icon().pixmap(44, 44).toImage()

    for is_done in (True, True, False):  # every answer says it again
        dock.set_done("area", is_done)

    assert button.accessibleName() == "Area"
    assert button.icon().pixmap(44, 44).toImage() == before


def test_messages_show_at_any_station(dock):
    dock.show_message("The disk is full.", Qgis.MessageLevel.Warning)

    assert dock.message_bar.currentItem().text() == "The disk is full."


def play(dock, qtbot):
    """The stations, titles and targets of the tour, from its beginning to its end."""
    dock.start_tour()
    visited = []
    while dock._tour is not None:
        tour = dock._tour
        assert tour.text_label.text()
        visited.append((dock.station(), tour.title_label.text().split("  ")[1], tour._target))
        click(qtbot, tour.next_button)
    return visited


def test_the_tour_leads_through_every_station(dock, qtbot):
    visited = play(dock, qtbot)

    stations = [station for station, _, _ in visited]
    assert tuple(dict.fromkeys(stations)) == STATIONS
    titles = [title for _, title, _ in visited]
    assert {"Plan", "Quota", "My requests", "Downloads", "Help"} <= set(titles)


def test_the_tour_points_at_a_control_of_the_station_it_speaks_of(dock, qtbot):
    for station, title, target in play(dock, qtbot):
        within = dock.menu_button if title == "Help" else dock.panels[station]
        assert within is target or within.isAncestorOf(target), title


def test_each_control_that_the_tour_names_is_there(dock):
    named = [step.anchor for step in path()]

    assert [name for name in named if dock.findChild(QWidget, name) is None] == []


def test_the_tour_can_be_played_by_keyboard(dock, qtbot):
    dock.start_tour()
    tour = dock._tour
    assert tour.next_button.hasFocus() or tour.next_button.focusPolicy() in KEYBOARD

    qtbot.keyClick(tour.next_button, Qt.Key.Key_Return)
    assert dock.station() == "area"
    qtbot.keyClick(tour.next_button, Qt.Key.Key_PageDown)
    assert dock.station() == "search"
    qtbot.keyClick(tour.next_button, Qt.Key.Key_PageUp)

    assert dock.station() == "area"


def test_beginners_are_led_through_their_stations_only(dock, qtbot):
    dock.set_beginner(True)

    stations = {station for station, _, _ in play(dock, qtbot)}

    assert stations == {"area", "search", "download"}


def test_the_tour_never_covers_what_it_points_at(dock, window, qtbot):
    dock.start_tour()
    while dock._tour is not None:
        tour = dock._tour
        corner = tour._target.mapTo(window, QPoint(0, 0))
        place = QRect(corner, tour._target.size())
        if place.height() < 200:  # a whole list is covered in part
            assert not tour.geometry().intersects(place.adjusted(2, 2, -2, -2))
        click(qtbot, tour.next_button)


def test_the_tour_points_inside_the_window(dock, window):
    dock.start_tour()

    assert window.rect().contains(dock._tour.geometry())


def test_escape_ends_the_tour_and_it_can_be_played_again(dock, qtbot):
    dock.start_tour()
    qtbot.keyClick(dock._tour, Qt.Key.Key_Escape)
    assert dock._tour is None

    dock.tour_action.trigger()

    assert dock._tour.isVisible()


def test_closing_the_dock_ends_the_tour(dock):
    dock.start_tour()

    dock.close()

    assert dock._tour is None


@pytest.mark.parametrize("name", STATIONS)
def test_every_station_fits_in_380_pixels(language, dock, name):
    fill_stations(dock)
    dock.show_station(name)
    QApplication.processEvents()

    right = dock.widget().rect().right()
    outside = [
        widget.objectName() or type(widget).__name__
        for widget in dock.panels[name].findChildren(QWidget)
        if widget.isVisible()
        and isinstance(widget, (*FIELDS, QLabel))
        and widget.mapTo(dock.widget(), QPoint(widget.width() - 1, 0)).x() > right
        and not _is_inside_view(widget)
    ]

    keep_picture(dock, f"dock-{language}-{name}")
    assert dock.width() <= 390
    assert outside == []


@pytest.mark.parametrize("name", STATIONS)
def test_an_empty_station_fits_in_380_pixels(language, dock, name):
    dock.show_station(name)
    QApplication.processEvents()

    wide = [
        widget.objectName() or type(widget).__name__
        for widget in dock.panels[name].findChildren((QAbstractButton, QLabel))
        if widget.isVisible()
        and widget.mapTo(dock.widget(), QPoint(widget.width() - 1, 0)).x()
        > dock.widget().rect().right()
        and not _is_inside_view(widget)
    ]

    keep_picture(dock, f"dock-{language}-{name}-empty")
    assert wide == []


@pytest.mark.parametrize("name", STATIONS)
def test_every_control_has_a_name_for_screen_readers(dock, name):
    nameless = [
        widget.objectName() or type(widget).__name__
        for widget in dock.panels[name].findChildren(FIELDS)
        if not _is_part(widget) and not (widget.accessibleName() or _text(widget))
    ]

    assert nameless == []


@pytest.mark.parametrize("name", STATIONS)
def test_every_mnemonic_is_used_once(language, dock, name):
    dock.panels["search"].search_form.more_filters.setCollapsed(False)
    dock.panels["download"].show_downloads([make_download()])
    fill_plan(dock.panels["plan"])
    dock.show_station(name)
    QApplication.processEvents()
    letters = Counter(
        letter
        for widget in dock.widget().findChildren((QAbstractButton, QLabel))
        if widget.isVisible() and not _is_part(widget)
        for letter in re.findall(r"&(\w)", widget.text().lower().replace("&&", ""))
    )

    assert [letter for letter, count in letters.items() if count > 1] == []


@pytest.mark.parametrize("name", STATIONS)
def test_every_field_can_be_reached_with_the_keyboard(dock, name):
    deaf = [
        widget.objectName()
        for widget in dock.panels[name].findChildren(FIELDS)
        if not _is_part(widget) and widget.focusPolicy() not in KEYBOARD
    ]

    assert deaf == []


def _text(widget):
    return widget.text() if isinstance(widget, QAbstractButton) else ""


def _is_part(widget):
    """Whether Qt or QGIS made it, inside one of our controls."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, (*FIELDS, QgsFileWidget)):
            return True
        parent = parent.parentWidget()
    return False


def _is_inside_view(widget):
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QAbstractItemView):
            return True
        parent = parent.parentWidget()
    return False
