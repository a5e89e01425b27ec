"""The queue as the user works with it: the list, its buttons, its sums."""

from __future__ import annotations

from typing import AbstractSet, Any, List, Optional, Sequence, Tuple

from qgis.PyQt.QtCore import QPoint, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QMessageBox, QVBoxLayout, QWidget

from ...domain.download import Download, DownloadLimits
from ..fields import named_list
from ..panel import SPACING_PX, button, button_row, scaled, wrapped_label
from .download_actions import (
    DownloadActions,
    to_cancel,
    to_clear,
    to_load,
    to_pause,
    to_remove,
    to_resume,
    to_retry,
)
from .download_order import Move, moved, moves_down, moves_up
from .download_totals import DownloadTotals, totals, totals_text
from .download_words import details_text, size_text, title_list
from .downloads_list import DownloadsList
from .downloads_model import DownloadsModel


class DownloadsView(QWidget):
    """Shows the downloads, and tells by their numbers what is wanted of them."""

    pause_wanted = pyqtSignal(object)  # tuple[int, ...], as in the next three
    resume_wanted = pyqtSignal(object)
    cancel_wanted = pyqtSignal(object, bool)  # and whether to delete what has arrived
    remove_wanted = pyqtSignal(object)
    moves_wanted = pyqtSignal(object)  # list[Move], to be made one after the other
    load_wanted = pyqtSignal(object)  # tuple[Download, ...]
    folder_wanted = pyqtSignal(object)  # Download

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.model = DownloadsModel(self)
        self.question: Optional[QMessageBox] = None
        self._totals = totals(())
        self._asked_order: List[int] = []
        self._create()
        self._lay_out()
        self._connect()
        self._update()

    @property
    def totals(self) -> DownloadTotals:
        return self._totals

    def show_downloads(
        self, downloads: Sequence[Download], changed: Optional[AbstractSet[int]] = None
    ) -> None:
        """Show the queue; ``changed`` as in `DownloadsModel.show`."""
        before = self.model.order()
        self.model.show(downloads, changed)
        if self.model.order() != before:
            self._asked_order = []
        self._update()

    def set_limits(self, limits: DownloadLimits) -> None:
        self.model.set_limits(limits)

    def selected(self) -> List[Download]:
        return self.list.selected()

    def _update(self) -> None:
        """Show what fits the rows and the selection; the one place where it is decided."""
        rows, selected = self.model.rows(), self.selected()
        self._totals = totals(rows)
        self.total_label.setText(totals_text(self._totals))
        self.actions_.allow(selected, [row.download for row in rows])
        for name, part in (("load", self.load_button), ("folder", self.folder_button)):
            part.setEnabled(self.actions_[name].isEnabled())
        self.details_label.setText(details_text(selected[0]) if len(selected) == 1 else "")
        self.details_label.setVisible(len(selected) == 1)
        for part in (self.list, self.total_label, self.buttons):
            part.setVisible(bool(rows))
        self.empty_label.setVisible(not rows)

    # What the buttons, the menu and the keys do.

    def _pause(self) -> None:
        self._ask(self.pause_wanted, to_pause(self.selected()))

    def _resume(self) -> None:
        self._ask(self.resume_wanted, to_resume(self.selected()))

    def _retry(self) -> None:
        self._ask(self.resume_wanted, to_retry(self.selected()))

    def _pause_or_resume(self) -> None:
        if to_pause(self.selected()):
            self._pause()
        else:
            self._resume()

    def _remove(self) -> None:
        self._ask(self.remove_wanted, to_remove(self.selected()))

    def _clear(self) -> None:
        self._ask(self.remove_wanted, to_clear([row.download for row in self.model.rows()]))

    def _cancel_or_remove(self) -> None:
        if to_cancel(self.selected()):
            self._cancel()
        else:
            self._remove()

    def _load(self) -> None:
        complete = to_load(self.selected())
        if complete:
            self.load_wanted.emit(complete)

    def _open_folder(self) -> None:
        for download in self.selected()[:1]:
            self.folder_wanted.emit(download)

    def _move_up(self) -> None:
        self._move(moves_up(self._order(), self._numbers()))

    def _move_down(self) -> None:
        self._move(moves_down(self._order(), self._numbers()))

    def _move(self, moves: List[Move]) -> None:
        if moves:
            self._asked_order = moved(self._order(), moves)
            self.moves_wanted.emit(moves)

    def _order(self) -> List[int]:
        """The order asked for, until the queue tells one: keys come faster than it answers."""
        return self._asked_order or self.model.order()

    def _numbers(self) -> Tuple[int, ...]:
        return tuple(download.number for download in self.selected())

    def _ask(self, wanted: Any, downloads: Sequence[Download]) -> None:
        if downloads:
            wanted.emit(tuple(download.number for download in downloads))

    def _cancel(self) -> None:
        """Cancel; where something has arrived, ask first whether it is to be deleted."""
        downloads = to_cancel(self.selected())
        if not downloads:
            return
        arrived = sum(download.done_bytes for download in downloads)
        if arrived:
            self._ask_before_cancelling(downloads, arrived)
        else:
            self.cancel_wanted.emit(tuple(download.number for download in downloads), False)

    def _ask_before_cancelling(self, downloads: Sequence[Download], arrived: int) -> None:
        numbers = tuple(download.number for download in downloads)
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Cancel downloads"))
        box.setText(self.tr("Cancel {}?").format(title_list(downloads)))
        box.setInformativeText(
            self.tr("{} have arrived. Kept, a later download goes on from there.").format(
                size_text(arrived)
            )
        )
        keep = box.addButton(self.tr("Cancel, &keep the files"), QMessageBox.ButtonRole.AcceptRole)
        delete = box.addButton(
            self.tr("Cancel and &delete the files"), QMessageBox.ButtonRole.DestructiveRole
        )
        box.addButton(self.tr("&Go on downloading"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        keep.clicked.connect(lambda: self.cancel_wanted.emit(numbers, False))
        delete.clicked.connect(lambda: self.cancel_wanted.emit(numbers, True))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.question = box
        box.open()

    def _show_menu(self, place: QPoint) -> None:
        self.menu.popup(self.list.viewport().mapToGlobal(place))

    def _create(self) -> None:
        self.total_label = scaled(wrapped_label(""), 0.95)
        self.total_label.setObjectName("downloads_total_label")
        self.empty_label = wrapped_label(
            self.tr(
                "Nothing to download yet. Select scenes in the search or on the map, then "
                "choose Download: they wait here, and go on after a break or a restart."
            )
        )
        self.list = DownloadsList(self.model)
        tip = self.tr(
            "Space pauses and resumes, Enter puts on the map, Del cancels or removes, "
            "Alt+Up and Alt+Down change the order"
        )
        named_list(self.list, "downloads_list", self.tr("Downloads"), tip)
        self.actions_ = DownloadActions(self)
        self.menu = self.actions_.menu(self)
        self.load_button = button(
            self.tr("Put o&n the map"),
            "load_downloads_button",
            self.tr("Shows what is complete on the map (Enter)"),
        )
        self.folder_button = button(
            self.tr("Open the fold&er"),
            "open_download_folder_button",
            self.tr("Shows the files of the download on the disk"),
        )
        self.details_label = scaled(wrapped_label(""), 0.95)
        self.details_label.setObjectName("download_details_label")
        self.buttons = QWidget()

    def _lay_out(self) -> None:
        rows = QVBoxLayout(self.buttons)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addLayout(self.actions_.button_row())
        rows.addLayout(button_row(self.folder_button, self.load_button))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING_PX - 2)
        column.addWidget(self.empty_label)
        column.addWidget(self.total_label)
        column.addWidget(self.list, 1)
        column.addWidget(self.buttons)
        column.addWidget(self.details_label)

    def _connect(self) -> None:
        for name, act in (
            ("pause", self._pause),
            ("resume", self._resume),
            ("retry", self._retry),
            ("cancel", self._cancel),
            ("up", self._move_up),
            ("down", self._move_down),
            ("load", self._load),
            ("folder", self._open_folder),
            ("remove", self._remove),
            ("clear", self._clear),
        ):
            self.actions_[name].triggered.connect(act)
        self.load_button.clicked.connect(self._load)
        self.folder_button.clicked.connect(self._open_folder)
        self.model.moves_wanted.connect(self._move)
        self.list.selection_changed.connect(self._update)
        self.list.doubleClicked.connect(lambda _: self._load())
        self.list.customContextMenuRequested.connect(self._show_menu)
        self.list.keys = {
            (Qt.Key.Key_Space, False): self._pause_or_resume,
            (Qt.Key.Key_Delete, False): self._cancel_or_remove,
            (Qt.Key.Key_Return, False): self._load,
            (Qt.Key.Key_Enter, False): self._load,
            (Qt.Key.Key_Up, True): self._move_up,
            (Qt.Key.Key_Down, True): self._move_down,
        }
