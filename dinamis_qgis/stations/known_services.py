"""The services that are known here: the user's own, and what each is called."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QCoreApplication

from ..domain.errors import InputError
from ..domain.service import Service, own_service
from ..settings import Settings


def kept_services(settings: Settings) -> Sequence[Service]:
    """The user's own services; one that another version wrote otherwise is left out."""
    services = []
    for title, address, authcfg in settings.own_services:
        try:
            services.append(own_service(title, address, authcfg))
        except InputError:
            continue
    return services


def service_title(service: Service) -> str:
    """What a service is called, in the user's language."""
    if service.is_training:
        return QCoreApplication.translate("Stations", "Training service")
    return service.title
