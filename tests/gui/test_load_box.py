import pytest
from qgis.PyQt.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from qgis.PyQt.QtGui import QDropEvent

from dinamis_qgis.gui.image.load_box import LoadBox


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
    before = box.options.options()
    box.options.reflectance_check.setChecked(True)
    box.options.terrain_widget.setFilePath("/data/terrain.tif")
    box.options.pansharpen_check.setChecked(False)

    after = box.options.options()

    assert (before.pansharpen, before.reflectance, before.terrain) == (True, False, "")
    assert (after.pansharpen, after.reflectance) == (False, True)
    assert after.terrain == "/data/terrain.tif"
    assert after.partial


def test_masks_come_along_unless_they_are_not_wanted(box):
    assert box.options.wants_masks()

    box.options.masks_check.setChecked(False)

    assert not box.options.wants_masks()


def test_nothing_is_begun_while_it_is_busy(box):
    box.set_busy(True)

    assert not box.file_button.isEnabled()
    assert not box.folder_button.isEnabled()
    assert box.stop_button.isVisible()
    box.set_busy(False)
    assert box.file_button.isEnabled()
    assert not box.stop_button.isVisible()


def test_the_folder_of_downloads_is_opened(box, tmp_path):
    box.loaded.open_folder_button.click()

    assert box.opened == [tmp_path]


def test_every_field_has_a_name_for_screen_readers(box):
    options = box.options
    for field in (
        options.pansharpen_check,
        options.reflectance_check,
        options.masks_check,
        options.terrain_widget,
        box.done_list,
        box.found.list,
        box.found.all_check,
    ):
        assert field.objectName()
        assert field.accessibleName()
