"""What is known of a scene: in words first, then as the service writes it."""

from __future__ import annotations

from html import escape
from typing import Callable, Dict, Optional
from urllib.parse import urlsplit

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import (
    QAction,
    QFormLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ...domain.item_properties import Licence, item_properties, licence
from ...domain.scene import Scene
from ..fields import form
from ..panel import SPACING_PX, button, wrapped_label
from .properties_table import PropertiesTable
from .scene_facts import Fact, scene_facts


class SceneDetails(QWidget):
    """Facts, licence and, under a fold, every property.

    Args:
        open_link: opens an address of the web.
    """

    def __init__(
        self, open_link: Callable[[str], object], parent: Optional[QWidget] = None
    ) -> None:
        super().__init__(parent)
        self._open_link = open_link
        self._values: Dict[str, QLabel] = {}
        self._terms = Licence()
        self.facts_form = form()
        self.properties_table = PropertiesTable()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING_PX)
        column.addLayout(self.facts_form)
        column.addWidget(self.properties_table)

    def show_scene(self, scene: Optional[Scene]) -> None:
        while self.facts_form.rowCount():
            self.facts_form.removeRow(0)
        self._values.clear()
        self._terms = Licence()
        self.setVisible(scene is not None)
        if scene is None:
            self.properties_table.set_reader(tuple)
            return
        for fact in scene_facts(scene):
            self._values[fact.title] = _add_fact(self.facts_form, fact)
        self.show_licence(licence(scene))
        self.properties_table.set_reader(lambda: item_properties(scene))

    def show_mark(self, scene: Scene, mark: str) -> None:
        """Say what the user did with the scene that is shown: ``requested``, ``downloaded``."""
        for fact in scene_facts(scene, mark):
            _say(self._values[fact.title], fact)

    def show_licence(self, terms: Licence) -> None:
        """Say the terms of the scene that is shown, once they are known."""
        if terms == self._terms:
            return  # asked for twice
        self._terms = terms
        if terms.name:
            _add_fact(self.facts_form, Fact(self.tr("Licence"), terms.name))
        if terms.address:
            title = "" if terms.name else self.tr("Licence")
            self.facts_form.addRow(title, self._link(terms.address))

    def _link(self, address: str) -> QPushButton:
        """Opens an address, or copies it from its menu."""
        host = escape(urlsplit(address).hostname or "")
        made = button(self.tr("&Read the licence"), "licence_link_button")
        made.setToolTip(self.tr("Opens a page of {} in your web browser").format(host))
        made.setAccessibleDescription(address)
        made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        made.clicked.connect(lambda: self._open_link(address))
        copy = QAction(self.tr("Copy the address"), made)
        copy.triggered.connect(lambda: QGuiApplication.clipboard().setText(address))
        made.addAction(copy)
        made.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        return made


def _add_fact(to: QFormLayout, fact: Fact) -> QLabel:
    title, value = QLabel(fact.title), wrapped_label("")
    title.setAccessibleName(fact.title)
    _say(value, fact)
    value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    for part in (title, value):
        part.setToolTip(fact.tip)
    to.addRow(title, value)
    return value


def _say(value: QLabel, fact: Fact) -> None:
    value.setText(fact.value)
    value.setAccessibleName(f"{fact.title}: {fact.value}")
