"""Counts one's activity from the records of this computer, and shows it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from contextlib import suppress
from decimal import Decimal
from pathlib import Path
from typing import Any, Callable, Iterator, Optional, Protocol, Tuple

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QWidget

from ..catalogue.activity_export import write_activity_csv
from ..catalogue.fetched_book import FetchedBook
from ..catalogue.request_file import RequestFile
from ..domain.activity import Activity, Fetched, activity
from ..domain.area import geometry_km2
from ..domain.download import Download, DownloadState
from ..domain.errors import DinamisError
from ..domain.ledger import Entry
from ..domain.scene import Scene
from ..gui.activity.activity_dialog import ActivityDialog

_SCENE_TROUBLE = (DinamisError, ValueError, TypeError)


class FinishedDownloads(Protocol):
    """What is asked of the download queue."""

    def downloads(self) -> Tuple[Download, ...]: ...

    def item(self, number: int) -> str: ...


class ActivityDesk(QObject):
    """Knows what was asked for and downloaded; lives in the GUI thread.

    Args:
        file: where what was downloaded is written down: it outlives the list of downloads.
        entries: the record of requests; called in a worker thread.
        training_id: id of the service whose requests are play, and never mixed with real ones.
    """

    def __init__(
        self,
        file: Path,
        entries: Callable[[], Sequence[Entry]],
        queue: FinishedDownloads,
        run: Callable[..., Any],
        training_id: str = "training",
    ) -> None:
        super().__init__()
        self._book = FetchedBook(RequestFile(file))
        self._entries, self._queue, self._run = entries, queue, run
        self._training_id = training_id
        self._dialog: Optional[ActivityDialog] = None

    def note_downloads(self, *_: object) -> None:
        """Write down what is complete; to be called when downloads are, and at the end."""
        self._run("", lambda job: self._note(), lambda _: None, lambda error: None)

    def show(self, service_id: str, entity: str, parent: Optional[QWidget]) -> ActivityDialog:
        """Show what was done with real services, or with the training service while it is used."""
        self.close()
        is_play = service_id == self._training_id
        dialog = ActivityDialog(
            lambda whose: self.count(is_play, whose),
            entity,
            lambda shown, path: write_activity_csv(shown, path, may_replace=True),
            self._run,
            parent,
        )
        self._dialog = dialog
        dialog.show()
        return dialog

    def close(self) -> None:
        if self._dialog is not None:
            self._dialog.close()
            self._dialog = None

    def count(self, is_play: bool, entity: str = "") -> Activity:
        """Count; safe in any thread.

        Raises:
            CatalogueError: a record cannot be read.
        """
        self._note()

        def is_counted(service_id: str) -> bool:
            return (service_id == self._training_id) is is_play

        return activity(self._entries(), self._book.all(), is_counted, entity)

    def _note(self) -> None:
        self._book.note(self._finished())

    def _finished(self) -> Iterator[Fetched]:
        for download in self._queue.downloads():
            if download.state is DownloadState.DONE:
                with suppress(*_SCENE_TROUBLE):  # an item that cannot be read cannot be counted
                    scene = Scene.from_stac(json.loads(self._queue.item(download.number)))
                    yield Fetched(
                        download.service_id,
                        download.scene_id,
                        download.added.astimezone().date(),
                        scene.mission,
                        Decimal(str(round(geometry_km2(scene.footprint), 2))),
                    )
