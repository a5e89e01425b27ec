"""What has become of a request, and what is next, in sentences."""

from __future__ import annotations

from typing import Callable, Dict

from qgis.PyQt.QtCore import QCoreApplication

from ...domain.following import Change, NextStep, next_step
from ...domain.order import Sent
from ...domain.request import StatusCode, TrackedRequest
from .status_words import status_word


def next_sentence(tracked: TrackedRequest) -> str:
    """What the request waits for, and who must act."""
    step = next_step(tracked)
    by_hand = _BY_HAND.get(step) if tracked.is_by_hand else None
    return by_hand() if by_hand is not None else _next_word(step)


_BY_HAND: Dict[NextStep, Callable[[], str]] = {
    NextStep.TAKE_DELIVERY: lambda: QCoreApplication.translate(
        "Following", "Next: open the delivery. Files go on the map, pages to the browser."
    ),
    NextStep.FIND_DELIVERY: lambda: QCoreApplication.translate(
        "Following", "Next: take the images where DINAMIS put them, and note where you keep them."
    ),
}


def _next_word(step: NextStep) -> str:
    return {
        NextStep.REVIEW: QCoreApplication.translate(
            "Following", "Next: DINAMIS looks at it. You need not do anything."
        ),
        NextStep.ANSWER_QUOTATION: QCoreApplication.translate(
            "Following",
            "Next: it waits for you. A quotation wants your answer, or a purchase order is "
            "missing.",
        ),
        NextStep.PROGRAMMING: QCoreApplication.translate(
            "Following", "Next: the supplier programs the satellite, or makes the image."
        ),
        NextStep.PASS_OF_SATELLITE: QCoreApplication.translate(
            "Following", "Next: the satellite passes, until a clear enough image is taken."
        ),
        NextStep.PRODUCTION: QCoreApplication.translate(
            "Following", "Next: the image is made, then delivered."
        ),
        NextStep.TAKE_DELIVERY: QCoreApplication.translate(
            "Following", "Next: take the delivery. It goes to the download queue in one click."
        ),
        NextStep.FIND_DELIVERY: QCoreApplication.translate(
            "Following",
            "Next: the service does not say where the images are. Look for them in the "
            "catalogue, or ask support.",
        ),
        NextStep.ASK_ANOTHER_WAY: QCoreApplication.translate(
            "Following",
            "Next: it brought no image. Duplicate it as a draft, change what hindered it, and "
            "send that; or ask support.",
        ),
        NextStep.NOTHING: QCoreApplication.translate("Following", "Nothing more happens."),
    }[step]


def change_sentence(change: Change) -> str:
    """What a user is told of a change, wherever they are."""
    tracked, status = change.tracked, change.tracked.status
    if status.code is StatusCode.COMPLETED and change.before.code is StatusCode.COMPLETED:
        text = QCoreApplication.translate("Following", "Request {id} ({project}): more images.")
    elif status.code is StatusCode.RESERVED:
        text = QCoreApplication.translate(
            "Following", "Request {id} ({project}) waits for your answer."
        )
    elif change.before.code is status.code:
        text = QCoreApplication.translate(
            "Following", "Request {id} ({project}) is still “{now}”: {reason}"
        )
    else:
        text = QCoreApplication.translate(
            "Following", "Request {id} ({project}): “{before}” has become “{now}”."
        )
    return text.format(
        id=tracked.id,
        project=tracked.project or "–",
        before=status_word(change.before.code),
        now=status_word(status.code),
        reason=status.reason or "–",
    )


def sent_sentence(sent: Sent) -> str:
    """What became of sending a request."""
    if sent.is_older_version:
        text = QCoreApplication.translate(
            "RequestPanel",
            "Request {} had arrived before you changed it. The changes were not sent: "
            "send them as a new request if you need both.",
        )
    elif sent.was_there:
        text = QCoreApplication.translate(
            "RequestPanel", "Request {} had arrived already. It was not sent a second time."
        )
    else:
        text = QCoreApplication.translate(
            "RequestPanel", "Request {} was received. Its status is followed here."
        )
    return text.format(sent.tracked.id)
