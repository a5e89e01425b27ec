"""Opens clients: wires the services to QGIS's network, its password store and the training box."""

from __future__ import annotations

import threading
import time
from pathlib import Path
from typing import Callable, Dict, Optional, Sequence, Tuple

import requests
from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtNetwork import QNetworkReply

from .api.client import DinamisClient
from .api.coverages import CoverageClient
from .api.doctor import Doctor, InsideSurroundings, Surroundings
from .api.places import PlacesClient
from .api.qgis_credentials import QgisCredentials
from .api.qgis_identity import QgisIdentity
from .api.qgis_keys import QgisKeys
from .api.qgis_surroundings import QgisSurroundings
from .api.qgis_transport import QgisTransport
from .api.session import mount, open_session
from .background import is_current_job_cancelled
from .domain.coverage_source import read_coverage_source
from .domain.errors import Cancelled, InputError, UnknownChoice
from .domain.request_rules import read_request_rules
from .domain.service import Service, read_places_root, read_services, with_described
from .downloads.threads import is_this_thread_stopped
from .layers.background_map import world_map_path
from .resource import resource
from .training.service import HOSTS, TrainingService
from .training.transport import TrainingTransport
from .words.messages import log_rejected

_POLL_S = 0.1


class Connections:
    """One client a service, opened when first asked for; safe in any thread.

    Args:
        folder: where the training service keeps what it makes, and the list of coverages; a
            ``services.json`` there describes further services, or says where one is now.
    """

    def __init__(self, folder: Path) -> None:
        self._shipped = _described(folder / "services.json")
        self._own: Tuple[Service, ...] = ()
        # Threads have managers of their own, which follow this one: QGIS's, of the GUI thread.
        self._network = QgsNetworkAccessManager.instance()
        self._folder = folder
        self._lock = threading.Lock()
        self._clients: Dict[str, DinamisClient] = {}

    @property
    def services(self) -> Tuple[Service, ...]:
        """Those of the plugin and of the profile, then those that the user added."""
        return (*self._shipped, *self._own)

    def set_own_services(self, services: Sequence[Service]) -> None:
        """Use these besides; clients of others that were changed or removed are dropped."""
        with self._lock:
            gone = [one for one in self._own if one not in services]
            self._own = tuple(services)
            for service in gone:
                self._clients.pop(service.id, None)

    def client(self, service_id: str) -> DinamisClient:
        """Return the client of a service.

        Raises:
            UnknownChoice: no service has that id.
        """
        with self._lock:
            if service_id not in self._clients:
                self._clients[service_id] = self._open(self._service(service_id))
            return self._clients[service_id]

    def doctor(self, service_id: str, folders: Sequence[Path]) -> Doctor:
        """Return who examines the way to a service, on connections of its own."""
        client = self.client(service_id)
        service, surroundings = client.service, QgisSurroundings()
        session = self._open_session(service, surroundings.note)
        around: Surroundings = surroundings
        if service.is_training:
            self._mount_training(session)
            around = InsideSurroundings()
        account = client.check_sign_in if client.is_signed_in else None
        signing = account if service.signing else None
        return Doctor(session, service.stac, around, account, signing, folders)

    def places(self) -> PlacesClient:
        """Open the client that knows communes; it asks nothing before it is asked."""
        session = self._open_session()
        root = read_places_root(resource("services.json"))
        return PlacesClient(session, root, self._folder / "places")

    def coverages(self) -> CoverageClient:
        """Return a client of the service that shows the yearly coverages."""
        source = read_coverage_source(resource("services.json"))
        return CoverageClient(self._open_session(), source, self._folder / "coverages")

    def _service(self, service_id: str) -> Service:
        for service in self.services:
            if service.id == service_id:
                return service
        known = ", ".join(service.id for service in self.services)
        raise UnknownChoice(f"{service_id!r}: {known}")

    def _open(self, service: Service) -> DinamisClient:
        session = self._open_session(service)
        if service.is_training:
            self._mount_training(session)
        return DinamisClient(
            service, session, QgisCredentials(service.id), wait=_wait, keys=QgisKeys(service.id)
        )

    def _open_session(
        self,
        service: Optional[Service] = None,
        on_answer: Callable[[QNetworkReply], None] = lambda reply: None,
    ) -> requests.Session:
        identity = None
        if service is not None and service.authcfg:
            identity = QgisIdentity(service.authcfg, service.roots)
        transport = QgisTransport(_is_stopped, identity, self._network, on_answer)
        return open_session(transport, _wait)

    def _mount_training(self, session: requests.Session) -> None:
        rules = read_request_rules(resource("request_rules.json"))
        service = TrainingService(self._folder / "training", world_map_path(), rules)
        transport = TrainingTransport(service)
        for host in HOSTS:
            mount(session, f"https://{host}/", transport, _wait)


def _described(path: Path) -> Tuple[Service, ...]:
    """The plugin's services, with those of a file of the profile; without them if it is faulty."""
    shipped = read_services(resource("services.json"))
    try:
        return with_described(shipped, path)
    except InputError as error:
        log_rejected((error.detail,))
        return shipped


def _is_stopped() -> bool:
    """Whether the job, or the download, that this thread works for is to end."""
    return is_current_job_cancelled() or is_this_thread_stopped()


def _wait(seconds: float) -> None:
    """Wait, unless what waits is to end."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if _is_stopped():
            raise Cancelled
        time.sleep(min(_POLL_S, max(0.0, deadline - time.monotonic())))
