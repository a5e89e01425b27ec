from pathlib import Path

import pytest

from dinamis_qgis.gui.image.loaded_list import LoadedEntry, LoadedList

A, B = Path("/data/a"), Path("/data/b")
MOSAIC = LoadedEntry("a mosaic", Path("/made/mosaic.vrt"), is_slow=True, is_mosaic=True)


@pytest.fixture
def loaded(qtbot):
    made = LoadedList()
    made.wanted = []
    for signal in (made.again_wanted, made.mosaic_wanted, made.faster_wanted):
        signal.connect(made.wanted.append)
    qtbot.addWidget(made)
    made.show()
    return made


def names(loaded):
    return [entry.name for entry in loaded.entries()]


def test_a_product_is_listed_once_and_can_be_loaded_again(loaded):
    assert not loaded.again_button.isVisible()
    loaded.add([LoadedEntry("first", A)])
    loaded.add([LoadedEntry("second", B)])
    loaded.add([LoadedEntry("first again", A)])

    loaded.again_button.click()

    assert names(loaded) == ["second", "first again"]
    assert [entry.path for entry in loaded.wanted[0]] == [A]


def test_what_was_loaded_together_is_selected_together(loaded):
    loaded.add([MOSAIC])

    loaded.add([LoadedEntry("first", A), LoadedEntry("second", B)])

    assert [entry.name for entry in loaded.selected()] == ["first", "second"]


def test_a_mosaic_takes_two_products_and_no_mosaic(loaded):
    loaded.add([LoadedEntry("first", A), MOSAIC])
    assert not loaded.mosaic_button.isEnabled()

    loaded.add([LoadedEntry("second", B)])
    loaded.list.selectAll()
    loaded.mosaic_button.click()

    assert loaded.wanted == [(A, B)]


def test_only_what_is_slow_is_made_faster(loaded):
    loaded.add([LoadedEntry("first", A)])
    assert not loaded.faster_button.isEnabled()
    assert not loaded.faster_action.isEnabled()

    loaded.add([LoadedEntry("first", A), LoadedEntry("second", B, is_slow=True)])
    loaded.faster_action.trigger()

    assert [entry.path for entry in loaded.wanted[0]] == [B]


def test_what_is_quick_now_is_not_offered_again(loaded):
    loaded.add([LoadedEntry("first", A, is_slow=True)])

    loaded.replace(LoadedEntry("first", A))

    assert names(loaded) == ["first"]
    assert not loaded.faster_button.isEnabled()


def test_nothing_is_begun_while_it_is_busy(loaded):
    loaded.add([LoadedEntry("first", A, is_slow=True), LoadedEntry("second", B)])

    loaded.set_busy(True)

    parts = (loaded.again_button, loaded.mosaic_action, loaded.faster_button)
    assert not any(part.isEnabled() for part in parts)


def test_the_list_is_as_high_as_its_rows(loaded, qtbot):
    loaded.resize(300, 600)
    loaded.add([LoadedEntry("first", A)])
    qtbot.waitUntil(lambda: 0 < loaded.list.height() < 60)

    loaded.add([LoadedEntry("a name that takes two lines " * 2, Path(f"/{n}")) for n in range(2)])
    qtbot.waitUntil(lambda: 60 < loaded.list.height() < 180)

    loaded.add([LoadedEntry("many", Path(f"/many/{n}")) for n in range(90)])
    qtbot.waitUntil(lambda: loaded.list.height() == 180)
