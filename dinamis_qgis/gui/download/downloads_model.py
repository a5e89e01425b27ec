"""The queue as rows: only those that changed are told, and what is selected stays so."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import AbstractSet, Any, Dict, List, Optional, Sequence, Tuple

from qgis.PyQt.QtCore import (
    QAbstractListModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QObject,
    Qt,
    pyqtSignal,
)

from ...domain.download import Download, DownloadLimits, DownloadState
from .download_order import moves_before
from .download_words import (
    done_text,
    files_text,
    left_text,
    progress_words,
    share_text,
    short_done_text,
)

ROOT = QModelIndex()
ROW_ROLE = Qt.ItemDataRole.UserRole
"""The `DownloadRow` itself, for the delegate."""

_MIME = "application/x-dinamis-downloads"


@dataclass(frozen=True)
class DownloadRow:
    """A download with its sums, which are asked for at every painting."""

    download: Download
    done_bytes: int
    size_bytes: Optional[int]
    words: str
    """What it does or waits for."""

    @property
    def share(self) -> Optional[float]:
        """Done, 0 to 1; None while the size is not known. Bytes would overflow Qt's bars."""
        if self.download.state is DownloadState.DONE:
            return 1.0
        if not self.size_bytes:
            return None
        return min(1.0, self.done_bytes / self.size_bytes)

    @property
    def share_words(self) -> str:
        return "" if self.share is None else share_text(self.share)

    @property
    def size_words(self) -> str:
        return short_done_text(self.done_bytes, self.size_bytes)

    @property
    def left_words(self) -> str:
        """How long still, while that is known."""
        seconds = self.download.seconds_left
        is_running = self.download.state is DownloadState.RUNNING
        return left_text(seconds) if is_running and seconds is not None else ""


class DownloadsModel(QAbstractListModel):
    """The downloads in the order of the queue; changes them never, asks for it."""

    moves_wanted = pyqtSignal(object)  # list[Move], to be made one after the other

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._rows: List[DownloadRow] = []
        self._limits = DownloadLimits()

    @property
    def limits(self) -> DownloadLimits:
        return self._limits

    def row(self, place: int) -> DownloadRow:
        return self._rows[place]

    def rows(self) -> Tuple[DownloadRow, ...]:
        return tuple(self._rows)

    def order(self) -> List[int]:
        return [row.download.number for row in self._rows]

    def set_limits(self, limits: DownloadLimits) -> None:
        """Take the hours that some wait for."""
        self._limits = limits
        self._replace({row.download.number: row.download for row in self._rows})

    def show(
        self, downloads: Sequence[Download], changed: Optional[AbstractSet[int]] = None
    ) -> None:
        """Show the queue as it is now.

        Args:
            changed: numbers of those that may differ from what is shown; None: any may.
        """
        wanted = {download.number: download for download in downloads}
        self._drop([number for number in self.order() if number not in wanted])
        shown = set(self.order())
        self._sort([number for number in wanted if number in shown])
        self._insert(downloads, shown)
        told = shown if changed is None else shown & changed
        self._replace({number: wanted[number] for number in told if number in wanted})

    def _drop(self, numbers: Sequence[int]) -> None:
        gone = set(numbers)
        for place in range(len(self._rows) - 1, -1, -1) if gone else ():
            if self._rows[place].download.number in gone:
                self.beginRemoveRows(ROOT, place, place)
                del self._rows[place]
                self.endRemoveRows()

    def _sort(self, order: Sequence[int]) -> None:
        if list(order) == self.order():
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        places = {number: place for place, number in enumerate(order)}
        after = [self.index(places[self._rows[index.row()].download.number], 0) for index in before]
        self._rows.sort(key=lambda row: places[row.download.number])
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _insert(self, downloads: Sequence[Download], shown: AbstractSet[int]) -> None:
        place = 0
        while place < len(downloads):
            end = place
            while end < len(downloads) and downloads[end].number not in shown:
                end += 1
            if end > place:
                self.beginInsertRows(ROOT, place, end - 1)
                self._rows[place:place] = [self._row(new) for new in downloads[place:end]]
                self.endInsertRows()
            place = end + 1

    def _replace(self, downloads: Dict[int, Download]) -> None:
        for place, row in enumerate(self._rows) if downloads else ():
            download = downloads.get(row.download.number)
            if download is None:
                continue
            new = self._row(download)
            if new != row:
                self._rows[place] = new
                self.dataChanged.emit(self.index(place, 0), self.index(place, 0))

    def _row(self, download: Download) -> DownloadRow:
        return DownloadRow(
            download,
            download.done_bytes,
            download.size_bytes,
            progress_words(download, self._limits, datetime.now()),
        )

    # QAbstractListModel

    def rowCount(self, parent: QModelIndex = ROOT) -> int:  # noqa: N802
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.download.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            size = done_text(row.done_bytes, row.size_bytes)
            parts = (row.download.title, row.words, row.share_words, size, row.left_words)
            return ", ".join(part for part in parts if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            download = row.download
            return "\n".join((download.scene_id, download.folder, files_text(download)))
        return None

    def flags(self, index: QModelIndex) -> Any:
        flags = Qt.ItemFlag
        if not index.isValid():
            return flags.ItemIsDropEnabled
        return flags.ItemIsSelectable | flags.ItemIsEnabled | flags.ItemIsDragEnabled

    def supportedDropActions(self) -> Any:  # noqa: N802
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> List[str]:  # noqa: N802
        return [_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:  # noqa: N802
        numbers = (str(self._rows[index.row()].download.number) for index in indexes)
        made = QMimeData()
        made.setData(_MIME, QByteArray(",".join(numbers).encode("ascii")))
        return made

    def dropMimeData(  # noqa: N802
        self, mime: QMimeData, _action: Any, place: int, _column: int, parent: QModelIndex
    ) -> bool:
        """Ask for the new order. False: the view must not take rows out itself."""
        if mime.hasFormat(_MIME):
            if place < 0:
                place = parent.row() if parent.isValid() else len(self._rows)
            numbers = {int(number) for number in bytes(mime.data(_MIME)).split(b",")}
            moves = moves_before(self.order(), numbers, place)
            if moves:
                self.moves_wanted.emit(moves)
        return False
