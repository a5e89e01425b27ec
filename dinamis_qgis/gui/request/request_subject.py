"""What a request is for: so many km², or images of the archive, which can be pasted."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Optional, Tuple

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ...domain.area import Area
from ...domain.request import ImageRequest, Kind
from ...words.amounts import number
from ..area.area_words import order_text
from ..next_step import NextStep
from ..panel import button, button_row, wrapped_label
from .archive_names_dialog import ArchiveNamesDialog

_MOST_SCENES_NAMED = 3


class RequestSubject(QWidget):
    """A sentence, and the way to images that were not found by a search."""

    names_pasted = pyqtSignal(object)  # Pasted
    station_wanted = pyqtSignal(str)

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._ids: Tuple[str, ...] = ()
        self._area: Mapping[str, Any] = {}
        self.step = NextStep("request_next_step")
        self.label = self.step.label
        self.names_button = button(
            self.tr("Pas&te identifiers…"),
            "paste_names_button",
            self.tr("Asks for images of the supplier's archive by their identifiers."),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.step)
        self.left_out_label = wrapped_label("")
        self.left_out_label.setObjectName("images_left_out_label")
        self.left_out_label.hide()
        column.addWidget(self.left_out_label)
        self.order_step = NextStep("request_area_step")
        column.addWidget(self.order_step)
        column.addLayout(button_row(self.names_button))
        self.names_button.clicked.connect(self.ask_names)
        self.step.wanted.connect(self.station_wanted)
        self.order_step.wanted.connect(self.station_wanted)

    def ask_names(self) -> None:
        """Open the window for identifiers, with those that the request has."""
        dialog = ArchiveNamesDialog(self._ids, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.taken.connect(self.names_pasted)
        dialog.open()

    def show_request(self, request: ImageRequest) -> None:
        self._ids = request.scene_ids
        self.step.show_step(self._sentence(request), self._missing(request))
        self.names_button.setVisible(request.kind is Kind.ARCHIVE)
        self._show_area(request.area)

    def _show_area(self, area: Mapping[str, Any]) -> None:
        """Say at once, not when it is sent, that a supplier would refuse the area."""
        if area == self._area:
            return  # looked at before: this is asked at each touch
        self._area = area
        problem = order_text(Area.from_geojson(area)) if area else ""
        self.order_step.show_step(f"⚠ {problem}" if problem else "", "area" if problem else "")

    def show_left_out(self, count: int) -> None:
        """Say that images are of another mission, and so of a request of their own."""
        text = self.tr("Not in this request: {} chosen images of another mission.")
        self.left_out_label.setText(text.format(number(count)))
        self.left_out_label.setVisible(count > 0)

    def _missing(self, request: ImageRequest) -> str:
        """The station where what is missing is found; "" when nothing is."""
        if not request.area:
            return "area"
        return "search" if request.kind is Kind.ARCHIVE and not request.scene_ids else ""

    def _sentence(self, request: ImageRequest) -> str:
        if not request.area:
            return self.tr("No area yet: a request is for one.")
        size = number(request.area_km2, 2)
        if request.kind is Kind.TASKING:
            return self.tr("A new image over {} km².").format(size)
        if request.kind is Kind.COVERAGE:
            return self.tr("A coverage of {} km².").format(size)
        if not request.scene_ids:
            return self.tr(
                "No scene to order yet: search the supplier's archive and select some, or paste "
                "their identifiers."
            )
        named_ids = ", ".join(request.scene_ids[:_MOST_SCENES_NAMED])
        more = "…" if len(request.scene_ids) > _MOST_SCENES_NAMED else ""
        text = self.tr("Scenes of the archive: {} ({})")
        return text.format(len(request.scene_ids), named_ids + more)
