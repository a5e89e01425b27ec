"""Takes an area from a layer of the project."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsMapLayerProxyModel
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ..fields import named
from ..panel import button


class AreaLayer(QWidget):
    """The project's layers of polygons, and a button that takes one whole."""

    wanted = pyqtSignal(object)  # Optional[QgsVectorLayer]

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        tip = self.tr("Takes every polygon of this layer of the project")
        self.layer_combo = QgsMapLayerComboBox()
        self.layer_combo.setFilters(QgsMapLayerProxyModel.Filter.PolygonLayer)
        self.layer_combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        named(self.layer_combo, "area_layer_combo", self.tr("Layer"), tip)
        self.take_button = button(self.tr("Ta&ke"), "take_layer_button", tip)
        self.setFocusProxy(self.layer_combo)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.layer_combo, 1)
        row.addWidget(self.take_button)
        self.take_button.clicked.connect(lambda: self.wanted.emit(self.layer_combo.currentLayer()))
