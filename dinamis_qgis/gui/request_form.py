"""What an image request says, as a form."""

from __future__ import annotations

from typing import Dict, List, Optional, Sequence, Tuple

from qgis.PyQt.QtCore import QDate, QLocale, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from ..domain.area import Area
from ..domain.errors import NoArea
from ..domain.estimate import Need
from ..domain.request import ImageRequest, Kind, Level, Mode, Spectral
from ..domain.scene import Availability, Scene
from .fields import add_row, choice, day, form, named, number
from .panel import SPACING_PX, wrapped_label

_FIRST_DAY_IN, _MONTHS = 7, 3
_MOST_SCENES_NAMED = 3


class RequestForm(QWidget):
    """Fills in an `ImageRequest`; forbids what cannot be ordered."""

    changed = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._area: Optional[Area] = None
        self._scenes: Tuple[Scene, ...] = ()
        self._marks: Dict[str, QLabel] = {}
        self._titles: Dict[str, str] = {
            "area": self.tr("Area"),
            "scene_ids": self.tr("scenes of the archive"),
        }
        self._create()
        self._lay_out()
        self.kind_combo.currentIndexChanged.connect(self._follow_kind)
        self.mode_combo.currentIndexChanged.connect(self._follow_mode)
        self._follow_kind()

    def set_area(self, area: Optional[Area]) -> None:
        self._area = area
        self._show_subject()

    def set_scenes(self, scenes: Sequence[Scene]) -> None:
        """Take the scenes that must be ordered."""
        self._scenes = tuple(s for s in scenes if s.availability is Availability.TO_ORDER)
        if self._scenes:
            self.kind_combo.setCurrentIndex(self.kind_combo.findData("archive"))
            mission = self.mission_combo.findData(self._scenes[0].mission)
            self.mission_combo.setCurrentIndex(max(0, mission))
        self._show_subject()

    def set_need(self, need: Need) -> None:
        """Take what was priced."""
        for combo, value in (
            (self.mission_combo, need.mission),
            (self.kind_combo, need.kind.value),
            (self.mode_combo, need.mode.value),
        ):
            combo.setCurrentIndex(combo.findData(value))

    def request(self) -> ImageRequest:
        """Return what the form says.

        Raises:
            NoArea: no area was chosen.
        """
        if self._area is None:
            raise NoArea
        kind = Kind(self.kind_combo.currentData())
        return ImageRequest(
            mission=self.mission_combo.currentData(),
            kind=kind,
            area=self._area.geometry,
            area_km2=self._area.km2,
            project=self.project_edit.text().strip(),
            start=self.start_edit.date().toPyDate(),
            end=self.end_edit.date().toPyDate(),
            scene_ids=tuple(scene.id for scene in self._scenes) if kind is Kind.ARCHIVE else (),
            mode=Mode(self.mode_combo.currentData()),
            max_cloud_percent=self.cloud_spin.value(),
            max_incidence_deg=self.incidence_spin.value(),
            spectral=Spectral(self.spectral_combo.currentData()),
            level=Level(self.level_combo.currentData()),
            comment=self.comment_edit.text().strip(),
            licence_accepted=self.licence_check.isChecked(),
        )

    def mark(self, fields: Sequence[str]) -> str:
        """Put a mark beside the fields at fault, by shape and not by colour; name them."""
        for name, label in self._marks.items():
            label.setText("⚠" if name in fields else "")
        return ", ".join(self._titles[name] for name in fields if name in self._titles)

    def start_anew(self) -> None:
        """After a request was sent: the next one is accepted for itself."""
        self.licence_check.setChecked(False)
        self.mark(())

    def _follow_kind(self, *_: object) -> None:
        """An image of the archive was taken already: nothing is left to choose about how."""
        is_tasking = self.kind_combo.currentData() == Kind.TASKING.value
        for part in (self.start_edit, self.end_edit, self.cloud_spin, self.incidence_spin):
            part.setEnabled(is_tasking)
        self._show_subject()

    def _follow_mode(self, *_: object) -> None:
        """A surface model is computed from primary images: stereo allows no other level."""
        is_mono = self.mode_combo.currentData() == Mode.MONO.value
        if not is_mono:
            self.level_combo.setCurrentIndex(self.level_combo.findData(Level.PRIMARY.value))
        self.level_combo.setEnabled(is_mono)
        self.changed.emit()

    def _show_subject(self) -> None:
        self.subject_label.setText(self._subject())
        self.changed.emit()

    def _subject(self) -> str:
        if self._area is None:
            return self.tr("No area yet: choose one at the second station.")
        if self.kind_combo.currentData() == Kind.TASKING.value:
            size = QLocale().toString(self._area.km2, "f", 2)
            return self.tr("A new image over {} km².").format(size)
        if not self._scenes:
            return self.tr("No scene to order yet: search the supplier's archive, select some.")
        named_ids = ", ".join(scene.id for scene in self._scenes[:_MOST_SCENES_NAMED])
        text = self.tr("Scenes of the archive: {} ({})")
        more = "…" if len(self._scenes) > _MOST_SCENES_NAMED else ""
        return text.format(len(self._scenes), named_ids + more)

    def _create(self) -> None:
        self.subject_label = wrapped_label("")
        self.project_edit, self.comment_edit = QLineEdit(), QLineEdit()
        self.mission_combo = choice((("Pléiades", "pleiades"), ("SPOT 6-7", "spot67")))
        self.kind_combo = choice(
            (
                (self.tr("New acquisition"), "tasking"),
                (self.tr("From the archive"), "archive"),
            )
        )
        self.mode_combo = choice(
            (
                (self.tr("One view (mono)"), "mono"),
                (self.tr("Stereo pair"), "stereo"),
                (self.tr("Tri-stereo"), "tristereo"),
            )
        )
        self.spectral_combo = choice(
            (
                (self.tr("Merged (PMS)"), "pansharpened"),
                (self.tr("Bundle (P + MS)"), "bundle"),
                (self.tr("Panchromatic (P)"), "panchromatic"),
                (self.tr("Multispectral (MS)"), "multispectral"),
            )
        )
        self.level_combo = choice(
            ((self.tr("Ortho"), "ortho"), (self.tr("Primary"), "primary")),
        )
        today = QDate.currentDate()
        self.start_edit = day(today.addDays(_FIRST_DAY_IN))
        self.end_edit = day(today.addMonths(_MONTHS))
        self.start_edit.setMinimumDate(today)  # nothing is taken in the past
        self.cloud_spin = number(100, 10, " %")
        self.incidence_spin = number(50, 30, "°")
        self.licence_check = QCheckBox(self.tr("I accept the &licence"))
        named(
            self.licence_check,
            "licence_check",
            self.tr("I accept the licence"),
            self.tr(
                "The supplier's licence for authorised institutional users (UIA), and the "
                "DINAMIS charter that your entity signed."
            ),
        )

    def _lay_out(self) -> None:
        rows = form()
        for name, title, fields, tip in (*self._first_rows(), *self._last_rows()):
            self._add(rows, name, title, fields, tip)
        licence = QHBoxLayout()
        licence.addWidget(self.licence_check, 1)
        licence.addWidget(self._mark("licence_accepted", self.tr("licence")))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING_PX)
        column.addWidget(self.subject_label)
        column.addLayout(rows)
        column.addLayout(licence)

    def _add(
        self,
        rows: QFormLayout,
        name: str,
        title: str,
        fields: Tuple[Tuple[QWidget, str, str], ...],
        tip: str,
    ) -> None:
        widgets: List[QWidget] = []
        for field, object_name, field_title in fields:
            widgets.append(named(field, object_name, field_title or title, tip))
        add_row(rows, title, *widgets, mark=self._mark(name, title.replace("&", "")))

    def _mark(self, name: str, title: str) -> QLabel:
        mark = QLabel("")
        mark.setAccessibleName(self.tr("To correct: {}").format(title))
        self._marks[name], self._titles[name] = mark, title
        return mark

    def _first_rows(self) -> Tuple[Tuple[str, str, Tuple[Tuple[QWidget, str, str], ...], str], ...]:
        return (
            (
                "project",
                self.tr("&Project"),
                ((self.project_edit, "project_edit", ""),),
                self.tr("What the image is for; DINAMIS reads it."),
            ),
            (
                "mission",
                self.tr("&Mission"),
                ((self.mission_combo, "request_mission_combo", ""),),
                self.tr("Which satellites would take the image."),
            ),
            (
                "kind",
                self.tr("&Kind"),
                ((self.kind_combo, "request_kind_combo", ""),),
                self.tr(
                    "The archive holds images that exist; a new acquisition (tasking) is "
                    "programmed."
                ),
            ),
            (
                "period",
                self.tr("Pe&riod"),
                (
                    (self.start_edit, "request_start_edit", self.tr("First day")),
                    (self.end_edit, "request_end_edit", self.tr("Last day")),
                ),
                self.tr("A window of days: an acquisition cannot be asked for one exact day."),
            ),
            (
                "mode",
                self.tr("Vie&ws"),
                ((self.mode_combo, "request_mode_combo", ""),),
                self.tr("Stereo and tri-stereo are for surface models, from primary images."),
            ),
        )

    def _last_rows(self) -> Tuple[Tuple[str, str, Tuple[Tuple[QWidget, str, str], ...], str], ...]:
        return (
            (
                "cloud",
                self.tr("&Clouds ≤"),
                ((self.cloud_spin, "request_cloud_spin", self.tr("Clouds at most")),),
                self.tr("Share of the image under clouds. The stricter, the longer it may take."),
            ),
            (
                "incidence",
                self.tr("&Incidence ≤"),
                ((self.incidence_spin, "request_incidence_spin", self.tr("Incidence at most")),),
                self.tr(
                    "Angle at which the ground is seen: 0° is straight down. The stricter, the "
                    "longer it may take."
                ),
            ),
            (
                "spectral",
                self.tr("&Bands"),
                ((self.spectral_combo, "request_spectral_combo", ""),),
                self.tr(
                    "Merged: one image in colours at full resolution. Bundle: panchromatic and "
                    "multispectral apart."
                ),
            ),
            (
                "level",
                self.tr("Le&vel"),
                ((self.level_combo, "request_level_combo", ""),),
                self.tr("Ortho lies on the map; primary is in the sensor's geometry, for 3D work."),
            ),
            (
                "comment",
                self.tr("C&omment"),
                ((self.comment_edit, "comment_edit", ""),),
                self.tr("Anything else that who programmes the image should know."),
            ),
        )
