"""The page of DINAMIS in QGIS's options dialog."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Callable, List, Optional, Sequence

from qgis.gui import (
    QgsAuthConfigSelect,
    QgsFileWidget,
    QgsOptionsPageWidget,
    QgsOptionsWidgetFactory,
)
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGroupBox,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...domain.errors import InputError
from ...domain.service import Service, own_service
from ...words.messages import explain
from ..fields import form, named, named_list
from ..panel import SPACING_PX, Notice, button, button_row, wrapped_label
from .about_text import about_text


@dataclass(frozen=True)
class OptionsDesk:
    """What the page shows and changes."""

    services: Callable[[], Sequence[Service]]
    folder: Callable[[], Path]
    save: Callable[[Sequence[Service], Path], None]
    """Keeps the user's own services and the folder."""

    examine: Callable[[QWidget], object]
    """Opens the connection doctor for the service in use."""

    show_keys: Callable[[QWidget], object]


class OptionsPage(QgsOptionsPageWidget):
    """Services, folder, connection."""

    def __init__(self, desk: OptionsDesk, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("dinamis_options_page")
        self._desk = desk
        self._own: List[Service] = [one for one in desk.services() if one.is_own]
        self._create()
        self._lay_out()
        self.add_button.clicked.connect(self._add)
        self.edit_button.clicked.connect(self._edit)
        self.remove_button.clicked.connect(self._remove)
        self.doctor_button.clicked.connect(lambda: desk.examine(self))
        self.keys_button.clicked.connect(lambda: desk.show_keys(self))
        self.list.itemSelectionChanged.connect(self._show_state)
        self._show_services()

    def apply(self) -> None:
        """Called by QGIS when the user says OK."""
        folder = self.folder_widget.filePath().strip()
        self._desk.save(tuple(self._own), Path(folder) if folder else self._desk.folder())

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
        place = self.list.indexOfTopLevelItem(items[0]) - self._shipped_count() if items else -1
        return self._own[place] if place >= 0 else None

    def _shipped_count(self) -> int:
        return sum(1 for one in self._desk.services() if not one.is_own)

    def _show_services(self) -> None:
        self.list.clear()
        shipped = [one for one in self._desk.services() if not one.is_own]
        for service in (*shipped, *self._own):
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
        self.folder_widget = QgsFileWidget()
        self.folder_widget.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder_widget.setFilePath(str(self._desk.folder()))
        named(
            self.folder_widget,
            "options_folder",
            self.tr("Downloads"),
            self.tr("Where products are kept; several gigabytes each."),
        )
        self.doctor_button = button(
            self.tr("Connection &doctor…"),
            "doctor_button",
            self.tr("Looks at network, proxy, certificate, clock, sign-in and disk."),
        )
        self.keys_button = button(self.tr("API &keys…"), "options_keys_button")

    def _lay_out(self) -> None:
        services = QGroupBox(self.tr("Services"))
        inner = QVBoxLayout(services)
        text = self.tr("Besides those of the plugin, any STAC API can be searched.")
        inner.addWidget(wrapped_label(text))
        inner.addWidget(self.list, 1)
        inner.addLayout(button_row(self.remove_button, self.edit_button, self.add_button))
        rows = form()
        rows.addRow(self.tr("Downloads"), self.folder_widget)
        connection = QGroupBox(self.tr("Connection"))
        column = QVBoxLayout(connection)
        text = self.tr("Proxy, certificates and passwords are those of QGIS's own options.")
        column.addWidget(wrapped_label(text))
        column.addLayout(button_row(self.keys_button, self.doctor_button))
        whole = QVBoxLayout(self)
        whole.setSpacing(SPACING_PX)
        whole.addWidget(services, 1)
        whole.addLayout(rows)
        whole.addWidget(connection)
        whole.addWidget(wrapped_label(about_text()))


class ServiceDialog(QDialog):
    """Title, address and identity of a STAC API."""

    def __init__(self, service: Optional[Service], parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("service_dialog")
        self.setWindowTitle(self.tr("STAC service"))
        self.service: Optional[Service] = None
        self.title_edit = QLineEdit(service.title if service else "")
        named(
            self.title_edit,
            "service_title",
            self.tr("Title"),
            self.tr("What the service is called in the list of services."),
        )
        self.address_edit = QLineEdit(service.stac if service else "")
        named(
            self.address_edit,
            "service_address",
            self.tr("Address"),
            self.tr("Of the STAC API: its first page, which names what it can do."),
        )
        self.address_edit.setPlaceholderText("https://stac.example.org/api/")
        self.identity_select = QgsAuthConfigSelect(self)
        named(
            self.identity_select,
            "service_identity",
            self.tr("Identity"),
            self.tr("A QGIS authentication configuration, where the service asks for one."),
        )
        self.identity_select.setConfigId(service.authcfg if service else "")
        self.notice = Notice()
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        rows = form()
        rows.addRow(self.tr("Title"), self.title_edit)
        rows.addRow(self.tr("Address"), self.address_edit)
        rows.addRow(self.tr("Identity"), self.identity_select)
        column = QVBoxLayout(self)
        column.addLayout(rows)
        column.addWidget(self.notice)
        column.addWidget(buttons)
        self.resize(460, self.sizeHint().height())

    def accept(self) -> None:
        try:
            self.service = own_service(
                self.title_edit.text(), self.address_edit.text(), self.identity_select.configId()
            )
        except InputError as error:
            self.notice.show_text(explain(error))
            return
        super().accept()


class OptionsFactory(QgsOptionsWidgetFactory):
    """Gives QGIS a page each time its options open."""

    def __init__(self, desk: OptionsDesk, icon: Path) -> None:
        super().__init__("DINAMIS", QIcon(str(icon)))
        self._desk, self._icon = desk, icon

    def icon(self) -> QIcon:
        return QIcon(str(self._icon))

    def createWidget(  # noqa: N802
        self, parent: Optional[QWidget] = None
    ) -> QgsOptionsPageWidget:
        return OptionsPage(self._desk, parent)
