"""Keeps what is typed: a moment after the last touch, in a thread, one at a time."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any, Callable, Optional, Tuple

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..domain.draft import Draft, Kept, new_draft
from ..domain.errors import DinamisError
from ..domain.request import ImageRequest
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
        self._timer.stop()
        self._waiting, self._draft = None, draft

    def forget(self) -> None:
        """The draft is gone, or was sent: what waits to be kept is not."""
        self._timer.stop()
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
            self._draft = Draft(
                self._draft.id, name, self._draft.request, _now(), self._draft.revision
            )
            self.keep()

    def keep(self) -> None:
        """Keep it now, in a thread."""
        self._timer.stop()
        if self._is_keeping or self._waiting is None or self._draft is None:
            return
        draft, copy_name = self._to_keep()
        self._is_keeping = True
        self._run("", lambda job: self._desk.keep(draft, copy_name), self._show_kept, self._fail)

    def close(self) -> None:
        """QGIS is closing: what was typed last is kept here and now."""
        self._timer.stop()
        if self._waiting is not None and self._draft is not None:
            draft, copy_name = self._to_keep()
            self._desk.keep(draft, copy_name)
            self._waiting = None

    def _to_keep(self) -> Tuple[Draft, str]:
        assert self._draft is not None
        assert self._waiting is not None
        draft = self._draft.saying(self._waiting, _now())
        self._waiting = None
        return draft, self.tr("{} (copy of this window)").format(
            draft.name or draft.request.project
        )

    def _show_kept(self, kept: Kept) -> None:
        self._is_keeping = False
        is_shown = self._draft is not None and (
            self._draft.id == kept.draft.id or kept.other is not None
        )
        if is_shown:
            self._draft = kept.draft
        if kept.other is not None:
            self.taken_over.emit(kept.draft, kept.other)
        else:
            self.kept.emit(kept.draft)
        if self._waiting is not None:
            self._timer.start()  # typed meanwhile

    def _fail(self, error: DinamisError) -> None:
        self._is_keeping = False
        self.failed.emit(error)


def _now() -> datetime:
    return datetime.now(timezone.utc)
