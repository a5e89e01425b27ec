"""Everything that keeps streamed layers readable, from the start of the plugin to its end."""

from __future__ import annotations

from typing import Any, Callable, NamedTuple, Sequence

from qgis.core import QgsMapLayer, QgsMapLayerType, QgsProject
from qgis.gui import QgsLayerTreeView, QgsMapCanvas
from qgis.PyQt.QtWidgets import QAction

from ..connection import Connections
from ..gui.waiting_marks import WaitingMarks
from ..layers.signed_paths import SignedPaths
from .link_signing import LinkSigning
from .streaming_station import StreamingStation, Window


class LayerMenu(NamedTuple):
    """What QGIS lets plugins do with the menu of layers."""

    announce: Callable[[QAction, str, QgsMapLayerType, bool], object]
    add: Callable[[QAction, QgsMapLayer], object]
    """Offer an action that was announced for one layer."""

    remove: Callable[[QAction], object]
    selected: Callable[[], Sequence[QgsMapLayer]]


class Streaming:
    """What is shared by who opens streamed layers and who keeps them; GUI thread."""

    def __init__(
        self,
        project: QgsProject,
        connections: Connections,
        run: Callable[..., Any],
        tree: QgsLayerTreeView,
        canvas: QgsMapCanvas,
        menu: LayerMenu,
    ) -> None:
        self._canvas, self.menu = canvas, menu
        self.links = LinkSigning(connections.services, connections.client)
        self.paths = SignedPaths(self.links.is_private)
        self.marks = WaitingMarks(tree)
        window = Window(self.marks.mark, self._hold)
        self.station = StreamingStation(project, self.paths, self.links, run, window)
        self.station.start()

    def _hold(self, is_held: bool) -> None:
        if is_held:
            self._canvas.stopRendering()
        self._canvas.freeze(is_held)
        if not is_held:
            self._canvas.refresh()

    def close(self) -> None:
        self.station.close()
        self.marks.close()
