from pathlib import Path

import pytest
from qgis.PyQt.QtCore import Qt

from dinamis_qgis.gui.image.found_list import FoundList, FoundProduct

FOUND = tuple(FoundProduct(Path(f"/data/{name}"), name) for name in ("one", "two", "three"))


@pytest.fixture
def found(qtbot):
    made = FoundList()
    made.loads, made.mosaics = [], []
    made.load_wanted.connect(made.loads.append)
    made.mosaic_wanted.connect(made.mosaics.append)
    qtbot.addWidget(made)
    made.offer(FOUND)
    made.show()
    return made


def uncheck(found, *rows):
    for row in rows:
        found.list.item(row).setCheckState(Qt.CheckState.Unchecked)


def test_all_are_offered_and_loaded_at_once(found):
    assert "3" in found.title_label.text()

    found.load_button.click()

    assert found.loads == [tuple(product.path for product in FOUND)]
    assert not found.isVisible()


def test_only_those_that_are_checked_are_loaded(found):
    uncheck(found, 1)
    found.load_button.click()

    assert found.loads == [(FOUND[0].path, FOUND[2].path)]


def test_one_product_is_no_mosaic(found):
    uncheck(found, 0)
    assert found.mosaic_button.isEnabled()

    uncheck(found, 1)

    assert not found.mosaic_button.isEnabled()
    assert found.load_button.isEnabled()


def test_a_mosaic_of_those_that_are_checked(found):
    uncheck(found, 2)

    found.mosaic_button.click()

    assert found.mosaics == [(FOUND[0].path, FOUND[1].path)]


def test_one_box_checks_all_or_none(found):
    uncheck(found, 0)
    assert found.all_check.checkState() == Qt.CheckState.PartiallyChecked

    found.all_check.click()
    assert len(found.checked()) == 3
    found.all_check.click()

    assert found.checked() == ()
    assert not found.load_button.isEnabled()
    assert found.all_check.checkState() == Qt.CheckState.Unchecked


def test_enter_turns_a_row(found, qtbot):
    found.list.itemActivated.emit(found.list.item(0))

    assert len(found.checked()) == 2


def test_nothing_is_begun_while_it_is_busy(found):
    found.set_busy(True)

    assert not found.load_button.isEnabled()
    assert not found.mosaic_button.isEnabled()


def test_closing_it_loads_nothing(found):
    found.close_button.click()

    assert found.loads == []
    assert not found.isVisible()
