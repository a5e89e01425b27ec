"""Opens QGIS for a first visitor: signed in to the training service, with the guided tour."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtWidgets import QAbstractButton
from qgis.utils import iface, plugins
from script import Player, Steps, pause, until


def start() -> None:
    QgsApplication.authManager().setMasterPassword("demo of a throw-away profile", True)
    Player(_welcome(), lambda error: print(error or "ready", flush=True)).start()


def _welcome() -> Steps:
    yield from until("QGIS's window", lambda: iface.mainWindow().isVisible())
    QgsProject.instance().setDirty(False)
    iface.newProject()
    plugin = plugins["dinamis_qgis"]
    plugin.show_dock()
    panel = plugin.dock.panels["sign_in"]
    yield from pause(0.5)
    if plugin.dock.first_start.isVisible():
        plugin.dock.findChild(QAbstractButton, "first_training_button").click()
    if not panel.is_signed_in:
        panel.sign_in_button.click()
        yield from until("the code", panel.approve_button.isVisible)
        panel.approve_button.click()
        yield from until("the sign-in", lambda: panel.is_signed_in)
    plugin.dock.start_tour()
