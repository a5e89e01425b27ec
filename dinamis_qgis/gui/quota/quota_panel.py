"""The fifth station: what a request would use and cost."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Callable, Optional, Sequence, Tuple

from qgis.core import Qgis
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ...domain.account import Account, Category
from ...domain.area import Area
from ...domain.errors import DinamisError
from ...domain.estimate import Estimate
from ...domain.need import Need, needs_of_scenes
from ...domain.quota_fit import Proposal
from ...domain.request_estimate import RequestEstimate
from ...domain.scene import Availability, Scene
from ...words.amounts import amount
from ...words.estimate_text import estimate_sheet, total_summary
from ...words.estimate_words import category_word
from ...words.messages import explain
from ..area.area_words import size_text
from ..next_step import NextStep
from ..panel import Notice, Panel, button, button_row, heading
from ..service.account_card import QuotaBars
from ..worded_bar import WordedBar
from .estimate_lines import EstimateLines
from .quota_fit_box import QuotaFitBox
from .quota_form import QuotaForm
from .quota_sources import QuotaSources
from .tariff_bar import TariffBar


class QuotaPanel(Panel):
    """Prices the area, or the images chosen, each time something changes.

    Args:
        estimate: prices one request.
        sources: fits requests into the quota and brings tariffs; without them, neither is shown.
    """

    request_wanted = pyqtSignal(object)  # Needs, one a mission
    area_wanted = pyqtSignal(object)  # Area
    scenes_wanted = pyqtSignal(object)  # tuple[Scene, ...], those that stay

    def __init__(
        self,
        estimate: Callable[[Need], Estimate],
        sources: Optional[QuotaSources] = None,
        parent: Optional[QWidget] = None,
    ) -> None:
        super().__init__("", "", parent)
        self.title_label.setText(self.tr("Quota and price"))
        self.hint_label.setText(
            self.tr("What a request for your area would use and cost: an estimate.")
        )
        self._estimate = estimate
        self._sources = sources
        self._area: Optional[Area] = None
        self._account: Optional[Account] = None
        self._scenes: Tuple[Scene, ...] = ()
        self._needs: Tuple[Need, ...] = ()
        self._found: Optional[RequestEstimate] = None
        self._create()
        self._lay_out()
        self.form.changed.connect(self.update_estimate)
        self.copy_button.clicked.connect(self._copy)
        self.request_button.clicked.connect(self._want_request)
        self.area_step.wanted.connect(self.station_wanted)
        self.account_step.wanted.connect(self.station_wanted)
        self._show_quotas()
        self.update_estimate()

    def set_area(self, area: Optional[Area]) -> None:
        self._area = area
        self.update_estimate()

    def set_scenes(self, scenes: Sequence[Scene]) -> None:
        """Take the selected scenes: those that must be ordered can be priced."""
        self._scenes = tuple(scenes)
        ordered = [scene for scene in scenes if scene.availability is Availability.TO_ORDER]
        self.form.set_image_count(len(ordered))
        self.update_estimate()

    def set_account(self, account: Optional[Account]) -> None:
        """Take the category and the quotas of who is signed in."""
        self._account = account
        if account is not None and account.category is not None:
            self.form.choose_category(account.category)
        self._show_quotas()
        self.update_estimate()

    def category(self) -> Category:
        return self.form.category()

    def show_table(self) -> None:
        """Name the tariff table in use, and price by it."""
        if self.tariff_bar is not None:
            self.tariff_bar.refresh()
        self.update_estimate()

    def update_estimate(self) -> None:
        """Price again what the form says."""
        self.notice.show_text("")
        self._show_whose()
        self._found = None
        self._needs = self._read()
        is_lost = not self._needs and self._area is None
        self.area_step.show_step("", "area" if is_lost else "")
        if not self._needs:
            self.summary_notice.show_text(self._what_is_missing())
        else:
            try:
                self._found = RequestEstimate(tuple(map(self._estimate, self._needs)))
            except DinamisError as error:
                self.summary_notice.show_text(explain(error), Qgis.MessageLevel.Warning)
        self._show_found()

    def _read(self) -> Tuple[Need, ...]:
        if self.form.is_about_images():
            return needs_of_scenes(self._need(Decimal(0)), self._scenes, self._area)
        if self._area is None:
            return ()
        return (self._need(Decimal(str(round(self._area.km2, 2)))),)

    def _need(self, km2: Decimal) -> Need:
        return Need(
            area_km2=km2,
            mission=self.form.mission(),
            kind=self.form.kind(),
            category=self.form.category(),
            on=date.today(),
            mode=self.form.mode(),
            account=self._account,
        )

    def _what_is_missing(self) -> str:
        if self.form.is_about_images():
            return self.tr("None of the images chosen shows your area.")
        return self.tr("Choose an area first: its size decides quota and price.")

    def _show_found(self) -> None:
        found = self._found
        self.request_button.setEnabled(bool(self._needs))
        self.copy_button.setEnabled(found is not None)
        for part in (self.steps_heading, self.copy_button):
            part.setVisible(found is not None)
        if found is not None:
            is_known = found.price_eur is not None and not found.is_old
            level = Qgis.MessageLevel.Info if is_known else Qgis.MessageLevel.Warning
            self.summary_notice.show_text(total_summary(found), level)
        self._show_share(found)
        self.estimate_lines.show_estimate(found)
        if self.fit_box is not None:
            only = found.estimates[0] if found and len(found.estimates) == 1 else None
            self.fit_box.show_priced(only, self._area, self._scenes)

    def _show_share(self, found: Optional[RequestEstimate]) -> None:
        """How much is free and how much is to be paid, of one request."""
        only = found.estimates[0] if found and len(found.estimates) == 1 else None
        self.share_bar.setVisible(only is not None and only.quota_total is not None)
        if only is None:
            return
        self.share_bar.setRange(0, 1000)
        self.share_bar.setValue(int(1000 * only.free / only.billed) if only.billed else 1000)
        text = self.tr("{} free, {} to pay").format(
            amount(only.free, only.tariff.unit), amount(only.paid, only.tariff.unit)
        )
        self.share_bar.setFormat(text)
        self.share_bar.setAccessibleName(text)
        self.share_bar.setToolTip(text)

    def _want_request(self) -> None:
        if self._needs:
            self.request_wanted.emit(self._needs)

    def _accept(self, proposal: Proposal) -> None:
        """Take a smaller request in place of the one priced."""
        if proposal.area is not None:
            self.area_wanted.emit(proposal.area)
        else:
            stay = [scene for scene in self._scenes if scene.id not in proposal.dropped]
            self.scenes_wanted.emit(tuple(stay))

    def _copy(self) -> None:
        if self._found is None:
            return
        account = self._account
        names = (account.name or account.username, account.entity) if account else ()
        what = f"{self._area.name} {size_text(self._area)}".strip() if self._area else ""
        table = self._sources.table() if self._sources else None
        sheet = estimate_sheet(self._found, ", ".join(filter(None, names)), what, table)
        QGuiApplication.clipboard().setText(sheet)
        self.notice.show_text(
            self.tr("The estimate was copied, with every step: paste it for whoever signs."),
            Qgis.MessageLevel.Success,
        )

    def _show_quotas(self) -> None:
        quotas = self._account.quotas if self._account else ()
        self.quota_bars.show_quotas(quotas)
        if quotas:
            self._show_whose()
        elif self._account is None:
            text = self.tr("Sign in to see what is left of your free quota.")
            self.account_step.show_step(text, "sign_in")
        else:
            text = self.tr("The service does not tell your quota: the tariff table counts.")
            self.account_step.show_step(text)

    def _show_whose(self) -> None:
        """What the service tells is of one's own category: say so where another one is priced."""
        account = self._account
        if account is None or not account.quotas or account.category is None:
            return
        is_own = self.form.category() is account.category
        text = self.tr("This is the quota of your category: {}. The estimate is for another one.")
        whose = text.format(category_word(account.category))
        self.account_step.show_step("" if is_own else whose)

    def _create(self) -> None:
        self.form = QuotaForm()
        self.kind_combo = self.form.kind_combo
        self.account_step = NextStep("quota_sign_in_step")
        self.no_quota_label = self.account_step.label
        self.area_step = NextStep("quota_next_step")
        self.quota_bars = QuotaBars()
        self.summary_notice = Notice()
        self.summary_notice.setObjectName("summary_notice")
        self.share_bar = WordedBar()
        self.share_bar.setObjectName("share_bar")
        self.steps_heading = heading(self.tr("Step by step"))
        self.estimate_lines = EstimateLines()
        self.lines_layout: QVBoxLayout = self.estimate_lines.lines_layout
        self.copy_button = button(
            self.tr("Cop&y the estimate"),
            "copy_estimate_button",
            self.tr("Copies it as text, each step with its source, for the person who signs"),
        )
        self.request_button = button(
            self.tr("&Request this image"),
            "request_this_button",
            self.tr("Goes to the next station with these choices"),
        )
        self.fit_box = QuotaFitBox(self._sources) if self._sources else None
        self.tariff_bar = TariffBar(self._sources) if self._sources else None

    def _lay_out(self) -> None:
        self.body.addWidget(self.form)
        self.body.addWidget(heading(self.tr("Free quota")))
        self.body.addWidget(self.quota_bars)
        self.body.addWidget(self.account_step)
        self.body.addWidget(heading(self.tr("Estimate")))
        self.body.addWidget(self.summary_notice)
        self.body.addWidget(self.area_step)
        self.body.addWidget(self.share_bar)
        if self.fit_box is not None:
            self.body.addWidget(self.fit_box)
            self.fit_box.chosen.connect(self._accept)
        self.body.addLayout(button_row(self.request_button))
        self.body.addWidget(self.steps_heading)
        self.body.addWidget(self.estimate_lines)
        self.body.addLayout(button_row(self.copy_button))
        if self.tariff_bar is not None:
            self.body.addWidget(heading(self.tr("Tariff")))
            self.body.addWidget(self.tariff_bar)
            self.tariff_bar.changed.connect(self.update_estimate)
        self.body.addStretch(1)
