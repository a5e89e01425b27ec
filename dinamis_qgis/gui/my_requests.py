"""The user's requests, and what became of each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Callable, Optional

from qgis.core import Qgis
from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ..domain.errors import Cancelled, DinamisError
from ..domain.request import StatusCode, TrackedRequest
from ..messages import explain
from .fields import named
from .panel import SPACING_PX, Notice, button, button_row, wrapped_label
from .requests_model import RequestsModel
from .status_words import history_text

_FAST_MS, _SLOW_MS = 3_000, 60_000
"""How often a request is looked at: in the training service, and in a real one."""

_LIST_HEIGHT_PX = 220


class MyRequests(QWidget):
    """Lists requests, and looks again until each has come to its end."""

    delivery_wanted = pyqtSignal(object)  # TrackedRequest
    support_wanted = pyqtSignal(object)  # TrackedRequest, or None

    def __init__(
        self,
        list_requests: Callable[[], Sequence[TrackedRequest]],
        run: Callable[..., Any],
        notice: Notice,
        parent: Optional[QWidget] = None,
    ) -> None:
        super().__init__(parent)
        self._list_requests, self._run, self._notice = list_requests, run, notice
        self._is_signed_in = False
        self._asked: Optional[object] = None
        """The question under way; the answer to any other one is dropped."""

        self._create()
        self._lay_out()
        self._timer = QTimer(self)
        self._timer.setInterval(_FAST_MS)
        self._timer.timeout.connect(self.refresh)
        self.deliver_button.clicked.connect(self._want_delivery)
        self.support_button.clicked.connect(lambda: self.support_wanted.emit(self._selected()))
        self.view.selectionModel().selectionChanged.connect(self.update_buttons)
        self.update_buttons()

    @property
    def is_following(self) -> bool:
        return bool(self._timer.isActive())

    def set_pace(self, is_training: bool) -> None:
        """Look at requests as often as they may move."""
        self._timer.setInterval(_FAST_MS if is_training else _SLOW_MS)

    def set_signed_in(self, is_signed_in: bool, is_in_sight: bool) -> None:
        if is_signed_in != self._is_signed_in:
            self._is_signed_in, self._asked = is_signed_in, None
            self.model.show(())
        if is_in_sight:
            self.follow()
        self.update_buttons()

    def follow(self) -> None:
        """Look now, and again until every request has come to its end."""
        self.refresh()
        self._timer.start()

    def rest(self) -> None:
        """Out of sight: ask nothing."""
        self._timer.stop()

    def refresh(self) -> None:
        """Ask what became of the requests, unless that is being asked already."""
        if self._asked is not None:
            return
        asked = self._asked = object()
        self._run(
            "",
            lambda job: self._list_requests(),
            lambda requests: self._show(requests, asked),
            lambda error: self._fail(error, asked),
        )

    def _show(self, requests: Sequence[TrackedRequest], asked: object) -> None:
        if asked is not self._asked:
            return  # the answer to somebody who has left
        self._asked = None
        self.model.show(requests)
        if all(tracked.status.code.is_final for tracked in requests):
            self._timer.stop()
        if requests and not self.view.selectionModel().hasSelection():
            self.view.selectRow(0)
        self.update_buttons()

    def _fail(self, error: DinamisError, asked: object) -> None:
        if asked is not self._asked:
            return
        self._asked = None
        if not isinstance(error, Cancelled):
            self._timer.stop()  # until the panel is shown again
            self._notice.show_text(explain(error), Qgis.MessageLevel.Warning)

    def _want_delivery(self) -> None:
        tracked = self._selected()
        if tracked is not None:
            self.delivery_wanted.emit(tracked)

    def _selected(self) -> Optional[TrackedRequest]:
        rows = self.view.selectionModel().selectedRows()
        return self.model.request(rows[0].row()) if rows else None

    def update_buttons(self, *_: object) -> None:
        """Show what can be pressed, and how the chosen request came to where it is."""
        tracked = self._selected()
        is_delivered = tracked is not None and tracked.status.code is StatusCode.COMPLETED
        self.deliver_button.setEnabled(is_delivered)
        has_any = self.model.rowCount() > 0
        self.view.setVisible(has_any)
        self.deliver_button.setVisible(has_any)
        if tracked is not None:
            self.history_label.setText(history_text(tracked) + self._feedback(is_delivered))
        elif self._is_signed_in:
            self.history_label.setText(self.tr("None yet. What you send is followed here."))
        else:
            self.history_label.setText(self.tr("Sign in first, at the first station."))

    def _feedback(self, is_delivered: bool) -> str:
        """DINAMIS asks its users what the images brought (*retour d'expérience*)."""
        if not is_delivered:
            return ""
        return "\n\n" + self.tr(
            "Delivered. DINAMIS is glad to hear what the image brought you: write to it under "
            "Ask support."
        )

    def _create(self) -> None:
        self.model = RequestsModel(self)
        self.view = QTableView()
        named(self.view, "requests_view", self.tr("My requests"))
        self.view.setModel(self.model)
        self.view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setShowGrid(False)
        self.view.setAlternatingRowColors(True)
        self.view.setTabKeyNavigation(False)
        self.view.verticalHeader().hide()
        self.view.setFixedHeight(_LIST_HEIGHT_PX)
        header = self.view.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.history_label = wrapped_label("")
        self.history_label.setObjectName("history_label")
        self.support_button = button(
            self.tr("Ask su&pport…"),
            "support_button",
            self.tr("Whom to write to, with the reference of the request."),
        )
        self.deliver_button = button(
            self.tr("&Get the delivery"),
            "deliver_button",
            self.tr("Goes to the last station with the delivered image."),
        )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING_PX, SPACING_PX, SPACING_PX, SPACING_PX)
        column.setSpacing(SPACING_PX)
        column.addWidget(self.view)
        column.addWidget(self.history_label)
        column.addLayout(button_row(self.support_button, self.deliver_button))
        column.addStretch(1)
