import pytest
from qgis.PyQt.QtCore import Qt

from dinamis_qgis.gui.catalogue.results_menu import ResultsMenu

SIGNALS = {
    "csv_action": ("export_wanted", ["csv"]),
    "geojson_action": ("export_wanted", ["geojson"]),
    "stac_action": ("export_wanted", ["stac"]),
    "geopackage_action": ("export_wanted", ["gpkg"]),
    "pack_action": ("pack_wanted", []),
    "open_pack_action": ("open_pack_wanted", []),
    "curl_action": ("curl_wanted", []),
    "pystac_action": ("pystac_wanted", []),
}


@pytest.fixture
def menu(qtbot):
    menu = ResultsMenu()
    qtbot.addWidget(menu)
    return menu


@pytest.mark.parametrize("name", SIGNALS)
def test_every_action_says_what_is_wanted(menu, qtbot, name):
    signal, told = SIGNALS[name]
    menu.set_has_rows(True)

    with qtbot.waitSignal(getattr(menu, signal)) as emitted:
        getattr(menu, name).trigger()

    assert emitted.args == told


def test_nothing_found_leaves_packs_and_the_question(menu):
    enabled = [action.objectName() for action in menu.actions() if action.isEnabled()]

    assert [name for name in enabled if name] == [
        "open_pack_action",
        "curl_action",
        "pystac_action",
    ]


def test_every_action_has_a_name_a_tip_and_a_key_of_its_own(menu):
    actions = [action for action in menu.actions() if not action.isSeparator()]
    keys = [action.text().split("&")[1][0].lower() for action in actions]

    assert len(actions) == len(SIGNALS)
    assert len(set(keys)) == len(keys)
    assert all(action.objectName() and action.toolTip() for action in actions)


def test_can_be_used_with_the_keyboard(menu, qtbot):
    menu.popup(menu.pos())

    with qtbot.waitSignal(menu.curl_wanted):
        qtbot.keyClick(menu, Qt.Key.Key_U)
