"""Opens the about box, with what the plugin's own files say."""

from __future__ import annotations

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QWidget

from ..gui.service.about_dialog import AboutDialog, AboutFacts
from ..resource import beside_resources, metadata, resource


def show_about(parent: QWidget) -> AboutDialog:
    """Show it over a window, which owns it."""
    dialog = AboutDialog(_facts(), lambda address: QDesktopServices.openUrl(QUrl(address)), parent)
    dialog.open()
    return dialog


def is_public(address: str) -> bool:
    """Whether it can lead anywhere: ``.invalid`` stands for what there is not yet (RFC 6761)."""
    return not QUrl(address).host().endswith(".invalid")


def _facts() -> AboutFacts:
    told = metadata()
    return AboutFacts(
        told["version"],
        resource("icons/dinamis.svg"),
        told["homepage"],
        told["tracker"] if is_public(told["tracker"]) else "",
        beside_resources("LICENSE"),
    )
