import pytest
from areas import make_area_sources
from fakes import RunLater, run_now
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas, QgsMapToolPan, QgsRubberBand
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QGuiApplication

from dinamis_qgis.domain.area import Area
from dinamis_qgis.domain.errors import AreaUnreadable
from dinamis_qgis.gui.area_panel import AreaPanel


@pytest.fixture
def canvas(qtbot, qgis_app):
    canvas = QgsMapCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(400, 300)
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    canvas.setExtent(QgsRectangle(3, 43, 5, 44.5))
    canvas.show()
    return canvas


@pytest.fixture
def make_panel(qtbot, canvas):
    made = []

    def make(run=run_now, **changes):
        panel = AreaPanel(canvas, make_area_sources(**changes), run)
        qtbot.addWidget(panel)
        panel.show()
        made.append(panel)
        return panel

    yield make
    for panel in made:
        panel.close_map()


def click(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def bands(canvas):
    return [item for item in canvas.scene().items() if isinstance(item, QgsRubberBand)]


def drag(qtbot, canvas, start, end):
    qtbot.mousePress(canvas.viewport(), Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(canvas.viewport(), end)
    qtbot.mouseRelease(canvas.viewport(), Qt.MouseButton.LeftButton, pos=end)


def test_takes_what_the_map_shows(make_panel, canvas, qtbot):
    panel = make_panel()

    with qtbot.waitSignal(panel.area_changed) as changed:
        click(qtbot, panel.canvas_button)

    box = canvas.extent()
    assert changed.args[0].bounds == pytest.approx(
        (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
    )
    assert "km²" in panel.size_label.text()
    assert any(band.size() for band in bands(canvas))


def test_draws_a_rectangle_and_gives_the_map_its_tool_back(make_panel, canvas, qtbot):
    pan = QgsMapToolPan(canvas)
    canvas.setMapTool(pan)
    panel = make_panel()

    click(qtbot, panel.rectangle_button)
    drag(qtbot, canvas, QPoint(100, 100), QPoint(200, 180))

    assert panel.area.vertex_count == 4
    assert canvas.mapTool() is pan
    assert not panel.rectangle_button.isChecked()


def test_draws_a_polygon_until_the_right_click(make_panel, canvas, qtbot):
    panel = make_panel()

    click(qtbot, panel.polygon_button)
    for corner in (QPoint(50, 50), QPoint(200, 60), QPoint(120, 200)):
        qtbot.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=corner)
    qtbot.mouseClick(canvas.viewport(), Qt.MouseButton.RightButton, pos=QPoint(10, 10))

    assert panel.area.vertex_count == 3


def test_escape_gives_up_drawing(make_panel, canvas, qtbot):
    panel = make_panel()
    click(qtbot, panel.polygon_button)
    qtbot.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(50, 50))

    qtbot.keyClick(canvas, Qt.Key.Key_Escape)

    assert panel.area is None
    assert not panel.polygon_button.isChecked()


def test_choosing_another_tool_releases_the_button(make_panel, canvas, qtbot):
    panel = make_panel()
    click(qtbot, panel.rectangle_button)

    pan = QgsMapToolPan(canvas)
    canvas.setMapTool(pan)

    assert not panel.rectangle_button.isChecked()
    assert canvas.mapTool() is pan


def test_changing_from_rectangle_to_polygon_remembers_the_first_tool(make_panel, canvas, qtbot):
    pan = QgsMapToolPan(canvas)
    canvas.setMapTool(pan)
    panel = make_panel()

    click(qtbot, panel.rectangle_button)
    click(qtbot, panel.polygon_button)
    assert not panel.rectangle_button.isChecked()
    click(qtbot, panel.polygon_button)

    assert canvas.mapTool() is pan


def test_without_a_selection_it_says_so(make_panel, canvas, qtbot, area):
    panel = make_panel()
    panel.set_area(area)

    click(qtbot, panel.selection_button)

    assert "selected" in panel.notice.text()
    assert panel.area is area


def test_takes_the_selected_features(make_panel, canvas, qtbot):
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "plots", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(3.5, 43.5, 3.6, 43.6)))
    layer.dataProvider().addFeatures([feature])
    layer.selectAll()
    canvas.setLayers([layer])
    canvas.setCurrentLayer(layer)
    panel = make_panel()

    click(qtbot, panel.selection_button)

    assert panel.area.bounds == (3.5, 43.5, 3.6, 43.6)


def test_takes_what_was_copied(make_panel, qtbot):
    panel = make_panel()
    QGuiApplication.clipboard().setText("POLYGON ((3 43, 3.1 43, 3.1 43.1, 3 43.1, 3 43))")

    click(qtbot, panel.paste_button)

    assert panel.area.bounds == (3, 43, 3.1, 43.1)


def test_a_file_that_is_no_map_changes_nothing(make_panel, area):
    def unreadable(path, layer, system):
        raise AreaUnreadable("letter.pdf: not a map")

    panel = make_panel(from_file=unreadable)
    panel.set_area(area)

    panel.file_widget.setFilePath("/tmp/letter.pdf")

    assert "letter.pdf" in panel.notice.text()
    assert panel.area is area


def test_a_file_read_too_late_is_dropped(make_panel, area, qtbot):
    run = RunLater()
    panel = make_panel(run, from_file=lambda *_: area)
    panel.file_widget.setFilePath("/tmp/commune.gpkg")

    click(qtbot, panel.canvas_button)
    drawn = panel.area
    run.finish()

    assert panel.area is drawn


def test_says_when_an_area_cannot_be_ordered(make_panel):
    rings = [
        [[[3, 43], [3.1, 43], [3.1, 43.1], [3, 43]]],
        [[[4, 43], [4.1, 43], [4.1, 43.1], [4, 43]]],
    ]
    panel = make_panel()

    panel.set_area(Area.from_geojson({"type": "MultiPolygon", "coordinates": rings}))

    assert "several parts" in panel.remark_label.text()


def test_clearing_takes_it_off_the_map(make_panel, canvas, area, qtbot):
    panel = make_panel()
    panel.set_area(area)

    with qtbot.waitSignal(panel.area_changed) as changed:
        click(qtbot, panel.clear_button)

    assert changed.args == [None]
    assert not any(band.size() for band in bands(canvas))


def test_closing_leaves_nothing_on_the_map(canvas, qtbot, area):
    before = len(canvas.scene().items())
    panel = AreaPanel(canvas, make_area_sources(), run_now)
    qtbot.addWidget(panel)
    panel.set_area(area)

    panel.close_map()

    assert len(canvas.scene().items()) == before
