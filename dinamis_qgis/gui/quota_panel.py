"""The fifth station: what a request would use and cost."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Callable, Dict, Optional, Tuple

from qgis.core import Qgis
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from ..domain.account import Account, Category, Quota
from ..domain.area import Area
from ..domain.errors import DinamisError
from ..domain.estimate import Estimate, Need
from ..domain.request import Kind, Mode
from ..estimate_text import amount, explain_estimate, summary
from ..messages import explain
from .fields import named
from .panel import Notice, Panel, button, wrapped_label


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
        for mission, (bar, label) in self._bars.items():
            quotas = self._account.quotas if self._account else ()
            quota = next((quota for quota in quotas if quota.mission == mission), None)
            bar.setVisible(quota is not None)
            label.setVisible(quota is not None)
            if quota is not None:
                self._fill_bar(bar, quota)
        self.no_quota_label.setVisible(not (self._account and self._account.quotas))

    def _fill_bar(self, bar: QProgressBar, quota: Quota) -> None:
        bar.setRange(0, max(1, int(quota.total)))
        bar.setValue(int(quota.left))
        unit = "km2" if quota.unit == "km2" else "credits"
        text = self.tr("{} left of {}").format(amount(quota.left, unit), amount(quota.total, unit))
        bar.setFormat(text)
        bar.setAccessibleName(text)

    def _show_lines(self, lines: Tuple[str, ...]) -> None:
        while self.lines_layout.count():
            widget = self.lines_layout.takeAt(0).widget()
            if widget is not None:
                widget.deleteLater()
        for line in lines:
            self.lines_layout.addWidget(wrapped_label(f"• {line}"))

    def _create(self) -> None:
        self.mission_combo, self.kind_combo = QComboBox(), QComboBox()
        self.mode_combo, self.category_combo = QComboBox(), QComboBox()
        self.mission_combo.addItem("Pléiades", "pleiades")
        self.mission_combo.addItem("SPOT 6-7", "spot67")
        self.kind_combo.addItem(self.tr("From the archive"), "archive")
        self.kind_combo.addItem(self.tr("New acquisition"), "tasking")
        for text, mode in (
            (self.tr("One view (mono)"), Mode.MONO),
            (self.tr("Stereo pair"), Mode.STEREO),
            (self.tr("Tri-stereo"), Mode.TRISTEREO),
        ):
            self.mode_combo.addItem(text, mode.value)
        for text, category in (
            (self.tr("Scientific"), Category.SCIENTIFIC),
            (self.tr("Public, teaching"), Category.PUBLIC),
            (self.tr("Private"), Category.PRIVATE),
            (self.tr("Foreign scientist"), Category.FOREIGN),
        ):
            self.category_combo.addItem(text, category.value)
        self.no_quota_label = wrapped_label(
            self.tr("Sign in to see what is left of your free quota.")
        )
        self._bars: Dict[str, Tuple[QProgressBar, QLabel]] = {}
        for mission, title in (("pleiades", "Pléiades"), ("spot67", "SPOT 6-7")):
            bar = QProgressBar()
            bar.setObjectName(f"quota_bar_{mission}")
            self._bars[mission] = bar, QLabel(title)
        self.summary_notice = Notice()
        self.summary_notice.setObjectName("summary_notice")
        self.lines_layout = QVBoxLayout()
        self.lines_layout.setSpacing(4)
        self.request_button = button(self.tr("&Request this image"), "request_this_button")

    def _lay_out(self) -> None:
        form = QFormLayout()
        tips = {
            "mission": self.tr("Which satellites would take the image."),
            "kind": self.tr(
                "The archive holds images that exist; a new acquisition (tasking) is programmed."
            ),
            "mode": self.tr(
                "Stereo: two or three views in one pass, for a surface model. How it counts in "
                "the quota is assumed."
            ),
            "category": self.tr("The kind of authorised user (UIA) your entity is."),
        }
        for title, field, name in (
            (self.tr("&Mission"), self.mission_combo, "mission"),
            (self.tr("&Kind"), self.kind_combo, "kind"),
            (self.tr("&Views"), self.mode_combo, "mode"),
            (self.tr("&Category"), self.category_combo, "category"),
        ):
            form.addRow(title, named(field, f"quota_{name}_combo", title, tips[name]))
        self.body.addLayout(form)
        quotas = QFormLayout()
        for bar, label in self._bars.values():
            quotas.addRow(label, bar)
        self.body.addLayout(quotas)
        self.body.addWidget(self.no_quota_label)
        self.body.addWidget(self.summary_notice)
        self.body.addLayout(self.lines_layout)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.request_button)
        self.body.addLayout(row)
        self.body.addStretch(1)
        self._show_quotas()
