"""The plugin comes and goes without a trace, and does nothing before it is asked."""

import builtins
from datetime import datetime, timezone
from unittest import mock

import pytest
from qgis.core import Qgis, QgsApplication, QgsLayerTreeModel, QgsPathResolver, QgsProject
from qgis.gui import QgsLayerTreeView, QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtWidgets import QDialog, QDockWidget, QMainWindow, QMenu, QToolBar
from scenes import make_scene

import dinamis_qgis
from dinamis_qgis.departure import name_packages
from dinamis_qgis.domain.answer import Sorting
from dinamis_qgis.domain.coverage import CoverageList
from dinamis_qgis.domain.search import SceneQuery

STORED = "/vsicurl/https://s3-data.meso.umontpellier.fr/sm1-gdc/a.tif"


class Desktop(QMainWindow):
    """What the plugin uses of QGIS's interface, over a real window."""

    def __init__(self):
        super().__init__()
        self.canvas = QgsMapCanvas()
        self.setCentralWidget(self.canvas)
        self.toolbar = self.addToolBar("plugins")
        self.plugin_menu, self.layer_menu, self.options_pages = [], [], []
        self.bar = QgsMessageBar(self)
        self.tree = QgsLayerTreeView()
        self.tree.setModel(QgsLayerTreeModel(QgsProject.instance().layerTreeRoot(), self.tree))

    def mainWindow(self):
        return self

    def layerTreeView(self):
        return self.tree

    def messageBar(self):
        return self.bar

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
    assert QgsPathResolver().readPath(STORED) != STORED

    plugin.unload()

    qtbot.waitUntil(lambda: not desktop.findChildren(QDockWidget))
    assert provider_ids() == before
    assert not desktop.findChild(QToolBar).actions()
    assert not desktop.plugin_menu
    assert not desktop.layer_menu
    assert not desktop.options_pages
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


def test_what_a_newer_plugin_wrote_is_told_when_the_dock_opens(desktop, monkeypatch):
    monkeypatch.setattr("dinamis_qgis.plugin.newer_files", lambda folder: ("searches.json",))
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
