"""What QGIS keeps of a plugin that it unloads, and we take away ourselves."""

from __future__ import annotations

import sys

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QMainWindow, QMenu


def remove_empty_menu(window: QMainWindow, title: str) -> None:
    """Delete the menu that QGIS made for our actions: it only takes it out of sight."""
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    for menu in window.findChildren(QMenu, options=direct):
        if menu.title() == title and not menu.actions():
            menu.deleteLater()


def name_packages() -> None:
    """Have QGIS forget our packages too, so that a newer version finds none of this one.

    QGIS drops the modules that it saw being imported by name; who imports a module names it,
    and not the packages it is in. Those would stay, and hand out the modules of before.
    """
    for name, module in tuple(sys.modules.items()):
        if name.startswith(f"{__package__}.") and hasattr(module, "__path__"):
            __import__(name, fromlist=["*"])
