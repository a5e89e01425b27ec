"""What is said of files that a newer version of the plugin wrote; part of ``messages``."""

from __future__ import annotations

from typing import Callable, Tuple, Type

from qgis.PyQt.QtCore import QCoreApplication

from ..domain import errors
from ..domain.errors import DinamisError

VERSION_SENTENCES: Tuple[Tuple[Type[DinamisError], Callable[[], str]], ...] = (
    (
        errors.TariffTooNew,
        lambda: QCoreApplication.translate(
            "Messages",
            "This tariff table is written for a newer version of the plugin. The one in use "
            "was not changed. Update the plugin, or ask for the file as this version reads "
            "it.",
        ),
    ),
    (
        errors.PackTooNew,
        lambda: QCoreApplication.translate(
            "Messages",
            "This offline pack was made by a newer version of the plugin. Nothing was kept. "
            "Update the plugin, then open it again.",
        ),
    ),
    (
        errors.ExerciseTooNew,
        lambda: QCoreApplication.translate(
            "Messages",
            "This exercise is of a newer version of the plugin. It was not touched, and "
            "nothing was opened. Update the plugin.",
        ),
    ),
    (
        errors.SearchesTooNew,
        lambda: QCoreApplication.translate(
            "Messages",
            "Saved searches were written by a newer version of the plugin. Nothing was "
            "saved or deleted. Update the plugin.",
        ),
    ),
    (
        errors.CatalogueTooNew,
        lambda: QCoreApplication.translate(
            "Messages",
            "A newer version of the plugin was used on this profile. What only it can read "
            "was left as it is, and is not used here. Update the plugin to have it again.",
        ),
    ),
    (
        errors.LedgerTooNew,
        lambda: QCoreApplication.translate(
            "Messages",
            "Your record of requests was written by a newer version of this plugin. "
            "It was not touched. Update the plugin.",
        ),
    ),
    (
        errors.QueueTooNew,
        lambda: QCoreApplication.translate(
            "Messages",
            "A later version of the plugin wrote the list of downloads. It was not opened, "
            "and nothing in it was changed. Update the plugin.",
        ),
    ),
    (
        errors.RequestsTooNew,
        lambda: QCoreApplication.translate(
            "Messages",
            "Your drafts and requests were written by a newer version of the plugin. They "
            "were not touched, and nothing was sent. Update the plugin.",
        ),
    ),
)
