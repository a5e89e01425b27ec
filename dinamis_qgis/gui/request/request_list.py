"""The user's requests: what became of each, what is next, and what can be done."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Optional

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHeaderView,
    QMessageBox,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ...domain.request import StatusCode, TrackedRequest
from ..fields import named_list
from ..next_step import NextStep
from ..panel import SPACING_PX, button, button_row, heading, wrapped_label
from .follow_words import next_sentence
from .requests_model import RequestsModel
from .status_words import history_text

_MOST_ROWS = 6
"""Shown at once."""
_FILTER = "CSV (*.csv)"


class RequestList(QWidget):
    """Shows requests as they are given; asks for nothing by itself."""

    look_wanted = pyqtSignal()
    delivery_wanted = pyqtSignal(object)  # TrackedRequest
    cancel_wanted = pyqtSignal(object)  # TrackedRequest; the user was asked
    copy_wanted = pyqtSignal(object)  # TrackedRequest
    note_wanted = pyqtSignal(object)  # TrackedRequest, which is followed by hand
    undo_wanted = pyqtSignal(object)  # TrackedRequest: what was noted last
    support_wanted = pyqtSignal(object)  # TrackedRequest, or None
    layer_wanted = pyqtSignal()
    csv_wanted = pyqtSignal(object)  # Path
    activity_wanted = pyqtSignal()
    station_wanted = pyqtSignal(str)

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._is_signed_in = False
        self.question: Optional[QMessageBox] = None
        self._create()
        self._create_buttons()
        self._lay_out()
        self.view.selectionModel().selectionChanged.connect(self._update)
        self.deliver_button.clicked.connect(lambda: self._want(self.delivery_wanted))
        self.cancel_button.clicked.connect(self._ask_cancel)
        self.copy_button.clicked.connect(lambda: self._want(self.copy_wanted))
        self.note_button.clicked.connect(lambda: self._want(self.note_wanted))
        self.undo_button.clicked.connect(lambda: self._want(self.undo_wanted))
        self.support_button.clicked.connect(lambda: self.support_wanted.emit(self.selected()))
        self.look_button.clicked.connect(self.look_wanted)
        self.next_step.wanted.connect(self.station_wanted)
        self.layer_button.clicked.connect(self.layer_wanted)
        self.csv_button.clicked.connect(self._ask_file)
        self.activity_button.clicked.connect(self.activity_wanted)
        self._update()

    def set_signed_in(self, is_signed_in: bool) -> None:
        self._is_signed_in = is_signed_in
        self._update()

    def show_requests(self, requests: Sequence[TrackedRequest]) -> None:
        """Show these; the chosen one stays chosen, wherever it is now."""
        chosen = self.selected()
        self.model.show(requests)
        names = [(one.service_id, one.id) for one in requests]
        if chosen is not None and (chosen.service_id, chosen.id) in names:
            self.view.selectRow(names.index((chosen.service_id, chosen.id)))
        elif requests:
            self.view.selectRow(0)
        self._update()

    def selected(self) -> Optional[TrackedRequest]:
        rows = self.view.selectionModel().selectedRows()
        return self.model.request(rows[0].row()) if rows else None

    def _want(self, wanted: pyqtSignal) -> None:
        tracked = self.selected()
        if tracked is not None:
            wanted.emit(tracked)

    def _ask_cancel(self) -> None:
        """What is withdrawn cannot be taken back: ask, with the reference; Enter keeps it."""
        tracked = self.selected()
        if tracked is None:
            return
        text = self.tr(
            "Withdraw request {} ({})? It cannot be taken back; the same image would be asked "
            "for as a new request."
        )
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Withdraw the request"))
        box.setText(text.format(tracked.id, tracked.project))
        withdraw = box.addButton(self.tr("&Withdraw it"), QMessageBox.ButtonRole.DestructiveRole)
        keep = box.addButton(self.tr("&Keep it"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        withdraw.clicked.connect(lambda: self.cancel_wanted.emit(tracked))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.question = box
        box.open()

    def _ask_file(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self, self.tr("Requests as CSV"), "requests.csv", _FILTER
        )
        if path:
            self.csv_wanted.emit(Path(path).with_suffix(".csv"))

    def _update(self, *_: object) -> None:
        """Show what can be pressed, and how the chosen request came to where it is."""
        tracked = self.selected()
        has_any = self.model.rowCount() > 0
        is_delivered = tracked is not None and tracked.status.code is StatusCode.COMPLETED
        self.view.setVisible(has_any)
        self._fit()
        for one in (self.layer_button, self.csv_button, self.copy_button):
            one.setVisible(has_any)
        self.deliver_button.setVisible(is_delivered)
        self.deliver_button.setEnabled(is_delivered and _has_somewhere(tracked))
        self.note_button.setVisible(tracked is not None and tracked.is_by_hand)
        history = () if tracked is None else tracked.history
        self.undo_button.setVisible(any(status.is_noted for status in history))
        self.copy_button.setEnabled(tracked is not None)
        self.cancel_button.setVisible(tracked is not None and tracked.can_cancel)
        self.next_label.setVisible(tracked is not None)
        if tracked is not None:
            self.next_label.setText(next_sentence(tracked))
            parts = (history_text(tracked), self._feedback(is_delivered))
            self.history_label.setText("\n\n".join(filter(None, parts)))
        self.history_label.setVisible(tracked is not None)
        self._show_next_step(has_any)

    def _fit(self) -> None:
        """The list is as high as its rows: what is next stands below it, in sight."""
        rows = min(self.model.rowCount(), _MOST_ROWS)
        heights = (
            self.view.horizontalHeader().sizeHint().height(),
            rows * self.view.verticalHeader().defaultSectionSize(),
            2 * self.view.frameWidth(),
        )
        self.view.setFixedHeight(sum(heights))

    def _show_next_step(self, has_any: bool) -> None:
        """What to do where there is no request."""
        if has_any:
            self.next_step.show_step("")
        elif self._is_signed_in:
            text = self.tr("None yet. What you send is followed here.")
            self.next_step.show_step(text, "request")
        else:
            text = self.tr("Sign in to see what became of your requests.")
            self.next_step.show_step(text, "sign_in")

    def _feedback(self, is_delivered: bool) -> str:
        """DINAMIS asks its users what the images brought (*retour d'expérience*)."""
        if not is_delivered:
            return ""
        return self.tr(
            "Delivered. DINAMIS is glad to hear what the image brought you: write to it under "
            "Ask support."
        )

    def _create(self) -> None:
        self.model = RequestsModel(self)
        self.view = QTableView()
        named_list(
            self.view,
            "requests_view",
            self.tr("My requests"),
            self.tr(
                "One row a request, with its state; below stands what is next for the one chosen."
            ),
        )
        self.view.setModel(self.model)
        self.view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setShowGrid(False)
        self.view.setAlternatingRowColors(True)
        self.view.setTabKeyNavigation(False)
        self.view.verticalHeader().hide()
        header = self.view.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.next_step = NextStep("requests_next_step")
        self.next_label = heading("")
        self.next_label.setObjectName("next_label")
        self.history_label = wrapped_label("")
        self.history_label.setObjectName("history_label")

    def _create_buttons(self) -> None:
        self.deliver_button = button(
            self.tr("&Get the delivery"),
            "deliver_button",
            self.tr("Puts the delivered images into the download queue."),
        )
        self.cancel_button = button(
            self.tr("&Withdraw…"),
            "cancel_request_button",
            self.tr("Asks the service to give the request up; only where it offers that."),
        )
        self.note_button = button(
            self.tr("&Note a state…"),
            "note_state_button",
            self.tr("Writes down what you learnt of a request that you follow by hand."),
        )
        self.undo_button = button(
            self.tr("Ta&ke back"),
            "undo_note_button",
            self.tr("Undoes what was noted last of this request."),
        )
        self.copy_button = button(
            self.tr("&Duplicate as a draft"),
            "copy_request_button",
            self.tr("Opens a new draft that says the same. Nothing is sent."),
        )
        self.support_button = button(
            self.tr("Ask su&pport…"),
            "support_button",
            self.tr("Whom to write to, with the reference of the request."),
        )
        self.look_button = button(
            self.tr("&Look now"), "look_button", self.tr("Asks what became of the requests.")
        )
        self.layer_button = button(
            self.tr("On the &map"),
            "requests_layer_button",
            self.tr("Adds all requests as a layer, drawn by their state."),
        )
        self.csv_button = button(
            self.tr("As &CSV…"), "requests_csv_button", self.tr("Writes all requests to a file.")
        )
        self.activity_button = button(
            self.tr("My acti&vity…"),
            "activity_button",
            self.tr("What was asked for, delivered and downloaded, by year. Stays here."),
        )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING_PX, SPACING_PX, SPACING_PX, SPACING_PX)
        column.setSpacing(SPACING_PX)
        column.addWidget(self.next_step)
        column.addWidget(self.view)
        column.addLayout(button_row(self.look_button, self.layer_button, self.csv_button))
        column.addWidget(self.next_label)
        column.addLayout(button_row(self.deliver_button))
        column.addWidget(self.history_label)
        column.addLayout(button_row(self.undo_button, self.note_button))
        column.addLayout(button_row(self.cancel_button, self.copy_button))
        column.addLayout(button_row(self.activity_button, self.support_button))
        column.addStretch(1)


def _has_somewhere(tracked: Optional[TrackedRequest]) -> bool:
    """Whether the images can be asked for: by hand, only where somebody noted where they are."""
    return tracked is not None and (not tracked.is_by_hand or bool(tracked.deliveries))
