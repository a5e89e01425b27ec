"""What an image request says, as a form: what must be filled in first, the rest folded away."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, Dict, Optional, Tuple

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...domain.account import Account
from ...domain.archive_names import Pasted, mission_of
from ...domain.area import Area
from ...domain.estimate import Need
from ...domain.product_guide import Topic
from ...domain.request import ImageRequest, Kind, Mode
from ...domain.request_rules import RequestRules
from ...domain.request_values import empty_request, request_of, values_of
from ...domain.scene import Availability, Scene
from ...words.request_text import payment_hint, sharing_sentence, terrain_text
from ...words.request_words import field_title, use_word
from ..fields import choice, form, named
from ..letters import redden
from ..panel import SPACING_PX, wrapped_label
from .form_estimate import FormEstimate
from .product_guide_box import ProductGuideBox
from .request_fault_labels import FaultLabels
from .request_fields import LONG_TEXTS, RequestFields
from .request_groups import FIRST, PRODUCT, WHO, WHY, folded_groups
from .request_subject import RequestSubject


class RequestForm(QWidget):
    """Fills in an `ImageRequest`; forbids what cannot be ordered.

    Args:
        rules: the table of what can be ordered.
        today: first day of the period proposed.
        guide: helps to choose a product; without, there is no guide.
    """

    changed = pyqtSignal()
    station_wanted = pyqtSignal(str)

    def __init__(
        self,
        rules: RequestRules,
        today: date,
        guide: Sequence[Topic] = (),
        parent: Optional[QWidget] = None,
    ) -> None:
        super().__init__(parent)
        self._rules = rules
        self._today = today
        self._base = empty_request(today)
        self._is_checked = False
        self._own_ids: Tuple[str, ...] = ()  # pasted, or of the draft; not of the selection
        self._groups: Dict[str, QgsCollapsibleGroupBox] = {}
        self._fields = RequestFields(rules, self._follow)
        self._labels = FaultLabels()
        self.guide_box = ProductGuideBox(guide)
        self._create()
        self._lay_out()
        self.guide_box.chosen.connect(lambda name, value: self._change(**{name: value}))
        self.use_combo.activated.connect(self._suit)
        self.subject.names_pasted.connect(self.set_archive)
        self.subject.station_wanted.connect(self.station_wanted)
        self.licence_check.toggled.connect(self._follow)
        self.start_anew()

    def set_rules(self, rules: RequestRules) -> None:
        """Offer what another service offers."""
        if rules is not self._rules:
            self._rules = rules
            self._fields.rules = rules
            self._follow()

    def request(self) -> ImageRequest:
        """Return what the form says, complete or not."""
        values = {**values_of(self._base), **self._fields.values()}
        for name in ("project", *WHY, *WHO, "payment"):
            if isinstance(values[name], str):
                values[name] = values[name].strip()
        values["licence_accepted"] = self.licence_check.isChecked()
        if values["kind"] != Kind.ARCHIVE.value:
            values["scene_ids"] = []
        return request_of(values)

    def show_request(self, request: ImageRequest) -> None:
        """Show a draft, with its own area and scenes."""
        self._base = request
        self._is_checked = False
        self._own_ids = request.scene_ids
        self.licence_check.blockSignals(True)
        self.licence_check.setChecked(request.licence_accepted)
        self.licence_check.blockSignals(False)
        self._fields.show_values(values_of(request))
        self._show_rules()

    def start_anew(self) -> None:
        """A new request: who asks stays, and the area; the licence is accepted again."""
        empty = values_of(empty_request(self._today))
        kept = values_of(self._base)
        stays = ("area", "area_km2", "entity", "category", "contact_name", "contact_email")
        self.show_request(
            request_of({**empty, **{name: kept[name] for name in (*stays, "referent", "country")}})
        )

    def set_area(self, area: Optional[Area]) -> None:
        geometry, km2 = ({}, 0.0) if area is None else (area.geometry, area.km2)
        self._rebase(area=dict(geometry), area_km2=km2)

    def set_scenes(self, scenes: Sequence[Scene]) -> None:
        """Take the scenes that must be ordered, beside those of the same mission it names."""
        ordered = [scene for scene in scenes if scene.availability is Availability.TO_ORDER]
        mission = ordered[0].mission if ordered else ""
        wanted = [scene for scene in ordered if scene.mission == mission]
        self.subject.show_left_out(len(ordered) - len(wanted))
        fits = not wanted or mission_of(self._own_ids) in ("", mission)
        ids = (*(self._own_ids if fits else ()), *(scene.id for scene in wanted))
        self._rebase(scene_ids=list(dict.fromkeys(ids)))
        if wanted:
            self._change(kind=Kind.ARCHIVE.value, mission=mission)

    def set_archive(self, pasted: Pasted) -> None:
        """Ask for these images and no others."""
        self._own_ids = pasted.ids
        self._rebase(scene_ids=list(pasted.ids))
        mission = pasted.mission or self.request().mission
        self._change(kind=Kind.ARCHIVE.value, mission=mission)

    def set_need(self, need: Need) -> None:
        """Take what was priced."""
        self._change(mission=need.mission, kind=need.kind.value, mode=need.mode.value)

    def set_period(self, start: date, end: date) -> None:
        """Ask for these days, both included."""
        self._change(start=start.isoformat(), end=end.isoformat())

    def set_account(self, account: Optional[Account]) -> None:
        """Fill in who asks, where nothing was written."""
        if account is None:
            return
        category = account.category.value if account.category else ""
        known = {
            "entity": account.entity,
            "category": category,
            "contact_name": account.name or account.username,
            "contact_email": account.email,
        }
        said = self._fields.values()
        self._change(**{name: value for name, value in known.items() if not said[name]})

    def set_estimate(self, estimate: FormEstimate) -> None:
        """Show what it would cost; beyond the quota the form asks how that is paid."""
        self.estimate_label.setText(estimate.summary)
        self.estimate_label.setVisible(bool(estimate.summary))
        self.old_tariff_label.setText(f"⚠ {estimate.warning}")
        self.old_tariff_label.setVisible(bool(estimate.warning))
        if estimate.is_beyond_quota != self._base.is_beyond_quota:
            self._rebase(is_beyond_quota=estimate.is_beyond_quota)

    def mark(self, fields: Sequence[str]) -> str:
        """Say beside each field at fault what is wrong; unfold its group; name them."""
        faults = {fault.field: fault.reason for fault in self._faults()}
        wrong = {name: faults.get(name, "not_offered") for name in fields}
        self._is_checked = bool(fields)
        self._labels.show(wrong)
        for title, names in folded_groups():
            if any(name in wrong for name in names):
                self._groups[title].setCollapsed(False)
        return ", ".join(field_title(name) for name in fields)

    def _faults(self) -> Sequence[Any]:
        return self._rules.faults(self.request(), self._today)

    def _rebase(self, **changes: Any) -> None:
        """Take what the form has no field for."""
        self._base = request_of({**values_of(self._base), **changes})
        self._follow()

    def _change(self, **values: Any) -> None:
        self._fields.show_values(values)
        self._follow()

    def _suit(self, *_: object) -> None:
        use = self.use_combo.currentData()
        if use:
            self._fields.show_values(self._rules.suited(values_of(self.request()), use))
            self._follow()

    def _follow(self, *_: object) -> None:
        """After each touch: what the rest rules out is replaced, and turned off."""
        said = values_of(self.request())
        settled = self._rules.settled(said)
        # Only what differs: a text that is shown again loses its cursor and its last space.
        self._fields.show_values(
            {name: value for name, value in settled.items() if value != said[name]}
        )
        self._show_rules()
        self.changed.emit()

    def _show_rules(self) -> None:
        request = self.request()
        values = values_of(request)
        self._fields.show_rules(values)
        self.guide_box.show_values(values, lambda name: self._rules.refusals(name, values))
        for name in ("bh_min", "bh_max"):
            self._labels.set_row_visible(name, request.mode is not Mode.MONO)
        self._labels.set_row_visible("payment", self._rules.is_required("payment", values))
        self.payment_label.setText(payment_hint(request.category))
        self.payment_label.setVisible(self._rules.is_required("payment", values))
        self.terrain_label.setText(terrain_text(request.level))
        self.subject.show_request(request)
        if self._is_checked:
            self._labels.show({fault.field: fault.reason for fault in self._faults()})

    def _create(self) -> None:
        widgets = self._fields.widgets
        self.project_edit, self.comment_edit = widgets["project"], widgets["comment"]
        self.mission_combo, self.kind_combo = widgets["mission"], widgets["kind"]
        self.mode_combo, self.level_combo = widgets["mode"], widgets["level"]
        self.start_edit, self.end_edit = widgets["start"], widgets["end"]
        self.cloud_spin = widgets["max_cloud_percent"]
        self.subject, self.payment_label = RequestSubject(), wrapped_label("")
        self.terrain_label, self.estimate_label = wrapped_label(""), wrapped_label("")
        self.old_tariff_label = wrapped_label("")
        redden(self.old_tariff_label)
        for label in (self.estimate_label, self.old_tariff_label):
            label.hide()
        self.sharing_label = wrapped_label(sharing_sentence())
        uses = [(use_word(name), name) for name in self._rules.uses]
        self.use_combo: QComboBox = choice([(self.tr("Choose…"), ""), *uses])
        tip = self.tr("Fills in what suits a use. Everything can be changed afterwards.")
        named(self.use_combo, "request_use_combo", self.tr("Good for"), tip)
        self.licence_check = QCheckBox(self.tr("I accept the &licence and the charter"))
        named(
            self.licence_check,
            "licence_check",
            self.tr("I accept the licence and the charter"),
            self.tr(
                "The supplier's licence for authorised institutional users (UIA), and the "
                "DINAMIS charter that your entity signed."
            ),
        )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING_PX)
        first = form()
        self._add_rows(first, FIRST)
        self._labels.add_row(first, "period", field_title("period"), self.start_edit, self.end_edit)
        self._labels.add_row(first, "use", self.tr("Good for"), self.use_combo)
        column.addLayout(first)
        column.addWidget(self.guide_box)
        column.addWidget(self.subject)
        column.addLayout(self._labels.line("area"))
        column.addLayout(self._labels.line("scene_ids"))
        for title, names in folded_groups():
            column.addWidget(self._group(title, names))
        column.addWidget(self.estimate_label)
        column.addWidget(self.old_tariff_label)
        paid = form()
        self._add_rows(paid, ("payment",))
        column.addLayout(paid)
        column.addWidget(self.payment_label)
        column.addWidget(self.sharing_label)
        column.addWidget(self.licence_check)
        column.addLayout(self._labels.line("licence_accepted"))

    def _group(self, title: str, names: Tuple[str, ...]) -> QWidget:
        group = QgsCollapsibleGroupBox(title)
        group.setObjectName(f"request_{names[0]}_group")
        group.setSaveCollapsedState(False)
        rows = form()
        group.setLayout(rows)
        self._add_rows(rows, names)
        if names is PRODUCT:  # not a choice: the supplier takes its own
            rows.addRow(field_title("terrain"), self.terrain_label)
        group.setCollapsed(True)
        for handle in group.findChildren(QToolButton):
            handle.setAccessibleName(title)
        self._groups[title] = group
        return group

    def _add_rows(self, rows: QFormLayout, names: Sequence[str]) -> None:
        for name in names:
            widget = self._fields.widgets[name]
            is_long = name in (*LONG_TEXTS, "payment")
            self._labels.add_row(rows, name, field_title(name), widget, is_above=is_long)
