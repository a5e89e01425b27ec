"""What is said when a request cannot be kept or sent; part of ``messages``."""

from __future__ import annotations

from typing import Callable, Tuple, Type

from qgis.PyQt.QtCore import QCoreApplication

from ..domain import errors
from ..domain.errors import DinamisError

REQUEST_SENTENCES: Tuple[Tuple[Type[DinamisError], Callable[[], str]], ...] = (
    (
        errors.AlreadySending,
        lambda: QCoreApplication.translate(
            "Messages",
            "A request is being sent at this moment. This one was not sent. "
            "Wait until it is listed under My requests.",
        ),
    ),
    (
        errors.SentBefore,
        lambda: QCoreApplication.translate(
            "Messages",
            "Another version of this request was sent already. This one was not. "
            "Give it another key if you need both.",
        ),
    ),
    (
        errors.DraftUnreadable,
        lambda: QCoreApplication.translate(
            "Messages",
            "This file is no draft of a request. Nothing was imported. "
            "Choose a JSON file that this plugin exported.",
        ),
    ),
    (
        errors.SendingUnsure,
        lambda: QCoreApplication.translate(
            "Messages",
            "The connection was lost while the request was sent: nobody knows yet whether it "
            "arrived. It is not sent again by itself. Send it again in a few minutes: the "
            "plugin first asks the service, and orders only what it does not have.",
        ),
    ),
    (
        errors.OpportunitiesNotComputed,
        lambda: QCoreApplication.translate(
            "Messages",
            "The service was to compute when an image could be taken, and gave up. Nothing was "
            "ordered. Ask again with a shorter period, or send the request without.",
        ),
    ),
    (
        errors.RequestsNotKept,
        lambda: QCoreApplication.translate(
            "Messages",
            "Your requests could not be written down on this computer. Nothing was sent. "
            "Free some room on the disk, or close other QGIS windows, then try again.",
        ),
    ),
)
