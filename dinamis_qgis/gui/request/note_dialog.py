"""A status noted by hand: what a user learnt by mail, or on DINAMIS's web pages."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Callable, Optional, Tuple

from qgis.core import Qgis
from qgis.PyQt.QtCore import QDate
from qgis.PyQt.QtWidgets import (
    QDialog,
    QFileDialog,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from ...domain.errors import DinamisError
from ...domain.following import Turn
from ...domain.noted import Noted, noted_status, turn_of
from ...domain.request import Status, StatusCode, TrackedRequest
from ...words.messages import explain
from ..fields import add_row, choice, day, form, named
from ..narrow_list import NarrowList
from ..panel import SPACING_PX, Notice, button, button_row, wrapped_label
from .status_words import status_word

_WIDTH_PX, _HEIGHT_PX = 420, 460
_CODES = tuple(
    # Programmed is one word for two codes of the services.
    code
    for code in StatusCode
    if code is not StatusCode.SCHEDULED
)


class NoteDialog(QDialog):
    """Asks for the state, its day, a remark, and where the images are.

    Args:
        note: writes it down; raises ``DinamisError``.
        now: the time that it is.
    """

    def __init__(
        self,
        tracked: TrackedRequest,
        note: Callable[[Noted], object],
        now: datetime,
        parent: Optional[QWidget] = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Note a state"))
        self._tracked, self._note, self._now = tracked, note, now
        self._create()
        self._lay_out()
        self.state_combo.currentIndexChanged.connect(self._update)
        self.day_edit.dateChanged.connect(self._update)
        self.file_button.clicked.connect(self._ask_files)
        self.folder_button.clicked.connect(self._ask_folder)
        self.link_edit.returnPressed.connect(self._add_link)
        self.remove_button.clicked.connect(self._remove)
        self.links_list.itemSelectionChanged.connect(self._update)
        self.note_button.clicked.connect(self._write)
        self.cancel_button.clicked.connect(self.reject)
        self._update()

    def add_links(self, links: Sequence[str]) -> None:
        """List files and pages, each once."""
        for link in links:
            if link and link not in self.links():
                self.links_list.addItem(link)
        self._update()

    def links(self) -> Tuple[str, ...]:
        rows = range(self.links_list.count())
        return tuple(self.links_list.item(row).text() for row in rows)

    def _code(self) -> StatusCode:
        return StatusCode(self.state_combo.currentData())

    def _status(self) -> Status:
        at = self.day_edit.date()
        chosen = date(at.year(), at.month(), at.day())
        return noted_status(self._tracked, self._code(), chosen, self.remark_edit.text(), self._now)

    def _write(self) -> None:
        self._add_link()
        is_delivered = self._code() is StatusCode.COMPLETED
        try:
            self._note(Noted(self._status(), self.links() if is_delivered else ()))
        except DinamisError as error:
            self.notice.show_text(explain(error), Qgis.MessageLevel.Warning)
            return
        self.accept()

    def _update(self, *_: object) -> None:
        """Where images are is asked once they are there; a step back is told before it is noted."""
        is_delivered = self._code() is StatusCode.COMPLETED
        for widget in (self.where_label, self.links_list, self.link_edit, *self._link_buttons()):
            widget.setVisible(is_delivered)
        self.remove_button.setEnabled(bool(self.links_list.selectedItems()))
        self.turn_label.setText(self._turn_sentence(turn_of(self._tracked, self._status())))
        self.turn_label.setVisible(bool(self.turn_label.text()))

    def _turn_sentence(self, turn: Turn) -> str:
        return {
            Turn.ON: "",
            Turn.AGAIN: self.tr("It has that state already: it is noted a second time."),
            Turn.BACK: self.tr("⚠ It was further already: this is noted as a step back."),
            Turn.AFTER_END: self.tr(
                "⚠ It has come to its end: this is noted, and the end still counts."
            ),
        }[turn]

    def _ask_files(self) -> None:
        title = self.tr("Files that were delivered")
        self.add_links(QFileDialog.getOpenFileNames(self, title)[0])

    def _ask_folder(self) -> None:
        title = self.tr("Folder that was delivered")
        self.add_links([QFileDialog.getExistingDirectory(self, title)])

    def _add_link(self) -> None:
        self.add_links([self.link_edit.text().strip()])
        self.link_edit.clear()

    def _remove(self) -> None:
        for item in self.links_list.selectedItems():
            self.links_list.takeItem(self.links_list.row(item))
        self._update()

    def _link_buttons(self) -> Tuple[QWidget, ...]:
        return (self.file_button, self.folder_button, self.remove_button)

    def _create(self) -> None:
        self.state_combo = choice([(status_word(code), code.value) for code in _CODES])
        tip = self.tr("What DINAMIS says has become of the request")
        named(self.state_combo, "note_state_combo", self.tr("State"), tip)
        code = self._tracked.status.code
        self.state_combo.setCurrentIndex(max(0, self.state_combo.findData(code.value)))
        filed, today = self._tracked.created.astimezone(), self._now.astimezone()
        self.day_edit = day(_qdate(today))
        named(self.day_edit, "note_day_edit", self.tr("Day"), self.tr("When it came to that state"))
        self.day_edit.setDateRange(_qdate(filed), _qdate(today))
        self.remark_edit = QLineEdit()
        named(
            self.remark_edit,
            "note_remark_edit",
            self.tr("Remark"),
            self.tr("The reason, the amount of a quotation, who wrote"),
        )
        self.turn_label = wrapped_label("")
        self.where_label = wrapped_label(self.tr("Where the images are, if you know:"))
        self.links_list = NarrowList()
        tip = self.tr("Where what was delivered is found: files, folders, pages")
        named(self.links_list, "note_links_list", self.tr("Delivered files and links"), tip)
        self.link_edit = QLineEdit()
        tip = self.tr("Address of a page; Enter adds it")
        named(self.link_edit, "note_link_edit", self.tr("Address"), tip)
        self.link_edit.setPlaceholderText(tip)
        self.file_button = button(self.tr("&File…"), "note_file_button")
        self.folder_button = button(self.tr("F&older…"), "note_folder_button")
        self.remove_button = button(self.tr("Re&move"), "note_remove_button")
        self.notice = Notice()
        # No button box: its first button would take the Enter that adds an address.
        self.note_button = button(self.tr("&Note it"), "note_button")
        self.cancel_button = button(self.tr("&Cancel"), "cancel_note_button")

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(SPACING_PX)
        text = self.tr(
            "Request {} ({}) is followed by hand: note what you learn of it. It stays on this "
            "computer, and can be taken back."
        )
        shown = text.format(self._tracked.id, self._tracked.project or "–")
        column.addWidget(wrapped_label(shown))
        rows = form()
        add_row(rows, self.tr("&State"), self.state_combo)
        add_row(rows, self.tr("&Day"), self.day_edit)
        add_row(rows, self.tr("&Remark"), self.remark_edit)
        column.addLayout(rows)
        column.addWidget(self.turn_label)
        column.addWidget(self.where_label)
        column.addWidget(self.links_list)
        column.addWidget(self.link_edit)
        column.addLayout(button_row(*self._link_buttons()))
        column.addStretch(1)
        column.addWidget(self.notice)
        column.addLayout(button_row(self.cancel_button, self.note_button))
        self.resize(_WIDTH_PX, _HEIGHT_PX)


def _qdate(at: datetime) -> QDate:
    return QDate(at.year, at.month, at.day)
