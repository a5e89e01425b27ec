"""A warning sign beside layers of the tree that show nothing yet, with the reason."""

from __future__ import annotations

from typing import Dict, Optional

from qgis.core import QgsApplication, QgsLayerTreeLayer, QgsLayerTreeNode, QgsMapLayer
from qgis.gui import QgsLayerTreeView, QgsLayerTreeViewIndicator
from qgis.PyQt.QtCore import QObject, pyqtSignal


class WaitingMarks(QObject):
    """The signs of a layer tree; lives in the GUI thread."""

    clicked = pyqtSignal()
    """The user wants to do something about it."""

    def __init__(self, view: QgsLayerTreeView) -> None:
        super().__init__()
        self._view = view
        self._signs: Dict[str, QgsLayerTreeViewIndicator] = {}
        # The view knows nodes by their place in memory, where the next project's may come to stand.
        view.layerTreeModel().rootGroup().willRemoveChildren.connect(self._leave)

    def mark(self, layer: QgsMapLayer, reason: str) -> None:
        """Put a sign beside a layer; an empty reason takes it away."""
        sign, node = self._signs.get(layer.id()), self._node(layer.id())
        if sign is not None and reason:
            sign.setToolTip(reason)
        elif sign is not None:
            self._take_away(layer.id())
        elif node is not None and reason:  # in no tree: a layer of a print layout, for instance
            self._add(node, reason)

    def close(self) -> None:
        self._view.layerTreeModel().rootGroup().willRemoveChildren.disconnect(self._leave)
        for layer_id in tuple(self._signs):
            self._take_away(layer_id)

    def _leave(self, parent: QgsLayerTreeNode, first: int, last: int) -> None:
        """Take the signs away from nodes that go, with all that is in them."""
        for node in parent.children()[first : last + 1]:
            inside = [node] if isinstance(node, QgsLayerTreeLayer) else node.findLayers()
            for gone in inside:
                if gone.layerId() in self._signs:
                    self._take_away(gone.layerId())

    def _add(self, node: QgsLayerTreeLayer, reason: str) -> None:
        sign = QgsLayerTreeViewIndicator(self)
        sign.setIcon(QgsApplication.getThemeIcon("/mIconWarning.svg"))
        sign.setToolTip(reason)
        sign.clicked.connect(self.clicked)
        self._view.addIndicator(node, sign)
        self._signs[node.layerId()] = sign

    def _take_away(self, layer_id: str) -> None:
        sign, node = self._signs.pop(layer_id), self._node(layer_id)
        if node is not None:
            self._view.removeIndicator(node, sign)
        sign.deleteLater()

    def _node(self, layer_id: str) -> Optional[QgsLayerTreeLayer]:
        return self._view.layerTreeModel().rootGroup().findLayer(layer_id)
