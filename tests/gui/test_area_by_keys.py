"""An area is drawn on the map by keys alone."""

import pytest
from areas import make_area_sources
from fakes import run_now
from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsRectangle
from qgis.gui import QgsMapCanvas, QgsMapToolPan, QgsVertexMarker
from qgis.PyQt.QtCore import QEvent, QPoint, Qt
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QApplication, QFrame, QHBoxLayout, QWidget

from dinamis_qgis.domain.glossary import read_glossary
from dinamis_qgis.gui.area.area_panel import AreaPanel
from dinamis_qgis.gui.guide.field_terms import add_terms
from dinamis_qgis.resource import resource

STEP = 10
"""Pixels that an arrow goes."""


@pytest.fixture
def canvas(qtbot, qgis_app):
    canvas = QgsMapCanvas()
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    return canvas


@pytest.fixture
def extent():
    return QgsRectangle(2, 43, 6, 46)


@pytest.fixture
def panel(qtbot, canvas, extent):
    """Beside the map, in a window that has the keyboard; a pixel is a hundredth of a degree."""
    window = QWidget()
    row = QHBoxLayout(window)
    panel = AreaPanel(canvas, make_area_sources(), run_now)
    row.addWidget(canvas)
    row.addWidget(panel)
    canvas.setFrameShape(QFrame.Shape.NoFrame)
    canvas.setFixedSize(400, 300)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    if extent is not None:
        canvas.setExtent(extent)
    yield panel
    if markers(canvas):
        panel.close_map()


@pytest.fixture
def press(qtbot, canvas):
    def press(*keys, modifier=Qt.KeyboardModifier.NoModifier):
        for key in keys:
            qtbot.keyClick(canvas, getattr(Qt.Key, f"Key_{key}"), modifier)

    return press


def begin(qtbot, button):
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)


def markers(canvas):
    return [item for item in canvas.scene().items() if isinstance(item, QgsVertexMarker)]


def cross(canvas):
    """Where the cross-hair is; None where none is seen."""
    seen = {(item.center().x(), item.center().y()) for item in markers(canvas) if item.isVisible()}
    assert len(seen) <= 1
    return seen.pop() if seen else None


def test_arrows_and_space_draw_a_rectangle(panel, canvas, qtbot, press):
    begin(qtbot, panel.rectangle_button)
    assert canvas.hasFocus()
    assert cross(canvas) == pytest.approx((4, 44.5))

    press("Left", "Up", "Space", *["Right"] * 3, *["Down"] * 2, "Return")

    assert panel.area.bounds == pytest.approx((3.9, 44.4, 4.2, 44.6))
    assert cross(canvas) is None


def test_the_map_stays_where_it_is_and_has_its_tool_back(panel, canvas, qtbot, press):
    pan = QgsMapToolPan(canvas)
    canvas.setMapTool(pan)
    before = canvas.extent()

    begin(qtbot, panel.rectangle_button)
    press("Left", "Space", "Right", "Up", "Space")

    assert panel.area is not None
    assert canvas.extent() == before
    assert canvas.mapTool() is pan


def test_the_keyboard_comes_back_to_the_button(panel, canvas, qtbot, press):
    begin(qtbot, panel.rectangle_button)
    press("Space", "Right", "Up", "Space")

    assert panel.rectangle_button.hasFocus()

    begin(qtbot, panel.polygon_button)
    press("Escape")

    assert panel.polygon_button.hasFocus()


def test_space_sets_the_corners_of_a_polygon_and_once_more_ends_it(panel, canvas, qtbot, press):
    begin(qtbot, panel.polygon_button)
    press("Space", *["Right"] * 4, "Space", *["Down"] * 4, "Return")
    assert panel.area is None

    press("Return")

    assert panel.area.vertex_count == 3
    assert panel.area.bounds == pytest.approx((4, 44.1, 4.4, 44.5))


def test_two_corners_end_nothing(panel, canvas, qtbot, press):
    begin(qtbot, panel.polygon_button)
    press("Space", "Space", "Right", "Space", "Space")
    assert panel.polygon_button.isChecked()

    press("Down", "Space", "Space")

    assert panel.area.vertex_count == 3


def test_a_rectangle_without_an_extent_waits_for_its_other_corner(panel, canvas, qtbot, press):
    begin(qtbot, panel.rectangle_button)
    press("Space", "Right", "Space")  # a line
    assert panel.area is None

    press("Up", "Space")

    assert panel.area.bounds == pytest.approx((4, 44.5, 4.1, 44.6))


def test_backspace_takes_the_last_corner_back(panel, canvas, qtbot, press):
    begin(qtbot, panel.polygon_button)
    press("Space", *["Right"] * 4, "Space", *["Up"] * 9, "Space", "Backspace")
    assert cross(canvas) == pytest.approx((4.4, 45.4))  # to put it right from there

    press(*["Down"] * 13, "Space", "Space")

    assert panel.area.bounds == pytest.approx((4, 44.1, 4.4, 44.5))


def test_backspace_takes_the_first_corner_of_a_rectangle_back(panel, canvas, qtbot, press):
    begin(qtbot, panel.rectangle_button)
    press("Space", "Backspace", "Backspace", "Left", "Space", "Up", "Right", "Right", "Space")

    assert panel.area.bounds == pytest.approx((3.9, 44.5, 4.1, 44.6))


def test_shift_goes_pixel_by_pixel_and_control_far(panel, canvas, qtbot, press):
    begin(qtbot, panel.polygon_button)

    press("Right", modifier=Qt.KeyboardModifier.ShiftModifier)
    assert cross(canvas) == pytest.approx((4.01, 44.5))

    press("Up", modifier=Qt.KeyboardModifier.ControlModifier)
    assert cross(canvas) == pytest.approx((4.01, 45.0))


def test_at_the_edge_the_map_goes_along(panel, canvas, qtbot, press):
    begin(qtbot, panel.polygon_button)

    press(*["Right"] * 30)

    assert cross(canvas) == pytest.approx((7, 44.5))
    assert canvas.extent().contains(QgsPointXY(*cross(canvas)))
    assert canvas.extent().width() == pytest.approx(4)


def test_qgis_tells_the_coordinates_of_the_cross(panel, canvas, qtbot, press):
    begin(qtbot, panel.polygon_button)

    with qtbot.waitSignal(canvas.xyCoordinates) as told:
        press("Left")

    assert (told.args[0].x(), told.args[0].y()) == pytest.approx((3.9, 44.5))


def test_keys_and_mouse_draw_the_same_polygon(panel, canvas, qtbot, press):
    begin(qtbot, panel.polygon_button)
    press("Space")
    qtbot.mouseMove(canvas.viewport(), QPoint(240, 150))
    assert cross(canvas) is None
    qtbot.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(240, 150))

    press("Down")  # from where the mouse was
    assert cross(canvas) == pytest.approx((4.4, 44.4), abs=0.02)
    press("Down", "Space", "Space")

    assert panel.area.vertex_count == 3


def test_no_shortcut_of_qgis_takes_a_key_away(panel, canvas, qtbot):
    begin(qtbot, panel.polygon_button)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Backspace, Qt.Key.Key_Left):
        event = QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.NoModifier)
        event.ignore()
        QApplication.sendEvent(canvas, event)
        assert event.isAccepted()


def test_the_arrows_are_the_map_s_again_afterwards(panel, canvas, qtbot, press):
    begin(qtbot, panel.polygon_button)
    press("Escape")
    before = canvas.extent()

    press("Left")

    assert canvas.extent() != before


def test_the_keys_are_told_in_the_panel_and_by_what_s_this(panel, canvas, qtbot):
    add_terms(panel, read_glossary(resource("glossary.json")), "en")
    for button in (panel.rectangle_button, panel.polygon_button):
        begin(qtbot, button)
        for text in (panel.notice.text(), button.whatsThis(), button.accessibleDescription()):
            assert "arrow" in text.lower()
            assert "Space" in text
        assert "<" not in panel.notice.text()
        assert "999 vertices" in button.whatsThis()


def test_nothing_is_left_on_the_map(panel, canvas, qtbot, press):
    begin(qtbot, panel.polygon_button)
    press("Space")

    panel.close_map()

    assert markers(canvas) == []


@pytest.mark.parametrize("extent", [None])
def test_on_an_empty_map_it_says_what_to_do_first(panel, canvas, qtbot):
    begin(qtbot, panel.polygon_button)

    assert "background" in panel.notice.text()
    assert not panel.polygon_button.isChecked()
    assert cross(canvas) is None
    assert panel.polygon_button.hasFocus()
