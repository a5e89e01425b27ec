"""Installs the package in the QGIS that runs this, uses it, and takes it away; twice.

``tests/demo/inside.py`` starts it. What it saw is written as JSON for `test_install`.
"""

from __future__ import annotations

import json
import os
import traceback
from pathlib import Path
from typing import Any, Dict, List, Optional

import pyplugin_installer
from options_dialog import pages_of_options
from qgis import processing, utils
from qgis.core import Qgis, QgsApplication, QgsMessageLog, QgsProject
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from qgis.PyQt.QtWidgets import QApplication
from script import Failed, Player, Steps, pause, until
from traces import PACKAGE, Trace, added, traces
from use import use

TIMES = 2
"""Once is not enough: what stays may show only when the plugin comes back."""


class Stay:
    """The plugin comes, works and goes, and what is found out meanwhile."""

    def __init__(self) -> None:
        self.seen: Dict[str, Any] = {"scenes": [], "left": [], "pages left": []}
        self._before: Trace = {}
        self._pages: List[str] = []

    def steps(self) -> Steps:
        yield from until("QGIS's window", lambda: utils.iface.mainWindow().isVisible())
        utils.iface.newProject()
        yield from self._look_around()
        yield from self._install(PACKAGE, os.environ["DINAMIS_PACKAGE"])
        for _ in range(TIMES):
            _need(PACKAGE in utils.active_plugins, "it is not active")
            self.seen["scenes"].append((yield from use(utils.plugins[PACKAGE])))
            self.seen["added"] = added(self._before, traces())
            self.seen["pages"] = self._new_pages()
            _need(utils.unloadPlugin(PACKAGE), "it does not unload")
            yield from self._note_what_is_left()
            _need(utils.loadPlugin(PACKAGE), "it does not load again")
            _need(utils.startPlugin(PACKAGE), "it does not start again")
        pyplugin_installer.instance().uninstallPlugin(PACKAGE, quiet=True)
        yield from self._note_what_is_left()
        self.seen["folder left"] = (
            Path(QgsApplication.qgisSettingsDirPath(), "python", "plugins", PACKAGE)
        ).exists()

    def _look_around(self) -> Steps:
        """QGIS keeps some of what it makes for any plugin, and for its own dialogs and log."""
        yield from self._install("nothing_qgis", os.environ["DINAMIS_NOTHING"])
        pyplugin_installer.instance().uninstallPlugin("nothing_qgis", quiet=True)
        QgsMessageLog.logMessage("Here is a page of the log", "DINAMIS", Qgis.MessageLevel.Info)
        processing.run("native:extenttolayer", {"INPUT": "0,1,0,1", "OUTPUT": "memory:"})
        pages_of_options()
        yield from _settle()
        self._before, self._pages = traces(), pages_of_options()

    def _install(self, name: str, package: str) -> Steps:
        pyplugin_installer.instance().installFromZipFile(package)
        yield from until(f"{name} installed", lambda: name in utils.available_plugins)
        if name not in utils.active_plugins:  # as the tick in the plugin manager does
            _need(utils.loadPlugin(name) and utils.startPlugin(name), f"{name} does not start")

    def _note_what_is_left(self) -> Steps:
        yield from _settle()
        self.seen["left"].append(added(self._before, traces()))
        self.seen["pages left"] += self._new_pages()

    def _new_pages(self) -> List[str]:
        return sorted(set(pages_of_options()) - set(self._pages))

    def end(self, error: Optional[BaseException]) -> None:
        lines = traceback.format_exception(type(error), error, error.__traceback__) if error else ""
        self.seen["error"] = "".join(lines)
        Path(os.environ["DINAMIS_REPORT"]).write_text(json.dumps(self.seen, indent=1), "utf-8")
        os._exit(0)


def _settle() -> Steps:
    """Leave the project, which keeps the layers it was given; let go what was thrown away."""
    QgsProject.instance().setDirty(False)
    utils.iface.newProject()
    for _ in range(3):
        for window in QApplication.topLevelWidgets():
            for bar in window.findChildren(QgsMessageBar):
                bar.clearWidgets()
        yield from pause(0.5)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _need(is_so: bool, otherwise: str) -> None:
    if not is_so:
        raise Failed(otherwise)


def start() -> None:
    # Secrets go to QGIS's authentication database; its master password would be asked for in a
    # modal dialog.
    QgsApplication.authManager().setMasterPassword("test of a throw-away profile", True)
    stay = Stay()
    Player(stay.steps(), stay.end).start()
