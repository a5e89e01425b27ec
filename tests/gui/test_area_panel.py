import math

import pytest
from areas import make_area_sources
from fakes import RunLater, run_now
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas, QgsMapToolPan, QgsProjectionSelectionWidget, QgsRubberBand
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QComboBox, QPushButton

from dinamis_qgis.domain.area import Area
from dinamis_qgis.domain.errors import AreaUnreadable, LayerUnclear, PlaceUnknown, SystemUnknown
from dinamis_qgis.gui.area.area_panel import AreaPanel


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


# By name, layer and file


def test_takes_a_departement_by_name_and_says_it_is_coarse(make_panel, qtbot):
    panel = make_panel()
    qtbot.keyClicks(panel.place_search.name_edit, "herault")

    panel.place_search.place_chosen.emit(panel.place_search.suggestions()[0])

    assert panel.area.name == "Hérault"
    assert "coarse" in panel.notice.text()
    assert "Hérault" in panel.remark_label.text()


def test_a_commune_that_does_not_exist_is_said(make_panel, qtbot):
    def search(text):
        raise PlaceUnknown(text)

    panel = make_panel(search_places=search)
    qtbot.keyClicks(panel.place_search.name_edit, "atlantis")

    click(qtbot, panel.place_search.find_button)

    assert "No place" in panel.notice.text()
    assert "atlantis" in panel.notice.text()


@pytest.fixture
def plots(qgis_new_project):
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "plots", "memory")
    for west in (3, 5):
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(west, 43, west + 1, 44)))
        layer.dataProvider().addFeatures([feature])
    QgsProject.instance().addMapLayer(layer)
    return layer


def test_takes_a_whole_layer_of_the_project(make_panel, plots, qtbot):
    panel = make_panel()

    click(qtbot, panel.layer_button)

    assert panel.area.bounds == (3, 43, 6, 44)
    assert panel.area.part_count == 2


def test_without_a_layer_it_says_so(make_panel, qgis_new_project, qtbot):
    panel = make_panel()

    click(qtbot, panel.layer_button)

    assert "layer" in panel.notice.text()


def asking(error):
    """Reads a file only once its question was answered."""
    asked = []

    def read(path, layer, system):
        asked.append((path, layer, system))
        if len(asked) == 1:
            raise error
        return Area.from_geojson(
            {"type": "Polygon", "coordinates": [[[3, 43], [4, 43], [4, 44], [3, 43]]]}
        )

    return read, asked


def test_a_path_is_read_once_it_is_typed(make_panel, qtbot):
    read, asked = asking(LayerUnclear("plots.gpkg", ("north", "south")))
    panel = make_panel(from_file=read)
    edit = panel.file_widget.lineEdit()
    edit.setFocus()
    qtbot.waitUntil(edit.hasFocus)

    qtbot.keyClicks(edit, "/maps/plots.gpkg")
    assert asked == []

    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert [path for path, _, _ in asked] == ["/maps/plots.gpkg"]

    qtbot.keyClick(edit, Qt.Key.Key_Tab)
    assert len(asked) == 1


def test_asks_which_map_of_a_file_is_the_area(make_panel, qtbot):
    read, asked = asking(LayerUnclear("plots.gpkg", ("north", "south")))
    panel = make_panel(from_file=read)
    combo = panel.findChild(QComboBox, "file_layer_combo")
    assert not combo.isVisible()

    panel.file_widget.setFilePath("/tmp/plots.gpkg")

    assert combo.isVisible()
    assert [combo.itemText(row) for row in range(combo.count())] == [
        "Choose…",
        "north",
        "south",
        "All of them",
    ]
    assert panel.area is None

    combo.setCurrentIndex(2)
    combo.activated.emit(2)

    assert asked[1] == ("/tmp/plots.gpkg", 1, "")
    assert panel.area is not None


def test_not_choosing_a_map_reads_nothing(make_panel):
    read, asked = asking(LayerUnclear("plots.gpkg", ("north", "south")))
    panel = make_panel(from_file=read)
    panel.file_widget.setFilePath("/tmp/plots.gpkg")

    panel.findChild(QComboBox, "file_layer_combo").activated.emit(0)

    assert len(asked) == 1


def test_asks_where_a_file_without_system_is(make_panel):
    read, asked = asking(SystemUnknown("plots.shp"))
    panel = make_panel(from_file=read)
    widget = panel.findChild(QgsProjectionSelectionWidget, "file_system_widget")

    panel.file_widget.setFilePath("/tmp/plots.shp")
    assert widget.isVisible()
    widget.setCrs(QgsCoordinateReferenceSystem("EPSG:2154"))

    assert "Lambert-93" in asked[1][2]
    assert panel.area is not None


def test_another_file_asks_anew(make_panel):
    read, asked = asking(SystemUnknown("plots.shp"))
    panel = make_panel(from_file=read)
    panel.file_widget.setFilePath("/tmp/plots.shp")
    widget = panel.findChild(QgsProjectionSelectionWidget, "file_system_widget")
    widget.setCrs(QgsCoordinateReferenceSystem("EPSG:2154"))

    panel.file_widget.setFilePath("/tmp/other.shp")

    assert asked[-1] == ("/tmp/other.shp", None, "")
    assert not widget.isVisible()


def test_a_late_failure_of_another_file_is_not_told(make_panel, area, qtbot):
    def unreadable(*_):
        raise AreaUnreadable("late.pdf")

    run = RunLater()
    panel = make_panel(run, from_file=unreadable)
    panel.file_widget.setFilePath("/tmp/late.pdf")

    panel.set_area(area)
    run.finish_all()

    assert panel.notice.text() == ""


# What can be done with an area


def holed():
    rings = [
        [[3, 43], [4, 43], [4, 44], [3, 44], [3, 43]],
        [[3.4, 43.4], [3.6, 43.4], [3.6, 43.6], [3.4, 43.6], [3.4, 43.4]],
    ]
    return Area.from_geojson({"type": "Polygon", "coordinates": rings})


def test_a_hole_is_explained_and_filled_at_a_click(make_panel, qtbot):
    panel = make_panel()
    panel.set_area(holed())
    remedy = panel.findChild(QPushButton, "holes_filled_button")
    assert "without holes" in panel.remark_label.text()
    assert "+" in remedy.text()
    assert "km²" in remedy.text()

    click(qtbot, remedy)

    assert panel.area.order_problems() == ()
    assert "filled" in panel.remark_label.text()
    assert not remedy.isVisible()


def test_too_many_points_are_simplified_at_a_click(make_panel, qtbot):
    ring = [[3 + math.cos(a / 400), 43 + math.sin(a / 400)] for a in range(2514)]
    panel = make_panel()
    panel.set_area(Area.from_geojson({"type": "Polygon", "coordinates": [[*ring, ring[0]]]}))
    remedy = panel.findChild(QPushButton, "simplified_button")
    assert remedy.text().startswith("Simplify to 999 points")
    assert "%" in remedy.text()

    click(qtbot, remedy)

    assert panel.area.vertex_count <= 999
    assert "Simplified from" in panel.remark_label.text()


def test_offers_for_an_area_of_before_are_dropped(make_panel, area):
    run = RunLater()
    panel = make_panel(run)
    panel.set_area(holed())

    panel.set_area(area)
    run.finish_all()

    assert not panel.findChild(QPushButton, "holes_filled_button").isVisible()


def test_a_buffer_is_added_and_told(make_panel, area, qtbot):
    panel = make_panel()
    panel.set_area(area)
    panel.buffer_spin.setValue(1000)

    click(qtbot, panel.buffer_button)

    assert panel.area.km2 > area.km2
    assert "A buffer of 1" in panel.remark_label.text()


def test_an_area_that_would_vanish_is_kept(make_panel, area, qtbot):
    panel = make_panel()
    panel.set_area(area)
    panel.buffer_spin.setValue(-50_000)

    click(qtbot, panel.buffer_button)

    assert panel.area is area
    assert "Nothing would be left" in panel.notice.text()


def test_there_is_no_buffer_without_an_area(make_panel):
    assert not make_panel().buffer_button.isEnabled()


def test_a_repair_is_told_with_what_it_changed(make_panel):
    bow = [[3, 43], [4, 44], [4, 43], [3, 44], [3, 43]]
    panel = make_panel()

    panel.set_area(Area.from_geojson({"type": "Polygon", "coordinates": [bow]}))

    assert "was repaired: +" in panel.remark_label.text()


def test_what_was_lost_comes_back(make_panel, area, qtbot):
    panel = make_panel()
    assert not panel.undo_button.isEnabled()
    panel.set_area(area)
    click(qtbot, panel.canvas_button)
    click(qtbot, panel.clear_button)

    click(qtbot, panel.undo_button)
    assert panel.area is not None
    assert panel.area is not area
    with qtbot.waitSignal(panel.area_changed) as changed:
        click(qtbot, panel.undo_button)

    assert changed.args == [area]
    assert panel.area is area
    click(qtbot, panel.undo_button)
    assert panel.area is None
    assert not panel.undo_button.isEnabled()


def test_an_outline_round_a_pole_is_refused_in_words(make_panel, qtbot):
    ring = ", ".join(f"{longitude} 80" for longitude in [*range(-180, 180, 30), -180])
    panel = make_panel()
    QGuiApplication.clipboard().setText(f"POLYGON (({ring}))")

    click(qtbot, panel.paste_button)

    assert "pole" in panel.notice.text()
    assert panel.area is None


def test_zooms_to_one_side_of_an_area_that_the_map_shows_at_both_ends(make_panel, canvas):
    ring = [[179, -18], [-179.5, -18], [-179.5, -17], [179, -17], [179, -18]]
    panel = make_panel()
    panel.set_area(Area.from_geojson({"type": "Polygon", "coordinates": [ring]}))

    panel.zoom()

    assert canvas.extent().width() < 10
    assert canvas.extent().contains(QgsPointXY(179.5, -17.5))
    assert "180°" in panel.remark_label.text()
