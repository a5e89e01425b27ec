"""Letters and shapes can be told from their ground in the themes that QGIS comes with."""

import pytest
from docks import STATIONS, fill_stations
from hypothesis import given
from hypothesis import strategies as st
from qgis.PyQt.QtCore import QPoint, QRect
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QApplication, QLabel, QStyle, QStyleOptionViewItem
from seen import keep_picture

from dinamis_qgis.gui.activity.bar_chart import _LOOKS as BARS
from dinamis_qgis.gui.contrast import (
    GRAPHICS,
    TEXT,
    contrast,
    ground_of,
    item_ink,
    legible,
    letters_on,
    list_ground_of,
    shapes_on,
)
from dinamis_qgis.gui.download.download_delegate import _DONE, _FAILED
from dinamis_qgis.gui.letters import pale, redden
from dinamis_qgis.gui.plan.share_bar import _LOOKS as SHARES
from dinamis_qgis.gui.request.opportunity_timeline import _COLOURS as MARKS

COLOURS = st.builds(QColor, *[st.integers(0, 255)] * 3)
OURS = [
    _DONE,
    _FAILED,
    *(QColor(name) for name, _ in BARS),
    *(QColor(*look.colour) for look in SHARES.values()),
    *map(QColor, MARKS.values()),
]


@given(colour=COLOURS, ground=COLOURS)
def test_any_colour_becomes_legible_on_any_ground(colour, ground):
    assert contrast(legible(colour, ground), ground) >= TEXT
    assert contrast(shapes_on(ground, colour), ground) >= GRAPHICS


def test_contrast_is_that_of_the_guidelines():
    assert contrast(QColor("white"), QColor("black")) == pytest.approx(21)
    assert contrast(QColor("#767676"), QColor("white")) == pytest.approx(4.54, abs=0.01)


def shown_ground(widget):
    """The colour of the pixels in the widget's corner, as they are on the screen."""
    window = widget.window()
    corner = widget.mapTo(window, QPoint(0, 0))
    return window.grab(QRect(corner, widget.size())).toImage().pixelColor(0, 0)


@pytest.mark.parametrize("name", STATIONS)
def test_letters_whose_colour_is_ours_are_legible(theme, dock, name):
    fill_stations(dock)
    dock.show_station(name)
    QApplication.processEvents()
    keep_picture(dock, f"theme-{theme.replace(' ', '-')}-{name}")
    coloured = [
        label
        for label in dock.panels[name].findChildren(QLabel)
        if label.isVisible() and label.styleSheet() and not label.visibleRegion().isEmpty()
    ]

    faint = {
        label.text(): contrast(label.palette().color(QPalette.ColorRole.WindowText), ground)
        for label in coloured
        for ground in [shown_ground(label)]
    }
    assert {text: found for text, found in faint.items() if found < TEXT} == {}


@pytest.mark.parametrize("dress", [redden, pale])
def test_a_label_in_red_or_pale_is_legible_on_what_lies_behind_it(theme, dock, dress):
    label = QLabel("Letters")
    dress(label)
    dock.panels["sign_in"].body.addWidget(label)
    dock.show_station("sign_in")
    QApplication.processEvents()

    assert ground_of(label) == shown_ground(label)
    letters = label.palette().color(QPalette.ColorRole.WindowText)
    assert contrast(letters, shown_ground(label)) >= TEXT


def test_what_is_painted_is_told_from_its_ground(theme, dock):
    widget = dock.panels["search"].timeline_view
    widget.ensurePolished()
    ground = list_ground_of(widget)
    roles = (QPalette.ColorRole.Highlight, QPalette.ColorRole.Mid)
    colours = [*OURS, *(widget.palette().color(role) for role in roles)]

    assert contrast(letters_on(widget, ground), ground) >= TEXT
    assert min(contrast(shapes_on(ground, colour), ground) for colour in colours) >= GRAPHICS


@pytest.mark.parametrize("state", ["State_None", "State_Selected"])
def test_rows_are_legible_whether_chosen_or_not(theme, dock, state):
    view = dock.panels["search"].scenes_view.grid
    view.ensurePolished()
    option = QStyleOptionViewItem()
    option.initFrom(view)
    option.widget = view
    option.palette = view.palette()
    option.state = getattr(QStyle.StateFlag, state) | QStyle.StateFlag.State_Active
    chosen = option.palette.color(QPalette.ColorRole.Highlight)
    ground = chosen if state == "State_Selected" else list_ground_of(view)

    assert contrast(item_ink(option), ground) >= TEXT


def test_the_icons_of_the_stations_are_told_from_their_ground(theme, dock):
    dock.show_station("area")
    QApplication.processEvents()
    button = dock.step_bar.button("search")

    image = button.icon().pixmap(44, 44).toImage()
    places = [(x, y) for x in range(image.width()) for y in range(image.height())]
    solid = [image.pixelColor(x, y) for x, y in places if image.pixelColor(x, y).alpha() == 255]
    assert max(contrast(colour, ground_of(button.parentWidget())) for colour in solid) >= GRAPHICS
