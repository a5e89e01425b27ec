"""What has the keyboard is seen to have it (WCAG 2.1, 2.4.7)."""

import numpy as np
import pytest
from docks import fill_stations
from qgis.PyQt.QtCore import QPoint, QRect, Qt
from qgis.PyQt.QtGui import QColor, QImage
from qgis.PyQt.QtWidgets import QApplication, QScrollArea, QWidget

from dinamis_qgis.domain.answer import Timeline
from dinamis_qgis.gui.contrast import GRAPHICS, contrast

STOPS = [
    ("search", "step_search"),
    ("search", "menu_button"),
    ("search", "who_button"),
    ("search", "timeline_view"),
    ("search", "cloud_slider"),
    ("search", "month_3_button"),
    ("search", "grid_button"),
    ("plan", "plan_lines_button_2"),
    ("plan", "plan_choose_button_1"),
    ("download", "downloads_list"),
    ("search", "scenes_view"),
    ("search", "scenes_grid"),
    ("request", "request_tab_bar"),
]
NOT_SEEN = 12
"""Fewer pixels than this are no frame."""


def changed(widget):
    """Colours before and after, of each pixel that changes as the widget gets the keyboard."""
    _bring_into_sight(widget)
    if QApplication.focusWidget() is not None:
        QApplication.focusWidget().clearFocus()
    QApplication.processEvents()
    before = pixels(widget)
    # As Qt notes at the first Tab: from then on styles draw frames.
    widget.window().setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    assert widget.hasFocus()
    after = pixels(widget)
    is_other = before != after
    return list(zip(before[is_other].tolist(), after[is_other].tolist()))


def _bring_into_sight(widget):
    for area in widget.window().findChildren(QScrollArea):
        if area.isAncestorOf(widget):
            area.ensureWidgetVisible(widget)
    QApplication.processEvents()


def pixels(widget):
    """As they are on the screen, with what lies behind."""
    place = QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())
    shown = widget.window().grab(place).toImage()
    image = shown.convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(image.constBits().asstring(image.sizeInBytes()), np.uint32)


@pytest.fixture
def dock_at(dock, window, qtbot):
    def show(station):
        fill_stations(dock)
        timeline = dock.panels["search"].timeline_view
        timeline.show_timeline(Timeline(24000, (1, 2, 3)), None, None)
        timeline.show()
        dock.show_station(station)
        with qtbot.waitActive(window):
            window.activateWindow()
        return dock

    return show


def test_what_has_the_keyboard_has_a_frame(theme, dock_at):
    """All in one window: a theme takes a second to be put on."""
    dock = dock_at("search")
    frameless = []
    for station, name in STOPS:
        dock.show_station(station)
        dock.panels["search"].scenes_view.show_grid(name == "scenes_grid")
        QApplication.processEvents()
        if len(changed(dock.findChild(QWidget, name))) <= NOT_SEEN:
            frameless.append(name)

    assert frameless == []


def test_the_timelines_frame_is_told_from_its_ground(dock_at):
    frame = changed(dock_at("search").panels["search"].timeline_view)

    told = [contrast(QColor(before), QColor(after)) >= GRAPHICS for before, after in frame]
    assert sum(told) > len(told) / 2  # bars that touch the frame have its colour
