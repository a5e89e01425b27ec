"""Looks at requests again until each has come to its end, and tells each change once."""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime
from typing import Any, Callable, Dict, List, Optional, Sequence, Tuple

from qgis.core import Qgis
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..api.sign_in import utc_now
from ..catalogue.follow_book import FollowBook, Look
from ..domain.errors import Cancelled, DinamisError, ServiceBusy, ServiceUnreachable
from ..domain.following import Change, Pace
from ..domain.request import StatusCode, TrackedRequest
from ..gui.request.follow_words import change_sentence

TRAINING_PACE = Pace(quickest_s=3, slowest_s=60)
REAL_PACE = Pace(quickest_s=60, slowest_s=3600)
_MOST_TOLD = 3
_BAD_ENDS = (StatusCode.REJECTED, StatusCode.EXPIRED, StatusCode.FAILED, StatusCode.CANCELLED)


class RequestFollower(QObject):
    """Asks a service about the user's requests; lives in the GUI thread.

    It asks nothing before ``follow``, which is called once the user has asked for it, and goes
    on from then, also while the dock is hidden, as long as anything is open.

    Args:
        list_requests: all requests, those tracked by hand too; called in a worker thread.
        run: ``Background.run``.
    """

    listed = pyqtSignal(object)  # tuple[TrackedRequest, ...]
    followed = pyqtSignal(str, object)
    """Id of a service, and its requests as a tuple."""

    told = pyqtSignal(str, object)
    """A sentence and its Qgis.MessageLevel, for a user who is at another station."""

    failed = pyqtSignal(object)  # DinamisError

    def __init__(
        self,
        list_requests: Callable[[], Sequence[TrackedRequest]],
        book: FollowBook,
        run: Callable[..., Any],
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        super().__init__()
        self._list_requests, self._book, self._run, self._now = list_requests, book, run, now
        self._pace = REAL_PACE
        self._failures = 0
        self.has_asked = False
        """Whether the user ever wanted to know."""

        self._asked: Optional[object] = None
        """The question under way; the answer to any other one is dropped."""

        self._requests: Tuple[TrackedRequest, ...] = ()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)

    @property
    def is_following(self) -> bool:
        """Whether it will look again by itself."""
        return self._timer.isActive()

    @property
    def wait_s(self) -> float:
        """Seconds between the last look and the next."""
        return self._timer.interval() / 1000

    @property
    def requests(self) -> Tuple[TrackedRequest, ...]:
        """As they were at the last look."""
        return self._requests

    def set_pace(self, is_training: bool) -> None:
        """Look at requests as often as they may move."""
        self._pace = TRAINING_PACE if is_training else REAL_PACE

    def follow(self) -> None:
        """Look now, and again as long as anything is open."""
        self.has_asked = True
        self._failures = 0
        self.look()

    def forget(self) -> None:
        """Another person, or another service: what was asked for the last one is dropped."""
        self._timer.stop()
        self._asked, self._failures = None, 0
        self._take(())

    def close(self) -> None:
        self._timer.stop()
        self._asked = None

    def look(self) -> None:
        """Look once, unless that is being done; the pace says when next."""
        if self._asked is not None:
            return
        self._timer.stop()
        asked = self._asked = object()
        self._run(
            "",
            lambda job: self._book.look(self._list_requests()),
            lambda look: self._show(look, asked),
            lambda error: self._fail(error, asked),
        )

    def _show(self, look: Look, asked: object) -> None:
        if asked is not self._asked:
            return  # the answer to somebody who has left
        self._asked, self._failures = None, 0
        self._take(look.requests)
        self._tell([one for one in look.changes if not one.tracked.is_by_hand])
        self._wait()

    def _take(self, requests: Tuple[TrackedRequest, ...]) -> None:
        self._requests = requests
        self.listed.emit(requests)
        by_service: Dict[str, List[TrackedRequest]] = defaultdict(list)
        for tracked in requests:
            by_service[tracked.service_id].append(tracked)
        for service_id, some in by_service.items():
            self.followed.emit(service_id, tuple(some))

    def _tell(self, changes: Sequence[Change]) -> None:
        for change in changes[:_MOST_TOLD]:
            self.told.emit(change_sentence(change), _level(change.tracked.status.code))
        more = len(changes) - _MOST_TOLD
        if more > 0:
            text = self.tr("{} more requests have changed: see My requests.").format(more)
            self.told.emit(text, Qgis.MessageLevel.Info)

    def _fail(self, error: DinamisError, asked: object) -> None:
        """Said once; what may pass is tried again, less and less often."""
        if asked is not self._asked:
            return
        self._asked = None
        self._failures += 1
        if self._failures == 1 and not isinstance(error, Cancelled):
            self.failed.emit(error)
        if isinstance(error, (ServiceBusy, ServiceUnreachable)):
            self._wait(getattr(error, "retry_after_s", None) or 0)

    def _wait(self, asked_s: float = 0) -> None:
        of_services = [one for one in self._requests if not one.is_by_hand]
        wait = self._pace.wait_s(of_services, self._now(), self._failures, asked_s)
        if wait is not None:
            self._timer.start(int(wait * 1000))


def _level(code: StatusCode) -> Qgis.MessageLevel:
    if code is StatusCode.COMPLETED:
        return Qgis.MessageLevel.Success
    if code in _BAD_ENDS or code is StatusCode.RESERVED:
        return Qgis.MessageLevel.Warning
    return Qgis.MessageLevel.Info
