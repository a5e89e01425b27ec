"""The way in for scripts and QGIS's Python console: services without a window, or without QGIS.

    training = open_service("training")
    for scene in training.search(SceneQuery(missions=("pleiades",)), most=10):
        ...

What comes back are the plugin's own objects of ``dinamis_qgis.domain``. Errors are those of
``dinamis_qgis.domain.errors``.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import suppress
from itertools import islice
from pathlib import Path
from typing import Optional, Tuple

import requests
from requests.adapters import BaseAdapter

from .api.client import DinamisClient
from .api.session import mount, open_session
from .api.sign_in import MemoryCredentials
from .domain.account import Account
from .domain.errors import InputError, NothingToDownload, UnknownChoice
from .domain.request_rules import read_request_rules
from .domain.scene import Scene
from .domain.search import PageLink, SceneQuery
from .domain.service import Service, own_service, read_services
from .domain.tariff import read_tariffs
from .domain.tariff_row import Tariff
from .downloads.scene_download import download_scenes
from .processing.service_session import signed_in
from .resource import resource


class ConsoleService:
    """A service, asked in plain Python; every call waits for its answer.

    Nothing is kept: who signs in here is signed out when the script ends.
    """

    def __init__(self, client: DinamisClient) -> None:
        self.client = client
        """Everything else that a service can be asked."""

    @property
    def service(self) -> Service:
        return self.client.service

    def search(self, query: SceneQuery, most: Optional[int] = None) -> Iterator[Scene]:
        """Find scenes, page after page as they are wanted.

        Args:
            most: stop after that many.
        """
        return islice(self._pages(query), most)

    def quicklook(self, scene: Scene) -> bytes:
        """Fetch the picture of a scene, a PNG or JPEG in the sensor's rows and columns.

        Raises:
            NothingToDownload: it has none.
        """
        if scene.quicklook is None:
            raise NothingToDownload(scene.id)
        return self.client.image(scene.quicklook)

    def sign_in(self) -> Account:
        """Sign in to the training service, or find out who is signed in.

        To another service, sign in by ``client.sign_in_with_key``, or by
        ``client.start_sign_in`` and ``client.finish_sign_in``.

        Raises:
            SignInRequired: another service, and nobody is.
        """
        return signed_in(self.client).account()

    def download(self, scenes: Iterable[Scene], folder: Path) -> Tuple[Path, ...]:
        """Fetch the files of scenes, each into a folder of its own, and verify them.

        Run again, it goes on where it was interrupted.
        """
        identifier, wanted = self.service.id, tuple(scenes)
        return download_scenes(
            lambda _: self.client, identifier, wanted, folder, lambda done, size: None, lambda: None
        )

    def _pages(self, query: SceneQuery) -> Iterator[Scene]:
        link: Optional[PageLink] = None
        while True:
            page = self.client.search(query, link)
            yield from page.scenes
            if page.next is None:
                return
            link = page.next


def open_service(
    service: str = "training",
    transport: Optional[BaseAdapter] = None,
    folder: Optional[Path] = None,
    world_map: Optional[Path] = None,
) -> ConsoleService:
    """Open a service; nothing is asked of it yet.

    Args:
        service: the id of one in ``services.json``, or the address of any STAC API.
        transport: what requests are sent through; requests' own when None, with the proxy and the
            certificates of the environment.
        folder: where the training service keeps what it makes; None: a temporary one.
        world_map: the ``world_map.gpkg`` that comes with QGIS, which the training service draws
            its scenes on; found where QGIS runs, or is installed under ``QGIS_PREFIX_PATH``.

    Raises:
        UnknownChoice: no service has that id.
        InputError: no address, or no map of the world.
    """
    found = _service(service)
    session = open_session(transport)
    if found.is_training:
        _mount_training(session, folder or _temporary(), world_map or _world_map())
    return ConsoleService(DinamisClient(found, session, MemoryCredentials()))


def tariffs() -> Tuple[Tariff, ...]:
    """The tariff table that comes with the plugin, for ``domain.estimate``."""
    return read_tariffs(resource("tariffs.json"))


def _service(named: str) -> Service:
    if "://" in named:
        return own_service("", named)
    known = {service.id: service for service in read_services(resource("services.json"))}
    if named not in known:
        raise UnknownChoice(f"{named!r}: {', '.join(known)}")
    return known[named]


def _mount_training(session: requests.Session, folder: Path, world_map: Path) -> None:
    # It needs GDAL and numpy; other services are spoken to without.
    from .training.service import HOSTS, TrainingService
    from .training.transport import TrainingTransport

    rules = read_request_rules(resource("request_rules.json"))
    transport = TrainingTransport(TrainingService(folder, world_map, rules))
    for host in HOSTS:
        mount(session, f"https://{host}/", transport)


def _temporary() -> Path:
    return Path(tempfile.mkdtemp(prefix="dinamis-training-"))


def _world_map() -> Path:
    for folder in _qgis_folders():
        path = folder / "resources" / "data" / "world_map.gpkg"
        if path.is_file():
            return path
    raise InputError("world_map: where is the world_map.gpkg of QGIS? Name the file")


def _qgis_folders() -> Iterator[Path]:
    """Where QGIS keeps its data: as it says itself where it runs, else as it is installed."""
    with suppress(ImportError):
        from qgis.core import QgsApplication

        if QgsApplication.instance() is not None:
            yield Path(QgsApplication.pkgDataPath())
    prefix = Path(os.environ.get("QGIS_PREFIX_PATH", "/usr"))
    yield from (prefix, prefix / "share" / "qgis")
