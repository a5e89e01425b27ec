"""One-click remedies for an area that cannot be ordered."""

from __future__ import annotations

from typing import Any, Callable, Dict, Optional, Tuple

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ...domain.area import Area, ChangeKind
from ...domain.area_remedies import remedies
from ...domain.errors import DinamisError
from ..panel import button
from .area_words import remedy_text, remedy_title

_OFFERED = (
    ChangeKind.HOLES_FILLED,
    ChangeKind.LARGEST_KEPT,
    ChangeKind.SURROUNDED,
    ChangeKind.SIMPLIFIED,
)


class AreaRemedies(QWidget):
    """One button for each way to an area that can be ordered; hidden where there is no need."""

    chosen = pyqtSignal(object)  # Area

    def __init__(self, run: Callable[..., Any], parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._run = run
        self._area: Optional[Area] = None
        self._offers: Dict[ChangeKind, Area] = {}
        self.buttons: Dict[ChangeKind, QPushButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for kind in _OFFERED:
            made = button(remedy_title(kind), f"{kind.name.lower()}_button")
            made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            made.clicked.connect(lambda _=False, kind=kind: self.chosen.emit(self._offers[kind]))
            self.buttons[kind] = made
            column.addWidget(made)
        self._offer(None, ())

    def show_area(self, area: Optional[Area]) -> None:
        """Offer what helps this area; it is computed in a thread."""
        self._area = area
        self._offer(area, ())
        if area is not None and area.order_problems():
            self._run(
                "",
                lambda job: remedies(area),
                lambda offers: self._offer(area, offers),
                self._offer_nothing,
            )

    def _offer(self, area: Optional[Area], offers: Tuple[Area, ...]) -> None:
        if area is not self._area:
            return  # another one was taken meanwhile
        self._offers = {offer.changes[-1].kind: offer for offer in offers}
        for kind, made in self.buttons.items():
            offer = self._offers.get(kind)
            made.setVisible(offer is not None)
            if offer is not None:
                text = remedy_text(offer.changes[-1])
                made.setText(text)
                made.setAccessibleName(text)
                made.setToolTip(text)
        self.setVisible(bool(offers))

    def _offer_nothing(self, _error: DinamisError) -> None:
        """The remarks say what is wrong; it cannot be helped here."""
