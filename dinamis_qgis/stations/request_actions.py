"""What can be done with requests that were sent: deliveries, withdrawal, copies, map and file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Callable, Optional, Sequence
from urllib.parse import urlsplit

from qgis.core import Qgis, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..api.client import DinamisClient
from ..api.sign_in import utc_now
from ..catalogue.hand_requests import HandRequests
from ..catalogue.outbox import Outbox
from ..catalogue.request_export import write_requests_csv
from ..domain.errors import Cancelled, DinamisError
from ..domain.ledger import Entry
from ..domain.request import ImageRequest, Status, TrackedRequest
from ..domain.request_copy import copy_of
from ..domain.request_table import request_rows
from ..domain.request_values import request_of
from ..gui.request.note_dialog import NoteDialog
from ..gui.request.request_panel import RequestPanel
from ..gui.request.status_words import status_word
from ..layers.request_layer import request_layer
from ..words.messages import explain
from .request_follower import RequestFollower

EntriesOf = Callable[[], Sequence[Entry]]


@dataclass(frozen=True)
class SentBooks:
    """Where what was asked is written down."""

    outbox: Outbox
    by_hand: HandRequests


class RequestActions(QObject):
    """Connects the list of requests; lives in the GUI thread.

    The record of what requests took is set from outside: ``entries_of``.
    """

    scenes_delivered = pyqtSignal(object)  # tuple[Scene, ...]; for the download queue
    files_delivered = pyqtSignal(object)  # tuple[Path, ...]; to be shown
    page_wanted = pyqtSignal(str)
    """Address of a page where images are."""

    layer_made = pyqtSignal(object)  # QgsVectorLayer

    def __init__(
        self,
        client: Callable[[], DinamisClient],
        books: SentBooks,
        panel: RequestPanel,
        follower: RequestFollower,
        run: Callable[..., Any],
    ) -> None:
        super().__init__()
        self._client, self._books, self._panel = client, books, panel
        self._follower, self._run = follower, run
        self.entries_of: EntriesOf = lambda: ()
        shown = panel.my_requests
        shown.cancel_wanted.connect(self.cancel)
        shown.copy_wanted.connect(self.copy)
        shown.note_wanted.connect(self.open_note)
        shown.undo_wanted.connect(self.take_back)
        shown.layer_wanted.connect(self.show_layer)
        shown.csv_wanted.connect(self.write_csv)

    def take_delivery(self, tracked: TrackedRequest) -> None:
        """Ask for the scenes of a delivered request, and offer them."""
        if tracked.is_by_hand:
            self._open_noted(tracked.deliveries)
            return
        client = self._client()
        self._run(
            self.tr("DINAMIS delivery"),
            lambda job: client.delivered_scenes(tracked),
            self.scenes_delivered.emit,
            self._fail,
        )

    def cancel(self, tracked: TrackedRequest) -> None:
        """Withdraw a request."""
        client = self._client()
        self._run(
            self.tr("DINAMIS withdrawal"),
            lambda job: client.cancel_request(tracked.id),
            self._tell_cancelled,
            self._fail_cancelled,
        )

    def copy(self, tracked: TrackedRequest) -> None:
        """Put what a request said into a new draft."""
        self._run(
            "",
            lambda job: copy_of(tracked, self.request_of(tracked), date.today()),
            self._panel.show_copy,
            self._fail,
        )

    def open_note(self, tracked: TrackedRequest) -> NoteDialog:
        """Ask what was learnt of a request that is followed by hand."""
        dialog = NoteDialog(
            tracked,
            lambda noted: self._books.by_hand.note(tracked.id, noted),
            utc_now(),
            self._panel.window(),
        )
        dialog.accepted.connect(self._follower.follow)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def take_back(self, tracked: TrackedRequest) -> None:
        """Undo what was noted last."""
        self._run(
            "",
            lambda job: self._books.by_hand.take_back(tracked.id),
            self._tell_taken_back,
            self._fail,
        )

    def show_layer(self) -> QgsVectorLayer:
        rows = request_rows(self._follower.requests, self.entries_of())
        layer = request_layer(rows, status_word)
        self.layer_made.emit(layer)
        return layer

    def write_csv(self, path: Path) -> None:
        """Write all requests to a file; the user was asked about one that is there."""
        rows = request_rows(self._follower.requests, self.entries_of())
        self._run(
            "",
            lambda job: write_requests_csv(rows, path, may_replace=True),
            lambda count: self._say(self.tr("{} requests written to {}.").format(count, path)),
            self._fail,
        )

    def request_of(self, tracked: TrackedRequest) -> Optional[ImageRequest]:
        """What a request said, where it was written down here."""
        by_hand = self._books.by_hand.request(tracked.id)
        if by_hand is not None:
            return by_hand
        sent = self._books.outbox.of_order(tracked.service_id, tracked.id)
        return None if sent is None else request_of(sent.content)

    def _open_noted(self, places: Sequence[str]) -> None:
        """Show the files that were noted, and the pages."""
        pages = [place for place in places if urlsplit(place).scheme in ("http", "https")]
        files = tuple(Path(place) for place in places if place not in pages)
        there = tuple(path for path in files if path.exists())
        if there:
            self.files_delivered.emit(there)
        for page in pages:
            self.page_wanted.emit(page)
        gone = [path.name for path in files if path not in there]
        if gone:
            text = self.tr("No longer where it was noted: {}.")
            self._say(text.format(", ".join(gone)), Qgis.MessageLevel.Warning)

    def _tell_taken_back(self, status: Optional[Status]) -> None:
        if status is not None:
            text = self.tr("“{}” was taken back. Note it again if that was a mistake.")
            self._say(text.format(status_word(status.code)), Qgis.MessageLevel.Info)
        self._follower.follow()

    def _tell_cancelled(self, tracked: TrackedRequest) -> None:
        if tracked.status.code.is_final:
            text = self.tr("Request {} is withdrawn.")
        else:
            text = self.tr("The service was asked to withdraw request {}. It has not done so yet.")
        self._say(text.format(tracked.id))
        self._follower.follow()

    def _fail_cancelled(self, error: DinamisError) -> None:
        self._fail(error)
        self._follower.follow()

    def _say(self, text: str, level: Qgis.MessageLevel = Qgis.MessageLevel.Success) -> None:
        self._panel.notice.show_text(text, level)

    def _fail(self, error: DinamisError) -> None:
        if not isinstance(error, Cancelled):
            self._say(explain(error), Qgis.MessageLevel.Warning)
