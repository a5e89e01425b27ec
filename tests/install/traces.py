"""What a plugin can leave behind in a running QGIS: every registry, list and connection, counted.

Nothing here knows what the plugin adds. Two `traces` are compared: whatever one has more of than
the other was left.
"""

from __future__ import annotations

import gc
import logging
import sys
import threading
from collections import Counter
from typing import Any, Callable, Dict, Iterator, List

from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsExpression,
    QgsNetworkAccessManager,
    QgsPathResolver,
    QgsProject,
    QgsProviderRegistry,
)
from qgis.gui import QgsGui
from qgis.PyQt.QtCore import (
    QCoreApplication,
    QObject,
    QTimer,
    QTranslator,
    qInstallMessageHandler,
)
from qgis.PyQt.QtWidgets import (
    QAction,
    QApplication,
    QDockWidget,
    QMenu,
    QTabWidget,
    QToolBar,
    QWidget,
)
from qgis.utils import iface

PACKAGE = "dinamis_qgis"

PATHS = (
    "/vsicurl/https://s3-data.meso.umontpellier.fr/sm1-gdc/a.tif",
    "/vsicurl/https://files.training.invalid/a.tif",
    "/data/a.tif",
    "<VRTDataset><SourceFilename>/vsicurl/https://a.invalid/a.tif</SourceFilename></VRTDataset>",
)

Trace = Dict[str, Dict[str, int]]
"""By what is counted, how often each was found."""


def traces() -> Trace:
    """Count everything, once what was thrown away is gone."""
    gc.collect()
    counted = {name: Counter(map(str, found())) for name, found in _COUNTED.items()}
    return {name: dict(found) for name, found in counted.items()}


def added(before: Trace, after: Trace) -> List[str]:
    """What there is more of than before, a line each."""
    lines = []
    for name, found in after.items():
        for what, now in sorted(found.items()):
            was = before[name].get(what, 0)
            if now > was:
                lines.append(f"{name}: {what}: {was} -> {now}")
    return lines


def _named(objects: Any) -> List[str]:
    return [f"{type(one).__name__} {one.objectName()}" for one in objects]


def _children(kind: type) -> Callable[[], List[str]]:
    """Those of the application and of every window, whoever made them."""

    def found() -> List[str]:
        roots = [QApplication.instance(), *QApplication.topLevelWidgets()]
        children = {id(one): one for root in roots for one in root.findChildren(kind)}
        return _named(children.values())

    return found


def _actions() -> List[str]:
    """But separators, which QGIS keeps of any menu: those that show are counted as entries."""
    found = iface.mainWindow().findChildren(QAction)
    return [f"{one.objectName()} “{one.text()}”" for one in found if not one.isSeparator()]


def _log_pages() -> Iterator[str]:
    """QGIS opens one for whoever writes a line under a name, and keeps it."""
    for pages in iface.mainWindow().findChildren(QTabWidget):
        if pages.parent().objectName() == "QgsMessageLogViewer":
            yield from map(pages.tabText, range(pages.count()))


def _menu_entries() -> Iterator[str]:
    for bar in (
        *iface.mainWindow().findChildren(QMenu),
        *iface.mainWindow().findChildren(QToolBar),
    ):
        if bar.parent().inherits("QToolBarExtension"):  # what does not fit, as wide as the dock is
            continue
        for action in bar.actions():
            yield f"{bar.objectName()}: {action.objectName()} “{action.text()}”"


def _layer_menu() -> List[str]:
    """What the menu of a layer offers; none is open without a layer."""
    provider = iface.layerTreeView().menuProvider()
    menu = provider.createContextMenu() if provider is not None else None
    return [] if menu is None else [action.text() for action in menu.actions()]


def _algorithms() -> List[str]:
    registry = QgsApplication.processingRegistry()
    return [one.id() for one in (*registry.providers(), *registry.algorithms())]


def _locator_filters() -> List[str]:
    """By Qt's names: Python does not see QGIS's locator as one."""
    found = iface.mainWindow().findChildren(QObject)
    return [one.metaObject().className() for one in found if one.inherits("QgsLocatorFilter")]


def _browser() -> List[str]:
    kept = QgsApplication.dataItemProviderRegistry().providers()
    shown = QgsGui.dataItemGuiProviderRegistry().providers()
    return [one.name() for one in (*kept, *shown)]


def _project_and_map() -> Iterator[str]:
    project, canvas = QgsProject.instance(), iface.mapCanvas()
    yield from (layer.name() for layer in project.mapLayers().values())
    yield from (group.name() for group in project.layerTreeRoot().findGroups())
    yield from (type(item).__name__ for item in canvas.scene().items())
    yield type(canvas.mapTool()).__name__
    yield f"frozen {canvas.isFrozen()}"


def _registries() -> Iterator[str]:
    yield from (one.name() for one in QgsExpression.Functions())
    yield from QgsProviderRegistry.instance().providerList()
    yield from QgsApplication.svgPaths()
    yield from QgsApplication.authManager().configIds()
    yield from (one.text() for one in QgsGui.shortcutsManager().listActions())
    yield from QgsGui.layerTreeEmbeddedWidgetRegistry().providers()


def _paths() -> Iterator[str]:
    """What preprocessors and writers make of paths: nobody lists them."""
    resolver = QgsPathResolver()
    for path in PATHS:
        yield f"read {resolver.readPath(path)}"
        yield f"write {resolver.writePath(path)}"


def _translations() -> Iterator[str]:
    yield from _children(QTranslator)()
    yield QCoreApplication.translate("DinamisPlugin", "DINAMIS satellite images")


def _files_in_memory() -> List[str]:
    return gdal.ReadDirRecursive("/vsimem/") or []


def _threads() -> List[str]:
    """Of Python, without the number of each in its pool."""
    return [thread.name.rstrip("0123456789") for thread in threading.enumerate()]


def _tasks() -> List[str]:
    return [task.description() for task in QgsApplication.taskManager().tasks()]


def _interpreter() -> Iterator[str]:
    for hook in ("excepthook", "displayhook", "unraisablehook", "stdout", "stderr"):
        yield f"{hook} {id(getattr(sys, hook))}"
    yield f"threading {id(threading.excepthook)}"
    yield from map(str, logging.getLogger().handlers)
    yield from (f"path {path}" for path in sys.path)
    yield from (f"meta path {finder}" for finder in sys.meta_path)
    yield f"switch interval {sys.getswitchinterval()}"
    yield f"collector {gc.get_threshold()}"
    yield f"GDAL exceptions {gdal.GetUseExceptions()}"


def _modules() -> List[str]:
    return [name for name in sys.modules if name.split(".")[0] == PACKAGE]


def _objects() -> List[str]:
    """Qt's objects of our classes, and timers of anybody that tick."""
    found = []
    for one in gc.get_objects():
        if isinstance(one, QObject) and type(one).__module__.split(".")[0] == PACKAGE:
            found.append(f"{type(one).__module__}.{type(one).__name__}")
    return found


def _timers() -> Iterator[str]:
    for one in gc.get_objects():
        if type(one) is QTimer and _is_ticking(one) and type(one.parent()).__name__ != "Player":
            yield f"every {one.interval()} ms of {type(one.parent()).__name__}"


def _is_ticking(timer: QTimer) -> bool:
    try:
        return timer.isActive()
    except RuntimeError:  # Qt has deleted it
        return False


def _connections() -> Iterator[str]:
    """Who listens to what outlives the plugin, as often as they do.

    Qt tells a program how many listen to objects of its own only, and the debugger all of it.
    """
    for name, one in _long_lived().items():
        signal = ""
        for line in _printed(one.dumpObjectInfo):
            text = line.strip()
            if text.startswith("SIGNALS IN"):
                break
            if text.startswith("signal: "):
                signal = text[len("signal: ") :]
            elif signal and text:
                yield f"{name}.{signal}"


def _printed(call: Callable[[], Any]) -> List[str]:
    """What Qt prints while something is called."""
    lines: List[str] = []
    before = qInstallMessageHandler(lambda _level, _where, text: lines.append(text))
    try:
        call()
    finally:
        qInstallMessageHandler(before)
    return lines


def _long_lived() -> Dict[str, QObject]:
    project, tree = QgsProject.instance(), iface.layerTreeView()
    found = {
        "iface": iface,
        "window": iface.mainWindow(),
        "application": QApplication.instance(),
        "project": project,
        "layer tree": project.layerTreeRoot(),
        "view": tree,
        "view's model": tree.model(),
        "view's selection": tree.selectionModel(),
        "canvas": iface.mapCanvas(),
        "messages": iface.messageBar(),
        "log": QgsApplication.messageLog(),
        "tasks": QgsApplication.taskManager(),
        "passwords": QgsApplication.authManager(),
        "algorithms": QgsApplication.processingRegistry(),
        "network": QgsNetworkAccessManager.instance(),
        "clipboard": QApplication.clipboard(),
        "shortcuts": QgsGui.shortcutsManager(),
    }
    return {name: one for name, one in found.items() if isinstance(one, QObject)}


_COUNTED: Dict[str, Callable[[], Any]] = {
    "actions": _actions,
    "entries of menus and toolbars": _menu_entries,
    "menu of a layer": _layer_menu,
    "pages of the log": _log_pages,
    "menus": _children(QMenu),
    "toolbars": _children(QToolBar),
    "docks": _children(QDockWidget),
    "windows": lambda: _named(QApplication.topLevelWidgets()),
    "widgets": _children(QWidget),
    "algorithms": _algorithms,
    "locator filters": _locator_filters,
    "browser": _browser,
    "project and map": _project_and_map,
    "registries": _registries,
    "paths": _paths,
    "translations": _translations,
    "files in memory": _files_in_memory,
    "threads": _threads,
    "tasks": _tasks,
    "interpreter": _interpreter,
    "modules": _modules,
    "objects": _objects,
    "timers": _timers,
    "connections": _connections,
}
