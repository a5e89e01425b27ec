from pathlib import Path

import pytest
from qgis.core import QgsCoordinateReferenceSystem
from qgis.gui import QgsFileWidget, QgsProjectionSelectionWidget
from qgis.PyQt.QtWidgets import QAbstractButton, QComboBox, QDialogButtonBox, QDoubleSpinBox

from dinamis_qgis.gui.image.mosaic_dialog import MosaicDialog, MosaicWish


@pytest.fixture
def make_dialog(qtbot, tmp_path):
    def make(area="Hérault, 12 km²", names=("first", "second")):
        dialog = MosaicDialog(names, [tmp_path / name for name in names], area, tmp_path)
        dialog.wishes = []
        dialog.mosaic_wanted.connect(dialog.wishes.append)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return make


def ok(dialog):
    return dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)


def test_what_is_offered_first_is_drawn_and_clipped(make_dialog):
    dialog = make_dialog()

    ok(dialog).click()

    assert dialog.wishes == [MosaicWish("newest", True, "", None, None)]


def test_without_an_area_there_is_nothing_to_clip_to(make_dialog):
    dialog = make_dialog(area="")

    assert not dialog.clip_check.isEnabled()
    assert not dialog.wish().is_clipped


def test_says_what_is_wanted(make_dialog, tmp_path):
    dialog = make_dialog()
    dialog.order_combo.setCurrentIndex(2)
    dialog.clip_check.setChecked(False)
    dialog.crs_widget.setCrs(QgsCoordinateReferenceSystem("EPSG:2154"))
    dialog.resolution_spin.setValue(1.5)
    dialog.file_radio.setChecked(True)
    dialog.file_widget.setFilePath(str(tmp_path / "mosaic"))

    ok(dialog).click()

    expected = MosaicWish("clearest", False, "EPSG:2154", 1.5, tmp_path / "mosaic.tif")
    assert dialog.wishes == [expected]


def test_the_unit_is_that_of_the_system(make_dialog):
    dialog = make_dialog()
    before = dialog.resolution_spin.suffix()

    dialog.crs_widget.setCrs(QgsCoordinateReferenceSystem("EPSG:2154"))

    assert (before, dialog.resolution_spin.suffix()) == ("", " m")


def test_a_file_must_be_named_and_its_folder_be_there(make_dialog, tmp_path):
    dialog = make_dialog()
    dialog.file_radio.setChecked(True)
    assert not ok(dialog).isEnabled()

    dialog.file_widget.setFilePath(str(tmp_path / "nowhere" / "mosaic.tif"))
    assert "nowhere" in dialog.notice.text()
    assert not ok(dialog).isEnabled()
    dialog.file_widget.setFilePath(str(tmp_path / "mosaic.tif"))

    assert ok(dialog).isEnabled()
    assert dialog.notice.text() == ""


def test_a_file_that_is_there_is_not_replaced_unsaid(make_dialog, tmp_path):
    (tmp_path / "mosaic.tif").write_bytes(b"x")
    dialog = make_dialog()
    dialog.file_radio.setChecked(True)

    dialog.file_widget.setFilePath(str(tmp_path / "mosaic.tif"))

    assert "mosaic.tif is there already" in dialog.notice.text()
    assert ok(dialog).isEnabled()


@pytest.mark.parametrize("name", ["first.tif", "second/IMG_R1C1.TIF"])
def test_a_product_is_never_replaced(make_dialog, tmp_path, name):
    (tmp_path / "second").mkdir()
    dialog = make_dialog(names=("first.tif", "second"))
    dialog.file_radio.setChecked(True)

    dialog.file_widget.setFilePath(str(tmp_path / name))

    assert "one of the products" in dialog.notice.text()
    assert not ok(dialog).isEnabled()


def test_many_products_do_not_make_it_high(make_dialog):
    dialog = make_dialog(names=[f"product {number}" for number in range(200)])

    assert dialog.height() < 600
    assert dialog.minimumHeight() >= dialog.layout().minimumHeightForWidth(dialog.width())


def test_every_field_has_a_name_for_screen_readers(make_dialog):
    dialog = make_dialog()
    kinds = (QgsFileWidget, QgsProjectionSelectionWidget, QComboBox, QDoubleSpinBox)
    fields = [
        dialog.order_combo,
        dialog.crs_widget,
        dialog.resolution_spin,
        dialog.clip_check,
        dialog.drawn_radio,
        dialog.file_radio,
        dialog.file_widget,
    ]

    assert all(isinstance(field, (*kinds, QAbstractButton)) for field in fields)
    assert all(field.accessibleName() and field.objectName() for field in fields)
    assert Path(dialog.file_widget.defaultRoot()).is_dir()
