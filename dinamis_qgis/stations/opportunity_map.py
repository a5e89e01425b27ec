"""Shows on the map what each pass could take, in step with the list and the timeline."""

from __future__ import annotations

from typing import Optional, Tuple

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..domain.opportunity import Opportunity
from ..gui.request.opportunities_box import OpportunitiesBox
from ..layers.map_content import MapContent
from ..layers.opportunity_layer import choose_row, chosen_rows, opportunity_layer


class OpportunityMap(QObject):
    """One layer, while there is something to show; lives in the GUI thread."""

    layer_shown = pyqtSignal(object)  # QgsVectorLayer

    def __init__(self, box: OpportunitiesBox, content: MapContent) -> None:
        super().__init__()
        self._box, self._content = box, content
        self._layer: Optional[QgsVectorLayer] = None
        box.found.connect(self._show)
        box.chosen.connect(self._choose)

    def close(self) -> None:
        """Stop listening to the layer, which outlives us."""
        layer = self._layer
        if layer is not None:
            self._let_go()
            layer.selectionChanged.disconnect(self._tell_chosen)
            layer.willBeDeleted.disconnect(self._let_go)

    def _show(self, found: Tuple[Opportunity, ...]) -> None:
        before = self._layer
        self.close()
        if before is not None:
            self._content.take_away(before)
        layer = opportunity_layer(found)
        if not layer.featureCount():
            return
        self._layer = layer
        layer.selectionChanged.connect(self._tell_chosen)
        layer.willBeDeleted.connect(self._let_go)
        self._content.show_on_top(layer)
        self.layer_shown.emit(layer)

    def _choose(self, row: int) -> None:
        if self._layer is not None:
            choose_row(self._layer, row)

    def _tell_chosen(self) -> None:
        """Of several that lie there, the soonest one."""
        if self._layer is not None:
            self._box.choose(min(chosen_rows(self._layer), default=-1))

    def _let_go(self) -> None:
        self._layer = None
