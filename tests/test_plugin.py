"""The plugin comes and goes without a trace, and does nothing before it is asked."""

import builtins
import os
import re
import subprocess
import sys
from dataclasses import replace
from datetime import date, datetime, timezone
from decimal import Decimal
from html import unescape
from pathlib import Path
from unittest import mock

import pytest
from field_walk import silent_fields
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsLayerTreeModel,
    QgsLocator,
    QgsPathResolver,
    QgsProject,
    QgsSettings,
)
from qgis.gui import QgsLayerTreeView, QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtCore import QCoreApplication, QLocale, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QDockWidget,
    QLabel,
    QMainWindow,
    QMenu,
    QProgressBar,
    QToolBar,
    QWidget,
)
from scenes import make_scene
from tab_walk import barriers
from window_watch import windows_shown

import dinamis_qgis
from dinamis_qgis.departure import name_packages
from dinamis_qgis.domain.account import Quota
from dinamis_qgis.domain.answer import Sorting
from dinamis_qgis.domain.coverage import CoverageList
from dinamis_qgis.domain.errors import FileNotWritten, LedgerUnreadable
from dinamis_qgis.domain.exercise import Exercise, ExerciseService
from dinamis_qgis.domain.exercise_json import exercise_to_json
from dinamis_qgis.domain.glossary import read_glossary
from dinamis_qgis.domain.saved_search import SavedSearch
from dinamis_qgis.domain.search import SceneQuery
from dinamis_qgis.domain.service import own_service
from dinamis_qgis.gui.exercise.exercise_bar import ExerciseBar
from dinamis_qgis.gui.exercise.open_dialog import OpenExerciseDialog
from dinamis_qgis.gui.guide.first_start import FirstChoice
from dinamis_qgis.layers.footprints import find_footprint_layer
from dinamis_qgis.resource import resource
from dinamis_qgis.settings import Settings
from dinamis_qgis.words.amounts import long_date
from dinamis_qgis.words.messages import explain

ROOT = Path(__file__).parent.parent
STORED = "/vsicurl/https://s3-data.meso.umontpellier.fr/sm1-gdc/a.tif"


class Desktop(QMainWindow):
    """What the plugin uses of QGIS's interface, over a real window."""

    def __init__(self):
        super().__init__()
        self.canvas = QgsMapCanvas()
        self.setCentralWidget(self.canvas)
        self.toolbar = self.addToolBar("plugins")
        self.plugin_menu, self.layer_menu, self.options_pages = [], [], []
        self.locator, self.drop_handlers = QgsLocator(), []
        self.bar = QgsMessageBar()
        self.plugins = []
        self.tree = QgsLayerTreeView()
        self.tree.setModel(QgsLayerTreeModel(QgsProject.instance().layerTreeRoot(), self.tree))

    def unload(self):
        """As QGIS does when it closes."""
        while self.plugins:
            self.plugins.pop().unload()

    def mainWindow(self):
        return self

    def layerTreeView(self):
        return self.tree

    def addCustomActionForLayerType(self, action, menu, kind, for_all):
        self.layer_menu.append(action)

    def addCustomActionForLayer(self, action, layer):
        assert action in self.layer_menu

    def removeCustomActionForLayerType(self, action):
        self.layer_menu.remove(action)

    def registerOptionsWidgetFactory(self, factory):
        self.options_pages.append(factory)

    def unregisterOptionsWidgetFactory(self, factory):
        self.options_pages.remove(factory)

    def registerLocatorFilter(self, locator_filter):
        self.locator.registerFilter(locator_filter)

    def deregisterLocatorFilter(self, locator_filter):
        self.locator.deregisterFilter(locator_filter)

    def invalidateLocatorResults(self):
        assert not self.locator.filters()
        self.are_results_dropped = True

    def registerCustomDropHandler(self, handler):
        self.drop_handlers.append(handler)

    def unregisterCustomDropHandler(self, handler):
        self.drop_handlers.remove(handler)

    def messageBar(self):
        return self.bar

    def mapCanvas(self):
        return self.canvas

    def addToolBarIcon(self, action):
        self.toolbar.addAction(action)

    def removeToolBarIcon(self, action):
        self.toolbar.removeAction(action)

    def addPluginToMenu(self, name, action):
        self.plugin_menu.append(action)

    def removePluginMenu(self, name, action):
        self.plugin_menu.remove(action)


@pytest.fixture
def desktop(qtbot, qgis_new_project):
    desktop = Desktop()
    qtbot.addWidget(desktop, before_close_func=Desktop.unload)
    return desktop


def started(desktop):
    """A plugin that goes with its window."""
    plugin = dinamis_qgis.classFactory(desktop)
    plugin.initGui()
    desktop.plugins.append(plugin)
    return plugin


def provider_ids():
    return {provider.id() for provider in QgsApplication.processingRegistry().providers()}


def browser_names():
    registry = QgsApplication.dataItemProviderRegistry()
    return [provider.name() for provider in registry.providers()]


def test_what_it_adds_it_removes(desktop, qtbot):
    before = provider_ids()
    plugin = dinamis_qgis.classFactory(desktop)
    plugin.initGui()
    plugin.show_dock()
    assert provider_ids() == before | {"dinamis"}
    assert desktop.findChildren(QDockWidget)
    assert desktop.toolbar.actions()
    assert desktop.layer_menu
    assert desktop.options_pages
    assert [one.name() for one in desktop.locator.filters()] == ["dinamis"]
    assert "DINAMIS" in browser_names()
    assert desktop.drop_handlers
    assert QgsPathResolver().readPath(STORED) != STORED

    plugin.unload()

    qtbot.waitUntil(lambda: not desktop.findChildren(QDockWidget))
    assert provider_ids() == before
    assert not desktop.findChild(QToolBar).actions()
    assert not desktop.plugin_menu
    assert not desktop.layer_menu
    assert not desktop.options_pages
    assert not desktop.locator.filters()
    assert desktop.are_results_dropped
    assert "DINAMIS" not in browser_names()
    assert not desktop.drop_handlers
    assert QgsPathResolver().readPath(STORED) == STORED
    assert not QgsProject.instance().mapLayers()


def test_nothing_is_asked_or_made_before_the_dock_is_opened(desktop):
    with mock.patch("dinamis_qgis.stations.stations.Stations") as stations:
        plugin = dinamis_qgis.classFactory(desktop)
        plugin.initGui()
        plugin.unload()

    stations.assert_not_called()


def test_a_click_on_its_button_opens_the_dock_and_the_next_one_closes_it(desktop, qtbot):
    desktop.show()
    plugin = started(desktop)
    (button,) = desktop.toolbar.actions()

    button.trigger()
    assert plugin.dock is None  # the window does not wait for it
    qtbot.waitUntil(lambda: plugin.dock is not None and plugin.dock.isVisible(), timeout=10_000)
    assert button.isChecked()

    button.trigger()
    assert not plugin.dock.isVisible()
    assert not button.isChecked()


def test_who_clicks_again_before_the_dock_is_there_does_not_see_it(desktop, qtbot):
    desktop.show()
    plugin = started(desktop)
    (button,) = desktop.toolbar.actions()

    button.trigger()
    button.trigger()

    qtbot.waitUntil(lambda: plugin.dock is not None, timeout=10_000)
    assert not plugin.dock.isVisible()
    assert not button.isChecked()


def test_no_window_flashes_up_while_the_dock_is_made(desktop):
    desktop.show()
    plugin = started(desktop)

    with windows_shown() as shown:
        plugin.show_dock()

    assert plugin.dock.isVisible()
    assert shown == []


def test_who_needs_the_dock_while_it_is_on_its_way_has_it_at_once(desktop, qtbot):
    plugin = started(desktop)
    desktop.toolbar.actions()[0].trigger()

    plugin.show_dock()

    dock = plugin.dock
    assert dock is not None
    qtbot.wait(200)
    assert plugin.dock is dock
    assert len(desktop.findChildren(QDockWidget)) == 1


def test_what_fails_while_the_dock_is_on_its_way_is_told_in_it(desktop, qtbot, monkeypatch):
    fault = LedgerUnreadable("requests.sqlite: damaged")
    monkeypatch.setattr(
        "dinamis_qgis.stations.quota_station.RequestLedger.entries", mock.Mock(side_effect=fault)
    )
    monkeypatch.setattr("dinamis_qgis.stations.dock_opening._A_TURN_MS", 30)  # threads come first
    plugin = started(desktop)

    desktop.toolbar.actions()[0].trigger()
    qtbot.waitUntil(lambda: plugin.dock is not None, timeout=10_000)

    (told,) = plugin.dock.message_bar.items()
    assert told.text() == explain(fault)


def test_it_can_be_unloaded_while_the_dock_is_on_its_way(desktop, qtbot):
    started(desktop)
    desktop.toolbar.actions()[0].trigger()
    qtbot.wait(20)

    desktop.unload()

    qtbot.waitUntil(lambda: not desktop.findChildren(QDockWidget))
    assert not desktop.toolbar.actions()
    assert QApplication.overrideCursor() is None


def test_it_can_be_loaded_again(desktop, qtbot):
    for _ in range(2):
        plugin = dinamis_qgis.classFactory(desktop)
        plugin.initGui()
        plugin.show_dock()
        plugin.unload()
        qtbot.waitUntil(lambda: not desktop.findChildren(QDockWidget))

    assert "dinamis" not in provider_ids()


def test_an_area_travels_to_every_station_that_needs_it(desktop, area):
    plugin = dinamis_qgis.classFactory(desktop)
    plugin.initGui()
    plugin.show_dock()

    plugin.dock.panels["area"].set_area(area)

    assert plugin.dock.panels["search"].query().area == area.geometry
    assert "km²" in plugin.dock.panels["quota"].summary_notice.text()
    plugin.unload()


def test_packs_can_be_opened_before_anything_was_found(desktop):
    plugin = dinamis_qgis.classFactory(desktop)
    plugin.initGui()
    plugin.show_dock()

    button = plugin.dock.panels["search"].results_bar.results_button

    assert button.isEnabled()
    assert button.menu().open_pack_action.isEnabled()
    assert not button.menu().csv_action.isEnabled()
    plugin.unload()


def test_the_menu_opens_the_yearly_coverages(desktop, qtbot):
    plugin = dinamis_qgis.classFactory(desktop)
    plugin.initGui()
    with mock.patch("dinamis_qgis.opening.CoverageClient", autospec=True) as client:
        client.return_value.kept.return_value = CoverageList((), datetime.now(timezone.utc))
        client.return_value.source = None
        plugin.show_dock()
        plugin.dock.coverages_action.trigger()
        dialog = plugin.dock.findChild(QDialog, "coverages_dialog")
        qtbot.waitUntil(lambda: bool(dialog.freshness_label.text()))

    assert dialog.isVisible()
    assert plugin.dock.coverages_action in plugin.dock.menu_button.menu().actions()
    plugin.unload()
    qtbot.waitUntil(lambda: not desktop.findChildren(QDialog))


def test_an_action_of_the_map_shows_its_scene_in_the_dock(desktop, qtbot):
    plugin = dinamis_qgis.classFactory(desktop)
    plugin.initGui()
    catalogue = plugin._library.catalogue("training")
    catalogue.keep([make_scene("a")])
    catalogue.mark([("pleiades", "a")], "downloaded")
    (number,) = catalogue.answer(SceneQuery(ids=("a",)), Sorting()).rows

    plugin.act_on_scene("details", "training", int(number))

    panel = plugin.dock.panels["quicklook"]
    qtbot.waitUntil(lambda: panel.scene is not None)
    assert panel.scene.id == "a"
    assert plugin.dock.station() == "quicklook"
    qtbot.waitUntil(
        lambda: "On this computer" in [label.text() for label in panel.findChildren(QLabel)]
    )
    plugin.unload()


def test_the_legend_has_what_the_service_offers_and_what_is_kept(desktop, qtbot):
    plugin = dinamis_qgis.classFactory(desktop)
    plugin.initGui()
    plugin.show_dock()
    scene = make_scene("s2", collection="other", mission="sentinel-2", platform="Sentinel-2A")
    plugin._library.catalogue("training").keep([scene])

    plugin._stations.show_collection("training", "other")

    project = QgsProject.instance()
    qtbot.waitUntil(lambda: find_footprint_layer(project, "training") is not None)
    categories = find_footprint_layer(project, "training").renderer().categories()
    named = list(dict.fromkeys(category.label().split(",")[0] for category in categories))
    assert named == ["Pléiades", "SPOT 6-7", "Sentinel-2", "Other scenes"]
    plugin.unload()
    project.clear()


def test_what_a_newer_plugin_wrote_is_told_when_the_dock_opens(desktop, monkeypatch):
    monkeypatch.setattr(
        "dinamis_qgis.stations.window_messages.newer_files", lambda folder: ("searches.json",)
    )
    plugin = dinamis_qgis.classFactory(desktop)
    plugin.initGui()
    plugin.show_dock()

    (told,) = desktop.bar.items()
    plugin.unload()

    assert "newer version of the plugin" in told.text()
    assert "searches.json" in told.text()
    assert told.level() == Qgis.MessageLevel.Warning


def test_the_menu_that_qgis_made_goes_too(desktop, qtbot):
    plugin = dinamis_qgis.classFactory(desktop)
    plugin.initGui()
    menu, other = QMenu("DINAMIS", desktop), QMenu("Another", desktop)
    plugin.unload()

    qtbot.waitUntil(lambda: menu not in desktop.findChildren(QMenu))
    assert other in desktop.findChildren(QMenu)


def test_qgis_sees_every_package_and_forgets_it():
    """Its own import notes what is named; see ``qgis.utils._unloadPluginModules``."""
    named = set()
    original = builtins.__import__

    def noting(name, *arguments, **more):
        named.add(name)
        return original(name, *arguments, **more)

    with mock.patch("builtins.__import__", noting):
        name_packages()

    assert {"dinamis_qgis.domain", "dinamis_qgis.gui", "dinamis_qgis.gui.area"} <= named


@pytest.fixture
def plugin(desktop):
    made = dinamis_qgis.classFactory(desktop)
    made.initGui()
    yield made
    made.unload()


@pytest.fixture
def exercise(area):
    mine = own_service("Lab", "https://stac.lab.invalid/")
    return Exercise(
        "Coast",
        ExerciseService(mine.id, mine.title, mine.stac),
        area=replace(area, name="Lab area"),
        searches=(SavedSearch(mine.id, SceneQuery(text="coast"), "Summer"),),
        quotas=(Quota("pleiades", Decimal(50), Decimal(0), "km2"),),
    )


def test_an_exercise_brings_everything_and_gives_everything_back(plugin, exercise, area):
    plugin.show_dock()
    plugin.dock.panels["area"].set_area(area)
    desk = plugin._home.exercises
    bar = plugin.dock.findChild(ExerciseBar)

    assert desk.open(exercise)

    assert Settings().service_id == exercise.service.id
    assert plugin.dock.panels["area"].area == exercise.area
    assert [one.name for one in plugin._book.saved(exercise.service.id)] == ["Summer"]
    assert "50" in plugin.dock.panels["quota"].quota_bars.findChild(QProgressBar).format()
    assert not bar.isHidden()

    bar.end_button.click()

    assert Settings().service_id == "training"
    assert plugin.dock.panels["area"].area == area
    assert plugin._book.saved() == ()
    assert exercise.service.id not in [one.id for one in plugin._connections.services]
    assert bar.isHidden()


def test_an_exercise_goes_on_after_a_restart_and_can_still_be_ended(desktop, qtbot, exercise):
    first = dinamis_qgis.classFactory(desktop)
    first.initGui()
    first._home.exercises.open(exercise)
    first.unload()
    qtbot.waitUntil(lambda: not desktop.findChildren(QDockWidget))

    again = dinamis_qgis.classFactory(desktop)
    again.initGui()
    again.show_dock()
    assert again.dock.panels["area"].area == exercise.area
    again._home.exercises.end()

    assert Settings().service_id == "training"
    assert again.dock.panels["area"].area is None
    again.unload()


@pytest.mark.parametrize("fault", ["service", "disk"])
def test_an_exercise_that_cannot_be_opened_changes_nothing(plugin, exercise, area, fault):
    plugin.show_dock()
    plugin.dock.panels["area"].set_area(area)
    desk = plugin._home.exercises
    if fault == "service":
        exercise = replace(exercise, service=ExerciseService("gone"), searches=())
    else:
        desk._shelf.open = mock.Mock(side_effect=FileNotWritten("disk full"))

    assert not desk.open(exercise)

    assert desk.opened is None
    assert Settings().service_id == "training"
    assert plugin.dock.panels["area"].area == area
    assert plugin._book.saved() == ()
    assert len(plugin._iface.messageBar().items()) == 1


def test_a_dropped_file_is_shown_before_it_is_used(plugin, desktop, exercise, tmp_path, qtbot):
    path = tmp_path / "coast.dinamis-exercise"
    path.write_text(exercise_to_json(replace(exercise, title="<b>Coast</b>")), "utf-8")

    (handler,) = desktop.drop_handlers
    assert handler.handleFileDrop(str(path))

    qtbot.waitUntil(lambda: desktop.findChild(OpenExerciseDialog) is not None)
    dialog = desktop.findChild(OpenExerciseDialog)
    assert dialog.title_label.text() == "<b>Coast</b>"
    assert dialog.title_label.textFormat() == Qt.TextFormat.PlainText
    assert plugin._home.exercises.opened is None
    dialog.open_button.click()
    assert plugin._home.exercises.opened.exercise.title == "<b>Coast</b>"
    plugin._home.exercises.end()


def test_what_the_locator_finds_is_shown_in_the_dock(plugin, qtbot):
    catalogue = plugin._library.catalogue("training")
    catalogue.keep([make_scene("a")])
    plugin._book.save(SavedSearch("training", SceneQuery(text="a"), "Mine"))
    found = list(plugin._home._find("mine", lambda: False))

    plugin._home.choose(found[0])

    assert plugin.dock.station() == "search"
    assert plugin.dock.panels["search"].asked().text == "a"
    plugin._book.delete(plugin._book.saved()[0])


def test_without_a_key_images_of_the_archive_are_asked_for_by_identifier(desktop, area, qtbot):
    strip = "DS_PHR1A_202004011856264_FR1_PX_W123N37_0815_00596"
    plugin = dinamis_qgis.classFactory(desktop)
    plugin.initGui()
    plugin.show_dock()
    panels = plugin.dock.panels
    panels["area"].set_area(area)
    combo = panels["sign_in"].service_combo
    assert not panels["sign_in"].names_button.isVisibleTo(panels["sign_in"])

    combo.setCurrentIndex(combo.findData("oneatlas"))
    panels["sign_in"].names_button.click()
    dialog = plugin.dock.findChild(QDialog, "archive_names_dialog")
    dialog.names_edit.setPlainText(strip)
    dialog.take_button.click()

    assert plugin.dock.station() == "request"
    request = panels["request"].request_form.request()
    assert (request.scene_ids, request.area) == ((strip,), area.geometry)
    assert panels["request"].sheet_button.isEnabled()
    combo.setCurrentIndex(combo.findData("training"))
    plugin.unload()


@pytest.mark.parametrize("way", ["the plugin's menu", "the dock's menu"])
def test_the_about_box_says_what_the_plugin_is_not(desktop, qtbot, way):
    plugin = dinamis_qgis.classFactory(desktop)
    plugin.initGui()
    plugin.show_dock()
    if way == "the dock's menu":
        assert plugin.dock.about_action in plugin.dock.menu_button.menu().actions()
        plugin.dock.about_action.trigger()
    else:
        next(one for one in desktop.plugin_menu if one.objectName() == "dinamis_about").trigger()

    dialog = desktop.findChild(QDialog, "about_dialog")
    assert dialog.isVisible()
    assert "not an official product" in dialog.text_label.text()
    assert "GNU General Public License" in dialog.licence_label.text()
    assert re.search(r"\d+\.\d+\.\d+", dialog.version_label.text())
    with mock.patch("dinamis_qgis.stations.about_desk.QDesktopServices") as browser:
        dialog.site_button.click()
        dialog.licence_button.click()
    site, licence = (call.args[0] for call in browser.openUrl.call_args_list)
    assert site.toString() == "https://dinamis.data-terra.org"
    assert Path(licence.toLocalFile()).read_text().lstrip().startswith("GNU GENERAL PUBLIC")
    dialog.close_button.click()
    qtbot.waitUntil(lambda: not desktop.findChildren(QDialog, "about_dialog"))
    plugin.unload()


def test_the_dock_shows_only_what_the_chosen_service_can_do(desktop):
    plugin = dinamis_qgis.classFactory(desktop)
    plugin.initGui()
    plugin.show_dock()
    dock = plugin.dock
    sign_in, request = dock.panels["sign_in"], dock.panels["request"]

    def shown(service_id):
        sign_in.service_combo.setCurrentIndex(sign_in.service_combo.findData(service_id))
        steps = [name for name in dock.panels if not dock.step_bar.button(name).isHidden()]
        return {
            "search": {"search", "quicklook", "plan"} <= set(steps),
            "mirror": dock.catalogue_action.isVisible(),
            "tasking": not request.submit_button.isHidden(),
            "Pléiades": sign_in.service_card.pleiades_label.isHidden(),
            "catalogue": not sign_in.catalogue_button.isHidden(),
        }

    services = {service.id: service for service in plugin._connections.services}
    for name in ("kalideos", "theia-mtd", "geodes", "oneatlas", "peps", "training"):
        words = {capability.value for capability in services[name].can}
        expected = {word: word in words for word in ("search", "mirror", "tasking")}
        expected["Pléiades"] = not services[name].lacks_pleiades
        expected["catalogue"] = name != "training"
        assert shown(name) == expected, name
    with mock.patch("dinamis_qgis.stations.sign_in_station.QDesktopServices") as browser:
        shown("theia-mtd")
        sign_in.catalogue_button.click()
    (address,) = browser.openUrl.call_args.args
    assert address.toString() == "https://catalogue-dinamis.data-terra.org"
    shown("training")
    plugin.unload()


def test_the_start_of_qgis_does_not_wait_for_the_panels_or_the_network_code():
    code = """
import sys
from pathlib import Path
from qgis.core import QgsApplication
before = set(sys.modules)  # QGIS 3.40 brings shapely
import dinamis_qgis.plugin
from dinamis_qgis.processing.provider import DinamisProvider
application = QgsApplication([], False)
provider = DinamisProvider(None, Path("products"))
provider.refreshAlgorithms()
assert provider.algorithms()
print(*sorted(set(sys.modules) - before))
"""
    run = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )

    imported = set(run.stdout.split())
    doing = {
        f"dinamis_qgis.{name}"
        for name in (
            "stations.stations", "stations.finder", "stations.browser_shelf",
            "stations.network_desk", "stations.options_desk", "stations.exercise_desk",
            "training", "downloads", "formats", "processing.answers",
        )
    }  # fmt: skip
    assert "dinamis_qgis.plugin" in imported
    assert not imported & (doing | {"requests", "shapely"})


@pytest.fixture
def open_plugin(desktop, qtbot):
    """Opens the plugin with its dock, as QGIS does at each start."""

    def start():
        desktop.unload()
        qtbot.waitUntil(lambda: not desktop.findChildren((QDockWidget, QDialog)))
        plugin = dinamis_qgis.classFactory(desktop)
        desktop.plugins.append(plugin)
        plugin.initGui()
        desktop.show()
        plugin.show_dock()
        return plugin

    return start


@pytest.fixture
def opened(open_plugin):
    """In a profile that nobody has used."""
    QgsSettings().remove("dinamis")
    return open_plugin()


def visible_names(dock):
    return {one.objectName() for one in dock.findChildren(QAbstractButton) if one.isVisible()}


def test_a_first_visitor_sees_three_ways_to_begin_and_nothing_else(opened):
    first = {f"first_{choice.value}_button" for choice in FirstChoice}

    seen = {name for name in visible_names(opened.dock) if not name.startswith("qt_")}

    assert seen == first


@pytest.mark.parametrize(
    ("choice", "service"), [(FirstChoice.TRAINING, "training"), (FirstChoice.ACCOUNT, "theia-mtd")]
)
def test_a_choice_leads_to_its_service_and_is_not_asked_again(
    opened, open_plugin, qtbot, choice, service
):
    qtbot.mouseClick(opened.dock.first_start.buttons[choice], Qt.MouseButton.LeftButton)

    assert Settings().service_id == service
    assert opened.dock.panels["sign_in"].sign_in_button.isVisible()
    assert opened.dock.step_bar.isVisible()
    assert open_plugin().dock.step_bar.isVisible()


def test_who_has_no_account_after_all_is_told_how_to_join(opened, qtbot):
    button = opened.dock.first_start.buttons[FirstChoice.ACCOUNT]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    qtbot.mouseClick(opened.dock.panels["sign_in"].join_button, Qt.MouseButton.LeftButton)

    assert opened.dock.findChild(QDialog, "join_dialog").isVisible()


def test_another_service_is_chosen_in_the_list(opened, qtbot):
    button = opened.dock.first_start.buttons[FirstChoice.OTHER]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    panel = opened.dock.panels["sign_in"]
    panel.service_combo.hidePopup()

    assert panel.service_combo.isVisible()
    assert "STAC" in panel.notice.text()


def test_who_gives_no_answer_is_asked_again(opened, open_plugin):
    assert open_plugin().dock.first_start.isVisible()


def test_who_used_an_older_version_is_not_asked(open_plugin):
    QgsSettings().remove("dinamis")
    Settings().service_id = "geodes"

    assert open_plugin().dock.step_bar.isVisible()


def test_every_field_of_the_dock_says_what_it_is(opened):
    assert silent_fields(opened.dock) == []


def test_the_keyboard_goes_to_the_dock_as_it_opens(opened, qtbot):
    with qtbot.waitActive(opened.dock.window()):
        opened.dock.window().activateWindow()
    opened.dock.show_station("search")
    opened.show_dock(False)

    opened.show_dock()

    assert opened.dock.step_bar.button("search").hasFocus()


def test_every_station_can_be_walked_by_keyboard(opened, qtbot):
    dock, window = opened.dock, opened.dock.window()
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()

    found = {}
    for name in dock.panels:
        dock.show_station(name)
        QApplication.processEvents()
        found[name] = barriers(dock.widget())

    assert found == dict.fromkeys(dock.panels, [])


def test_each_field_that_the_glossary_names_is_there_and_explains_the_term(opened):
    for term in read_glossary(resource("glossary.json")).terms:
        for name in term.fields:
            field = opened.dock.findChild(QWidget, name)
            assert field is not None, name
            assert term.meaning.said("en")[:20] in unescape(field.whatsThis()), name


@pytest.mark.parametrize("name", ["glossary_dialog", "join_dialog"])
def test_the_menu_opens_what_helps(opened, name):
    menu = opened.dock.help_menu
    action = {"glossary_dialog": menu.glossary_action, "join_dialog": menu.join_action}[name]
    assert action in opened.dock.menu_button.menu().actions()

    action.trigger()

    assert opened.dock.findChild(QDialog, name).isVisible()


def test_the_menu_leads_to_the_pages_of_dinamis(opened):
    menu = opened.dock.help_menu.web_menu

    titles = [action.text() for action in menu.actions()]

    assert {"DINAMIS's site", "Web catalogue", "Request application"} <= set(titles)
    assert any("LinkedIn" in title for title in titles)
    assert any("YouTube" in title for title in titles)


@pytest.mark.parametrize("station", ["search", "quicklook", "quota", "plan", "request", "download"])
def test_where_there_is_nothing_a_button_leads_on(opened, qtbot, station):
    dock = opened.dock
    dock.show_station(station)
    button = dock.findChild(QAbstractButton, f"{station}_next_step")
    assert button.isVisible()

    button.click()

    assert dock.station() == ("search" if station in ("quicklook", "download") else "area")


def test_without_a_window_days_are_written_in_the_language_of_the_sentences(qgis_app, monkeypatch):
    monkeypatch.setattr("dinamis_qgis.plugin.user_locale", lambda: "fr_FR")
    before = QLocale()
    try:
        plugin = dinamis_qgis.classFactory(None)
        assert long_date(date(2022, 10, 18)) == "18 octobre 2022"
    finally:
        QLocale.setDefault(before)
        if plugin._translator is not None:
            QCoreApplication.removeTranslator(plugin._translator)
