import gc
import threading
from pathlib import Path

import pytest
from qgis.core import Qgis, QgsApplication, QgsBrowserModel
from qgis.PyQt.QtWidgets import QWidget

from dinamis_qgis.domain.errors import CatalogueError
from dinamis_qgis.gui.browser.browser_desk import BrowserDesk, Entry, Group
from dinamis_qgis.gui.browser.dinamis_browser import DinamisBrowser
from dinamis_qgis.gui.browser.drop_handler import DinamisDrop


@pytest.fixture
def done():
    return []


@pytest.fixture
def entries():
    """What the folder of searches holds; a test may change it."""
    return []


@pytest.fixture
def threads():
    """Whether each reading was in the GUI thread."""
    return []


@pytest.fixture
def browser(qgis_app, done, entries, threads):
    def read():
        threads.append(threading.current_thread() is threading.main_thread())
        if entries and isinstance(entries[0], Exception):
            raise entries[0]
        return tuple(entries)

    nothing = Entry("Save a search", "", "nothing", (("Go", lambda: done.append("went")),))
    desk = BrowserDesk(
        lambda: (Group("search", "Saved searches", read, nothing),),
        lambda name: Path("none.svg"),
        lambda: done.append("dock"),
        lambda path: done.append(path),
    )
    made = DinamisBrowser(desk)
    registry = QgsApplication.dataItemProviderRegistry()
    registry.addProvider(made)
    yield made
    if "DINAMIS" in [provider.name() for provider in registry.providers()]:
        registry.removeProvider(made)


def entry(name, done):
    return Entry(name, "", name, ((f"Show {name}", lambda: done.append(name)),), True)


@pytest.fixture
def model(browser):
    made = QgsBrowserModel()
    made.initialize()
    return made


def root(model):
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    found = [row for row in rows if model.dataItem(row).path() == "/dinamis"]
    return model.dataItem(found[0]) if found else None


def open_group(qtbot, model):
    """As somebody does who opens the folder in the panel."""
    top = root(model)
    top.populate(True)
    group = top.held[0]
    group.populate()
    qtbot.waitUntil(lambda: group.state() == Qgis.BrowserItemState.Populated)
    gc.collect()
    return group


def names(group):
    return [item.name() for item in group.held]


def test_an_empty_folder_says_what_to_do(qtbot, model, done):
    group = open_group(qtbot, model)

    assert names(group) == ["Save a search"]
    assert group.held[0].handleDoubleClick()
    assert done == ["went"]


def test_lists_entries_and_a_double_click_acts(qtbot, model, entries, done):
    entries.extend([entry("a", done), entry("b", done)])

    group = open_group(qtbot, model)
    group.held[1].handleDoubleClick()

    assert names(group) == ["a", "b"]
    assert done == ["b"]


def test_is_read_in_another_thread(qtbot, model, threads):
    open_group(qtbot, model)

    assert threads == [False]


def test_has_menus_that_act(qtbot, model, entries, done):
    entries.append(entry("a", done))
    window = QWidget()
    qtbot.addWidget(window)

    group = open_group(qtbot, model)
    (action,) = group.held[0].actions(window)
    action.trigger()

    assert action.text() == "Show a"
    assert done == ["a"]


def test_follows_what_changes(qtbot, browser, model, entries, done):
    group = open_group(qtbot, model)
    entries.append(entry("new", done))

    browser.refresh("search")

    qtbot.waitUntil(lambda: names(group) == ["new"])


def test_what_is_dragged_comes_back(qtbot, browser, model, entries, done):
    entries.append(entry("a", done))
    item = open_group(qtbot, model).held[0]
    (uri,) = item.mimeUris()
    drop = DinamisDrop(lambda path: browser.entry(path).actions[0][1](), print)

    assert item.hasDragEnabled()
    assert uri.providerKey == drop.customUriProviderKey()
    drop.handleCustomUriDrop(uri)
    assert done == ["a"]


def test_says_what_could_not_be_read(qtbot, model, entries):
    entries.append(CatalogueError("training.gpkg: locked"))

    group = open_group(qtbot, model)

    assert "training.gpkg: locked" in names(group)[0]


def test_nothing_is_left_when_the_provider_goes(qtbot, browser, model):
    open_group(qtbot, model)

    QgsApplication.dataItemProviderRegistry().removeProvider(browser)

    assert root(model) is None


def test_the_file_of_an_exercise_opens_by_a_double_click(qtbot, browser, model, done):
    parent = root(model)

    item = browser.createDataItem("/home/me/Coast.dinamis-exercise", parent)

    assert browser.createDataItem("/home/me/coast.geojson", parent) is None
    item.handleDoubleClick()
    assert done == [Path("/home/me/Coast.dinamis-exercise")]


def test_only_files_of_exercises_are_taken_when_dropped(qgis_app):
    opened = []
    drop = DinamisDrop(print, opened.append)

    assert drop.handleFileDrop("/home/me/Coast.DINAMIS-exercise")
    assert not drop.handleFileDrop("/home/me/coast.tif")
    assert opened == [Path("/home/me/Coast.DINAMIS-exercise")]
