"""The sixth station: ask for an image, and follow it."""

from __future__ import annotations

from typing import Any, Callable, Dict, Optional, Sequence, Tuple

from qgis.core import Qgis
from qgis.PyQt.QtCore import QDate, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QHideEvent, QShowEvent
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QSpinBox,
    QTableView,
    QWidget,
)

from ..domain.area import Area
from ..domain.errors import Cancelled, DinamisError, NoArea, RequestIncomplete
from ..domain.estimate import Need
from ..domain.request import (
    ImageRequest,
    Kind,
    Level,
    Mode,
    Spectral,
    StatusCode,
    TrackedRequest,
)
from ..domain.scene import Availability, Scene
from ..messages import explain
from .fields import named
from .panel import Panel, button, wrapped_label
from .requests_model import RequestsModel

_REFRESH_MS = 3000


class RequestPanel(Panel):
    """Fills in a request, sends it once, and lists what became of the user's requests."""

    submitted = pyqtSignal(object)  # TrackedRequest
    delivery_wanted = pyqtSignal(object)  # TrackedRequest

    def __init__(
        self,
        submit: Callable[[ImageRequest], TrackedRequest],
        list_requests: Callable[[], Sequence[TrackedRequest]],
        run: Callable[..., Any],
        parent: Optional[QWidget] = None,
    ) -> None:
        super().__init__("", "", parent)
        self.title_label.setText(self.tr("Request"))
        self.hint_label.setText(
            self.tr("Ask for an image from the archive, or for a new acquisition.")
        )
        self._submit, self._list_requests, self._run = submit, list_requests, run
        self._area: Optional[Area] = None
        self._scenes: Tuple[Scene, ...] = ()
        self._is_signed_in = False
        self._is_listing = False
        self._create()
        self._lay_out()
        self._timer = QTimer(self)
        self._timer.setInterval(_REFRESH_MS)
        self._timer.timeout.connect(self.refresh)
        self.kind_combo.currentIndexChanged.connect(self._show_kind)
        self.mode_combo.currentIndexChanged.connect(self._follow_mode)
        self.submit_button.clicked.connect(self.start_submit)
        self.deliver_button.clicked.connect(self._want_delivery)
        self.requests_view.selectionModel().selectionChanged.connect(self._update_buttons)
        self._show_kind()

    def set_area(self, area: Optional[Area]) -> None:
        self._area = area
        self._show_subject()

    def set_scenes(self, scenes: Sequence[Scene]) -> None:
        """Take the selected scenes that must be ordered."""
        wanted = tuple(s for s in scenes if s.availability is Availability.TO_ORDER)
        self._scenes = wanted
        if wanted:
            self.kind_combo.setCurrentIndex(self.kind_combo.findData("archive"))
            mission = self.mission_combo.findData(wanted[0].mission)
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

    def set_signed_in(self, is_signed_in: bool) -> None:
        self._is_signed_in = is_signed_in
        if not is_signed_in:
            self.requests_model.show(())
        elif self.isVisible():
            self.refresh()
        self._update_buttons()

    def request(self) -> ImageRequest:
        """Return what the form says.

        Raises:
            NoArea: no area was chosen.
        """
        if self._area is None:
            raise NoArea
        return ImageRequest(
            mission=self.mission_combo.currentData(),
            kind=Kind(self.kind_combo.currentData()),
            area=self._area.geometry,
            area_km2=self._area.km2,
            project=self.project_edit.text(),
            start=self.start_edit.date().toPyDate(),
            end=self.end_edit.date().toPyDate(),
            scene_ids=tuple(scene.id for scene in self._scenes),
            mode=Mode(self.mode_combo.currentData()),
            max_cloud_percent=self.cloud_spin.value(),
            max_incidence_deg=self.incidence_spin.value(),
            spectral=Spectral(self.spectral_combo.currentData()),
            level=Level(self.level_combo.currentData()),
            licence_accepted=self.licence_check.isChecked(),
        )

    def start_submit(self) -> None:
        try:
            request = self.request()
            request.check()
        except DinamisError as error:
            self._fail(error)
            return
        self._mark(())
        self.submit_button.setEnabled(False)  # never sent twice
        self.notice.show_text(self.tr("Sending…"))
        self._run(
            self.tr("DINAMIS request"),
            lambda job: self._submit(request),
            self._show_sent,
            self._fail,
        )

    def refresh(self) -> None:
        """Ask what became of the requests, unless that is being asked already."""
        if not self._is_signed_in or self._is_listing:
            return
        self._is_listing = True
        self._run("", lambda job: self._list_requests(), self._show_list, self._fail_list)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        self.refresh()
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        super().hideEvent(event)
        self._timer.stop()

    def _show_sent(self, tracked: TrackedRequest) -> None:
        text = self.tr("Request {} was received. Its status is followed below.")
        self.notice.show_text(text.format(tracked.id), Qgis.MessageLevel.Success)
        self.licence_check.setChecked(False)
        self._update_buttons()
        self.submitted.emit(tracked)
        self.refresh()

    def _show_list(self, requests: Sequence[TrackedRequest]) -> None:
        self._is_listing = False
        self.requests_model.show(requests)
        if requests and not self.requests_view.selectionModel().hasSelection():
            self.requests_view.selectRow(0)
        self._update_buttons()

    def _fail_list(self, error: DinamisError) -> None:
        self._is_listing = False
        if not isinstance(error, Cancelled):
            self._timer.stop()  # until the panel is shown again
            self.notice.show_text(explain(error), Qgis.MessageLevel.Warning)

    def _fail(self, error: DinamisError) -> None:
        self._update_buttons()
        fields = error.fields if isinstance(error, RequestIncomplete) else ()
        self._mark(fields)
        if fields:
            wrong = ", ".join(self._titles[name] for name in fields if name in self._titles)
            text = self.tr("Not sent. Still to fill in or to correct: {}.").format(wrong)
        else:
            text = explain(error)
        self.notice.show_text(text, Qgis.MessageLevel.Warning)

    def _mark(self, fields: Sequence[str]) -> None:
        """Put a mark beside the fields at fault; not by colour alone."""
        for name, label in self._marks.items():
            label.setText("⚠" if name in fields else "")

    def _want_delivery(self) -> None:
        tracked = self._selected()
        if tracked is not None:
            self.delivery_wanted.emit(tracked)

    def _selected(self) -> Optional[TrackedRequest]:
        rows = self.requests_view.selectionModel().selectedRows()
        return self.requests_model.request(rows[0].row()) if rows else None

    def _update_buttons(self, *_: object) -> None:
        self.submit_button.setEnabled(self._is_signed_in)
        self.submit_button.setToolTip(
            "" if self._is_signed_in else self.tr("Sign in first, at the first station.")
        )
        tracked = self._selected()
        is_delivered = tracked is not None and tracked.status.code is StatusCode.COMPLETED
        self.deliver_button.setEnabled(is_delivered)

    def _show_kind(self, *_: object) -> None:
        is_tasking = self.kind_combo.currentData() == "tasking"
        for part in (self.start_edit, self.end_edit, self.cloud_spin, self.incidence_spin):
            part.setEnabled(is_tasking)
        self._show_subject()

    def _follow_mode(self, *_: object) -> None:
        """A surface model is computed from primary images: stereo allows no other level."""
        is_mono = self.mode_combo.currentData() == "mono"
        if not is_mono:
            self.level_combo.setCurrentIndex(self.level_combo.findData("primary"))
        self.level_combo.setEnabled(is_mono)

    def _show_subject(self) -> None:
        if self._area is None:
            text = self.tr("No area yet: choose one at the second station.")
        elif self.kind_combo.currentData() == "tasking":
            text = self.tr("A new image over {} km².").format(f"{self._area.km2:.2f}")
        elif self._scenes:
            names = ", ".join(scene.id for scene in self._scenes[:3])
            text = self.tr("{} scenes of the archive: {}").format(len(self._scenes), names)
        else:
            text = self.tr("No scene to order yet: search the supplier's archive, and select some.")
        self.subject_label.setText(text)

    def _create(self) -> None:
        self.subject_label = wrapped_label("")
        self.project_edit = QLineEdit()
        self.mission_combo, self.kind_combo, self.mode_combo = QComboBox(), QComboBox(), QComboBox()
        self.spectral_combo, self.level_combo = QComboBox(), QComboBox()
        for combo, items in (
            (self.mission_combo, (("Pléiades", "pleiades"), ("SPOT 6-7", "spot67"))),
            (
                self.kind_combo,
                (
                    (self.tr("New acquisition"), "tasking"),
                    (self.tr("From the archive"), "archive"),
                ),
            ),
            (
                self.mode_combo,
                (
                    (self.tr("One view (mono)"), "mono"),
                    (self.tr("Stereo pair"), "stereo"),
                    (self.tr("Tri-stereo"), "tristereo"),
                ),
            ),
            (
                self.spectral_combo,
                (
                    (self.tr("Merged (PMS)"), "pansharpened"),
                    (self.tr("Bundle (P + MS)"), "bundle"),
                ),
            ),
            (self.level_combo, ((self.tr("Ortho"), "ortho"), (self.tr("Primary"), "primary"))),
        ):
            for text, value in items:
                combo.addItem(text, value)
        self.start_edit, self.end_edit = QDateEdit(), QDateEdit()
        today = QDate.currentDate()
        for edit, day in ((self.start_edit, today.addDays(7)), (self.end_edit, today.addMonths(3))):
            edit.setCalendarPopup(True)
            edit.setDisplayFormat("yyyy-MM-dd")
            edit.setDate(day)
        self.cloud_spin, self.incidence_spin = QSpinBox(), QSpinBox()
        for spin, most, value, unit in (
            (self.cloud_spin, 100, 10, " %"),
            (self.incidence_spin, 50, 30, "°"),
        ):
            spin.setRange(0, most)
            spin.setValue(value)
            spin.setSuffix(unit)
        self.licence_check = QCheckBox(self.tr("I accept the &licence and the charter"))
        self.licence_check.setObjectName("licence_check")
        self.submit_button = button(self.tr("Send the re&quest"), "submit_button")
        self.requests_model = RequestsModel(self)
        self.requests_view = QTableView()
        named(self.requests_view, "requests_view", self.tr("My requests"))
        self.requests_view.setModel(self.requests_model)
        self.requests_view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.requests_view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.requests_view.setShowGrid(False)
        self.requests_view.setTabKeyNavigation(False)
        self.requests_view.verticalHeader().hide()
        self.requests_view.setMinimumHeight(120)
        header = self.requests_view.horizontalHeader()
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.deliver_button = button(
            self.tr("&Get the delivery"),
            "deliver_button",
            self.tr("Goes to the last station with the delivered image."),
        )

    def _lay_out(self) -> None:
        self.body.addWidget(self.subject_label)
        form = QFormLayout()
        self._marks: Dict[str, QLabel] = {}
        self._titles: Dict[str, str] = {
            "area": self.tr("area"),
            "scene_ids": self.tr("scenes of the archive"),
        }
        for name, title, parts, tip in self._rows():
            mark = QLabel("")
            mark.setAccessibleName(self.tr("to correct"))
            self._marks[name] = mark
            self._titles[name] = title.replace("&", "")
            row = QHBoxLayout()
            for part, object_name in parts:
                row.addWidget(named(part, object_name, title, tip), 1)
            row.addWidget(mark)
            label = QLabel(title)
            label.setBuddy(parts[0][0])
            form.addRow(label, row)
        self.body.addLayout(form)
        row = QHBoxLayout()
        row.addWidget(self.licence_check, 1)
        self._marks["licence_accepted"] = QLabel("")
        self._titles["licence_accepted"] = self.tr("licence")
        row.addWidget(self._marks["licence_accepted"])
        self.body.addLayout(row)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.submit_button)
        self.body.addLayout(row)
        self.body.addWidget(QLabel(self.tr("My requests")))
        self.body.addWidget(self.requests_view, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.deliver_button)
        self.body.addLayout(row)

    def _rows(self) -> Tuple[Tuple[str, str, Tuple[Tuple[QWidget, str], ...], str], ...]:
        return (
            (
                "project",
                self.tr("&Project"),
                ((self.project_edit, "project_edit"),),
                self.tr("What the image is for; DINAMIS reads it."),
            ),
            (
                "mission",
                self.tr("&Mission"),
                (
                    (self.mission_combo, "request_mission_combo"),
                    (self.kind_combo, "request_kind_combo"),
                ),
                self.tr("Which satellites, and whether the image exists already."),
            ),
            (
                "period",
                self.tr("Pe&riod"),
                ((self.start_edit, "request_start_edit"), (self.end_edit, "request_end_edit")),
                self.tr("A window of days: an acquisition cannot be asked for one exact day."),
            ),
            (
                "mode",
                self.tr("&Views"),
                ((self.mode_combo, "request_mode_combo"),),
                self.tr("Stereo and tri-stereo are for surface models, from primary images."),
            ),
            (
                "limits",
                self.tr("&Clouds, inc."),
                (
                    (self.cloud_spin, "request_cloud_spin"),
                    (self.incidence_spin, "request_incidence_spin"),
                ),
                self.tr("Share of clouds and angle of incidence, at most."),
            ),
            (
                "level",
                self.tr("Prod&uct"),
                (
                    (self.spectral_combo, "request_spectral_combo"),
                    (self.level_combo, "request_level_combo"),
                ),
                self.tr(
                    "Merged: one image in colours at full resolution. Bundle: panchromatic and "
                    "multispectral apart. Ortho lies on the map; primary is for 3D work."
                ),
            ),
        )
