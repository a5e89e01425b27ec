"""What is searched for, as a form."""

from __future__ import annotations

from typing import Optional, Tuple

from qgis.PyQt.QtCore import QDate
from qgis.PyQt.QtWidgets import QSpinBox, QWidget

from ..domain.area import Area
from ..domain.errors import NoArea
from ..domain.search import SceneQuery
from ..domain.service import Service
from .fields import add_row, choice, day, form, named, number

_YEARS_BACK = 6
_ANY_CLOUD, _ANY_INCIDENCE = 100, 60


class SearchForm(QWidget):
    """Source, mission, period, clouds and incidence."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._service: Optional[Service] = None
        self._create()
        self._name()
        self._lay_out()

    def set_service(self, service: Service) -> None:
        """Offer what a service has."""
        self._service = service
        for combo, has_choice in (
            (self.source_combo, bool(service.archive)),
            (self.mission_combo, bool(service.missions)),
        ):
            combo.setEnabled(has_choice)
            if not has_choice:
                combo.setCurrentIndex(0)

    def query(self, area: Optional[Area]) -> SceneQuery:
        """Return what the form asks for.

        Raises:
            NoArea: no area was chosen.
        """
        if area is None:
            raise NoArea
        mission = self.mission_combo.currentData()
        return SceneQuery(
            area=area.geometry,
            collections=self._collections(mission),
            missions=(mission,) if mission else (),
            start=self.start_edit.date().toPyDate(),
            end=self.end_edit.date().toPyDate(),
            max_cloud_percent=_limit(self.cloud_spin),
            max_incidence_deg=_limit(self.incidence_spin),
        )

    def _collections(self, mission: str) -> Tuple[str, ...]:
        if self._service is None:
            return ()
        if self.source_combo.currentData() == "archive":
            return self._service.archive
        return self._service.collections_of(mission)

    def _create(self) -> None:
        self.source_combo = choice(
            (
                (self.tr("Free catalogue"), "free"),
                (self.tr("Supplier's archive"), "archive"),
            )
        )
        self.mission_combo = choice(
            (
                (self.tr("All missions"), ""),
                (self.tr("Pléiades (0.5 m)"), "pleiades"),
                (self.tr("SPOT 6-7 (1.5 m)"), "spot67"),
            )
        )
        today = QDate.currentDate()
        self.start_edit, self.end_edit = day(today.addYears(-_YEARS_BACK)), day(today)
        self.cloud_spin = number(_ANY_CLOUD, 20, self.tr(" % clouds"))
        self.incidence_spin = number(_ANY_INCIDENCE, _ANY_INCIDENCE, self.tr("° incidence"))
        self.start_edit.dateChanged.connect(self.end_edit.setMinimumDate)
        self.end_edit.setMinimumDate(self.start_edit.date())

    def _name(self) -> None:
        for field, name, title, tip in (
            (
                self.source_combo,
                "source_combo",
                self.tr("Source"),
                self.tr(
                    "Free catalogue: images that DINAMIS holds, to download now. "
                    "Supplier's archive: images that exist and must be ordered."
                ),
            ),
            (
                self.mission_combo,
                "mission_combo",
                self.tr("Mission"),
                self.tr("Pléiades sees half a metre over 20 km, SPOT 6-7 one and a half over 60."),
            ),
            (self.start_edit, "start_edit", self.tr("From"), self.tr("First day, UTC")),
            (self.end_edit, "end_edit", self.tr("To"), self.tr("Last day, UTC")),
            (
                self.cloud_spin,
                "cloud_spin",
                self.tr("Clouds at most"),
                self.tr(
                    "Share of the scene under clouds, at most. Below 100 %, scenes that do not "
                    "tell are left out."
                ),
            ),
            (
                self.incidence_spin,
                "incidence_spin",
                self.tr("Incidence at most"),
                self.tr(
                    "Angle at which the ground is seen: 0° is straight down. The larger, the "
                    "more buildings lean. Below 60°, scenes that do not tell are left out."
                ),
            ),
        ):
            named(field, name, title, tip)

    def _lay_out(self) -> None:
        rows = form()
        rows.setContentsMargins(0, 0, 0, 0)
        add_row(rows, self.tr("S&ource"), self.source_combo)
        add_row(rows, self.tr("M&ission"), self.mission_combo)
        add_row(rows, self.tr("&Period"), self.start_edit, self.end_edit)
        add_row(rows, self.tr("&At most"), self.cloud_spin, self.incidence_spin)
        self.setLayout(rows)


def _limit(spin: QSpinBox) -> Optional[float]:
    """None at the top of the range: what is unknown is then kept."""
    return None if spin.value() == spin.maximum() else float(spin.value())
