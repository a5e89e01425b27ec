"""The window of the yearly coverages: which there are, onto the map, and where to get them."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any, Callable, List, Optional, Sequence

from qgis.core import Qgis
from qgis.PyQt.QtCore import QEvent, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from ...domain.coverage import CoverageList, YearlyCoverage
from ...domain.errors import DinamisError
from ...words.amounts import long_date
from ...words.messages import explain
from ..area.territory_words import territories_sentence
from ..fields import add_row, choice, form, named
from ..panel import SPACING_PX, Notice, button, button_row, heading, wrapped_label
from .coverages_tree import MISSIONS, CoveragesTree

_WIDTH_PX, _HEIGHT_PX = 420, 680
_DETAIL_LINES = 4
_OLD_DAYS = 90


class CoveragesDialog(QDialog):
    """Lists the coverages and puts those that are ticked on the map, one after the other.

    Args:
        kept: the list as it was last asked for, None when it never was; in a worker thread.
        fetch: asks the service for the list; in a worker thread.
        make: makes the layer of a coverage; in a worker thread.
        add: puts a layer on the map, and shows every year if it is told so.
        open_site: opens the site where SPOT 6-7 coverages are downloaded.
    """

    every_year_wanted = pyqtSignal(bool)

    def __init__(
        self,
        kept: Callable[[], Optional[CoverageList]],
        fetch: Callable[[], CoverageList],
        make: Callable[[YearlyCoverage], Any],
        add: Callable[[Any, bool], None],
        open_site: Callable[[], None],
        run: Callable[..., Any],
        parent: Optional[QWidget] = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("coverages_dialog")
        self.setWindowTitle(self.tr("Yearly coverages"))
        self._kept, self._fetch, self._make = kept, fetch, make
        self._add, self._run = add, run
        self._list: Optional[CoverageList] = None
        self._queue: List[YearlyCoverage] = []
        self._total = 0
        self._job: Any = None
        self._asked: object = None
        self._create()
        self._lay_out()
        self._connect(open_site)
        self._set_busy("")

    def load(self) -> None:
        """Show the list that is kept; ask for one when there is none."""
        if self._list is None and self._asked is None:
            kept, fetch = self._kept, self._fetch
            self._start(self.tr("Reading the list…"), lambda job: kept() or fetch(), self._show)

    def event(self, event: QEvent) -> bool:
        """Never be lower than the texts need at this width, which Qt does not see to."""
        handled = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self.setMinimumHeight(self.layout().minimumHeightForWidth(self.width()))
        return bool(handled)

    def _refresh(self) -> None:
        fetch = self._fetch
        text = self.tr("Asking the service for its list…")
        self._start(text, lambda job: fetch(), self._show)

    def _show(self, found: CoverageList) -> None:
        self._list = found
        self._set_busy("")
        self.tree.show_list(found)
        self.tree.filter(self.mission_combo.currentData())
        self.freshness_label.setText(self._freshness(found.fetched))
        empty = "" if found.coverages else self.tr("The service lists no yearly coverage.")
        self.notice.show_text(empty, Qgis.MessageLevel.Warning)

    def _freshness(self, fetched: datetime) -> str:
        day = long_date(fetched.astimezone())
        age_days = (datetime.now(timezone.utc) - fetched).days
        if age_days < _OLD_DAYS:
            return self.tr("List of {}").format(day)
        return self.tr("List of {}: refresh it to see newer years").format(day)

    def _add_ticked(self) -> None:
        self._add_all(self.tree.ticked_coverages())

    def _add_one(self, coverage: YearlyCoverage) -> None:
        if self._asked is None:
            self._add_all((coverage,))

    def _add_all(self, coverages: Sequence[YearlyCoverage]) -> None:
        self._queue, self._total = list(coverages), len(coverages)
        self.notice.show_text("")
        self._add_next()

    def _add_next(self) -> None:
        if not self._queue:
            self._set_busy("")
            text = self.tr("On the map, in the group “Yearly coverages”: {}.").format(self._total)
            self.notice.show_text(text, Qgis.MessageLevel.Success)
            return
        coverage, make = self._queue[0], self._make
        number = self._total - len(self._queue) + 1
        text = self.tr("Adding {} ({} of {})…").format(coverage.name, number, self._total)
        self._start(text, lambda job: make(coverage), self._use_layer)

    def _use_layer(self, layer: Any) -> None:
        self._add(layer, self.every_year_check.isChecked())
        self.tree.untick(self._queue.pop(0))
        self._add_next()

    def _start(self, text: str, call: Callable[..., Any], done: Callable[[Any], None]) -> None:
        """Run a call; its answer is dropped if something else was asked meanwhile."""
        asked = self._asked = object()
        self._set_busy(text)
        self._job = self._run(
            self.tr("DINAMIS yearly coverages"),
            call,
            lambda value: done(value) if asked is self._asked else None,
            lambda error: self._fail(error) if asked is self._asked else None,
        )

    def _fail(self, error: DinamisError) -> None:
        self._queue.clear()
        self._set_busy("")
        self.notice.show_text(explain(error), Qgis.MessageLevel.Warning)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
        self._queue.clear()
        self._set_busy("")
        self.notice.show_text(self.tr("Stopped. What is on the map already stays."))

    def _set_busy(self, text: str) -> None:
        """Say what is under way; "" when nothing is."""
        if not text:
            self._asked = None
        self.progress_bar.setVisible(bool(text))
        self.stop_button.setVisible(bool(text))
        self.progress_label.setVisible(bool(text))
        self.progress_label.setText(text)
        self.refresh_button.setEnabled(not text)
        self._update_add()

    def _update_add(self) -> None:
        self.add_button.setEnabled(self._asked is None and bool(self.tree.ticked_coverages()))

    def _describe(self, coverage: Optional[YearlyCoverage]) -> None:
        if coverage is None:
            self.detail_label.setText(self.tr("Tick the years you want on the map."))
            return
        parts = (coverage.title, coverage.abstract, territories_sentence(coverage))
        self.detail_label.setText(
            " ".join(part if part.endswith(".") else f"{part}." for part in parts if part)
        )

    def _filter(self, *_: object) -> None:
        self.tree.filter(self.mission_combo.currentData())

    def _connect(self, open_site: Callable[[], None]) -> None:
        self.mission_combo.currentIndexChanged.connect(self._filter)
        self.refresh_button.clicked.connect(self._refresh)
        self.tree.ticked.connect(self._update_add)
        self.tree.described.connect(self._describe)
        self.tree.wanted.connect(self._add_one)
        self.stop_button.clicked.connect(self._stop)
        self.add_button.clicked.connect(self._add_ticked)
        self.every_year_check.toggled.connect(self.every_year_wanted)
        self.site_button.clicked.connect(lambda: open_site())

    def _create(self) -> None:
        self.mission_combo = choice(((self.tr("All missions"), ""), *MISSIONS))
        self.refresh_button = button(
            self.tr("&Refresh"), "coverages_refresh_button", self.tr("Ask the service again")
        )
        self.tree = CoveragesTree()
        tip = self.tr("Space ticks a year, Enter puts it on the map at once.")
        named(self.tree, "coverages_tree", self.tr("Yearly coverages"), tip)
        self.tree.setToolTip("")  # the rows have theirs
        self.detail_label = wrapped_label(self.tr("Tick the years you want on the map."))
        self.detail_label.setAlignment(Qt.AlignmentFlag.AlignTop)
        # Room for most, so that the list does not jump from row to row.
        self.detail_label.setMinimumHeight(_DETAIL_LINES * self.fontMetrics().lineSpacing())
        self.freshness_label = wrapped_label("")
        self.progress_label = wrapped_label("")
        self.progress_bar = QProgressBar()
        self.progress_bar.setRange(0, 0)
        self.progress_bar.setTextVisible(False)
        named(self.progress_bar, "coverages_progress_bar", self.tr("Under way"))
        self.stop_button = button(self.tr("&Stop"), "coverages_stop_button")
        self.notice = Notice()
        self.notice.setObjectName("coverages_notice")
        text = self.tr("Show every &year, to play them")
        self.every_year_check = QCheckBox(text)
        tip = self.tr(
            "The Temporal Controller walks through the years that are visible. Without this, only "
            "the newest coverage is."
        )
        named(self.every_year_check, "every_year_check", text, tip)
        self.add_button = button(self.tr("&Add to map"), "coverages_add_button")
        self.site_button = button(self.tr("&Open the OpenSPOT site"), "openspot_button")
        self.site_label = wrapped_label(
            self.tr(
                "The images of the SPOT 6-7 coverages are open data (Licence Ouverte 2.0 / "
                "Etalab). They are downloaded from the OpenSPOT site, in your browser; its "
                "licence form is yours to fill in."
            )
        )

    def _lay_out(self) -> None:
        top = form()
        title = self.tr("&Mission")
        tip = self.tr("SPOT 6-7 covers France each year at 1.5 m; Pléiades parts of it at 0.5 m.")
        named(self.mission_combo, "coverages_mission_combo", title, tip)
        add_row(top, title, self.mission_combo).addWidget(self.refresh_button)
        rule = QFrame()
        rule.setFrameShape(QFrame.Shape.HLine)
        rule.setFrameShadow(QFrame.Shadow.Sunken)
        under_way = QHBoxLayout()
        under_way.addWidget(self.progress_bar, 1)
        under_way.addWidget(self.stop_button)
        column = QVBoxLayout(self)
        column.setSpacing(SPACING_PX)
        hint = self.tr(
            "Mosaics of each year's SPOT 6-7 and Pléiades images, shown by the IGN's map service "
            "without an account."
        )
        column.addWidget(wrapped_label(hint))
        column.addLayout(top)
        column.addWidget(self.tree, 1)
        column.addWidget(self.detail_label)
        column.addWidget(self.progress_label)
        column.addLayout(under_way)
        column.addWidget(self.notice)
        column.addWidget(self.every_year_check)
        last = QHBoxLayout()
        last.addWidget(self.freshness_label, 1)
        last.addWidget(self.add_button)
        column.addLayout(last)
        column.addWidget(rule)
        column.addWidget(heading(self.tr("Download the images")))
        column.addWidget(self.site_label)
        column.addLayout(button_row(self.site_button))
        self.tree.setFocus()
        self.resize(_WIDTH_PX, _HEIGHT_PX)
