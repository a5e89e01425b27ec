"""Opens clients: wires the services to QGIS's network, its password store and the training box."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Callable, Optional, Sequence

import requests
from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtNetwork import QNetworkReply

from .api.client import DinamisClient
from .api.coverages import CoverageClient
from .api.doctor import Doctor, InsideSurroundings, Surroundings
from .api.doctor_question import question_for
from .api.places import PlacesClient
from .api.qgis_credentials import QgisCredentials
from .api.qgis_identity import QgisIdentity
from .api.qgis_keys import QgisKeys
from .api.qgis_surroundings import QgisSurroundings
from .api.qgis_transport import QgisTransport
from .api.session import mount, open_session
from .background import is_current_job_cancelled
from .domain.coverage_source import read_coverage_source
from .domain.errors import Cancelled
from .domain.request_rules import read_request_rules
from .domain.service import Service, read_places_root
from .downloads.threads import is_this_thread_stopped
from .layers.background_map import world_map_path
from .resource import resource
from .training.service import HOSTS, TrainingService
from .training.transport import TrainingTransport

_POLL_S = 0.1


class Opener:
    """Wires clients to QGIS's network, its password store and the training box; thread-safe.

    Args:
        folder: where the training service keeps what it makes, and the list of coverages.
        network: QGIS's own manager, of the GUI thread.
    """

    def __init__(self, folder: Path, network: QgsNetworkAccessManager) -> None:
        self._folder, self._network = folder, network

    def client(self, service: Service) -> DinamisClient:
        session = self._open_session(service)
        if service.is_training:
            self._mount_training(session)
        return DinamisClient(
            service, session, QgisCredentials(service.id), wait=_wait, keys=QgisKeys(service)
        )

    def doctor(self, client: DinamisClient, folders: Sequence[Path]) -> Doctor:
        service, surroundings = client.service, QgisSurroundings()
        session = self._open_session(service, surroundings.note)
        around: Surroundings = surroundings
        if service.is_training:
            self._mount_training(session)
            around = InsideSurroundings()
        account = client.check_sign_in if client.is_signed_in else None
        signing = account if service.signing else None
        return Doctor(session, question_for(service), around, account, signing, folders)

    def places(self) -> PlacesClient:
        session = self._open_session()
        root = read_places_root(resource("services.json"))
        return PlacesClient(session, root, self._folder / "places")

    def coverages(self) -> CoverageClient:
        source = read_coverage_source(resource("services.json"))
        return CoverageClient(self._open_session(), source, self._folder / "coverages")

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
