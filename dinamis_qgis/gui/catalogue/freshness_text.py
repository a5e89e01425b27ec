"""How many scenes there are, and how fresh what is shown is, in words."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Optional, Tuple

from qgis.PyQt.QtCore import QCoreApplication

from ...domain.answer import Answer, Freshness
from ...domain.search import KeptPage
from ...words.amounts import moment, number, short_time


@dataclass(frozen=True)
class Refresh:
    """What became of a question to the service."""

    is_busy: bool = False
    scenes: int = 0
    """Received so far."""

    matched: Optional[int] = None
    """How many the service has, where it says so."""

    rejected: int = 0
    at: Optional[datetime] = None
    """When the last page came."""

    has_failed: bool = False

    def asking(self) -> Refresh:
        return replace(self, is_busy=True, has_failed=False)

    def received(self, page: KeptPage, now: datetime) -> Refresh:
        return Refresh(
            False,
            self.scenes + page.scenes,
            page.matched if page.matched is not None else self.matched,
            self.rejected + len(page.rejected),
            now,
        )

    def failed(self) -> Refresh:
        return replace(self, is_busy=False, has_failed=True)


def count_text(
    shown: Optional[int],
    refresh: Refresh,
    has_area: bool,
    freshness: Freshness,
    chosen: int,
) -> str:
    """How many scenes, and how many of them are chosen where that is more than one.

    Args:
        shown: None before anything was asked.
    """
    counted = _counted(shown, refresh, has_area, freshness)
    if not shown or chosen < 2:
        return counted
    return QCoreApplication.translate("SearchPanel", "{}, {} of them chosen").format(
        counted, number(chosen)
    )


def _counted(shown: Optional[int], refresh: Refresh, has_area: bool, freshness: Freshness) -> str:
    if shown is None and not refresh.is_busy:
        return (
            QCoreApplication.translate("SearchPanel", "Ready to search.")
            if has_area
            else QCoreApplication.translate("SearchPanel", "Choose an area first.")
        )
    if refresh.is_busy and not shown:
        return QCoreApplication.translate("SearchPanel", "Searching…")
    if refresh.matched is not None and refresh.matched > (shown or 0) and not freshness.is_complete:
        return QCoreApplication.translate("SearchPanel", "{} scenes of {}").format(
            number(shown or 0), number(refresh.matched)
        )
    return scenes_text(shown or 0)


def list_step(
    shown: Optional[int], refresh: Refresh, has_area: bool, freshness: Freshness
) -> Tuple[str, str]:
    """What to do where the list is empty, and at which station; ("", "") where it is not."""
    if shown is None and not refresh.is_busy:
        return _first_step(has_area)
    if refresh.has_failed and not shown and not freshness.is_complete:
        text = QCoreApplication.translate(
            "SearchPanel",
            "Nothing of this service is kept here. Once you are online, keep a local copy (menu, "
            "Local catalogue): it answers without a network. The training service needs none.",
        )
        return text, ""
    return "", ""


def _first_step(has_area: bool) -> Tuple[str, str]:
    """Before anything was asked."""
    if has_area:
        text = QCoreApplication.translate(
            "SearchPanel",
            "Choose Search: the scenes are listed here, and their outlines are on the map.",
        )
        return text, ""
    text = QCoreApplication.translate(
        "SearchPanel", "A search is about an area: draw it, or take it by its name or from a file."
    )
    return text, "area"


def nothing_found_text(has_more: bool) -> str:
    """What to try; the service may have more than it was asked for unasked."""
    if has_more:
        return QCoreApplication.translate(
            "SearchPanel",
            "No scene of those that the service sent first meets these conditions. "
            "Choose More to look further.",
        )
    return QCoreApplication.translate(
        "SearchPanel",
        "No scene meets these conditions here. Allow more clouds, a longer period or other words, "
        "or look in the supplier's archive.",
    )


def scenes_text(count: int) -> str:
    """A number of scenes, in words."""
    return (
        QCoreApplication.translate("SearchPanel", "1 scene")
        if count == 1
        else QCoreApplication.translate("SearchPanel", "{} scenes").format(number(count))
    )


def partly_text(answer: Answer, chosen: int, most: int) -> str:
    """What of the list is not on the map, and not told to the other stations; "" where all is.

    Args:
        chosen: scenes that are chosen.
        most: as many of them are told.
    """
    parts = []
    if answer.is_filter_partial:
        parts.append(
            QCoreApplication.translate(
                "SearchPanel", "Too many for the map: it shows the first of them only."
            )
        )
    if chosen > most:
        parts.append(
            QCoreApplication.translate(
                "SearchPanel",
                "Quicklooks, request and download take the first {} of the chosen scenes, "
                "as listed here.",
            ).format(number(most))
        )
    return " ".join(parts)


def freshness_text(freshness: Freshness, refresh: Refresh, is_asked: bool) -> str:
    """Where what is shown comes from, and of when it is."""
    parts = []
    if freshness.is_complete and freshness.mirrored is not None:
        parts.append(
            QCoreApplication.translate("SearchPanel", "Local copy of {}.").format(
                moment(freshness.mirrored)
            )
        )
    if refresh.has_failed and is_asked:
        parts.append(
            QCoreApplication.translate(
                "SearchPanel", "The service did not answer: this is the copy alone."
            )
            if freshness.is_complete
            else QCoreApplication.translate(
                "SearchPanel", "The service did not answer: this is what was seen before."
            )
        )
    elif refresh.is_busy:
        parts.append(QCoreApplication.translate("SearchPanel", "Asking the service…"))
    elif refresh.at is not None:
        parts.append(
            QCoreApplication.translate("SearchPanel", "Refreshed from the service at {}.").format(
                short_time(refresh.at.astimezone())
            )
        )
    elif is_asked and not freshness.is_complete:
        parts.append(QCoreApplication.translate("SearchPanel", "This is what was seen before."))
    if refresh.rejected:
        parts.append(
            QCoreApplication.translate(
                "SearchPanel", "Entries that could not be read: {}; the log names them."
            ).format(number(refresh.rejected))
        )
    return " ".join(parts)
