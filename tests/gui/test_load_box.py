from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from qgis.PyQt.QtGui import QDropEvent

from dinamis_qgis.gui.load_box import LoadBox


@pytest.fixture
def box(qtbot, tmp_path):
    opened = []
    box = LoadBox(lambda: tmp_path, opened.append)
    box.opened = opened
    box.wanted = []
    box.load_wanted.connect(box.wanted.append)
    qtbot.addWidget(box)
    box.show()
    return box


def drop(paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(QPoint(5, 5)),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    event.kept = data
    return event


def test_what_is_dropped_is_loaded(box, tmp_path):
    box.dropEvent(drop([tmp_path / "a.zip", tmp_path / "b"]))

    assert box.wanted == [(tmp_path / "a.zip", tmp_path / "b")]


def test_a_text_that_is_dropped_is_nothing(box):
    event = drop([])
    box.dropEvent(event)

    assert box.wanted == []


def test_says_how_products_are_wanted(box):
    before = box.options()
    box.reflectance_check.setChecked(True)
    box.terrain_widget.setFilePath("/data/terrain.tif")
    box.pansharpen_check.setChecked(False)

    after = box.options()

    assert (before.pansharpen, before.reflectance, before.terrain) == (True, False, "")
    assert (after.pansharpen, after.reflectance) == (False, True)
    assert after.terrain == "/data/terrain.tif"
    assert after.partial


def test_a_product_is_listed_once_and_can_be_loaded_again(box):
    assert not box.again_button.isVisible()
    box.add_done("first", Path("/data/a"))
    box.add_done("second", Path("/data/b"))
    box.add_done("first again", Path("/data/a"))

    box.again_button.click()

    names = [box.done_list.item(row).text() for row in range(box.done_list.count())]
    assert names == ["second", "first again"]
    assert box.wanted == [(Path("/data/a"),)]


def test_nothing_is_begun_while_it_is_busy(box):
    box.set_busy(True)

    assert not box.file_button.isEnabled()
    assert not box.folder_button.isEnabled()
    assert box.stop_button.isVisible()
    box.set_busy(False)
    assert box.file_button.isEnabled()
    assert not box.stop_button.isVisible()


def test_the_folder_of_downloads_is_opened(box, tmp_path):
    box.open_folder_button.click()

    assert box.opened == [tmp_path]


def test_every_field_has_a_name_for_screen_readers(box):
    for name in ("pansharpen_check", "reflectance_check", "terrain_widget", "done_list"):
        field = getattr(box, name)
        assert field.objectName()
        assert field.accessibleName()
