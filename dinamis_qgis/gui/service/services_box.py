"""The services of the plugin, and those that the user adds, changes and removes."""

from __future__ import annotations

from typing import List, Optional, Sequence, Tuple

from qgis.PyQt.QtWidgets import (
    QGroupBox,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...domain.service import Service
from ..fields import named_list
from ..panel import button, button_row, wrapped_label
from .service_dialog import ServiceDialog

_LIST_PX = 150


class ServicesBox(QGroupBox):
    """Keeps nothing: `own` is what the user's services would be."""

    def __init__(self, services: Sequence[Service], parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Services"))
        self._shipped = tuple(one for one in services if not one.is_own)
        self._own: List[Service] = [one for one in services if one.is_own]
        self._create()
        inner = QVBoxLayout(self)
        text = self.tr("Besides those of the plugin, any STAC API can be searched.")
        inner.addWidget(wrapped_label(text))
        inner.addWidget(self.list, 1)
        inner.addLayout(button_row(self.remove_button, self.edit_button, self.add_button))
        self.add_button.clicked.connect(self._add)
        self.edit_button.clicked.connect(self._edit)
        self.remove_button.clicked.connect(self._remove)
        self.list.itemSelectionChanged.connect(self._show_state)
        self._show_services()

    @property
    def own(self) -> Tuple[Service, ...]:
        return tuple(self._own)

    def put(self, service: Service, instead_of: Optional[Service] = None) -> None:
        """Add a service of the user's, or change one."""
        self._own = [one for one in self._own if one.id != service.id and one is not instead_of]
        self._own.append(service)
        self._show_services()

    def _add(self) -> None:
        dialog = ServiceDialog(None, self)
        if dialog.exec() and dialog.service is not None:
            self.put(dialog.service)

    def _edit(self) -> None:
        chosen = self._chosen()
        dialog = ServiceDialog(chosen, self)
        if chosen is not None and dialog.exec() and dialog.service is not None:
            self.put(dialog.service, chosen)

    def _remove(self) -> None:
        chosen = self._chosen()
        self._own = [one for one in self._own if one is not chosen]
        self._show_services()

    def _chosen(self) -> Optional[Service]:
        """The user's own service that is selected; those of the plugin are not theirs to change."""
        items = self.list.selectedItems()
        place = self.list.indexOfTopLevelItem(items[0]) - len(self._shipped) if items else -1
        return self._own[place] if place >= 0 else None

    def _show_services(self) -> None:
        self.list.clear()
        for service in (*self._shipped, *self._own):
            origin = self.tr("yours") if service.is_own else self.tr("of the plugin")
            title = self.tr("Training service") if service.is_training else service.title
            address = service.stac or service.catalogue
            if service.is_training:
                address = self.tr("inside QGIS")
            item = QTreeWidgetItem([title, address, origin])
            item.setToolTip(1, address)
            self.list.addTopLevelItem(item)
        self._show_state()

    def _show_state(self) -> None:
        is_own = self._chosen() is not None
        self.edit_button.setEnabled(is_own)
        self.remove_button.setEnabled(is_own)

    def _create(self) -> None:
        self.list = QTreeWidget()
        tip = self.tr("Where images can be searched. Your own can be changed and removed.")
        named_list(self.list, "services_list", self.tr("Services"), tip)
        self.list.setMinimumHeight(_LIST_PX)
        self.list.setRootIsDecorated(False)
        self.list.setHeaderLabels([self.tr("Service"), self.tr("Address"), self.tr("Origin")])
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        self.add_button = button(self.tr("&Add…"), "add_service_button")
        self.edit_button = button(self.tr("&Edit…"), "edit_service_button")
        self.remove_button = button(self.tr("&Remove"), "remove_service_button")
