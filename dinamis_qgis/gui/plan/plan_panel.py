"""The station in front of the request: from a need to plans side by side."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any, Callable, Optional

from qgis.core import Qgis
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ...domain.account import Account
from ...domain.area import Area
from ...domain.errors import Cancelled, DinamisError
from ...domain.overlap import Check
from ...domain.plan import Plan, PlanNeed, Plans
from ...domain.purpose import Purposes
from ...domain.request import Mode
from ...domain.stereo_search import StereoPairs
from ...words.messages import explain
from ...words.plan_text import nothing_text
from ..area.area_words import size_text
from ..next_step import NextStep
from ..panel import Panel, button, button_row, heading
from .free_first_box import FreeFirstBox
from .plan_card import PlanCards
from .plan_form import PlanForm
from .stereo_box import StereoBox
from .surface_model_dialog import WriteDossier


@dataclass(frozen=True)
class PlanSources:
    """What the plan panel asks others for; the first two take time, and run in a thread."""

    plan: Callable[[PlanNeed, Check], Plans]
    pairs: Callable[[PlanNeed, Check], StereoPairs]
    write_dossier: WriteDossier
    """Writes a dossier, and its sheet beside it; returns the sheet."""

    run: Callable[..., Any]
    """``Background.run``."""

    today: Callable[[], date] = date.today


class PlanPanel(Panel):
    """Asks for a need, answers with plans; the one chosen goes up."""

    planned = pyqtSignal(object)  # Plans, or None when they no longer hold
    plan_chosen = pyqtSignal(object, object)  # PlanNeed, Plan
    plan_shown = pyqtSignal(object, str)  # Plan, its title
    free_shown = pyqtSignal(object)  # Plans
    gap_wanted = pyqtSignal(object)  # tuple[Area, ...]
    pair_shown = pyqtSignal(object, float)  # StereoPair, km² of the area
    scenes_wanted = pyqtSignal(object)  # tuple[Scene, ...]

    def __init__(
        self, purposes: Purposes, sources: PlanSources, parent: Optional[QWidget] = None
    ) -> None:
        super().__init__("", "", parent)
        self.title_label.setText(self.tr("Plan"))
        self.hint_label.setText(
            self.tr("Say what you need: see what is free, what to order, and what it costs.")
        )
        self._purposes, self._sources = purposes, sources
        self._area: Optional[Area] = None
        self._account: Optional[Account] = None
        self._found: Optional[Plans] = None
        self._job: Any = None
        self._asked: Optional[PlanNeed] = None
        self._create()
        self._lay_out()
        self._connect()
        self._update()

    def set_area(self, area: Optional[Area]) -> None:
        """Take another area; the plans of the last one go."""
        self._area = area
        self._forget()

    def set_account(self, account: Optional[Account]) -> None:
        """Take the category and the quotas of who is signed in."""
        self._account = account
        if account is not None and account.category is not None:
            self.form.choose_category(account.category)
        self._forget()

    def need(self) -> Optional[PlanNeed]:
        """What the form says; None without an area."""
        if self._area is None:
            return None
        start, end = self.form.days()
        return PlanNeed(
            area=self._area,
            purpose=self.form.purpose(),
            start=start,
            end=end,
            max_cloud_percent=self.form.max_cloud_percent(),
            category=self.form.category(),
            on=self._sources.today(),
            budget_eur=self.form.budget_eur(),
            goal=self.form.goal(),
            account=self._account,
        )

    def start_planning(self) -> None:
        need = self.need()
        if need is None:
            return
        self._forget()
        self._asked = need
        self._update()
        self._job = self._sources.run(
            self.tr("DINAMIS plan"),
            lambda job: self._sources.plan(need, job.check),
            lambda found: self._show(need, found),
            lambda error: self._fail(need, error),
        )

    def start_finding_pairs(self) -> None:
        need = self.need()
        if need is None:
            return
        self.stereo_box.set_busy(True)
        self._sources.run(
            self.tr("DINAMIS stereo pairs"),
            lambda job: self._sources.pairs(need, job.check),
            lambda found: self._show_pairs(need, found),
            self._fail_pairs,
        )

    def _show(self, need: PlanNeed, found: Plans) -> None:
        if need is not self._asked:
            return  # another area or another choice meanwhile
        self._asked, self._found = None, found
        self.free_first.show_plans(found)
        self.cards.show_plans(found)
        if found.refused is not None:
            self.notice.show_text(explain(found.refused), Qgis.MessageLevel.Warning)
        elif not found.plans:
            self.notice.show_text(nothing_text(found), Qgis.MessageLevel.Warning)
        self._update()
        self.planned.emit(found)

    def _fail(self, need: PlanNeed, error: DinamisError) -> None:
        if need is not self._asked:
            return  # stopped because the question changed
        self._asked = None
        level = (
            Qgis.MessageLevel.Info if isinstance(error, Cancelled) else Qgis.MessageLevel.Warning
        )
        self.notice.show_text(explain(error), level)
        self._update()

    def _show_pairs(self, need: PlanNeed, found: StereoPairs) -> None:
        self.stereo_box.set_busy(False)
        if need.area is self._area:
            self.stereo_box.show_pairs(found)

    def _fail_pairs(self, error: DinamisError) -> None:
        self.stereo_box.set_busy(False)
        self.stereo_box.fail(error)

    def _forget(self) -> None:
        """What was found no longer answers what the form says."""
        self._stop()
        self._asked = None
        had, self._found = self._found, None
        self.free_first.show_plans(None)
        self.cards.show_plans(None)
        self.stereo_box.show_pairs(None)
        self.notice.show_text("")
        self._update()
        if had is not None:
            self.planned.emit(None)

    def _choose(self, plan: Plan) -> None:
        if self._found is not None:
            self.plan_chosen.emit(self._found.need, plan)

    def _stop(self) -> None:
        if self._asked is not None and self._job is not None:
            self._job.cancel()

    def _show_pair(self, pair: object) -> None:
        if self._area is not None:
            self.pair_shown.emit(pair, self._area.km2)

    def _update(self) -> None:
        is_busy = self._asked is not None
        self.plan_button.setEnabled(self._area is not None and not is_busy)
        self.stop_button.setVisible(is_busy)
        if self._area is None:
            self.area_step.show_step(
                self.tr("Choose an area first: plans are made for it."), "area"
            )
        else:
            names = filter(None, (self._area.name, size_text(self._area)))
            self.area_step.show_step(self.tr("Area: {}").format(" · ".join(names)))
        is_stereo = self.form.purpose().mode is not Mode.MONO and self._area is not None
        self.stereo_heading.setVisible(is_stereo)
        self.stereo_box.setVisible(is_stereo)

    def _create(self) -> None:
        self.area_step = NextStep("plan_next_step")
        self.area_label = self.area_step.label
        self.form = PlanForm(self._purposes, self._sources.today())
        self.plan_button = button(
            self.tr("&Make plans"),
            "make_plans_button",
            self.tr("Compares what is free, what the archive has, and a new acquisition"),
        )
        self.stop_button = button(self.tr("Sto&p"), "stop_planning_button")
        self.free_first = FreeFirstBox()
        self.cards = PlanCards()
        self.stereo_heading = heading(self.tr("Stereo pairs that exist"))
        self.stereo_box = StereoBox(self._sources.write_dossier)

    def _lay_out(self) -> None:
        self.body.addWidget(self.area_step)
        self.body.addWidget(self.form)
        self.body.addLayout(button_row(self.stop_button, self.plan_button))
        self.body.addWidget(self.free_first)
        self.body.addWidget(self.cards)
        self.body.addWidget(self.stereo_heading)
        self.body.addWidget(self.stereo_box)
        self.body.addStretch(1)

    def _connect(self) -> None:
        self.area_step.wanted.connect(self.station_wanted)
        self.form.changed.connect(self._forget)
        self.plan_button.clicked.connect(self.start_planning)
        self.stop_button.clicked.connect(self._stop)
        self.free_first.show_wanted.connect(self.free_shown)
        self.free_first.gap_wanted.connect(self.gap_wanted)
        self.cards.show_wanted.connect(self.plan_shown)
        self.cards.chosen.connect(self._choose)
        self.stereo_box.pairs_wanted.connect(self.start_finding_pairs)
        self.stereo_box.show_wanted.connect(self._show_pair)
        self.stereo_box.scenes_wanted.connect(self.scenes_wanted)
