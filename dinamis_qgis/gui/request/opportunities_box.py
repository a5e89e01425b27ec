"""When a satellite could take what the form says: a list and a timeline in step."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Callable, Optional, Tuple

from qgis.core import Qgis
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ...domain.errors import Cancelled, DinamisError
from ...domain.opportunity import Opportunity, SearchState
from ...domain.request import ImageRequest
from ...words.messages import explain
from ..fields import named
from ..panel import Notice, button, button_row, wrapped_label
from .opportunities_model import OpportunitiesModel
from .opportunity_text import search_sentence
from .opportunity_timeline import OpportunityTimeline

_HEIGHT_PX = 150

FindOpportunities = Callable[[ImageRequest, Callable[[SearchState], object]], Sequence[Opportunity]]
"""Told a request and whom to tell how far the service is; called in a worker thread."""


class OpportunitiesBox(QWidget):
    """Asks for opportunities, and shows them; away until they are asked for.

    Args:
        find: asks the service, and may wait for it.
        run: ``Background.run``.
    """

    found = pyqtSignal(object)  # tuple[Opportunity, ...]; none any more, too
    chosen = pyqtSignal(int)
    """The row of the one that the user chose here; -1 none."""

    period_wanted = pyqtSignal(object)  # Opportunity
    asking_changed = pyqtSignal(bool)

    def __init__(
        self,
        find: FindOpportunities,
        run: Callable[..., Any],
        parent: Optional[QWidget] = None,
    ) -> None:
        super().__init__(parent)
        self._find, self._run = find, run
        self._job: Optional[Any] = None
        self._asked: Optional[object] = None
        """The question under way; the answer to any other one is dropped."""

        self._about: Tuple[object, ...] = ()
        self.model = OpportunitiesModel(self)
        self._create()
        self._lay_out()
        self.cancel_button.clicked.connect(self.cancel)
        self.view.selectionModel().selectionChanged.connect(self._tell_chosen)
        self.view.activated.connect(lambda _: self._want_period())
        self.timeline.chosen.connect(self.choose)
        self.timeline.activated.connect(self._want_period)
        self.take_button.clicked.connect(self._want_period)
        self._update()

    def ask(self, request: ImageRequest) -> None:
        """Ask when it could be taken; what was found before goes."""
        self.forget()
        self._about = _subject(request)
        asked = self._asked = object()
        self.notice.show_text(self.tr("Asking the service…"))
        self._update()
        # Where calls run at once, the answer has come before the job is known.
        job = self._run(
            self.tr("DINAMIS opportunities"),
            lambda job: self._find(request, lambda state: job.report(0.0, state.value)),
            lambda found: self._show(found, asked),
            lambda error: self._fail(error, asked),
            lambda _, state: self._show_state(state, asked),
        )
        self._job = job if self._asked is asked else None

    def cancel(self) -> None:
        """Wait no longer; the service may go on computing, and nothing is ordered."""
        if self._asked is None:
            return
        self._stop()
        self.notice.show_text(self.tr("Stopped waiting. Nothing was ordered."))
        self._update()

    def follow(self, request: ImageRequest) -> None:
        """The form says something else: passes that were found for another image go."""
        is_shown = self.model.found or self._asked is not None
        if is_shown and _subject(request) != self._about:
            self.forget()

    def forget(self) -> None:
        """Drop what was found, and what is asked."""
        self._stop()
        self.notice.show_text("")
        if self.model.found:
            self._show_found(())
        self._update()

    def choose(self, row: int) -> None:
        """Choose one, wherever it was chosen; -1: none."""
        if row < 0:
            self.view.clearSelection()
        elif row != self._row():
            self.view.selectRow(row)
            self.view.scrollTo(self.model.index(row, 0))

    def _row(self) -> int:
        rows = self.view.selectionModel().selectedRows()
        return rows[0].row() if rows else -1

    def _stop(self) -> None:
        job, self._job, self._asked = self._job, None, None
        if job is not None:
            job.cancel()

    def _show(self, found: Sequence[Opportunity], asked: object) -> None:
        if asked is not self._asked:
            return  # the answer to a question that nobody asks any more
        self._job = self._asked = None
        text = "" if found else self.tr(
            "The service names no pass for this. Try a longer period, or send the request as it is."
        )  # fmt: skip
        self.notice.show_text(text)
        self._show_found(tuple(found))
        self._update()

    def _show_found(self, found: Tuple[Opportunity, ...]) -> None:
        self.model.show(found)
        self.timeline.show_found(found)
        self.found.emit(found)
        if found:
            self.view.selectRow(0)

    def _show_state(self, state: str, asked: object) -> None:
        if asked is self._asked:
            self.notice.show_text(search_sentence(SearchState(state)))

    def _fail(self, error: DinamisError, asked: object) -> None:
        if asked is not self._asked:
            return
        self._job = self._asked = None
        text = "" if isinstance(error, Cancelled) else explain(error)
        self.notice.show_text(text, Qgis.MessageLevel.Warning)
        self._update()

    def _tell_chosen(self, *_: object) -> None:
        row = self._row()
        self.timeline.choose(row)
        self.take_button.setEnabled(row >= 0)
        self.chosen.emit(row)

    def _want_period(self) -> None:
        row = self._row()
        if row >= 0:
            self.period_wanted.emit(self.model.found[row])

    def _update(self) -> None:
        """Show what there is, and what can be pressed."""
        is_asking, has_found = self._asked is not None, bool(self.model.found)
        for widget in (self.told_label, self.timeline, self.view, self.take_button):
            widget.setVisible(has_found)
        self.cancel_button.setVisible(is_asking)
        text = self.tr("{} passes could take it. They are on the map too.")
        self.told_label.setText(text.format(len(self.model.found)))
        self.take_button.setEnabled(self._row() >= 0)
        self.setVisible(is_asking or has_found or bool(self.notice.text()))
        self.asking_changed.emit(is_asking)

    def _create(self) -> None:
        self.notice = Notice()
        self.told_label = wrapped_label("")
        self.timeline = OpportunityTimeline()
        tip = self.tr(
            "One mark a pass, filled as the sky is clouded by the forecast. Click one, or use "
            "the arrow keys."
        )
        named(self.timeline, "opportunity_timeline", self.tr("Passes by day"), tip)
        self.view = QTableView()
        tip = self.tr("Choosing a pass sets the period of the request and shows it on the map.")
        named(self.view, "opportunities_view", self.tr("Passes"), tip)
        self.view.setModel(self.model)
        self.view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setTabKeyNavigation(False)
        self.view.setShowGrid(False)
        self.view.setAlternatingRowColors(True)
        self.view.verticalHeader().hide()
        self.view.setFixedHeight(_HEIGHT_PX)
        header = self.view.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.cancel_button = button(
            self.tr("Stop &waiting"),
            "cancel_opportunities_button",
            self.tr("Waits no longer for the service. Nothing was ordered."),
        )
        self.take_button = button(
            self.tr("&Take its days"),
            "take_period_button",
            self.tr(
                "Sets the period of the request to this pass, with a day to spare on each side: "
                "one exact day cannot be ordered."
            ),
        )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.notice)
        column.addLayout(button_row(self.cancel_button))
        column.addWidget(self.told_label)
        column.addWidget(self.timeline)
        column.addWidget(self.view)
        column.addLayout(button_row(self.take_button))


def _subject(request: ImageRequest) -> Tuple[object, ...]:
    """What passes are found for; the days may be narrowed afterwards."""
    limits = (request.max_cloud_percent, request.max_incidence_deg)
    return (request.mission, request.kind, request.mode, *limits, str(request.area))
