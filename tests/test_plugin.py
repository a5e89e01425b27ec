"""The plugin comes and goes without a trace, and does nothing before it is asked."""

from dataclasses import replace
from datetime import datetime, timezone
from decimal import Decimal
from unittest import mock

import pytest
from qgis.core import (
    QgsApplication,
    QgsLayerTreeModel,
    QgsLocator,
    QgsPathResolver,
    QgsProject,
)
from qgis.gui import QgsLayerTreeView, QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDialog, QDockWidget, QMainWindow, QProgressBar, QToolBar
from scenes import make_scene

import dinamis_qgis
from dinamis_qgis.domain.account import Quota
from dinamis_qgis.domain.answer import Sorting
from dinamis_qgis.domain.coverage import CoverageList
from dinamis_qgis.domain.errors import FileNotWritten
from dinamis_qgis.domain.exercise import Exercise, ExerciseService
from dinamis_qgis.domain.exercise_json import exercise_to_json
from dinamis_qgis.domain.saved_search import SavedSearch
from dinamis_qgis.domain.search import SceneQuery
from dinamis_qgis.domain.service import own_service
from dinamis_qgis.gui.exercise.exercise_bar import ExerciseBar
from dinamis_qgis.gui.exercise.open_dialog import OpenExerciseDialog
from dinamis_qgis.settings import Settings

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
        self.tree = QgsLayerTreeView()
        self.tree.setModel(QgsLayerTreeModel(QgsProject.instance().layerTreeRoot(), self.tree))

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
    qtbot.addWidget(desktop)
    return desktop


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
    with mock.patch("dinamis_qgis.plugin.Stations") as stations:
        plugin = dinamis_qgis.classFactory(desktop)
        plugin.initGui()
        plugin.unload()

    stations.assert_not_called()


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
    with mock.patch("dinamis_qgis.connection.CoverageClient", autospec=True) as client:
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
    (number,) = catalogue.answer(SceneQuery(ids=("a",)), Sorting()).rows

    plugin.act_on_scene("details", "training", int(number))

    panel = plugin.dock.panels["quicklook"]
    qtbot.waitUntil(lambda: panel.scene is not None)
    assert panel.scene.id == "a"
    assert plugin.dock.station() == "quicklook"
    plugin.unload()


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
    found = list(plugin._home._finder.find("mine", lambda: False))

    plugin._home.choose(found[0])

    assert plugin.dock.station() == "search"
    assert plugin.dock.panels["search"].asked().text == "a"
    plugin._book.delete(plugin._book.saved()[0])
