"""The drafts in front of the form: chosen, kept as typed, copied, renamed, carried to files."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timezone
from pathlib import Path
from typing import Any, Callable, Optional

from qgis.core import Qgis
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QFileDialog, QInputDialog, QLineEdit, QWidget

from ...domain.draft import Draft, example_request, new_draft
from ...domain.errors import DinamisError, DraftUnreadable
from ...domain.request import ImageRequest
from ...domain.request_json import request_from_json, request_to_json
from ...words.messages import explain
from ..panel import Notice
from .draft_keeper import DraftKeeper
from .drafts_bar import DraftsBar, title
from .request_desk import RequestDesk
from .request_form import RequestForm

_FILTER = "JSON (*.json)"


class DraftsDesk(QObject):
    """Connects the line of drafts, the form, and where drafts are kept."""

    def __init__(
        self, desk: RequestDesk, form: RequestForm, notice: Notice, run: Callable[..., Any]
    ) -> None:
        super().__init__(form)
        self._desk, self._form, self._notice, self._run = desk, form, notice, run
        self._drafts: Sequence[Draft] = ()
        self.bar = DraftsBar()
        self.keeper = DraftKeeper(desk, run, self)
        form.changed.connect(lambda: self.keeper.note(form.request()))
        self.keeper.kept.connect(self._follow_kept)
        self.keeper.taken_over.connect(self._tell_taken_over)
        self.keeper.failed.connect(self._fail)
        self.bar.chosen.connect(self.show_draft)
        self.bar.example_wanted.connect(self._show_example)
        self.bar.copy_wanted.connect(self._copy)
        self.bar.rename_wanted.connect(self._ask_name)
        self.bar.delete_wanted.connect(self._delete)
        self.bar.import_wanted.connect(self._ask_import)
        self.bar.export_wanted.connect(self._ask_export)

    @property
    def draft_id(self) -> str:
        """What tells the request in the form from others of the same words."""
        return self.keeper.draft.id if self.keeper.draft is not None else ""

    def refresh(self) -> None:
        self._run("", lambda job: self._desk.drafts(), self._show_drafts, self._fail)

    def show_draft(self, draft: Optional[Draft]) -> None:
        """Put a draft into the form; None: a new request."""
        self.keeper.show(draft)
        if draft is None:
            self._form.start_anew()
        else:
            self._form.show_request(draft.request)
        self._show_drafts(self._drafts)

    def begin(self, requests: Sequence[ImageRequest]) -> None:
        """Keep requests as drafts, and show the first of them."""
        for request in reversed(requests):
            self._begin(new_draft("", request, _now()))

    def drop_sent(self) -> None:
        """The request in the form was sent: its draft has done its duty."""
        sent = self.keeper.draft
        self.keeper.forget()
        self._form.start_anew()
        if sent is not None and sent.revision:
            self._run("", lambda job: self._desk.delete(sent), self._after_delete, self._fail)

    def import_file(self, path: Path) -> None:
        """Put the request of a file into a new draft."""
        try:
            request = request_from_json(path.read_text("utf-8"))
        except (OSError, UnicodeDecodeError) as error:
            self._fail(DraftUnreadable(f"{path.name}: {error}"))
            return
        except DinamisError as error:
            self._fail(error)
            return
        self._begin(new_draft("", request, _now()))

    def export_file(self, path: Path) -> None:
        """Write the request in the form to a file; one that is there is replaced."""
        name = title(self.keeper.draft) if self.keeper.draft is not None else ""
        part = path.with_name(path.name + ".part")
        try:
            part.write_text(request_to_json(self._form.request(), name), encoding="utf-8")
            part.replace(path)
        except OSError as error:
            text = self.tr("The draft was not exported to {}: {}.")
            self._notice.show_text(
                text.format(path.name, error.strerror), Qgis.MessageLevel.Warning
            )
            return
        self._notice.show_text(self.tr("Exported to {}.").format(path), Qgis.MessageLevel.Success)

    def begin_with(self, request: ImageRequest) -> None:
        """Put a request into a new draft."""
        self._begin(new_draft("", request, _now()))

    def _begin(self, draft: Draft) -> None:
        """Show a draft that is not kept yet, and keep it."""
        self.show_draft(None)
        self.keeper.begin(draft)
        self._form.show_request(draft.request)

    def _show_example(self) -> None:
        request = example_request(
            self.tr("Example: the harbour of Sète"),
            self.tr("An up-to-date map of the harbour and the lagoon, at low cloud cover."),
            self.tr("Coast"),
            date.today(),
        )
        self._begin(new_draft("", request, _now()))

    def _copy(self) -> None:
        draft = self.keeper.draft
        if draft is None:
            return
        self.keeper.keep()
        name = self.tr("{} (copy)").format(title(draft))
        self._begin(new_draft(name, self._form.request(), _now()))

    def _ask_name(self) -> None:
        draft = self.keeper.draft
        if draft is None:
            return
        name, is_given = QInputDialog.getText(
            self._window(),
            self.tr("Rename the draft"),
            self.tr("Name"),
            QLineEdit.EchoMode.Normal,
            title(draft),
        )
        if is_given and name.strip():
            self.keeper.rename(name.strip())

    def _delete(self) -> None:
        draft = self.keeper.draft
        if draft is None:
            return
        self.keeper.forget()
        self._form.start_anew()
        self._run("", lambda job: self._desk.delete(draft), self._after_delete, self._fail)

    def _after_delete(self, is_gone: bool) -> None:
        if not is_gone:
            self._notice.show_text(
                self.tr("Another window has changed this draft meanwhile. It was not deleted."),
                Qgis.MessageLevel.Warning,
            )
        self.refresh()

    def _ask_import(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self._window(), self.tr("Import a draft"), "", _FILTER
        )
        if path:
            self.import_file(Path(path))

    def _ask_export(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self._window(), self.tr("Export the draft"), "request.json", _FILTER
        )
        if path:
            self.export_file(Path(path))

    def _follow_kept(self, draft: Draft) -> None:
        others = [one for one in self._drafts if one.id != draft.id]
        self._show_drafts([draft, *others])

    def _tell_taken_over(self, mine: Draft, other: Draft) -> None:
        text = self.tr(
            "Another window has changed the draft “{}” meanwhile. Both are kept: yours is now “{}”."
        )
        self._notice.show_text(text.format(title(other), title(mine)), Qgis.MessageLevel.Warning)
        self.refresh()

    def _show_drafts(self, drafts: Sequence[Draft]) -> None:
        self._drafts = tuple(drafts)
        self.bar.show_drafts(self._drafts, self.keeper.draft)

    def _fail(self, error: DinamisError) -> None:
        self._notice.show_text(explain(error), Qgis.MessageLevel.Warning)

    def _window(self) -> QWidget:
        return self._form.window()


def _now() -> datetime:
    return datetime.now(timezone.utc)
