"""The plugin comes and goes without a trace, and does nothing before it is asked."""

from datetime import datetime, timezone
from html import unescape
from unittest import mock

import pytest
from field_walk import silent_fields
from qgis.core import (
    QgsApplication,
    QgsLayerTreeModel,
    QgsPathResolver,
    QgsProject,
    QgsSettings,
)
from qgis.gui import QgsLayerTreeView, QgsMapCanvas
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QDialog,
    QDockWidget,
    QMainWindow,
    QToolBar,
    QWidget,
)
from scenes import make_scene

import dinamis_qgis
from dinamis_qgis.domain.answer import Sorting
from dinamis_qgis.domain.coverage import CoverageList
from dinamis_qgis.domain.glossary import read_glossary
from dinamis_qgis.domain.search import SceneQuery
from dinamis_qgis.gui.guide.first_start import FirstChoice
from dinamis_qgis.resource import resource
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

    assert seen == {*first, "first_join_button"}


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
