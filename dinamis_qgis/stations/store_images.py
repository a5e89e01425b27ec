"""Images of a store at the last station: shown where they are, and fetched after all."""

from __future__ import annotations

from typing import Any, Callable, Sequence

from qgis.core import Qgis, QgsMapLayer, QgsMapLayerType, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QAction

from ..api.client import DinamisClient
from ..layers.map_content import MapContent
from .image_station import ImageStation
from .local_copies import LocalCopies
from .stream_desk import StreamDesk
from .streaming import Streaming


class StoreImages(QObject):
    """Lives in the GUI thread, as long as the dock.

    Args:
        client: opens a service by its id.
        service_id: gives the service that is used now.
        run: as ``Background.run``.
    """

    shown = pyqtSignal(object)  # tuple[QgsRasterLayer, ...]
    told = pyqtSignal(str, object)  # a sentence, and its Qgis.MessageLevel

    def __init__(
        self,
        images: ImageStation,
        streaming: Streaming,
        content: MapContent,
        client: Callable[[str], DinamisClient],
        service_id: Callable[[], str],
        run: Callable[..., Any],
    ) -> None:
        super().__init__()
        self._project, self._menu, self._panel = QgsProject.instance(), streaming.menu, images.panel
        panel, paths = images.panel, streaming.paths
        self.desk = StreamDesk(
            panel.stream_button, content, paths, streaming.links, service_id, run
        )
        self.copies = LocalCopies(
            self._project, paths, client, images.queue, lambda: panel.folder, run
        )
        self._action = QAction(
            QCoreApplication.translate("StoreImages", "Make local: download and read from the disk")
        )
        self._menu.announce(self._action, "DINAMIS", QgsMapLayerType.RasterLayer, False)
        self._action.triggered.connect(lambda: self.copies.make_local(self._menu.selected()))
        self.desk.shown.connect(self.shown)
        self.desk.told.connect(self._say)
        self.copies.told.connect(self._say)
        self.copies.made.connect(streaming.station.forget)
        images.completed.connect(self.copies.look)
        self._project.layersAdded.connect(self._offer)
        self._offer(tuple(self._project.mapLayers().values()))
        self.copies.look()

    def close(self) -> None:
        self._project.layersAdded.disconnect(self._offer)
        self._menu.remove(self._action)

    def _say(self, text: str, level: Qgis.MessageLevel) -> None:
        """Say it in the panel, and elsewhere if the panel is not in sight."""
        self._panel.notice.show_text(text, level)
        if not self._panel.isVisible():
            self.told.emit(text, level)

    def _offer(self, layers: Sequence[QgsMapLayer]) -> None:
        """The action stands in the menus of streamed layers only."""
        for layer in layers:
            if self.copies.can_make_local(layer):
                self._menu.add(self._action, layer)
