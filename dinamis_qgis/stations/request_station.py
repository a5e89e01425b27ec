"""The request station: its panel, what was sent, its drafts, the sheet and the support."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any, Callable, Dict, Optional, Tuple

from qgis.core import Qgis
from qgis.PyQt.QtCore import QObject, QSysInfo, pyqtSignal
from qgis.PyQt.QtWidgets import QDialog

from ..api.client import DinamisClient
from ..api.sign_in import utc_now
from ..background import Background
from ..catalogue.drafts import DraftBook
from ..catalogue.follow_book import FollowBook
from ..catalogue.hand_requests import HandRequests
from ..catalogue.outbox import Outbox
from ..catalogue.request_file import RequestFile
from ..domain.account import Account
from ..domain.area import Area
from ..domain.errors import AlreadySending, DinamisError
from ..domain.opportunity import Opportunity, SearchState, over
from ..domain.order import order_of
from ..domain.product_guide import read_product_guide
from ..domain.request import ImageRequest, TrackedRequest
from ..domain.request_rules import RequestRules, read_request_rules
from ..domain.support import read_contacts, report
from ..gui.request.form_estimate import NO_ESTIMATE, FormEstimate
from ..gui.request.request_desk import RequestDesk
from ..gui.request.request_panel import RequestPanel
from ..gui.request.request_sheet_dialog import RequestSheetDialog
from ..gui.request.support_dialog import SupportDialog
from ..layers.request_files import write_request_folder
from ..resource import metadata, resource
from ..sending import Sender, offers_of
from ..words.messages import explain
from ..words.request_text import request_sheet
from .request_actions import RequestActions, SentBooks
from .request_follower import RequestFollower

CoverageOf = Callable[[ImageRequest], Sequence[Mapping[str, Any]]]
"""Footprints of what exists over the area of a request."""

EstimateOf = Callable[[ImageRequest], Sequence[str]]
"""The estimate of a request, in sentences."""

SummaryOf = Callable[[ImageRequest], FormEstimate]
"""The estimate in one sentence, and what follows from it."""


class RequestStation(QObject):
    """Connects the request panel with the service, the profile and the paper.

    What prices a request, and finds what exists over it, is set from outside: ``estimate_of``,
    ``summary_of`` and ``coverage_of``. They are asked in the GUI thread, at each touch.

    Args:
        file: holds drafts and what was sent.
        sheets: folder in which the folders of sheets are proposed.
    """

    filed = pyqtSignal(object, object)
    """ImageRequest, TrackedRequest: filed on the web, and followed by hand from now on."""

    def __init__(
        self,
        client: Callable[[], DinamisClient],
        background: Background,
        file: Path,
        sheets: Path,
        open_address: Callable[[str], None],
    ) -> None:
        super().__init__()
        self._client = client
        self._sheets = sheets
        self._open_address = open_address
        self.rules = read_request_rules(resource("request_rules.json"))
        self._contacts = read_contacts(resource("contacts.json"))
        self._narrowed: Dict[str, RequestRules] = {}
        requests = RequestFile(file)
        self._drafts, self._hand = DraftBook(requests), HandRequests(requests)
        outbox = Outbox(requests)
        self._sender = Sender(outbox, self.rules)
        self.estimate_of: EstimateOf = lambda request: ()
        self.coverage_of: CoverageOf = lambda request: ()
        self.summary_of: SummaryOf = lambda request: NO_ESTIMATE
        self.versions: Mapping[str, str] = {
            "DINAMIS for QGIS": metadata()["version"],
            "QGIS": Qgis.QGIS_VERSION,
            "System": QSysInfo.prettyProductName(),
        }
        guide = read_product_guide(resource("product_guide.json"))
        self.panel = RequestPanel(self._desk(), self.rules, background.run, guide)
        self.follower = RequestFollower(self._requests, FollowBook(requests), background.run)
        self.actions = RequestActions(
            client, SentBooks(outbox, self._hand), self.panel, self.follower, background.run
        )
        self._who: Optional[str] = None
        self._connect_list()
        self.actions.page_wanted.connect(open_address)
        self.panel.sheet_wanted.connect(self.show_sheet)
        self.panel.support_wanted.connect(self.show_support)
        self.panel.request_changed.connect(self._price)
        self._dialogs: list[QDialog] = []

    def use_service(self) -> None:
        """Another service is in use."""
        service = self._client().service
        self.follower.set_pace(service.is_training)
        self._follow_anew()
        self.panel.set_can_send(service.tasking is not None)

    def close(self) -> None:
        """Nothing typed is lost, and no window stays."""
        self.follower.close()
        self.panel.close_drafts()
        for dialog in self._dialogs:
            dialog.close()

    def show_sheet(self, request: ImageRequest) -> RequestSheetDialog:
        """Open the sheet of a request."""
        sheet = request_sheet(
            request, date.today(), self.estimate_of(request), self.coverage_of(request)
        )
        dialog = RequestSheetDialog(
            sheet,
            self._contacts.request_application,
            _not_there_yet(self._sheets / _folder_name(request)),
            lambda folder: write_request_folder(folder, request, sheet),
            lambda reference: self._track(reference, request),
            self._open_address,
            self.panel.window(),
        )
        return self._shown(dialog)

    def show_support(self, tracked: Optional[TrackedRequest]) -> SupportDialog:
        """Open what helps to ask support."""
        dialog = SupportDialog(
            self._contacts,
            tracked,
            lambda attachments: report(
                {**self.versions, "Service": self._client().service.title},
                tracked,
                self.panel.notice.warning(),
                attachments,
            ),
            self._open_address,
            self.panel.window(),
        )
        return self._shown(dialog)

    def _use_account(self, account: Optional[Account]) -> None:
        """Somebody has signed in, or nobody is: what was asked for the last one is dropped."""
        who = None if account is None else account.username
        if who != self._who:
            self._who = who
            self._follow_anew()

    def _follow_anew(self) -> None:
        self.follower.forget()
        if self.follower.has_asked:
            self.follower.follow()

    def _connect_list(self) -> None:
        shown = self.panel.my_requests
        shown.look_wanted.connect(self.follower.follow)
        self.follower.listed.connect(shown.show_requests)
        self.follower.failed.connect(self._tell_failure)
        self.panel.account_changed.connect(self._use_account)

    def _tell_failure(self, error: DinamisError) -> None:
        self.panel.notice.show_text(explain(error), Qgis.MessageLevel.Warning)

    def price_again(self) -> None:
        """Who asks, what is used of the quota or the tariff is another."""
        self._price(self.panel.request_form.request())

    def _price(self, request: ImageRequest) -> None:
        self.panel.set_estimate(self.summary_of(request))

    def _shown(self, dialog: Any) -> Any:
        self._dialogs = [one for one in self._dialogs if one.isVisible()]
        self._dialogs.append(dialog)
        dialog.show()
        return dialog

    def _track(self, reference: str, request: ImageRequest) -> TrackedRequest:
        tracked = self._hand.keep(reference, request, utc_now())
        self.filed.emit(request, tracked)
        self.follower.follow()
        return tracked

    def _desk(self) -> RequestDesk:
        return RequestDesk(
            send=lambda request, draft_id: self._sender.send(self._client(), request, draft_id),
            opportunities=self._opportunities,
            drafts=self._drafts.all,
            keep=self._drafts.keep,
            delete=self._drafts.delete,
            rules=self._rules_here,
        )

    def _rules_here(self) -> RequestRules:
        """The table without what the service in use does not offer; asked of it once."""
        client = self._client()
        if client.service.tasking is None:
            return self.rules
        if client.service.id not in self._narrowed:
            self._narrowed[client.service.id] = self.rules.narrowed(offers_of(client, self.rules))
        return self._narrowed[client.service.id]

    def _requests(self) -> Sequence[TrackedRequest]:
        """Those of the service and those tracked by hand, the newest first."""
        client = self._client()
        can_list = client.service.tasking is not None and client.is_signed_in
        if can_list:
            with suppress(AlreadySending):
                self._sender.settle_open(client)
        sent = client.requests() if can_list else ()
        return sorted((*sent, *self._hand.all()), key=lambda one: one.created, reverse=True)

    def _opportunities(
        self, request: ImageRequest, tell: Callable[[SearchState], object]
    ) -> Tuple[Opportunity, ...]:
        found = self._client().opportunities(order_of(request, self.rules), tell=tell)
        return over(Area.from_geojson(request.area), found)


def _not_there_yet(folder: Path) -> Path:
    """The folder, or its name with a number: a sheet that was corrected is another one."""
    found, number = folder, 2
    while found.exists():
        found = folder.with_name(f"{folder.name}-{number}")
        number += 1
    return found


def _folder_name(request: ImageRequest) -> str:
    """A name for a folder that any disk takes."""
    words = re.sub(r"[^\w-]+", "-", request.project).strip("-")[:60]
    return f"{date.today():%Y-%m-%d}-{words or request.mission}"
