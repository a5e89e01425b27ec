"""Opens what belongs to the connection: the doctor, the API keys, the page of the options."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable, Optional

from qgis.core import Qgis
from qgis.PyQt.QtCore import QT_VERSION_STR, Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QWidget

from ..connection import Connections
from ..domain.account import Account
from ..domain.service import Service, SignIn
from ..gui.service.api_keys_dialog import ApiKeysDialog, KeyDesk
from ..gui.service.doctor_dialog import DoctorDialog
from ..gui.service.options_page import OptionsDesk, OptionsMore
from ..settings import Settings, data_folder
from .known_services import service_title

if TYPE_CHECKING:
    from ..api.client import DinamisClient


class NetworkDesk:
    """What the options and the first station open.

    Args:
        run: ``Background.run``.
        services_changed: is told when the user has added or removed a service.
        signed_in: is told who has signed in by a key.
    """

    def __init__(
        self,
        connections: Connections,
        run: Callable[..., Any],
        services_changed: Callable[[], None] = lambda: None,
        signed_in: Callable[[Account], object] = lambda _: None,
    ) -> None:
        self._connections, self._run = connections, run
        self._services_changed, self._signed_in = services_changed, signed_in
        self._settings = Settings()

    def options_desk(self, more: OptionsMore) -> OptionsDesk:
        """What the page of the options is given, besides what others bring to it."""
        return OptionsDesk(
            services=lambda: self._connections.services,
            folder=lambda: self._settings.download_folder,
            save=self._save,
            examine=self.open_doctor,
            show_keys=self.open_keys,
            kept=data_folder(),
            show_folder=lambda folder: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))),
            more=more,
            has_keys=lambda: bool(
                self._connections.client(self._settings.service_id).service.key_headers
            ),
        )

    def open_doctor(self, parent: Optional[QWidget] = None) -> DoctorDialog:
        """Examine the way to the service in use."""
        service_id = self._settings.service_id
        folders = (data_folder(), self._settings.download_folder)
        dialog = DoctorDialog(
            service_title(self._connections.client(service_id).service),
            f"QGIS {Qgis.QGIS_VERSION} · Qt {QT_VERSION_STR} · {sys.platform}",
            lambda: self._connections.doctor(service_id, folders).checks(),
            self._run,
            parent,
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        dialog.start()
        return dialog

    def open_keys(self, parent: Optional[QWidget] = None) -> Optional[ApiKeysDialog]:
        """Show the keys of the service in use; None where it has none."""
        client = self._connections.client(self._settings.service_id)
        if not client.service.key_headers:
            return None
        service = client.service
        if not service.is_training:
            # QGIS's start does not wait for what only a key needs.
            from ..api.qgis_secret import open_store

            open_store()  # declined: the key then lasts until QGIS ends
        dialog = ApiKeysDialog(
            service_title(service), service.key_headers, key_desk(client), self._run, parent
        )
        dialog.signed_in.connect(self._signed_in)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog

    def _save(self, services: Sequence[Service], folder: Path) -> None:
        self._settings.own_services = [(one.title, one.stac, one.authcfg) for one in services]
        self._settings.download_folder = folder
        self._connections.set_own_services(services)
        if self._settings.service_id not in {one.id for one in self._connections.services}:
            self._settings.service_id = self._connections.services[0].id
        self._services_changed()


def key_desk(client: DinamisClient) -> KeyDesk:
    """What can be done with the keys of a service, by who is signed in now."""
    service = client.service
    # QGIS's start does not wait for what only a key needs.
    from ..api.keys import key_file, read_key_file

    desk = KeyDesk(client.sign_in_with_key)
    if not service.is_training:  # its keys are no secret
        desk = replace(
            desk, use_identity=client.sign_in_with_identity, identity=lambda: client.identity
        )
    is_theia = service.sign_in is SignIn.DEVICE and service.signing is not None
    if not is_theia:
        return desk
    path = key_file(os.environ, Path.home(), sys.platform)
    desk = replace(desk, read_file=partial(read_key_file, path, service.key_headers))
    if not client.is_signed_in_by_account:
        return desk
    keys = client.api_keys
    return replace(desk, all=keys.all, create=keys.create, revoke=keys.revoke)
