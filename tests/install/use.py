"""Uses the plugin: what it opens, starts and connects has to be there before it can be missed."""

from __future__ import annotations

from typing import Any

from qgis import processing
from qgis.core import QgsApplication, QgsFeature, QgsGeometry, QgsVectorLayer
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QAbstractButton
from script import Steps, pause, until

SETE = "POLYGON((3.5 43.35, 4.1 43.35, 4.1 43.75, 3.5 43.75, 3.5 43.35))"


def use(plugin: Any) -> Steps:
    """Sign in, choose an area, search, see every station, run an algorithm.

    Returns:
        How many scenes the algorithm found.
    """
    plugin.show_dock()
    yield from until("the dock", lambda: plugin.dock.isVisible())
    if plugin.dock.first_start.isVisible():
        plugin.dock.findChild(QAbstractButton, "first_training_button").click()
    yield from _sign_in(plugin.dock.panels["sign_in"])
    yield from _choose_area(plugin.dock.panels["area"])
    for name in plugin.dock.panels:
        plugin.dock.show_station(name)
        yield from pause(0.2)
    yield from _find(plugin.dock)
    found = processing.run(
        "dinamis:searchscenes",
        {"SERVICE": "training", "AREA": _layer(), "LIMIT": 20, "OUTPUT": "memory:"},
    )
    yield from until("no task", lambda: not QgsApplication.taskManager().countActiveTasks())
    return found["OUTPUT"].featureCount()


def _sign_in(panel: Any) -> Steps:
    """Sign in, unless the session of before is found meanwhile."""
    yield from pause(1)
    if not panel.is_signed_in:
        panel.sign_in_button.click()
        yield from until("the code", lambda: panel.is_signed_in or panel.approve_button.isVisible())
    if not panel.is_signed_in:
        panel.approve_button.click()
        yield from until("the sign-in", lambda: panel.is_signed_in)


def _choose_area(panel: Any) -> Steps:
    QGuiApplication.clipboard().setText(SETE)
    panel.paste_button.click()
    yield from until("the area", lambda: panel.area is not None)


def _find(dock: Any) -> Steps:
    dock.show_station("search")
    panel = dock.panels["search"]
    panel.search_button.click()
    yield from until("scenes", lambda: panel.scenes_model.rowCount() > 0)


def _layer() -> QgsVectorLayer:
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "area", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt(SETE))
    layer.dataProvider().addFeature(feature)
    return layer
