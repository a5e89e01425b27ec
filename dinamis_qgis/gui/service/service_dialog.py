"""A STAC service that the user names."""

from __future__ import annotations

from typing import Optional

from qgis.gui import QgsAuthConfigSelect
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from ...domain.errors import InputError
from ...domain.service import Service, own_service
from ...words.messages import explain
from ..fields import form, named
from ..panel import Notice


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
        self.identity_select = QgsAuthConfigSelect()
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
