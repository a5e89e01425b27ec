"""Everything that keeps streamed layers readable, from the start of the plugin to its end."""

from __future__ import annotations

from typing import Any, Callable, NamedTuple, Sequence

from qgis.core import QgsMapLayer, QgsMapLayerType, QgsProject
from qgis.gui import QgsLayerTreeView
from qgis.PyQt.QtWidgets import QAction

from ..connection import Connections
from ..gui.waiting_marks import WaitingMarks
from ..layers.signed_paths import SignedPaths
from .link_signing import LinkSigning
from .streaming_station import StreamingStation


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
        menu: LayerMenu,
    ) -> None:
        self.menu = menu
        self.links = LinkSigning(connections.services, connections.client)
        self.paths = SignedPaths(self.links.is_private)
        self.marks = WaitingMarks(tree)
        self.station = StreamingStation(project, self.paths, self.links, run, self.marks.mark)
        self.station.start()

    def close(self) -> None:
        self.station.close()
        self.marks.close()
