"""Turns a failure into a sentence: what happened, what was not done, what to do."""

from __future__ import annotations

from typing import Callable, Sequence, Tuple, Type

from qgis.core import Qgis
from qgis.PyQt.QtCore import QCoreApplication

from ..domain import errors
from ..domain.delivery_errors import FolderRefused, NoSuchFile
from ..domain.errors import DinamisError
from .area_messages import AREA_SENTENCES
from .exercise_messages import EXERCISE_SENTENCES
from .log import log
from .network_words import NETWORK_SENTENCES
from .product_messages import PRODUCT_SENTENCES
from .request_messages import REQUEST_SENTENCES
from .version_messages import VERSION_SENTENCES


def explain(error: DinamisError) -> str:
    """Return plain text in the user's language, with the exact cause at the end."""
    sentence = next(
        say() for kind, say in (*NETWORK_SENTENCES, *_SENTENCES) if isinstance(error, kind)
    )
    detail = _shortened(error.detail)
    return f"{sentence} ({detail})" if detail else sentence


def _shortened(detail: str, most: int = 240) -> str:
    line = " ".join(detail.split())
    return line if len(line) <= most else line[: most - 1] + "…"


# The most precise class first: the first that fits is used.
_SENTENCES: Tuple[Tuple[Type[DinamisError], Callable[[], str]], ...] = (
    *VERSION_SENTENCES,
    *REQUEST_SENTENCES,
    *EXERCISE_SENTENCES,
    (
        errors.Cancelled,
        lambda: QCoreApplication.translate("Messages", "Stopped. Nothing more was done."),
    ),
    *AREA_SENTENCES,
    (
        errors.PlaceUnknown,
        lambda: QCoreApplication.translate(
            "Messages",
            "No place of that name was found. The area was not changed. "
            "Check the spelling, or give the INSEE or SIREN code.",
        ),
    ),
    (
        errors.AreaNotOrderable,
        lambda: QCoreApplication.translate(
            "Messages",
            "The supplier does not take this area. Nothing was sent. "
            "Draw one polygon without holes and with fewer than 1000 points.",
        ),
    ),
    (
        errors.RequestIncomplete,
        lambda: QCoreApplication.translate(
            "Messages", "The request is not complete. It was not sent. Fill in the marked fields."
        ),
    ),
    (
        errors.UnknownChoice,
        lambda: QCoreApplication.translate(
            "Messages", "This choice is not known. Nothing was done. Use one of the listed words."
        ),
    ),
    (
        errors.TariffUnreadable,
        lambda: QCoreApplication.translate(
            "Messages",
            "This tariff table cannot be used. The one in use was not changed. "
            "Correct what is named, or ask for the file again.",
        ),
    ),
    (
        errors.TariffMissing,
        lambda: QCoreApplication.translate(
            "Messages",
            "No tariff is known for this mission on this day. Nothing was priced. "
            "Ask dinamis@cnes.fr, or bring a tariff table that has it.",
        ),
    ),
    (
        errors.NotAPack,
        lambda: QCoreApplication.translate(
            "Messages",
            "This file holds no scenes of DINAMIS. Nothing was kept. "
            "Choose the GeoPackage of an offline pack.",
        ),
    ),
    (
        errors.PackOfAnother,
        lambda: QCoreApplication.translate(
            "Messages",
            "This pack comes from another service. Nothing was kept. "
            "Choose that service at the first station, then open the pack again.",
        ),
    ),
    (
        errors.InputError,
        lambda: QCoreApplication.translate(
            "Messages", "What was given cannot be used. Nothing was done. Check it and try again."
        ),
    ),
    (
        errors.ServiceUnreachable,
        lambda: QCoreApplication.translate(
            "Messages",
            "The service does not answer. Nothing was sent or changed. "
            "Check the network and the proxy in QGIS's options, then try again.",
        ),
    ),
    (
        errors.ServiceBusy,
        lambda: QCoreApplication.translate(
            "Messages",
            "The service is busy or out of order. The operation was not done. "
            "Try again in a few minutes.",
        ),
    ),
    (
        errors.SignInRequired,
        lambda: QCoreApplication.translate(
            "Messages",
            "The service asks who you are. The operation was not done. "
            "Sign in at the first station, then try again.",
        ),
    ),
    (
        errors.SignInRefused,
        lambda: QCoreApplication.translate(
            "Messages",
            "The sign-in was refused. You are not signed in. "
            "Start again, or ask your entity's DINAMIS contact whether your account is active.",
        ),
    ),
    (
        errors.SignInExpired,
        lambda: QCoreApplication.translate(
            "Messages",
            "The code was not confirmed in time. You are not signed in. Ask for a new code.",
        ),
    ),
    (
        errors.AccessDenied,
        lambda: QCoreApplication.translate(
            "Messages",
            "Your account may not have this. It was not fetched. "
            "Ask your entity's DINAMIS contact which data your account opens.",
        ),
    ),
    (
        errors.NotFound,
        lambda: QCoreApplication.translate(
            "Messages",
            "The service does not have this, or no longer. It was not fetched. Search again.",
        ),
    ),
    (
        errors.RequestRefused,
        lambda: QCoreApplication.translate(
            "Messages",
            "The service refused it. Nothing was ordered or changed. "
            "Correct what it names, then try again.",
        ),
    ),
    (
        errors.UnexpectedReply,
        lambda: QCoreApplication.translate(
            "Messages",
            "The service answered something that this plugin does not understand. "
            "Nothing was changed. Update the plugin, or tell its authors.",
        ),
    ),
    (
        errors.ServiceError,
        lambda: QCoreApplication.translate(
            "Messages", "The service reported an error. The operation was not done. Try again."
        ),
    ),
    *PRODUCT_SENTENCES,
    (
        errors.FileNotWritten,
        lambda: QCoreApplication.translate(
            "Messages",
            "It could not be saved. What was there before has not changed. Free some room on "
            "the disk, close the programs that use the file, or choose another folder.",
        ),
    ),
    (
        errors.LedgerUnreadable,
        lambda: QCoreApplication.translate(
            "Messages",
            "Your record of requests cannot be read or written. It was not changed. "
            "Close other QGIS windows or free some room; if it is damaged, put a copy back.",
        ),
    ),
    (
        errors.CatalogueError,
        lambda: QCoreApplication.translate(
            "Messages",
            "The scenes found could not be kept on this computer. They are not on the map. "
            "Close other QGIS windows or free some room on the disk, then search again.",
        ),
    ),
    (
        NoSuchFile,
        lambda: QCoreApplication.translate(
            "Messages",
            "The scene has no file of that name. Nothing was fetched. Choose one of those it has.",
        ),
    ),
    (
        errors.NothingToDownload,
        lambda: QCoreApplication.translate(
            "Messages",
            "There is no image to download for this scene. Nothing was fetched. "
            "Order it at the request station.",
        ),
    ),
    (
        errors.DiskFull,
        lambda: QCoreApplication.translate(
            "Messages",
            "The disk is full. The download was not finished. Free some room or choose "
            "another folder, then start it again: it goes on where it stopped.",
        ),
    ),
    (
        FolderRefused,
        lambda: QCoreApplication.translate(
            "Messages",
            "The folder cannot be written to. The download was not finished. Choose another "
            "folder, or close the programs that use its files, then start it again.",
        ),
    ),
    (
        errors.FileDamaged,
        lambda: QCoreApplication.translate(
            "Messages",
            "The file arrived damaged. It was not kept. Download it again.",
        ),
    ),
    (
        errors.UnsafeArchive,
        lambda: QCoreApplication.translate(
            "Messages",
            "This archive would write outside its folder. It was not unpacked. "
            "Do not use it, and tell who gave it to you.",
        ),
    ),
    (
        errors.FileInTheWay,
        lambda: QCoreApplication.translate(
            "Messages",
            "A file of that name is there already. It was not replaced. "
            "Choose another folder, or move it away first.",
        ),
    ),
    (
        errors.NoDownloads,
        lambda: QCoreApplication.translate(
            "Messages",
            "Nothing was downloaded into this folder. Nothing was checked. "
            "Choose the folder of a download, or one above it.",
        ),
    ),
    (
        errors.QueueSetAside,
        lambda: QCoreApplication.translate(
            "Messages",
            "The list of downloads was damaged. It was kept as a file, and a new list begun. "
            "Add again what was not finished.",
        ),
    ),
    (
        errors.DownloadError,
        lambda: QCoreApplication.translate(
            "Messages", "The download failed. The file was not kept. Start it again."
        ),
    ),
    (
        DinamisError,
        lambda: QCoreApplication.translate(
            "Messages",
            "Something went wrong in the plugin. The operation was not done. "
            "Look at the DINAMIS log, and tell the authors.",
        ),
    ),
)


def log_rejected(sentences: Sequence[str]) -> None:
    """Name in the log what a service sent and could not be understood."""
    for sentence in sentences:
        log(sentence, Qgis.MessageLevel.Warning)
