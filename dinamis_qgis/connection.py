"""Which services there are, and their clients, each opened when first asked for."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING, Dict, Optional, Sequence, Tuple

from qgis.core import QgsNetworkAccessManager

from .domain.errors import UnknownChoice
from .domain.service import Service, read_services
from .resource import resource

if TYPE_CHECKING:
    from .api.client import DinamisClient
    from .api.coverages import CoverageClient
    from .api.doctor import Doctor
    from .api.places import PlacesClient
    from .opening import Opener


class Connections:
    """One client a service; safe in any thread.

    Args:
        folder: where the training service keeps what it makes, and the list of coverages.
    """

    def __init__(self, folder: Path) -> None:
        self._shipped: Tuple[Service, ...] = read_services(resource("services.json"))
        self._own: Tuple[Service, ...] = ()
        # Threads have managers of their own, which follow this one: QGIS's, of the GUI thread.
        self._network = QgsNetworkAccessManager.instance()
        self._folder = folder
        self._lock = threading.Lock()
        self._clients: Dict[str, DinamisClient] = {}
        self._opener_or_none: Optional[Opener] = None

    @property
    def services(self) -> Tuple[Service, ...]:
        """Those of the plugin, then those that the user added."""
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
                self._clients[service_id] = self._opener().client(self._service(service_id))
            return self._clients[service_id]

    def doctor(self, service_id: str, folders: Sequence[Path]) -> Doctor:
        """Return who examines the way to a service, on connections of its own."""
        client = self.client(service_id)
        return self._opener().doctor(client, folders)

    def places(self) -> PlacesClient:
        """Open the client that knows communes; it asks nothing before it is asked."""
        return self._opener().places()

    def coverages(self) -> CoverageClient:
        """Return a client of the service that shows the yearly coverages."""
        return self._opener().coverages()

    def _opener(self) -> Opener:
        if self._opener_or_none is None:
            # QGIS's start does not wait for all that takes to talk to services.
            from .opening import Opener

            self._opener_or_none = Opener(self._folder, self._network)
        return self._opener_or_none

    def _service(self, service_id: str) -> Service:
        for service in self.services:
            if service.id == service_id:
                return service
        known = ", ".join(service.id for service in self.services)
        raise UnknownChoice(f"{service_id!r}: {known}")
