"""Keeps what is typed: a moment after the last touch, in a thread, one at a time."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timezone
from typing import Any, Callable, Dict, List, Optional

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...domain.draft import Draft, Kept, new_draft
from ...domain.errors import DinamisError
from ...domain.request import ImageRequest
from .request_desk import RequestDesk

_AFTER_MS = 700


class DraftKeeper(QObject):
    """Holds the draft that the form shows, and sees that it is on the disk."""

    kept = pyqtSignal(object)  # Draft
    taken_over = pyqtSignal(object, object)  # Draft kept under another name, Draft of the other
    failed = pyqtSignal(object)  # DinamisError

    def __init__(
        self, desk: RequestDesk, run: Callable[..., Any], parent: Optional[QObject] = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._run = desk, run
        self._draft: Optional[Draft] = None
        self._waiting: Optional[ImageRequest] = None
        self._queue: List[Draft] = []
        self._known: Dict[str, Draft] = {}
        """What is on the disk, by the id under which it was written here."""

        self._is_keeping = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AFTER_MS)
        self._timer.timeout.connect(self.keep)

    @property
    def draft(self) -> Optional[Draft]:
        """None: a new request in which nothing was typed."""
        return self._draft

    def show(self, draft: Optional[Draft]) -> None:
        """Another draft is in the form; what was typed in the last one is kept first."""
        self.keep()
        self._draft = draft

    def begin(self, draft: Draft) -> None:
        """A draft is in the form that was never kept: keep it."""
        self.show(draft)
        self._waiting = draft.request
        self.keep()

    def forget(self) -> None:
        """The draft is gone, or was sent: what waits to be kept is not."""
        self._timer.stop()
        if self._draft is not None:
            gone = self._draft.id
            self._queue = [one for one in self._queue if one.id != gone]
        self._waiting, self._draft = None, None

    def note(self, request: ImageRequest) -> None:
        """Remember what the form says now; it is kept as soon as the typing pauses."""
        if self._draft is None and not request.project:
            return  # nothing worth keeping
        if self._draft is not None and self._draft.request == request:
            self._waiting = None
            return
        if self._draft is None:
            self._draft = new_draft("", request, _now())
        self._waiting = request
        self._timer.start()

    def rename(self, name: str) -> None:
        if self._draft is not None:
            self._waiting = self._waiting or self._draft.request
            self._draft = replace(self._draft, name=name)
            self.keep()

    def keep(self) -> None:
        """Keep it now, in a thread; one after the other, in the order of the typing."""
        self._queue_waiting()
        self._keep_next()

    def close(self) -> None:
        """QGIS is closing: what was typed last is kept here and now."""
        self._queue_waiting()
        for draft in self._queue:
            self._desk.keep(self._newest(draft), self._copy_name(draft))
        self._queue.clear()

    def _queue_waiting(self) -> None:
        self._timer.stop()
        if self._waiting is None or self._draft is None:
            return
        self._draft = self._draft.saying(self._waiting, _now())
        self._waiting = None
        self._queue = [one for one in self._queue if one.id != self._draft.id]
        self._queue.append(self._draft)

    def _keep_next(self) -> None:
        if self._is_keeping or not self._queue:
            return
        self._is_keeping = True
        draft = self._queue.pop(0)
        newest, copy_name = self._newest(draft), self._copy_name(draft)
        self._run(
            "",
            lambda job: self._desk.keep(newest, copy_name),
            lambda kept: self._show_kept(draft.id, kept),
            self._fail,
        )

    def _newest(self, draft: Draft) -> Draft:
        """The draft, following what is on the disk; under its new id where it has one."""
        known = self._known.get(draft.id)
        if known is None or known.revision <= draft.revision:
            return draft
        name = draft.name if known.id == draft.id else known.name
        return replace(draft, id=known.id, revision=known.revision, name=name)

    def _copy_name(self, draft: Draft) -> str:
        text = self.tr("{} (copy of this window)")
        return text.format(draft.name or draft.request.project)

    def _show_kept(self, written_as: str, kept: Kept) -> None:
        self._is_keeping = False
        self._known[written_as] = self._known[kept.draft.id] = kept.draft
        if self._draft is not None and self._draft.id == written_as:
            name = self._draft.name if kept.other is None else kept.draft.name
            self._draft = replace(
                self._draft, id=kept.draft.id, revision=kept.draft.revision, name=name
            )
        if kept.other is not None:
            self.taken_over.emit(kept.draft, kept.other)
        else:
            self.kept.emit(kept.draft)
        self._keep_next()

    def _fail(self, error: DinamisError) -> None:
        self._is_keeping = False
        self.failed.emit(error)
        self._keep_next()


def _now() -> datetime:
    return datetime.now(timezone.utc)
