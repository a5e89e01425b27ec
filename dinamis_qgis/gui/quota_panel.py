"""The fifth station: what a request would use and cost."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Callable, Optional, Tuple

from qgis.core import Qgis
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ..domain.account import Account, Category
from ..domain.area import Area
from ..domain.errors import DinamisError
from ..domain.estimate import Estimate, Need
from ..domain.request import Kind, Mode
from ..estimate_text import explain_estimate, summary
from ..estimate_words import category_word
from ..messages import explain
from .account_card import QuotaBars
from .fields import add_row, choice, form, named
from .panel import Notice, Panel, button, button_row, heading, wrapped_label


class QuotaPanel(Panel):
    """Prices the area as the form says, each time something changes."""

    request_wanted = pyqtSignal(object)  # Need

    def __init__(
        self, estimate: Callable[[Need], Estimate], parent: Optional[QWidget] = None
    ) -> None:
        super().__init__("", "", parent)
        self.title_label.setText(self.tr("Quota and price"))
        self.hint_label.setText(
            self.tr("What a request for your area would use and cost: an estimate.")
        )
        self._estimate = estimate
        self._area: Optional[Area] = None
        self._account: Optional[Account] = None
        self._need: Optional[Need] = None
        self._create()
        self._lay_out()
        for combo in (
            self.mission_combo,
            self.kind_combo,
            self.mode_combo,
            self.category_combo,
        ):
            combo.currentIndexChanged.connect(self._update)
        self.request_button.clicked.connect(lambda: self.request_wanted.emit(self._need))
        self._update()

    def set_area(self, area: Optional[Area]) -> None:
        self._area = area
        self._update()

    def set_account(self, account: Optional[Account]) -> None:
        """Take the category and the quotas of who is signed in."""
        self._account = account
        if account is not None and account.category is not None:
            self.category_combo.setCurrentIndex(
                self.category_combo.findData(account.category.value)
            )
        self._show_quotas()
        self._update()

    def _update(self, *_: object) -> None:
        self._need = self._read()
        self.request_button.setEnabled(self._need is not None)
        if self._need is None:
            self.summary_notice.show_text(
                self.tr("Choose an area first: its size decides quota and price.")
            )
            self._show_lines(())
            return
        try:
            result = self._estimate(self._need)
        except DinamisError as error:
            self.summary_notice.show_text(explain(error), Qgis.MessageLevel.Warning)
            self._show_lines(())
            return
        level = Qgis.MessageLevel.Warning if result.is_old else Qgis.MessageLevel.Info
        self.summary_notice.show_text(summary(result), level)
        self._show_lines(explain_estimate(result))

    def _read(self) -> Optional[Need]:
        if self._area is None:
            return None
        mission = self.mission_combo.currentData()
        return Need(
            area_km2=Decimal(str(round(self._area.km2, 2))),
            mission=mission,
            kind=Kind(self.kind_combo.currentData()),
            category=Category(self.category_combo.currentData()),
            on=date.today(),
            mode=Mode(self.mode_combo.currentData()),
            quota_used=self._used(mission),
        )

    def _used(self, mission: str) -> Decimal:
        quotas = self._account.quotas if self._account else ()
        return next((quota.used for quota in quotas if quota.mission == mission), Decimal(0))

    def _show_quotas(self) -> None:
        quotas = self._account.quotas if self._account else ()
        self.quota_bars.show_quotas(quotas)
        self.no_quota_label.setVisible(not quotas)

    def _show_lines(self, lines: Tuple[str, ...]) -> None:
        while self.lines_layout.count():
            widget = self.lines_layout.takeAt(0).widget()
            if widget is not None:
                widget.deleteLater()
        for line in lines:
            self.lines_layout.addWidget(wrapped_label(f"• {line}"))

    def _create(self) -> None:
        self.mission_combo = choice((("Pléiades", "pleiades"), ("SPOT 6-7", "spot67")))
        self.kind_combo = choice(
            (
                (self.tr("From the archive"), "archive"),
                (self.tr("New acquisition"), "tasking"),
            )
        )
        self.mode_combo = choice(
            (
                (self.tr("One view (mono)"), "mono"),
                (self.tr("Stereo pair"), "stereo"),
                (self.tr("Tri-stereo"), "tristereo"),
            )
        )
        self.category_combo = choice(
            [(category_word(category), category.value) for category in Category]
        )
        self.no_quota_label = wrapped_label(
            self.tr("Sign in to see what is left of your free quota.")
        )
        self.quota_bars = QuotaBars()
        self.summary_notice = Notice()
        self.summary_notice.setObjectName("summary_notice")
        self.lines_layout = QVBoxLayout()
        self.lines_layout.setSpacing(4)
        self.request_button = button(
            self.tr("&Request this image"),
            "request_this_button",
            self.tr("Goes to the next station with these choices"),
        )

    def _lay_out(self) -> None:
        rows = form()
        for field, name, title, tip in (
            (
                self.mission_combo,
                "quota_mission_combo",
                self.tr("&Mission"),
                self.tr("Which satellites would take the image."),
            ),
            (
                self.kind_combo,
                "quota_kind_combo",
                self.tr("&Kind"),
                self.tr(
                    "The archive holds images that exist; a new acquisition (tasking) is "
                    "programmed."
                ),
            ),
            (
                self.mode_combo,
                "quota_mode_combo",
                self.tr("&Views"),
                self.tr(
                    "Stereo: two or three views in one pass, for a surface model. How it counts "
                    "in the quota is assumed."
                ),
            ),
            (
                self.category_combo,
                "quota_category_combo",
                self.tr("&Category"),
                self.tr("The kind of authorised user (UIA) your entity is."),
            ),
        ):
            named(field, name, title, tip)
            add_row(rows, title, field)
        self.body.addLayout(rows)
        self.body.addWidget(heading(self.tr("Free quota")))
        self.body.addWidget(self.quota_bars)
        self.body.addWidget(self.no_quota_label)
        self.body.addWidget(heading(self.tr("Estimate")))
        self.body.addWidget(self.summary_notice)
        self.body.addLayout(self.lines_layout)
        self.body.addLayout(button_row(self.request_button))
        self.body.addStretch(1)
        self._show_quotas()
