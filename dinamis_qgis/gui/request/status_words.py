"""What becomes of a request, in the user's words."""

from __future__ import annotations

from typing import Callable, Dict

from qgis.PyQt.QtCore import QCoreApplication

from ...domain.following import Step, Turn, steps
from ...domain.request import StatusCode, TrackedRequest
from ...words.amounts import moment, short_date

_WORDS: Dict[StatusCode, Callable[[], str]] = {
    StatusCode.RECEIVED: lambda: QCoreApplication.translate("Status", "Received"),
    StatusCode.HELD: lambda: QCoreApplication.translate("Status", "Under review"),
    StatusCode.RESERVED: lambda: QCoreApplication.translate("Status", "Waiting for you"),
    StatusCode.ACCEPTED: lambda: QCoreApplication.translate("Status", "Accepted"),
    StatusCode.SCHEDULED: lambda: QCoreApplication.translate("Status", "Programmed"),
    StatusCode.TASKED: lambda: QCoreApplication.translate("Status", "Programmed"),
    StatusCode.PROCESSING: lambda: QCoreApplication.translate("Status", "In production"),
    StatusCode.COMPLETED: lambda: QCoreApplication.translate("Status", "Delivered"),
    StatusCode.REJECTED: lambda: QCoreApplication.translate("Status", "Refused"),
    StatusCode.EXPIRED: lambda: QCoreApplication.translate("Status", "Period over"),
    StatusCode.CANCELLED: lambda: QCoreApplication.translate("Status", "Cancelled"),
    StatusCode.USER_CANCELLED: lambda: QCoreApplication.translate("Status", "Withdrawn"),
    StatusCode.FAILED: lambda: QCoreApplication.translate("Status", "Failed"),
}


def status_word(code: StatusCode) -> str:
    return _WORDS[code]()


def history_text(tracked: TrackedRequest) -> str:
    """A line a step, the oldest first, with the service's reason and what is odd about it."""
    found = tracked.deliveries if tracked.is_by_hand else ()
    return "\n".join((tracked.id, *map(_line, steps(tracked.history)), *found))


def _line(step: Step) -> str:
    status = step.status
    noted = QCoreApplication.translate("Status", "noted by hand") if status.is_noted else ""
    words = (status_word(status.code), status.reason, noted, turn_remark(step.turn))
    when = short_date(status.at.astimezone()) if status.is_noted else moment(status.at)
    return f"{when}  " + " – ".join(filter(None, words))


def turn_remark(turn: Turn) -> str:
    """What is odd about a step; "" when nothing is."""
    return {
        Turn.ON: "",
        Turn.AGAIN: QCoreApplication.translate("Status", "told again"),
        Turn.BACK: QCoreApplication.translate("Status", "a step back"),
        Turn.AFTER_END: QCoreApplication.translate("Status", "after the end: does not count"),
    }[turn]
