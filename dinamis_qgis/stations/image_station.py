"""The last station as a whole: images are downloaded, and put on the map."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any, Callable, Optional, Sequence

from qgis.core import Qgis
from qgis.PyQt.QtCore import QObject, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices

from ..background import Background
from ..connection import Connections
from ..domain.area import Area
from ..domain.download_folder import scene_folder
from ..domain.errors import DinamisError
from ..domain.scene import Scene
from ..downloads.download_queue import StoredDownloadQueue
from ..layers.map_content import MapContent
from ..library import Library
from ..settings import Settings
from ..words.messages import explain
from .download_station import DownloadHooks, DownloadStation
from .product_station import ProductStation

_QUEUE = "downloads.sqlite"


class ImageStation(QObject):
    """Owns the queue of downloads; lives in the GUI thread.

    Args:
        service_id: gives the service that is used now.
        folder: of the profile, where the queue and what is made of products are kept.
    """

    shown = pyqtSignal(object)  # tuple[QgsRasterLayer, ...], on the map and visible
    told = pyqtSignal(str, object)
    """A sentence and its Qgis.MessageLevel, for a user who is at another station."""

    completed = pyqtSignal()
    marked = pyqtSignal()
    """The catalogue knows now which scenes are on this computer."""

    def __init__(
        self,
        connections: Connections,
        service_id: Callable[[], str],
        library: Library,
        content: MapContent,
        background: Background,
        settings: Settings,
        folder: Path,
    ) -> None:
        super().__init__()
        self._temporary: Optional[tempfile.TemporaryDirectory[str]] = None
        self._queue = self._open_queue(connections, settings, folder / _QUEUE)
        self.products = ProductStation(
            content,
            background.run,
            folder / "products",
            lambda: settings.download_folder,
            _open_folder,
        )
        hooks = DownloadHooks(
            service_id, self.products.load, library.mark_downloaded, _open_folder, scene_folder
        )
        self.downloads = DownloadStation(
            self._queue, hooks, self.products.box, settings, background
        )
        self.panel = self.downloads.panel
        self.products.shown.connect(self.shown)
        self.downloads.told.connect(self.told)
        self.downloads.completed.connect(lambda _: self.completed.emit())
        self.downloads.marked.connect(self.marked)

    @property
    def queue(self) -> StoredDownloadQueue:
        return self._queue

    def set_scenes(self, scenes: Sequence[Scene]) -> None:
        self.panel.set_scenes(scenes)

    def set_area(self, area: Optional[Area]) -> None:
        """Take the area of the dock, to which mosaics may be clipped."""
        self.products.mosaics.set_area(area)

    def use_session(self) -> None:
        """Somebody has signed in: what waited for it goes on."""
        self._queue.wake()

    def tell_of_the_queue(self) -> None:
        """Say once what happened to the queue's file, if anything did."""
        if self._queue.notice is not None:
            self.told.emit(explain(self._queue.notice), Qgis.MessageLevel.Warning)

    def close_panel(self) -> None:
        self.downloads.close()

    def close_queue(self) -> None:
        """Stop downloading; what was under way goes on at the next start."""
        self._queue.close()
        if self._temporary is not None:
            self._temporary.cleanup()

    def _open_queue(
        self, connections: Connections, settings: Settings, path: Path
    ) -> StoredDownloadQueue:
        """The queue of the profile, or one for this session where that cannot be used."""

        def client(service_id: str) -> Any:
            return connections.client(service_id)

        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            return StoredDownloadQueue(path, client, settings.download_limits)
        except DinamisError as error:
            self._temporary = tempfile.TemporaryDirectory(prefix="dinamis-")
            spare = StoredDownloadQueue(
                Path(self._temporary.name) / _QUEUE, client, settings.download_limits
            )
            spare.notice = error
            return spare


def _open_folder(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
