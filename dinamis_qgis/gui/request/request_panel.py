"""The sixth station: ask for an image, and follow it."""

from __future__ import annotations

from datetime import date
from typing import Any, Callable, Optional, Sequence, Tuple

from qgis.core import Qgis
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QHideEvent, QShowEvent
from qgis.PyQt.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from ...domain.account import Account
from ...domain.area import Area
from ...domain.errors import Cancelled, DinamisError, NoArea, RequestIncomplete, SendingUnsure
from ...domain.estimate import Need
from ...domain.opportunity import Opportunity, period_around
from ...domain.order import Sent
from ...domain.product_guide import Topic
from ...domain.request import ImageRequest
from ...domain.request_rules import RequestRules
from ...domain.scene import Scene
from ...words.messages import explain
from ..panel import SPACING_PX, Panel, button, button_row, wrapped_label
from ..tab_order import put_in_tab_order
from .drafts_desk import DraftsDesk
from .follow_words import sent_sentence
from .form_estimate import FormEstimate
from .opportunities_box import OpportunitiesBox
from .request_desk import RequestDesk
from .request_form import RequestForm
from .request_list import RequestList


class RequestPanel(Panel):
    """Sends a request once, and lists what became of the user's requests.

    Args:
        desk: where requests and drafts go, and come from.
        rules: the table of what can be ordered.
        guide: helps to choose a product.
    """

    submitted = pyqtSignal(object, object)  # ImageRequest, TrackedRequest
    delivery_wanted = pyqtSignal(object)  # TrackedRequest
    sheet_wanted = pyqtSignal(object)  # ImageRequest
    support_wanted = pyqtSignal(object)  # TrackedRequest, or None
    request_changed = pyqtSignal(object)  # ImageRequest, complete or not
    account_changed = pyqtSignal(object)  # Account, or None

    def __init__(
        self,
        desk: RequestDesk,
        rules: RequestRules,
        run: Callable[..., Any],
        guide: Sequence[Topic] = (),
        parent: Optional[QWidget] = None,
    ) -> None:
        super().__init__("", "", parent)
        self._guide = guide
        self.title_label.setText(self.tr("Request"))
        self.hint_label.setText(
            self.tr("Ask for an image from the archive, or for a new acquisition.")
        )
        self._desk, self._rules, self._run = desk, rules, run
        self._is_signed_in = False
        self._can_send = True
        self._is_sending = self._is_asking = False
        self._missing: Tuple[str, ...] = ()
        self._create()
        self._lay_out()
        self.submit_button.clicked.connect(self.start_submit)
        self.sheet_button.clicked.connect(self._want_sheet)
        self.opportunities_button.clicked.connect(self.ask_opportunities)
        self.opportunities.period_wanted.connect(self._take_period)
        self.opportunities.asking_changed.connect(self._set_asking)
        self.my_requests.delivery_wanted.connect(self.delivery_wanted)
        self.my_requests.support_wanted.connect(self.support_wanted)
        self.my_requests.station_wanted.connect(self._go)
        self.request_form.station_wanted.connect(self.station_wanted)
        self.request_form.changed.connect(self._tell_change)
        self._update()

    def set_area(self, area: Optional[Area]) -> None:
        self.request_form.set_area(area)

    def set_scenes(self, scenes: Sequence[Scene]) -> None:
        """Take the selected scenes that must be ordered."""
        self.request_form.set_scenes(scenes)

    def ask_names(self) -> None:
        """Ask for images of the archive by their identifiers."""
        self.tabs.setCurrentIndex(0)
        self.request_form.subject.ask_names()

    def set_need(self, need: Need) -> None:
        """Take what was priced, into a new request."""
        self.tabs.setCurrentIndex(0)
        self.request_form.set_need(need)

    def set_estimate(self, estimate: FormEstimate) -> None:
        """Show what the request would cost, and ask how it is paid beyond the quota."""
        self.request_form.set_estimate(estimate)

    def set_account(self, account: Optional[Account]) -> None:
        """Somebody has signed in, or nobody is."""
        self.request_form.set_account(account)
        self.set_signed_in(account is not None)
        self.account_changed.emit(account)

    def set_signed_in(self, is_signed_in: bool) -> None:
        self._is_signed_in = is_signed_in
        self.my_requests.set_signed_in(is_signed_in)
        self._update()

    def set_can_send(self, can_send: bool) -> None:
        """Whether the service takes requests; else there is the request sheet."""
        self._can_send = can_send
        self._update()

    def close_drafts(self) -> None:
        """QGIS is closing: nothing typed is lost."""
        self.drafts.keeper.close()

    def show_copy(self, request: ImageRequest) -> None:
        """Put a request into a new draft, in front."""
        self.tabs.setCurrentIndex(0)
        self.drafts.begin_with(request)

    def show_before_sending(self, widget: QWidget) -> None:
        """Give a place to what the user should know before money is spent."""
        self._new_column.insertWidget(self._new_column.indexOf(self.request_form) + 1, widget)
        put_in_tab_order(widget)

    def start_submit(self) -> None:
        if self._is_sending:
            return  # never twice
        request = self.request_form.request()
        try:
            self._rules.check(request, date.today())
        except DinamisError as error:
            self._fail(error)
            return
        self._show_missing(())
        self.drafts.keeper.keep()
        draft_id = self.drafts.draft_id
        self._is_sending = True
        self._update()
        self.notice.show_text(self.tr("Sending…"))
        self._run(
            self.tr("DINAMIS request"),
            lambda job: self._desk.send(request, draft_id),
            lambda sent: self._show_sent(request, sent),
            self._fail_sending,
        )

    def ask_opportunities(self) -> None:
        """Ask when a satellite could take what the form says."""
        request = self.request_form.request()
        if not request.area:
            self._fail(NoArea())
            return
        self.opportunities.ask(request)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        self.drafts.refresh()
        self._run("", lambda job: self._desk.rules(), self._take_rules, self._keep_rules)
        self.my_requests.look_wanted.emit()
        # The tariff, or what is used of the quota, may have changed meanwhile.
        self.request_changed.emit(self.request_form.request())

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        super().hideEvent(event)
        self.drafts.keeper.keep()

    def _take_rules(self, rules: RequestRules) -> None:
        """Offer only what the service in use offers."""
        self._rules = rules
        self.request_form.set_rules(rules)

    def _keep_rules(self, _error: DinamisError) -> None:
        """Without an answer the table stands as it is; the service is asked again on sending."""

    def _show_sent(self, request: ImageRequest, sent: Sent) -> None:
        self._is_sending = False
        self._update()
        self.notice.show_text(sent_sentence(sent), Qgis.MessageLevel.Success)
        if not sent.is_older_version:
            self.drafts.drop_sent()
            self.submitted.emit(request, sent.tracked)
        self.tabs.setCurrentIndex(1)
        self.my_requests.look_wanted.emit()

    def _fail_sending(self, error: DinamisError) -> None:
        """Stopped half-way, nobody knows whether it arrived."""
        self._fail(SendingUnsure() if isinstance(error, Cancelled) else error)

    def _fail(self, error: DinamisError) -> None:
        self._is_sending = False
        self._update()
        self._show_missing(error.fields if isinstance(error, RequestIncomplete) else ())
        if not self._missing:
            self.notice.show_text(explain(error), Qgis.MessageLevel.Warning)

    def _show_missing(self, fields: Sequence[str]) -> None:
        """Name the fields at fault, and mark them; none: there is nothing to say any more."""
        self._missing = tuple(fields)
        wrong = self.request_form.mark(fields)
        text = self.tr("Not sent. Still to fill in or to correct: {}.").format(wrong)
        self.notice.show_text(text if wrong else "", Qgis.MessageLevel.Warning)

    def _take_period(self, chosen: Opportunity) -> None:
        """The request means this pass, with days to spare."""
        self.request_form.set_period(*period_around(chosen, date.today()))

    def _go(self, station: str) -> None:
        self.tabs.setCurrentIndex(0)
        self.station_wanted.emit(station)

    def _want_sheet(self) -> None:
        """The sheet may have blanks to fill in by hand, but not where the image is wanted."""
        request = self.request_form.request()
        if not request.area:
            self._fail(NoArea())
            return
        self.drafts.keeper.keep()
        self.sheet_wanted.emit(request)

    def _tell_change(self) -> None:
        request = self.request_form.request()
        self.opportunities.follow(request)
        if self._missing:
            faults = {fault.field for fault in self._rules.faults(request, date.today())}
            self._show_missing([name for name in self._missing if name in faults])
        self.request_changed.emit(request)

    def _set_asking(self, is_asking: bool) -> None:
        self._is_asking = is_asking
        self._update()

    def _update(self) -> None:
        """Show what can be pressed."""
        can_send = self._can_send and self._is_signed_in
        self.submit_button.setEnabled(can_send and not self._is_sending)
        self.opportunities_button.setEnabled(can_send and not self._is_asking)
        self.submit_button.setVisible(self._can_send)
        self.opportunities_button.setVisible(self._can_send)
        self.paper_label.setVisible(not self._can_send)

    def _create(self) -> None:
        self.request_form = RequestForm(self._rules, date.today(), self._guide)
        self.project_edit = self.request_form.project_edit
        self.licence_check = self.request_form.licence_check
        self.drafts = DraftsDesk(self._desk, self.request_form, self.notice, self._run)
        self.opportunities = OpportunitiesBox(self._desk.opportunities, self._run)
        self.my_requests = RequestList()
        self.requests_model = self.my_requests.model
        self.deliver_button = self.my_requests.deliver_button
        self.submit_button = button(
            self.tr("&Send"), "submit_button", self.tr("Sends it once, and follows it")
        )
        self.sheet_button = button(
            self.tr("Re&quest sheet…"),
            "sheet_button",
            self.tr("Makes the sheet to sign, and each field ready to copy for DINAMIS's site."),
        )
        self.paper_label = wrapped_label(
            self.tr(
                "This service takes no requests. Make the request sheet, and file it on DINAMIS's "
                "site: it is then followed here."
            )
        )
        self.opportunities_button = button(
            self.tr("&When?"),
            "opportunities_button",
            self.tr("Asks when a satellite could take it. Nothing is ordered."),
        )

    def _lay_out(self) -> None:
        self.tabs = QTabWidget()
        self.tabs.setObjectName("request_tabs")
        self.tabs.tabBar().setObjectName("request_tab_bar")
        self.tabs.tabBar().setAccessibleName(self.tr("Request"))
        page = QWidget()
        column = self._new_column = QVBoxLayout(page)
        column.setContentsMargins(SPACING_PX, SPACING_PX, SPACING_PX, SPACING_PX)
        column.setSpacing(SPACING_PX)
        column.addWidget(self.drafts.bar)
        column.addWidget(self.request_form)
        column.addWidget(self.paper_label)
        column.addLayout(button_row(self.opportunities_button, self.sheet_button))
        column.addWidget(self.opportunities)
        column.addLayout(button_row(self.submit_button))
        column.addStretch(1)
        self.tabs.addTab(page, self.tr("&New request"))
        self.tabs.addTab(self.my_requests, self.tr("M&y requests"))
        self.body.addWidget(self.tabs, 1)
