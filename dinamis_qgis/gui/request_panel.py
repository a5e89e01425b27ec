"""The sixth station: ask for an image, and follow it."""

from __future__ import annotations

from typing import Any, Callable, Optional, Sequence, Union

from qgis.core import Qgis
from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtGui import QHideEvent, QShowEvent
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLayout,
    QTableView,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ..domain.area import Area
from ..domain.errors import Cancelled, DinamisError, RequestIncomplete
from ..domain.estimate import Need
from ..domain.request import ImageRequest, StatusCode, TrackedRequest
from ..domain.scene import Scene
from ..messages import explain
from .fields import named
from .panel import SPACING_PX, Panel, button, button_row, wrapped_label
from .request_form import RequestForm
from .requests_model import RequestsModel
from .status_words import history_text

_FAST_MS, _SLOW_MS = 3_000, 60_000
"""How often a request is looked at: in the training service, and in a real one."""

_LIST_HEIGHT_PX = 220


class RequestPanel(Panel):
    """Sends a request once, and lists what became of the user's requests."""

    submitted = pyqtSignal(object, object)  # ImageRequest, TrackedRequest
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
        self._is_signed_in = False
        self._is_sending = False
        self._is_listing = False
        self._create()
        self._lay_out()
        self._timer = QTimer(self)
        self._timer.setInterval(_FAST_MS)
        self._timer.timeout.connect(self.refresh)
        self.submit_button.clicked.connect(self.start_submit)
        self.deliver_button.clicked.connect(self._want_delivery)
        self.requests_view.selectionModel().selectionChanged.connect(self._update)
        self._update()

    def set_area(self, area: Optional[Area]) -> None:
        self.request_form.set_area(area)

    def set_scenes(self, scenes: Sequence[Scene]) -> None:
        """Take the selected scenes that must be ordered."""
        self.request_form.set_scenes(scenes)

    def set_need(self, need: Need) -> None:
        """Take what was priced, into a new request."""
        self.tabs.setCurrentIndex(0)
        self.request_form.set_need(need)

    def set_pace(self, is_training: bool) -> None:
        """Look at requests as often as they may move."""
        self._timer.setInterval(_FAST_MS if is_training else _SLOW_MS)

    def set_signed_in(self, is_signed_in: bool) -> None:
        self._is_signed_in = is_signed_in
        if not is_signed_in:
            self.requests_model.show(())
        elif self.isVisible():
            self._follow()
        self._update()

    def start_submit(self) -> None:
        if self._is_sending:
            return  # never twice
        try:
            request = self.request_form.request()
            request.check()
        except DinamisError as error:
            self._fail(error)
            return
        self.request_form.mark(())
        self._is_sending = True
        self._update()
        self.notice.show_text(self.tr("Sending…"))
        self._run(
            self.tr("DINAMIS request"),
            lambda job: self._submit(request),
            lambda tracked: self._show_sent(request, tracked),
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
        self._follow()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        super().hideEvent(event)
        self._timer.stop()

    def _follow(self) -> None:
        """Look now, and again until every request has come to its end."""
        self.refresh()
        self._timer.start()

    def _show_sent(self, request: ImageRequest, tracked: TrackedRequest) -> None:
        self._is_sending = False
        self.request_form.start_anew()
        self._update()
        text = self.tr("Request {} was received. Its status is followed here.")
        self.notice.show_text(text.format(tracked.id), Qgis.MessageLevel.Success)
        self.tabs.setCurrentIndex(1)
        self.submitted.emit(request, tracked)
        self._follow()

    def _show_list(self, requests: Sequence[TrackedRequest]) -> None:
        self._is_listing = False
        if not self._is_signed_in:
            return  # the answer of somebody who has left
        self.requests_model.show(requests)
        if all(tracked.status.code.is_final for tracked in requests):
            self._timer.stop()
        if requests and not self.requests_view.selectionModel().hasSelection():
            self.requests_view.selectRow(0)
        self._update()

    def _fail_list(self, error: DinamisError) -> None:
        self._is_listing = False
        if not isinstance(error, Cancelled):
            self._timer.stop()  # until the panel is shown again
            self.notice.show_text(explain(error), Qgis.MessageLevel.Warning)

    def _fail(self, error: DinamisError) -> None:
        self._is_sending = False
        self._update()
        fields = error.fields if isinstance(error, RequestIncomplete) else ()
        wrong = self.request_form.mark(fields)
        text = (
            self.tr("Not sent. Still to fill in or to correct: {}.").format(wrong)
            if wrong
            else explain(error)
        )
        self.notice.show_text(text, Qgis.MessageLevel.Warning)

    def _want_delivery(self) -> None:
        tracked = self._selected()
        if tracked is not None:
            self.delivery_wanted.emit(tracked)

    def _selected(self) -> Optional[TrackedRequest]:
        rows = self.requests_view.selectionModel().selectedRows()
        return self.requests_model.request(rows[0].row()) if rows else None

    def _update(self, *_: object) -> None:
        """Show what can be pressed, and how the chosen request came to where it is."""
        self.submit_button.setEnabled(self._is_signed_in and not self._is_sending)
        tracked = self._selected()
        is_delivered = tracked is not None and tracked.status.code is StatusCode.COMPLETED
        self.deliver_button.setEnabled(is_delivered)
        has_any = self.requests_model.rowCount() > 0
        self.requests_view.setVisible(has_any)
        self.deliver_button.setVisible(has_any)
        if tracked is not None:
            self.history_label.setText(history_text(tracked))
        elif self._is_signed_in:
            self.history_label.setText(self.tr("None yet. What you send is followed here."))
        else:
            self.history_label.setText(self.tr("Sign in first, at the first station."))

    def _create(self) -> None:
        self.request_form = RequestForm()
        self.project_edit = self.request_form.project_edit
        self.licence_check = self.request_form.licence_check
        self.submit_button = button(
            self.tr("Send the re&quest"), "submit_button", self.tr("Sends it once, and follows it")
        )
        self.requests_model = RequestsModel(self)
        self.requests_view = QTableView()
        named(self.requests_view, "requests_view", self.tr("My requests"))
        self.requests_view.setModel(self.requests_model)
        self.requests_view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.requests_view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.requests_view.setShowGrid(False)
        self.requests_view.setAlternatingRowColors(True)
        self.requests_view.setTabKeyNavigation(False)
        self.requests_view.verticalHeader().hide()
        self.requests_view.setFixedHeight(_LIST_HEIGHT_PX)
        header = self.requests_view.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.history_label = wrapped_label("")
        self.history_label.setObjectName("history_label")
        self.deliver_button = button(
            self.tr("&Get the delivery"),
            "deliver_button",
            self.tr("Goes to the last station with the delivered image."),
        )

    def _lay_out(self) -> None:
        self.tabs = QTabWidget()
        self.tabs.setObjectName("request_tabs")
        self.tabs.setAccessibleName(self.tr("Request"))
        self.tabs.addTab(
            _page(self.request_form, button_row(self.submit_button)), self.tr("&New request")
        )
        self.tabs.addTab(
            _page(self.requests_view, self.history_label, button_row(self.deliver_button)),
            self.tr("M&y requests"),
        )
        self.body.addWidget(self.tabs, 1)


def _page(*parts: Union[QWidget, QLayout]) -> QWidget:
    """A tab: its parts from top to bottom."""
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(SPACING_PX, SPACING_PX, SPACING_PX, SPACING_PX)
    column.setSpacing(SPACING_PX)
    for part in parts:
        if isinstance(part, QWidget):
            column.addWidget(part)
        else:
            column.addLayout(part)
    column.addStretch(1)
    return page
